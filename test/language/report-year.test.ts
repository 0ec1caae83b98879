import { expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { reportYear } from '../../tools/language/report-year.js';

const yearOf = (text: string): number | null =>
  reportYear(assemble(readText(new TextEncoder().encode(text), 'markdown')));

test.each([
  ['the title', '# 某局2021年度绩效自评报告\n\n一、概况\n\n内设5个科室。', 2021],
  [
    'the text over a title that was left from last year',
    '# 某局2020年度绩效自评报告\n\n2021年，全年执行数100万元。\n\n2021年度部门整体绩效自评得分95分。',
    2021,
  ],
  [
    'the notice, the deadlines and the date where the text names no year',
    '# 某局2019年度绩效自评报告\n\n根据《关于开展绩效自评工作的通知》（财绩〔2021〕6号）开展自评。\n\n六、改进措施\n\n由财务科于2021年6月底前完成。\n\n2021年3月2日',
    2020,
  ],
  ['what a year is compared with', '# 自评报告\n\n全年执行数100万元，较2020年增长5%。', 2021],
  [
    'the text that compares with the year before over a title that was left from it',
    '# 某局2020年度绩效自评报告\n\n截至2021年末，编制74名。2021年年初部门预算100万元。同2020年的80万元相比增加20万元。',
    2021,
  ],
  [
    'the score of the year before, told as such',
    '# 某局2021年度绩效自评报告\n\n2020年度自评得分95.46分，本年度提高1.36分。2020年度绩效自评已公开。2021年，预算100万元。',
    2021,
  ],
  ['nothing', '# 自评报告\n\n内设5个科室。', null],
])('%s', (_, text, year) => expect(yearOf(text)).toBe(year));
