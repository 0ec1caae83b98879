import { describe, expect, it } from 'vitest';
import { verifyDraft, verifyReport } from '../../tools/draft/verify.js';
import type { Verified } from '../../tools/draft/verify-figure.js';
import { fromText, open, sources } from './reports.js';

const report = `# 某市水务局2023年度部门整体支出绩效自评报告

## 一、资金情况

2023年，全年预算数4059.62万元，其中基本支出2177.28万元，项目支出1882.34万元。全年执行数3812.25万元，执行率93.91%。其中：基本支出2181.64万元，项目支出1630.61万元。

## 二、完成情况

2023年，新建供水管网126.5公里，完成目标120公里的105.4%，总量居全省第4位；供水收入5.20亿元，同比增长6.1%，增幅居全省第7位；实际到位外资4353万美元，完成目标5665万美元的76.8%。

跨境电商进出口额19.27亿元，同比增长17.5%；实际吸收外资58311万元，群众满意度96.2%。

绩效自评得分97分（满分100分），其中预算执行率9分（满分10分）、产出50分（满分50分）、投入管理28分（满分30分），办理投诉12件，上年36件，投诉量下降2倍。

年初预算500.00万元，到位500.00万元，支出480.00万元。计划改造老旧水厂6座，实际改造老旧水厂5座，少1座。

项目依据某财绩〔2024〕6号文件实施，由工程科负责。
`;

const items = async (text: string): Promise<readonly Verified[]> =>
  verifyDraft(text, [(await fromText(report)).report]).items;

const only = async (text: string, figure: string): Promise<Verified> => {
  const found = (await items(text)).find((item) => item.text === figure);
  if (!found) throw new RangeError(`${figure} was not read`);
  return found;
};

describe('supported', () => {
  it.each([
    ['全年预算数4059.62万元。', '4059.62万元'],
    ['全年预算4059.6万元。', '4059.6万元'],
    ['全年预算0.406亿元。', '0.406亿元'],
    ['全年执行数3812.25万元，执行率93.91%。', '93.91%'],
    ['执行率为93.9%。', '93.9%'],
    ['2023年新建供水管网126.5公里。', '126.5公里'],
    ['供水收入5.20亿元，同比增长6.1%。', '6.1%'],
    ['新建供水管网总量居全省第4位。', '第4位'],
    ['按照某财绩〔2024〕6号文件要求。', '〔2024〕6号'],
  ])('%s', async (text, figure) =>
    expect(await only(text, figure)).toMatchObject({ status: 'supported', reason: null }),
  );
});

describe('derivable', () => {
  it.each([
    ['实际到位外资比目标少1312万美元。', '1312万美元', '5665万美元 − 4353万美元'],
    ['实际到位外资完成率76.8%，低于目标23.2个百分点。', '23.2个百分点', '100% − 76.8%'],
    ['项目支出执行率86.63%。', '86.63%', '1630.61万元 ÷ 1882.34万元'],
    ['基本支出超出预算4.36万元。', '4.36万元', ''],
  ])('%s', async (text, figure, derivation) => {
    const found = await only(text, figure);
    expect([found.status, found.derivation ?? '']).toEqual(['derivable', expect.stringContaining(derivation)]);
  });
});

describe('unsupported', () => {
  it.each([
    ['a digit', '全年预算数4059.63万元。', '4059.63万元', 'value'],
    ['more decimals than the figures bear', '执行率93.95%。', '93.95%', 'value'],
    ['a unit', '全年预算数4059.62亿元。', '4059.62亿元', 'unit'],
    ['a role', '全年预算数3812.25万元。', '3812.25万元', 'role'],
    ['a role of a rate', '全年支出增长93.91%。', '93.91%', 'role'],
    ['a goal for a result', '实际到位外资实际完成5665万美元。', '5665万美元', 'role'],
    ['a direction', '供水收入同比下降6.1%。', '6.1%', 'direction'],
    ['a direction of a difference', '实际到位外资比目标多1312万美元。', '1312万美元', 'direction'],
    ['a name', '供水收入126.5公里。', '126.5公里', 'name'],
    ['a rank', '新建供水管网总量居全省第5位。', '第5位', 'value'],
    ['the rank of something else', '新建供水管网总量居全省第7位。', '第7位', 'rank'],
    ['the figure of another thing', '实际吸收外资19.27亿元。', '19.27亿元', 'name'],
    ['a rate of another kind', '新建供水管网预算执行率105.4%。', '105.4%', 'name'],
    ['a rate for an amount', '群众满意度19.27亿元。', '19.27亿元', 'name'],
    ['a maximum said to be scored', '投入管理得30分，得28分。', '30分', 'role'],
    ['a score said to be taken off', '投入管理扣28分。', '28分', 'role'],
    ['a score in per cent', '绩效自评得分97%（满分100分）。', '97%', 'value'],
    ['a direction of times', '办理投诉12件，投诉量增长2倍。', '2倍', 'direction'],
    ['what came in said to be spent', '全年支出500.00万元。', '500.00万元', 'role'],
    ['a distance said to be a result', '改造老旧水厂目标6座，实际1座。', '1座', 'role'],
    ['a result said to be a distance', '改造老旧水厂少5座。', '5座', 'role'],
    ['a distance from the result', '实际到位外资低于实际完成23.2个百分点。', '23.2个百分点', 'role'],
    ['a goal that was met said to be missed', '新建供水管网未完成目标。', '新建供水管网未完成目标', 'verdict'],
    ['a goal that was missed said to be met', '实际到位外资超额完成目标。', '实际到位外资超额完成目标', 'verdict'],
    ['a year', '2021年新建供水管网126.5公里。', '126.5公里', 'year'],
    ['an unknown year', '2019年起实施。', '2019年', 'year'],
    ['a document', '按照某财绩〔2024〕16号文件要求。', '〔2024〕16号', 'value'],
    ['an office', '由综合协调处负责整改。', '综合协调处', 'office'],
  ])('%s', async (_, text, figure, reason) =>
    expect(await only(text, figure)).toMatchObject({ status: 'unsupported', reason }),
  );

  it('names the nearest', async () => {
    const found = await only('新建供水管网126.8公里。', '126.8公里');
    expect(found.nearest?.figure.text).toBe('126.5公里');
  });
  it('asks about a date that the draft sets', async () =>
    expect(await only('由工程科负责，2025年6月底前完成。', '2025年6月')).toMatchObject({ reason: 'deadline' }));
  it('knows the offices of the report', async () => expect(await items('由工程科负责。')).toEqual([]));
});

describe('a report against itself', () => {
  it.each(sources.map((source) => [source.name, source] as const))('%s has nothing unsupported', async (_, source) => {
    const stored = await open(source);
    const unsupported = verifyReport(stored.report, [stored.report]).items.filter(
      ({ status }) => status === 'unsupported',
    );
    expect(unsupported.map(({ text, reason }) => [text, reason])).toEqual([]);
  });
});

it('holds a draft against several reports', async () => {
  const [first, second] = [
    await fromText(report),
    await fromText(report.replaceAll('2023', '2022').replace('126.5公里', '110.0公里')),
  ];
  const { items: all } = verifyDraft('2022年新建供水管网110.0公里，2023年新建供水管网126.5公里。', [
    first.report,
    second.report,
  ]);
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 'supported'));
});
