import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { mentionsIn, says } from '../language/mentions.js';
import { equal } from '../measure/rational.js';
import type { Statement } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const enough = 3;

interface Staged {
  readonly figure: Figure;
  readonly stage: string;
}

/** The amounts of a sentence, each with the stage of spending that its own clause names. */
const stagesIn = (statement: Statement): readonly Staged[] =>
  statement.placed.flatMap(({ figure, start }, index) => {
    if (figure.kind !== 'amount') return [];
    const from = Math.max(statement.placed[index - 1]?.end ?? 0, clauseAround(statement, start).start);
    const stage = mentionsIn(statement.passage.flow.text.slice(from, start), ties.stages).at(-1)?.word;
    return stage === undefined ? [] : [{ figure, stage }];
  });

const isDistinct = (all: readonly Staged[], { figure, stage }: Staged, index: number): boolean =>
  !all.slice(0, index).some((other) => other.stage === stage || equal(other.figure.value, figure.value));

export const oneItemOneAmount = defineRule({
  id: 'one-item-one-amount',
  family: 'target',
  title: { zh: '同一事项的几个金额说明口径', en: 'Several amounts of one item are explained' },
  severity: 'info',
  basis: { zh: '财预〔2020〕10号（数据真实、内容完整）', en: 'Caiyu [2020] No. 10 (true data, complete content)' },
  rationale: {
    zh: '预算、合同、结算、下达几个金额并列而不说明差额，读者无法判断支出是多少。',
    en: 'Budget, contract, settlement and appropriation side by side, without a word on their differences, leave open what was spent.',
  },
  messages: {
    several: {
      zh: '同一事项出现{count}个金额（{amounts}），没有说明差额',
      en: '{count} amounts of one item ({amounts}) without a word on their differences',
    },
  },
  suggestions: {
    explain: { zh: '写明各金额的口径和差额去向', en: 'Say what each amount is and where the difference went' },
  },
  examples: {
    valid: [
      { text: '修缮项目预算207.00万元，合同价198.50万元，结算付款198.50万元，招标节约8.50万元。' },
      { text: '修缮项目预算207.00万元，结算付款170.03万元。' },
    ],
    invalid: [
      {
        text: '修缮项目预算207.00万元，合同价198.50万元，结算付款170.03万元，合计下达资金189.60万元。',
        at: '189.60万元',
      },
    ],
  },
  *check(report) {
    for (const statement of statementsOf(report)) {
      if (says(statement.text, ties.stageReasons) || statement.placed.some(({ figure }) => figure.unit === '%'))
        continue;
      const staged = stagesIn(statement);
      const distinct = staged.filter((each, index) => isDistinct(staged, each, index)).map(({ figure }) => figure);
      const last = distinct.at(-1);
      if (!last || distinct.length < enough) continue;
      yield {
        message: 'several',
        data: { count: `${distinct.length}`, amounts: distinct.map(({ text }) => text).join('、') },
        at: last,
        related: distinct.slice(0, -1),
        suggestion: 'explain',
      };
    }
  },
});
