import type { Document, Span } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { mentionAt, mentionBefore, says } from './mentions.js';
import { spanIn } from './sentences.js';

/** Something that the report's goals promise to do, by the words that name it. */
export interface Task {
  readonly name: string;
  readonly span: Span;
}

const marks = '，；。、：“”！（）';
const joints = '和与及';
const sentenceEnds = '。；：！';
const clauseEnds = '，。；：！';
const [shortest, longest] = [3, 16];

const isGoal = (passage: Passage): boolean => {
  if (passage.kind !== 'paragraph') return false;
  const title = passage.path.at(-1)?.title ?? '';
  if (mentionAt(passage.flow.text, cues.goalOpeners, 0)) return true;
  return says(title, cues.goalTitle) && !says(title, cues.resultTitle);
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
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let [start, clause, depth, opens] = [0, 0, 0, true];
  for (let position = 0; position <= text.length; position += 1) {
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

const objectIn = (text: string, piece: Piece): { start: number; end: number } | null => {
  const isManner = mentionAt(text, cues.mannerOpeners, piece.clause) !== null;
  if (isManner && !(piece.opens && mentionAt(text, cues.taskVerbs, piece.clause))) return null;
  const start = withoutVerbs(text, piece.start, piece.end);
  const others = text.indexOf(cues.andSoOn, start);
  const end = withoutTail(text, start, others > start && others < piece.end ? others : piece.end);
  if (end - start < shortest || end - start > longest || says(text.slice(start, end), cues.generalTasks)) return null;
  return { start, end };
};

const numerals = '一二三四五六七八九十两0123456789';

const isWord = (name: string): boolean => [...name].every((character) => character >= '一' && character <= '龥');

const pairsOf = (name: string): readonly string[] =>
  Array.from({ length: name.length - 1 }, (_, index) => name.slice(index, index + 2)).filter(
    (pair) => !numerals.includes(pair[0] ?? ''),
  );

/** The tasks of a report's goals of which no later passage repeats so much as a pair of characters. */
export const unansweredTasks = (document: Document): readonly Task[] => {
  const passages = passagesOf(document);
  const goals = passages.filter(isGoal);
  const last = goals.at(-1)?.block ?? Number.POSITIVE_INFINITY;
  const answer = passages
    .filter((passage) => passage.block > last)
    .map(({ flow }) => flow.text)
    .join('\n');
  if (answer === '') return [];
  return goals.flatMap((passage) =>
    piecesOf(passage.flow.text).flatMap((piece) => {
      const object = objectIn(passage.flow.text, piece);
      if (!object) return [];
      const name = passage.flow.text.slice(object.start, object.end);
      const pairs = pairsOf(name);
      const isAnswered = !isWord(name) || pairs.length === 0 || pairs.some((pair) => answer.includes(pair));
      return isAnswered ? [] : [{ name, span: spanIn(passage, object.start, object.end) }];
    }),
  );
};
