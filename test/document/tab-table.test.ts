import { expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { claimsOf } from '../figures/claims-of.js';

const tablesOf = (body: string): readonly (readonly string[])[] => {
  const { blocks, text } = assemble(
    readText(new TextEncoder().encode(`某局2023年度绩效自评报告\n\n${body}\n`), 'text'),
  );
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.cells.map(({ start, end }) => text.slice(start, end))] : [],
  );
};

test('rows of as many tab-separated cells are a table', () => {
  const rows = ['项目\t预算数（万元）\t执行数（万元）', '人员经费\t1200\t 1180 ', '公用经费\t300\t'];
  expect(tablesOf(rows.join('\n'))).toEqual([
    ['项目', '预算数（万元）', '执行数（万元）', '人员经费', '1200', '1180', '公用经费', '300', ''],
  ]);
});

test.each([
  '一个\t两列\n的\t清单',
  '只有\t一行\t三格',
  '\t缩进的段落\t带制表符\n\t另一段\t同样\t如此',
  '第一句说明。\t第二句说明。\t第三句说明。\n又一句说明。\t再一句说明。\t末一句说明。',
  '三格\t的\t行\n四格\t的\t另\t行',
])('no table: %s', (body) => expect(tablesOf(body)).toEqual([]));

test('its columns are recomputed like those of any table', () => {
  const rows = [
    '项目\t预算数（万元）\t执行数（万元）',
    '人员经费\t1200\t1180',
    '公用经费\t300\t285',
    '合计\t1500\t1456',
  ];
  expect(claimsOf(rows.join('\n')).filter((claim) => claim.startsWith('sumOfAll'))).toEqual([
    'sumOfAll 1500 1200 300 firm consistent',
    'sumOfAll 1456 1180 285 firm inconsistent',
  ]);
});
