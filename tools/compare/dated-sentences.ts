import { sentencesOf, spanIn } from '../language/sentences.js';
import { openingYear, withoutBlanks, yearsNamed } from '../language/year-lexer.js';
import { isHistory, isPlan, revisionIn, speaksOfBase } from '../language/yearly.js';
import type { Report } from '../recompute/report.js';
import { sourcesOf } from './sources.js';
import type { DatedSentence, Revision } from './year-fact.js';

const shortest = 12;

/** The sentences of a report that would be stale if they stood in the next report word for word. */
export const datedSentencesOf = ({ document, year }: Report): readonly DatedSentence[] => {
  if (year === null) return [];
  const sourceOf = sourcesOf(document);
  return sentencesOf(document).flatMap((sentence) => {
    const { kind } = sentence.passage;
    if (kind === 'title' || kind === 'cell') return [];
    const text = withoutBlanks(sentence.text);
    const [named, ...others] = [...new Set(yearsNamed(text))];
    if (named === undefined || others.length > 0 || text.length < shortest) return [];
    const isPlanned = isPlan(text);
    if (!isPlanned && isHistory(text)) return [];
    return [
      {
        text,
        year: named,
        isPlan: isPlanned,
        isOpening: openingYear(text) === named,
        source: sourceOf(spanIn(sentence.passage, sentence.start, sentence.end)),
      },
    ];
  });
};

/** The sentences by which a report says that values of other years stand on another footing. */
export const revisionsOf = ({ document }: Report): readonly Revision[] =>
  sentencesOf(document).flatMap(({ text }) => {
    const words = revisionIn(text);
    return words === null ? [] : [{ words, text: withoutBlanks(text), isGeneral: speaksOfBase(text) }];
  });
