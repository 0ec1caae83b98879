import { describe, expect, it } from 'vitest';
import { lineFinder } from '../../tools/review/lines.js';
import { plain } from '../../tools/review/paint.js';
import { csvLine, renderTable } from '../../tools/review/table.js';
import { clip, displayWidth, padTo } from '../../tools/review/width.js';

describe('widths', () => {
  it('counts Chinese as two columns', () => {
    expect(displayWidth('执行率93%')).toBe(9);
    expect(padTo('执行', 6)).toBe('执行  ');
    expect(clip('全年预算执行率', 7)).toBe('全年预…');
    expect(displayWidth('𠮷')).toBe(2);
  });
});

describe('tables', () => {
  it('aligns columns of Chinese and ASCII', () => {
    const shown = renderTable(
      ['编号', '原文'],
      [
        ['f1', '35.43亿元'],
        ['f2222', 'x'],
      ],
      plain,
    ).split('\n');
    expect(shown[0]).toBe('编号   原文');
    expect(shown[1]).toBe('f1     35.43亿元');
    expect(shown[2]).toBe('f2222  x');
  });
});

describe('CSV', () => {
  it('quotes what has to be quoted', () =>
    expect(csvLine(['a,b', 'c"d', 'e\nf', 'g'])).toBe('"a,b","c""d","e\nf",g\n'));
  it('never hands a formula to a spreadsheet, and keeps numbers', () =>
    expect(csvLine(['=1+1', '-11.9', '@x', '+a'])).toBe("'=1+1,-11.9,'@x,'+a\n"));
});

describe('lines', () => {
  it('counts from 1 in UTF-16 units', () => {
    const at = lineFinder('ab\n𠮷c\n');
    expect([0, 2, 3, 5, 7].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
    ]);
  });
});
