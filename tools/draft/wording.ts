import type { Piece } from './piece.js';
import { text } from './piece.js';
import type { Problem, SlotRole } from './problem.js';
import { roleNames } from './words.js';
import type { LoadedWord, WordedPart, WordingFault } from './words-model.js';
import { loadedWords, plainWords, tellingSigns, modelWords as words } from './words-model.js';

/** Why a sentence of a model is refused. */
export interface Refusal {
  readonly fault: WordingFault;
  readonly found: string;
  readonly slot: string;
  readonly role: string;
}

const refuse = (fault: WordingFault, found: string, slot = '', role = ''): Refusal => ({ fault, found, slot, role });

/** What a model wrote, taken apart; nothing of it is shown unless there is no refusal. */
export interface Worded {
  readonly pieces: readonly Piece[];
  readonly refusals: readonly Refusal[];
}

const [open, close] = ['{{', '}}'];
const longestPart = 600;

const figureSlot = (id: string, problem: Problem): Piece | Refusal => {
  for (const [role, figure] of Object.entries(problem.figures))
    if (figure.id === id && isRole(role)) return { kind: 'figure', figure, role };
  return refuse('foreign-slot', `${open}${words.figureSlot}:${id}${close}`);
};

const isRole = (role: string): role is SlotRole => role in roleNames;

const slotPiece = (slot: string, problem: Problem): Piece | Refusal => {
  const [kind = '', label = ''] = slot.split(':').map((part) => part.trim());
  if (kind === words.nameSlot && label === '') return { kind: 'name', text: problem.name };
  if (kind === words.figureSlot) return figureSlot(label, problem);
  if (kind === words.blankSlot && words.blanks.some((blank) => blank === label)) return { kind: 'blank', label };
  return refuse('unknown-slot', `${open}${slot.slice(0, 40)}${close}`);
};

const isRefusal = (found: Piece | Refusal): found is Refusal => 'fault' in found;

/** Cuts a text at its slots. */
const cut = (line: string, problem: Problem): Worded => {
  const pieces: Piece[] = [];
  const refusals: Refusal[] = [];
  let at = 0;
  while (at < line.length) {
    const start = line.indexOf(open, at);
    const end = start < 0 ? -1 : line.indexOf(close, start);
    const upTo = start < 0 ? line.length : start;
    if (upTo > at) pieces.push(text(line.slice(at, upTo)));
    if (start < 0) break;
    const found =
      end < 0
        ? refuse('unknown-slot', line.slice(start, start + 40))
        : slotPiece(line.slice(start + open.length, end), problem);
    if (isRefusal(found)) refusals.push(found);
    else pieces.push(found);
    at = end < 0 ? line.length : end + close.length;
  }
  return { pieces, refusals };
};

interface Word {
  readonly text: string;
  /** Null for a word without weight. */
  readonly loaded: LoadedWord | null;
}

/** Characters in which the end of an office's name is looked for. */
const officeReach = 6;

const signOf = (stretch: string): WordingFault => {
  const found = tellingSigns.find(({ reason, signs }) =>
    signs.some((sign) =>
      reason === 'office' ? stretch.slice(0, officeReach).includes(sign) : stretch.startsWith(sign),
    ),
  );
  return found?.reason ?? (isDigit(stretch) ? 'bare-digit' : 'unknown-word');
};

const isDigit = (stretch: string): boolean => {
  const [first = ''] = stretch.normalize('NFKC');
  return first >= '0' && first <= '9';
};

const longestWord = 16;

const loadedOf = (word: string, part: WordedPart): LoadedWord | null => {
  const same = loadedWords[part].filter((each) => each.word === word);
  const [first] = same;
  return first ? { word, roles: same.flatMap(({ roles }) => roles), kinds: same.flatMap(({ kinds }) => kinds) } : null;
};

const known: Readonly<Record<WordedPart, ReadonlySet<string>>> = {
  problem: new Set([...plainWords.problem, ...loadedWords.problem.map(({ word }) => word)]),
  measure: new Set([...plainWords.measure, ...loadedWords.measure.map(({ word }) => word)]),
};

/** Tiles a stretch between slots with allowed words, the longest first; what none of them covers is refused. */
const tile = (stretch: string, part: WordedPart, refusals: Refusal[]): readonly Word[] => {
  const tiles: Word[] = [];
  let at = 0;
  while (at < stretch.length) {
    let length = Math.min(longestWord, stretch.length - at);
    while (length > 0 && !known[part].has(stretch.slice(at, at + length))) length -= 1;
    if (length === 0) {
      refusals.push(refuse(signOf(stretch.slice(at)), stretch.slice(at, at + 6)));
      return tiles;
    }
    const word = stretch.slice(at, at + length);
    tiles.push({ text: word, loaded: loadedOf(word, part) });
    at += length;
  }
  return tiles;
};

const families: readonly (readonly SlotRole[])[] = [
  ['shortfall', 'pointsBelow'],
  ['unspent', 'pointsBelow'],
  ['excess', 'pointsAbove'],
  ['overspent', 'pointsAbove'],
];
const quotients: readonly (readonly [SlotRole, SlotRole])[] = [
  ['target', 'completion'],
  ['budget', 'execution'],
];

