import { comparesAhead, isGlued, setsBelow } from '../language/comparison-lexer.js';
import { isSlipOf } from '../measure/edits.js';
import { compare } from '../measure/rational.js';
import { printedValue } from '../measure/rounding.js';
import type { Fact } from './fact.js';
import type { Role } from './figure.js';
import type { Reading } from './reading.js';
import { printOf } from './same-print.js';

const goals: ReadonlySet<Role> = new Set<Role>(['target', 'budget']);
const measured: ReadonlySet<string> = new Set(['amount', 'count']);

const asGap = (reading: Reading, words: string, role: Role): Reading => ({
  ...reading,
  relation: 'gap',
  role: 'other',
  noun: '',
  direction: setsBelow(words) ? -1 : 1,
  base: role === 'budget' || role === 'previous' ? role : 'target',
  isBase: false,
});

/**
 * A figure as the distance to another: right behind the base that is compared with (低于控制数21.3万元2.8万元), or behind
 * the name of a goal whose own figure stands before it in the sentence (控制数为21.3万元，低于控制数2.8万元).
 */
export const asDistance = (reading: Reading, facts: readonly Fact[]): Reading => {
  const { mention } = reading;
  if (!measured.has(mention.quantity.kind)) return reading;
  const alike = (fact: Fact | undefined): fact is Fact =>
    fact?.sentence === mention.sentence && fact.figure.unit === mention.quantity.unit;
  const before = facts.at(-1);
  if (alike(before) && before.reading.isBase && isGlued(mention.gap) && comparesAhead(before.reading.mention.gap))
    return asGap(reading, before.reading.mention.gap, before.figure.role);
  if (!reading.isBase || !goals.has(reading.role) || !comparesAhead(mention.gap)) return reading;
  const goal = facts.findLast((fact) => alike(fact) && goals.has(fact.figure.role) && !fact.reading.isBase);
  return goal && isOther(reading, goal) ? asGap(reading, mention.gap, reading.role) : reading;
};

/** Whether a figure is neither the goal's nor a slip of it; of one digit any other would be. */
const isOther = (reading: Reading, goal: Fact): boolean => {
  const { numeral, factor, counted, modifier } = reading.mention.quantity;
  const print = { numeral, factor, counted, modifier };
  const same = compare(printedValue(print), goal.figure.value) === 0;
  return !same && (numeral.length === 1 || !isSlipOf(print, printOf(goal.figure)));
};
