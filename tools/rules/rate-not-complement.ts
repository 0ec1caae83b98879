import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { naming } from '../language/lexicon-naming.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import { exactly, meets, quotient, scale, subtract } from '../measure/interval.js';
import { toFixed } from '../measure/printing.js';
import { divide, hundred, multiply } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { Recomputation } from '../recompute/recomputation.js';
import { remembered } from '../recompute/remembered.js';
import type { Report } from '../recompute/report.js';
import { clauseAround, statementOf } from '../recompute/statements.js';
import { tableRows } from '../recompute/table-rows.js';
import { defineRule } from './rule.js';

const kinds = ['share', 'execution', 'completion'];

/** Fewer printed digits are met by chance too often. */
const isPrecise = (rate: Figure): boolean => decimalsOf(rate.numeral) >= 1;

/** Budgets, targets and the totals of tables. */
const wholes = remembered((report: Report): readonly Figure[] => {
  const totals = new Set(
    tableRows(report)
      .filter(({ label }) => naming.totals.includes(label))
      .flatMap(({ figures }) => figures.map(({ id }) => id)),
  );
  return report.figures.filter(({ id, role }) => role === 'budget' || role === 'target' || totals.has(id));
});

/** Totals and budgets under the part's own name, in prose and tables. */
const wholesOf = (report: Report, part: Figure): readonly Figure[] => {
  const name = part.metric ?? '';
  return wholes(report).filter(
    (figure) => figure.id !== part.id && figure.unit === part.unit && likeness(figure.metric ?? '', name) >= 2,
  );
};

const leadOf = (report: Report, rate: Figure): string => {
  const statement = statementOf(report, rate);
  const placed = statement?.placed.find(({ figure }) => figure.id === rate.id);
  return statement && placed
    ? statement.passage.flow.text.slice(clauseAround(statement, placed.start).start, placed.start)
    : '';
};

/** The whole under which the printed rate is that of what is left, and not of what was done. */
const complementOf = (report: Report, { claim, verdict }: Recomputation): readonly [Figure, Figure, Figure] | null => {
  const [rate, part] = claim.operands.map(({ figure }) => report.figure(figure));
  const isOpen = verdict === 'unverifiable' || verdict === 'inconsistent';
  if (
    !isOpen ||
    claim.certainty === 'guess' ||
    !kinds.includes(claim.kind) ||
    !rate ||
    !part ||
    rate.unit !== '%' ||
    !isPrecise(rate)
  )
    return null;
  if (says(leadOf(report, rate), ties.unspent) || says(leadOf(report, part), ties.failed)) return null;
  const rest = subtract(exactly(hundred), rate.interval);
  for (const whole of [
    ...claim.operands.slice(2).map(({ figure }) => report.figure(figure)),
    ...wholesOf(report, part),
  ]) {
    const ratio = quotient(part.interval, whole.interval);
    if (ratio && meets(scale(ratio, hundred), rest)) return [rate, part, whole];
  }
  return null;
};

export const rateNotComplement = defineRule({
  id: 'rate-not-complement',
  family: 'arithmetic',
  title: { zh: '完成的比例没有写成未完成的比例', en: 'A rate is that of what was done, not of what is left' },
  severity: 'error',
  basis: { zh: '四则运算；执行率 = 执行数 ÷ 预算数', en: 'Arithmetic: execution rate = outturn ÷ budget' },
  rationale: {
    zh: '把剩余部分的比例当作完成比例，是填表时常见的笔误。',
    en: 'Taking the share of what is left for the share of what was done is a common slip.',
  },
  messages: {
    complement: {
      zh: '“{rate}”是未完成部分的比例：{part} ÷ {whole} = {expected}',
      en: '{rate} is the share of what is left: {part} ÷ {whole} = {expected}',
    },
  },
  suggestions: { fix: { zh: '改为“{expected}”', en: 'Write {expected}' } },
  examples: {
    valid: [
      { text: '示范基地预算815.00万元。\n\n示范基地支出592.17万元，占示范基地预算的72.66%。' },
      { text: '示范基地预算815.00万元。\n\n示范基地支出592.17万元，未支出占示范基地预算的27.34%。' },
    ],
    invalid: [{ text: '示范基地预算815.00万元。\n\n示范基地支出592.17万元，占示范基地预算的27.34%。', at: '27.34%' }],
  },
  *check(report) {
    const seen = new Set<string>();
    for (const each of report.recomputations) {
      const found = complementOf(report, each);
      if (!found) continue;
      const [rate, part, whole] = found;
      if (seen.has(rate.id)) continue;
      seen.add(rate.id);
      const exact = divide(multiply(part.value, hundred), whole.value);
      const expected = `${toFixed(exact, decimalsOf(rate.numeral))}%`;
      yield {
        message: 'complement',
        data: { rate: rate.text, part: part.text, whole: whole.text, expected },
        at: rate,
        related: [part, whole],
        stated: rate.text,
        expected,
        derivation: `${part.text} ÷ ${whole.text} = ${expected}`,
        suggestion: 'fix',
      };
    }
  },
});
