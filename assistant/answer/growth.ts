import type { Compared } from '../../tools/compare/compare.js';
import { incomparableRemark } from '../../tools/compare/remarks.js';
import { compareWords } from '../../tools/compare/words.js';
import type { Language } from '../../tools/rules/rule.js';
import { resolveYears } from '../question/years.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { entriesFor, nameOf } from './facet.js';
import type { LinedUp } from './lined-up.js';
import { linedUpFor } from './lined-up.js';
import { facetsText, say } from './phrasing.js';
import { rateNote } from './rate-note.js';
import type { Point } from './series.js';
import { pointsOf, seriesLines } from './series.js';

/** What the reports themselves state as growth, apart from what stands beside the computed growth already. */
const statedLines = (asked: Asked, metric: string, told: ReadonlySet<string>, citing: Citing, language: Language) =>
  asked.files.flatMap((open) => {
    const found = entriesFor(open, metric).filter(
      ({ facet, figure }) => facet === 'growth' && !told.has(`${open.stored.id} ${figure.start}`),
    );
    if (found.length === 0) return [];
    const figure = facetsText(open, found, citing, language, rateNote);
    const year = say(language, 'year', { year: open.stored.report.year ?? '' });
    return [`  ${year}${say(language, 'growthStated', { word: '', figure })}`];
  });

/** What was not compared, and the conflicts between the years, each with its places among the sources. */
export const doubtLines = (
  { conflicts, incomparable }: Compared,
  { openOf }: LinedUp,
  citing: Citing,
  language: Language,
): readonly string[] => [
  ...incomparable.map((each) => say(language, 'notLinedUp', { text: incomparableRemark(each, language) })),
  ...conflicts.map(({ message, at, related }) => {
    for (const { report, source } of [at, ...related]) {
      const open = openOf(report);
      if (open) citing.words(open, source);
    }
    return say(language, 'conflict', { text: message });
  }),
];

/** Whose reports the lines below are about, where several lie open. */
export const headOf = ({ timeline }: Compared, language: Language): string =>
  say(language, 'organization', { name: timeline.organization ?? compareWords.unnamed[language] });

const mostSeries = 6;

/** Growth of a metric over the years: computed from the reports, beside what they state. */
export const answerGrowth = (asked: Asked, language: Language): Answer | null => {
  const { metric, years, kind } = asked.question;
  if (metric === null) return null;
  const citing = createCiting();
  const lined = linedUpFor(asked.all, metric, language);
  const { organizations } = lined.comparison;
  const all = organizations.map((compared) => ({
    compared,
    series: compared.series.slice(0, mostSeries).map((series) => ({ series, points: pointsOf(series, lined) })),
  }));
  const known = all.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ year }) => year)));
  const wanted = resolveYears(
    years,
    [...new Set(known)].sort((a, b) => a - b),
  );
  const isWanted = ({ year }: Point): boolean =>
    // The growth of one year needs the year before it.
    wanted === null || wanted.includes(year) || (wanted.length === 1 && wanted.includes(year + 1));
  const told = new Set<string>();
  let most = 0;
  let only: number | null = null;
  const lines = all.flatMap(({ compared, series }) => {
    const own = series.flatMap(({ series: { name }, points }) => {
      const shown = points.filter(isWanted);
      most = Math.max(most, shown.length);
      only = shown[0]?.year ?? only;
      for (const { open, growth } of shown.slice(1))
        if (growth?.stated) told.add(`${open.stored.id} ${growth.stated.source.start}`);
      return shown.length > 0 ? seriesLines(name, shown, citing, language) : [];
    });
    const doubts = doubtLines(compared, lined, citing, language);
    const head = all.length > 1 && own.length + doubts.length > 0 ? [headOf(compared, language)] : [];
    return own.length + doubts.length > 0 ? [...head, ...own, ...doubts] : [];
  });
  const stated = statedLines(asked, metric, told, citing, language);
  if (most === 0 && stated.length === 0) return null;
  const entries = asked.all.flatMap((open) => entriesFor(open, metric));
  const text = [
    ...(most > 0 ? lines : [nameOf(metric, entries)]),
    ...stated,
    ...(kind === 'growth' && most === 1 && stated.length === 0
      ? [say(language, 'oneYearOnly', { year: only ?? '' })]
      : []),
  ].join('\n');
  return { kind, text, sources: citing.sources(), isAnswered: true };
};
