import type { Draft, Format } from './document.js';

/** Decodes plain text or Markdown. */
export const readText = (bytes: Uint8Array, format: Extract<Format, 'text' | 'markdown'>): Draft => ({
  format,
  text: new TextDecoder('utf-8').decode(bytes),
  parts: [],
  pageStarts: [],
  warnings: [],
});
