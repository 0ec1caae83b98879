import { sentencesOf, spanIn } from '../../tools/language/sentences.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Aspect } from '../question/question.js';
import { facetWords } from '../words-answer.js';
import { quoteMarks } from '../words-question.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import type { Entry, Facet } from './facet.js';
import { entriesFor, nameOf } from './facet.js';
import { facetsText, say, yearText } from './phrasing.js';
import { rateNote } from './rate-note.js';

const facetsOf: Readonly<Record<Exclude<Aspect, null>, readonly Facet[]>> = {
  target: ['target'],
  actual: ['actual', 'outturn', 'total'],
  budget: ['budget'],
  outturn: ['outturn'],
  completion: ['completion'],
  share: ['share'],
  previous: ['previous'],
};

/** Those of the aspect that is asked for; all where the report has none of them. */
const ofAspect = (entries: readonly Entry[], aspect: Aspect): readonly Entry[] => {
  if (aspect === null) return entries;
  const wanted = entries.filter(({ facet }) => facetsOf[aspect].includes(facet));
  return wanted.length > 0 ? wanted : entries;
};

const severalFacets: readonly Facet[] = ['target', 'actual', 'budget', 'outturn', 'completion'];

/** Facets that the report prints with different values. */
const doubts = (entries: readonly Entry[], language: Language): readonly string[] =>
  severalFacets.flatMap((facet) => {
    const own = entries.filter((entry) => entry.facet === facet);
    const units = new Set(own.map(({ figure }) => figure.unit));
    const names = new Set(own.map(({ name }) => name));
    return own.length > 1 && units.size === 1 && names.size === 1
      ? [say(language, 'severalValues', { facet: facetWords[facet][language].trim(), count: own.length })]
      : [];
  });

const most = 4;

/** Sentences of the report that hold the words asked for, where no figure goes under them. */
const mentions = (open: OpenFile, metric: string, citing: Citing): readonly string[] => {
  const bare = (text: string): string => [...text].filter((character) => !quoteMarks.includes(character)).join('');
  return sentencesOf(open.stored.report.document)
    .filter(({ text }) => bare(text).includes(bare(metric)))
    .slice(0, most)
    .map(({ passage, start, end }) => citing.words(open, spanIn(passage, start, end)).trim());
};

const reportLines = (open: OpenFile, asked: Asked, citing: Citing, language: Language): readonly string[] => {
  const { metric, aspect } = asked.question;
  if (metric === null) return [];
  const found = ofAspect(entriesFor(open, metric), aspect);
  if (found.length > 0) {
    const name = nameOf(metric, found);
    const line = say(language, 'line', {
      name,
      year: yearText(open, language),
      figures: facetsText(open, found, citing, language, rateNote),
    });
    return [`${line}${say(language, 'stop')}`, ...doubts(found, language)];
  }
  const told = mentions(open, metric, citing);
  return told.length === 0
    ? []
    : [
        `${yearText(open, language)}  ${say(language, 'mentioned')}`,
        ...told.map((words) => `  ${words}${say(language, 'stop')}`),
      ];
};

/** The figures of a metric, report by report. */
export const answerValue = (asked: Asked, language: Language): Answer | null => {
  const citing = createCiting();
  const lines = asked.files.flatMap((open) => reportLines(open, asked, citing, language));
  return lines.length === 0
    ? null
    : { kind: asked.question.kind, text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
};
