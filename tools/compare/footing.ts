import { withoutBlanks } from '../language/year-lexer.js';
import { isOftenRevised } from '../language/yearly.js';
import type { Severity } from '../rules/finding.js';
import type { Series } from './series.js';
import type { YearFact, YearReport } from './year-fact.js';

/**
 * Why values of two years may stand on another footing: words of the report itself beside the figures, a sentence on
 * last year's values as such, or one that names the metric. null where nothing says so.
 */
export const statedRevision = (
  facts: readonly YearFact[],
  { names }: Series,
  reports: readonly YearReport[],
): string | null => {
  const near = facts.find(({ revision }) => revision !== null)?.revision;
  if (near) return near;
  const shown = names.map(withoutBlanks);
  const sentence = reports
    .flatMap(({ revisions }) => revisions)
    .find(({ text, isGeneral }) => isGeneral || shown.some((name) => text.includes(name)));
  return sentence?.words ?? null;
};

/** How a conflict of values is told: an error, or a question where a revision is stated or usual. */
export const standing = (
  facts: readonly YearFact[],
  series: Series,
  reports: readonly YearReport[],
): { readonly message: 'conflict' | 'revised' | 'statistic'; readonly words: string } => {
  const words = statedRevision(facts, series, reports);
  if (words !== null) return { message: 'revised', words };
  return { message: isOftenRevised(series.name) ? 'statistic' : 'conflict', words: '' };
};

/** A conflict is sure where the words bind both values, likely where only the name and the year do, else a question. */
export const severityOf = (message: 'conflict' | 'revised' | 'statistic', isBound: boolean): Severity => {
  if (message !== 'conflict') return 'info';
  return isBound ? 'error' : 'warning';
};
