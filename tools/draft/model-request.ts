import type { Piece } from './piece.js';
import { slotOf } from './piece.js';
import type { Problem, SlotRole } from './problem.js';
import { sentencesOf } from './sentence.js';
import type { Refusal } from './wording.js';
import { roleNames } from './words.js';
import type { WordedPart } from './words-model.js';
import { faultSentences, loadedWords, plainWords, modelWords as words } from './words-model.js';

/** The parts of an item that a model may word: a measure of the report's own stands as it is. */
export const wordedParts = (problem: Problem): readonly WordedPart[] =>
  problem.measure || problem.step ? ['problem'] : ['problem', 'measure'];

/** Problems that the report tells in its own words are not worded again. */
export const isWorded = ({ kind }: Problem): boolean => kind !== 'stated' && kind !== 'deviation';

const isRole = (role: string): role is SlotRole => role in roleNames;

const shown = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'name' ? `{{${words.nameSlot}}}` : slotOf(piece))).join('');

const itemOf = (problem: Problem): object => {
  const parts = wordedParts(problem);
  const { head, detail, measure } = sentencesOf({ ...problem, statement: null });
  const example = {
    problem: `${shown(head)}${words.sentenceEnd}${shown(detail)}`,
    measure: shown(measure).slice(shown(measure).indexOf(words.colons[0]) + 1),
  };
  return {
    id: problem.id,
    write: parts,
    name: problem.name.slice(0, 40),
    slots: Object.entries(problem.figures).map(([role, figure]) => ({
      slot: `{{${words.figureSlot}:${figure.id}}}`,
      means: isRole(role) ? roleNames[role] : '',
      value: figure.text,
    })),
    example: parts.includes('measure') ? example : { problem: example.problem },
  };
};

const vocabulary = (): string => {
  const both: readonly WordedPart[] = ['problem', 'measure'];
  const all = both.map((part) => [
    part,
    [...new Set([...plainWords[part], ...loadedWords[part].map(({ word }) => word)])].join(' '),
  ]);
  return JSON.stringify(Object.fromEntries(all));
};

/** Who the model is asked to be, with the rules and the words it may use. */
export const systemText = (): string => `${words.system}\n\nwords = ${vocabulary()}`;

/** The facts as data. */
export const factsText = (problems: readonly Problem[]): string => JSON.stringify({ items: problems.map(itemOf) });

/** A refusal as the model is told it. */
export const refusalText = ({ fault, found, slot, role }: Refusal): string =>
  faultSentences[fault].replace('{found}', found).replaceAll('{slot}', slot).replace('{role}', role);

/** What was refused and why, with the facts again. */
export const rewriteText = (
  refused: readonly { readonly problem: Problem; readonly refusals: readonly Refusal[] }[],
): string =>
  [
    words.again,
    ...refused.map(
      ({ problem, refusals }) => `${problem.id}: ${[...new Set(refusals.map(refusalText))].slice(0, 6).join('; ')}`,
    ),
    factsText(refused.map(({ problem }) => problem)),
  ].join('\n');
