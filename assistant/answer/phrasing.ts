import type { Figure } from '../../tools/figures/figure.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import { answerWords, facetWords } from '../words-answer.js';
import type { Citing } from './answer.js';
import type { Entry, Facet } from './facet.js';

export type AnswerWord = keyof typeof answerWords;

/** A sentence of the catalogue in the user's language. */
export const say = (
  language: Language,
  key: AnswerWord,
  data: Readonly<Record<string, string | number>> = {},
): string => fill(answerWords[key][language], data);

/** 2021年, or that the year is not known. */
export const yearText = ({ stored }: OpenFile, language: Language): string =>
  stored.report.year === null ? say(language, 'noYear') : say(language, 'year', { year: stored.report.year });

const order: readonly Facet[] = [
  'target',
  'budget',
  'actual',
  'outturn',
  'total',
  'completion',
  'execution',
  'previous',
  'growth',
  'gap',
  'share',
  'rank',
  'maxScore',
  'score',
  'lost',
  'other',
];

/** A figure as printed; a bare rank with the words that tell it as one, and where it holds. */
export const valueText = (open: OpenFile, figure: Figure, citing: Citing, language: Language): string => {
  const text = citing.figure(open, figure);
  if (figure.kind !== 'rank') return text;
  return `${figure.scope ?? ''}${text === figure.numeral ? say(language, 'rankNumber', { number: text }) : text}`;
};

const wordFor = (entry: Entry, language: Language): string => {
  if (entry.facet !== 'growth') return facetWords[entry.facet][language];
  // 增长-11.9% keeps the sign that the report prints.
  return say(language, entry.direction < 0 && entry.figure.value.n > 0n ? 'growthDown' : 'growthUp');
};

/** What is said right behind a figure, such as how it was recomputed. */
export type NoteOn = (open: OpenFile, figure: Figure, citing: Citing, language: Language) => readonly string[];

const noNote: NoteOn = () => [];

/** 目标24公里；实际21公里；完成率87.5%, in a fixed order, values of one facet together. */
export const facetsText = (
  open: OpenFile,
  entries: readonly Entry[],
  citing: Citing,
  language: Language,
  noteOn: NoteOn = noNote,
): string =>
  order
    .flatMap((facet) => {
      const own = entries.filter((entry) => entry.facet === facet);
      const [first] = own;
      if (!first) return [];
      const values = own.map(
        ({ figure }) =>
          `${valueText(open, figure, citing, language)}${noteOn(open, figure, citing, language).join('')}`,
      );
      return [`${wordFor(first, language)}${values.join(say(language, 'list'))}`];
    })
    .join(say(language, 'separator'));
