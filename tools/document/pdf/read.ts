import type { Draft } from '../document.js';
import { ReadError } from '../errors.js';

/** Reads a PDF with a text layer. */
export const readPdf = async (_bytes: Uint8Array): Promise<Draft> => {
  throw new ReadError('unsupported');
};
