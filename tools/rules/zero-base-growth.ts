import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import { compare, equal, hundred, zero } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Placed, Statement } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const leadOf = (statement: Statement, { start }: Placed, previous: Placed | undefined): string =>
  statement.passage.flow.text.slice(Math.max(previous?.end ?? 0, clauseAround(statement, start).start), start);

/** The level and its rise before a growth rate, where the whole level is new. */
const wholeIsNew = (statement: Statement, index: number): readonly Figure[] => {
  const [level, change] = [statement.placed[index - 2], statement.placed[index - 1]];
  if (!level || !change || level.figure.unit !== change.figure.unit || level.figure.unit === '%') return [];
  const isRise = says(leadOf(statement, change, level), ties.grows);
  const isNew = compare(level.figure.value, zero) > 0 && equal(level.figure.value, change.figure.value);
  return isRise && isNew ? [level.figure, change.figure] : [];
};

export const zeroBaseGrowth = defineRule({
  id: 'zero-base-growth',
  family: 'arithmetic',
  title: { zh: '基数为零不计算增幅', en: 'No growth rate on a base of zero' },
  severity: 'error',
  basis: {
    zh: '四则运算；增长率 =（本期 − 基期）÷ 基期，基期为零时无定义',
    en: 'Arithmetic: growth = (current − base) ÷ base, undefined for a base of zero',
  },
  rationale: {
    zh: '上年没有发生的支出，“增长100%”没有意义，应写“由0增加至…”。',
    en: 'Spending that did not exist the year before cannot have grown by 100 %; it rose from nothing.',
  },
  messages: {
    zero: {
      zh: '基数为零，不能计算增幅，写作“{growth}”',
      en: 'The base is zero, so there is no growth rate, but {growth} is given',
    },
  },
  suggestions: {
    reword: { zh: '改写为“由0增加至{level}”', en: 'Write that it rose from nothing to {level}' },
    check: { zh: '改写为“由0增加至本年数”，或核对上年数', en: 'Write that it rose from nothing, or check the base' },
  },
  examples: {
    valid: [
      { text: '公务接待费0.42万元，较上年增加0.21万元，增长100%。' },
      { text: '公务接待费0.42万元，上年未发生，由0增加至0.42万元。' },
      { text: '培训20人，比上年减少20人，下降50%。' },
    ],
    invalid: [
      { text: '公务接待费0.42万元，较上年增加0.42万元，增长100%。', at: '100%' },
      { text: '上年未发生因公出国（境）费，本年支出6.30万元，增长100%。', at: '100%' },
    ],
  },
  *check(report) {
    for (const statement of statementsOf(report)) {
      for (const [index, placed] of statement.placed.entries()) {
        const { figure } = placed;
        if (figure.unit !== '%' || !says(leadOf(statement, placed, statement.placed[index - 1]), ties.grows)) continue;
        const own = wholeIsNew(statement, index);
        const [level] = own;
        const isTold =
          equal(figure.value, hundred) &&
          says(statement.text.slice(0, placed.start - statement.start), ties.fromNothing);
        if ((!level && !isTold) || isDisputed(report, figure, ...own)) continue;
        yield {
          message: 'zero',
          data: { growth: figure.text, level: level?.text ?? '' },
          at: figure,
          related: own,
          stated: figure.text,
          ...(level ? { derivation: `${level.text} − ${level.text} = 0` } : {}),
          suggestion: level ? 'reword' : 'check',
        };
      }
    }
  },
});
