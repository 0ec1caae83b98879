import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadError } from '../errors.js';
import { limits } from '../limits.js';
import { drawingOf } from './drawing.js';
import { withPdf } from './library.js';
import { compose, identity, type Matrix, matrixOf, type Page } from './page.js';

import { drawnText, mainDirection, placeRuns } from './runs.js';

/** Items and drawing commands of all pages together: pages can share one large stream. */
const workLimit = 3_000_000;

type Operators = typeof import('pdfjs-dist')['OPS'];

/** Turns a page whose text runs up or down its side into one whose text runs to the right. */
const turn = (direction: string, width: number, height: number): Matrix => {
  if (direction === 'up') return [0, 1, -1, 0, height, 0];
  return direction === 'down' ? [0, -1, 1, 0, 0, width] : identity;
};

interface Extracted {
  readonly page: Page;
  readonly work: number;
}

const extract = async (page: PDFPageProxy, operators: Operators): Promise<Extracted> => {
  const viewport = page.getViewport({ scale: 1 });
  const drawn = await drawnText(page);
  const upright = matrixOf(viewport.transform);
  const direction = mainDirection(drawn, upright);
  const view = compose(turn(direction, viewport.width, viewport.height), upright);
  const sideways = direction === 'up' || direction === 'down';
  const commands = await page.getOperatorList();
  page.cleanup();
  const placed: Page = {
    number: page.pageNumber,
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    ...placeRuns(drawn, view),
    ...drawingOf(commands, operators, view),
  };
  return { page: placed, work: drawn.length + commands.fnArray.length };
};

const pagesOf = async (pdf: PDFDocumentProxy, operators: Operators): Promise<readonly Page[]> => {
  if (pdf.numPages > limits.pdfPages)
    throw new ReadError('too-many-pages', { pages: String(pdf.numPages), limit: String(limits.pdfPages) });
  const pages: Page[] = [];
  let total = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { page, work } = await extract(await pdf.getPage(number), operators);
    pages.push(page);
    total += work;
    if (total > workLimit)
      throw new ReadError('too-long', { unit: 'pdf-items', page: String(number), limit: String(workLimit) });
  }
  return pages;
};

/** What stands on each page of a PDF, before any layout. Throws ReadError. */
export const extractPages = (bytes: Uint8Array): Promise<readonly Page[]> =>
  withPdf(bytes, (pdf, { OPS }) => pagesOf(pdf, OPS));
