import type { Document } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { yearCues } from './lexicon-years.js';
import { says } from './mentions.js';
import type { YearMention } from './year-mention.js';
import { yearsIn } from './year-mention.js';

const weightOf = (mention: YearMention, passage: Passage): number => {
  const { text } = passage.flow;
  if (passage.kind === 'title') return mention.form === 'annual' ? 10 : 8;
  if (mention.role === 'base' || mention.role === 'span' || mention.form === 'dated') return 0;
  const isEvaluated = says(text.slice(mention.end, mention.end + 16), yearCues.selfEvaluation);
  if (mention.form === 'annual') return isEvaluated ? 6 : 2;
  if (mention.role === 'title') return 0;
  const opens = mention.start === 0 || '。；！'.includes(text[mention.start - 1] ?? '');
  return mention.form === 'plain' ? (opens ? 3 : 2) : 1;
};

/** The year that a document reports on, by vote of its title, 年度 words and sentences; null when it names none. */
export const reportYear = (document: Document): number | null => {
  const votes = new Map<number, number>();
  for (const passage of passagesOf(document)) {
    for (const mention of yearsIn(passage.flow.text)) {
      const weight = weightOf(mention, passage);
      if (weight > 0) votes.set(mention.year, (votes.get(mention.year) ?? 0) + weight);
    }
  }
  let best: readonly [number, number] | null = null;
  for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote;
  return best?.[0] ?? null;
};
