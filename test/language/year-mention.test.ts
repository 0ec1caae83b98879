import { expect, test } from 'vitest';
import { yearsIn } from '../../tools/language/year-mention.js';

const read = (text: string): readonly string[] =>
  yearsIn(text).map(({ year, form, role }) => `${year} ${form} ${role}`);

test.each([
  ['2021年度部门整体支出', ['2021 annual subject']],
  ['二〇二一年，全市', ['2021 plain subject']],
  ['二○二○年度', ['2020 annual subject']],
  ['2021年12月31日', ['2021 dated subject']],
  ['2021年上半年', ['2021 dated subject']],
  ['截至2021年末', ['2021 edge subject']],
  ['2021年年初预算', ['2021 plain subject']],
  ['较2020年增长', ['2020 plain base']],
  ['（2020年为34.37亿元）', ['2020 plain base']],
  ['自2020年以来', ['2020 plain base']],
  ['2019年至2021年', ['2019 plain span', '2021 plain span']],
  ['2019-2021年', ['2021 plain span']],
  ['《2021年政府工作报告》', ['2021 plain title']],
  ['12021年', []],
  ['第21年', []],
  ['表一2022年度', ['2022 annual subject']],
  ['2021年初批复部门预算', ['2021 plain subject']],
  ['平财效〔2022〕6号', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));
