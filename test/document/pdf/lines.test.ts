import { expect, it } from 'vitest';
import { linesOf } from '../../../tools/document/pdf/lines.js';
import { run } from './typeset.js';

it('sets runs on one baseline side by side, from left to right', () => {
  const lines = linesOf(1, [
    run('万元', 200, 700.4),
    run('预算数', 72, 700),
    run(' ', 150, 700),
    run('下一行', 72, 728),
  ]);
  expect(lines.map(({ runs }) => runs.map(({ text }) => text))).toEqual([['预算数', '万元'], ['下一行']]);
});

it('hangs small raised type on the line below it', () => {
  const [first, ...others] = linesOf(2, [run('执行率93.22%', 72, 700), run('1', 190, 693, 9), run('，其中', 200, 700)]);
  expect(others).toEqual([]);
  expect(first?.runs.map(({ text, raised }) => [text, raised])).toEqual([
    ['执行率93.22%', false],
    ['1', true],
    ['，其中', false],
  ]);
  expect([first?.page, first?.size, first?.baseline]).toEqual([2, 16, 700]);
});

it('leaves small type on the same baseline where it is', () => {
  const [only] = linesOf(1, [run('单位', 72, 700), run('（万元）', 110, 700, 10)]);
  expect(only?.runs.some(({ raised }) => raised)).toBe(false);
});
