import type { Figure } from '../../tools/figures/figure.js';
import { meets } from '../../tools/measure/interval.js';
import { toFixed } from '../../tools/measure/printing.js';
import { compare, divide, hundred, isZero, magnitude, multiply, subtract } from '../../tools/measure/rational.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Citing } from './answer.js';
import type { Entry } from './facet.js';
import { entriesFor } from './facet.js';
import { say } from './phrasing.js';

/** The value of a metric in one year. */
export interface Point {
  readonly year: number;
  readonly figure: Figure;
  readonly open: OpenFile;
  /** Taken from the next year's report, which prints it as that of the year before. */
  readonly isBack: boolean;
}

const levels: readonly Entry['facet'][] = [
  'actual',
  'outturn',
  'total',
  'execution',
  'completion',
  'share',
  'score',
  'other',
];

/** The level of a metric in a report: what was achieved before anything else. */
const levelOf = (open: OpenFile, metric: string): Figure | null => {
  const entries = entriesFor(open, metric);
  for (const facet of levels) {
    const found = entries.find((entry) => entry.facet === facet);
    if (found) return found.figure;
  }
  return null;
};

/** A value that two reports give for one year, differently. */
export interface Conflict {
  readonly year: number;
  readonly own: Point;
  readonly other: Point;
}

/** The values of a metric by year over the open reports, and where two reports disagree on a year. */
export const seriesOf = (
  files: readonly OpenFile[],
  metric: string,
): { readonly points: readonly Point[]; readonly conflicts: readonly Conflict[] } => {
  const points = new Map<number, Point>();
  const conflicts: Conflict[] = [];
  for (const open of files) {
    const { year } = open.stored.report;
    const figure = levelOf(open, metric);
    if (year !== null && figure) points.set(year, { year, figure, open, isBack: false });
  }
  for (const open of files) {
    const { year } = open.stored.report;
    const back = entriesFor(open, metric).find(({ facet }) => facet === 'previous')?.figure;
    if (year === null || !back) continue;
    const other: Point = { year: year - 1, figure: back, open, isBack: true };
    const own = points.get(year - 1);
    if (!own) points.set(year - 1, other);
    else if (own.figure.unit === back.unit && !meets(own.figure.interval, back.interval) && !own.isBack)
      conflicts.push({ year: year - 1, own, other });
  }
  return { points: [...points.values()].sort((a, b) => a.year - b.year), conflicts };
};

const isRate = (figure: Figure): boolean => figure.unit === '%';

const decimals = 2;

/** Growth of an amount, or the points between two rates. */
const change = (a: Point, b: Point, citing: Citing, language: Language): string => {
  const years = { from: a.year, to: b.year };
  const [before, after] = [citing.figure(a.open, a.figure), citing.figure(b.open, b.figure)];
  if (a.figure.unit !== b.figure.unit || a.figure.kind !== b.figure.kind) return say(language, 'notComparable', years);
  const difference = subtract(b.figure.value, a.figure.value);
  const order = compare(b.figure.value, a.figure.value);
  if (isRate(a.figure)) {
    const points = order === 0 ? '' : toFixed(magnitude(difference), decimals);
    const word = say(language, order > 0 ? 'up' : order < 0 ? 'down' : 'same');
    const text = say(language, order === 0 ? 'noPoints' : 'points', { from: before, to: after, word, points });
    const derivation = `${after} − ${before}`;
    if (order !== 0) citing.computed(b.open, b.figure, `${points}`, derivation);
    return say(language, 'growthComputed', { ...years, derivation: text });
  }
  if (isZero(a.figure.value)) return say(language, 'notComparable', years);
  const rate = toFixed(multiply(divide(difference, a.figure.value), hundred), decimals);
  const derivation = `(${after} − ${before}) ÷ ${before} = ${rate}%`;
  citing.computed(b.open, b.figure, `${rate}%`, derivation);
  return say(language, 'growthComputed', { ...years, derivation });
};

/** The values by year and the change from each to the next. */
export const seriesLines = (
  name: string,
  points: readonly Point[],
  citing: Citing,
  language: Language,
): readonly string[] => {
  const shown = points.map(({ year, figure, open, isBack }) =>
    say(language, isBack ? 'pointFromNext' : 'point', { year, figure: citing.figure(open, figure) }),
  );
  const changes = points.slice(1).map((point, index) => change(points[index] ?? point, point, citing, language));
  return [
    `${say(language, 'series', { name, points: shown.join(say(language, 'list')) })}${say(language, 'stop')}`,
    ...changes.map((line) => `  ${line}`),
  ];
};
