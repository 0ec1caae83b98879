import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { says } from '../language/mentions.js';
import { unansweredTasks } from '../language/task.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Attained } from './attained.js';
import type { Candidate, Making } from './candidate.js';
import { conflicting, printed, scoreSlots, slots } from './candidate.js';
import { fill } from './fill-words.js';
import { draftWords } from './words.js';

/** What is printed of a missed goal: the amounts, the rate and how far they fall short. */
export const missedFigures = (making: Making, { target, actual, rate, polarity }: Attained): Candidate['figures'] => {
  const [goal, done, completion] = [target, actual, rate].map((figure) => printed(making, figure));
  const { ledger } = making;
  if (!goal || !done) return slots({ completion, pointsBelow: completion ? ledger.points(null, completion) : null });
  if (polarity === 'lower') {
    const isPercent = goal.figure.unit === '%';
    return slots({
      target: goal,
      actual: done,
      excess: isPercent ? null : ledger.difference(done, goal),
      pointsAbove: isPercent ? ledger.points(goal, done) : null,
    });
  }
  if (goal.figure.unit === '%') return slots({ target: goal, actual: done, pointsBelow: ledger.points(goal, done) });
  const attained = completion ?? ledger.rate(done, goal);
  return slots({
    target: goal,
    actual: done,
    completion: attained,
    shortfall: ledger.difference(goal, done),
    pointsBelow: attained.origin === 'source' ? ledger.points(null, attained) : null,
  });
};

const doubtsOf = (making: Making, { name, sources, isFirm }: Attained): readonly string[] => {
  const parts = [
    [draftWords.target, sources.map(({ target }) => target)],
    [draftWords.actual, sources.map(({ actual }) => actual)],
  ] as const;
  const conflicts = parts.flatMap(([part, figures]) => {
    const values = conflicting(making, figures);
    return values.length > 1 && isDisputed(making.report, ...figures)
      ? [fill(draftWords.conflict, { name, part, values: values.join(draftWords.and) })]
      : [];
  });
  return isFirm ? conflicts : [...conflicts, fill(draftWords.looseBinding, { name })];
};

const nearby = 2;

/** Goals with a figure of which the report never speaks again. */
export const unreportedProblems = (making: Making): readonly Candidate[] => {
  const { document, figures } = making.report;
  return unansweredTasks(document)
    .filter(({ hasTarget }) => hasTarget)
    .flatMap(({ name, span }) => {
      const isGoal = (figure: Figure): boolean => figure.role === 'target' && figure.cell === null;
      const after = figures.find(
        (figure) => isGoal(figure) && figure.start >= span.end && figure.start <= span.end + nearby,
      );
      const target =
        after ??
        figures.findLast((figure) => isGoal(figure) && figure.end <= span.start && figure.end >= span.start - nearby);
      const goal = printed(making, target);
      if (!goal) return [];
      return [
        {
          kind: 'unreported',
          name,
          figures: { target: goal },
          places: [span, goal.figure],
          reason: '',
          maximum: null,
          doubts: [],
        } satisfies Candidate,
      ];
    });
};

/** The rows and sentences that speak of an indicator, with every figure that they bind to it. */
export const placesOf = ({ sources }: Attained): readonly Span[] =>
  sources.flatMap((source) => [
    source,
    ...[source.target, source.actual, source.rate, source.maxScore, source.score].filter((figure) => figure !== null),
  ]);

/** Every indicator that missed its goal or passed its limit; `attained` without those of budget execution. */
export const goalProblems = (making: Making, attained: readonly Attained[]): readonly Candidate[] =>
  attained
    .filter(({ attainment, name }) => attainment === 'missed' && !says(name, draftWords.headings))
    .map((each) => ({
      kind: each.polarity === 'lower' ? 'exceeded' : 'missed',
      name: each.name,
      figures: { ...missedFigures(making, each), ...scoreSlots(making, each.maxScore, each.score) },
      places: placesOf(each),
      reason: each.reason,
      maximum: each.maxScore,
      doubts: doubtsOf(making, each),
    }));
