import { placeOf } from '../../tools/document/sections.js';
import { countsOf } from '../../tools/review/reviewed.js';
import { countsLine } from '../../tools/review/summary.js';
import { severityWords } from '../../tools/review/words.js';
import type { Finding, Severity } from '../../tools/rules/finding.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { say, yearText } from './phrasing.js';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of a report, the gravest first. */
export const sortedFindings = ({ stored }: OpenFile, language: Language): readonly Finding[] =>
  [...stored.findings(language)].sort((a, b) => rank[a.severity] - rank[b.severity] || a.at.start - b.at.start);

/** One finding as a line, its place kept as a source. */
export const findingLine = (
  open: OpenFile,
  finding: Finding,
  number: number,
  citing: Citing,
  language: Language,
): string => {
  citing.words(open, finding.at);
  return say(language, 'findingLine', {
    number,
    severity: severityWords[finding.severity][language],
    message: finding.message,
    place: placeOf(open.stored.report.document, finding.at),
  });
};

const reportLines = (
  open: OpenFile,
  asked: Asked,
  most: number,
  citing: Citing,
  language: Language,
): readonly string[] => {
  const { severity } = asked.question;
  const all = sortedFindings(open, language).filter((each) => severity === null || each.severity === severity);
  const shown = all.slice(0, most);
  return [
    say(language, 'findingsHead', {
      year: yearText(open, language),
      file: open.file,
      counts: countsLine(countsOf(all), language),
    }),
    ...shown.map((finding, index) => `  ${findingLine(open, finding, index + 1, citing, language)}`),
    ...(all.length > shown.length ? [`  ${say(language, 'findingMore', { count: all.length - shown.length })}`] : []),
  ];
};

const mostOfOne = 10;
const mostOfSeveral = 5;

/** What the audit found, the gravest first. */
export const answerFindings = (asked: Asked, language: Language): Answer => {
  const citing = createCiting();
  const most = asked.files.length > 1 ? mostOfSeveral : mostOfOne;
  const lines = asked.files.flatMap((open) => reportLines(open, asked, most, citing, language));
  return { kind: asked.question.kind, text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
};
