import type { z } from 'zod';
import type { FoundFigure } from './library/query.js';
import type { ReportRow } from './library/tables.js';
import { parseExact } from './measure/exact-text.js';
import { toDecimalString } from './measure/printing.js';
import { bounds, places } from './outgoing.js';
import type * as wire from './wire-library.js';

const decimal = (exact: string): string => toDecimalString(parseExact(exact), places);
const decimalOrNull = (exact: string | null): string | null => (exact === null ? null : decimal(exact));
const textOrNull = (text: string): string | null => (text === '' ? null : text);
const yearOrNull = (year: number): number | null => (year === 0 ? null : year);

/** A figure of the library with its report and the words around it. */
export const libraryFigureOut = (row: FoundFigure): z.infer<typeof wire.LibraryFigureOut> => ({
  report: {
    id: row.report_id,
    title: row.report_title,
    organization: textOrNull(row.organization),
    year: yearOrNull(row.report_year),
  },
  file: row.file,
  id: row.id,
  text: row.text,
  start: row.span_start,
  end: row.span_end,
  value: decimal(row.value),
  low: decimalOrNull(row.low),
  high: decimalOrNull(row.high),
  unit: row.unit,
  kind: row.kind,
  metric: textOrNull(row.metric),
  role: row.role,
  period: row.period,
  scope: row.scope,
  bound: row.modifier === null ? null : bounds[row.modifier],
  origin: row.origin,
  section: row.section,
  year: yearOrNull(row.year),
  place: row.place,
  excerpt: row.passage_text,
  verdict: row.verdict,
});

/** A report of the library: what it is and what was found, without its figures. */
export const libraryReportOut = ({ key: _, path: __, ...row }: ReportRow): z.infer<typeof wire.LibraryReportOut> => ({
  ...row,
  organization: textOrNull(row.organization),
  year: yearOrNull(row.year),
});
