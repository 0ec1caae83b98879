import type { Document, Span } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { cues } from './cues.js';
import { yearCues } from './lexicon-years.js';
import { mentionAt, mentionBefore, says } from './mentions.js';
import type { Sentence } from './sentences.js';
import { clausesOf, sentencesOf, spanIn } from './sentences.js';
import type { YearMention } from './year-mention.js';
import { yearsIn } from './year-mention.js';

/** Why a year cannot well be another than the report's: it stands in the title, with 年度 and evaluation words … */
export type ForeignReason =
  | 'title'
  | 'annual'
  | 'notice'
  | 'later-notice'
  | 'opening'
  | 'staff'
  | 'result'
  | 'future'
  | 'impossible'
  | 'remote';

/** A year that is not the report's where the report's is to be expected. */
export interface ForeignYear {
  readonly span: Span;
  readonly year: number;
  readonly reason: ForeignReason;
}

interface Place {
  readonly sentence: Sentence;
  readonly mention: YearMention;
  /** The other years of the sentence. */
  readonly others: readonly YearMention[];
  readonly clause: string;
  /** What follows the mention in its clause, and what stands before it. */
  readonly after: string;
  readonly before: string;
  /** The report's year is told of between the same full stops: a comparison of years. */
  readonly hasContrast: boolean;
  /** The report's year. */
  readonly year: number;
}

const fullStop = '。';
const lastPossible = 2100;
const firstPossible = 1900;

const clauseAt = (sentence: Sentence, mention: YearMention): string =>
  clausesOf(sentence).find(
    (clause) => clause.start <= sentence.start + mention.start && sentence.start + mention.start < clause.end,
  )?.text ?? sentence.text;

/** Whether a year is the first word of the first paragraph below a heading. */
const opensSection = ({ passage, start }: Sentence, mention: YearMention): boolean =>
  passage.kind === 'paragraph' && passage.opensSection && start + mention.start <= 1;

const isPlanning = (passage: Passage): boolean =>
  passage.path.some(({ title }) => says(title, cues.measureTitle) || says(title, cues.resultUseTitle));

const isAnnual = ({ mention, others, before, after, clause, year }: Place): boolean => {
  if (mention.form !== 'annual' || !says(after.slice(0, 16), yearCues.evaluated)) return false;
  if (mention.form === 'annual' && mentionBefore(before, yearCues.together, before.length)) return true;
  if (others.some((other) => other.year === year) && says(clause, yearCues.handedOver)) return false;
  return !says(clause, mention.year < year ? yearCues.followUp : yearCues.plans);
};

/** The notice that a self-evaluation follows names the year evaluated, or the year of the work, which is the next. */
const noticeReason = ({ mention, sentence, year }: Place): ForeignReason | null => {
  const { text } = sentence;
  const close = text.indexOf('》', mention.end);
  const name = text.slice(text.lastIndexOf('《', mention.start), close < 0 ? text.length : close);
  if (!says(name, yearCues.selfEvaluation) || says(text, yearCues.contrast)) return null;
  if (mention.year < year || mention.year > year + 1) return 'notice';
  return mention.form === 'annual' ? 'later-notice' : null;
};

const isWhole = ({ form }: YearMention): boolean => form === 'plain' || form === 'annual';

/** Whether a sentence may tell of years to come: what is planned, what is wrong, what will be done. */
const looksAhead = ({ sentence, after }: Place): boolean =>
  isPlanning(sentence.passage) ||
  sentence.passage.path.some(({ title }) => says(title, cues.problemTitle)) ||
  mentionAt(after, yearCues.planned, 0) !== null ||
  says(sentence.text, yearCues.plans);

/** A level at the end of a year (2024年末编制68名, 截至2024年底), which is none of a deadline (2024年底前). */
const isLevelAtEnd = ({ mention, before, after }: Place): boolean =>
  mention.form === 'edge' &&
  (before === '' || mentionBefore(before, yearCues.upTo, before.length) !== null) &&
  mentionAt(after, yearCues.yearEnd, 0) !== null &&
  mentionAt(after, yearCues.untilThen, 0) === null;

/** Posts and staff at the end of a year (2025年末编制68名): 编制 is no planning there. */
const isStaffAtEnd = (place: Place): boolean =>
  isLevelAtEnd(place) &&
  !isPlanning(place.sentence.passage) &&
  says(place.after, yearCues.staff) &&
  !says(place.sentence.text, yearCues.intents);

/** A result told of a year that had not come when the report was due. */
const isFuture = (place: Place): boolean =>
  place.mention.year > place.year &&
  (isStaffAtEnd(place) ||
    (!looksAhead(place) &&
      (isWhole(place.mention) ? says(place.sentence.text, yearCues.achievements) : isLevelAtEnd(place))));

/** Budget, execution, score or target of the year of the report, told under an earlier year. */
const isResult = ({ mention, others, sentence, after, year }: Place): boolean =>
  mention.year < year &&
  isWhole(mention) &&
  others.every(({ role }) => role !== 'subject') &&
  !isPlanning(sentence.passage) &&
  (mentionAt(after, yearCues.direct, 0) !== null
    ? !says(after.slice(0, 20), yearCues.carried)
    : says(after, yearCues.results) && !says(sentence.text, yearCues.followUp));

