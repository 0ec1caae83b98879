import { isCarriedForward } from '../language/list-cues.js';
import { moneyName, namesBalance, namesIncome, overall } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import { blockOf, headsNear, isComparable, rowsNamed, rowsNear, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Operands } from './claim-readings.js';
import { rowPair, unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { spokenWith } from './outer-facts.js';

/** Budget and outturn of the whole report, as printed anywhere. */
const wholes = (index: FactIndex, fact: Fact, role: 'budget' | 'outturn'): readonly Figure[] => [
  ...headsNear(index, 'CNY', role, fact.figure.start)
    .filter((each) => moneyName(each.noun) === overall)
    .map((fact) => fact.figure),
  ...rowsNear(index, fact)
    .filter((row) => row.kind === 'total')
    .flatMap((row) => row.figures.get(role) ?? (role === 'budget' ? row.figures.get('total') : undefined) ?? []),
];

/** Income of the whole report (收入合计, 收入预算), which a balance may be left of. */
const incomes = (index: FactIndex, fact: Fact): readonly Figure[] =>
  (['budget', 'actual', 'outturn', 'total'] as const).flatMap((role) =>
    headsNear(index, 'CNY', role, fact.figure.start)
      .filter(({ noun }) => namesIncome(noun))
      .map(({ figure }) => figure),
  );

/** A budget and what was spent of it: a slip may turn their order round. */
const isPlanned = (whole: Figure, spent: Figure): boolean => whole.role === 'budget' && spent.role === 'outturn';

/** 结余, 结转, 节约: the budget, or another whole before it, less what was spent. */
export const balanceClaim = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  if (isCarriedForward(fact.reading.mention.lead)) return null;
  const { sentence } = fact;
  const spoken = spokenWith(sentenceOf(index, fact), fact);
  const recent = blockOf(index, fact)
    .filter((other) => other.sentence !== sentence || spoken.includes(other))
    .filter(
      (other) =>
        other.figure.block === fact.figure.block &&
        other.order < fact.order &&
        fact.sentence - other.sentence <= 1 &&
        isHead(other) &&
        other.reading.relation !== 'difference' &&
        isComparable(other.figure, fact.figure),
    )
    .reverse()
    .slice(0, 5);
  const near: Operands[] = [];
  for (const whole of recent)
    for (const spent of recent) if (whole !== spent) near.push([fact.figure, whole.figure, spent.figure]);
  const budgets = recent.filter((other) => other.figure.role === 'budget');
  const first = near.filter(([, whole]) => budgets.some((budget) => budget.figure === whole));
  const named = rowsNamed(index, fact, fact.noun, 1)
    .slice(0, 3)
    .flatMap((row) => rowPair(row, fact.figure, 'budget', 'outturn'));
  const outturns = wholes(index, fact, 'outturn').slice(0, 4);
  const far = [...wholes(index, fact, 'budget').slice(0, 4), ...incomes(index, fact).slice(0, 2)].flatMap((budget) =>
    outturns.map((outturn) => [fact.figure, budget, outturn]),
  );
  const whole = moneyName(fact.noun) === overall || namesBalance(fact.noun);
  const readings = unique(
    [...first, ...(whole ? far : []), ...near, ...named, ...far].filter(
      ([, whole, spent]) =>
        whole &&
        spent &&
        isComparable(whole, fact.figure) &&
        isComparable(spent, fact.figure) &&
        (isPlanned(whole, spent) || whole.value.n * spent.value.d >= spent.value.n * whole.value.d),
    ),
  );
  return claimOf(
    {
      kind: 'difference',
      identity: 'difference',
      names: ['difference', 'minuend', 'subtrahend'],
      sure: first.length > 0 ? false : 'guess',
    },
    readings.slice(0, 20),
  );
};
