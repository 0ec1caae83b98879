import type { PDFPageProxy } from 'pdfjs-dist';
import { compose, type Matrix, matrixOf, type Ruling } from './page.js';

type Operators = typeof import('pdfjs-dist')['OPS'];
type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
type Point = readonly [number, number];

/** What a page draws besides text. */
export interface Drawing {
  readonly rulings: readonly Ruling[];
  readonly picture: boolean;
  readonly invisible: boolean;
}

/** How far a line may lean or a filled box be thick and still count as a ruling, in points. */
const thin = 3;
const shortest = 3;
/** A picture's own square is mapped to at least this many points on both sides. */
const pictureSide = 60;
/** Above any honest table; a page with more is a map or a chart. */
const rulingLimit = 20_000;

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
  return outlines;
};

const rulingOf = ([x1, y1]: Point, [x2, y2]: Point): Ruling | null => {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= 1 && width >= shortest)
    return { axis: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  if (width <= 1 && height >= shortest)
    return { axis: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  return null;
};

const stroked = (outline: readonly Point[]): readonly (Ruling | null)[] =>
  outline.slice(1).map((point, index) => rulingOf(outline[index] ?? point, point));

/** Many programs draw a table's lines as thin filled boxes. */
const filled = (outline: readonly Point[]): Ruling | null => {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thin && right - left > bottom - top)
    return rulingOf([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  return right - left <= thin ? rulingOf([(left + right) / 2, top], [(left + right) / 2, bottom]) : null;
};

/** Follows the operators of a page: its rulings, whether it shows a picture, whether its text is invisible. */
export const drawingOf = (list: OperatorList, operators: Operators, view: Matrix): Drawing => {
  const strokes = new Set([operators.stroke, operators.closeStroke, operators.fillStroke, operators.eoFillStroke]);
  for (const each of [operators.closeFillStroke, operators.closeEOFillStroke]) strokes.add(each);
  const fills = new Set([operators.fill, operators.eoFill]);
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let [map, picture, invisible] = [view, false, false];
  for (const [index, operator] of list.fnArray.entries()) {
    const values: unknown = list.argsArray[index];
    const [first, second] = Array.isArray(values) ? [values[0], values[1]] : [null, null];
    if (operator === operators.save) stack.push(map);
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(map);
      if (Array.isArray(first)) map = compose(map, matrixOf(first));
    } else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) map = stack.pop() ?? view;
    else if (operator === operators.transform) {
      map = compose(map, matrixOf(values));
      picture ||= Math.hypot(map[0], map[1]) >= pictureSide && Math.hypot(map[2], map[3]) >= pictureSide;
    } else if (operator === operators.setTextRenderingMode) invisible ||= first === 3;
    else if (operator === operators.constructPath && Array.isArray(second) && rulings.length < rulingLimit) {
      for (const outline of outlinesOf(second[0], map)) {
        const found = strokes.has(Number(first)) ? stroked(outline) : fills.has(Number(first)) ? [filled(outline)] : [];
        for (const ruling of found) if (ruling) rulings.push(ruling);
      }
    }
  }
  return { rulings: rulings.length < rulingLimit ? rulings : [], picture, invisible };
};
