import type { Language } from '../../tools/rules/rule.js';
import { resolveYears } from '../question/years.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { entriesFor, nameOf } from './facet.js';
import { facetsText, say } from './phrasing.js';
import { rateNote } from './rate-note.js';
import { seriesLines, seriesOf } from './series.js';

/** What the reports themselves state as growth. */
const statedLines = (asked: Asked, metric: string, citing: Citing, language: Language): readonly string[] =>
  asked.files.flatMap((open) => {
    const found = entriesFor(open, metric).filter(({ facet }) => facet === 'growth');
    if (found.length === 0) return [];
    const figure = facetsText(open, found, citing, language, rateNote);
    const year = say(language, 'year', { year: open.stored.report.year ?? '' });
    return [`  ${year}${say(language, 'growthStated', { word: '', figure })}`];
  });

/** Growth of a metric over the years: computed from the reports, beside what they state. */
export const answerGrowth = (asked: Asked, language: Language): Answer | null => {
  const { metric, years, kind } = asked.question;
  if (metric === null) return null;
  const citing = createCiting();
  const { points, conflicts } = seriesOf(asked.all, metric);
  const known = points.map(({ year }) => year);
  const wanted = resolveYears(years, known);
  const isBaseKept = wanted !== null && wanted.length === 1;
  const shown = points.filter(
    ({ year }) => wanted === null || wanted.includes(year) || (isBaseKept && wanted.includes(year + 1)),
  );
  const name = nameOf(
    metric,
    asked.all.flatMap((open) => entriesFor(open, metric)),
  );
  const stated = statedLines(asked, metric, citing, language);
  if (shown.length === 0 && stated.length === 0) return null;
  const lines = [
    ...(shown.length > 0 ? seriesLines(name, shown, citing, language) : [name]),
    ...stated,
    ...(kind === 'growth' && shown.length === 1 && stated.length === 0
      ? [say(language, 'oneYearOnly', { year: shown[0]?.year ?? '' })]
      : []),
    ...conflicts
      .filter(({ year }) => shown.some((point) => point.year === year))
      .map(({ year, own, other }) =>
        say(language, 'conflict', {
          year,
          own: citing.figure(own.open, own.figure),
          other: citing.figure(other.open, other.figure),
        }),
      ),
  ];
  return { kind, text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
};
