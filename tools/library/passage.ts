import type { Document, Span } from '../document/document.js';
import { blockAt } from '../document/sections.js';
import type { Sentence } from '../language/sentences.js';
import { sentencesOf, spanIn } from '../language/sentences.js';

/** A stretch of the report's text that a figure is quoted with. */
export interface Quoted {
  /** Tells one passage of a report from another. */
  readonly at: number;
  readonly text: string;
}

/** Enough for a sentence; a longer one is cut round its figure. */
const longest = 240;

const joined = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('');

/** A window of at most `longest` code units round a span, never through the middle of a character. */
const windowed = (text: string, from: number, to: number, span: Span): Span => {
  if (to - from <= longest) return { start: from, end: to };
  const spare = Math.max(0, longest - (span.end - span.start)) >> 1;
  const isInside = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = Math.max(from, span.start - spare);
  const end = Math.min(to, span.end + spare);
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
};

interface Stretch extends Span {
  readonly sentence: Sentence;
}

/** The row of a table as its cells, from left to right. */
const rowAt = ({ text, blocks }: Document, span: Span, index: number): Quoted | null => {
  const block = blocks[index];
  if (block?.kind !== 'table') return null;
  const own = block.cells.find((cell) => cell.start <= span.start && span.start < cell.end);
  if (!own) return null;
  const row = block.cells.filter((cell) => cell.row === own.row);
  const shown = row.map((cell) => joined(text.slice(cell.start, cell.end))).join(' | ');
  const isLong = shown.length > longest;
  return {
    at: isLong ? own.start : (row[0]?.start ?? own.start),
    text: isLong ? joined(text.slice(own.start, own.end)).slice(0, longest) : shown,
  };
};

/** Finds the sentence or table row that a figure stands in. */
export const passageFinder = (document: Document): ((span: Span) => Quoted) => {
  const stretches: readonly Stretch[] = sentencesOf(document)
    .map((sentence) => ({ sentence, ...spanIn(sentence.passage, sentence.start, sentence.end) }))
    .sort((a, b) => a.start - b.start);
  const sentenceAt = (offset: number): Stretch | null => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low - 1];
    return found && offset < found.end ? found : null;
  };
  return (span) => {
    const row = rowAt(document, span, blockAt(document, span.start));
    if (row) return row;
    const sentence = sentenceAt(span.start) ?? span;
    const shown = windowed(document.text, sentence.start, Math.max(sentence.end, span.end), span);
    return { at: shown.start, text: joined(document.text.slice(shown.start, shown.end)) };
  };
};
