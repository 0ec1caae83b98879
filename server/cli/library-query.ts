import type { Role } from '../../tools/figures/figure.js';
import { findFigures, findReports } from '../../tools/library/query.js';
import { libraryFigureOut } from '../../tools/outgoing-library.js';
import { fill } from '../../tools/review/fill.js';
import { roleWords, verdictWords } from '../../tools/review/words.js';
import type { Io } from './io.js';
import type { LibraryListOptions } from './library-listing.js';
import { showListing } from './library-listing.js';
import { askLibrary } from './open-library.js';
import { words as commandWords } from './words.js';
import { libraryWords as words } from './words-library.js';

export interface QueryOptions extends LibraryListOptions {
  readonly metric?: string;
  readonly organization?: string;
  readonly years?: readonly number[];
  readonly role?: Role;
  readonly sort: 'metric' | 'value';
}

const fields = [
  'metric',
  'organization',
  'year',
  'period',
  'role',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'scope',
  'text',
  'verdict',
  'excerpt',
  'place',
  'section',
  'origin',
  'kind',
  'id',
  'start',
  'end',
  'file',
  'report_id',
  'report_title',
  'report_year',
] as const;

/** A table for the eye shows a page; other formats give all that was asked for. */
const shownRows = 50;
const everything = 1_000_000_000;

type Figure = ReturnType<typeof libraryFigureOut>;

const flat = ({ report, ...figure }: Figure) => ({
  ...figure,
  organization: report.organization,
  report_id: report.id,
  report_title: report.title,
  report_year: report.year,
});

/** `gouji library query`: figures over all reports, with their sources. */
export const queryLibrary = async (options: QueryOptions, io: Io): Promise<number> => {
  const { metric, organization, years, role, sort, format, lang } = options;
  const limit = options.limit ?? (format === 'table' ? shownRows : everything);
  const answered = await askLibrary(options, io, async (shelf) => ({
    ...(await findFigures(shelf, { metric, organization, years, role, sort }, { offset: 0, limit })),
    reports: (await findReports(shelf, {}, { offset: 0, limit: 0 })).total,
  }));
  const { rows, total, reports } = answered ?? { rows: [], total: 0, reports: 0 };
  const figures = rows.map(libraryFigureOut);
  if (reports === 0) io.err(`gouji: ${words.empty[lang]}\n`);
  const { unit, year, excerpt, verdict } = words;
  const shown = [commandWords.metric, unit, year, commandWords.role, commandWords.text, commandWords.value];
  const listing = {
    whole: { figures, total, reports },
    items: figures,
    csv: [fields, ...figures.map(flat).map((figure) => fields.map((field) => String(figure[field] ?? '')))],
    header: [...shown, commandWords.unit, verdict, commandWords.file, excerpt].map((word) => word[lang]),
    rows: figures.map((figure) => [
      figure.metric ?? '-',
      figure.report.organization ?? '-',
      `${figure.year ?? '-'}`,
      roleWords[figure.role][lang],
      figure.text,
      figure.value,
      figure.unit,
      figure.verdict === null ? '-' : verdictWords[figure.verdict][lang],
      figure.file,
      figure.excerpt,
    ]),
    total: fill(words.queryTotal[lang], { total, shown: figures.length, reports }),
  };
  return showListing(listing, options, io);
};
