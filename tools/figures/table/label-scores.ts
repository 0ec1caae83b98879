import type { Cell, Document } from '../../document/document.js';
import { flowOf, spanOf } from '../../document/flow.js';
import { bracketedScores, outsideBrackets } from '../../language/header-lexer.js';
import { tokenize } from '../../language/lexer.js';
import { metricOfRow } from '../../language/row-label-lexer.js';
import type { Figure } from '../figure.js';
import { makeFigure } from '../make-figure.js';
import type { Column } from './column.js';
import type { Segment } from './grid.js';

/** The full scores that labels and headers give in brackets: 产出（45分）, 得分（20分×执行率）. */
export const labelScores = (
  document: Document,
  block: number,
  section: string,
  segment: Segment,
  columns: readonly Column[],
  period: string | null,
): readonly Figure[] => {
  const labels = new Set(columns.filter(({ meaning }) => meaning === 'label').map(({ index }) => index));
  const cells = [
    ...segment.header.flatMap((row) => row.cells),
    ...segment.rows.flatMap((row) => row.cells.filter((cell) => cell !== null && labels.has(cell.column))),
  ];
  const read = (cell: Cell): readonly Figure[] => {
    const flow = flowOf(document.text, cell);
    const places = bracketedScores(flow.text);
    if (places.length === 0) return [];
    return tokenize(flow.text).flatMap((token) => {
      if (token.kind !== 'quantity' || token.quantity.kind !== 'score' || !places.includes(token.start)) return [];
      const span = spanOf(flow, token.start, token.end);
      const figure = makeFigure(token.quantity, {
        id: '',
        span,
        text: document.text.slice(span.start, span.end),
        metric: metricOfRow(outsideBrackets(flow.text)) || null,
        role: 'maxScore',
        period,
        scope: null,
        origin: 'table',
        cell: { row: cell.row, column: cell.column },
        section,
        block,
      });
      return [figure];
    });
  };
  return cells.flatMap((cell) => (cell ? read(cell) : []));
};
