import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadError } from '../errors.js';
import { withPdf } from './library.js';
import { compose, identity, type Matrix, matrixOf, type Page } from './page.js';
import { drawingOf } from './rulings.js';
import { drawnText, mainDirection, placeRuns } from './runs.js';

const pageLimit = 500;

type Operators = typeof import('pdfjs-dist')['OPS'];

/** Turns a page whose text runs up or down its side into one whose text runs to the right. */
const turn = (direction: string, width: number, height: number): Matrix => {
  if (direction === 'up') return [0, 1, -1, 0, height, 0];
  return direction === 'down' ? [0, -1, 1, 0, 0, width] : identity;
};

const pageOf = async (page: PDFPageProxy, operators: Operators): Promise<Page> => {
  const viewport = page.getViewport({ scale: 1 });
  const drawn = await drawnText(page);
  const upright = matrixOf(viewport.transform);
  const direction = mainDirection(drawn, upright);
  const view = compose(turn(direction, viewport.width, viewport.height), upright);
  const sideways = direction === 'up' || direction === 'down';
  const drawing = drawingOf(await page.getOperatorList(), operators, view);
  page.cleanup();
  return {
    number: page.pageNumber,
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    ...placeRuns(drawn, view),
    ...drawing,
  };
};

const pagesOf = async (pdf: PDFDocumentProxy, operators: Operators): Promise<readonly Page[]> => {
  if (pdf.numPages > pageLimit)
    throw new ReadError('too-many-pages', { pages: String(pdf.numPages), limit: String(pageLimit) });
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await pageOf(await pdf.getPage(number), operators));
  return pages;
};

/** What stands on each page of a PDF, before any layout. Throws ReadError. */
export const extractPages = (bytes: Uint8Array): Promise<readonly Page[]> =>
  withPdf(bytes, (pdf, { OPS }) => pagesOf(pdf, OPS));
