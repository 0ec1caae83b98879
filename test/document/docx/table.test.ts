import { describe, expect, it } from 'vitest';
import { line, paragraph, run } from './package-of.js';
import { draftOf, linesOf, tablesOf } from './shown.js';

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (rows: string, widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const covered = '<w:vMerge/>';

describe('a table', () => {
  it('is a line a row with tabs between cells; merged cells stand once', () => {
    const rows =
      row(cell('一级指标', restart), cell('目标', span(2))) +
      row(cell('', covered), cell('100家'), cell('98家')) +
      row(cell('合计'), cell('200家', span(2)));
    const draft = draftOf(line('前') + table(rows) + line('后'));
    expect(linesOf(draft)).toEqual(['前', '一级指标\t目标\n\t100家\t98家\n合计\t200家', '后']);
    expect(tablesOf(draft)).toEqual([
      ['0,0 2×1 一级指标', '0,1 1×2 目标', '1,1 1×1 100家', '1,2 1×1 98家', '2,0 1×1 合计', '2,1 1×2 200家'],
    ]);
    expect(draft.parts[1]).toMatchObject({ rows: 3, columns: 3 });
  });

  it('keeps the paragraphs, breaks and numbers of a cell in its line', () => {
    const inner = `<w:tc>${line('完成率')}${paragraph(`${run('93.91%')}<w:r><w:br/></w:r>${run('已达标')}<w:r><w:tab/></w:r>`)}</w:tc>`;
    const draft = draftOf(table(row(inner, cell('是')) + row(cell('a'), cell('b'))));
    expect(tablesOf(draft)[0]?.[0]).toBe('0,0 1×1 完成率 93.91% 已达标');
  });

  it('loses columns too narrow to see, which conversions leave behind', () => {
    const rows = row(cell('甲'), cell('乙', span(2)), cell('丙')) + row(cell('1'), cell('2'), cell(''), cell('3'));
    expect(tablesOf(draftOf(table(rows, [2000, 2000, 1, 2000])))).toEqual([
      ['0,0 1×1 甲', '0,1 1×1 乙', '0,2 1×1 丙', '1,0 1×1 1', '1,1 1×1 2', '1,2 1×1 3'],
    ]);
  });

  it('keeps a narrow column that holds text', () => {
    const rows = row(cell('甲'), cell('乙')) + row(cell('1'), cell('2'));
    expect(draftOf(table(rows, [2000, 10])).parts[0]).toMatchObject({ columns: 2 });
  });

  it('may begin a row further in, and merge in the old way', () => {
    const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('乙')}</w:tr>`;
    const old = row(cell('丙', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'));
    expect(tablesOf(draftOf(table(row(cell('甲'), cell('x')) + indented + old)))).toEqual([
      ['0,0 1×1 甲', '0,1 1×1 x', '1,1 1×1 乙', '2,0 1×2 丙'],
    ]);
  });

  it('with rows in content controls and insertions loses none, and deleted rows are told', () => {
    const inserted = `<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell('新')}${cell('2')}</w:tr>`;
    const deleted = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('旧')}${cell('3')}</w:tr>`;
    const control = `<w:sdt><w:sdtContent>${row(cell('控'), `<w:sdt><w:sdtContent>${cell('4')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    const draft = draftOf(table(inserted + deleted + control));
    expect(linesOf(draft)).toEqual(['新\t2\n控\t4']);
    expect(draft.warnings).toMatchObject([{ code: 'deleted-text' }]);
  });

  it('with a hidden row tells what it hides', () => {
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('暗')}${cell('7')}</w:tr>`;
    const draft = draftOf(table(row(cell('明'), cell('1')) + hidden));
    expect(linesOf(draft)).toEqual(['明\t1']);
    expect(draft.warnings).toMatchObject([{ code: 'hidden-text', message: expect.stringContaining('暗7') }]);
  });

  it('gives what is nested in it afterwards, whole', () => {
    const nested = `<w:tc>${line('外')}${table(row(cell('内1'), cell('内2')))}${line('尾')}</w:tc>`;
    const draft = draftOf(table(row(nested, cell('邻'))) + line('后'));
    expect(linesOf(draft)).toEqual(['外 尾\t邻', '内1\t内2', '后']);
  });

  it('of one cell is a frame, not a table', () => {
    const frame = `<w:tc>${line('一、概况')}${table(row(cell('甲'), cell('乙')))}</w:tc>`;
    expect(linesOf(draftOf(table(row(frame))))).toEqual(['一、概况', '甲\t乙']);
  });

  it('tells text that a merge covers', () => {
    const draft = draftOf(table(row(cell('上', restart), cell('x')) + row(cell('看不见 7', covered), cell('y'))));
    expect(draft.warnings).toMatchObject([{ code: 'hidden-text', message: expect.stringContaining('看不见 7') }]);
  });

  it('with absurd spans costs no more than its cells', () => {
    const rows = row(cell('甲', span(999_999_999)), cell('乙')) + row(cell('丙'), cell('丁', span(999_999_999)));
    expect(tablesOf(draftOf(table(rows)))).toEqual([['0,0 1×2 甲', '0,2 1×1 乙', '1,0 1×1 丙', '1,1 1×2 丁']]);
  });
});
