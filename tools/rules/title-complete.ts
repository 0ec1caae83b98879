import { fullTitle, missingParts, undatedSignature } from '../language/title-part.js';
import { defineRule } from './rule.js';

export const titleComplete = defineRule({
  id: 'title-complete',
  family: 'structure',
  title: { zh: '标题有单位、年度、文种，文末有日期', en: 'The title names unit, year and kind; the report is dated' },
  severity: 'info',
  basis: { zh: 'GB/T 9704-2012 标题与成文日期', en: 'GB/T 9704-2012, title and date' },
  rationale: {
    zh: '单独公开时，没有单位和年度的“自评报告”无法辨认。',
    en: 'Published alone, a report without unit and year cannot be told from others.',
  },
  messages: {
    title: { zh: '标题缺少：{missing}', en: 'The title lacks: {missing}' },
    undated: { zh: '落款没有日期', en: 'The signature has no date' },
    untitled: { zh: '没有标题', en: 'There is no title' },
  },
  suggestions: { complete: { zh: '写作“××单位××××年度……绩效自评报告”', en: 'Give unit, year and kind of report' } },
  examples: {
    valid: [
      { text: '附件2\n\n平山市商务局2021年度部门整体支出绩效自评报告\n\n一、基本情况\n\n正文。' },
      {
        text: '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n一、基本情况\n\n正文。\n\n平山市商务局\n\n2022年3月1日',
      },
    ],
    invalid: [
      {
        text: '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n一、基本情况\n\n平山市商务局内设5个科室。\n\n平山市商务局\n',
        at: '平山市商务局',
      },
      { text: '自评报告\n\n一、基本情况\n\n正文。', at: '自评报告' },
      {
        text: '# 平山市商务局部门整体支出绩效自评报告\n\n一、基本情况\n\n正文。',
        at: '平山市商务局部门整体支出绩效自评报告',
      },
    ],
  },
  *check({ document, organization }) {
    const undated = undatedSignature(document, organization);
    if (undated) yield { message: 'undated', at: undated };
    const { title, blocks } = document;
    const [first] = blocks;
    if (!title) {
      if (first) yield { message: 'untitled', at: first, suggestion: 'complete' };
      return;
    }
    const missing = missingParts(fullTitle(document));
    if (missing.length > 0)
      yield { message: 'title', data: { missing: missing.join('、') }, at: title, suggestion: 'complete' };
  },
});
