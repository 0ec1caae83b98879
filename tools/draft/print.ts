import type { Mark } from './piece.js';
import type { DraftLine, DraftSection } from './section.js';
import { draftWords } from './words.js';
import { glyphs } from './words-glyphs.js';

/** A stretch of the printed text with the line of the draft that it prints. */
export interface PrintedLine {
  readonly line: DraftLine;
  readonly start: number;
  readonly end: number;
}

/** The draft as plain text or Markdown; marks are moved to where they stand in it. */
export interface PrintedDraft {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lines: readonly PrintedLine[];
}

/** A number before a number needs a blank: 4. 4个区. */
export const markerOf = ({ marker, head, body }: DraftLine): string => {
  const next = (head.text || body.text)[0] ?? '';
  return marker !== '' && glyphs.digits.includes(next) && next !== '' ? `${marker} ` : marker;
};

const prefixOf = (line: DraftLine, isMarkdown: boolean): string => {
  const marker = markerOf(line);
  if (!isMarkdown) return marker;
  if (line.kind === 'heading') return `${'#'.repeat(line.level + 1)} ${marker}`;
  return line.head.text === '' ? marker : `**${marker}`;
};

const printLine = (
  line: DraftLine,
  isMarkdown: boolean,
): { readonly text: string; readonly marks: readonly Mark[] } => {
  const prefix = prefixOf(line, isMarkdown);
  const between = isMarkdown && line.kind === 'item' && line.head.text !== '' ? '**' : '';
  const bodyStart = prefix.length + line.head.text.length + between.length;
  const moved = (marks: readonly Mark[], by: number): readonly Mark[] =>
    marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  return {
    text: `${prefix}${line.head.text}${between}${line.body.text}`,
    marks: [...moved(line.head.marks, prefix.length), ...moved(line.body.marks, bodyStart)],
  };
};

/** Prints the draft, one paragraph a line with an empty line between, without the questions. */
export const printDraft = ({ lines }: DraftSection, format: 'text' | 'markdown'): PrintedDraft => {
  const printed: PrintedLine[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const line of lines) {
    const start = text.length;
    const own = printLine(line, format === 'markdown');
    text += own.text;
    marks.push(...own.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })));
    printed.push({ line, start, end: text.length });
    text += '\n\n';
  }
  return { text: `${text.trimEnd()}\n`, marks, lines: printed };
};

/** The questions as a numbered list under their own heading; empty where there are none. */
export const printQuestions = (questions: readonly string[], format: 'text' | 'markdown'): string => {
  if (questions.length === 0) return '';
  const title = format === 'markdown' ? `## ${draftWords.questionsTitle}` : draftWords.questionsTitle;
  return `${title}\n\n${questions.map((question, index) => `${index + 1}.${format === 'markdown' ? ' ' : ''}${question}\n`).join('')}`;
};
