import type { PDFPageProxy } from 'pdfjs-dist';
import { compose, type Matrix, matrixOf, type Ruling } from './page.js';
import { filledRulings, strokedRulings } from './paths.js';

type Operators = typeof import('pdfjs-dist')['OPS'];
type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** What a page draws besides text. */
export interface Drawing {
  readonly rulings: readonly Ruling[];
  readonly picture: boolean;
  readonly invisible: boolean;
}

/** A picture's own square is mapped to at least this many points on both sides. */
const pictureSide = 60;
/** Above any honest table; a page with more is a map or a chart. */
const rulingLimit = 20_000;
const invisibleMode = 3;

const isPictureSized = (map: Matrix): boolean =>
  Math.hypot(map[0], map[1]) >= pictureSide && Math.hypot(map[2], map[3]) >= pictureSide;

/** The lines that a path operator leaves on the page; clipping paths leave none. */
const pathReader = (operators: Operators): ((paint: unknown, data: unknown, map: Matrix) => readonly Ruling[]) => {
  const { stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke, fill, eoFill } = operators;
  const strokes = new Set<unknown>([stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke]);
  const fills = new Set<unknown>([fill, eoFill]);
  return (paint, data, map) => {
    if (strokes.has(paint)) return strokedRulings(data, map);
    return fills.has(paint) ? filledRulings(data, map) : [];
  };
};

/** Follows the drawing commands of a page. Pictures are not decoded: the square that one is put into tells that it is there. */
export const drawingOf = (list: OperatorList, operators: Operators, view: Matrix): Drawing => {
  const rulingsOf = pathReader(operators);
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let [map, picture, invisible] = [view, false, false];
  for (const [index, operator] of list.fnArray.entries()) {
    const values: unknown = list.argsArray[index];
    const [first, second]: readonly unknown[] = Array.isArray(values) ? values : [];
    switch (operator) {
      case operators.save:
        stack.push(map);
        break;
      case operators.paintFormXObjectBegin:
        stack.push(map);
        map = compose(map, matrixOf(first));
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        map = stack.pop() ?? view;
        break;
      case operators.transform:
        map = compose(map, matrixOf(values));
        picture ||= isPictureSized(map);
        break;
      case operators.setTextRenderingMode:
        invisible ||= first === invisibleMode;
        break;
      case operators.constructPath:
        if (rulings.length < rulingLimit && Array.isArray(second)) rulings.push(...rulingsOf(first, second[0], map));
        break;
    }
  }
  return { rulings, picture, invisible };
};
