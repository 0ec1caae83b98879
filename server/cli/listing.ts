import { colored, plain } from '../../tools/review/paint.js';
import { csvLine, renderTable } from '../../tools/review/table.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { jsonList } from './json.js';
import { openOutput } from './output.js';
import type { Opened } from './reports.js';
import { eachReport } from './reports.js';

export const listFormats = ['table', 'json', 'jsonl', 'csv'] as const;

export interface ListOptions {
  readonly format: (typeof listFormats)[number];
  readonly out?: string;
  readonly lang: Language;
}

/** How a command shows what it found in a file: for machines, as a sheet, and for the eye. */
export interface Listing {
  readonly json: (opened: Opened, language: Language) => object;
  readonly csvHeader: readonly string[];
  readonly csvRows: (opened: Opened, language: Language) => readonly (readonly string[])[];
  readonly header: (language: Language) => readonly string[];
  readonly rows: (opened: Opened, language: Language) => readonly (readonly string[])[];
  readonly total: (opened: Opened, language: Language) => string;
}

/** Runs a listing command over files. */
export const list = async (
  names: readonly string[],
  listing: Listing,
  options: ListOptions,
  io: Io,
): Promise<number> => {
  const { format, out, lang: language } = options;
  const output = await openOutput(out, names, io, language);
  if (!output) return exitCodes.failed;
  const paint = io.color && out === undefined ? colored : plain;
  const objects = format === 'json' || format === 'jsonl' ? jsonList(format, output) : null;
  if (format === 'csv') output.write(csvLine(listing.csvHeader));
  const { unread, several } = await eachReport(names, io, language, (opened) => {
    if (objects) objects.add(listing.json(opened, language));
    else if (format === 'csv') output.write(listing.csvRows(opened, language).map(csvLine).join(''));
    else {
      output.write(renderTable(listing.header(language), listing.rows(opened, language), paint));
      output.write(`${paint('dim', listing.total(opened, language))}\n`);
    }
  });
  objects?.end(several);
  const isWritten = await output.finish();
  return !isWritten || unread.length > 0 ? exitCodes.failed : exitCodes.done;
};
