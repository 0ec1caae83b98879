import { fill } from './fill.js';
import { escaped } from './markdown.js';
import type { Survey } from './survey.js';
import type { SurveyOptions } from './survey-cells.js';
import { headLines, ruleHeader, ruleRow, unitHeader, unitRow, visitHeader, visitRows } from './survey-cells.js';
import { severityWords } from './words.js';
import { surveyWords } from './words-survey.js';

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(header),
  `|${header.map(() => '---').join('|')}|`,
  ...rows.map(line),
  '',
];

/** A survey as Markdown. */
export const surveyMarkdown = (survey: Survey, options: SurveyOptions): string => {
  const { language } = options;
  const visits = visitRows(survey, options);
  const worst = survey.worst.flatMap(({ file, organization, counts, remarks }) => [
    `### ${escaped(file)}`,
    '',
    `${escaped(organization ?? surveyWords.unnamed[language])}: ${severityWords.error[language]} ${counts.error}, ${severityWords.warning[language]} ${counts.warning}`,
    '',
    ...remarks.map(
      (each) =>
        `- ${severityWords[each.severity][language]} (${fill(surveyWords.line[language], { line: each.line })}): ${escaped(each.message)} — ${escaped(each.text)} \`${each.rule}\``,
    ),
    '',
  ]);
  return [
    `# ${surveyWords.title[language]}`,
    '',
    ...headLines(survey, options).map((text) => `- ${text}`),
    '',
    `## ${surveyWords.visits[language]}`,
    '',
    ...(visits.length === 0 ? [surveyWords.noVisit[language], ''] : table(visitHeader(options), visits)),
    `## ${surveyWords.units[language]}`,
    '',
    ...table(
      unitHeader(options),
      survey.units.map((unit) => unitRow(unit, options)),
    ),
    `## ${surveyWords.rules[language]}`,
    '',
    ...table(
      ruleHeader(options),
      survey.rules.map((rule) => ruleRow(rule, options)),
    ),
    `## ${surveyWords.worst[language]}`,
    '',
    ...(worst.length === 0 ? [surveyWords.noWorst[language], ''] : worst),
    ...(survey.unread.length === 0 ? [] : [`## ${surveyWords.unreadTitle[language]}`, '']),
    ...survey.unread.map(({ file, message }) => `- ${escaped(file)}: ${escaped(message)}`),
    '',
  ].join('\n');
};
