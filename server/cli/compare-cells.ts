import type { Compared, Comparison } from '../../tools/compare/compare.js';
import type { Growth, Series } from '../../tools/compare/series.js';
import { toFixed } from '../../tools/measure/printing.js';
import { fill } from '../../tools/review/fill.js';
import { sparkline } from '../../tools/review/sparkline.js';
import type { Language } from '../../tools/rules/rule.js';
import { verdictMarks, compareCommandWords as words } from './words-compare.js';

const decimals = 2;

/** `+6.32%`, `−0.70pp`. */
export const changeText = ({ exact, unit }: Pick<Growth, 'exact' | 'unit'>): string =>
  `${exact.n > 0n ? '+' : ''}${toFixed(exact, decimals)}${unit}`;

const changeCell = (growth: Growth | null | undefined, language: Language): string => {
  if (!growth) return '';
  const { stated, verdict } = growth;
  const said = stated === null ? '' : ` (${fill(words.stated[language], { text: stated.source.text })})`;
  return `${changeText(growth)}${verdict === 'inconsistent' ? said : ''}${verdict === null ? '' : ` ${verdictMarks[verdict]}`}`;
};

/** The years of an organisation's reports. */
export const yearsOf = ({ timeline }: Compared): readonly number[] =>
  timeline.reports.flatMap(({ year }) => (year === null ? [] : [year]));

/** Titles of the table of one organisation. */
export const headerOf = (compared: Compared, language: Language): readonly string[] => {
  const years = yearsOf(compared);
  return [
    words.name[language],
    ...years.map(String),
    words.trend[language],
    ...years.slice(1).map((year) => fill(words.change[language], { year })),
  ];
};

/** One metric as a row below those titles. */
export const rowOf = (series: Series, years: readonly number[], language: Language): readonly string[] => {
  const points = years.map((year) => series.points.find((point) => point.year === year));
  return [
    series.name,
    ...points.map((point) => point?.level?.fact.source.text ?? '-'),
    sparkline(points.map((point) => point?.level?.fact.value ?? null)),
    ...points.slice(1).map((point) => changeCell(point?.growth, language)),
  ];
};

/** Whether there is anything to put below the titles. */
export const hasSeries = ({ organizations }: Comparison): boolean =>
  organizations.some(({ series }) => series.length > 0);
