import { inflateSync } from 'node:zlib';
import { ReadError } from '../errors.js';

/** Far above an honest page, whose drawing commands take some hundred kilobytes. */
const streamLimit = 16_000_000;
const totalLimit = 128_000_000;
/** Deflate makes data at most about this many times smaller. */
const mostRatio = 1032;
/** How much of a stream's dictionary is looked at. */
const dictionaryLength = 2000;

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const opening = Buffer.from(asBytes('stream'));
const closing = Buffer.from(asBytes('endstream'));

/** Fonts and pictures are large in honest files too, and are not run as commands. */
const isCommands = (dictionary: string): boolean =>
  dictionary.includes('/FlateDecode') &&
  !dictionary.includes('/Length1') &&
  (!dictionary.includes('/Subtype') || dictionary.includes('/Form'));

const inflatedSize = (deflated: Uint8Array): number => {
  try {
    return inflateSync(deflated, { maxOutputLength: streamLimit }).length;
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('zip-bomb', { received: 'pdf', limit: String(streamLimit) });
    return 0;
  }
};

/**
 * Refuses a PDF whose page streams blow up when they are inflated: pdfjs sets no limit of its own.
 * Streams too small to do so are not inflated. Throws ReadError 'zip-bomb'.
 */
export const refuseBombs = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf(opening); at >= 0; ) {
    const start = at + opening.length + (file[at + opening.length] === 13 ? 2 : 1);
    const found = file.indexOf(closing, start);
    const end = found < 0 ? file.length : found;
    const head = file.toString('latin1', Math.max(0, at - dictionaryLength), at);
    const dictionary = head.slice(head.lastIndexOf(' obj'));
    if ((end - start) * mostRatio > streamLimit / 16 && isCommands(dictionary)) {
      total += inflatedSize(file.subarray(start, end));
      if (total > totalLimit) throw new ReadError('zip-bomb', { received: 'pdf', limit: String(totalLimit) });
    }
    at = file.indexOf(opening, end + closing.length);
  }
};
