import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { columnsOf } from '../figures/table/column.js';
import { rowsOf, segmentsOf } from '../figures/table/grid.js';
import { bandsNamed, gradeInCell, gradesGiven } from '../language/grade.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { spanIn } from '../language/sentences.js';
import type { Rational } from '../measure/rational.js';
import { compare, equal, hundred, rational, zero } from '../measure/rational.js';
import type { Report } from './report.js';
import type { Statement } from './statements.js';
import { statementsOf } from './statements.js';

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
const totalOf = (statements: readonly Statement[]): Figure | null => {
  for (const { passage, placed, start } of statements)
    for (const each of placed)
      if (
        isScore(each.figure) &&
        compare(each.figure.value, zero) > 0 &&
        says(passage.flow.text.slice(start, each.start), budgetWords.totalScore)
      )
        return each.figure;
  return null;
};

/** The score that a grade in a sentence speaks of: the whole before its parts, else the last one before the grade, else the report's total. */
const scoreFor = (report: Report, statement: Statement, offset: number): Figure | null => {
  const before = statement.placed
    .filter(({ figure, start }) => start < offset && isScore(figure))
    .map(({ figure }) => figure);
  const ids = new Set(before.map(({ id }) => id));
  const sum = report.claims.find(
    ({ identity, operands: [whole] }) => identity === 'scoreSum' && whole !== undefined && ids.has(whole.figure),
  );
  const whole = sum?.operands[0]?.figure;
  if (whole !== undefined) return report.figure(whole);
  return (
    before.reduce<Figure | null>(
      (best, figure) => (best === null || compare(figure.value, best.value) > 0 ? figure : best),
      null,
    ) ?? totalOf(statementsOf(report))
  );
};

const inProse = (report: Report): readonly Graded[] =>
  statementsOf(report).flatMap((statement) => {
    if (bandsNamed(statement.text).length > 0) return [];
    return gradesGiven(statement.text).flatMap(({ word, start, end }) => {
      const score = scoreFor(report, statement, statement.start + start);
      return score
        ? [{ ...spanIn(statement.passage, statement.start + start, statement.start + end), grade: word, score }]
        : [];
    });
  });

const inTables = (report: Report): readonly Graded[] =>
  report.document.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    const scoreAt = (row: number): Figure | undefined =>
      report.figures.find(
        (figure) => figure.block === index && figure.cell?.row === row && figure.role === 'score' && isScore(figure),
      );
    return segmentsOf(rowsOf(report.document.text, block)).flatMap(({ header, rows }) => {
      const columns = columnsOf(header, block.columns, null).filter((column) =>
        says(column.header, budgetWords.gradeNames),
      );
      return rows.flatMap((row) =>
        columns.flatMap((column) => {
          const [grade, cell, score] = [
            gradeInCell(row.texts[column.index] ?? ''),
            row.cells[column.index],
            scoreAt(row.index),
          ];
          return grade !== null && cell && score ? [{ start: cell.start, end: cell.end, grade, score }] : [];
        }),
      );
    });
  });

/** A maximum other than 100, or a score that is only a part of the total, has no grade by the bands. */
const isGradable = (report: Report, { score }: Graded): boolean => {
  const pair = report.claims.find(
    ({ identity, operands }) => identity === 'scoreWithinMaximum' && operands[1]?.figure === score.id,
  );
  const maximum = pair?.operands[0];
  return maximum ? equal(report.figure(maximum.figure).value, hundred) : compare(score.value, rational(50n)) > 0;
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
