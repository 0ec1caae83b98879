import type { Document } from '../document/document.js';
import { indexFacts } from './candidates.js';
import type { Certainty, Claim } from './claim.js';
import { differenceClaims } from './claim-differences.js';
import type { ClaimDraft, DraftOperand } from './claim-draft.js';
import { excessClaims } from './claim-excess.js';
import { flowClaims } from './claim-flows.js';
import { growthClaims } from './claim-growth.js';
import { moveClaims } from './claim-moves.js';
import { rateClaims } from './claim-rates.js';
import { ratioClaims } from './claim-ratios.js';
import { restatementClaims } from './claim-restatements.js';
import { scoreChangeClaims } from './claim-score-changes.js';
import { scoreClaims } from './claim-scores.js';
import { stockClaims } from './claim-stocks.js';
import { sumClaims } from './claim-sums.js';
import { untoldSumClaims } from './claim-untold-sums.js';
import type { Figure } from './figure.js';
import { factsOf } from './from-prose.js';
import { tableContent } from './table/from-table.js';

/** All that a document says in figures: the figures in order, and the claims over them by their ids. */
export interface Extraction {
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}

const byPosition = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

const surest: readonly Certainty[] = ['firm', 'likely', 'guess'];

const sameOperands = (draft: ClaimDraft): string =>
  `${draft.identity}|${draft.operands.map(({ figure }) => figure.start).join(',')}`;

const gather = (document: Document, year: number | null) => {
  const period = year === null ? null : `${year}`;
  const facts = factsOf(document, period);
  const tables = tableContent(document, period);
  const all = [...facts.map((fact) => fact.figure), ...tables.figures].sort(byPosition);
  return { facts, tables, all };
};

const idAt = (index: number): string => `f${index + 1}`;

/** Every figure of the document, without the claims: enough to hold a draft against reports. */
export const figuresIn = (document: Document, year: number | null): readonly Figure[] =>
  gather(document, year).all.map((figure, index) => ({ ...figure, id: idAt(index) }));

/** Reads every figure of the document and the claims that relate them. `year` is the report's year where known. */
export const extract = (document: Document, year: number | null): Extraction => {
  const { facts, tables, all } = gather(document, year);
  const index = indexFacts(facts, tables.figures, tables.rows);
  const told = [
    ...scoreClaims(index),
    ...scoreChangeClaims(index),
    ...rateClaims(index),
    ...growthClaims(index),
    ...moveClaims(index),
    ...excessClaims(index),
    ...ratioClaims(index),
    ...differenceClaims(index),
    ...sumClaims(index),
    ...stockClaims(index),
    ...flowClaims(index),
    ...tables.claims,
    ...restatementClaims(index),
  ];
  const drafts = [...told, ...untoldSumClaims(index, told)];
  const ids = new Map(all.map((figure, at) => [figure, idAt(at)]));
  const operand = ({ name, figure }: DraftOperand): { name: string; figure: string } => ({
    name,
    figure: ids.get(figure) ?? '',
  });
  const seen = new Set<string>();
  const surestFirst = [...drafts].sort((a, b) => surest.indexOf(a.certainty) - surest.indexOf(b.certainty));
  const unique = surestFirst.filter((draft) => {
    const key = sameOperands(draft);
    return !seen.has(key) && seen.add(key);
  });
  return {
    figures: all.map((figure) => ({ ...figure, id: ids.get(figure) ?? '' })),
    claims: unique
      .sort((a, b) => byPosition(a.span, b.span))
      .map((draft, at) => ({
        id: `c${at + 1}`,
        kind: draft.kind,
        identity: draft.identity,
        start: draft.span.start,
        end: draft.span.end,
        sign: draft.sign,
        certainty: draft.certainty,
        unbound: draft.unbound,
        operands: draft.operands.map(operand),
        alternatives: draft.alternatives.map((operands) => operands.map(operand)),
      })),
  };
};
