import type { Compared, Comparison } from '../../tools/compare/compare.js';
import { incomparableRemark, notesOn, remarksOn } from '../../tools/compare/remarks.js';
import type { YearFinding } from '../../tools/compare/year-finding.js';
import type { Place } from '../../tools/compare/year-rule.js';
import { fill } from '../../tools/review/fill.js';
import type { Paint } from '../../tools/review/paint.js';
import { renderTable } from '../../tools/review/table.js';
import { padTo } from '../../tools/review/width.js';
import { labels, severityWords } from '../../tools/review/words.js';
import type { Severity } from '../../tools/rules/finding.js';
import type { Language } from '../../tools/rules/rule.js';
import { headerOf, rowOf, yearsOf } from './compare-cells.js';
import { compareCommandWords as words } from './words-compare.js';

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const labelWidth = 12;
const longestQuote = 60;

const shortened = (text: string): string => {
  const line = text.split('\n').join(' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
};

const where = ({ report, source }: Place): string => `${report.file}:${source.line}:${source.column}`;

const quoted = (place: Place): string =>
  `${where(place)}  ${place.report.year ?? ''} ${place.source.place}  ${shortened(place.source.text)}`;

/** One conflict like a compiler's message, with both sources. */
const conflictText = (finding: YearFinding, language: Language, paint: Paint): string => {
  const detail = (label: string, value: string | null): readonly string[] =>
    value === null || value === '' ? [] : [`  ${paint('dim', padTo(label, labelWidth))}${value}`];
  const severity = paint(styles[finding.severity], severityWords[finding.severity][language]);
  return [
    `${paint('bold', where(finding.at))}  ${severity}  ${finding.message}  ${paint('dim', finding.rule)}`,
    `  ${paint('dim', finding.at.source.place)}  ${shortened(finding.at.source.text)}`,
    ...finding.related.flatMap((place) => detail(labels.related[language], quoted(place))),
    ...detail(labels.expected[language], finding.expected),
    ...detail(labels.derivation[language], finding.derivation),
    ...detail(labels.basis[language], finding.basis),
    ...detail(labels.suggestion[language], finding.suggestion),
    '',
  ].join('\n');
};

/** How many conflicts there are of each severity. */
export const countsText = ({ organizations }: Comparison, language: Language): string => {
  const all = organizations.flatMap(({ conflicts }) => conflicts);
  const of = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return fill(labels.counts[language], { error: of('error'), warning: of('warning'), info: of('info') });
};

const section = (title: string, lines: readonly string[], paint: Paint): string =>
  lines.length === 0 ? '' : `\n${paint('bold', title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;

const organizationText = (compared: Compared, language: Language, paint: Paint): string => {
  const { timeline, series, conflicts, incomparable, single } = compared;
  const name = timeline.organization ?? words.unnamed[language];
  const files = timeline.reports.map(({ year, file }) => `${year ?? ''} ${file}`).join(', ');
  const years = yearsOf(compared);
  const table =
    series.length === 0
      ? ''
      : `\n${renderTable(
          headerOf(compared, language),
          series.map((each) => rowOf(each, years, language)),
          paint,
        )}${paint('dim', words.legend[language])}\n`;
  const notes = series.flatMap((each) => notesOn(each, language).map((note) => `${each.name}: ${note}`));
  const found = conflicts.map((finding) => `\n${conflictText(finding, language, paint)}`).join('');
  const isCompared = timeline.reports.length > 1;
  return [
    `${paint('bold', name)}  ${paint('dim', files)}\n`,
    table,
    found === '' && isCompared
      ? `\n${paint('green', words.noConflicts[language])}\n`
      : found === ''
        ? ''
        : `\n${paint('bold', words.conflicts[language])}\n${found}`,
    section(
      words.incomparable[language],
      incomparable.map((each) => incomparableRemark(each, language)),
      paint,
    ),
    section(words.notes[language], notes, paint),
    single === 0 ? '' : `\n${paint('dim', fill(words.single[language], { count: single }))}\n`,
  ].join('');
};

/** The comparison for a terminal. */
export const comparisonTable = (comparison: Comparison, language: Language, paint: Paint): string => {
  const { organizations } = comparison;
  const remarks = remarksOn(comparison, language).map((remark) => `${paint('yellow', remark)}\n`);
  const total = fill(words.total[language], {
    reports: organizations.reduce((count, { timeline }) => count + timeline.reports.length, 0),
    series: organizations.reduce((count, { series }) => count + series.length, 0),
    counts: countsText(comparison, language),
  });
  return [
    ...remarks,
    organizations.map((each) => organizationText(each, language, paint)).join('\n'),
    `\n${paint('bold', total)}\n`,
  ].join('');
};
