import type { Document, Span } from '../document/document.js';
import { spanOf } from '../document/flow.js';
import type { Section } from '../document/outline.js';
import { passagesIn } from '../document/outline.js';
import type { Passage } from '../document/passages.js';
import { prefixOf } from '../language/affix.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { claimsNone, problemSections } from '../recompute/explanations.js';
import { statedWords as words } from './words-stated.js';

/** A stretch of the report with its text as language reads it. */
export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/** A problem as the report's own section tells it; `measures` without a problem stand in a list of their own. */
export interface Stated {
  readonly problem: Stretch | null;
  readonly cause: Stretch | null;
  readonly measure: Stretch | null;
}

type Part = 'problem' | 'cause' | 'measure' | 'other';
/** Where a list of its own begins, the points before it are closed. */
const closing: Piece = { part: 'other', stretch: { text: '', span: { start: 0, end: 0 } }, opens: true };

interface Piece {
  readonly part: Part;
  readonly stretch: Stretch;
  /** A new point begins here. */
  readonly opens: boolean;
}

/** A stretch of a passage's flow, without the marks around it. */
export const stretchOf = (passage: Passage, start: number, end: number): Stretch => {
  const { text } = passage.flow;
  let [from, to] = [start, end];
  while (from < to && words.outerMarks.includes(text[from] ?? '')) from += 1;
  while (to > from && words.outerMarks.includes(text[to - 1] ?? '')) to -= 1;
  return { text: text.slice(from, to), span: spanOf(passage.flow, from, to) };
};

const numbers = [...words.items, ...words.furtherCauses];

/** Where the sentences of a paragraph begin and end; a semicolon ends one only before the next number. */
const sentencesIn = (text: string, start: number): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at <= text.length; at += 1) {
    const mark = text[at] ?? words.sentenceEnd;
    const isEnd =
      mark === words.sentenceEnd || (mark === words.semicolon && prefixOf(text.slice(at + 1), numbers) !== null);
    if (!isEnd) continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
};

const isConcrete = (text: string): boolean => says(text, cues.offices) || says(text, cues.deadlines);

/** The start of the clause that gives the reason within a sentence, and of the reason itself; null where there is none. */
export const reasonIn = (
  text: string,
  start: number,
  end: number,
): { readonly clause: number; readonly from: number } | null => {
  for (let at = start; at < end; at += 1) {
    if (at > start && !words.clauseMarks.includes(text[at - 1] ?? '')) continue;
    const opener = prefixOf(text.slice(at, end), words.causeOpeners);
    if (opener !== null) return { clause: at, from: at + opener.length };
  }
  return null;
};

/** Where a paragraph begins after its number. */
const bodyStart = (document: Document, passage: Passage): number => {
  const block = document.blocks[passage.block];
  const marker = block?.kind === 'paragraph' ? block.marker : null;
  const at = marker ? passage.flow.at.findIndex((offset) => offset >= marker.end) : 0;
  return Math.max(0, at);
};

const pieceOf = (passage: Passage, start: number, end: number, mode: Part, isFirst: boolean): readonly Piece[] => {
  const { text } = passage.flow;
  const firstCause = prefixOf(text.slice(start, end), words.firstCauses);
  if (firstCause !== null)
    return [
      {
        part: 'cause',
        stretch: stretchOf(passage, start + firstCause.length - words.firstNumber.length, end),
        opens: false,
      },
    ];
  const furtherCause = prefixOf(text.slice(start, end), words.furtherCauses);
  if (furtherCause !== null)
    return [{ part: 'cause', stretch: stretchOf(passage, start + words.causeWord.length, end), opens: false }];
  const item = prefixOf(text.slice(start, end), words.items);
  const from = start + (item?.length ?? 0);
  const rest = text.slice(from, end);
  const opens = item !== null || isFirst;
  const piece = (part: Part, at: number, to: number, isOpening: boolean): Piece => ({
    part,
    stretch: stretchOf(passage, at, to),
    opens: isOpening,
  });
  if (prefixOf(rest, words.otherOpeners) !== null) return [piece('other', from, end, true)];
  const cause = prefixOf(rest, words.causeOpeners);
  if (cause !== null) return [piece('cause', from + cause.length, end, false)];
  const measure = prefixOf(rest, words.measureOpeners);
  if (measure !== null) return [piece('measure', from + measure.length, end, false)];
  if (mode === 'measure' || (prefixOf(rest, words.measureStarts) !== null && isConcrete(rest)))
    return [piece('measure', from, end, opens)];
  if (mode === 'cause') return [piece('cause', from, end, opens)];
  const problem = prefixOf(rest, words.problemOpeners);
  const body = from + (problem?.length ?? 0);
  const reason = reasonIn(text, body, end);
  const isOpening = opens || problem !== null;
  return reason && reason.clause > body
    ? [piece('problem', body, reason.clause, isOpening), piece('cause', reason.from, end, false)]
    : [piece('problem', body, end, isOpening)];
};

