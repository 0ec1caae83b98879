import { cues } from '../language/cues.js';
import { yearCues } from '../language/lexicon-years.js';
import { mentionAt, says } from '../language/mentions.js';
import { reportYear } from '../language/report-year.js';
import { clausesOf, sentencesOf, spanIn } from '../language/sentences.js';
import { yearsIn } from '../language/year-mention.js';
import { defineRule } from './rule.js';

export const publishedAfterYear = defineRule({
  id: 'published-after-year',
  family: 'year',
  title: { zh: '自评公开在年度终了之后', en: 'A self-evaluation is published after its year' },
  severity: 'warning',
  basis: {
    zh: '财预〔2020〕10号：自评在年度终了后进行，结果随部门决算公开',
    en: 'Caiyu [2020] No. 10: self-evaluation follows the end of the year and is published with the accounts',
  },
  rationale: {
    zh: '年度还没有结束就公开自评结果不可能，多是年份没有更新。',
    en: 'Nothing is published of a year that has not ended; the year was not updated.',
  },
  messages: {
    early: {
      zh: '{year}年度的自评结果不可能在{date}公开',
      en: 'A self-evaluation of {year} cannot have been published in {date}',
    },
  },
  suggestions: { check: { zh: '核对公开时间', en: 'Check the date of publication' } },
  examples: {
    valid: [
      { text: '# 某局2022年度部门整体支出绩效自评报告\n\n六、结果应用和公开\n\n自评结果于2023年8月在局网站公开。' },
      { text: '# 某局2022年度部门整体支出绩效自评报告\n\n六、结果应用和公开\n\n2022年2月公开了部门预算。' },
    ],
    invalid: [
      {
        text: '# 某局2022年度部门整体支出绩效自评报告\n\n六、结果应用和公开\n\n自评结果于2022年8月在局网站公开。',
        at: '2022年',
      },
    ],
  },
  *check({ document }) {
    const year = reportYear(document);
    if (year === null) return;
    for (const sentence of sentencesOf(document)) {
      const { passage, text } = sentence;
      const isResultUse = passage.path.some(({ title }) => says(title, cues.resultUseTitle));
      if (!isResultUse || passage.kind !== 'paragraph' || !says(text, yearCues.evaluation)) continue;
      for (const clause of clausesOf(sentence)) {
        if (!says(clause.text, yearCues.publishing) || says(clause.text, yearCues.otherPapers)) continue;
        for (const mention of yearsIn(clause.text)) {
          const after = clause.text.slice(mention.end);
          const isDate = [...after.slice(0, 2)].some((_, at) => mentionAt(after, yearCues.month, at) !== null);
          if (mention.year > year || !isDate) continue;
          const at = spanIn(passage, clause.start + mention.start, clause.start + mention.end);
          const date = clause.text.slice(mention.start, mention.end + after.indexOf(yearCues.month[0] ?? '') + 1);
          yield { message: 'early', data: { year: `${year}`, date }, at, stated: date, suggestion: 'check' };
        }
      }
    }
  },
});
