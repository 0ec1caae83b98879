import { findReports } from '../../tools/library/query.js';
import { libraryReportOut } from '../../tools/outgoing-library.js';
import { fill } from '../../tools/review/fill.js';
import type { Io } from './io.js';
import { shortId } from './library-add.js';
import type { LibraryListOptions } from './library-listing.js';
import { showListing } from './library-listing.js';
import { askLibrary } from './open-library.js';
import { words as commandWords } from './words.js';
import { libraryWords as words } from './words-library.js';

export interface ListLibraryOptions extends LibraryListOptions {
  readonly organization?: string;
  readonly years?: readonly number[];
}

const fields = [
  'id',
  'title',
  'organization',
  'year',
  'file',
  'format',
  'analyzer',
  'characters',
  'figures',
  'bound',
  'claims',
  'recomputed',
  'unverifiable',
  'inconsistent',
  'errors',
  'warnings',
  'infos',
] as const;

const everything = 1_000_000_000;

/** `gouji library list`: the reports of the library and what was found in each. */
export const listLibrary = async (options: ListLibraryOptions, io: Io): Promise<number> => {
  const { organization, years, limit, lang } = options;
  const answered = await askLibrary(options, io, (shelf) =>
    findReports(shelf, { organization, years }, { offset: 0, limit: limit ?? everything }),
  );
  const { rows, total } = answered ?? { rows: [], total: 0 };
  const reports = rows.map(libraryReportOut);
  if (total === 0 && organization === undefined && years === undefined) io.err(`gouji: ${words.empty[lang]}\n`);
  const { id, unit, year, title, figures, claims, errors, warnings } = words;
  const listing = {
    whole: { reports, total },
    items: reports,
    csv: [fields, ...reports.map((report) => fields.map((field) => String(report[field] ?? '')))],
    header: [id, unit, year, title, figures, claims, errors, warnings, commandWords.file].map((word) => word[lang]),
    rows: reports.map((report) => [
      shortId(report.id),
      report.organization ?? '-',
      `${report.year ?? '-'}`,
      report.title ?? '-',
      ...[report.figures, report.claims, report.errors, report.warnings].map(String),
      report.file,
    ]),
    total: fill(words.listTotal[lang], { total }),
  };
  return showListing(listing, options, io);
};
