import type { Document } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { documentNumbersIn } from './document-number.js';
import { yearCues } from './lexicon-years.js';
import { mentionAt, mentionBefore, mentionsIn, says } from './mentions.js';
import type { YearMention } from './year-mention.js';
import { yearsIn } from './year-mention.js';

/** What a mention says of the report's year, and how much; `kind` is capped, so that many deadlines weigh as three. */
interface Vote {
  readonly year: number;
  readonly weight: number;
  readonly kind: 'word' | 'deadline' | 'date';
}

const word = (year: number, weight: number): Vote => ({ year, weight, kind: 'word' });

const isPlanning = (passage: Passage): boolean => passage.path.some(({ title }) => says(title, cues.measureTitle));

/** Reports are written, dated and promised for in the year after theirs. */
const laterVote = (mention: YearMention, passage: Passage): Vote | null => {
  const { text } = passage.flow;
  if (mention.start === 0 && text.length <= 12) return { year: mention.year - 1, weight: 4, kind: 'date' };
  const isDeadline = isPlanning(passage) || says(text.slice(mention.end, mention.end + 6), yearCues.deadline);
  return isDeadline ? { year: mention.year - 1, weight: 1, kind: 'deadline' } : null;
};

/** Whether a year is what the report's is compared with (比2020年, 同2020年的12万元相比). */
const isCompared = (text: string, { start, end }: YearMention): boolean =>
  mentionBefore(text, yearCues.compared, start) !== null ||
  (mentionBefore(text, yearCues.beside, start) !== null && says(text.slice(end, end + 20), yearCues.set));

/** Whether a year is set against the report's behind it in its sentence (2020年度得分95分，本年度提高1分). */
const tellsLast = (text: string, { end }: YearMention): boolean => {
  const stop = text.indexOf('。', end);
  const after = text.slice(end, stop < 0 ? text.length : stop);
  const at = mentionsIn(after, yearCues.thisYear)[0]?.end ?? -1;
  return at >= 0 && mentionAt(after, yearCues.turns, at) !== null && yearsIn(after.slice(0, at)).length === 0;
};

/** Posts and staff are told as of the end of the report's year. */
const staffVote = (text: string, mention: YearMention): Vote | null =>
  mentionAt(text, yearCues.yearEnd, mention.end) !== null &&
  says(text.slice(mention.end, mention.end + 24), yearCues.staff)
    ? word(mention.year, 1)
    : null;

const voteOf = (mention: YearMention, passage: Passage): Vote | null => {
  const { text } = passage.flow;
  if (passage.kind === 'title') return word(mention.year, mention.form === 'annual' ? 5 : 4);
  if (mention.role === 'span') return null;
  if (mention.role === 'base')
    return mention.form === 'plain' && isCompared(text, mention) ? word(mention.year + 1, 2) : null;
  if (mention.form === 'dated') return laterVote(mention, passage);
  const isEvaluated = says(text.slice(mention.end, mention.end + 16), yearCues.selfEvaluation);
  if (isEvaluated && mention.role === 'subject' && tellsLast(text, mention)) return word(mention.year + 1, 2);
  if (mention.form === 'annual') return word(mention.year, isEvaluated ? 6 : 2);
  if (mention.form === 'edge') return staffVote(text, mention);
  if (mention.role === 'title') return null;
  const opens = mention.start === 0 || '。；！'.includes(text[mention.start - 1] ?? '');
  const isDirect = mentionAt(text, yearCues.direct, mention.end) !== null;
  return word(mention.year, (opens ? 3 : 2) + (isDirect ? 2 : 0));
};

const noticeVotes = (passage: Passage): readonly Vote[] =>
  says(passage.flow.text, yearCues.selfEvaluation)
    ? documentNumbersIn(passage.flow.text)
        .filter(({ title }) => title === null || says(title, yearCues.notice))
        .map(({ year }) => word(year - 1, 2))
    : [];

const votesOf = (document: Document): readonly Vote[] =>
  passagesOf(document).flatMap((passage) => [
    ...yearsIn(passage.flow.text).flatMap((mention) => voteOf(mention, passage) ?? []),
    ...noticeVotes(passage),
  ]);

const elect = (document: Document): number | null => {
  const sums = new Map<number, number>();
  const deadlines = new Map<number, number>();
  for (const { year, weight, kind } of votesOf(document)) {
    const before = deadlines.get(year) ?? 0;
    if (kind === 'deadline') deadlines.set(year, before + 1);
    if (kind !== 'deadline' || before < 3) sums.set(year, (sums.get(year) ?? 0) + weight);
  }
  let best: readonly [number, number] | null = null;
  for (const sum of sums) if (best === null || sum[1] > best[1]) best = sum;
  return best?.[0] ?? null;
};

const known = new WeakMap<Document, { readonly year: number | null }>();

/** The year that a document reports on, by vote of its title, its 年度 words, its sentences and dates; null if it names none. */
export const reportYear = (document: Document): number | null => {
  const made = known.get(document);
  if (made) return made.year;
  const year = elect(document);
  known.set(document, { year });
  return year;
};
