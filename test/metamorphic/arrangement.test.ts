import { describe, expect, it } from 'vitest';
import { seeded, shuffled } from '../../bench/accuracy/random.mjs';
import { findingsOf } from './findings-of.js';

const title = '# 榆陵市商务局2023年度部门整体支出绩效自评报告\n\n一、绩效目标完成情况\n\n';

/** Facts that have nothing to do with each other; the first two are wrong. */
const paragraphs = [
  '全年预算数4059.62万元，全年执行数3812.25万元，预算执行率93.19%。',
  '开展业务培训12期，培训人员860人次，其中线上480人次，线下360人次。',
  '社会消费品零售总额完成325.4亿元，比上年的310.6亿元增长4.8%。',
  '新增规模以上企业36家，完成年度目标30家的120%。',
  '共发放补贴资金125.6万元，惠及商户314户，户均0.4万元。',
  '电子商务交易额由18.2亿元提高到21.4亿元，增加3.2亿元。',
  '受理投诉举报250件，办结245件，办结率98%。',
];

/** Indicator, target, achieved, unit, rate; the third rate is wrong. */
const indicators = [
  ['新增限上商贸企业', '40', '46', '家', '115'],
  ['组织促销活动', '25', '24', '场', '96'],
  ['培训电商人员', '800', '872', '人次', '190'],
  ['建设便民网点', '60', '60', '个', '100'],
] as const;

const inProse = indicators
  .map(
    ([name, target, achieved, unit, rate]) =>
      `${name}年度目标${target}${unit}，实际完成${achieved}${unit}，完成率${rate}%。`,
  )
  .join('\n\n');
const inTable = [
  '| 指标名称 | 年度指标值 | 实际完成值 | 完成率（%） |',
  '|---|---|---|---|',
  ...indicators.map(
    ([name, target, achieved, unit, rate]) => `| ${name} | ${target}${unit} | ${achieved}${unit} | ${rate} |`,
  ),
].join('\n');

const errors = (findings: readonly string[]): readonly string[] =>
  findings.filter((each) => each.startsWith('error')).map((each) => each.replaceAll('%', ''));

describe('the arrangement of a report', () => {
  it('paragraphs that have nothing to do with each other may stand in any order', async () => {
    const expected = await findingsOf(`${title}${paragraphs.join('\n\n')}\n`);
    expect(errors(expected)).toHaveLength(2);
    for (let turn = 0; turn < 12; turn += 1) {
      const text = shuffled(paragraphs, seeded(`${turn}`)).join('\n\n');
      expect(await findingsOf(`${title}${text}\n`), text).toEqual(expected);
    }
  });

  it('the same facts in a table and in prose have the same error', async () => {
    const [prose, table] = [await findingsOf(`${title}${inProse}\n`), await findingsOf(`${title}${inTable}\n`)];
    expect(errors(prose)).toEqual(['errorrate-matches190190109']);
    expect(errors(table)).toEqual(errors(prose));
  });
});
