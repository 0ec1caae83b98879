import type { Indicator } from './indicator.js';
import { proseIndicators } from './prose-indicators.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import { tableIndicators } from './table-indicators.js';

/** Indicator by indicator, what was aimed at, what was achieved and how it was scored, from tables and prose in reading order. */
export const indicatorsOf = remembered(
  (report: Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>): readonly Indicator[] =>
    [...tableIndicators(report), ...proseIndicators(report)].sort((a, b) => a.start - b.start),
);
