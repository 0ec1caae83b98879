import type { Paint } from './paint.js';
import type { Survey } from './survey.js';
import type { SurveyOptions } from './survey-cells.js';
import { headLines, ruleHeader, ruleRow, unitHeader, unitRow, visitRows } from './survey-cells.js';
import { renderTable } from './table.js';
import { surveyWords } from './words-survey.js';

/** A survey for the terminal. */
export const surveyPretty = (survey: Survey, options: SurveyOptions, paint: Paint): string => {
  const { language } = options;
  const title = (text: string): string => `\n${paint('bold', text)}\n`;
  const visits = visitRows(survey, options);
  const reasons = visits.map(([rank, name, reason]) => `${rank}. ${name}\n   ${paint('dim', reason ?? '')}\n`);
  const worst = survey.worst.map(({ file, organization, counts }) => [
    file,
    organization ?? surveyWords.unnamed[language],
    `${counts.error}`,
    `${counts.warning}`,
  ]);
  const [unit = '', , , , error = '', warning = ''] = unitHeader(options);
  return [
    ...headLines(survey, options).map((line) => `${line}\n`),
    title(surveyWords.visits[language]),
    ...(visits.length === 0 ? [`${surveyWords.noVisit[language]}\n`] : reasons),
    title(surveyWords.units[language]),
    renderTable(
      unitHeader(options),
      survey.units.map((each) => unitRow(each, options)),
      paint,
    ),
    title(surveyWords.rules[language]),
    renderTable(
      ruleHeader(options),
      survey.rules.map((each) => ruleRow(each, options)),
      paint,
    ),
    title(surveyWords.worst[language]),
    worst.length === 0
      ? `${surveyWords.noWorst[language]}\n`
      : renderTable([surveyWords.file[language], unit, error, warning], worst, paint),
    ...(survey.unread.length === 0 ? [] : [title(surveyWords.unreadTitle[language])]),
    ...survey.unread.map(({ file, message }) => `${file}: ${message}\n`),
  ].join('');
};
