import type { Compared, Comparison } from '../../tools/compare/compare.js';
import { incomparableRemark, notesOn, remarksOn } from '../../tools/compare/remarks.js';
import type { YearFinding } from '../../tools/compare/year-finding.js';
import { fill } from '../../tools/review/fill.js';
import { escaped } from '../../tools/review/markdown.js';
import { labels, severityWords } from '../../tools/review/words.js';
import type { Language } from '../../tools/rules/rule.js';
import { headerOf, rowOf, yearsOf } from './compare-cells.js';
import { countsText } from './compare-table.js';
import { compareCommandWords as words } from './words-compare.js';

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const tableOf = (compared: Compared, language: Language): readonly string[] => {
  const { series } = compared;
  if (series.length === 0) return [];
  const header = headerOf(compared, language);
  const years = yearsOf(compared);
  return [
    line(header),
    `|${header.map(() => ' --- |').join('')}`,
    ...series.map((each) => line(rowOf(each, years, language))),
    '',
    words.legend[language],
    '',
  ];
};

const item = (label: string, value: string | null): readonly string[] =>
  value === null || value === '' ? [] : [`- ${label}: ${escaped(value)}`];

const conflict = (finding: YearFinding, number: number, language: Language): readonly string[] => [
  `#### ${number}. ${severityWords[finding.severity][language]}: ${escaped(finding.message)}`,
  '',
  ...[finding.at, ...finding.related].map(
    ({ report, source }) =>
      `- ${report.year ?? ''} · ${escaped(report.file)}:${source.line} · ${escaped(source.place)}: ${escaped(source.text)}`,
  ),
  ...item(labels.expected[language], finding.expected),
  ...item(labels.derivation[language], finding.derivation),
  ...item(labels.basis[language], finding.basis),
  ...item(labels.suggestion[language], finding.suggestion),
  `- ${labels.rule[language]}: \`${finding.rule}\``,
  '',
];

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines.map((each) => `- ${escaped(each)}`), ''];

const organization = (compared: Compared, language: Language): readonly string[] => {
  const { timeline, series, conflicts, incomparable, single } = compared;
  return [
    `## ${escaped(timeline.organization ?? words.unnamed[language])}`,
    '',
    ...timeline.reports.map(({ year, file }) => `- ${year ?? ''}: ${escaped(file)}`),
    '',
    ...tableOf(compared, language),
    ...(conflicts.length > 0 ? [`### ${words.conflicts[language]}`, ''] : [words.noConflicts[language], '']),
    ...conflicts.flatMap((finding, at) => conflict(finding, at + 1, language)),
    ...list(
      words.incomparable[language],
      incomparable.map((each) => incomparableRemark(each, language)),
    ),
    ...list(
      words.notes[language],
      series.flatMap((each) => notesOn(each, language).map((note) => `${each.name}: ${note}`)),
    ),
    ...(single === 0 ? [] : [fill(words.single[language], { count: single }), '']),
  ];
};

/** The comparison as a Markdown document. */
export const comparisonMarkdown = (comparison: Comparison, language: Language): string =>
  [
    `# ${words.title[language]}`,
    '',
    ...remarksOn(comparison, language).map((remark) => `- ${escaped(remark)}`),
    `- ${countsText(comparison, language)}`,
    '',
    ...comparison.organizations.flatMap((each) => organization(each, language)),
  ].join('\n');
