import type { Document } from '../document/document.js';
import { cues } from './cues.js';
import { says } from './mentions.js';
import { reportYear } from './report-year.js';
import type { Sentence } from './sentences.js';
import { clausesOf, sentencesOf } from './sentences.js';
import { yearsIn } from './year-mention.js';

/** The clauses under a heading of benefits that put something off to a later year. */
export const unfinishedClauses = (document: Document): readonly Sentence[] => {
  const year = reportYear(document);
  const isLater = (text: string): boolean =>
    says(text, cues.future) || (year !== null && yearsIn(text).some((mention) => mention.year > year));
  return sentencesOf(document)
    .filter(
      ({ passage }) => passage.kind !== 'heading' && passage.path.some(({ title }) => says(title, cues.benefitTitle)),
    )
    .flatMap(clausesOf)
    .filter(({ text }) => says(text, cues.unfinished) && isLater(text));
};
