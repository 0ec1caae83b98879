import type { Document, Span } from '../document/document.js';
import { yearCues } from './lexicon-years.js';
import { mentionAt, mentionBefore, says } from './mentions.js';
import type { Sentence } from './sentences.js';
import { sentencesOf, spanIn } from './sentences.js';
import type { YearMention } from './year-mention.js';
import { yearsIn } from './year-mention.js';

/** A year that is compared with another: 2021年……较2020年. */
export interface YearComparison {
  /** The year told of; where the sentence names none, the report's. */
  readonly subject: number;
  readonly subjectSpan: Span | null;
  readonly base: number;
  readonly baseSpan: Span;
  /** Both years are printed, side by side or with nothing but a rise or fall after the base. */
  readonly isPlain: boolean;
}

const isYear = ({ form }: YearMention): boolean => form === 'plain' || form === 'annual';

/** Whether nothing but a rise or fall stands behind a base (2023年预算2亿元，比2022年增加10%): what it is compared in is the same. */
const turnsAtOnce = (text: string, base: YearMention): boolean => mentionAt(text, yearCues.turns, base.end) !== null;

/** Both must speak of whole years: a month, the end of a year or a budget of the same year are rightly compared with it. */
const isWhole = (text: string, mention: YearMention): boolean =>
  isYear(mention) && !says(text.slice(mention.end, mention.end + 6), yearCues.notWhole);

const isBase = (text: string, mention: YearMention): boolean => {
  const compared = mentionBefore(text, yearCues.compared, mention.start);
  if (!compared || mentionAt(text, yearCues.baseAfter, mention.end)) return false;
  return !says(compared.word, yearCues.from) || says(text.slice(mention.end), yearCues.reaching);
};

/** 2023年计划新增…；总产值力争达4350亿元，比2022年增长8%: the sentence right before speaks of a year to come. */
const followsPlan = (sentence: Sentence, before: Sentence | undefined, year: number | null): boolean =>
  before !== undefined &&
  before.passage.block === sentence.passage.block &&
  year !== null &&
  (yearsIn(before.text).findLast(({ role }) => role === 'subject')?.year ?? year) > year;

const comparisonsOf = (
  sentence: Sentence,
  before: Sentence | undefined,
  year: number | null,
): readonly YearComparison[] => {
  const { text, passage } = sentence;
  const mentions = yearsIn(text);
  const spanOf = (mention: YearMention): Span =>
    spanIn(passage, sentence.start + mention.start, sentence.start + mention.end);
  return mentions.flatMap((base, index) => {
    if (!isWhole(text, base) || !isBase(text, base)) return [];
    const subject = mentions.slice(0, index).findLast(({ role }) => role === 'subject');
    const others = mentions.slice(index + 1).filter((mention) => mention.year > base.year);
    const isOfPlan = others.length > 0 || says(text, yearCues.toCome) || followsPlan(sentence, before, year);
    if (subject ? !isWhole(text, subject) && !(isYear(subject) && turnsAtOnce(text, base)) : year === null || isOfPlan)
      return [];
    const word = mentionBefore(text, yearCues.compared, base.start)?.word.length ?? 0;
    const isPlain = subject !== undefined && (subject.end + word === base.start || turnsAtOnce(text, base));
    return [
      {
        subject: subject?.year ?? year ?? base.year,
        subjectSpan: subject ? spanOf(subject) : null,
        base: base.year,
        baseSpan: spanOf(base),
        isPlain,
      },
    ];
  });
};

/** Every comparison of a year with another in a document about `year`. */
export const yearComparisons = (document: Document, year: number | null): readonly YearComparison[] =>
  sentencesOf(document).flatMap((sentence, at, all) => comparisonsOf(sentence, all[at - 1], year));
