import type { Document, Span } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt, numeralEnd } from './digits.js';
import { mentionAt, mentionBefore, mentionsIn, says } from './mentions.js';
import { spanIn } from './sentences.js';

/** Something that the report's goals promise to do, by the words that name it. */
export interface Task {
  readonly name: string;
  readonly span: Span;
  /** A target figure goes with it. */
  readonly hasTarget: boolean;
}

const marks = '，；。、：“”！（）';
const joints = '和与及';
const sentenceEnds = '。；：！';
const clauseEnds = '，。；：！';
const [shortest, longest] = [3, 16];

/** Where the goals of a passage begin, or null where it tells none. */
const goalStart = (passage: Passage): number | null => {
  const title = passage.path.at(-1)?.title ?? '';
  if (passage.kind !== 'paragraph' || passage.path.some((heading) => says(heading.title, cues.resultTitle)))
    return null;
  // 年度目标为1950万标箱 gives a value, not a list of tasks.
  const opener = mentionsIn(passage.flow.text, cues.goalOpeners).find(({ end }) => !isDigitAt(passage.flow.text, end));
  if (opener) return opener.end;
  return says(title, cues.goalTitle) && !says(title, cues.mixedTitle) ? 0 : null;
};

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Start of its clause. */
  readonly clause: number;
  /** Its clause is the first of the sentence. */
  readonly opens: boolean;
}

/** Stretches between marks and joining words; what stands in round brackets or only announces a list is left out. */
const piecesOf = (text: string, from: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let [start, clause, depth, opens] = [from, from, 0, true];
  for (let position = from; position <= text.length; position += 1) {
    const mark = text[position] ?? '。';
    if (!marks.includes(mark) && !joints.includes(mark)) continue;
    if (position > start && depth === 0 && mark !== '：') pieces.push({ start, end: position, clause, opens });
    if (mark === '（') depth += 1;
    else if (mark === '）') depth = Math.max(0, depth - 1);
    start = position + 1;
    if (!clauseEnds.includes(mark)) continue;
    opens = sentenceEnds.includes(mark);
    clause = start;
  }
  return pieces;
};

/** The end of [start, end) without the general nouns that close the name of a task. */
const withoutTail = (text: string, start: number, end: number): number => {
  const tail = mentionBefore(text, cues.taskEnds, end);
  return tail && tail.start - start >= shortest ? withoutTail(text, start, tail.start) : end;
};

/** The start of [start, end) after the verbs that open a task. */
const withoutVerbs = (text: string, start: number, end: number): number => {
  const verb = mentionAt(text, cues.taskVerbs, start);
  return verb && verb.end < end ? withoutVerbs(text, verb.end, end) : start;
};

/** Cuts a task at its target figure: 建成退役军人之家14个, 新建14个退役军人之家. */
const withoutFigure = (
  text: string,
  start: number,
  end: number,
): { start: number; end: number; hasTarget: boolean } => {
  let digit = start;
  while (digit < end && !isDigitAt(text, digit)) digit += 1;
  if (digit === end) return { start, end, hasTarget: false };
  if (digit - start >= shortest) return { start, end: digit, hasTarget: true };
  const unit = mentionAt(text, cues.counters, numeralEnd(text, digit));
  return { start: unit?.end ?? end, end, hasTarget: true };
};

const objectIn = (text: string, piece: Piece): { start: number; end: number; hasTarget: boolean } | null => {
  if (says(text.slice(piece.clause, piece.end), cues.unitFacts)) return null;
  const isManner = mentionAt(text, cues.mannerOpeners, piece.clause) !== null;
  if (isManner && !(piece.opens && mentionAt(text, cues.taskVerbs, piece.clause))) return null;
  const named = withoutFigure(text, withoutVerbs(text, piece.start, piece.end), piece.end);
  const { start, hasTarget } = named;
  const others = text.indexOf(cues.andSoOn, start);
  const end = withoutTail(text, start, others > start && others < named.end ? others : named.end);
  if (end - start < shortest || end - start > longest || says(text.slice(start, end), cues.generalTasks)) return null;
  return { start, end, hasTarget };
};

const numerals = '一二三四五六七八九十两0123456789';

const isWord = (name: string): boolean => [...name].every((character) => character >= '一' && character <= '龥');

/** The pairs of neighbouring characters that tell a task apart; those of the report's title come up everywhere. */
const pairsOf = (name: string, title: string): readonly string[] =>
  Array.from({ length: name.length - 1 }, (_, index) => name.slice(index, index + 2)).filter(
    (pair) => !numerals.includes(pair[0] ?? '') && !title.includes(pair),
  );

/** The tasks of a report's goals of which no other passage repeats so much as a pair of characters. */
export const unansweredTasks = (document: Document): readonly Task[] => {
  const passages = passagesOf(document);
  const goals = passages.flatMap((passage) => {
    const start = goalStart(passage);
    return start === null ? [] : [{ passage, start }];
  });
  const told = new Set(goals.map(({ passage }) => passage));
  const answer = passages
    .filter((passage) => !told.has(passage) && passage.kind !== 'title')
    .map(({ flow }) => flow.text)
    .join('\n');
  if (answer === '') return [];
  const title = document.title ? document.text.slice(document.title.start, document.title.end) : '';
  return goals.flatMap(({ passage, start }) =>
    piecesOf(passage.flow.text, start).flatMap((piece) => {
      const object = objectIn(passage.flow.text, piece);
      if (!object) return [];
      const name = passage.flow.text.slice(object.start, object.end);
      const pairs = pairsOf(name, title);
      const isAnswered = !isWord(name) || pairs.length === 0 || pairs.some((pair) => answer.includes(pair));
      const span = spanIn(passage, object.start, object.end);
      return isAnswered ? [] : [{ name, span, hasTarget: object.hasTarget }];
    }),
  );
};
