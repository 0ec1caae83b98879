import type { Figure } from '../figures/figure.js';
import { saysBudget, saysMean, saysOwnMoney, saysPerHead, saysPerUnit, saysRemainder } from '../language/scale-cues.js';
import type { Rational } from '../measure/rational.js';
import { compare, equal, larger, multiply, one, rational, zero } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import { remembered } from '../recompute/remembered.js';
import type { Report } from '../recompute/report.js';
import type { Read } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

/** Money of the prose with the words before it. */
interface Told {
  readonly figure: Figure;
  /** Its clause up to it, and its sentence up to it. */
  readonly clause: string;
  readonly sentence: string;
  /** Its clause up to it, but not what stands before the last figure. */
  readonly lead: string;
  /** Other sums of its sentence that are printed in 万元. */
  readonly beside: number;
  readonly isPerUnit: boolean;
}

const tenThousand = rational(10_000n);
const hundredMillion = rational(100_000_000n);
/** No sum of a unit is a hundred times its largest other one. */
const farAbove = rational(100n);
/** No outlay for one head comes to a million yuan. */
const mostPerHead = rational(1_000_000n);
/** So many amounts in 万元 make it the way in which a report prints money. */
const usual = 10;
/** So many of them in one sentence make a sum with their two decimals one of them. */
const enough = 2;
const printed = 2;

const inTenThousands = ({ kind, factor }: Figure): boolean => kind === 'amount' && equal(factor, tenThousand);

const toldOf = remembered((report: Read): readonly Told[] =>
  statementsOf(report).flatMap((statement) =>
    statement.placed.flatMap(({ figure, start, end }, index): readonly Told[] => {
      if (figure.kind !== 'amount' || figure.unit !== 'CNY') return [];
      const { text } = statement.passage.flow;
      const from = clauseAround(statement, start).start;
      const clause = text.slice(from, start);
      return [
        {
          figure,
          clause,
          sentence: text.slice(statement.start, start),
          lead: text.slice(Math.max(from, statement.placed[index - 1]?.end ?? from), start),
          beside: statement.placed.filter((other) => other.figure !== figure && inTenThousands(other.figure)).length,
          isPerUnit: saysPerUnit(clause) || text[end] === '/',
        },
      ];
    }),
  ),
);

/** A sum printed in 元 where all others are in 万元: 支出320元. */
const inYuan = (told: readonly Told[]): readonly Told[] => {
  const few = told.filter(
    ({ figure, clause, sentence, beside, isPerUnit }) =>
      equal(figure.factor, one) &&
      compare(figure.value, tenThousand) < 0 &&
      !isPerUnit &&
      (saysOwnMoney(clause) || (beside >= enough && decimalsOf(figure.numeral) === printed)) &&
      !saysMean(sentence, clause),
  );
  return few.length === 1 ? few : [];
};

const largestBut = (report: Report, one: Figure): Rational =>
  report.figures.reduce(
    (most, figure) =>
      figure === one || figure.kind !== 'amount' || figure.unit !== 'CNY' ? most : larger(most, figure.value),
    zero,
  );

/** A sum or a price in 亿元, or a price per head in 万元, that all other money of the report cannot hold. */
const outsized = (report: Report, told: readonly Told[]): readonly Told[] =>
  told.filter(({ figure, clause, lead, isPerUnit }) => {
    if (compare(figure.factor, tenThousand) < 0) return false;
    if (saysPerHead(lead) && compare(figure.value, mostPerHead) >= 0) return true;
    if (!equal(figure.factor, hundredMillion)) return false;
    const most = largestBut(report, figure);
    if (compare(most, zero) === 0) return false;
    return isPerUnit
      ? compare(figure.value, most) > 0
      : saysOwnMoney(clause) && compare(figure.value, multiply(most, farAbove)) > 0;
  });

const budget = (rest: string): string =>
  `二、预算执行\n\n年初预算812.00万元，追加90.00万元，全年预算902.00万元，支出880.00万元。其中基本支出500.00万元，项目支出380.00万元。结转22.00万元。\n\n三、项目\n\n甲项目安排150.00万元，支出148.00万元；乙项目安排240.00万元，支出232.00万元。${rest}`;

export const moneyScalePlausible = defineRule({
  id: 'money-scale-plausible',
  family: 'unit',
  title: { zh: '金额的数量级与全文相称', en: 'Amounts are of a size that fits the report' },
  severity: 'error',
  basis: { zh: '同一报告金额单位统一，均值不大于总额', en: 'One unit of money in a report; no mean exceeds all sums' },
  rationale: {
    zh: '全文都以万元计，只有一处写“支出320元”，或单价写成“26亿元”，多是单位写错。',
    en: 'One sum in yuan among ten-thousands, or a unit price in hundred millions, is usually a slip of the unit.',
  },
  messages: {
    yuan: {
      zh: '“{value}”：全文金额以万元计，只有这一处是不足万元的“元”，疑漏写“万”',
      en: '{value}: the report prints money in 万元, only this sum is in 元; a 万 seems to be missing',
    },
    outsized: {
      zh: '“{value}”远大于全文其他金额，单位疑有误',
      en: '{value} is far beyond all other money of the report; its unit seems wrong',
    },
    perHead: {
      zh: '“{value}”：按人、户、件计的金额达到百万元以上，单位疑有误',
      en: '{value}: a million yuan or more per head; its unit seems wrong',
    },
  },
  suggestions: { unit: { zh: '核对单位（元、万元、亿元）', en: 'Check the unit (元, 万元, 亿元)' } },
  examples: {
    valid: [
      { text: budget('补助120户，户均补助3000元；2022年全市地区生产总值312.40亿元。') },
      { text: budget('改造道路5公里，每公里造价40.00万元。') },
    ],
    invalid: [
      { text: budget('丙项目支出320元。'), at: '320元' },
      { text: budget('结余资金12.00亿元。'), at: '12.00亿元' },
      { text: budget('改造道路5公里，每公里造价40.00亿元。'), at: '40.00亿元' },
      { text: budget('补助120户，户均补助300万元。'), at: '300万元' },
    ],
  },
  *check(report) {
    const told = toldOf(report);
    if (told.filter(({ figure }) => inTenThousands(figure)).length < usual) return;
    for (const { figure, clause, beside } of inYuan(told)) {
      if (isDisputed(report, figure)) continue;
      // A remainder may truly come to a few yuan; a budget or one of several sums in 万元 does not.
      const severity = !saysRemainder(clause) && (saysBudget(clause) || beside >= enough) ? 'error' : 'warning';
      yield {
        message: 'yuan',
        severity,
        data: { value: figure.text },
        at: figure,
        stated: figure.text,
        suggestion: 'unit',
      };
    }
    for (const { figure, lead } of outsized(report, told)) {
      if (isDisputed(report, figure)) continue;
      const message = saysPerHead(lead) && !equal(figure.factor, hundredMillion) ? 'perHead' : 'outsized';
      yield { message, data: { value: figure.text }, at: figure, stated: figure.text, suggestion: 'unit' };
    }
  },
});
