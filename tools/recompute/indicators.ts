import type { Indicator } from './indicator.js';
import { proseIndicators } from './prose-indicators.js';
import type { Report } from './report.js';
import { tableIndicators } from './table-indicators.js';

const known = new WeakMap<Report['figures'], readonly Indicator[]>();

/** Indicator by indicator, what was aimed at, what was achieved and how it was scored, from tables and prose in reading order. */
export const indicatorsOf = (
  report: Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>,
): readonly Indicator[] => {
  const made = known.get(report.figures);
  if (made) return made;
  const indicators = [...tableIndicators(report), ...proseIndicators(report)].sort((a, b) => a.start - b.start);
  known.set(report.figures, indicators);
  return indicators;
};