/** 少1312万美元、23.2个百分点; 目标…的76.8%: the figure before says what this one is. */
const isTakenOver = (clause: readonly Word[], previous: SlotRole | null, role: SlotRole): boolean => {
  const joint = clause.map((word) => word.text).join('');
  if (previous === null) return false;
  if (joint === words.of) return quotients.some(([base, rate]) => base === previous && rate === role);
  return (
    words.joins.some((join) => join !== '' && join === joint) &&
    families.some((family) => family.includes(previous) && family.includes(role))
  );
};

interface Reading {
  /** Words since the last figure or the beginning of the sentence. */
  stretch: Word[];
  previous: SlotRole | null;
}

const isMark = ({ text: mark }: Word): boolean => words.clauseMarks.includes(mark) || mark === words.sentenceEnd;

/** A word about direction or outcome, apart from any figure, has to be true of the problem. */
const checkVerdicts = (stretch: readonly Word[], problem: Problem, refusals: Refusal[]): void => {
  for (const { text: word, loaded } of stretch)
    if (loaded && !loaded.kinds.includes(problem.kind)) refusals.push(refuse('direction', word));
};

const checkFigure = (reading: Reading, role: SlotRole, id: string, problem: Problem, refusals: Refusal[]): void => {
  const slot = `${open}${words.figureSlot}:${id}${close}`;
  const last = reading.stretch.findLastIndex(isMark);
  const clause = reading.stretch.slice(last + 1);
  checkVerdicts(reading.stretch.slice(0, last + 1), problem, refusals);
  const weighty = clause.flatMap(({ loaded }) => (loaded ? [loaded] : []));
  const wrong = weighty.find(({ roles }) => !roles.includes(role));
  if (wrong) refusals.push(refuse('role', wrong.word, slot, roleNames[role]));
  else if (weighty.length === 0 && !(last < 0 && isTakenOver(clause, reading.previous, role)))
    refusals.push(refuse('no-role', '', slot, roleNames[role]));
};

/** Reads the pieces in order and checks what stands before each figure, and every other weighty word. */
const checkPieces = (pieces: readonly Piece[], part: WordedPart, problem: Problem, refusals: Refusal[]): void => {
  const reading: Reading = { stretch: [], previous: null };
  for (const piece of pieces) {
    if (piece.kind === 'figure' && piece.role !== null) {
      checkFigure(reading, piece.role, piece.figure.id, problem, refusals);
      reading.stretch = [];
      reading.previous = piece.role;
    }
    if (piece.kind !== 'text') continue;
    for (const word of tile(piece.text, part, refusals)) {
      reading.stretch.push(word);
      if (word.text !== words.sentenceEnd) continue;
      checkVerdicts(reading.stretch, problem, refusals);
      reading.stretch = [];
      reading.previous = null;
    }
  }
  checkVerdicts(reading.stretch, problem, refusals);
};

const missingSlots = (pieces: readonly Piece[], part: WordedPart, problem: Problem): readonly Refusal[] => {
  const has = (id: string): boolean => pieces.some((piece) => piece.kind === 'figure' && piece.figure.id === id);
  if (part === 'problem') {
    const absent = Object.values(problem.figures).filter(({ id }) => !has(id));
    const isNamed = pieces.some(({ kind }) => kind === 'name');
    return [
      ...absent.map(({ id }) => refuse('missing-slot', '', `${open}${words.figureSlot}:${id}${close}`)),
      ...(isNamed ? [] : [refuse('missing-slot', '', `${open}${words.nameSlot}${close}`)]),
    ];
  }
  const labels = words.blanks.slice(0, 2);
  const absent = labels.filter((label) => !pieces.some((piece) => piece.kind === 'blank' && piece.label === label));
  return absent.map((label) => refuse('missing-slot', '', `${open}${words.blankSlot}:${label}${close}`));
};

/** 由［…］负责，…。 One sentence that says who is to do what; anything else might claim that something is done. */
const isOrder = (pieces: readonly Piece[]): boolean => {
  const [first, second] = pieces;
  const stops = pieces.flatMap((piece) =>
    piece.kind === 'text' ? [...piece.text].filter((mark) => mark === words.sentenceEnd) : [],
  );
  return (
    first?.kind === 'text' &&
    first.text === words.by &&
    second?.kind === 'blank' &&
    second.label === words.blanks[0] &&
    stops.length === 1
  );
};

/** Checks one line of a model's answer: only allowed words and slots, every figure called what it is, nothing left out. */
export const checkWording = (line: string, part: WordedPart, problem: Problem): Worded => {
  if (line.length > longestPart) return { pieces: [], refusals: [refuse('too-long', '')] };
  const { pieces, refusals: cutting } = cut(line, problem);
  const refusals = [...cutting];
  checkPieces(pieces, part, problem, refusals);
  if (refusals.length === 0) refusals.push(...missingSlots(pieces, part, problem));
  if (refusals.length === 0 && part === 'measure' && !isOrder(pieces)) refusals.push(refuse('measure-form', ''));
  const last = pieces.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(words.sentenceEnd)) refusals.push(refuse('no-sentence', ''));
  return { pieces, refusals };
};
