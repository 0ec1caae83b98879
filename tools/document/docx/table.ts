import type { XmlElement } from '../xml.js';
import { child, childrenOf, descendants, settingOf, switchOf } from '../xml-tree.js';
import { type Block, type CellBlock, flatten, remarkBlock, shownText } from './blocks.js';
import type { Inline } from './inline.js';
import { wholeNumber } from './styles.js';

/** A cell on Word's own grid, before columns too narrow to see are dropped. */
interface GridCell {
  readonly row: number;
  readonly from: number;
  to: number;
  rowSpan: number;
  inline: readonly Inline[];
}

interface Reading {
  readonly cells: GridCell[];
  /** What stands inside cells but not in their text: nested tables, text boxes. */
  readonly after: Block[];
  readonly blocksOf: (cell: XmlElement) => readonly Block[];
}

/** Word's limit is 63 columns; a wider span is a slip or an attack. */
const widestSpan = 255;

/** Columns narrower than this are left behind by conversions and hold nothing. */
const narrowestTwips = 20;

/** Rows or cells, also inside content controls and insertions, but not those of nested tables. */
const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((inner) => {
    if (inner.name === name) return [inner];
    return inner.name === 'w:tc' || inner.name === 'w:tbl' || inner.name.endsWith('Pr') ? [] : within(inner, name);
  });

const spanOf = (properties: XmlElement | null, name: string, least: number): number =>
  Math.min(Math.max(wholeNumber(settingOf(properties, name)) ?? least, least), widestSpan);

const oneLine = (inline: readonly Inline[]): readonly Inline[] =>
  inline.map((piece) => (piece.kind === 'text' ? { ...piece, text: piece.text.replace(/[\t\n]/g, ' ') } : piece));

/** Text in a cell that a merge covers is in the file but on no page. */
const covered = (inline: readonly Inline[]): readonly Inline[] => {
  const text = shownText(inline);
  return text.trim() === '' ? [] : [{ kind: 'remark', code: 'hidden-text', text }];
};

const readRow = (element: XmlElement, row: number, above: ReadonlyMap<number, GridCell>, reading: Reading) => {
  const merges = new Map<number, GridCell>();
  let at = spanOf(child(element, 'w:trPr'), 'w:gridBefore', 0);
  let last: GridCell | null = null;
  for (const cell of within(element, 'w:tc')) {
    const properties = child(cell, 'w:tcPr');
    const to = at + spanOf(properties, 'w:gridSpan', 1);
    const blocks = reading.blocksOf(cell);
    const inline = oneLine(
      flatten(
        blocks.filter(({ kind }) => kind === 'paragraph'),
        ' ',
      ),
    );
    reading.after.push(...blocks.filter(({ kind }) => kind !== 'paragraph'));
    const merge = child(properties, 'w:vMerge');
    const begun: GridCell | null = (merge && merge.attributes['w:val'] !== 'restart' && above.get(at)) || null;
    if (begun) {
      begun.rowSpan += 1;
      begun.inline = [...begun.inline, ...covered(inline)];
      merges.set(at, begun);
    } else if (last && child(properties, 'w:hMerge') && settingOf(properties, 'w:hMerge') !== 'restart') {
      last.to = to;
      last.inline = [...last.inline, ...covered(inline)];
    } else {
      last = { row, from: at, to, rowSpan: 1, inline };
      reading.cells.push(last);
      if (merge) merges.set(at, last);
    }
    at = to;
  }
  return merges;
};

const isBlank = ({ inline }: GridCell): boolean => shownText(inline).trim() === '';

/** Numbers the columns that cells begin at, with narrow grid columns counted as nothing. */
const columnsOf = (cells: readonly GridCell[], widths: readonly (number | null)[]) => {
  const isNarrow = widths.map((width) => width !== null && width < narrowestTwips);
  for (const cell of cells) {
    if (!isBlank(cell) && isNarrow.slice(cell.from, cell.to).every((narrow) => narrow))
      isNarrow.fill(false, cell.from, cell.to);
  }
  const positions = [0];
  const last = cells.reduce((most, { to }) => Math.max(most, to), 0);
  for (let at = 0; at < last; at += 1) positions.push((positions[at] ?? 0) + (isNarrow[at] ? 0 : 1));
  const starts = [
    ...new Set(cells.map(({ from, to }) => (positions[from] === positions[to] ? -1 : (positions[from] ?? 0)))),
  ];
  const sorted = starts.filter((start) => start >= 0).sort((one, other) => one - other);
  const ranks = new Map(sorted.map((start, rank) => [start, rank]));
  /** How many columns begin before each position; computed once, tables may be long. */
  const before: number[] = [];
  for (let position = 0, rank = 0; position <= (positions[last] ?? 0); position += 1) {
    before.push(rank);
    if (ranks.has(position)) rank += 1;
  }
  return { count: sorted.length, at: (grid: number): number => before[positions[grid] ?? 0] ?? sorted.length };
};

/** Why a row is not on the page: deleted in a tracked change, or hidden; null where it is. */
const absenceOf = (row: XmlElement): string | null => {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del')) return 'deleted-text';
  return switchOf(properties, 'w:hidden') ? 'hidden-text' : null;
};

const writtenIn = (row: XmlElement): string =>
  [...descendants(row, 'w:delText'), ...descendants(row, 'w:t')].map(({ text }) => text).join('');

/** Reads a table into cells with spans, followed by what is nested in them; a table of one cell is only a frame around its blocks. */
export const readTable = (table: XmlElement, blocksOf: (cell: XmlElement) => readonly Block[]): readonly Block[] => {
  const reading: Reading = { cells: [], after: [], blocksOf };
  const rows = within(table, 'w:tr');
  const [only] = rows;
  const frame = rows.length === 1 && only && !absenceOf(only) ? within(only, 'w:tc') : [];
  if (frame.length === 1 && frame[0]) return blocksOf(frame[0]);
  let merges: ReadonlyMap<number, GridCell> = new Map();
  let count = 0;
  for (const row of rows) {
    const absence = absenceOf(row);
    if (absence) {
      reading.after.push(remarkBlock(absence, writtenIn(row)));
      continue;
    }
    merges = readRow(row, count, merges, reading);
    count += 1;
  }
  const widths = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    wholeNumber(attributes['w:w']),
  );
  const columns = columnsOf(reading.cells, widths);
  const cells = reading.cells.flatMap((cell): CellBlock[] => {
    const [column, end] = [columns.at(cell.from), columns.at(cell.to)];
    if (end === column && isBlank(cell)) return [];
    const { row, rowSpan, inline } = cell;
    return [{ row, column, rowSpan, columnSpan: Math.max(1, end - column), inline }];
  });
  return [{ kind: 'table', rows: count, columns: columns.count, cells }, ...reading.after];
};
