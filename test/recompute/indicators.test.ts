import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../tools/recompute/indicator.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import { reportOf, tableReport } from './report-of.js';

const first = (row: string): Indicator | undefined => indicatorsOf(tableReport(row))[0];

describe('rows of an indicator table', () => {
  test.each([
    ['≥180人', '164人', 'atLeast', 'higher', 'missed'],
    ['≥180人', '180人', 'atLeast', 'higher', 'met'],
    ['不少于180人', '200人', 'atLeast', 'higher', 'met'],
    ['180人以上', '164人', 'atLeast', 'higher', 'missed'],
    ['≤5300元', '5830元', 'atMost', 'lower', 'missed'],
    ['控制在5300元以内', '5120元', 'atMost', 'lower', 'met'],
    ['不超过30天', '31天', 'atMost', 'lower', 'missed'],
    ['＝100%', '99.4%', 'eq', 'higher', 'missed'],
    ['100%', '100%', 'eq', 'higher', 'met'],
    ['≥1.8万件', '1.94万件', 'atLeast', 'higher', 'met'],
    ['≥30万册', '≥30万册', 'atLeast', 'higher', 'unknown'],
    ['≤30万元', '完成', 'atMost', 'lower', 'unknown'],
    ['≥90%', '88件', 'atLeast', 'higher', 'unknown'],
  ])('%s against %s', (target, actual, comparator, polarity, attainment) =>
    expect(first(`| 产出 | 某项 | ${target} | ${actual} | 10 | 10 | |`)).toMatchObject({
      comparator,
      polarity,
      attainment,
    }),
  );

  test('a target in words is qualitative', () =>
    expect(first('| 产出 | 制度健全性 | 健全 | 基本健全 | 10 | 8 | |')).toMatchObject({
      comparator: 'qualitative',
      target: null,
      attainment: 'unknown',
    }));

  test('a thing that is better small is met below a bare target', () =>
    expect(first('| 产出 | 安全事故起数 | 3起 | 2起 | 10 | 10 | |')).toMatchObject({
      polarity: 'lower',
      attainment: 'met',
    }));

  test('a rate of decline is better large', () =>
    expect(first('| 效益 | 投诉量下降率 | 25% | 21% | 10 | 10 | |')).toMatchObject({
      polarity: 'higher',
      attainment: 'missed',
    }));

  test('total rows name no indicator, and a blank first cell keeps the group above', () => {
    const found = indicatorsOf(
      tableReport(
        '| 产出 | 甲 | ≥1次 | 2次 | 5 | 5 | |',
        '| | 乙 | ≥1次 | 1次 | 5 | 5 | 见附件 |',
        '| 合计 | | | | 10 | 10 | |',
      ),
    );
    expect(found.map(({ name, group, reason }) => [name, group.at(-1), reason])).toEqual([
      ['甲', '产出', ''],
      ['乙', '产出', '见附件'],
    ]);
  });

  test('the kind of target stands in a column of its own', () => {
    const report = reportOf(
      '# 某局2023年度绩效自评报告\n\n| 指标名称 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |\n|---|---|---|---|---|---|---|\n| 用水总量 | ≤ | 1.86 | 亿立方米 | 1.79 | 6 | 6 |\n| 监测站点 | ＝ | 45 | 个 | 44 | 6 | 6 |\n',
    );
    expect(indicatorsOf(report).map(({ comparator, attainment }) => [comparator, attainment])).toEqual([
      ['atMost', 'met'],
      ['eq', 'missed'],
    ]);
  });
});

describe('prose', () => {
  const prose = (text: string) =>
    indicatorsOf(reportOf(`# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n${text}`)).map(
      ({ target, actual, rate, attainment }) => [
        target?.text ?? null,
        actual?.text ?? null,
        rate?.text ?? null,
        attainment,
      ],
    );
  test.each([
    ['安装护栏21公里，完成目标24公里的87.5%。', ['24公里', '21公里', '87.5%', 'missed']],
    ['计划招聘420人，实际招聘430人。', ['420人', '430人', null, 'met']],
    ['改造水厂5座，完成年度目标的83.3%。', [null, null, '83.3%', 'missed']],
    ['单位成本2.33万元，控制在2.5万元以内。', ['2.5万元', '2.33万元', null, 'met']],
  ])('%s', (text, expected) => expect(prose(text)).toContainEqual(expected));

  test('spending, plans and goals to come are no results', () =>
    expect(
      prose('全年支出完成率99.3%。由财务科负责，2024年6月底前完成目标的98%。绩效指标13个，完成12个，指标完成率92.3%。'),
    ).toEqual([]));
});
