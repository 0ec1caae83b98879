import { compareWords } from './compare/words.js';
import type { YearReport } from './compare/year-fact.js';
import type { Shelf } from './library/open.js';
import type { ReportQuery } from './library/query.js';
import { fill } from './review/fill.js';
import type { Language } from './rules/rule.js';
import { statementsIn } from './year-text.js';

/** Reports of the library for the comparison. */
export interface LibraryYears {
  readonly reports: readonly YearReport[];
  /** Files that an older version read, which kept nothing to compare. */
  readonly outdated: readonly string[];
  /** There are more than were read. */
  readonly isCut: boolean;
}

/** What is compared where the library is not asked. */
export const noLibraryYears: LibraryYears = { reports: [], outdated: [], isCut: false };

const shownFiles = 5;

/** What the user has to know of reports of the library that were left out. */
export const libraryRemarks = ({ outdated, isCut }: LibraryYears, language: Language): readonly string[] => [
  ...(outdated.length > 0
    ? [
        fill(compareWords.outdated[language], {
          count: outdated.length,
          files: `${outdated.slice(0, shownFiles).join(', ')}${outdated.length > shownFiles ? ' …' : ''}`,
        }),
      ]
    : []),
  ...(isCut ? [fill(compareWords.cut[language], { count: mostReports })] : []),
];

/** Open reports and those of the library, a report that is both once. */
export const joined = (open: readonly YearReport[], held: readonly YearReport[]): readonly YearReport[] => [
  ...open,
  ...held.filter(({ id }) => open.every((report) => report.id !== id)),
];

/** More than a comparison can show; a part of a name may fit thousands. */
const mostReports = 200;

/** What the library knows of an organization’s years; a part of its name is enough. Throws LibraryError. */
export const yearsInLibrary = async (shelf: Shelf, query: ReportQuery): Promise<LibraryYears> => {
  const { statementsOf } = await import('./library/years.js');
  const rows = await statementsOf(shelf, query, mostReports + 1);
  const read = rows.slice(0, mostReports).map(({ report, statements }) => ({
    report,
    said: statements === null ? null : statementsIn(statements),
  }));
  return {
    reports: read.flatMap(({ report: { id, file, title, organization, year }, said }): readonly YearReport[] =>
      said ? [{ id, file, title, organization: organization || null, year: year || null, ...said }] : [],
    ),
    outdated: read.flatMap(({ report, said }) => (said ? [] : [report.file])),
    isCut: rows.length > mostReports,
  };
};