const isYearly = (title: string): boolean =>
  says(title, yearCues.yearlyTitle) && !says(title, yearCues.backgroundTitle);

/** A section on goals, money or results begins with another year, and its paragraph never names the report's. */
const isOpening = ({ mention, sentence, others, before, after, year }: Place): boolean => {
  const { passage } = sentence;
  if (!isWhole(mention) || others.some(({ role }) => role === 'subject')) return false;
  const isDirect = mention.year > year && before === '' && mentionAt(after, yearCues.direct, 0) !== null;
  if (!isDirect && !opensSection(sentence, mention)) return false;
  const title = passage.path.at(-1)?.title ?? '';
  if (isPlanning(passage) || (!isDirect && !isYearly(title))) return false;
  if (yearsIn(passage.flow.text).some((each) => each.year === year && each.role === 'subject')) return false;
  return !says(after.slice(0, 24), mention.year < year ? yearCues.history : yearCues.intents);
};

/** Staff and posts are given as of the end of the year of the report. */
const isStaff = ({ mention, others, sentence, after, before, year }: Place): boolean =>
  mention.year < year &&
  mention.form === 'edge' &&
  others.length === 0 &&
  (says(after, yearCues.staff) || says(before, yearCues.staff)) &&
  !says(sentence.text, yearCues.contrast);

const isRemote = ({ mention, sentence, year }: Place): boolean =>
  (mention.year < year - 6 && !says(sentence.text, yearCues.past) && !says(sentence.text, yearCues.followUp)) ||
  (mention.year > year + 6 && !says(sentence.text, yearCues.plans));

const reasonOf = (place: Place): ForeignReason | null => {
  const { mention, others, sentence, hasContrast, year } = place;
  if (mention.year === year) return null;
  if (mention.year > lastPossible || mention.year < firstPossible) return 'impossible';
  if (isTitle(sentence.passage)) return mention.form === 'dated' || mention.role === 'span' ? null : 'title';
  if (mention.role === 'title') return noticeReason(place);
  if (mention.role !== 'subject') return null;
  const isComparedWithItself = others.some((other) => other.role === 'base' && other.year === mention.year);
  if (isComparedWithItself || (mention.year < year && says(place.after, yearCues.thisYear))) return null;
  if (isAnnual(place)) return 'annual';
  if (hasContrast) return null;
  if (isFuture(place)) return 'future';
  if (isResult(place)) return 'result';
  if (isOpening(place)) return 'opening';
  if (isStaff(place)) return 'staff';
  return mention.form !== 'dated' && isRemote(place) ? 'remote' : null;
};

/** Whether the year is told of within the same full stops as `at`. */
const isContrasted = ({ flow }: Passage, at: number, year: number): boolean => {
  const start = flow.text.lastIndexOf(fullStop, at) + 1;
  const end = flow.text.indexOf(fullStop, at);
  const text = flow.text.slice(start, end < 0 ? flow.text.length : end);
  return yearsIn(text).some(
    (mention) => mention.year === year && (mention.role === 'subject' || mention.role === 'span'),
  );
};

const cellsWithYear = (document: Document, block: number, year: number, sentences: readonly Sentence[]): boolean =>
  document.blocks[block]?.kind === 'table' &&
  sentences.some((other) => other.passage.block === block && yearsIn(other.text).some((each) => each.year === year));

/** The title, or a bracketed line below it: （2021年度）. */
const isTitle = ({ kind, path, flow }: Passage): boolean =>
  kind === 'title' ||
  (path.length === 0 && flow.text.length <= 10 && flow.text.startsWith('（') && flow.text.endsWith('）'));

/** A report on a project of several years says so in its title. */
const isOfSeveralYears = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ passage, text }) => isTitle(passage) && yearsIn(text).some(({ role }) => role === 'span'));

/** Every year of a document that is not `year` although its place asks for it. */
export const foreignYears = (document: Document, year: number): readonly ForeignYear[] => {
  const sentences = sentencesOf(document);
  if (isOfSeveralYears(sentences)) return [];
  return sentences.flatMap((sentence) => {
    const mentions = yearsIn(sentence.text);
    if (mentions.every((mention) => mention.year === year)) return [];
    return mentions.flatMap((mention) => {
      const clause = clauseAt(sentence, mention);
      const place: Place = {
        sentence,
        mention,
        others: mentions.filter((other) => other !== mention && other.role !== 'title'),
        clause,
        hasContrast: isContrasted(sentence.passage, sentence.start + mention.start, year),
        after: sentence.text.slice(mention.end),
        before: sentence.text.slice(0, mention.start),
        year,
      };
      const reason = reasonOf(place);
      if (reason === null) return [];
      if (sentence.passage.cell && cellsWithYear(document, sentence.passage.block, year, sentences)) return [];
      const span = spanIn(sentence.passage, sentence.start + mention.start, sentence.start + mention.end);
      return [{ span, year: mention.year, reason }];
    });
  });
};