const modeOf = (title: string): Part | null => {
  const [problem, cause, measure] = [cues.problemTitle, cues.causeTitle, cues.measureTitle].map((list) =>
    says(title, list),
  );
  if (problem) return 'problem';
  if (measure) return cause ? 'problem' : 'measure';
  return cause ? 'cause' : null;
};

const piecesIn = (document: Document, section: Section): readonly Piece[] => {
  let mode: Part = modeOf(section.heading.title) ?? 'problem';
  return passagesIn(document, section).flatMap((passage): readonly Piece[] => {
    if (passage.kind === 'heading') {
      const { title } = passage.path.at(-1) ?? { title: '' };
      const next = modeOf(title);
      if (next !== null) mode = next;
      const at = passage.flow.text.indexOf(title);
      if (next !== null) return [closing];
      if (at < 0) return [];
      return [
        {
          part: mode === 'measure' ? 'measure' : 'problem',
          stretch: stretchOf(passage, at, at + title.length),
          opens: true,
        },
      ];
    }
    if (passage.kind !== 'paragraph') return [];
    const text = passage.flow.text;
    return sentencesIn(text, bodyStart(document, passage)).flatMap(([start, end], index) =>
      pieceOf(passage, start, end, mode, index === 0),
    );
  });
};

const joined = (document: Document, a: Stretch | null, b: Stretch): Stretch => {
  if (a === null) return b;
  const between = document.text.slice(a.span.end, b.span.start);
  const isNear = between.length <= words.nearest && !between.includes('\n\n');
  return {
    text: `${a.text}${isNear ? between.trim().split(words.causeWord).join('') : words.sentenceEnd}${b.text}`,
    span: { start: a.span.start, end: b.span.end },
  };
};

interface Open {
  problem: Stretch | null;
  cause: Stretch | null;
  measure: Stretch | null;
}

const groupsIn = (document: Document, pieces: readonly Piece[]): readonly Stated[] => {
  const groups: Open[] = [];
  let open: Open | null = null;
  for (const { part, stretch, opens } of pieces) {
    if (part === 'other') {
      open = null;
      continue;
    }
    if (stretch.text === '') continue;
    const isNew: boolean =
      open === null ||
      (part === 'problem'
        ? open.cause !== null ||
          open.measure !== null ||
          (opens && open.problem !== null && !isHeadOf(open.problem, stretch))
        : opens && part === 'measure' && open.measure !== null);
    if (isNew || open === null) {
      open = { problem: null, cause: null, measure: null };
      groups.push(open);
    }
    open[part] = joined(document, open[part], stretch);
  }
  return groups.filter(
    ({ problem, measure }) =>
      measure !== null || (problem !== null && says(problem.text, words.faults) && !says(problem.text, words.leadIns)),
  );
};

/** A heading that runs in is followed by its own text. */
const isHeadOf = (problem: Stretch, next: Stretch): boolean => next.span.start - problem.span.end <= words.nearest;

/** What the report's own sections on problems, causes and measures say, point by point. */
export const statedIn = (document: Document): readonly Stated[] =>
  problemSections(document)
    .filter((section) => !claimsNone(document, section))
    .flatMap((section) => groupsIn(document, piecesIn(document, section)));
