import { describe, expect, it } from 'vitest';
import { cutRun, readCell } from '../../../tools/document/pdf/cell-text.js';
import { run } from './typeset.js';

describe('readCell', () => {
  it('joins a number that the cell’s width breaks', () => {
    expect(readCell([run('127,500.0', 103, 110, 10), run('0', 120, 124, 10)], 56).text).toBe('127,500.00');
  });

  it('keeps two numbers apart that stand one above the other', () => {
    expect(readCell([run('127.50', 103, 110, 10), run('98.20', 103, 124, 10)], 120).text).toBe('127.50 98.20');
  });

  it('joins wrapped text and says how much room was left', () => {
    const { text, room } = readCell([run('校舍维修改造面积（万', 103, 110, 10), run('平方米）', 103, 124, 10)], 110);
    expect(text).toBe('校舍维修改造面积（万平方米）');
    expect(room).toBeCloseTo(5.7);
    expect(readCell([], 110)).toEqual({ text: '', room: Number.POSITIVE_INFINITY });
  });
});

describe('cutRun', () => {
  it('cuts at the blank next to a wall', () => {
    const whole = run('127500.00 126400.00', 100, 110, 10);
    const wall = (whole.left + whole.right) / 2;
    expect(cutRun(whole, [wall]).map(({ text }) => text)).toEqual(['127500.00', '126400.00']);
  });

  it('leaves text whole that has no blank there, or crosses no wall', () => {
    expect(cutRun(run('127500.00', 100, 110, 10), [120])).toHaveLength(1);
    expect(cutRun(run('项目 支出', 100, 110, 10), [300])).toHaveLength(1);
  });
});
