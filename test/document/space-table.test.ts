import { expect, test } from 'vitest';
import { claimsOf } from '../figures/claims-of.js';

const rows = [
  '项目                预算数（万元）    执行数（万元）',
  '人员经费            1200.00          1180.00',
  '公用经费            300.00           285.00',
  '合计                1500.00          1456.00',
];

test('columns set apart by spaces are recomputed like those of any table', () => {
  expect(claimsOf(rows.join('\n')).filter((claim) => claim.startsWith('sumOfAll'))).toEqual([
    'sumOfAll 1500.00 1200.00 300.00 firm consistent',
    'sumOfAll 1456.00 1180.00 285.00 firm inconsistent',
  ]);
});

test.each([
  ['联系人：张某  电话：见封面  邮编：见封面\n财务科  办公室  规划科\n监察科  法规科  人事科', []],
  ['项目  预算数  执行数\n基本支出为1200.00万元。  项目支出  300.00', []],
])('no table: %s', (body, expected) =>
  expect(claimsOf(body).filter((claim) => claim.startsWith('sum'))).toEqual(expected),
);

const scored = [
  '一级指标    三级指标        指标值      实际完成值    分值    得分',
  '产出        修缮里程        ≥96公里     98.4公里      20      20',
  '产出        改造桥梁        ≥20座       17座          15      12.75',
  '满意度      公众满意度      ≥95%        96.9%         10      10',
];

test('values with counters are numbers, and blank cells of a row are told by where its others stand', () => {
  const total = (score: string): readonly string[] =>
    claimsOf([...scored, `合计                                                  45      ${score}`].join('\n')).filter(
      (claim) => claim.startsWith('scoreSum'),
    );
  expect(total('42.75')).toEqual([
    'scoreSum 45 20 15 10 firm consistent',
    'scoreSum 42.75 20 12.75 10 firm consistent',
  ]);
  expect(total('47.25')).toContain('scoreSum 47.25 20 12.75 10 firm inconsistent');
});
