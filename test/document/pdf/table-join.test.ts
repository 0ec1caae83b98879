import { describe, expect, it } from 'vitest';
import { continueTable } from '../../../tools/document/pdf/table-join.js';
import type { RuledTable, TextCell } from '../../../tools/document/pdf/tables.js';

/** A table from its rows of texts; a text that ends in "|" fills its cell, "^" continues the cell above. */
const table = (page: number, rows: readonly (readonly string[])[], xs = [0, 100, 200, 300]): RuledTable => {
  const cells: TextCell[] = [];
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      const above = cells.findIndex((cell) => cell.column === column && cell.row + cell.rowSpan === row);
      const merged = cells[above];
      if (text === '^' && merged) cells[above] = { ...merged, rowSpan: merged.rowSpan + 1 };
      else
        cells.push({
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text: text.replace('|', ''),
          room: text.endsWith('|') ? 0 : 9,
        });
    }
  return { page, top: 80, xs, rows: rows.length, cells, mended: [], turns: [] };
};

const shown = (joined: RuledTable | null): readonly string[] =>
  Array.from({ length: joined?.rows ?? 0 }, (_, row) =>
    (joined?.cells ?? [])
      .filter((cell) => cell.row === row)
      .sort((one, other) => one.column - other.column)
      .map(({ text, rowSpan }) => (rowSpan > 1 ? `${text}+${rowSpan}` : text))
      .join(' '),
  );

const head = ['指标', '目标', '完成'];

describe('a table goes on over a page end', () => {
  it('without the header that is printed again', () => {
    const joined = continueTable(table(1, [head, ['甲', '1', '2']]), table(2, [head, ['乙', '3', '4']]));
    expect(shown(joined)).toEqual(['指标 目标 完成', '甲 1 2', '乙 3 4']);
    expect(joined?.turns).toEqual([{ row: 2, page: 2 }]);
  });

  it('with rows that only look like the one before', () => {
    const joined = continueTable(table(1, [head, ['甲', '1', '2']]), table(2, [['甲', '1', '2']]));
    expect(shown(joined)).toHaveLength(3);
  });

  it('with the merged cell that the page end cut', () => {
    const joined = continueTable(
      table(1, [head, ['产出', '1', '2'], ['^', '3', '4']]),
      table(2, [
        ['', '5', '6'],
        ['^', '7', '8'],
      ]),
    );
    expect(shown(joined)).toEqual(['指标 目标 完成', '产出+4 1 2', '3 4', '5 6', '7 8']);
  });

  it('with a row that the page end cut', () => {
    const joined = continueTable(
      table(1, [head, ['研发经费|', '≥2.8', '2.86']]),
      table(2, [
        ['占比', '', ''],
        ['专利', '5', '6'],
      ]),
    );
    expect(shown(joined)).toEqual(['指标 目标 完成', '研发经费占比 ≥2.8 2.86', '专利 5 6']);
    expect(joined?.mended).toEqual([1]);
  });

  it('but a row with figures of its own, a marker or room above it is a row', () => {
    for (const [last, first] of [
      ['研发经费|', ['占比', '3', '']],
      ['研发经费|', ['二、项目', '', '']],
      ['研发经费', ['占比', '', '']],
      ['研发经费。|', ['占比', '', '']],
    ] as const)
      expect(continueTable(table(1, [head, [last, '1', '2']]), table(2, [[...first]]))?.rows).toBe(3);
  });
});

it('other columns make another table', () => {
  expect(continueTable(table(1, [head]), table(2, [head], [0, 150, 200, 300]))).toBeNull();
});
