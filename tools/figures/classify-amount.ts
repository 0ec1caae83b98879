import { suffixOf } from '../language/affix.js';
import { amountRoleOf } from '../language/amount-role-lexer.js';
import { changeOf, levelReached, namesNoSubject } from '../language/change.js';
import { comparesWithEarlier, tellsChange, withoutComparison } from '../language/comparison-lexer.js';
import { briefGap, closingGap, comparedGap, doneMore, passedBy, timeGap } from '../language/gap-lexer.js';
import { endsInMark, isPerUnit } from '../language/lead-lexer.js';
import * as lexicon from '../language/lexicon.js';
import {
  differenceEnds,
  leftOverEnds,
  notLeftOver,
  runningSum,
  sumEnds,
  sumWords,
} from '../language/lexicon-phrases.js';
import { isTime } from '../language/unit-family.js';
import type { Role } from './figure.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun.js';
import type { Wording } from './reading.js';
import { worded } from './reading.js';

/** The word that makes an amount the sum of what stands before it. */
const sumWordOf = (lead: string, core: string, taken: readonly string[]): string | null =>
  sumWords.find((word) => lead.includes(word)) ??
  taken.find((word) => sumWords.some((sum) => sum === word)) ??
  suffixOf(core, sumEnds);

const isLeftOver = (core: string): boolean => {
  const word =
    suffixOf(core, lexicon.savingWords) ?? suffixOf(core, lexicon.balanceWords) ?? suffixOf(core, leftOverEnds);
  return word !== null && !notLeftOver.has(word);
};

/** The change that an amount is of something, where the sentence compares with an earlier time or says nothing else. */
const readChange = (core: string, gap: string): Wording | null => {
  const change = changeOf(core);
  if (!change || !tellsChange(core, gap) || (!namesNoSubject(change.before) && !comparesWithEarlier(gap))) return null;
  return worded('delta', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
};

const readSpecial = (mention: Mention, core: string, taken: readonly string[]): Wording | null => {
  const { lead, gap, tail, quantity } = mention;
  const timed = isTime(quantity.unit) ? timeGap(core, gap) : null;
  const brief = timed ?? briefGap(core, lead, gap) ?? doneMore(core, gap) ?? passedBy(gap);
  if (brief) return worded('gap', 'other', '', brief);
  const before = levelReached(core, taken);
  if (before !== null) {
    const isSpent = amountRoleOf(before, lead, tail, quantity.modifier, quantity.kind === 'amount') === 'outturn';
    return worded('head', isSpent ? 'outturn' : 'actual', nounOf(before), { reached: true });
  }
  if (suffixOf(core, differenceEnds) !== null) return worded('difference', 'other', '');
  const distance = comparedGap(core, lead) ?? closingGap(core);
  if (distance) return worded('gap', 'other', '', distance);
  return isLeftOver(core) ? worded('difference', 'other', nounOf(core)) : readChange(core, gap);
};

/** An amount or count: per unit, a gap, what is left over, a change, a sum, or a plain fact. */
export const readAmount = (mention: Mention, core: string, taken: readonly string[]): Wording => {
  const { lead, tail, quantity } = mention;
  const role: Role = amountRoleOf(core, lead, tail, quantity.modifier, quantity.kind === 'amount');
  if (isPerUnit(core) || quantity.per) return worded('perUnit', role === 'outturn' ? 'actual' : role, nounOf(core));
  const special = readSpecial(mention, core, taken);
  if (special) return special;
  const sum = sumWordOf(lead, core, taken);
  if (sum === null || endsInMark(core)) return worded('head', role, nounOf(core));
  return worded(sum === runningSum ? 'head' : 'total', role === 'actual' ? 'total' : role, nounOf(core));
};
