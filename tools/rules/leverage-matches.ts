import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { withNumeral } from '../language/digits.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import { meets, quotient } from '../measure/interval.js';
import { toFixed } from '../measure/printing.js';
import { divide } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Report } from '../recompute/report.js';
import type { Placed, Statement } from '../recompute/statements.js';
import { statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const leadOf = ({ passage, placed, start }: Statement, index: number): string =>
  passage.flow.text.slice(placed[index - 1]?.end ?? start, placed[index]?.start ?? start);

interface Leverage {
  readonly ratio: Figure;
  readonly effect: Figure;
  readonly input: Figure;
}

/** What was spent on the thing that the sentence opens with, where the report tells one amount of it. */
const inputOf = (report: Report, opening: Placed, effect: Figure): Figure | null => {
  const name = opening.figure.metric ?? '';
  const found = report.figures.filter(
    ({ role, unit, metric, cell }) =>
      role === 'outturn' && unit === effect.unit && cell === null && likeness(metric ?? '', name) >= 2,
  );
  const [first, ...others] = found;
  return first && others.length === 0 ? first : null;
};

const leveragesIn = (report: Report, statement: Statement): readonly Leverage[] =>
  statement.placed.flatMap(({ figure: ratio }, index) => {
    if (ratio.kind !== 'ratio' || !says(leadOf(statement, index), ties.leverage)) return [];
    const own = statement.placed.slice(0, index);
    const at = own.findLastIndex(
      ({ figure }, each) => figure.kind === 'amount' && says(leadOf(statement, each), ties.drew),
    );
    const [opening, effect] = [own[0], own[at]?.figure];
    const amounts = own.filter(({ figure }) => figure.kind === 'amount');
    if (!opening || !effect || amounts.length !== 1) return [];
    const input = inputOf(report, opening, effect);
    return input ? [{ ratio, effect, input }] : [];
  });

export const leverageMatches = defineRule({
  id: 'leverage-matches',
  family: 'arithmetic',
  title: { zh: '杠杆率与投入、带动额相符', en: 'Leverage ties with what was spent and what was drawn' },
  severity: 'error',
  basis: { zh: '四则运算；杠杆率 = 带动投入 ÷ 财政投入', en: 'Arithmetic: leverage = drawn money ÷ public money' },
  rationale: {
    zh: '财政投入写在资金部分、带动额写在产出部分的，比值也要对得上。',
    en: 'The ratio has to tie even where the public money stands in another section.',
  },
  messages: {
    ratio: {
      zh: '杠杆率 {ratio} 与带动额{effect}、投入{input}不符，应为 {expected}',
      en: 'The leverage {ratio} does not tie with {effect} over {input}: {expected}',
    },
  },
  suggestions: { fix: { zh: '改为“{expected}”，或核对两个金额', en: 'Write {expected}, or check the two amounts' } },
  examples: {
    valid: [
      {
        text: '其中农机购置补贴支出1708.20万元。\n\n农机购置补贴5348台，带动农户购机投入6149.5万元，财政资金杠杆率1:3.6。',
      },
    ],
    invalid: [
      {
        text: '其中农机购置补贴支出1708.20万元。\n\n农机购置补贴5348台，带动农户购机投入6149.5万元，财政资金杠杆率1:2.6。',
        at: '1:2.6',
      },
    ],
  },
  *check(report) {
    for (const { ratio, effect, input } of statementsOf(report).flatMap((each) => leveragesIn(report, each))) {
      const exact = quotient(effect.interval, input.interval);
      if (!exact || meets(exact, ratio.interval) || isDisputed(report, ratio, effect, input)) continue;
      const times = toFixed(divide(effect.value, input.value), decimalsOf(ratio.numeral));
      const expected = withNumeral(ratio.text, ratio.numeral, times) ?? ratio.text.replace(ratio.numeral, times);
      yield {
        message: 'ratio',
        data: { ratio: ratio.text, effect: effect.text, input: input.text, expected },
        at: ratio,
        related: [effect, input],
        stated: ratio.text,
        expected,
        derivation: `${effect.text} ÷ ${input.text} = ${toFixed(divide(effect.value, input.value), 3)}`,
        suggestion: 'fix',
      };
    }
  },
});
