import type { Matrix, Ruling } from './page.js';

type Point = readonly [number, number];

/** How thick a filled box may be and still be a drawn line, and how long a line is at least, in points. */
const thin = 3;
const shortest = 3;
/** An outline with more corners is no box and no table border. */
const mostCorners = 64;

/** Numbers of values that follow each of pdfjs's path commands: move, line, cubic, quadratic, close. */
const pathValues = [2, 2, 6, 4, 0];

/** The outlines of a path: pdfjs hands it over as one flat list of commands and coordinates. */
const outlinesOf = (data: unknown, map: Matrix): readonly (readonly Point[])[] => {
  if (!ArrayBuffer.isView(data)) return [];
  const values = Array.from(Object.values(data), Number);
  const outlines: Point[][] = [];
  for (let at = 0; at < values.length; ) {
    const command = values[at] ?? 0;
    const count = pathValues[command];
    if (count === undefined) break;
    const open = outlines.at(-1);
    const [x, y] = [values[at + count - 1] ?? 0, values[at + count] ?? 0];
    const point: Point = [map[0] * x + map[2] * y + map[4], map[1] * x + map[3] * y + map[5]];
    if (command === 0) outlines.push([point]);
    else if (command === 4 && open?.[0]) open.push(open[0]);
    else open?.push(point);
    at += count + 1;
  }
  return outlines.filter(({ length }) => length <= mostCorners);
};

const rulingOf = ([x1, y1]: Point, [x2, y2]: Point): readonly Ruling[] => {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= 1 && width >= shortest)
    return [{ axis: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width <= 1 && height >= shortest)
    return [{ axis: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
};

/** The straight lines of a stroked path. */
export const strokedRulings = (data: unknown, map: Matrix): readonly Ruling[] =>
  outlinesOf(data, map).flatMap((outline) =>
    outline.slice(1).flatMap((point, index) => rulingOf(outline[index] ?? point, point)),
  );

/** The thin boxes of a filled path: many programs draw a table's lines that way. */
export const filledRulings = (data: unknown, map: Matrix): readonly Ruling[] =>
  outlinesOf(data, map).flatMap((outline) => {
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (bottom - top <= thin && right - left > bottom - top) return rulingOf([left, y], [right, y]);
    return right - left <= thin ? rulingOf([x, top], [x, bottom]) : [];
  });
