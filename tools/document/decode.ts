import { ReadError } from './errors.js';

const strict = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
};

const isMostlyText = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  let control = 0;
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) control += 1;
  }
  return control * 200 <= sample.length;
};

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, 'utf-16be');
  return null;
};

/**
 * Decodes text: byte order mark first, then strict UTF-8, then strict GB18030 (which holds GBK and GB2312).
 * Line ends become LF and the mark is dropped; nothing else changes. Throws ReadError `binary` where none fits.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const text = byMark(bytes) ?? strict(bytes, 'utf-8') ?? strict(bytes, 'gb18030');
  if (text === null || !isMostlyText(text)) throw new ReadError('binary');
  return text.replace(/\r\n?/g, '\n');
};
