import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadError } from '../errors.js';
import { refuseBombs } from './inflation.js';

type Pdfjs = typeof import('pdfjs-dist');

const nothing = (): undefined => undefined;
function Undrawn(): void {}

/**
 * pdfjs asks for an optional canvas package while it loads, complains on stderr and fails without it;
 * nothing is drawn here, so empty classes stand in and the complaint is kept back.
 */
const loadQuietly = async (): Promise<Pdfjs> => {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !Reflect.has(globalThis, name));
  const { console: terminal } = globalThis;
  const warn = Reflect.get(terminal, 'warn');
  for (const name of missing) Reflect.set(globalThis, name, Undrawn);
  Reflect.set(terminal, 'warn', nothing);
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Reflect.set(terminal, 'warn', warn);
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
};

/** Makes pdfjs take its own worker code once for all: it leaves it in a global, where another version would find it. */
const loadApart = async (): Promise<Pdfjs> => {
  const others = Reflect.get(globalThis, 'pdfjsWorker');
  Reflect.deleteProperty(globalThis, 'pdfjsWorker');
  const loaded = await loadQuietly();
  const worker = new loaded.PDFWorker({ verbosity: 0 });
  await worker.promise;
  worker.destroy();
  Reflect.deleteProperty(globalThis, 'pdfjsWorker');
  if (others !== undefined) Reflect.set(globalThis, 'pdfjsWorker', others);
  return loaded;
};

let library: Promise<Pdfjs> | null = null;

/** pdfjs, loaded once and only when the first PDF is read. */
export const pdfjs = (): Promise<Pdfjs> => {
  library ??= loadApart();
  return library;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Runs `use` on an opened PDF and closes it whatever happens. Throws ReadError 'encrypted', 'corrupt' or 'zip-bomb'. */
export const withPdf = async <Result>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy, library: Pdfjs) => Promise<Result>,
): Promise<Result> => {
  refuseBombs(bytes);
  const loaded = await pdfjs();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = loaded.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    isEvalSupported: false,
    maxImageSize: 16,
  });
  try {
    return await use(await task.promise, loaded);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(nameOf(error) === 'PasswordException' ? 'encrypted' : 'corrupt');
  } finally {
    await task.destroy();
  }
};
