import type { Figure } from '../figures/figure.js';
import { factsOf } from '../figures/from-prose.js';
import { stripEnd, stripStart } from '../language/affix.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { isMentioned } from '../language/naming.js';
import type { Rational } from '../measure/rational.js';
import { add, compare, equal, hundred, isNegative, isZero, zero } from '../measure/rational.js';
import { problemSections } from '../recompute/explanations.js';
import type { ScoreItem } from '../recompute/scores.js';
import { lossOf, proseScores, tableScores } from '../recompute/scores.js';
import { isExecutionName } from '../recompute/shortfalls.js';
import type { Attained } from './attained.js';
import { isExecution, isSameName } from './attained.js';
import type { Candidate, Making } from './candidate.js';
import { printed, scoreSlots, slots } from './candidate.js';
import { draftWords } from './words.js';

const hasLost = (item: ScoreItem): boolean => !isNegative(lossOf(item)) && !isZero(lossOf(item));

/** Whether a score is the total and not a part of it. */
export const isTotal = ({ name, maximum }: ScoreItem): boolean =>
  says(name, budgetWords.totalScore) || equal(maximum.value, hundred);

/** The score of budget execution that the prose gives. */
export const executionScore = (making: Making): ScoreItem | null =>
  proseScores(making.report).find((item) => hasLost(item) && says(item.name, draftWords.executionScores)) ?? null;

const belongsTo = (child: ScoreItem, parent: ScoreItem): boolean => isMentioned(parent.name, child.group.at(-1) ?? '');

/** Whether the rows below a first-level indicator account for what it lost. */
const isAccounted = (parent: ScoreItem, rows: readonly ScoreItem[]): boolean => {
  const lost = rows
    .filter((row) => hasLost(row) && belongsTo(row, parent))
    .reduce<Rational>((sum, row) => add(sum, lossOf(row)), zero);
  return !isZero(lost) && compare(lost, lossOf(parent)) >= 0;
};

const candidate = (
  making: Making,
  name: string,
  maximum: Figure,
  score: Figure,
  indicator: Attained | null,
): Candidate => ({
  kind: 'lostPoints',
  name,
  figures: {
    ...(indicator && isExecution(indicator)
      ? {}
      : slots({
          target: indicator?.actual ? printed(making, indicator.target) : null,
          actual: indicator?.target ? printed(making, indicator.actual) : null,
        })),
    ...scoreSlots(making, maximum, score),
  },
  places: [maximum, score, ...(indicator?.sources ?? [])],
  reason: indicator?.reason ?? '',
  maximum,
  doubts: [],
});

const rowProblems = (making: Making, attained: readonly Attained[], rows: readonly ScoreItem[]): readonly Candidate[] =>
  rows
    .filter(hasLost)
    .map(({ name, score, maximum }) =>
      candidate(making, name, maximum, score, attained.find((each) => each.score?.id === score.id) ?? null),
    );

/** 产出扣分是计划调减未报备扣7分: what is named between the words of deduction. */
const deductionName = (noun: string): string => {
  const after = draftWords.deductionIs.reduce(
    (name, word) => (name.includes(word) ? name.slice(name.indexOf(word) + word.length) : name),
    noun,
  );
  return stripStart(stripEnd(after, draftWords.deductionTails).core, draftWords.deductionHeads);
};

/** Points that the prose says were deducted, outside the section on problems and without a score of their own. */
export const deductions = (making: Making): readonly Candidate[] => {
  const { report } = making;
  const sections = problemSections(report.document);
  return factsOf(report.document, report.year === null ? null : `${report.year}`).flatMap(({ figure, reading }) => {
    const isTold = sections.some(({ body }) => figure.start >= body.start && figure.end <= body.end);
    const name = deductionName(reading.noun);
    const own = report.figures.find(({ start, end }) => start === figure.start && end === figure.end);
    const lost = printed(making, own);
    if (reading.relation !== 'deduction' || isTold || name.length < 2 || !own || !lost) return [];
    return [
      {
        kind: 'deducted',
        name,
        figures: { lost },
        places: [own],
        reason: '',
        maximum: null,
        doubts: [],
      } satisfies Candidate,
    ];
  });
};

/** Every score below its maximum, each loss once; a first-level score is left out where its rows account for it. */
export const scoreProblems = (making: Making, attained: readonly Attained[]): readonly Candidate[] => {
  const rows = tableScores(making.report);
  const parents = proseScores(making.report).filter(
    (item) =>
      hasLost(item) &&
      !isTotal(item) &&
      !isAccounted(item, rows) &&
      !rows.some((row) => isSameName(row.name, item.name)),
  );
  return [
    ...rowProblems(making, attained, rows),
    ...parents.map(({ name, score, maximum }) => candidate(making, name, maximum, score, null)),
    ...deductions(making).filter(({ name }) => !isExecutionName(name)),
  ];
};
