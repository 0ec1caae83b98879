import type { RoundingMode } from '../measure/printing.js';
import { toPlaces } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { compare, divide, hundred, multiply, rational, zero } from '../measure/rational.js';

/** A grade and the lowest score or percent that earns it. */
export interface Band {
  readonly grade: string;
  readonly from: Rational;
}

/** First-level indicator, as reports print it, and its weight. */
export interface Weight {
  readonly indicator: string;
  readonly weight: Rational;
}

/** How a score that follows from a rate is rounded; `decimals` null where no rule says so. */
export interface ScoreRounding {
  readonly decimals: number | null;
  readonly mode: RoundingMode;
}

/** A rate of spending and the percent of its weight that it earns from there on. */
export interface Step {
  readonly from: Rational;
  readonly percent: Rational;
}

/** What differs from place to place: weights, grades, rounding and the limits above and below which a reason is due. */
export interface Scheme {
  /** The document that the scheme rests on. */
  readonly name: string;
  /** Whether the weights come from the user's own file; only then must a report follow them. */
  readonly hasOwnWeights: boolean;
  readonly weights: readonly Weight[];
  /** Grades of a total score, the best first; the last begins at 0. */
  readonly bands: readonly Band[];
  /** Percent of its weight that a qualitative indicator earns, by how far it was attained; the best first. */
  readonly attainment: readonly Band[];
  readonly rounding: ScoreRounding;
  /** How the rate of spending scores, the best first; empty where it scores in proportion. */
  readonly executionSteps: readonly Step[];
  readonly thresholds: {
    /** Execution rates below this percent need a reason. */
    readonly lowExecution: Rational;
    /** Completion rates above this percent raise the question whether the target was too low. */
    readonly overAchievement: Rational;
    /** Goals all met beside an execution rate below this percent raise the question how both go together. */
    readonly goalExecution: Rational;
    /** An indicator above this percent of all points carries nearly all of the judgement. */
    readonly concentration: Rational;
  };
}

const from = (grade: string, percent: bigint): Band => ({ grade, from: rational(percent) });
const weight = (indicator: string, points: bigint): Weight => ({ indicator, weight: rational(points) });

/** 财预〔2020〕10号, in force since 2020; the limits are the usual ones of finance bureaus. */
export const nationalScheme: Scheme = {
  name: '财预〔2020〕10号',
  hasOwnWeights: false,
  weights: [weight('预算执行率', 10n), weight('产出', 50n), weight('效益', 30n), weight('满意度', 10n)],
  bands: [from('优', 90n), from('良', 80n), from('中', 60n), from('差', 0n)],
  attainment: [from('达成年度指标', 80n), from('部分达成', 60n), from('未达成', 0n)],
  rounding: { decimals: null, mode: 'half-up' },
  executionSteps: [],
  thresholds: {
    lowExecution: rational(90n),
    overAchievement: rational(150n),
    goalExecution: rational(80n),
    concentration: rational(50n),
  },
};

/** The grade that a score earns, or null below every band. */
export const gradeOf = (bands: readonly Band[], score: Rational): string | null =>
  bands.find((band) => compare(score, band.from) >= 0)?.grade ?? null;

/** Whether bands go down and leave no score from 0 to 100 without a grade. */
export const isComplete = (bands: readonly Band[]): boolean => {
  const last = bands.at(-1);
  const isDescending = bands.every((band, index) => {
    const above = bands[index - 1]?.from ?? null;
    return above === null ? compare(band.from, hundred) <= 0 : compare(band.from, above) < 0;
  });
  return last !== undefined && isDescending && compare(last.from, zero) === 0;
};

/** Whether steps go down in their rates. */
export const areDescending = (steps: readonly Step[]): boolean =>
  steps.length > 0 &&
  steps.every((step, index) => {
    const above = steps[index - 1]?.from ?? null;
    return above === null || compare(step.from, above) < 0;
  });

/** What a rate of spending earns of `maximum` by the scheme's steps; null where the scheme has none. */
export const steppedScore = ({ executionSteps }: Scheme, maximum: Rational, rate: Rational): Rational | null => {
  if (executionSteps.length === 0) return null;
  const step = executionSteps.find(({ from: least }) => compare(rate, least) >= 0);
  return step ? divide(multiply(maximum, step.percent), hundred) : zero;
};

/** A score as the scheme rounds it, printed; null where the scheme leaves the rounding open. */
export const roundedScore = ({ rounding }: Scheme, exact: Rational): string | null =>
  rounding.decimals === null ? null : toPlaces(exact, rounding.decimals, rounding.mode);
