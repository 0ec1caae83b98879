import type { Ruling } from './page.js';

/** Lines drawn this close, in points, are one line; double borders are. */
const near = 3;
/** A wall stands where a ruling covers this share of the side between two cells. */
const covered = 0.6;
/** A row of type needs about this many points. */
const lowestRow = 5;

/** A place in a table, possibly over several rows and columns. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A ruled table: the y of its rows' edges, the x of its columns' edges, and its cells row by row. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

const joinOnLine = (bundle: readonly Ruling[], at: number): readonly Ruling[] => {
  const joined: Ruling[] = [];
  for (const ruling of [...bundle].sort((one, other) => one.from - other.from)) {
    const open = joined.at(-1);
    if (open && ruling.from <= open.to + near)
      joined[joined.length - 1] = { ...open, to: Math.max(open.to, ruling.to) };
    else joined.push({ ...ruling, at });
  }
  return joined;
};

/** Merges rulings of one axis that lie on one line and touch. */
export const mergeRulings = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const sorted = [...rulings].sort((one, other) => one.at - other.at);
  const merged: Ruling[] = [];
  for (let start = 0; start < sorted.length; ) {
    const at = sorted[start]?.at ?? 0;
    let end = start;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= near) end += 1;
    merged.push(...joinOnLine(sorted.slice(start, end), at));
    start = end;
  }
  return merged;
};

const meet = (across: Ruling, down: Ruling): boolean =>
  across.from - near <= down.at &&
  down.at <= across.to + near &&
  down.from - near <= across.at &&
  across.at <= down.to + near;

/** Bundles of rulings that hang together. */
const bundlesOf = (rulings: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const left = new Set(rulings);
  const bundles: Ruling[][] = [];
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const bundle = [first];
    for (const ruling of bundle) {
      for (const other of left) {
        if (ruling.axis === other.axis) continue;
        if (ruling.axis === 'across' ? meet(ruling, other) : meet(other, ruling)) {
          left.delete(other);
          bundle.push(other);
        }
      }
    }
    bundles.push(bundle);
  }
  return bundles;
};

/** Distinct positions, those closer than a row of type taken as one. */
const edges = (positions: readonly number[], apart: number): readonly number[] => {
  const kept: number[] = [];
  for (const position of [...positions].sort((one, other) => one - other))
    if (position - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > apart) kept.push(position);
  return kept;
};

/** Tables with open sides have rulings across that end where their outer columns do. */
const openSides = (across: readonly Ruling[], downs: readonly Ruling[]): readonly Ruling[] => {
  const [top, bottom] = [Math.min(...across.map(({ at }) => at)), Math.max(...across.map(({ at }) => at))];
  const ends = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
  return ends
    .filter(
      (end) => across.filter(({ from, to }) => Math.abs(from - end) < near || Math.abs(to - end) < near).length > 2,
    )
    .filter((end) => downs.every(({ at }) => Math.abs(at - end) > 10))
    .map((at) => ({ axis: 'down', at, from: top, to: bottom }));
};

const isCovered = (rulings: readonly Ruling[], at: number, from: number, to: number): boolean =>
  rulings.some(
    (ruling) =>
      Math.abs(ruling.at - at) <= near &&
      Math.min(ruling.to, to) - Math.max(ruling.from, from) >= (to - from) * covered,
  );

/** Grows every cell from its upper left corner over missing walls, as merged cells are drawn. */
const cellsOf = (
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): readonly GridCell[] => {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const x = (index: number): number => xs[index] ?? 0;
  const y = (index: number): number => ys[index] ?? 0;
  const wallRight = (row: number, column: number): boolean => isCovered(down, x(column + 1), y(row), y(row + 1));
  const wallBelow = (row: number, column: number): boolean => isCovered(across, y(row + 1), x(column), x(column + 1));
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [right, below] = [column, row];
      while (right + 1 < columns && !taken.has(row * columns + right + 1) && !wallRight(row, right)) right += 1;
      const open = (line: number): boolean => {
        for (let each = column; each <= right; each += 1)
          if (wallBelow(line, each) || taken.has((line + 1) * columns + each)) return false;
        return true;
      };
      while (below + 1 < rows && open(below)) below += 1;
      for (let r = row; r <= below; r += 1) for (let c = column; c <= right; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan: below - row + 1, columnSpan: right - column + 1 });
    }
  }
  return cells;
};

/** Above any honest table: graph paper and charts have more. */
const cellLimit = 10_000;
const mergedLimit = 3000;

const gridOf = (bundle: readonly Ruling[]): Grid | null => {
  const across = bundle.filter(({ axis }) => axis === 'across');
  const drawn = bundle.filter(({ axis }) => axis === 'down');
  if (across.length < 2 || drawn.length < 1) return null;
  const down = [...drawn, ...openSides(across, drawn)];
  const ys = edges(
    across.map(({ at }) => at),
    lowestRow,
  );
  const xs = edges(
    down.map(({ at }) => at),
    lowestRow,
  );
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > cellLimit) return null;
  const cells = cellsOf(xs, ys, across, down);
  return cells.length > 1 ? { xs, ys, cells } : null;
};

const mergedByAxis = (rulings: readonly Ruling[]): readonly Ruling[] => [
  ...mergeRulings(rulings.filter(({ axis }) => axis === 'across')),
  ...mergeRulings(rulings.filter(({ axis }) => axis === 'down')),
];

/** Whether a page draws too many lines for tables to be sought among them. */
export const isCrowded = (rulings: readonly Ruling[]): boolean => mergedByAxis(rulings).length > mergedLimit;

/** The ruled grids of a page, from top to bottom. */
export const gridsOf = (rulings: readonly Ruling[]): readonly Grid[] => {
  const merged = mergedByAxis(rulings);
  if (merged.length > mergedLimit) return [];
  return bundlesOf(merged)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0));
};
