import type { Role } from '../../tools/figures/figure.js';
import type { FoundFigure } from '../../tools/library/query.js';
import { roleWords } from '../../tools/review/words.js';
import type { Answer } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { Aspect } from '../question/question.js';
import type { ShelfAsked } from './asked.js';
import { changeOf } from './change.js';
import { clauseBefore } from './clause.js';
import { levelsOf } from './level.js';
import { refusal, rowSource, say, sourceLines } from './phrasing.js';
import { rowsNamed } from './rows.js';

const achieved: readonly Role[] = ['actual', 'outturn', 'total', 'rate'];

const rolesFor: Readonly<Record<Exclude<Aspect, null>, readonly Role[]>> = {
  target: ['target'],
  actual: achieved,
  budget: ['budget'],
  outturn: ['outturn'],
  completion: ['rate'],
  share: ['share'],
  previous: ['previous'],
};

const isWanted = (asked: ShelfAsked, year: number, isGrowth: boolean): boolean => {
  const { years } = asked;
  if (years === null || years.includes(year)) return true;
  // The growth of one year needs the year before it.
  return isGrowth && years.length === 1 && years.includes(year + 1);
};

/** Growth that the reports state themselves, with what the library knows of it. */
const statedLines = (rows: readonly FoundFigure[], { language }: ShelfAsked): readonly string[] => [
  ...new Set(
    rows.map((row) => {
      const { report_year: year, text, verdict } = row;
      const note = verdict === 'inconsistent' ? say(language, 'disputed') : '';
      return `  ${say(language, 'stated', { year, figure: `${clauseBefore(row) ?? ''}${text}`, note })}`;
    }),
  ),
];

/** Targets beside the values, where nothing narrower is asked for. */
const targetsBeside = (rows: readonly FoundFigure[], asked: ShelfAsked): readonly FoundFigure[] =>
  asked.question.kind === 'value' && asked.question.aspect === null
    ? levelsOf(rows, ['target']).levels.flatMap(({ row, year, isBack }) =>
        !isBack && isWanted(asked, year, false) ? [row] : [],
      )
    : [];

/** A metric's values over years from the rows of the library, and for growth the change from each to the next. */
export const answerSeries = async (asked: ShelfAsked): Promise<Answer | null> => {
  const { question, language, organization } = asked;
  const { kind, metric, aspect } = question;
  if (metric === null) return null;
  const { name, rows, near } = await rowsNamed(asked, metric);
  const list = sayAnswer(language, 'list');
  if (near.length > 0) return refusal(kind, say(language, 'whichMetric', { metric, names: near.join(list) }));
  const isGrowth = kind !== 'value';
  const { levels, disputed } = levelsOf(rows, aspect === null ? achieved : rolesFor[aspect]);
  const shown = levels.filter(({ year }) => isWanted(asked, year, isGrowth));
  const doubts = disputed.filter(({ year }) => isWanted(asked, year, isGrowth));
  const stated = isGrowth
    ? rows.filter(
        (row) => row.role === 'growth' && row.year === row.report_year && (asked.years?.includes(row.year) ?? true),
      )
    : [];
  if (shown.length === 0 && doubts.length === 0 && stated.length === 0)
    return refusal(kind, say(language, 'notFound', { organization, metric }));
  const targets = targetsBeside(rows, asked);
  const points = shown.map(({ year, row, isBack }) =>
    sayAnswer(language, isBack ? 'pointFromNext' : 'point', { year, figure: row.text }),
  );
  const changes = isGrowth
    ? shown.slice(1).flatMap((level, index) => {
        const before = shown[index];
        return before ? [changeOf(before, level, language)] : [];
      })
    : [];
  const covered = [...shown, ...doubts].map(({ year }) => year);
  const gaps = (asked.years ?? asked.reports.map(({ year }) => year)).filter(
    (year, index, all) => !covered.includes(year) && all.indexOf(year) === index,
  );
  const used = [...shown.map(({ row }) => row), ...doubts.flatMap((each) => each.rows), ...targets, ...stated];
  const lines = [
    say(language, 'head', { organization }),
    ...(points.length > 0
      ? [`${sayAnswer(language, 'series', { name, points: points.join(list) })}${sayAnswer(language, 'stop')}`]
      : []),
    ...targets.map(
      ({ year, text, role }) => `  ${say(language, 'role', { year, role: roleWords[role][language], figure: text })}`,
    ),
    ...changes.map(({ text }) => `  ${text}`),
    ...(isGrowth && shown.length === 1 && stated.length === 0
      ? [sayAnswer(language, 'oneYearOnly', { year: shown[0]?.year ?? '' })]
      : []),
    ...statedLines(stated, asked),
    ...doubts.map(
      ({ year, rows: own }) =>
        `  ${say(language, 'several', { year, figures: [...new Set(own.map(({ text }) => text))].join(list) })}`,
    ),
    ...(gaps.length > 0 ? [`  ${say(language, 'gap', { years: gaps.join(list) })}`] : []),
    ...sourceLines(used, language),
  ];
  const sources = [...used.map(rowSource), ...changes.flatMap(({ source }) => (source ? [source] : []))];
  return { kind, text: lines.join('\n'), sources, isAnswered: true };
};
