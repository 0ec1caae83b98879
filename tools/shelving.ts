import { basename } from 'node:path';
import { shelve } from './library/shelve.js';
import type { Shelved } from './library/tables.js';
import { yearReportFrom } from './outgoing-compare.js';
import type { StoredReport } from './store.js';
import { yearText } from './year-text.js';

/** What the library keeps of an opened report; `analyzer` is the version of the program. Findings are kept in Chinese. */
export const shelvedReport = (stored: StoredReport, path: string, analyzer: string): Shelved =>
  shelve({
    id: stored.id,
    file: basename(path),
    path,
    analyzer,
    report: stored.report,
    findings: stored.findings('zh'),
    statements: yearText(yearReportFrom(stored)),
  });
