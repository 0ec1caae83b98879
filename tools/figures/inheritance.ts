import { isEarlierLevel, saysLastYear, statesLevelOf } from '../language/comparison-lexer.js';
import { opensDone, opensGoals, saysBudget, tellsGoals } from '../language/lead-lexer.js';
import { rankPlaces } from '../language/lexicon-phrases.js';
import { yearBefore } from '../language/period.js';
import { yearOf } from '../language/period-year.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Role } from './figure.js';
import type { Mention } from './mention.js';
import { headingNoun, likeness } from './noun.js';
import type { Reading } from './reading.js';

/** The period that a mention speaks of: a year it is compared with is not its own, an earlier rank or score is of that year. */
export const periodOf = (
  mention: Mention,
  role: Role,
  reportYear: string | null,
  current: string | null,
): string | null => {
  if (mention.isPeriod) return mention.period;
  const period = current ?? reportYear;
  if (role !== 'previous' && !isEarlier(mention)) return period;
  if (mention.ownPeriod && !saysLastYear(mention.gap)) return mention.period;
  return period === null ? null : yearBefore(period);
};

const levelled: ReadonlySet<string> = new Set(['rank', 'score']);

/** Whether a rank or score is that of an earlier time. */
export const isEarlier = (mention: Mention): boolean =>
  levelled.has(mention.quantity.kind) &&
  mention.quantity.unit !== rankPlaces &&
  isEarlierLevel(mention.gap, mention.tail);

const stated: ReadonlySet<Role> = new Set<Role>(['actual', 'outturn', 'rate', 'other']);

/** Whether a figure is told as the level of an earlier year: in brackets beside this year's, or right after the year. */
export const tellsEarlier = (reading: Reading, reportYear: string | null): boolean => {
  const { mention, relation, role } = reading;
  if (!stated.has(role) || (relation !== 'head' && relation !== 'rate' && relation !== 'difference')) return false;
  const isPast = mention.ownPeriod
    ? reportYear !== null && mention.period !== null && yearOf(mention.period) < yearOf(reportYear)
    : saysLastYear(mention.gap);
  return isPast && (mention.depth > 0 || statesLevelOf(mention.lead));
};

/** The fact that a reading speaks of: the one of its name in the sentence, else the sentence's subject so far. */
const refersTo = (reading: Reading, facts: readonly Fact[], head: Fact | null): Fact | null => {
  if (reading.noun === '') return head;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if (!fact || fact.sentence !== reading.mention.sentence) break;
    if (isHead(fact) && fact.reading.noun !== '' && likeness(fact.noun, reading.noun) >= 2) return fact;
  }
  return head;
};

/** The topic of a reading; a plain fact with a name of its own has none. */
export const topicOf = (reading: Reading, facts: readonly Fact[], head: Fact | null): Fact | null =>
  reading.relation === 'head' && reading.noun !== '' ? null : refersTo(reading, facts, head);

/** Whether a fact is what the following ones without names speak of. */
export const startsTopic = (reading: Reading): boolean =>
  (reading.relation === 'head' || reading.relation === 'total' || reading.relation === 'perUnit') &&
  ((reading.role !== 'target' && reading.role !== 'previous') || reading.noun !== '');

const asGoal: ReadonlySet<string> = new Set([
  'head',
  'rate',
  'execution',
  'completion',
  'share',
  'growth',
  'leverage',
  'perUnit',
]);
const moneyRoles: ReadonlySet<Role> = new Set<Role>(['budget', 'outturn']);
const goalRoles: ReadonlySet<Role> = new Set<Role>(['actual', 'rate', 'share', 'growth', 'other']);

/** Role that the sentence gives to a fact without words of its own: goals in a list of goals, parts as their whole. */
export const inheritedRole = (
  reading: Reading,
  sentence: string,
  isBelowGoals: boolean,
  partRole: Role | null,
): Role => {
  const { relation, role, isBase, mention } = reading;
  const isPlainFact = relation === 'head' && (role === 'actual' || role === 'outturn');
  const isMoney = mention.quantity.kind === 'amount';
  if (isPlainFact && partRole !== null)
    return partRole === 'actual' || (moneyRoles.has(partRole) && !isMoney) ? role : partRole;
  if (isBase || !asGoal.has(relation) || !goalRoles.has(role)) return role;
  const goals = tellsGoals(sentence, isBelowGoals);
  return goals && (opensGoals(sentence) || !opensDone(mention.lead)) ? 'target' : role;
};

/** Name of a fact: its own, its topic's, or its heading's; an execution rate of the whole budget keeps none. */
export const inheritedNoun = (reading: Reading, topic: Fact | null, title: string, opening: string): string => {
  if (reading.noun !== '') return reading.noun;
  const { lead, sentence } = reading.mention;
  // 全年预算数调整为: the budget of the whole, whatever the sentence spoke of before.
  if (reading.relation === 'head' && reading.role === 'budget' && saysBudget(lead)) return '';
  const isOfWhole =
    reading.relation === 'execution' && (topic === null ? saysBudget(lead) : topic.sentence !== sentence);
  if (isOfWhole) return '';
  return topic && topic.noun !== '' ? topic.noun : opening || headingNoun(title);
};
