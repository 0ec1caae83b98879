import { punctuationFaults } from '../language/punctuation.js';
import { defineRule } from './rule.js';

export const punctuationClean = defineRule({
  id: 'punctuation-clean',
  family: 'wording',
  title: { zh: '标点不叠用、成对、句末有点号', en: 'Marks are single, paired, and close the sentence' },
  severity: 'info',
  basis: { zh: 'GB/T 15834-2011 标点符号用法', en: 'GB/T 15834-2011, use of punctuation marks' },
  rationale: {
    zh: '“。。”“，。”和落单的括号是删改留下的痕迹，旁边往往还有没改完的内容。',
    en: 'Doubled marks and lone brackets are traces of editing, often beside something unfinished.',
  },
  messages: {
    doubled: { zh: '标点重复：“{quoted}”', en: 'Doubled mark: {quoted}' },
    clash: { zh: '标点连用：“{quoted}”', en: 'Clashing marks: {quoted}' },
    unpaired: { zh: '“{quoted}”没有配对', en: '{quoted} has no partner' },
    unended: { zh: '段末缺句号', en: 'The paragraph lacks its full stop' },
  },
  examples: {
    valid: [{ text: '一是完善制度（含内控）；二是加强“四个”管理……执行《办法》。其中：基本支出100万元。' }],
    invalid: [
      { text: '项目已全部完成。。资金已拨付。', at: '。。' },
      { text: '项目已全部完成，。资金已拨付。', at: '，。' },
      { text: '支出100万元（含税费，已拨付。', at: '（' },
      {
        text: '2021年度部门整体预算绩效自评得分为97分，其中投入管理指标得分28分，产出指标得分25分，效益指标得分35分，预算执行率得分9分',
        at: '分',
      },
    ],
  },
  *check({ document }) {
    for (const { kind, span } of punctuationFaults(document)) {
      const data = { quoted: document.text.slice(span.start, span.end) };
      yield { message: kind, data, at: span };
    }
  },
});
