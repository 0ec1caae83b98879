import { assemble } from './assemble.js';
import { detectFormat } from './detect.js';
import type { Document, Draft } from './document.js';
import { readText } from './text.js';

const readDraft = async (bytes: Uint8Array, name: string): Promise<Draft> => {
  const format = detectFormat(bytes, name);
  switch (format) {
    case 'docx':
      return (await import('./docx/read.js')).readDocx(bytes);
    case 'pdf':
      return (await import('./pdf/read.js')).readPdf(bytes);
    default:
      return readText(bytes, format);
  }
};

/** Reads a file of any accepted format, known by its bytes; `name` only decides between .txt and .md. Throws ReadError. */
export const readDocument = async (bytes: Uint8Array, name: string): Promise<Document> =>
  assemble(await readDraft(bytes, name));
