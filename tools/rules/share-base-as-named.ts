import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import { meets, quotient, scale } from '../measure/interval.js';
import { toFixed } from '../measure/printing.js';
import { divide, hundred, multiply } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import { executionsOf } from '../recompute/executions.js';
import type { Recomputation } from '../recompute/recomputation.js';
import type { Report } from '../recompute/report.js';
import { statementOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

/** The words of the base: what stands between 占 and the share. */
const baseOf = (report: Report, share: Figure): string => {
  const statement = statementOf(report, share);
  const placed = statement?.placed.find(({ figure }) => figure.id === share.id);
  if (!statement || !placed) return '';
  const before = statement.passage.flow.text.slice(statement.start, placed.start);
  const open = before.lastIndexOf(ties.shareOpens);
  return open < 0 ? '' : before.slice(open + 1);
};

interface Misread {
  readonly share: Figure;
  readonly part: Figure;
  readonly taken: Figure;
  readonly named: Figure;
}

/** A share that ties with the whole budget although its words say spending, or the other way round. */
const misreadOf = (report: Report, { claim, verdict }: Recomputation): Misread | null => {
  if (claim.kind !== 'share' || verdict !== 'consistent') return null;
  const [share, part, taken] = claim.operands.map(({ figure }) => report.figure(figure));
  const whole = executionsOf(report).find(({ isOverall, budget, outturn }) => isOverall && budget && outturn);
  if (!share || !part || !taken || !whole?.budget || !whole.outturn) return null;
  const base = baseOf(report, share);
  const isSpending = says(base, ties.spent) && !says(base, ties.budgeted);
  const isBudget = says(base, ties.budgeted) && !says(base, ties.spent);
  const named =
    isSpending && taken.id === whole.budget.id
      ? whole.outturn
      : isBudget && taken.id === whole.outturn.id
        ? whole.budget
        : null;
  const ratio = named && quotient(part.interval, named.interval);
  return named && ratio && !meets(scale(ratio, hundred), share.interval) ? { share, part, taken, named } : null;
};

export const shareBaseAsNamed = defineRule({
  id: 'share-base-as-named',
  family: 'arithmetic',
  title: { zh: '占比的分母与文字相符', en: 'A share rests on the base that it names' },
  severity: 'error',
  basis: { zh: '四则运算；占比 = 部分 ÷ 所述总体', en: 'Arithmetic: share = part ÷ the whole that is named' },
  rationale: {
    zh: '文字写“占全年支出”，实际却以全年预算为分母，占比即有误。',
    en: 'A share said to be of all spending, but computed on the budget, is wrong as worded.',
  },
  messages: {
    base: {
      zh: '“{share}”以{taken}为分母；按文字所述的{named}计算应为 {expected}',
      en: '{share} rests on {taken}; on {named}, which the words name, it is {expected}',
    },
  },
  suggestions: {
    fix: { zh: '改为 {expected}，或写明分母', en: 'Write {expected}, or name the base that was taken' },
  },
  examples: {
    valid: [
      { text: '全年预算5268.40万元，支出5083.27万元，预算执行率96.49%，其中优抚支出2916.35万元，占全年支出的57.37%。' },
    ],
    invalid: [
      {
        text: '全年预算5268.40万元，支出5083.27万元，预算执行率96.49%，其中优抚支出2916.35万元，占全年支出的55.36%。',
        at: '55.36%',
      },
    ],
  },
  *check(report) {
    for (const each of report.recomputations) {
      const found = misreadOf(report, each);
      if (!found || isDisputed(report, found.share, found.part, found.named)) continue;
      const { share, part, taken, named } = found;
      const exact = divide(multiply(part.value, hundred), named.value);
      const expected = `${toFixed(exact, decimalsOf(share.numeral))}%`;
      yield {
        message: 'base',
        data: { share: share.text, taken: taken.text, named: named.text, expected },
        at: share,
        related: [part, taken, named],
        stated: share.text,
        expected,
        derivation: `${part.text} ÷ ${named.text} = ${expected}；${part.text} ÷ ${taken.text} = ${share.text}`,
        suggestion: 'fix',
      };
    }
  },
});
