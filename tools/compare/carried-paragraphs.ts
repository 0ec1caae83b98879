import { isNearlySame, overlapOf, shinglesOf } from './shingles.js';
import type { Passage, YearReport } from './year-fact.js';

/** A paragraph that stands in both reports. */
export interface Carried {
  readonly was: Passage;
  readonly is: Passage;
  /** Word for word but for the years. */
  readonly isExact: boolean;
}

/** With fewer results, or fewer different ones, a paragraph repeats by chance. */
const fewest = { exact: 2, near: 3 };

const sameResults = (a: Passage, b: Passage): boolean =>
  a.results.length === b.results.length && a.results.every((result, at) => result === b.results[at]);

const isTelling = ({ kind, results }: Passage, least: number): boolean =>
  kind === 'result' && new Set(results).size >= least;

const nearlySame = (is: Passage, among: readonly Passage[]): Passage | undefined => {
  if (!isTelling(is, fewest.near)) return undefined;
  const mine = shinglesOf(is.text);
  return among.find((was) => sameResults(was, is) && isNearlySame(overlapOf(mine, shinglesOf(was.text))));
};

/** The paragraphs that the later report took over: those that tell results, troubles and measures, and the rest. */
export const carriedParagraphs = (earlier: YearReport, later: YearReport) => {
  const known = new Map(earlier.passages.map((passage) => [passage.text, passage]));
  const pairs = later.passages.flatMap((is): readonly Carried[] => {
    const same = known.get(is.text);
    if (same) return [{ was: same, is, isExact: true }];
    const near = nearlySame(is, earlier.passages);
    return near ? [{ was: near, is, isExact: false }] : [];
  });
  const results = pairs.filter(({ is }) => isTelling(is, fewest.exact));
  const others = pairs.filter(({ is }) => !isTelling(is, fewest.exact));
  return {
    results,
    troubles: others.filter(({ is }) => is.kind === 'trouble'),
    standing: others.filter(({ is }) => is.kind !== 'trouble'),
  };
};
