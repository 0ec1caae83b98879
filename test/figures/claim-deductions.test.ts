import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  // Two reasons of one clause make up what its score lacks; neither is all of it.
  [
    '过程（25分）得23分，扣分原因：执行偏慢扣1分、监控不及时扣1分。',
    ['scoreWithinMaximum 25分 23分 firm consistent', 'sumLess2 23分 25分 1分 1分 likely consistent'],
  ],
  [
    '过程（25分）得22分，扣分原因：执行偏慢扣1分、监控不及时扣1分。',
    ['scoreWithinMaximum 25分 22分 firm consistent', 'sumLess2 22分 25分 1分 1分 likely inconsistent'],
  ],
  // The pair of another clause is none of this one's.
  [
    '过程（25分）得24分，扣1分；产出（35分）得33分，扣2分。',
    [
      'scoreWithinMaximum 25分 24分 firm consistent',
      'deduction 1分 25分 24分 likely consistent',
      'scoreWithinMaximum 35分 33分 firm consistent',
      'deduction 2分 35分 33分 likely consistent',
    ],
  ],
  [
    '过程26.5分（满分28分），扣1.5分，系执行偏差扣1分、盘点不及时扣0.5分。',
    [
      'scoreWithinMaximum 28分 26.5分 firm consistent',
      'deduction 1.5分 28分 26.5分 likely consistent',
      'scoreSum 1.5分 1分 0.5分 likely consistent',
    ],
  ],
  // The score of a maximum may be told in another sentence, under its name.
  ['产出指标得分48分。产出指标满分50分，因未按期完工扣2分。', ['deduction 2分 50分 48分 likely consistent']],
  ['产出指标得分48分。产出指标满分50分，因未按期完工扣3分。', ['deduction 3分 50分 48分 likely inconsistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

test('a row named in the words before is what lost the points', () =>
  expect(
    claimsOf(
      '| 指标 | 分值 | 得分 |\n|---|---|---|\n| 困难群众生活保障 | 15 | 14.5 |\n| 敬老院改造 | 9 | 6.75 |\n\n“困难群众生活保障”佐证材料不充分，扣0.7分。',
    ),
  ).toContain('deduction 0.7分 15 14.5 likely inconsistent'));
