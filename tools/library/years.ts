import { sql } from 'kysely';
import { patiently } from './faults.js';
import type { Shelf } from './open.js';
import { unpacked } from './packing.js';
import type { ReportQuery } from './query.js';
import { matchingReports } from './query.js';
import type { ReportRow } from './tables.js';

/** A report with all that it says of years, as the comparison wrote it down. */
export interface YearRow {
  readonly report: ReportRow;
  /** null where the version that read it wrote nothing down. */
  readonly statements: string | null;
}

/** What the reports of an organization say of years, the oldest first; at most `limit`. Throws LibraryError. */
export const statementsOf = (shelf: Shelf, query: ReportQuery, limit: number): Promise<readonly YearRow[]> =>
  patiently(async () => {
    const rows = await matchingReports(shelf, query)
      .leftJoin('gouji_statements', 'gouji_statements.report', 'gouji_reports.key')
      .selectAll('gouji_reports')
      .select(sql<string | null>`gouji_statements.packed`.as('packed'))
      .orderBy('organization')
      .orderBy('year')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ packed, ...report }) => ({ report, statements: packed === null ? null : unpacked(packed) }));
  });
