import type { Report } from '../recompute/report.js';
import { datedSentencesOf, revisionsOf } from './dated-sentences.js';
import { passagesOf } from './passages.js';
import type { YearReport } from './year-fact.js';
import { yearFactsOf } from './year-facts.js';

/** All that a report brings to the comparison; `id` is the hash of its file, `file` what the user calls it. */
export const yearReportOf = (id: string, file: string, report: Report): YearReport => ({
  id,
  file,
  title: report.title,
  organization: report.organization,
  year: report.year,
  facts: yearFactsOf(report),
  passages: passagesOf(report),
  dated: datedSentencesOf(report),
  revisions: revisionsOf(report),
});
