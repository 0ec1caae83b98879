import { namesBalance } from '../language/money-name.js';
import { tellsDone } from '../language/remainder-lexer.js';
import type { Fact } from './fact.js';
import type { Reading } from './reading.js';

/** 结转结余821万元，相当于全年预算的3.45%: what is left of a budget is a share of it, and no rate of its execution. */
export const asLeftShare = (reading: Reading, facts: readonly Fact[]): Reading => {
  const { mention, relation, noun, base } = reading;
  const before = facts.at(-1);
  const isLeft =
    relation === 'execution' &&
    noun === '' &&
    base !== '' &&
    before?.sentence === mention.sentence &&
    before.figure.kind === 'amount' &&
    (before.reading.relation === 'difference' || namesBalance(before.reading.noun)) &&
    !tellsDone(mention.lead);
  return isLeft ? { ...reading, relation: 'share', role: 'share' } : reading;
};
