import type { Draft } from '../document.js';
import { extractPages } from './extract.js';
import { layOut } from './layout.js';
import { requireText } from './trust.js';

/**
 * Reads a PDF with a text layer: lines, paragraphs, ruled tables and footnotes from the places of its characters.
 * Throws ReadError 'encrypted', 'corrupt', 'no-text-layer', 'garbled-text', 'too-many-pages' or 'too-long'.
 */
export const readPdf = async (bytes: Uint8Array): Promise<Draft> => {
  const pages = await extractPages(bytes);
  requireText(pages);
  return layOut(pages);
};
