import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.js';

const faults = (...paragraphs: readonly string[]) =>
  reportOf(`# 某局2023年度绩效自评报告\n\n${paragraphs.join('\n\n')}\n`).faults.map(({ culprit, repair, broken }) => [
    culprit.text,
    repair?.kind ?? null,
    repair?.numeral ?? null,
    broken.map(({ claim }) => claim.identity),
  ]);

describe('one slip', () => {
  test.each([
    [
      'two digits changed places',
      '全年预算4059.62万元，支出3812.25万元，执行率93.19%。',
      ['93.19%', 'transposition', '93.91', ['executionRate']],
    ],
    [
      'in what is summed',
      '印刷费12.4万元，差旅费8.3万元，两项合计27.0万元。',
      ['27.0万元', 'transposition', '20.7', ['sumOfAll']],
    ],
    ['one digit', '培训500人次，支出25万元，人均600元。', ['600元', 'digit', '500', ['perUnit']]],
    ['the sign', '比上年减少6万人次、增长5%。', ['5%', 'sign', '-5', ['sameDirection']]],
  ] as const)('%s', (_, sentence, expected) => expect(faults(sentence)).toEqual([expected]));
});

test('one wrong figure that breaks several claims is one fault', () =>
  expect(faults('全年预算4059.62万元。支出3812.52万元，比上年的3500.00万元增加312.25万元，结余247.37万元。')).toEqual([
    ['3812.52万元', 'transposition', '3812.25', ['difference', 'change']],
  ]));

test('a claim that ties keeps its figures from blame', () =>
  expect(
    faults('全年预算4059.62万元，支出3812.52万元，执行率93.91%，结余247.37万元。').map(([culprit]) => culprit),
  ).toEqual(['3812.52万元']));

test('two wrong figures are two faults', () => {
  const found = faults('培训500人次，支出25万元，人均600元。', '城镇化率由92.5%提高到95.6%，提高1.3个百分点。');
  expect(new Set(found.map(([culprit]) => culprit))).toEqual(new Set(['600元', '1.3个百分点']));
});

test('a loose binding that no slip explains is no fault', () =>
  expect(faults('全年预算100.4万元，支出92.2万元，结余51.7万元。')).toEqual([]));

test('a sum that is far from its whole, and that no slip explains, is none of it', () => {
  expect(faults('共检查企业68家，分别为甲区11家、乙区3家。')).toEqual([]);
  expect(faults('共检查企业68家，分别为甲区41家、乙区33家。').map(([culprit]) => culprit)).toEqual(['68家']);
});

test('rounding is no fault', () => expect(faults('全年预算4059.62万元，支出3812.25万元，执行率93.90%。')).toEqual([]));

test('other figures that a slip would mend are named beside the culprit', () => {
  const [fault] = reportOf('# 某局2023年度绩效自评报告\n\n全年支出3812.25万元。\n\n全年支出3812.52万元。\n').faults;
  expect(fault?.suspects.map(({ text }) => text)).toEqual(['3812.25万元']);
});
