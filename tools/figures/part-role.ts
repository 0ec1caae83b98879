import { closesParts, opensParts } from '../language/lead-lexer.js';
import { isRateBase } from '../language/ratio-phrase-lexer.js';
import type { Fact } from './fact.js';
import type { Role } from './figure.js';
import type { Mention } from './mention.js';

const passing: ReadonlySet<Role> = new Set<Role>(['budget', 'outturn', 'previous', 'target']);
const plain: ReadonlySet<Role> = new Set<Role>(['actual', 'total']);
const never: ReadonlySet<string> = new Set(['percent', 'points', 'rank', 'period', 'ratio', 'document-number']);

/** The whole that a list of parts divides: the last amount of the sentence that no rate is taken of, else its subject. */
const wholeOf = (facts: readonly Fact[], mention: Mention, head: Fact | null): Fact | null => {
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if (!fact || fact.sentence !== mention.sentence) break;
    const { reading, figure } = fact;
    const isAside = reading.isBase || reading.mention.depth > mention.depth || isRateBase(reading.mention.tail);
    if (never.has(figure.kind) || isAside) continue;
    if (figure.unit !== mention.quantity.unit) continue;
    // 今年A，上年B；其中甲a、乙b: the parts are this year's, which the sentence is about.
    const isBeside =
      figure.role === 'previous' && head?.sentence === mention.sentence && head.figure.role !== 'previous';
    if (!isBeside || head?.figure.unit !== figure.unit) return fact;
  }
  return head?.reading.isBase ? null : head;
};

/** Whether the list that is open was opened in a bracket that has ended: 追加198万元（其中甲150万元），调整后1458万元. */
const leavesBracket = (mention: Mention, facts: readonly Fact[]): boolean => {
  const opener = facts.findLast(
    ({ reading, sentence }) => sentence !== mention.sentence || opensParts(reading.mention.gap),
  );
  return opener?.sentence === mention.sentence && opener.reading.mention.depth > mention.depth;
};

/** The role that the parts of a list take from their whole, from where the list opens until it closes. */
export const partRoleOf = (
  mention: Mention,
  facts: readonly Fact[],
  head: Fact | null,
  open: Role | null,
): Role | null => {
  if (!opensParts(mention.gap)) return closesParts(mention.gap) || leavesBracket(mention, facts) ? null : open;
  const role = wholeOf(facts, mention, head)?.figure.role ?? null;
  if (role === null || passing.has(role)) return role;
  return plain.has(role) ? 'actual' : 'part';
};
