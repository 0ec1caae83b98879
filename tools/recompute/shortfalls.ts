import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { isBlank } from '../language/comparator.js';
import { budgetWords, verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { coreName, isMentioned } from '../language/naming.js';
import { saysDeduction } from '../language/reason.js';
import { meets } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { compare, equal, hundred, isNegative, isZero, zero } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { completionOf } from './attainment.js';
import type { Execution } from './executions.js';
import { executionsOf, isOverspent } from './executions.js';
import type { Indicator } from './indicator.js';
import { indicatorsOf } from './indicators.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import type { ScoreItem } from './scores.js';
import { lossOf, proseScores, tableScores } from './scores.js';
import { isWithinRounding, scoreOfRate } from './scoring.js';
import { statementsOf } from './statements.js';

/** Whether a rate of spending is what an indicator measures. */
export const isExecutionName = (name: string): boolean =>
  says(name, budgetWords.execution) || says(name, budgetWords.executionItems);

/** A bare rate told again is that of the amounts that it follows from. */
const sharesRate = (a: Indicator, b: Indicator): boolean => {
  if (a.rate && b.rate) return a.rate.unit === b.rate.unit && equal(a.rate.value, b.rate.value);
  const [amounts, bare] = a.actual ? [a, b] : [b, a];
  if (!amounts.actual || !amounts.target || bare.actual || bare.rate?.unit !== '%') return false;
  const completion = completionOf(amounts.target, amounts.actual);
  return completion !== null && meets(completion, bare.rate.interval);
};

const isSame = (a: Indicator, b: Indicator): boolean => {
  if (sharesRate(a, b)) return true;
  if (a.actual && b.actual && a.actual.unit === b.actual.unit && equal(a.actual.value, b.actual.value)) return true;
  return likeness(a.name, b.name) >= 2 || (coreName(a.name).length >= 3 && isMentioned(a.name, b.name));
};

/** Every firm place that tells a missed goal. */
export const missedPlaces = remembered((report: Report): readonly Indicator[] =>
  indicatorsOf(report).filter(
    ({ attainment, isFirm, name }) => attainment === 'missed' && isFirm && !isExecutionName(name),
  ),
);

/** Missed goals that are surely missed, each once: of several places that tell one, the first with its amounts. */
export const missedGoals = remembered((report: Report): readonly Indicator[] => {
  const found: Indicator[] = [];
  for (const indicator of missedPlaces(report))
    if (!found.some((other) => isSame(other, indicator))) found.push(indicator);
  return found;
});

const unique = (executions: readonly Execution[]): readonly Execution[] =>
  executions.filter(
    ({ rate, name }, index) =>
      !executions.slice(0, index).some((other) => other.name === name || equal(other.rate.value, rate.value)),
  );

/** Spending above its budget, each kind once. */
export const overspending = remembered((report: Report): readonly Execution[] =>
  unique(executionsOf(report).filter(isOverspent)),
);

/** Spending below `limit` percent of its budget, each kind once. */
export const underspending = (report: Report, limit: Rational): readonly Execution[] =>
  unique(
    executionsOf(report).filter(
      ({ rate }) => rate.interval.high.value !== null && compare(rate.interval.high.value, limit) < 0,
    ),
  );

const isPositive = (value: Rational): boolean => !isNegative(value) && !isZero(value);

const childrenLosses = (report: Report, item: ScoreItem): Rational[] =>
  tableScores(report)
    .filter(({ group, score }) => score !== item.score && group.some((title) => isMentioned(item.name, title)))
    .map(lossOf)
    .filter(isPositive);

/** The statements that tell of lost points or give reasons of the kind that lose them. */
const deductions = remembered((report: Report) => statementsOf(report).filter(({ text }) => saysDeduction(text)));

/** A rate to two decimals: that a score follows from it is no accident. */
const isPreciseRate = ({ kind, role, numeral }: Figure): boolean =>
  kind === 'percent' && (role === 'rate' || role === 'share') && decimalsOf(numeral) >= 2;

/** Whether anything in the report says why points were lost: words, indicators below it, or a missed goal of its own. */
const isExplained = (report: Report, item: ScoreItem): boolean => {
  const loss = lossOf(item);
  if (isExecutionName(item.name)) return true;
  for (const { text, placed, passage } of deductions(report)) {
    const isOwn = placed.some(({ figure }) => figure.id === item.score.id);
    const isDeducted = says(text, budgetWords.deducted);
    if (isOwn ? isDeducted : isMentioned(item.name, text)) return true;
    // 失分主要在…, 主要扣分项为…: the next words speak of all items of the list before them, or of the chief ones.
    if (
      isDeducted &&
      item.score.cell === null &&
      passage.block === item.score.block &&
      (says(text, budgetWords.chiefly) || !placed.some(({ figure }) => figure.kind === 'score'))
    )
      return true;
    if (isDeducted && placed.some(({ figure }) => figure.kind === 'score' && equal(figure.value, loss))) return true;
  }
  if (childrenLosses(report, item).length > 0) return true;
  // A maximum times the rate of spending explains itself.
  if (
    decimalsOf(item.score.numeral) >= 2 &&
    report.figures.some((rate) => isPreciseRate(rate) && isWithinRounding(scoreOfRate(item.maximum, rate), item.score))
  )
    return true;
  return missedPlaces(report).some(({ group }) => group.some((title) => isMentioned(item.name, title)));
};

const isWhole = (item: ScoreItem): boolean =>
  says(item.name, budgetWords.totalScore) || compare(item.maximum.value, hundred) >= 0;

/** Scores of the prose below their maximum that nothing in the report explains; the total is left to its parts. */
export const unexplainedLosses = remembered((report: Report): readonly ScoreItem[] =>
  proseScores(report).filter((item) => isPositive(lossOf(item)) && !isWhole(item) && !isExplained(report, item)),
);

/** Rows of a table that met their goal, or have none to measure, and yet lost points for no reason given anywhere. */
export const unexplainedCuts = remembered((report: Report): readonly Indicator[] =>
  indicatorsOf(report).filter((indicator) => {
    const { name, score, maxScore, reason, attainment, actualText, group } = indicator;
    if (!score || !maxScore || attainment === 'missed' || !isBlank(reason) || isExecutionName(name)) return false;
    const item: ScoreItem = { name, score, maximum: maxScore, group };
    const isPartial =
      attainment === 'unknown' && (says(actualText, verdicts.partly) || says(actualText, verdicts.notAtAll));
    return isPositive(lossOf(item)) && !isPartial && !isExplained(report, item);
  }),
);

/** Money handed out of which part was not used: 发放…万元，核销…万元. */
export const unusedMoney = (
  report: Report,
): readonly { readonly name: string; readonly given: Figure; readonly used: Figure }[] =>
  statementsOf(report).flatMap(({ placed, passage }) =>
    placed.flatMap(({ figure, start }, index) => {
      const previous = placed[index - 1];
      if (
        !previous ||
        figure.kind !== 'amount' ||
        previous.figure.unit !== figure.unit ||
        figure.period !== previous.figure.period
      )
        return [];
      const { text } = passage.flow;
      const isUse = budgetWords.redeemed.some((word) => text.slice(previous.end, start).endsWith(word));
      const from = placed[index - 2]?.end ?? 0;
      const isGift = says(text.slice(from, previous.start), budgetWords.handedOut);
      const high = figure.interval.high.value;
      const low = previous.figure.interval.low.value;
      if (
        !isUse ||
        !isGift ||
        high === null ||
        low === null ||
        compare(high, low) >= 0 ||
        compare(figure.value, zero) <= 0
      )
        return [];
      return [{ name: previous.figure.metric ?? '', given: previous.figure, used: figure }];
    }),
  );
