import { saysLastYear } from '../language/comparison-lexer.js';
import { opensDone, saysBudget, tellsGoals } from '../language/lead-lexer.js';
import { yearBefore } from '../language/period.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Role } from './figure.js';
import type { Mention } from './mention.js';
import { headingNoun, likeness } from './noun.js';
import type { Reading } from './reading.js';

/** The period that a mention speaks of: a year it is compared with is not its own. */
export const periodOf = (
  mention: Mention,
  role: Role,
  reportYear: string | null,
  current: string | null,
): string | null => {
  if (mention.isPeriod) return mention.period;
  const period = current ?? reportYear;
  if (role !== 'previous') return period;
  if (mention.ownPeriod && !saysLastYear(mention.gap)) return mention.period;
  return period === null ? null : yearBefore(period);
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

/** Role that the sentence gives to a fact without words of its own: goals in a list of goals, parts as their whole. */
export const inheritedRole = (
  reading: Reading,
  sentence: string,
  isBelowGoals: boolean,
  partRole: Role | null,
): Role => {
  if (reading.relation !== 'head' || (reading.role !== 'actual' && reading.role !== 'outturn')) return reading.role;
  if (partRole !== null) return partRole;
  if (reading.role !== 'actual' || opensDone(reading.mention.lead)) return reading.role;
  return tellsGoals(sentence, isBelowGoals) ? 'target' : reading.role;
};

/** Name of a fact: its own, its topic's, or its heading's; an execution rate of the whole budget keeps none. */
export const inheritedNoun = (reading: Reading, topic: Fact | null, title: string): string => {
  if (reading.noun !== '') return reading.noun;
  const { lead, sentence } = reading.mention;
  const isOfWhole =
    reading.relation === 'execution' && (topic === null ? saysBudget(lead) : topic.sentence !== sentence);
  if (isOfWhole) return '';
  return topic && topic.noun !== '' ? topic.noun : headingNoun(title);
};
