import { type Kind, kindOfCompound, kindOfZip } from './container.js';
import { decodeText } from './decode.js';
import type { Format } from './document.js';
import { ReadError } from './errors.js';
import { limits } from './limits.js';
import { listZip } from './zip.js';

/** Endings of the formats that are read, as a message names them. */
export const acceptedFormats = '.txt .md .docx .pdf';

const signatures: readonly (readonly [string, Kind])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['{\\rtf', 'rtf'],
  ['Rar!\x1a\x07', 'rar'],
  ["7z\xbc\xaf'\x1c", '7z'],
  ['\x1f\x8b\x08', 'gzip'],
];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** Marks that need a second look besides the first bytes. */
const kindByParts = (bytes: Uint8Array): Kind | null => {
  const [head, next] = [latin(bytes, 0, 4), latin(bytes, 4, 12)];
  if (head === 'RIFF' && next.endsWith('WEBP')) return 'webp';
  if (/^ftyp(?:heic|heix|mif1|msf1)/.test(next)) return 'heic';
  // "BM" may begin a text; a picture says its own size, and has two zero words after it.
  const says = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.startsWith('BM') && bytes.length > 26 && says.getUint32(6, true) === 0) return 'bmp';
  if (head.startsWith('MZ') && bytes.length > 64 && bytes.subarray(0, 64).includes(0)) return 'exe';
  return null;
};

const kindByBytes = (bytes: Uint8Array): Kind | null => {
  const start = latin(bytes, 0, 16);
  const known = signatures.find(([mark]) => start.startsWith(mark));
  if (known) return known[1];
  // Readers of PDF accept some bytes of mail or print headers before the mark.
  const pdf = latin(bytes, 0, 1024).indexOf('%PDF-');
  return pdf > 0 && /^[\s\S]*[\r\n\0\xff]$/.test(latin(bytes, 0, pdf)) ? 'pdf' : kindByParts(bytes);
};

const kindOfMarkup = (text: string): Kind | null => {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html[\s>])/.test(head)) return 'html';
  if (head.startsWith('mime-version:')) return 'mht';
  if (!head.startsWith('<?xml')) return null;
  if (/<html[\s>]/.test(head)) return 'html';
  return head.includes('word.document') || head.includes('office/word') ? 'word-xml' : 'xml';
};

const unsupported = (received: string): ReadError =>
  new ReadError('unsupported', { received, accepted: acceptedFormats });

const textFormat = (bytes: Uint8Array, name: string): Format => {
  const text = decodeText(bytes);
  const markup = kindOfMarkup(text);
  if (markup) throw unsupported(markup);
  if (text.length > limits.textCharacters)
    throw new ReadError('too-long', { limit: `${limits.textCharacters}`, unit: 'characters' });
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
};

/** Tells the format by the bytes; the name decides only between plain text and Markdown. Throws ReadError on what is not accepted. */
export const detectFormat = (bytes: Uint8Array, name: string): Format => {
  if (bytes.length === 0) throw new ReadError('empty');
  if (bytes.length > limits.fileBytes)
    throw new ReadError('too-large', { limit: `${limits.fileBytes}`, unit: 'bytes' });
  const start = latin(bytes, 0, 8);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) {
    const kind = kindOfZip(listZip(bytes), bytes);
    if (kind === 'docx') return kind;
    throw unsupported(kind);
  }
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const kind = kindOfCompound(bytes);
    if (kind === 'encrypted') throw new ReadError('encrypted', { received: 'office' });
    throw unsupported(kind === 'doc' && /\.wps$/i.test(name) ? 'wps' : kind);
  }
  const kind = kindByBytes(bytes);
  if (kind === 'pdf') return kind;
  if (kind) throw unsupported(kind);
  return textFormat(bytes, name);
};
