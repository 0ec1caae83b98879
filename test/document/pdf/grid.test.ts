import { describe, expect, it } from 'vitest';
import { gridsOf, isCrowded } from '../../../tools/document/pdf/grid.js';
import type { Ruling } from '../../../tools/document/pdf/page.js';

const across = (at: number, from: number, to: number): Ruling => ({ axis: 'across', at, from, to });
const down = (at: number, from: number, to: number): Ruling => ({ axis: 'down', at, from, to });

/** Two columns and three rows from (100, 100) to (300, 160). */
const rows = [100, 120, 140, 160].map((y) => across(y, 100, 300));
const columns = [100, 200, 300].map((x) => down(x, 100, 160));

describe('cells', () => {
  it('one for each place between rulings', () => {
    const [grid, ...others] = gridsOf([...rows, ...columns]);
    expect(others).toEqual([]);
    expect([grid?.xs, grid?.ys]).toEqual([
      [100, 200, 300],
      [100, 120, 140, 160],
    ]);
    expect(grid?.cells).toHaveLength(6);
  });

  it('merge where a wall is missing', () => {
    const walls = [across(100, 100, 300), across(120, 200, 300), across(140, 100, 300), across(160, 100, 300)];
    const [grid] = gridsOf([...walls, down(100, 100, 160), down(200, 100, 140), down(300, 100, 160)]);
    expect(grid?.cells).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
      { row: 2, column: 0, rowSpan: 1, columnSpan: 2 },
    ]);
  });

  it('take double borders and borders in pieces for one', () => {
    const pieces = [100, 120, 140, 160].flatMap((y) => [across(y, 100, 200), across(y + 1.5, 200, 300)]);
    expect(gridsOf([...pieces, ...columns])[0]?.cells).toHaveLength(6);
  });

  it('close open sides where the rulings across end', () => {
    const [grid] = gridsOf([...rows, down(200, 100, 160)]);
    expect(grid?.xs).toEqual([100, 200, 300]);
  });
});

describe('no table', () => {
  it.each([
    ['rulings across only, as underlines are', rows],
    ['one box', [across(100, 100, 300), across(160, 100, 300), down(100, 100, 160), down(300, 100, 160)]],
    [
      'lines that do not meet',
      [across(100, 100, 150), across(120, 100, 150), down(300, 100, 160), down(320, 100, 160)],
    ],
    ['a change bar beside underlines', [across(100, 100, 300), across(128, 100, 300), down(60, 80, 300)]],
  ])('%s', (_, rulings) => expect(gridsOf(rulings)).toEqual([]));

  it('graph paper', () => {
    const paper = Array.from({ length: 120 }, (_, index) => [
      across(index * 6, 0, 720),
      down(index * 6, 0, 720),
    ]).flat();
    expect(gridsOf(paper)).toEqual([]);
  });

  it('a page full of lines', () => {
    const map = Array.from({ length: 4000 }, (_, index) => across((index % 200) * 4, index, index + 3.5));
    expect([gridsOf(map), isCrowded(map)]).toEqual([[], true]);
  });
});
