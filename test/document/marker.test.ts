import { expect, test } from 'vitest';
import { sectionNumberEnd } from '../../tools/document/marker.js';
import { reportOf } from '../recompute/report-of.js';

test.each<[string, number]>([
  ['3.2 人工影响天气', 4],
  ['2.1.3　经费情况', 6],
  ['3.2 万元用于工程', 0],
  ['3.2公里道路', 0],
  ['2023 年度', 0],
])('%s', (text, end) => expect(sectionNumberEnd(text, 0)).toBe(end));

test('a section number is no figure', () => {
  const { figures } = reportOf('### 3.2 人工影响天气\n\n作业348次。');
  expect(figures.map(({ text }) => text)).toEqual(['348次']);
});
