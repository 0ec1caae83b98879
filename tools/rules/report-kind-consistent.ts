import { sectionsOf, titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { reportKind } from '../language/report-kind.js';
import { defineRule } from './rule.js';

export const reportKindConsistent = defineRule({
  id: 'report-kind-consistent',
  family: 'wording',
  title: { zh: '部门整体与项目报告不混用提纲', en: 'A department report has no headings of a project report' },
  severity: 'info',
  basis: {
    zh: '财预〔2020〕10号区分部门整体与项目支出自评',
    en: 'Caiyu [2020] No. 10 tells departments and projects apart',
  },
  rationale: {
    zh: '部门整体报告里出现“项目绩效指标”标题，多半是套用了项目报告的提纲。',
    en: 'A heading on project indicators in a department report is mostly left over from another form.',
  },
  messages: {
    project: { zh: '部门整体支出报告中出现“{title}”', en: 'A department report has the heading {title}' },
    department: { zh: '项目支出报告中出现“{title}”', en: 'A project report has the heading {title}' },
  },
  suggestions: { rename: { zh: '核对提纲，修改标题', en: 'Check the form and change the heading' } },
  examples: {
    valid: [
      { text: '# 某局2021年度部门整体支出绩效自评报告\n\n一、部门概况\n\n正文。\n\n二、绩效指标完成情况\n\n正文。' },
      { text: '# 某局2021年度道路项目支出绩效自评报告\n\n一、项目基本情况\n\n正文。' },
    ],
    invalid: [
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n四、完成情况\n\n（一）项目绩效指标完成情况\n\n正文。',
        at: '项目绩效指标完成情况',
      },
      { text: '# 某局2021年度道路项目支出绩效自评报告\n\n一、部门概况\n\n正文。', at: '部门概况' },
    ],
  },
  *check({ document }) {
    const kind = reportKind(document);
    if (kind === null) return;
    const foreign = kind === 'department' ? cues.projectHeading : cues.departmentHeading;
    const message = kind === 'department' ? 'project' : 'department';
    for (const { heading } of sectionsOf(document))
      if (says(heading.title, foreign))
        yield { message, data: { title: heading.title }, at: titleSpan(document, heading), suggestion: 'rename' };
  },
});
