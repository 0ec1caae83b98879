import { describe, expect, it } from 'vitest';
import { closeUp, firstUnit, joinTexts, markOf, piecesOf, textOf } from '../../../tools/document/pdf/line-text.js';
import { linesOf } from '../../../tools/document/pdf/lines.js';
import type { Run } from '../../../tools/document/pdf/page.js';
import { run } from './typeset.js';

const none: ReadonlySet<string> = new Set();
const textOfRuns = (runs: readonly Run[], notes = none, between = ' '): string =>
  linesOf(1, runs)
    .map((each) => textOf(each, notes, between))
    .join('\n');

describe('closeUp', () => {
  it.each([
    ['执行率 93.91 %', '执行率93.91%'],
    ['到 位 资 金', '到位资金'],
    ['（平财效〔2022〕 6 号）', '（平财效〔2022〕6号）'],
    ['GB 5749—2022', 'GB 5749—2022'],
    ['100.2 98.5', '100.2 98.5'],
    ['( 35.43 )', '(35.43)'],
  ])('%s', (before, after) => expect(closeUp(before)).toBe(after));
});

describe('joinTexts', () => {
  it.each([
    ['完成35.', '43亿元', '完成35.43亿元'],
    ['126,4', '50.00', '126,450.00'],
    ['执行率', '93.91%', '执行率93.91%'],
    ['GDP per', 'capita', 'GDP per capita'],
    ['', '一、', '一、'],
  ])('%s | %s', (before, after, joined) => expect(joinTexts(before, after)).toBe(joined));
});

describe('marks', () => {
  it.each([
    ['1', '1'],
    ['[2]', '2'],
    ['①', '①'],
    ['*', '*'],
    ['㎡', null],
    ['2021年', null],
  ])('%s', (text, mark) => expect(markOf(text)).toBe(mark));

  const raised = [run('93.22%', 100, 700), run('2', 160, 694, 8), run('，其中', 170, 700)];

  it('go where the note was found', () => expect(textOfRuns(raised, new Set(['2']))).toBe('93.22%，其中'));

  it('never lengthen a figure', () => expect(textOfRuns(raised)).toBe('93.22%²，其中'));

  it('are kept as powers of a unit', () =>
    expect(textOfRuns([run('5000m', 100, 700), run('2', 141, 694, 8)], new Set(['2']))).toBe('5000m²'));
});

describe('gaps', () => {
  it('part a line into pieces where they are wide', () => {
    const [made] = linesOf(1, [run('基本支出', 72, 700), run('2,177.28', 200, 700), run('万元', 272, 700)]);
    expect(made && piecesOf(made, none).map(({ text }) => text)).toEqual(['基本支出', '2,177.28万元']);
  });

  it('do not part a title spread over its line, nor a marker from its heading', () => {
    expect(textOfRuns([run('报', 100, 700), run('告', 200, 700)])).toBe('报告');
    expect(textOfRuns([run('一、', 100, 700), run('基本情况', 190, 700)])).toBe('一、基本情况');
  });

  it('keep the columns of a row apart', () =>
    expect(textOfRuns([run('2021', 72, 700), run('个人', 200, 700)], none, '\t')).toBe('2021\t个人'));
});

it('firstUnit: what must find room on a line as a whole', () => {
  expect(['93.91%，其中', '“四张图谱”', '元。', '（三）'].map(firstUnit)).toEqual([
    '93.91%，',
    '“四',
    '元。',
    '（三）',
  ]);
});
