import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { bandsNamed, gradeInCell, gradesGiven } from '../language/grade.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { spanIn } from '../language/sentences.js';
import type { Rational } from '../measure/rational.js';
import { compare, equal, hundred, rational, zero } from '../measure/rational.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import type { Statement } from './statements.js';
import { statementsOf } from './statements.js';
import { cellFigures, tableSegments } from './table-rows.js';

/** A grade with the score that it is given to. */
export interface Graded extends Span {
  readonly grade: string;
  readonly score: Figure;
}

/** A grade and the lowest score that earns it, as the report itself defines them. */
export interface OwnBand {
  readonly grade: string;
  readonly from: Rational;
}

const isScore = (figure: Figure): boolean =>
  figure.kind === 'score' && figure.role !== 'maxScore' && compare(figure.value, hundred) <= 0;

/** The total score of the report, by the words before it. */
const totalOf = remembered((report: Report): Figure | null => {
  for (const { passage, placed, start } of statementsOf(report))
    for (const each of placed)
      if (
        isScore(each.figure) &&
        compare(each.figure.value, zero) > 0 &&
        says(passage.flow.text.slice(start, each.start), budgetWords.totalScore)
      )
        return each.figure;
  return null;
});

const operandsOf = (report: Report, identity: string, index: number): readonly (readonly [string, string])[] =>
  report.claims.flatMap((claim) => {
    const [first, own] = [claim.operands[0]?.figure, claim.operands[index]?.figure];
    return claim.identity === identity && first !== undefined && own !== undefined ? [[own, first] as const] : [];
  });

const wholeScores = remembered((report: Report) => new Set(operandsOf(report, 'scoreSum', 0).map(([whole]) => whole)));

/** The maximum of each score that stands beside one. */
const maxima = remembered((report: Report) => new Map(operandsOf(report, 'scoreWithinMaximum', 1)));

/** The score that a grade in a sentence speaks of: the whole before its parts, else the last one before the grade, else the report's total. */
const scoreFor = (report: Report, statement: Statement, offset: number): Figure | null => {
  const before = statement.placed
    .filter(({ figure, start }) => start < offset && isScore(figure))
    .map(({ figure }) => figure);
  const wholes = wholeScores(report);
  const whole = before.find(({ id }) => wholes.has(id));
  if (whole) return whole;
  const largest = before.reduce<Figure | null>(
    (best, figure) => (best === null || compare(figure.value, best.value) > 0 ? figure : best),
    null,
  );
  return largest ?? (says(statement.text, budgetWords.ownGrade) ? totalOf(report) : null);
};

const inProse = (report: Report): readonly Graded[] =>
  statementsOf(report).flatMap((statement) => {
    if (bandsNamed(statement.text).length > 0 || says(statement.text, budgetWords.otherGrades)) return [];
    return gradesGiven(statement.text).flatMap(({ word, start, end }) => {
      const score = scoreFor(report, statement, statement.start + start);
      return score
        ? [{ ...spanIn(statement.passage, statement.start + start, statement.start + end), grade: word, score }]
        : [];
    });
  });

const inTables = (report: Report): readonly Graded[] =>
  tableSegments(report).flatMap(({ block, columns, rows }) => {
    const graded = columns.filter(({ header }) => says(header, budgetWords.gradeNames));
    const own = graded.length > 0 ? (cellFigures(report).get(block) ?? []) : [];
    const scoreAt = (row: number): Figure | undefined =>
      own.find((figure) => figure.cell?.row === row && figure.role === 'score' && isScore(figure));
    return rows.flatMap((row) =>
      graded.flatMap((column) => {
        const [grade, cell, score] = [
          gradeInCell(row.texts[column.index] ?? ''),
          row.cells[column.index],
          scoreAt(row.index),
        ];
        return grade !== null && cell && score ? [{ start: cell.start, end: cell.end, grade, score }] : [];
      }),
    );
  });

/** A maximum other than 100, or a score that is only a part of the total, has no grade by the bands. */
const isGradable = (report: Report, { score }: Graded): boolean => {
  const maximum = maxima(report).get(score.id);
  return maximum === undefined ? compare(score.value, rational(50n)) > 0 : equal(report.figure(maximum).value, hundred);
};

/** Every grade of the report with its score out of 100. */
export const gradedScores = (report: Report): readonly Graded[] =>
  [...inProse(report), ...inTables(report)].filter((graded) => isGradable(report, graded));

/** The bands that the report itself defines in one sentence (90分以上为优、80–90分为良 …), the best first; empty where it defines none. */
export const ownBands = (report: Report): readonly OwnBand[] => {
  for (const statement of statementsOf(report)) {
    const named = bandsNamed(statement.text);
    const scores = statement.placed.filter(({ figure }) => ['score', 'count', 'percent'].includes(figure.kind));
    if (named.length === 0 || scores.length < named.length - 1) continue;
    const bands = named.map(({ word, start }, index) => {
      const from = statement.start + (named[index - 1]?.end ?? 0);
      const own = scores
        .filter((each) => each.start >= from && each.start < statement.start + start)
        .map(({ figure }) => figure.value);
      return {
        grade: word,
        from: own.reduce<Rational | null>(
          (best, value) => (best === null || compare(value, best) < 0 ? value : best),
          null,
        ),
      };
    });
    const stated = bands.map(({ grade, from }, index) => ({
      grade,
      from: index === bands.length - 1 ? zero : (from ?? zero),
    }));
    if (stated.every(({ from }, index) => index === 0 || compare(from, stated[index - 1]?.from ?? zero) < 0))
      return stated;
  }
  return [];
};
