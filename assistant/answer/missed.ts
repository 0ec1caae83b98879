import { problemsOf } from '../../tools/draft/facts.js';
import { fillPieces } from '../../tools/draft/fill.js';
import type { Problem } from '../../tools/draft/problem.js';
import { sentencesOf } from '../../tools/draft/sentence.js';
import { isMentioned } from '../../tools/language/naming.js';
import type { Indicator } from '../../tools/recompute/indicator.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import type { AnswerWord } from './phrasing.js';
import { facetsText, say, yearText } from './phrasing.js';

/** What the report has to answer for, as drafts list it. */
export const problemsIn = ({ stored }: OpenFile, language: Language): readonly Problem[] =>
  problemsOf(stored.report, stored.findings(language), stored.origin.guidance.scheme);

/** The sentences on a problem, with its figures as sources and the reason that the report gives. */
export const problemText = (open: OpenFile, problem: Problem, citing: Citing, language: Language): string => {
  const { head, detail } = sentencesOf(problem);
  for (const figure of Object.values(problem.figures)) {
    if (figure.origin === 'source') citing.figure(open, figure.figure);
    else {
      const [first] = figure.inputs;
      for (const input of figure.inputs) citing.figure(open, input.figure);
      if (first) citing.computed(open, first.figure, figure.text, figure.derivation);
    }
  }
  const cause = problem.cause
    ? say(language, 'missedCause', { cause: citing.words(open, problem.cause.span) })
    : say(language, 'missedNoCause');
  const stop = say(language, 'stop');
  return [fillPieces(head).text, fillPieces(detail).text, cause]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith(stop) ? part : `${part}${stop}`))
    .join('');
};

const isMissed = ({ kind }: Problem): boolean => kind === 'missed' || kind === 'exceeded';

const numbered = (texts: readonly string[], language: Language): readonly string[] =>
  texts.map((text, index) => `  ${say(language, 'item', { number: index + 1, text })}`);

const reportLines = (open: OpenFile, citing: Citing, language: Language): readonly string[] => {
  const missed = problemsIn(open, language).filter(isMissed);
  const year = yearText(open, language);
  if (missed.length === 0) return [say(language, 'missedNone', { year })];
  const texts = missed.map((problem) => problemText(open, problem, citing, language));
  return [say(language, 'missedSome', { year, count: missed.length }), ...numbered(texts, language)];
};

const verdictWords = { met: 'metricMet', missed: 'metricMissed', unknown: 'metricUnknown' } as const satisfies Readonly<
  Record<Indicator['attainment'], AnswerWord>
>;

/** Whether one metric met its target, report by report. */
const metricLines = (open: OpenFile, metric: string, citing: Citing, language: Language): readonly string[] => {
  const found = indicatorsOf(open.stored.report).filter(({ name }) => name === metric || isMentioned(metric, name));
  const own = found.find(({ attainment }) => attainment !== 'unknown') ?? found[0];
  if (!own) return [];
  const { name, target, actual, rate } = own;
  const entries = [
    ...(target ? [{ facet: 'target' as const, figure: target, name, direction: 0 as const }] : []),
    ...(actual ? [{ facet: 'actual' as const, figure: actual, name, direction: 0 as const }] : []),
    ...(rate ? [{ facet: 'completion' as const, figure: rate, name, direction: 0 as const }] : []),
  ];
  const figures = `${name} ${facetsText(open, entries, citing, language)}`;
  return [say(language, verdictWords[own.attainment], { year: yearText(open, language), figures })];
};

const missedYears = (asked: Asked, language: Language): string => {
  const years = asked.files.filter((open) => problemsIn(open, language).some(isMissed));
  return years.length === 0
    ? say(language, 'missedYearsNone')
    : say(language, 'missedYears', {
        years: years.map((open) => yearText(open, language)).join(say(language, 'list')),
      });
};

/** Targets that were missed, report by report. */
export const answerMissed = (asked: Asked, language: Language): Answer | null => {
  const { metric, asksYear, kind } = asked.question;
  const citing = createCiting();
  const own = metric === null ? [] : asked.files.flatMap((open) => metricLines(open, metric, citing, language));
  if (metric !== null && own.length === 0) return null;
  const lines =
    metric !== null
      ? own
      : [
          ...(asksYear && asked.files.length > 1 ? [missedYears(asked, language)] : []),
          ...asked.files.flatMap((open) => reportLines(open, citing, language)),
          say(language, 'missedNote'),
        ];
  return { kind, text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
};
