import type { Figure } from '../figures/figure.js';
import { equal } from '../measure/rational.js';
import { executionsOf } from '../recompute/executions.js';
import { gradedScores } from '../recompute/grades.js';
import type { Report } from '../recompute/report.js';
import type { ScoreItem } from '../recompute/scores.js';
import { proseScores } from '../recompute/scores.js';
import { proseTotal } from '../recompute/totals.js';
import type { Finding } from '../rules/finding.js';
import type { Attained } from './attained.js';
import { attainedIn, isExecution } from './attained.js';
import type { Making } from './candidate.js';
import { printed } from './candidate.js';
import { createLedger } from './derive.js';
import type { DraftFigure } from './draft-figure.js';
import { missedFigures } from './goal-problems.js';
import { isDoubted } from './paragraph-questions.js';
import type { Piece } from './piece.js';
import { name, text } from './piece.js';
import type { SlotRole } from './problem.js';
import { isTotal } from './score-problems.js';
import { draftWords as words } from './words.js';

type Slots = Readonly<Record<string, Piece | null>>;

/** A catalogue's sentence with its slots from `slots`; null where one of them is missing. */
const sentence = (template: string, slots: Slots): readonly Piece[] | null => {
  const pieces: Piece[] = [];
  for (const [index, part] of template.split('{').entries()) {
    const end = index === 0 ? -1 : part.indexOf('}');
    if (end >= 0) {
      const piece = slots[part.slice(0, end)];
      if (!piece) return null;
      pieces.push(piece);
    }
    if (part.length > end + 1) pieces.push(text(part.slice(end + 1)));
  }
  return pieces;
};

const figurePiece = (figure: DraftFigure | null | undefined, role: SlotRole | null): Piece | null =>
  figure ? { kind: 'figure', figure, role } : null;

const joined = (parts: readonly (readonly Piece[])[], mark: string): readonly Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(mark), ...part]));

/** The report's year as it prints it: 2021年度. */
const yearPiece = (making: Making): Piece | null => {
  const { report } = making;
  const own = report.figures.find(
    (figure) => figure.kind === 'period' && figure.period === `${report.year}` && figure.text.endsWith(words.year),
  );
  return own ? figurePiece({ origin: 'source', id: own.id, text: own.text, suffix: '', figure: own }, null) : null;
};

const partPieces = (making: Making, { name: label, score, maximum }: ScoreItem): readonly Piece[] =>
  sentence(words.conclusionPart, {
    name: name(label),
    score: figurePiece(printed(making, score), 'score'),
    maximum: figurePiece(printed(making, maximum), 'maxScore'),
  }) ?? [];

const totalOf = (report: Report): { readonly score: Figure | null; readonly maximum: Figure | null } => {
  const told = proseScores(report).find(isTotal);
  const graded = gradedScores(report)[0]?.score ?? null;
  return { score: told?.score ?? graded ?? proseTotal(report), maximum: told?.maximum ?? null };
};

/** The paragraph of the overall conclusion: score, its parts, grade; what the report does not say is a blank. */
export const conclusionPieces = (report: Report, findings: readonly Finding[]): readonly (readonly Piece[])[] => {
  const making: Making = { report, ledger: createLedger() };
  const { score, maximum } = totalOf(report);
  const year = yearPiece(making);
  const head = sentence(words.conclusion, {
    organization: name(report.organization ?? words.unit),
    year: year ?? text(''),
    total: figurePiece(printed(making, score), 'score') ?? { kind: 'blank', label: words.scoreBlank },
  });
  const max = sentence(words.conclusionMax, { maximum: figurePiece(printed(making, maximum), 'maxScore') });
  const parts = proseScores(report).filter((item) => !isTotal(item));
  const grade = gradedScores(report).find((graded) => !isDoubted(graded, findings));
  const graded = sentence(words.conclusionGrade, {
    grade: grade ? name(grade.grade) : { kind: 'blank', label: words.gradeBlank },
  });
  return [
    [
      ...(head ?? []),
      ...(max ?? []),
      ...(parts.length === 0
        ? []
        : [
            text(words.comma),
            text(words.conclusionParts),
            ...joined(
              parts.map((part) => partPieces(making, part)),
              words.and,
            ),
          ]),
      text(words.comma),
      ...(graded ?? []),
      text(words.stop),
    ],
  ];
};

const goalPieces = (making: Making, attained: Attained): readonly Piece[] | null => {
  const isMissed = attained.attainment === 'missed';
  const figures: Readonly<Partial<Record<SlotRole, DraftFigure>>> = isMissed
    ? missedFigures(making, attained)
    : {
        ...(attained.target ? { target: printedOf(making, attained.target) } : {}),
        ...(attained.actual ? { actual: printedOf(making, attained.actual) } : {}),
        ...(attained.rate ? { completion: printedOf(making, attained.rate) } : {}),
      };
  const slots: Slots = {
    name: name(attained.name),
    target: figurePiece(figures.target, 'target'),
    ceiling: attained.polarity === 'lower' ? figurePiece(figures.target, 'target') : null,
    actual: figurePiece(figures.actual, 'actual'),
    completion: figurePiece(figures.completion, 'completion'),
    gap: figurePiece(figures.shortfall, 'shortfall') ?? figurePiece(figures.pointsBelow, 'pointsBelow'),
    over: figurePiece(figures.excess, 'excess') ?? figurePiece(figures.pointsAbove, 'pointsAbove'),
  };
  const templates = isMissed ? words.goalsMissed : attained.attainment === 'met' ? words.goalsMet : words.goalsOpen;
  for (const template of templates) {
    const pieces = sentence(template, slots);
    if (pieces) return pieces;
  }
  return null;
};

const printedOf = (making: Making, figure: Figure): DraftFigure =>
  printed(making, figure) ?? { origin: 'source', id: figure.id, text: figure.text, suffix: '', figure };

const spendingPieces = (making: Making): readonly Piece[] | null => {
  const all = executionsOf(making.report).filter(({ isOverall }) => isOverall);
  const overall = all.find(({ budget, outturn }) => budget && outturn) ?? all[0];
  if (!overall) return null;
  const slots: Slots = {
    budget: figurePiece(printed(making, overall.budget), 'budget'),
    outturn: figurePiece(printed(making, overall.outturn), 'outturn'),
    execution: figurePiece(printed(making, overall.rate), 'execution'),
  };
  return sentence(words.completionSpending, slots) ?? sentence(words.completionRate, slots);
};

/** The paragraphs on how the goals were met: spending, then indicator by indicator, met or not. */
export const completionPieces = (report: Report): readonly (readonly Piece[])[] => {
  const making: Making = { report, ledger: createLedger() };
  const goals = attainedIn(report)
    .filter((each) => !isExecution(each) && each.target !== null && each.actual !== null && equalUnits(each))
    .flatMap((each) => {
      const pieces = goalPieces(making, each);
      return pieces ? [pieces] : [];
    });
  const spending = spendingPieces(making);
  return [
    ...(spending ? [spending] : []),
    ...(goals.length > 0 ? [[...joined(goals, words.semicolon), text(words.stop)]] : [[text(words.noGoals)]]),
  ];
};

const equalUnits = ({ target, actual }: Attained): boolean =>
  target !== null && actual !== null && (target.unit === actual.unit || equal(target.value, actual.value));
