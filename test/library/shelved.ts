import type { Shelved } from '../../tools/library/tables.js';
import { shelvedReport } from '../../tools/shelving.js';
import type { StoredReport } from '../../tools/store.js';
import { openReport } from '../../tools/store.js';

export const version = '0.1.0';

export interface Sample {
  readonly stored: StoredReport;
  readonly shelved: Shelved;
}

/** An opened report and what the library keeps of it. */
export const sampleOf = async (text: string, name = 'report.md', analyzer = version): Promise<Sample> => {
  const stored = await openReport(new TextEncoder().encode(text), name);
  return { stored, shelved: shelvedReport(stored, `/reports/${name}`, analyzer) };
};
