import { fill } from './fill.js';
import type { Digest, Survey } from './survey.js';
import type { SurveyOptions } from './survey-cells.js';
import {
  headLines,
  nameOf,
  ruleHeader,
  ruleRow,
  titleOf,
  unitHeader,
  unitRow,
  visitHeader,
  visitRows,
} from './survey-cells.js';
import type { Bar, DrawBars } from './survey-charts.js';
import { surveyStyle } from './survey-style.js';
import { severityWords } from './words.js';
import { surveyWords } from './words-survey.js';

export interface HtmlOptions extends SurveyOptions {
  readonly draw: DrawBars;
  /** Where a link to a report leads from the page; null where there is no way. */
  readonly linkTo: (file: string) => string | null;
}

const barsShown = 15;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of reports is data: nothing of it becomes markup. */
const html = (text: string): string => [...text].map((character) => entities[character] ?? character).join('');

const table = (header: readonly string[], rows: readonly (readonly string[])[], numbersFrom: number): string => {
  const style = (column: number): string => (column >= numbersFrom ? ' class="number"' : '');
  const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
    row.map((cell, column) => `<${tag}${style(column)}>${html(cell)}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${cells(header, 'th')}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
};

const section = (title: string, body: string): string => `<section>\n<h2>${html(title)}</h2>\n${body}\n</section>`;

const chart = (title: string, bars: readonly Bar[], { draw, language }: HtmlOptions): string =>
  bars.length === 0
    ? ''
    : `<figure>\n<figcaption>${html(title)}</figcaption>\n${draw(title, bars, language)}\n</figure>`;

const unitChart = ({ units }: Survey, options: HtmlOptions): string => {
  const bars = units
    .filter(({ counts }) => counts.error + counts.warning > 0)
    .slice(0, barsShown)
    .map((unit) => ({ name: nameOf(unit, options), counts: unit.counts }));
  return chart(fill(surveyWords.chartUnits[options.language], { count: bars.length }), bars, options);
};

const ruleChart = ({ rules }: Survey, options: HtmlOptions): string => {
  const bars = rules
    .filter(({ severity }) => severity !== 'info')
    .slice(0, barsShown)
    .map(({ rule, severity, findings }) => ({
      name: titleOf(rule, options),
      counts: { error: severity === 'error' ? findings : 0, warning: severity === 'warning' ? findings : 0 },
    }));
  return chart(fill(surveyWords.chartRules[options.language], { count: bars.length }), bars, options);
};

const reportItem = (digest: Digest, { language, linkTo }: HtmlOptions): string => {
  const link = linkTo(digest.file);
  const name = link === null ? html(digest.file) : `<a href="${html(link)}">${html(digest.file)}</a>`;
  const remarks = digest.remarks.map(
    ({ severity, message, place, line, text, rule }) =>
      `<li><span class="${severity}">${html(severityWords[severity][language])}</span> ${html(message)}<br><small>${html(
        [place, fill(surveyWords.line[language], { line })].filter((part) => part !== '').join(' · '),
      )} <q>${html(text)}</q> <code>${html(rule)}</code></small></li>`,
  );
  const rest = digest.counts.error + digest.counts.warning - digest.remarks.length;
  const more = rest > 0 ? `<p><small>${html(fill(surveyWords.more[language], { count: rest }))}</small></p>` : '';
  const who = [
    digest.organization ?? surveyWords.unnamed[language],
    ...(digest.year === null ? [] : [`${digest.year}`]),
  ];
  return `<article>\n<h3>${name}</h3>\n<p>${html(who.join(' · '))}</p>\n<ul>\n${remarks.join('\n')}\n</ul>\n${more}</article>`;
};

/** A survey as one page that needs nothing else: on the screen and on A4. */
export const surveyHtml = (survey: Survey, options: HtmlOptions): string => {
  const { language } = options;
  const visits = visitRows(survey, options);
  const tiles = [
    [surveyWords.reports[language], survey.reports, ''],
    [surveyWords.clean[language], survey.clean, ''],
    [severityWords.error[language], survey.counts.error, 'error'],
    [severityWords.warning[language], survey.counts.warning, 'warning'],
    [severityWords.info[language], survey.counts.info, 'info'],
    [surveyWords.unread[language], survey.unread.length, ''],
  ].map(([label, count, style]) => `<li class="${style}"><b>${count}</b> ${label}</li>`);
  const units = table(
    unitHeader(options),
    survey.units.map((unit) => unitRow(unit, options)),
    2,
  );
  const rules = table(
    ruleHeader(options),
    survey.rules.map((rule) => ruleRow(rule, options)),
    3,
  );
  const worst = survey.worst.map((digest) => reportItem(digest, options)).join('\n');
  const none = (text: string): string => `<p>${html(text)}</p>`;
  const unread = survey.unread.map(({ file, message }) => [file, message]);
  const body = [
    `<h1>${html(surveyWords.title[language])}</h1>`,
    `<ul class="tiles">\n${tiles.join('\n')}\n</ul>`,
    ...headLines(survey, options).map((text) => `<p>${html(text)}</p>`),
    section(
      surveyWords.visits[language],
      visits.length === 0 ? none(surveyWords.noVisit[language]) : table(visitHeader(options), visits, 99),
    ),
    section(surveyWords.units[language], `${unitChart(survey, options)}\n${units}`),
    section(surveyWords.rules[language], `${ruleChart(survey, options)}\n${rules}`),
    section(surveyWords.worst[language], worst === '' ? none(surveyWords.noWorst[language]) : worst),
    ...(unread.length === 0
      ? []
      : [
          section(
            surveyWords.unreadTitle[language],
            table([surveyWords.file[language], surveyWords.message[language]], unread, 99),
          ),
        ]),
  ].join('\n');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(surveyWords.title[language])}</title>
<style>
${surveyStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
};
