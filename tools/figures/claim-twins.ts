import { isSlipOf } from '../measure/edits.js';
import type { FactIndex } from './candidates.js';
import { headsNear, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import { agree, digits, printOf } from './same-print.js';
import type { TableRow } from './table/table-row.js';

const results: readonly Role[] = ['actual', 'outturn', 'rate', 'share', 'part', 'total'];
const roles: readonly Role[] = [...results, 'target'];

/** Whether a fact of the prose goes by the name of a row. */
const isNamed = (row: TableRow, ...facts: readonly Fact[]): boolean =>
  facts.some((fact) => [fact.noun, fact.heading].some((noun) => likeness(row.label, noun) >= 1));

const isSlip = (a: Figure, b: Figure): boolean => !agree(a, b) && isSlipOf(printOf(a), printOf(b));

/** Whether another fact under the row's name gives the row's figure, so that the row stands confirmed. */
const isConfirmed = (index: FactIndex, row: TableRow, figure: Figure): boolean =>
  roles.some((role) =>
    headsNear(index, figure.unit, role, figure.start).some((fact) => agree(fact.figure, figure) && isNamed(row, fact)),
  );

/**
 * A row's target and result told again in one sentence of the prose: where the one agrees and the other is a slip of
 * the row's, both speak of the same fact.
 */
export const twinClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.rows.flatMap((row) => {
    const [target, actual] = [row.figures.get('target'), row.figures.get('actual')];
    if (!target || !actual || row.kind === 'total' || target.unit !== actual.unit) return [];
    if (digits(target) + digits(actual) < 4) return [];
    return headsNear(index, target.unit, 'target', target.start).flatMap((goal) =>
      sentenceOf(index, goal).flatMap((result) => {
        if (result === goal || result.figure.unit !== actual.unit) return [];
        if (!results.includes(result.figure.role) || !isHead(result) || !isNamed(row, goal, result)) return [];
        const pair =
          agree(goal.figure, target) && isSlip(result.figure, actual)
            ? [result.figure, actual]
            : agree(result.figure, actual) && isSlip(goal.figure, target)
              ? [goal.figure, target]
              : null;
        if (!pair || pair.some((figure) => figure.origin === 'table' && isConfirmed(index, row, figure))) return [];
        const claim = claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure: false }, [
          pair,
        ]);
        return claim ? [claim] : [];
      }),
    );
  });
