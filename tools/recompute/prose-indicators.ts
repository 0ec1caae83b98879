import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { suffixOf } from '../language/affix.js';
import { isBetterSmall } from '../language/comparator.js';
import { cues } from '../language/cues.js';
import { budgetWords, verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { coreName } from '../language/naming.js';
import { compare } from '../measure/rational.js';
import type { Attainment, Comparator, Polarity } from './attainment.js';
import { attainmentByRate, attainmentOf, isSameMeasure } from './attainment.js';
import type { Indicator } from './indicator.js';
import type { Recomputation } from './recomputation.js';
import type { Report } from './report.js';
import type { Placed, Statement } from './statements.js';
import { clauseAround, statementsOf } from './statements.js';

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>;

interface Found {
  readonly statement: Statement;
  readonly name: string;
  readonly at: Span;
  readonly polarity: Polarity;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly rate: Figure | null;
  readonly isFirm: boolean;
  readonly attainment: Attainment;
}

const toIndicator = (found: Found): Indicator => {
  const comparator: Comparator = found.polarity === 'lower' ? 'atMost' : 'atLeast';
  return {
    start: found.at.start,
    end: found.at.end,
    name: found.name,
    group: found.statement.passage.path.map(({ title }) => title),
    origin: 'prose',
    block: found.statement.passage.block,
    comparator,
    polarity: found.polarity,
    target: found.target,
    targetText: found.target?.text ?? '',
    actual: found.actual,
    actualText: found.actual?.text ?? '',
    actualSpan: found.actual ?? found.at,
    rate: found.rate,
    maxScore: null,
    score: null,
    scoreSpan: null,
    reason: '',
    isFirm: found.isFirm,
    attainment: found.attainment,
  };
};

const nameOf = (statement: Statement, ...figures: readonly (Figure | null)[]): string => {
  const names = [...figures.map((figure) => figure?.metric ?? ''), statement.passage.path.at(-1)?.title ?? ''];
  return names.find((name) => coreName(name).length >= 3) ?? names.find((name) => name !== '') ?? '';
};

const statedPolarity = (statement: Statement, target: Figure | null, at: Placed | undefined): Polarity | null => {
  if (target?.modifier === 'atMost') return 'lower';
  if (target?.modifier === 'atLeast') return 'higher';
  return at && says(clauseAround(statement, at.start).text, verdicts.ceilings) ? 'lower' : null;
};

/** A goal without a stated direction is one to be reached, unless its name says otherwise. */
const judged = (polarity: Polarity | null, name: string, target: Figure, actual: Figure): Attainment =>
  polarity === null && isBetterSmall(name) ? 'unknown' : attainmentOf(polarity ?? 'higher', target, actual);

const isPlanned = (statement: Statement): boolean => says(statement.text, verdicts.plans);

const isGoalSection = (statement: Statement): boolean => {
  const title = statement.passage.path.at(-1)?.title ?? '';
  return says(title, cues.goalTitle) && !says(title, cues.resultTitle);
};

/** 低于控制数94元: the amount is how far the result lies from the goal, not the goal. */
const isDistance = (statement: Statement, placed: Placed): boolean => {
  const { start } = clauseAround(statement, placed.start);
  const before = statement.passage.flow.text.slice(start, placed.start);
  return (
    suffixOf(before, verdicts.standards) !== null &&
    says(before, [...verdicts.above, ...verdicts.below, ...verdicts.than])
  );
};

/** A rate of spending, or of indicators met, is no indicator of its own. */
const isOther = (statement: Statement, placed: Placed, name: string): boolean => {
  const { text } = clauseAround(statement, placed.start);
  return says(text, budgetWords.execution) || says(text, verdicts.countsOfGoals) || says(name, verdicts.countsOfGoals);
};

const isTied = ({ verdict, claim }: Recomputation): boolean =>
  verdict === 'consistent' || verdict === 'rounding' || (verdict === 'inconsistent' && claim.certainty === 'firm');

const named = ({ claim }: Recomputation, name: string): string | null =>
  claim.operands.find((operand) => operand.name === name)?.figure ?? null;

const ofClaim = (source: Source, statement: Statement, each: Recomputation): Found | null => {
  const pick = (name: string): Figure | null => {
    const id = named(each, name);
    return id === null ? null : source.figure(id);
  };
  const [rate, actual, target] = [pick('rate') ?? pick('stated'), pick('achieved'), pick('target')];
  const placed = statement.placed.find(({ figure }) => figure.id === rate?.id);
  if (!rate || !placed) return null;
  const bound = actual && target && isTied(each) ? { actual, target } : null;
  const name = nameOf(statement, bound?.actual ?? null, rate, bound?.target ?? null);
  if (isOther(statement, placed, name)) return null;
  const polarity = statedPolarity(statement, bound?.target ?? null, placed) ?? 'higher';
  const byRate = each.claim.identity === 'completionRate' && polarity === 'higher' ? attainmentByRate(rate) : 'unknown';
  const attainment =
    bound && isSameMeasure(bound.target, bound.actual) ? attainmentOf(polarity, bound.target, bound.actual) : byRate;
  return {
    statement,
    name,
    at: rate,
    polarity,
    target: bound?.target ?? null,
    actual: bound?.actual ?? null,
    rate,
    isFirm: bound !== null || byRate !== 'unknown',
    attainment,
  };
};

/** A goal and its result side by side in one sentence, of one name and measure. */
const pairsIn = (statement: Statement): readonly Found[] =>
  statement.placed.flatMap((placed, index) => {
    const target = placed.figure;
    if (target.role !== 'target' || isDistance(statement, placed)) return [];
    const before = statement.placed
      .slice(0, index)
      .findLast(({ figure }) => figure.role === 'actual' && isSameMeasure(figure, target));
    const actual = before?.figure;
    if (!actual || actual.metric === null || target.metric === null || likeness(actual.metric, target.metric) < 3)
      return [];
    const polarity = statedPolarity(statement, target, placed);
    const name = nameOf(statement, actual);
    return [
      {
        statement,
        name,
        at: actual,
        polarity: polarity ?? 'higher',
        target,
        actual,
        rate: null,
        isFirm: true,
        attainment: judged(polarity, name, target, actual),
      },
    ];
  });

/** A result whose goal stands in another sentence under the same name; only where that name has one goal. */
const acrossSentences = (source: Source, statement: Statement): readonly Found[] =>
  statement.placed.flatMap((placed) => {
    const actual = placed.figure;
    const { metric } = actual;
    if (actual.role !== 'actual' || metric === null || coreName(metric).length < 3) return [];
    const targets = source.figures.filter(
      (figure) =>
        figure.role === 'target' &&
        figure.origin === 'prose' &&
        figure.period === actual.period &&
        isSameMeasure(figure, actual) &&
        figure.metric !== null &&
        likeness(figure.metric, metric) === 3,
    );
    const [target, ...others] = targets;
    if (
      !target ||
      others.some((other) => compare(other.value, target.value) !== 0) ||
      statement.placed.some(({ figure }) => figure.id === target.id)
    )
      return [];
    const polarity = statedPolarity(statement, target, undefined);
    return [
      {
        statement,
        name: metric,
        at: actual,
        polarity: polarity ?? 'higher',
        target,
        actual,
        rate: null,
        isFirm: false,
        attainment: judged(polarity, metric, target, actual),
      },
    ];
  });

const known = new WeakMap<readonly Recomputation[], readonly Indicator[]>();

/** Goals and results that the prose states, each result once, the surest binding first. */
export const proseIndicators = (source: Source): readonly Indicator[] => {
  const made = known.get(source.recomputations);
  if (made) return made;
  const completions = source.recomputations.filter(({ claim }) => claim.kind === 'completion');
  const seen = new Set<string>();
  const firm: string[] = [];
  const once = ({ actual, rate, name, isFirm }: Found): boolean => {
    const id = actual?.id ?? rate?.id ?? '';
    if (seen.has(id) || (!isFirm && firm.some((other) => likeness(other, name) === 3))) return false;
    seen.add(id);
    firm.push(name);
    return true;
  };
  const statements = statementsOf(source).filter(
    (each) => each.placed.length > 0 && each.passage.kind !== 'title' && !isPlanned(each),
  );
  const found = [
    ...statements.flatMap((statement) => {
      const ids = new Set(statement.placed.map(({ figure }) => figure.id));
      return completions.flatMap((each) =>
        ids.has(each.claim.operands[0]?.figure ?? '') ? (ofClaim(source, statement, each) ?? []) : [],
      );
    }),
    ...statements.flatMap(pairsIn),
    ...statements
      .filter((statement) => !isGoalSection(statement))
      .flatMap((statement) => acrossSentences(source, statement)),
  ].filter(once);
  const indicators = found.map(toIndicator).sort((a, b) => a.start - b.start);
  known.set(source.recomputations, indicators);
  return indicators;
};
