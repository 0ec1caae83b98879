import { annotateReport } from './annotate-report.js';
import { auditReport } from './audit-report.js';
import { calculate } from './calculate.js';
import { compareYears } from './compare-years.js';
import { draftSection } from './draft-section.js';
import { extractFigures } from './extract-figures.js';
import { listReports } from './list-reports.js';
import { parseReport } from './parse-report.js';
import { queryFigures } from './query-figures.js';
import { recomputeRates } from './recompute-rates.js';
import type { AnyTool } from './tool.js';
import { verifyDraft } from './verify-draft.js';

/** Every tool, in the order in which a caller needs them. */
export const tools: readonly AnyTool[] = [
  parseReport,
  extractFigures,
  recomputeRates,
  calculate,
  auditReport,
  draftSection,
  verifyDraft,
  compareYears,
  annotateReport,
  listReports,
  queryFigures,
];
