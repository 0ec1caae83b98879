import type { FactIndex } from './candidates.js';
import type { Column } from './claim-columns.js';
import { columnsFrom } from './claim-columns.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { openerOf } from './claim-list-parts.js';
import type { Fact } from './fact.js';
import { isPlain } from './plain.js';
import { addsUp, digits, exceeds } from './same-print.js';

/** Fewer digits meet a sum by chance. */
const fewestDigits = 3;

const tells = ({ whole, parts }: Column): boolean =>
  digits(whole.figure) >= fewestDigits &&
  addsUp(
    whole.figure,
    parts.map(({ figure }) => figure),
  );

/** Whether a list that no word opens may begin with a fact. */
const mayOpen = (fact: Fact, before: Fact | undefined): boolean =>
  isPlain(fact) &&
  (fact.figure.kind === 'amount' || fact.figure.kind === 'count') &&
  before !== undefined &&
  openerOf(fact, before) === null;

/** A list that begins inside of an item would take an item for the whole: a whole is greater than each of its parts, and told with the others. */
const areWholes = (columns: readonly Column[]): boolean =>
  columns.every(
    ({ whole, parts }) =>
      whole.sentence === columns[0]?.whole.sentence && parts.every((part) => exceeds(whole.figure, part.figure)),
  );

const claimFor = ({ whole, parts }: Column): ClaimDraft | null =>
  claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false }, [
    [whole.figure, ...parts.map(({ figure }) => figure)],
  ]);

/**
 * Lists that no word opens, whose items have several units, each with its whole before the list (供地129宗、521公顷。工矿47宗、
 * 186公顷，住宅82宗、335公顷): where one unit adds up, the others are of the same items and must as well.
 */
export const untoldColumnClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact, at) => {
    if (!mayOpen(fact, index.facts[at - 1])) return [];
    const columns = columnsFrom(index.facts, fact);
    return columns.some(tells) && areWholes(columns) ? columns.flatMap((column) => claimFor(column) ?? []) : [];
  });
