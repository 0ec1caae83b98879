import { opensParts } from '../language/lead-lexer.js';
import type { StockPart } from '../language/stock-lexer.js';
import { stockPartOf, stockPartsOf } from '../language/stock-lexer.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

/** The most amounts that may be taken off in one account. */
const mostOut = 3;

const skipped: ReadonlySet<string> = new Set(['perUnit', 'gap', 'growth', 'leverage', 'rate']);

/** Facts of one unit in a sentence, outside of brackets; null where one of them opens a list of parts of a change. */
const accountsOf = (sentence: readonly Fact[]): readonly (readonly Fact[])[] => {
  const units = [...new Set(sentence.map(({ figure }) => figure.unit))];
  return units.flatMap((unit) => {
    const facts = sentence.filter(
      ({ figure, reading }) =>
        figure.unit === unit &&
        (figure.kind === 'amount' || figure.kind === 'count') &&
        reading.mention.depth === 0 &&
        !skipped.has(reading.relation),
    );
    const opens = facts.findIndex((fact, at) => at > 1 && opensParts(fact.reading.mention.gap));
    return opens < 0 && facts.length >= 3 ? [facts] : [];
  });
};

interface Account {
  readonly end: Fact;
  readonly start: Fact;
  readonly flows: readonly (readonly [Fact, StockPart])[];
}

/** A budget with one change is a claim of that change already. */
const isAdjustment = ({ start, end, flows }: Account): boolean =>
  flows.length === 1 && start.figure.role === 'budget' && end.figure.role === 'budget';

/** The parts in the order start, changes, end; an account may also begin with what it ends in (调整后预算…，其中年初预算…). */
const ordered = (facts: readonly Fact[]): Account | null => {
  const leads = facts.map((fact) => fact.reading.mention.lead);
  const parts = stockPartsOf(leads) ?? leads.map(stockPartOf);
  const turned = parts[0] === 'end' && parts[1] === 'start';
  const [end, start] = turned ? [facts[0], facts[1]] : [facts.at(-1), facts[0]];
  const kept = turned ? parts.slice(2) : parts.slice(1, -1);
  const between = turned ? facts.slice(2) : facts.slice(1, -1);
  if (!turned && !(parts[0] === 'start' && parts.at(-1) === 'end')) return null;
  const flows = between.flatMap((fact, at): readonly (readonly [Fact, StockPart])[] => {
    const part = kept[at];
    return part === 'in' || part === 'out' ? [[fact, part]] : [];
  });
  return end && start && flows.length > 0 && flows.length === between.length ? { end, start, flows } : null;
};

const accountClaim = (facts: readonly Fact[]): ClaimDraft | null => {
  const account = ordered(facts);
  if (!account) return null;
  const of = (part: StockPart): readonly Figure[] =>
    account.flows.flatMap(([fact, own]) => (own === part ? [fact.figure] : []));
  const [ins, outs] = [[account.start.figure, ...of('in')], of('out')];
  if (outs.length > mostOut || isAdjustment(account)) return null;
  const identity = outs.length === 0 ? 'sumOfAll' : `sumLess${outs.length}`;
  const names = ['whole', ...ins.map(() => 'part'), ...outs.map(() => 'taken')];
  return claimOf({ kind: 'sum', identity, names, sure: false }, [[account.end.figure, ...ins, ...outs]]);
};

/** Claims that where a stock stood, with what came in and went out, is where it stands: 年初预算, 追加, 调减, 调整预算. */
export const stockClaims = (index: FactIndex): readonly ClaimDraft[] =>
  [...index.bySentence.values()].flatMap((sentence) =>
    accountsOf(sentence).flatMap((facts) => {
      const claim = accountClaim(facts);
      return claim ? [claim] : [];
    }),
  );
