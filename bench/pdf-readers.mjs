/**
 * Which reader finds the figures of a PDF as they stand in its source? The answer decided that pdf-parse is the second
 * opinion and not the reader (docs/pdf-reader.md).
 * npm run build && node bench/pdf-readers.mjs [FILE.pdf SOURCE.txt]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFParse } from 'pdf-parse';
import { readPdf } from '../dist/tools/document/pdf/read.js';
import { cellsRight, figuresFound, paragraphsWhole } from './pdf/score.mjs';
import { readSource } from './pdf/source.mjs';
import { median, tableOf, timeEach } from './timing.mjs';

const folder = fileURLToPath(new URL('../fixtures/documents/pdf/', import.meta.url));
const maps = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`;

const parsed = async (bytes, options, use) => {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0, ...options });
  try {
    return await use(parser);
  } finally {
    await parser.destroy();
  }
};

const withParse = (options) => ({
  text: (bytes) => parsed(bytes, options, async (parser) => (await parser.getText({ pageJoiner: '' })).text),
  rows: (bytes) =>
    parsed(bytes, options, async (parser) => (await parser.getTable()).pages.flatMap(({ tables }) => tables.flat())),
});

const rowsOf = ({ text, parts }) =>
  parts
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ rows, cells }) =>
      Array.from({ length: rows }, (_, row) => {
        const found = [];
        for (const cell of cells) if (cell.row === row) found[cell.column] = text.slice(cell.start, cell.end);
        return found;
      }),
    );

const readers = {
  'pdf-parse': withParse({}),
  'pdf-parse + CMaps': withParse({ cMapUrl: maps, cMapPacked: true }),
  gouji: { text: async (bytes) => (await readPdf(bytes)).text, rows: async (bytes) => rowsOf(await readPdf(bytes)) },
};

const given = process.argv.slice(2);
const cases =
  given.length === 2
    ? [given]
    : ['report.fodt', 'plain.fodt', 'edges.fodt', 'browser.html', 'unembedded.txt'].map((source) => [
        `${folder}${source.replace(/\.\w+$/, '.pdf')}`,
        `${folder}${source}`,
      ]);

const share = ([found, wanted]) => (wanted === 0 ? '—' : `${found}/${wanted}`);
const rows = [];
for (const [pdf, original] of cases) {
  const bytes = readFileSync(pdf);
  const source = readSource(original);
  for (const [name, reader] of Object.entries(readers)) {
    const text = await reader.text(bytes);
    const cells = source.rows.length > 0 ? cellsRight(source.rows, await reader.rows(bytes)) : [0, 0];
    const time = median(await timeEach(() => reader.text(bytes), 5, 1));
    rows.push([
      pdf.split('/').at(-1) ?? pdf,
      name,
      share(figuresFound(source.text, text)),
      share(paragraphsWhole(source.paragraphs, text)),
      share(cells),
      time.toFixed(0),
    ]);
  }
}
process.stdout.write(`${tableOf(['PDF', 'reader', 'figures', 'paragraphs', 'cells', 'ms'], rows)}\n`);
