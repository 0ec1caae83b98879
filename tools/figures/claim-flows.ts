import { closesParts, opensParts } from '../language/lead-lexer.js';
import { isJoined } from '../language/list-cues.js';
import { flowPartIn, flowPartOf, netOf, stockPartOf } from '../language/stock-lexer.js';
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

/** What each fact of a block and unit does to the stock, without the lists of what a flow consists of. */
const flowsOf = (facts: readonly Fact[]): readonly Flow[] => {
  const flows: Flow[] = [];
  let listed: Fact | null = null;
  for (const fact of facts) {
    const { gap, lead } = fact.reading.mention;
    const last = flows.at(-1);
    if (listed && (listed.sentence !== fact.sentence || closesParts(gap))) listed = null;
    const isNet = last !== undefined && netOf(last.fact.reading.mention.gap) !== null;
    if (last?.part && !isNet && last.fact.sentence === fact.sentence && opensParts(gap)) listed = fact;
    if (listed) continue;
    // 追加甲1240万元、乙24万元: what is joined to a flow without a verb of its own flows like it.
    const joined = last?.fact.sentence === fact.sentence && isJoined(gap) && !isBalance(fact) ? last.part : null;
    flows.push({ fact, part: flowPartOf(lead) ?? flowPartIn(gap) ?? joined });
  }
  return flows;
};

/** Whether a fact tells where a stock stood or stands, or what is left of its changes. */
const isBalance = ({ reading: { mention } }: Fact): boolean =>
  ['start', 'end'].includes(stockPartOf(mention.lead) ?? '') || netOf(mention.gap) !== null;

const isMeasured = ({ figure, reading }: Fact): boolean =>
  (figure.kind === 'amount' || figure.kind === 'count') && !skipped.has(reading.relation);

/** What came in and went out, right before a balance, the nearest last: back to where the stock stood. */
const accountOf = (
  all: readonly Flow[],
  at: number,
): { readonly start: Fact | null; readonly flows: readonly Flow[] } => {
  const balance = all[at]?.fact;
  const flows: Flow[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const flow = all[index];
    if (!flow || !balance || balance.sentence - flow.fact.sentence > furthest) break;
    const { fact } = flow;
    if (flow.part === null && stockPartOf(fact.reading.mention.lead) === 'start') return { start: fact, flows };
    if (flow.part === null && stockPartOf(fact.reading.mention.lead) === 'end') continue;
    if (netOf(fact.reading.mention.gap) !== null) continue;
    flows.unshift(flow);
  }
  return { start: null, flows };
};

/** The flows told right behind a net change, in its sentence or the next: 净增4人，其中调入9人，退休5人. */
const followingOf = (all: readonly Flow[], at: number): readonly Flow[] => {
  const net = all[at]?.fact;
  const behind = all.slice(at + 1);
  const end = behind.findIndex(
    ({ fact, part }) =>
      part === null ||
      isBalance(fact) ||
      fact.sentence - (net?.sentence ?? 0) > 1 ||
      fact.sentence !== behind[0]?.fact.sentence,
  );
  return end < 0 ? behind : behind.slice(0, end);
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

const balanceOf = (flows: readonly Flow[], at: number): ClaimDraft | null => {
  const balance = flows[at]?.fact;
  if (!balance) return null;
  const { gap, lead } = balance.reading.mention;
  const net = netOf(gap);
  const account = accountOf(flows, at);
  const known = account.flows.filter(({ part }) => part !== null);
  if (net !== null) {
    const own = known.filter(({ fact }) => fact.sentence === balance.sentence);
    const told = own.length >= 2 ? own : known;
    const both = [told, followingOf(flows, at)].find(
      (list) => list.some(({ part }) => part === 'in') && list.some(({ part }) => part === 'out'),
    );
    return both ? sumOf(balance.figure, null, both, net === -1) : null;
  }
  const isEnd = flowPartOf(lead) === null && stockPartOf(lead) === 'end';
  return isEnd && account.start && known.length >= 2 && known.length === account.flows.length
    ? sumOf(balance.figure, account.start.figure, known, false)
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
      const flows = flowsOf(measured.filter(({ figure }) => figure.unit === unit));
      return flows.flatMap((_, at) => {
        const claim = balanceOf(flows, at);
        return claim ? [claim] : [];
      });
    });
  });
