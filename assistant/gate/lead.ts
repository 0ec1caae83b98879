import { mentionsIn } from '../../tools/language/mentions.js';
import { yearsAt } from '../question/years.js';
import { clauseEnds, downWords, reachingWords, roleWords, sentenceEnds, upWords } from '../words-gate.js';

/** What the words before a figure make of it. */
export type RoleClass = keyof typeof roleWords;

/** The words of an answer before one of its figures. */
export interface Lead {
  /** From the beginning of the sentence to the figure. */
  readonly sentence: string;
  readonly clause: string;
  /** The last known name before the figure, in its sentence or before it; null where none stands near. */
  readonly name: string | null;
  readonly role: RoleClass | null;
  /** +1, −1 by the last word of growth or distance in the clause; 0 without one. */
  readonly direction: -1 | 0 | 1;
  /** The last year that the sentence names; null where it names none. */
  readonly year: number | null;
}

const lastOf = (text: string, marks: string): number => Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)));

const isRole = (name: string): name is RoleClass => name in roleWords;

const classes = new Map<string, RoleClass>(
  Object.entries(roleWords).flatMap(([name, words]) =>
    isRole(name) ? words.map((word) => [word, name] as const) : [],
  ),
);
const allRoles = [...classes.keys()];
const turns = [...downWords, ...upWords];
/** What a distance is measured from. */
const bases: readonly RoleClass[] = ['target', 'budget', 'maxScore', 'execution'];

const roleIn = (clause: string): RoleClass | null => {
  const found = mentionsIn(clause, allRoles).map(({ word, end }) => ({ role: classes.get(word) ?? null, word, end }));
  const last = found.at(-1);
  if (!last) return null;
  const before = found.at(-2);
  // 低于目标12.5个百分点 tells a distance from the target.
  if (last.role !== null && bases.includes(last.role) && before?.role === 'gap') return 'gap';
  // 提高到83.2% tells a level.
  return last.role === 'growth' && reachingWords.some((word) => clause.endsWith(word)) ? 'actual' : last.role;
};

const directionIn = (clause: string): Lead['direction'] => {
  const last = mentionsIn(clause, turns).at(-1);
  return last ? (downWords.includes(last.word) ? -1 : 1) : 0;
};

const yearIn = (sentence: string): number | null => {
  let year: number | null = null;
  for (let at = 0; at < sentence.length; at += 1) {
    const found = yearsAt(sentence, at);
    if (found?.years.kind === 'list') {
      year = found.years.years.at(-1) ?? year;
      at = found.end - 1;
    }
  }
  return year;
};

const reach = 300;
const blank = '\0';

/** Reads what stands before `start`; `names` are the names of the reports. */
export const leadOf = (text: string, start: number, names: readonly string[]): Lead => {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.slice(lastOf(before, sentenceEnds) + 1);
  const clause = sentence.slice(lastOf(sentence, clauseEnds) + 1);
  // 高 of 高标准示范基地 tells no distance: names tell no role.
  const bare = mentionsIn(clause, names).reduceRight(
    (rest, { start: from, end }) => `${rest.slice(0, from)}${blank}${rest.slice(end)}`,
    clause,
  );
  return {
    sentence,
    clause,
    name: mentionsIn(before, names).at(-1)?.word ?? null,
    role: roleIn(bare),
    direction: directionIn(bare),
    year: yearIn(sentence),
  };
};
