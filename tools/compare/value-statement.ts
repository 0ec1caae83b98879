import type { Fact } from '../figures/fact.js';
import type { Figure, Role } from '../figures/figure.js';
import { saysLastYear } from '../language/comparison-lexer.js';
import { yearOf } from '../language/period-year.js';
import {
  areaIn,
  executionOf,
  isOfManyYears,
  isPartOfYear,
  isVague,
  saysReached,
  yearlyName,
} from '../language/yearly.js';
import type { Statement } from './statement.js';
import { stated } from './statement.js';

const shortest = 2;
const longest = 24;

/** Marks that keep what is budgeted, and what is summed over years, apart from the result of a year. */
const budgeted = '#budget';
const ofYears = '#years';

/** The key of a metric's name; null for names that name nothing. */
export const keyOf = (noun: string, role: Role, gap = ''): string | null => {
  const area = areaIn(gap);
  const name = yearlyName(area === null ? noun : noun.split(area).join(''));
  if (name.length < shortest || noun.length > longest || isVague(name)) return null;
  return `${name}${role === 'budget' ? budgeted : ''}${isOfManyYears(gap) ? ofYears : ''}`;
};

const results: ReadonlySet<Role> = new Set<Role>(['actual', 'outturn', 'total', 'budget', 'rate']);

/** What a value of this role says in a year that is or is not the report's. */
const saysOf = (role: Role, own: number, year: number): 'level' | 'previous' | 'target' | null => {
  if (role === 'target') return own === year ? 'target' : null;
  if (role === 'previous') return own < year ? 'previous' : null;
  if (!results.has(role)) return null;
  if (own === year) return 'level';
  return own < year ? 'previous' : null;
};

const isWholeYear = (period: string | null): boolean => period === null || !period.includes('-');

const ownYear = ({ period, role }: Figure, year: number): number =>
  period === null ? (role === 'previous' ? year - 1 : year) : yearOf(period);

const values: ReadonlySet<string> = new Set(['amount', 'count', 'percent']);
const relations: ReadonlySet<string> = new Set(['head', 'total', 'rate', 'execution']);

const nounOfFact = ({ reading, noun, topic }: Fact): string =>
  reading.relation === 'execution' ? executionOf(reading.noun || (topic?.noun ?? '')) : reading.noun || noun;

/** The level that a change led to, which bears the name of the change (同比增长6%，达到5167万美元). */
export const reachedLevel = ({ figure, reading }: Fact, change: Statement | null, year: number): Statement | null => {
  const isReached = reading.noun === '' && (reading.reached || saysReached(reading.mention.gap));
  if (
    !isReached ||
    figure.role !== 'actual' ||
    figure.kind === 'percent' ||
    change?.says !== 'growth' ||
    !isWholeYear(figure.period)
  )
    return null;
  return ownYear(figure, year) === year ? { ...change, figure, says: 'level', sign: 1, unit: figure.unit } : null;
};

/** A value of the prose; `topics` are what the sentence speaks of, which a target or last year's value without a name belongs to. */
export const valueStatement = (
  fact: Fact,
  topics: readonly (Statement | null)[],
  whole: Statement | null,
  year: number,
): Statement | null => {
  const { figure, reading } = fact;
  const { gap } = reading.mention;
  if (!values.has(figure.kind) || !relations.has(reading.relation) || !isWholeYear(figure.period)) return null;
  if (isPartOfYear(gap) || (reading.isBase && figure.role === 'other')) return null;
  const own = ownYear(figure, year);
  const says = saysOf(figure.role, own, year);
  if (says === null) return null;
  const topic = topics.find((each) => each?.unit === figure.unit);
  if (topic && reading.noun === '' && says !== 'level')
    return { ...topic, figure, says, year: own, isPlain: saysLastYear(gap), sign: 1, move: null };
  if (says === 'previous' && reading.noun === '') return null;
  if (says === 'target' && reading.isBase) return null;
  const metric = nounOfFact(fact);
  const key = keyOf(metric, figure.role, gap);
  if (key === null) return null;
  return stated(
    { figure, says, year: own, metric, key, unit: figure.unit },
    {
      area: areaIn(gap),
      whole: whole?.unit === figure.unit ? whole.key : null,
      isPlain: says !== 'previous' || saysLastYear(gap),
    },
  );
};

/** The values of a report's tables. */
export const tableStatements = (figures: readonly Figure[], year: number): readonly Statement[] =>
  figures.flatMap((figure) => {
    if (figure.origin !== 'table' || figure.metric === null) return [];
    if (!values.has(figure.kind) || !isWholeYear(figure.period)) return [];
    const own = ownYear(figure, year);
    const says = saysOf(figure.role, own, year);
    const key = keyOf(figure.metric, figure.role);
    if (says === null || key === null) return [];
    return [stated({ figure, says, year: own, metric: figure.metric, key, unit: figure.unit })];
  });
