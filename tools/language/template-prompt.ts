import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt } from './digits.js';
import { mentionsIn } from './mentions.js';
import { spanIn } from './sentences.js';

/** Something that a form says to its writer, or a blank that the writer has not filled. */
export interface TemplatePrompt {
  readonly kind: 'prompt' | 'blank';
  readonly span: Span;
  readonly isInTable: boolean;
}

const isLatinAt = (text: string, at: number): boolean => {
  const character = text[at];
  return isDigitAt(text, at) || (character !== undefined && character >= 'A' && character <= 'z');
};

/** The bracketed remark around `start`, or the word itself. */
const remarkAround = (text: string, start: number, end: number): { start: number; end: number } => {
  const open = text.lastIndexOf('（', start);
  const close = text.indexOf('）', end);
  const isInside = open >= 0 && close >= 0 && !text.slice(open, start).includes('）') && close - open <= 40;
  return isInside ? { start: open, end: close + 1 } : { start, end };
};

const promptsIn = (text: string): readonly { start: number; end: number; kind: TemplatePrompt['kind'] }[] => {
  const limits = mentionsIn(text, cues.lengthLimits).filter(({ start }) => isDigitAt(text, start - 1));
  const prompts = [...limits, ...mentionsIn(text, cues.prompts)].map(({ start, end }) => ({
    ...remarkAround(text, start, end),
    kind: 'prompt' as const,
  }));
  const blanks = mentionsIn(text, cues.blanks)
    .filter(({ start, end }) => !isLatinAt(text, start - 1) && !isLatinAt(text, end))
    .map(({ start, end }) => ({ start, end, kind: 'blank' as const }));
  return [...prompts, ...blanks];
};

/** Every prompt of a form and every unfilled blank of a document. */
export const templatePrompts = (document: Document): readonly TemplatePrompt[] =>
  passagesOf(document).flatMap((passage) =>
    promptsIn(passage.flow.text).map(({ start, end, kind }) => ({
      kind,
      span: spanIn(passage, start, end),
      isInTable: passage.cell !== null,
    })),
  );
