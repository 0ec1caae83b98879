import { suffixOf } from '../language/affix.js';
import { changeBehind, changeOf, fallsShort, levelReached } from '../language/change.js';
import { withoutComparison } from '../language/comparison-lexer.js';
import { overAchieved, pointsFromTarget } from '../language/gap-lexer.js';
import { setsLimit } from '../language/lead-lexer.js';
import * as lexicon from '../language/lexicon.js';
import { ambiguousShareNouns } from '../language/lexicon-phrases.js';
import { isTargetBase, ratioPhraseOf } from '../language/ratio-phrase-lexer.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun.js';
import type { Wording } from './reading.js';
import { worded } from './reading.js';

/** The name of the share's whole; a share of a target keeps the words that say so. */
const wholeOf = (base: string): string => (isTargetBase(base) ? base : nounOf(base) || base);

const readRatioPhrase = (lead: string, core: string): Wording => {
  const { relation, before, base } = ratioPhraseOf(lead, core);
  const noun = nounOf(before);
  if (relation === 'share') return worded('share', 'share', noun, { base: wholeOf(base) });
  if (relation === 'target') return worded('head', 'target', noun);
  return worded(relation, 'rate', noun, { base });
};

const isLimit = (modifier: Mention['quantity']['modifier']): boolean => modifier === 'atLeast' || modifier === 'atMost';

/** A percentage that its last word names: growth, completion, execution, share; else by the phrase before it. */
export const readPercent = (mention: Mention, core: string, taken: readonly string[]): Wording => {
  const { lead, tail, quantity } = mention;
  const behind = changeBehind(tail);
  if (behind !== null) return worded('growth', 'growth', nounOf(core), { direction: behind });
  if (isLimit(quantity.modifier) && setsLimit(lead)) return worded('head', 'target', nounOf(core));
  const reached = levelReached(core, taken);
  if (reached !== null) return worded('rate', 'rate', nounOf(reached), { reached: true });
  const exceeded = overAchieved(core);
  if (exceeded !== null) return worded('overCompletion', 'rate', nounOf(exceeded));
  const completion = suffixOf(core, lexicon.completionNouns);
  const execution = suffixOf(core, lexicon.executionNouns);
  if (completion && completion.length >= (execution?.length ?? 0))
    return worded('completion', 'rate', nounOf(core.slice(0, -completion.length)));
  if (execution) return worded('execution', 'rate', nounOf(core.slice(0, -execution.length)));
  const change = changeOf(core);
  if (change)
    return worded('growth', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  const share = suffixOf(core, lexicon.shareNouns);
  return share && !ambiguousShareNouns.has(share)
    ? worded('share', 'share', nounOf(core.slice(0, -share.length)))
    : readRatioPhrase(lead, core);
};

/** Percentage points: off a target, or by which a named rate changed. */
export const readPoints = (core: string): Wording => {
  const direction = pointsFromTarget(core);
  if (direction !== null) return worded('points', 'other', '', { direction, base: 'target' });
  const change = changeOf(core);
  if (change)
    return worded('points', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  return worded('points', 'other', '', { direction: fallsShort(core) ? -1 : 1, base: core });
};
