import { listsMaxima, tellsDeductions } from '../language/lead-lexer.js';
import { gotScore } from '../language/lexicon-phrases.js';
import { isJoined } from '../language/list-cues.js';
import { opensScores } from '../language/score-cues.js';
import type { Fact } from './fact.js';
import type { Reading } from './reading.js';

/** The relations of points that were given, could be given, or were taken off. */
export const scoreRelations: ReadonlySet<string> = new Set(['score', 'maxScore', 'deduction']);

/** 失分1.73分，分布在：执行率0.38分、办结率0.02分: what a colon or 、 sets behind points lost, and no verb says was got. */
const listsLost = (reading: Reading, facts: readonly Fact[]): boolean => {
  const { gap, sentence } = reading.mention;
  const last = facts.findLast((fact) => fact.sentence !== sentence || scoreRelations.has(fact.reading.relation));
  if (last?.sentence !== sentence || last.reading.relation !== 'deduction') return false;
  return isJoined(gap) || opensScores(gap);
};

/** A score in brackets behind words of deduction (扣在执行率（0.8分）), or in a list of them, was taken off. */
export const asDeduction = (reading: Reading, sentence: string, facts: readonly Fact[]): Reading =>
  reading.relation === 'score' && (reading.mention.depth > 0 || listsLost(reading, facts)) && tellsDeductions(sentence)
    ? { ...reading, relation: 'deduction', role: 'other' }
    : reading;

/** The scores of a scheme (百分制，其中预算执行10分) are the maxima. */
export const asMaximum = (reading: Reading, sentence: string): Reading =>
  reading.relation === 'score' && !gotScore.has(reading.mention.lead) && listsMaxima(sentence)
    ? { ...reading, relation: 'maxScore', role: 'maxScore' }
    : reading;
