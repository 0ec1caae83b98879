import type { Language } from '../rules/rule.js';
import { fill } from './fill.js';
import { unverifiableReasons } from './reasons.js';
import type { Counts, Reviewed } from './reviewed.js';
import { ignoredLine, unusedLines } from './set-aside.js';
import { labels } from './words.js';

/** `2 errors, 1 warnings, 0 infos`, or that there is nothing. */
export const countsLine = (counts: Counts, language: Language): string =>
  counts.error + counts.warning + counts.info === 0 ? labels.none[language] : fill(labels.counts[language], counts);

const reasonsLine = ({ report }: Reviewed, language: Language): readonly string[] => {
  const reasons = unverifiableReasons(report, language).map(([reason, count]) => `${reason} ×${count}`);
  return reasons.length === 0 ? [] : [fill(labels.reasons[language], { reasons: reasons.join('; ') })];
};

/** What was checked, what was not and what was set aside: said after every file, so that silence never looks like a pass. */
export const coverageLines = (reviewed: Reviewed, language: Language): readonly string[] => [
  fill(labels.coverage[language], { ...reviewed.report.coverage, rules: reviewed.rules }),
  ...(reviewed.report.figures.length === 0 ? [labels.nothing[language]] : []),
  ...reasonsLine(reviewed, language),
  ...ignoredLine(reviewed.sifted, language),
  ...unusedLines(reviewed.sifted, reviewed.report.document, language),
];
