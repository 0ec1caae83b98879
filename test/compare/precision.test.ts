import { describe, expect, test } from 'vitest';
import { compareYears } from '../../tools/compare/compare.js';
import { remarksOn } from '../../tools/compare/remarks.js';
import { conflictsAmong, reportsOf } from './reports.js';

const report = (year: number | string, body: string, bureau = '望澜市商务局'): string =>
  `# ${bureau}${year}年度部门整体支出绩效自评报告\n\n## 一、绩效目标完成情况\n\n${body}\n`;
const pair = (before: string, after: string): readonly string[] => [
  report(2021, `2021年，${before}`),
  report(2022, `2022年，${after}`),
];

describe('no false pairing', () => {
  test.each([
    ['a part of the place', '市本级一般公共预算支出40亿元。', '一般公共预算支出95亿元，同比增长5%。'],
    ['a metric of another name', '新增企业120家。', '规上企业340家，比上年增加12家。'],
    ['another currency', '实际利用外资4860万元。', '实际利用外资5167万美元，同比增长6%。'],
    ['half a year', '上半年接待游客210万人次。', '接待游客460万人次，同比增长4.1%。'],
    ['a sum over years', '开展活动12场。', '2018年以来累计开展活动96场，较上年增加10场。'],
    ['growth against the plan', '培训农民1200人。', '培训农民1500人，比目标增长50%。'],
    ['growth since the beginning of the year', '存款余额80亿元。', '存款余额100亿元，较年初增长1%。'],
    [
      'a change after several parts',
      '支出100万元，其中甲30万元、乙70万元。',
      '支出110万元，其中甲30万元、乙80万元，比上年增长10%。',
    ],
    [
      'a rank of another measure',
      '利用外资50万美元，总量居全省第3位。',
      '利用外资60万美元，增速居全省第9位，比上年（第5位）下降4位。',
    ],
    [
      'a rank in another area',
      '利用外资50万美元，总量居全国第30位。',
      '利用外资60万美元，总量居全省第9位，比上年（第5位）下降4位。',
    ],
    ['constant prices', '规模以上工业增加值120亿元。', '规模以上工业增加值150亿元，同比增长6%。'],
    ['truncated print', '引进资金68.459亿元。', '引进资金74.13亿元，较上年的68.45亿元增长8.3%。'],
    ['a range of rounding', '接待游客约460万人次。', '接待游客500万人次，同比增长8%。'],
  ])('%s', (_, before, after) => expect(conflictsAmong(pair(before, after))).toEqual([]));

  test('a revision that the report states makes it a question', () => {
    const before = '社会组织捐赠收入68.45亿元。';
    expect(conflictsAmong(pair(before, '社会组织捐赠收入74.13亿元，同比增长10.3%。'))).toEqual([
      'error years-base-value 10.3%',
    ]);
    for (const words of [
      '社会组织捐赠收入74.13亿元，同比增长10.3%（按可比口径计算）。',
      '社会组织捐赠收入74.13亿元，同比增长10.3%。\n\n注：根据第五次全国经济普查结果，对上年数据进行了修订。',
    ])
      for (const conflict of conflictsAmong(pair(before, words))) expect(conflict).toMatch(/^info/);
  });

  test('a statistic that is revised as a rule is asked about', () =>
    expect(conflictsAmong(pair('社会消费品零售总额320亿元。', '社会消费品零售总额340亿元，同比增长9.1%。'))).toEqual([
      'info years-base-value 9.1%',
    ]));

  test('what the later report contradicts within itself is left to the audit', () =>
    expect(conflictsAmong(pair('签约项目80个。', '签约项目90个，较上年的80个增加20个。'))).toEqual([]));
});

describe('what was not compared is said', () => {
  const compared = (texts: readonly string[]) => compareYears(reportsOf(texts), { language: 'zh' });
  const reasons = (texts: readonly string[]) =>
    compared(texts).organizations.flatMap(({ incomparable }) =>
      incomparable.map(({ reason, metric }) => [reason, metric]),
    );

  test.each([
    ['unit', '新建场馆3座。', '新建场馆4处。'],
    ['area', '城区绿化面积30亩。', '绿化面积300亩。'],
  ])('%s', (reason, before, after) => expect(reasons(pair(before, after)).map(([first]) => first)).toContain(reason));

  test('several values in one report', () =>
    expect(reasons(pair('签约项目80个。签约项目86个。', '签约项目90个。'))).toEqual([['values', '签约项目']]));

  test('units of one family are converted exactly', () => {
    const { organizations } = compared(pair('绿化造林面积3公顷。', '绿化造林面积54亩，同比增长20%。'));
    const [series] = organizations.flatMap((each) => each.series);
    expect(series?.points.map(({ growth }) => growth?.verdict ?? null)).toEqual([null, 'consistent']);
  });

  test('other organisations, years without a report, reports without a year, two of one year', () => {
    const { organizations, leftOut } = compared([
      report(2019, '签约项目80个。'),
      report(2022, '签约项目90个。'),
      report(2022, '签约项目91个。'),
      report(2021, '签约项目70个。', '望澜市水务局'),
      '自评报告\n\n签约项目80个。',
    ]);
    expect(organizations.map(({ timeline }) => timeline.organization)).toEqual(['望澜市商务局', '望澜市水务局']);
    expect(leftOut.map(({ reason, report: { file } }) => [reason, file])).toEqual([
      ['no-year', '4.md'],
      ['same-year', '2.md'],
    ]);
    const remarks = remarksOn({ organizations, leftOut }, 'zh').join('\n');
    for (const words of [
      '2 个单位',
      '缺少 2020, 2021 年度',
      '看不出是哪一年度',
      '同为 2022 年度',
      '只有 2021 年度一份',
    ])
      expect(remarks).toContain(words);
  });
});

describe('asking for one metric', () => {
  const texts = pair('实际利用外资4860万美元。签约项目80个。', '实际吸收外资5167万美元，同比增长9.3%。签约项目90个。');
  test.each(['实际使用外资', '利用外资', '实际吸收外资', '外资'])('%s', (metric) => {
    const [only] = compareYears(reportsOf(texts), { language: 'zh', metric }).organizations;
    expect(only?.series.map(({ names }) => names)).toEqual([['实际利用外资', '实际吸收外资']]);
    expect(only?.conflicts.map(({ rule }) => rule)).toEqual(['years-base-value']);
  });
});
