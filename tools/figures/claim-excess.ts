import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';

const done: ReadonlySet<string> = new Set(['actual', 'outturn', 'total', 'part']);

const isExcess = ({ reading }: Fact): boolean =>
  reading.relation === 'gap' && reading.base === 'target' && reading.direction === 1;

/**
 * 完成378.6万亩，完成目标的105.2%，超额18.6万亩: the goal is not printed, but what was done and its excess leave no other.
 * A goal that stands in the sentence is held to the two by claims of its own.
 */
export const excessClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((excess) => {
    if (!isExcess(excess)) return [];
    const sentence = sentenceOf(index, excess);
    const rate = sentence.find(
      (fact) => Math.abs(fact.order - excess.order) === 1 && fact.reading.relation === 'completion',
    );
    const [subject] = sentence.filter(
      (fact) =>
        rate !== undefined &&
        fact.order === Math.min(rate.order, excess.order) - 1 &&
        fact.reading.relation === 'head' &&
        done.has(fact.figure.role) &&
        isComparable(fact.figure, excess.figure),
    );
    const isPrinted = sentence.some(({ figure }) => figure.role === 'target' && isComparable(figure, excess.figure));
    if (!rate || !subject || isPrinted) return [];
    const names = ['rate', 'achieved', 'excess'];
    return (
      claimOf({ kind: 'completion', identity: 'completionByExcess', names, sure: false }, [
        [rate.figure, subject.figure, excess.figure],
      ]) ?? []
    );
  });
