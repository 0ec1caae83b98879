import type { Span } from '../document/document.js';
import { gradedScores } from '../recompute/grades.js';
import type { Report } from '../recompute/report.js';
import type { Finding } from '../rules/finding.js';
import { fill } from './fill-words.js';
import type { Piece } from './piece.js';
import { roleNames, draftWords as words } from './words.js';

/** Whether an error of the audit touches a stretch of the report. */
export const isDoubted = (span: Span, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ severity, at, related }) =>
      severity === 'error' && [at, ...related].some(({ start, end }) => start < span.end && span.start < end),
  );

/** What a figure is asked about as: the thing named before it in the line, else what it is. */
const nameFor = (line: readonly Piece[], index: number): string => {
  const piece = line[index];
  if (piece?.kind !== 'figure') return '';
  if (piece.role === 'score' || piece.role === 'maxScore') return words.totalName;
  const named = line.slice(0, index).findLast(({ kind }) => kind === 'name');
  if (named?.kind === 'name') return named.text;
  return piece.role === null ? words.year : roleNames[piece.role];
};

/** What has to be settled before these paragraphs can stand: figures that an error of the audit touches. */
export const paragraphDoubts = (
  report: Report,
  lines: readonly (readonly Piece[])[],
  findings: readonly Finding[],
): readonly string[] => {
  const names = lines.flatMap((line) =>
    line.flatMap((piece, index) =>
      piece.kind === 'figure' && piece.figure.origin === 'source' && isDoubted(piece.figure.figure, findings)
        ? [nameFor(line, index)]
        : [],
    ),
  );
  const graded = gradedScores(report).some((each) => isDoubted(each, findings)) ? [words.gradeName] : [];
  return [...new Set([...names, ...graded])].map((name) => fill(words.disputed, { name }));
};

/** A question for everything that these paragraphs leave blank. */
export const blankQuestions = (lines: readonly (readonly Piece[])[]): readonly string[] =>
  [...new Set(lines.flat().flatMap((piece) => (piece.kind === 'blank' ? [piece.label] : [])))].map((label) =>
    fill(words.blankQuestion, { label }),
  );
