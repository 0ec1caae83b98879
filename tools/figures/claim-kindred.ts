import { isSlipOf } from '../measure/edits.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { commonRun, metricKey } from './noun.js';
import { agree, printOf, significant } from './same-print.js';
import type { Statement } from './statement.js';

/** Fewer digits are one slip from some other figure by chance. */
const fewestDigits = 4;

/** How many characters in a row two names must share, or at most half of the shorter one and no fewer than the least. */
const sharedRun = 4;
const leastRun = 3;

const measures: ReadonlySet<string> = new Set(['level', 'target', 'share', 'completion']);

const isKindred = (a: string, b: string): boolean => {
  const run = commonRun(metricKey(a), metricKey(b));
  return run >= sharedRun || (run >= leastRun && run * 2 >= Math.min(metricKey(a).length, metricKey(b).length));
};

const isTelling = ({ figure, measure }: Statement): boolean =>
  measures.has(measure) && figure.kind !== 'amount' && significant(figure) >= fewestDigits;

/**
 * A figure of a table told again in the prose under a name that shares only a run of words (在册低保对象12260人,
 * 低保对象保障人数12360人): one slip apart, and neither of them printed anywhere else in the other.
 */
export const kindredClaims = (group: readonly Statement[]): readonly ClaimDraft[] => {
  const telling = group.filter(isTelling);
  const isAlone = ({ figure }: Statement): boolean =>
    telling.every((other) => other.figure.origin === figure.origin || !agree(other.figure, figure));
  const cells = telling.filter((each) => each.figure.origin === 'table' && isAlone(each));
  if (cells.length === 0) return [];
  return telling
    .filter((each) => each.figure.origin === 'prose' && isAlone(each))
    .flatMap((told) => {
      const near = cells.filter(
        (cell) =>
          cell.figure.numeral.length === told.figure.numeral.length &&
          isKindred(cell.name, told.name) &&
          isSlipOf(printOf(cell.figure), printOf(told.figure)),
      );
      const [cell] = near;
      if (!cell || near.length > 1) return [];
      const [first, later] = told.figure.start < cell.figure.start ? [told, cell] : [cell, told];
      const claim = claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure: false }, [
        [later.figure, first.figure],
      ]);
      return claim ? [claim] : [];
    });
};
