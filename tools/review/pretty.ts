import { pageAt, placeOf } from '../document/sections.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Language } from '../rules/rule.js';
import { excerptOf } from './excerpt.js';
import { fill } from './fill.js';
import type { LineColumn } from './lines.js';
import { lineFinder } from './lines.js';
import type { Paint, Style } from './paint.js';
import type { Counts, Reviewed } from './reviewed.js';
import { countsOf } from './reviewed.js';
import { countsLine, coverageLines } from './summary.js';
import { padTo } from './width.js';
import { labels, severityWords } from './words.js';

export interface PrettyOptions {
  readonly language: Language;
  readonly paint: Paint;
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const labelWidth = 12;

const detail = (label: string, value: string | null, paint: Paint): readonly string[] =>
  value === null || value === '' ? [] : [`  ${paint('dim', padTo(label, labelWidth))}${value}`];

const placeLine = ({ report }: Reviewed, finding: Finding, language: Language): string => {
  const page = pageAt(report.document, finding.at.start);
  const place = placeOf(report.document, finding.at);
  return [place, page === null ? '' : fill(labels.page[language], { page })].filter((part) => part !== '').join(' · ');
};

const relatedText = ({ report }: Reviewed, finding: Finding, where: (offset: number) => LineColumn): string =>
  finding.related
    .map((span) => {
      const { line, column } = where(span.start);
      return `${report.document.text.slice(span.start, span.end)} (${line}:${column})`;
    })
    .join(', ');

/** Digits of an id that are shown: enough to set the finding aside by it. */
const shownId = 8;

const printFinding = (
  reviewed: Reviewed,
  finding: Finding,
  where: (offset: number) => LineColumn,
  { language, paint }: PrettyOptions,
): string => {
  const { line, column } = where(finding.at.start);
  const { line: quoted, marks } = excerptOf(reviewed.report.document.text, finding.at, paint);
  const style = styles[finding.severity];
  const severity = paint(style, severityWords[finding.severity][language]);
  const place = placeLine(reviewed, finding, language);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    `${paint('bold', `${reviewed.file}:${line}:${column}`)}  ${severity}  ${finding.message}  ${paint('dim', `${finding.rule} ${finding.id.slice(0, shownId)}`)}`,
    ...(place === '' ? [] : [`  ${paint('dim', place)}`]),
    `  ${paint('dim', `${number} |`)} ${quoted}`,
    `  ${paint('dim', `${margin} |`)} ${paint(style, marks)}`,
    ...detail(labels.stated[language], finding.stated, paint),
    ...detail(labels.expected[language], finding.expected, paint),
    ...detail(labels.derivation[language], finding.derivation, paint),
    ...detail(labels.related[language], relatedText(reviewed, finding, where), paint),
    ...detail(labels.basis[language], finding.basis, paint),
    ...detail(labels.suggestion[language], finding.suggestion, paint),
    '',
  ].join('\n');
};

/** The findings of one file like a compiler's messages, then what was checked. */
export const prettyFile = (reviewed: Reviewed, options: PrettyOptions): string => {
  const { language, paint } = options;
  const where = lineFinder(reviewed.report.document.text);
  const warnings = reviewed.report.document.warnings.map(({ message, english, span }) => {
    const at = span === null ? '' : `:${where(span.start).line}:${where(span.start).column}`;
    return `${paint('bold', `${reviewed.file}${at}`)}  ${paint('yellow', labels.warning[language])}  ${language === 'zh' ? message : english}\n`;
  });
  const blocks = reviewed.findings.map((finding) => `${printFinding(reviewed, finding, where, options)}\n`);
  const head = paint(
    reviewed.findings.length === 0 ? 'green' : 'bold',
    countsLine(countsOf(reviewed.findings), language),
  );
  const coverage = coverageLines(reviewed, language).map((line) => `  ${line}\n`);
  return [...warnings, ...blocks, `${reviewed.file}  ${head}\n`, ...coverage].join('');
};

/** What the line under several files adds up. */
export interface Totals {
  /** Files that were audited, and those that could not be. */
  readonly files: number;
  readonly unread: number;
  readonly counts: Counts;
}

/** The line under several files. */
export const prettyTotal = (totals: Totals, { language, paint }: PrettyOptions): string => {
  if (totals.files + totals.unread < 2) return '';
  const counts = countsLine(totals.counts, language);
  const missed = totals.unread === 0 ? '' : `; ${fill(labels.unread[language], { count: totals.unread })}`;
  return `\n${paint('bold', fill(labels.total[language], { files: totals.files, counts }))}${missed}\n`;
};
