import type { Draft } from '../document.js';
import { ReadError } from '../errors.js';

/** Reads a Word file. */
export const readDocx = (_bytes: Uint8Array): Draft => {
  throw new ReadError('unsupported');
};
