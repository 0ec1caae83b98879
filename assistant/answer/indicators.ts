import type { Attained } from '../../tools/draft/attained.js';
import { attainedIn, isExecution } from '../../tools/draft/attained.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { facetsText, say, yearText } from './phrasing.js';

/** A rate of spending below its goal is told, not judged: reports call it low, not missed. */
const verdict = (each: Attained, language: Language): string =>
  isExecution(each) ? '' : say(language, each.attainment);

/** One indicator with its figures and whether it was met. */
export const indicatorText = (open: OpenFile, each: Attained, citing: Citing, language: Language): string => {
  const { name, target, actual, rate } = each;
  const entries = [
    ...(target ? [{ facet: 'target' as const, figure: target, name, direction: 0 as const }] : []),
    ...(actual ? [{ facet: 'actual' as const, figure: actual, name, direction: 0 as const }] : []),
    ...(rate ? [{ facet: 'completion' as const, figure: rate, name, direction: 0 as const }] : []),
  ];
  const figures = [facetsText(open, entries, citing, language), verdict(each, language)].filter((part) => part !== '');
  return say(language, 'lineOfYear', { year: name, text: figures.join(say(language, 'separator')) });
};

/** The indicators of each report with target, result and whether they were met. */
export const answerIndicators = (asked: Asked, language: Language): Answer => {
  const citing = createCiting();
  const lines = asked.files.flatMap((open) => {
    const year = yearText(open, language);
    const all = attainedIn(open.stored.report);
    if (all.length === 0) return [say(language, 'indicatorNone', { year })];
    return [
      say(language, 'indicatorHead', { year, file: open.file, count: all.length }),
      ...all.map(
        (each, index) =>
          `  ${say(language, 'item', { number: index + 1, text: indicatorText(open, each, citing, language) })}`,
      ),
    ];
  });
  return {
    kind: asked.question.kind,
    text: lines.join('\n'),
    sources: citing.sources(),
    isAnswered: citing.sources().length > 0,
  };
};
