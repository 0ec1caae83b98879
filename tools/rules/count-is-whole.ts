import type { Figure } from '../figures/figure.js';
import { isOfWholes, saysMean } from '../language/scale-cues.js';
import { equal, one } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Placed, Statement } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

/** A number of whole things printed with decimals: 59.25人. */
const isBroken = ({ unit, value, factor, modifier }: Figure): boolean =>
  isOfWholes(unit) && value.d !== 1n && equal(factor, one) && modifier === null;

/** Means are told by a word before them or by a slash (45.2张/千人). */
const isMean = (statement: Statement, { start, end }: Placed): boolean => {
  const { text } = statement.passage.flow;
  const clause = clauseAround(statement, start);
  return saysMean(text.slice(statement.start, start), text.slice(clause.start, start)) || text[end] === '/';
};

export const countIsWhole = defineRule({
  id: 'count-is-whole',
  family: 'unit',
  title: { zh: '人、户、件等计数为整数', en: 'People, households and cases are counted in whole numbers' },
  severity: 'error',
  basis: { zh: 'GB/T 15835-2011；计数单位不可分', en: 'GB/T 15835-2011; what is counted cannot be divided' },
  rationale: {
    zh: '“服务59.25人”不可能成立，多是“万人”漏写了“万”。',
    en: 'There is no quarter of a person; usually a 万 was left out before the counter.',
  },
  messages: {
    broken: {
      zh: '“{value}”：{unit}数只能是整数，疑漏写“万”或小数点有误',
      en: '{value}: a number of {unit} is whole; a 万 or the decimal point seems wrong',
    },
  },
  suggestions: {
    unit: { zh: '核对单位（如“万{unit}”）和小数点', en: 'Check the unit (such as 万{unit}) and the decimal point' },
  },
  examples: {
    valid: [
      { text: '建立电子健康档案59.25万人，户均人口2.8人。' },
      { text: '每万人口发明专利拥有量12.3件，上年为11.8件。' },
      { text: '建立电子健康档案59人。' },
    ],
    invalid: [{ text: '建立电子健康档案59.25人，建档率92.4%。', at: '59.25人' }],
  },
  *check(report) {
    const broken = statementsOf(report).flatMap((statement) =>
      statement.placed.flatMap((placed) =>
        isBroken(placed.figure) && !isMean(statement, placed) ? [placed.figure] : [],
      ),
    );
    for (const figure of broken) {
      if (isDisputed(report, figure)) continue;
      // Two of a kind are a way of counting (标准件), not a slip.
      if (broken.some((other) => other !== figure && other.unit === figure.unit)) continue;
      const data = { value: figure.text, unit: figure.unit };
      yield { message: 'broken', data, at: figure, stated: figure.text, suggestion: 'unit' };
    }
  },
});
