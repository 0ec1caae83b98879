import { colored, plain } from '../../tools/review/paint.js';
import { csvLine, renderTable } from '../../tools/review/table.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { LibraryOptions } from './open-library.js';
import { openOutput } from './output.js';

export interface LibraryListOptions extends LibraryOptions {
  readonly format: 'table' | 'json' | 'jsonl' | 'csv';
  readonly out?: string;
  readonly limit?: number;
}

/** What a question to the library gave, ready to be shown in every format. */
export interface LibraryListing {
  /** The whole as one object, for json. */
  readonly whole: object;
  /** The same, one object a line. */
  readonly items: readonly object[];
  readonly csv: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: string;
}

/** Shows a listing as asked and gives the exit code. */
export const showListing = async (listing: LibraryListing, options: LibraryListOptions, io: Io): Promise<number> => {
  const { format, out, lang } = options;
  const output = await openOutput(out, [], io, lang);
  if (!output) return exitCodes.failed;
  const paint = io.color && out === undefined ? colored : plain;
  if (format === 'json') output.write(`${JSON.stringify(listing.whole, null, 2)}\n`);
  else if (format === 'jsonl') output.write(listing.items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  else if (format === 'csv') output.write(listing.csv.map(csvLine).join(''));
  else {
    if (listing.rows.length > 0) output.write(renderTable(listing.header, listing.rows, paint));
    output.write(`${paint('dim', listing.total)}\n`);
  }
  return (await output.finish()) ? exitCodes.done : exitCodes.failed;
};
