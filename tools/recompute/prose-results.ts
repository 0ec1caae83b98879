import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { prefixOf, stripEnd, suffixOf } from '../language/affix.js';
import { isBetterSmall } from '../language/comparator.js';
import { cues } from '../language/cues.js';
import { completionNouns } from '../language/lexicon.js';
import { budgetWords, verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { coreName } from '../language/naming.js';
import type { Attainment, Polarity } from './attainment.js';
import { attainmentByRate, attainmentOf, isSameMeasure } from './attainment.js';
import type { Recomputation } from './recomputation.js';
import type { Report } from './report.js';
import type { Placed, Statement } from './statements.js';
import { clauseAround } from './statements.js';

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>;

const longestLead = 24;

const comparing = [...verdicts.above, ...verdicts.below, ...verdicts.than];
const beforeDistance = [...verdicts.standards, ...verdicts.distances];

/** A goal and its result as a sentence tells them. */
export interface Found {
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

const nameOf = (statement: Statement, ...figures: readonly (Figure | null)[]): string => {
  const names = [...figures.map((figure) => figure?.metric ?? ''), statement.passage.path.at(-1)?.title ?? ''];
  return names.find((name) => coreName(name).length >= 3) ?? names.find((name) => name !== '') ?? '';
};

/** Which way a goal asks to be met, where its words or its clause say so. */
export const statedPolarity = (
  statement: Statement,
  target: Figure | null,
  at: Placed | undefined,
): Polarity | null => {
  if (target?.modifier === 'atMost') return 'lower';
  if (target?.modifier === 'atLeast') return 'higher';
  return at && says(clauseAround(statement, at.start).text, verdicts.ceilings) ? 'lower' : null;
};

/** A goal without a stated direction is one to be reached, unless its name says otherwise. */
export const judged = (polarity: Polarity | null, name: string, target: Figure, actual: Figure): Attainment =>
  polarity === null && isBetterSmall(name) ? 'unknown' : attainmentOf(polarity ?? 'higher', target, actual);

/** A sentence on what is to be done tells no result. */
export const isPlanned = (statement: Statement): boolean => says(statement.text, verdicts.plans);

/** A section of goals tells no results. */
export const isGoalSection = (statement: Statement): boolean => {
  const title = statement.passage.path.at(-1)?.title ?? '';
  return says(title, cues.goalTitle) && !says(title, cues.resultTitle);
};

/** 低于控制数94元: the amount is how far the result lies from the goal, not the goal. */
const isDistance = (statement: Statement, placed: Placed): boolean => {
  const { start } = clauseAround(statement, placed.start);
  const before = statement.passage.flow.text.slice(start, placed.start);
  if (prefixOf(before, verdicts.than) !== null && !says(before, verdicts.planned)) return true;
  return says(before, comparing) && suffixOf(before, beforeDistance) !== null;
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

/** The goal and result that a claim of completion binds, or its bare rate. */
export const ofClaim = (source: Source, statement: Statement, each: Recomputation): Found | null => {
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
export const pairsIn = (statement: Statement): readonly Found[] =>
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

/** 计划招聘420人，实际招聘396人: a goal and, right after it, what was really done. */
export const plannedAndDone = (statement: Statement): readonly Found[] =>
  statement.placed.flatMap((placed, index) => {
    const [target, next] = [placed.figure, statement.placed[index + 1]];
    const { text } = statement.passage.flow;
    const lead = text.slice(clauseAround(statement, placed.start).start, placed.start);
    if (
      !next ||
      target.kind === 'score' ||
      !isSameMeasure(target, next.figure) ||
      !says(lead, verdicts.planned) ||
      says(lead, verdicts.than)
    )
      return [];
    const between = text.slice(placed.end, next.start);
    if (!says(between, verdicts.really) || between.length > longestLead) return [];
    const polarity = statedPolarity(statement, target, placed);
    const name = nameOf(statement, next.figure, target);
    const attainment = judged(polarity, name, target, next.figure);
    return [
      {
        statement,
        name,
        at: next.figure,
        polarity: polarity ?? 'higher',
        target,
        actual: next.figure,
        rate: null,
        isFirm: true,
        attainment,
      },
    ];
  });

/** A completion rate without amounts near it, by its own words. */
export const bareRates = (statement: Statement): readonly Found[] =>
  statement.placed.flatMap((placed) => {
    const rate = placed.figure;
    if (rate.unit !== '%' || rate.role === 'target' || rate.role === 'previous' || rate.role === 'share') return [];
    const lead = statement.passage.flow.text.slice(clauseAround(statement, placed.start).start, placed.start);
    const words = stripEnd(lead, verdicts.linking).core;
    const isCompletion =
      suffixOf(words, completionNouns) !== null ||
      (lead.endsWith(verdicts.of) && suffixOf(words, verdicts.wholeGoals) !== null);
    if (!isCompletion) return [];
    const name = nameOf(statement, rate);
    if (isOther(statement, placed, name)) return [];
    return [
      {
        statement,
        name,
        at: rate,
        polarity: 'higher' as const,
        target: null,
        actual: null,
        rate,
        isFirm: true,
        attainment: attainmentByRate(rate),
      },
    ];
  });
