import { flowPartOf, netOf, stockPartOf } from '../language/stock-lexer.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

/** How many sentences before its balance a flow may be told. */
const furthest = 2;

const mostOut = 3;

const skipped: ReadonlySet<string> = new Set(['perUnit', 'growth', 'leverage', 'rate', 'total', 'points']);

interface Flow {
  readonly fact: Fact;
  /** null where its words make it neither. */
  readonly part: 'in' | 'out' | null;
}

const flowOf = (fact: Fact): Flow => ({ fact, part: flowPartOf(fact.reading.mention.lead) });

const isMeasured = ({ figure, reading }: Fact): boolean =>
  (figure.kind === 'amount' || figure.kind === 'count') && !skipped.has(reading.relation);

/** What came in and went out, right before a balance, the nearest last: back to where the stock stood. */
const accountOf = (
  facts: readonly Fact[],
  at: number,
): { readonly start: Fact | null; readonly flows: readonly Flow[] } => {
  const balance = facts[at];
  const flows: Flow[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if (!fact || !balance || balance.sentence - fact.sentence > furthest) break;
    const flow = flowOf(fact);
    if (flow.part === null && stockPartOf(fact.reading.mention.lead) === 'start') return { start: fact, flows };
    if (flow.part === null && stockPartOf(fact.reading.mention.lead) === 'end') continue;
    if (netOf(fact.reading.mention.gap) !== null) continue;
    flows.unshift(flow);
  }
  return { start: null, flows };
};

const sumOf = (stated: Figure, start: Figure | null, flows: readonly Flow[], turned: boolean): ClaimDraft | null => {
  const of = (part: 'in' | 'out'): readonly Figure[] =>
    flows.flatMap((flow) => (flow.part === part ? [flow.fact.figure] : []));
  const [ins, outs] = turned ? [of('out'), of('in')] : [of('in'), of('out')];
  const inputs = start ? [start, ...ins] : ins;
  if (outs.length > mostOut || inputs.length === 0 || inputs.length + outs.length < 2) return null;
  return claimOf(
    {
      kind: 'sum',
      identity: outs.length === 0 ? 'sumOfAll' : `sumLess${outs.length}`,
      names: ['whole', ...inputs.map(() => 'part'), ...outs.map(() => 'taken')],
      sure: false,
    },
    unique([[stated, ...inputs, ...outs]]),
  );
};

const balanceOf = (facts: readonly Fact[], at: number): ClaimDraft | null => {
  const balance = facts[at];
  if (!balance) return null;
  const { gap, lead } = balance.reading.mention;
  const net = netOf(gap);
  const { start, flows } = accountOf(facts, at);
  const known = flows.filter(({ part }) => part !== null);
  if (net !== null) {
    const own = known.filter(({ fact }) => fact.sentence === balance.sentence);
    const told = own.length >= 2 ? own : known;
    return told.some(({ part }) => part === 'in') && told.some(({ part }) => part === 'out')
      ? sumOf(balance.figure, null, told, net === -1)
      : null;
  }
  const isEnd = flowPartOf(lead) === null && stockPartOf(lead) === 'end';
  return isEnd && start && known.length >= 2 && known.length === flows.length
    ? sumOf(balance.figure, start.figure, known, false)
    : null;
};

/**
 * Accounts told over several sentences: what came in less what went out is the net change (追加…，收回…，净增…), and with
 * where the stock stood, where it stands now.
 */
export const flowClaims = (index: FactIndex): readonly ClaimDraft[] =>
  [...index.byBlock.values()].flatMap((block) => {
    const measured = block.filter((fact) => isMeasured(fact) && fact.reading.mention.depth === 0);
    const units = [...new Set(measured.map(({ figure }) => figure.unit))];
    return units.flatMap((unit) => {
      const facts = measured.filter(({ figure }) => figure.unit === unit);
      return facts.flatMap((_, at) => {
        const claim = balanceOf(facts, at);
        return claim ? [claim] : [];
      });
    });
  });
