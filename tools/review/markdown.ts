import { pageAt, placeOf } from '../document/sections.js';
import type { Finding } from '../rules/finding.js';
import type { Language } from '../rules/rule.js';
import { fill } from './fill.js';
import type { LineColumn } from './lines.js';
import { lineFinder } from './lines.js';
import type { Reviewed } from './reviewed.js';
import { countsLine, coverageLines } from './summary.js';
import { labels, severityWords } from './words.js';

/** Characters that Markdown would read as markup, in text that was quoted from a report. */
const markup = ['\\', '`', '*', '_', '<', '>', '[', ']', '|', '#', '~'];

/** Text of a report in which nothing is markup. */
export const escaped = (text: string): string =>
  [...text.split('\n').join(' ')]
    .map((character) => (markup.includes(character) ? `\\${character}` : character))
    .join('');

const item = (label: string, value: string | null): readonly string[] =>
  value === null || value === '' ? [] : [`- ${label}: ${escaped(value)}`];

const section = (
  { report }: Reviewed,
  finding: Finding,
  number: number,
  where: (offset: number) => LineColumn,
  language: Language,
): string => {
  const { document } = report;
  const { line, column } = where(finding.at.start);
  const page = pageAt(document, finding.at.start);
  const place = [
    placeOf(document, finding.at),
    page === null ? '' : fill(labels.page[language], { page }),
    `${line}:${column}`,
  ];
  const related = finding.related.map((span) => document.text.slice(span.start, span.end)).join(', ');
  return [
    `### ${number}. ${severityWords[finding.severity][language]}: ${escaped(finding.message)}`,
    '',
    `> ${escaped(document.text.slice(finding.at.start, finding.at.end))}`,
    '',
    ...item(labels.place[language], place.filter((part) => part !== '').join(' · ')),
    ...item(labels.stated[language], finding.stated),
    ...item(labels.expected[language], finding.expected),
    ...item(labels.derivation[language], finding.derivation),
    ...item(labels.related[language], related),
    ...item(labels.basis[language], finding.basis),
    ...item(labels.suggestion[language], finding.suggestion),
    `- ${labels.rule[language]}: \`${finding.rule}\``,
    '',
  ].join('\n');
};

/** The review of one file as a Markdown section. */
export const markdownFile = (reviewed: Reviewed, language: Language): string => {
  const where = lineFinder(reviewed.report.document.text);
  return [
    `## ${escaped(reviewed.file)}`,
    '',
    ...item(labels.ruleTitle[language], reviewed.report.title),
    `- ${countsLine(reviewed.findings, language)}`,
    ...coverageLines(reviewed, language).map((line) => `- ${escaped(line)}`),
    ...reviewed.report.document.warnings.map(({ message }) => `- ${labels.warning[language]}: ${escaped(message)}`),
    '',
    ...reviewed.findings.map((finding, index) => section(reviewed, finding, index + 1, where, language)),
  ].join('\n');
};

/** The heading above all files. */
export const markdownHead = (language: Language): string => `# ${labels.title[language]}\n\n`;
