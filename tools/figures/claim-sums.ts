import { suffixOf, wordIn } from '../language/affix.js';
import * as lexicon from '../language/lexicon.js';
import type { FactIndex } from './candidates.js';
import { isComparable } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

const isPlain = (fact: Fact): boolean =>
  (fact.reading.relation === 'head' ||
    fact.reading.relation === 'total' ||
    fact.reading.relation === 'difference' ||
    fact.reading.relation === 'score') &&
  fact.figure.kind !== 'percent' &&
  fact.figure.kind !== 'rank' &&
  fact.figure.kind !== 'period';

/** Last opener of a list of parts in the gap: 其中, 包括, 分别为 …; null where none. */
const openerIn = (gap: string): string | null => {
  if (gap.includes('其中')) return '其中';
  if (/由[^，。；]*$/.test(gap)) return null;
  const word = wordIn(gap, [
    '分别为',
    '分别是',
    '包括',
    '具体为',
    '具体是',
    '分为',
    '具体包括',
    '包含',
    '分解为',
    '分别',
    '主要包括',
    '资金来源',
    '含',
  ]);
  return word !== null && gap.lastIndexOf(word) >= gap.lastIndexOf('。') ? word : null;
};

const isPartition = (names: readonly string[]): boolean =>
  lexicon.partitions.some((set) => {
    const hit = set.filter((word) => names.some((name) => name.includes(word)));
    return hit.length === names.length && hit.length === set.length;
  }) ||
  lexicon.partitions.some(
    (set) =>
      set.length > names.length &&
      names.length >= 2 &&
      names.every((name) => set.some((word) => name.endsWith(word) && name.length <= word.length)) &&
      false,
  );

const isRest = (name: string): boolean =>
  /^(?:其他|其它|其余|另外|剩余)/.test(name) || /(?:其他|其它)/.test(name.slice(0, 4));

/** Whether the text itself says that the parts are all of them. */
const isComplete = (opener: string, parts: readonly Fact[], tail: string): boolean => {
  if (/^等/.test(tail) || opener.startsWith('主要')) return false;
  const names = parts.map((fact) => fact.reading.noun || fact.noun);
  return (
    opener === '分别为' || opener === '分别是' || opener === '分为' || isRest(names.at(-1) ?? '') || isPartition(names)
  );
};

interface List {
  readonly whole: Fact;
  readonly parts: Fact[];
  readonly opener: string;
}

const isEffect = (fact: Fact): boolean =>
  /(?:带动|拉动|撬动|实现|放大|人均|户均)/.test(fact.reading.mention.lead) && fact.figure.kind === 'amount';

const accepts = (list: List, fact: Fact): boolean => {
  if (isEffect(fact)) return false;
  if (!isPlain(fact) || !isComparable(fact.figure, list.whole.figure)) return false;
  const first = list.parts[0];
  if (
    first &&
    first.figure.role !== fact.figure.role &&
    (fact.figure.role === 'previous' || fact.figure.role === 'target' || first.figure.role === 'target')
  )
    return false;
  if (
    fact.reading.relation === 'difference' &&
    list.whole.reading.relation !== 'difference' &&
    !/结转|结余/.test(list.parts[0]?.noun ?? '')
  )
    return false;
  return fact.figure.role !== 'previous' || list.whole.figure.role === 'previous';
};

const sameList = (list: List, fact: Fact): boolean =>
  fact.reading.mention.depth <= (list.parts[0]?.reading.mention.depth ?? 0)
    ? fact.reading.mention.depth === (list.parts[0]?.reading.mention.depth ?? 0)
    : false;

const wholeFor = (facts: readonly Fact[], at: number, fact: Fact): Fact | null => {
  for (let index = at - 1; index >= 0; index -= 1) {
    const candidate = facts[index];
    if (!candidate || candidate.figure.block !== fact.figure.block) return null;
    if (fact.sentence - candidate.sentence > 1) return null;
    if (
      isPlain(candidate) &&
      isComparable(candidate.figure, fact.figure) &&
      candidate.figure.role !== 'previous' &&
      candidate.reading.relation !== 'difference'
    ) {
      if (candidate.figure.role === 'target' && fact.figure.role !== 'target') continue;
      return candidate;
    }
  }
  return null;
};

/** In "…预算数4059万元…。其中" the whole is the first plain fact of the sentence when several precede a full stop. */
const wholesFor = (facts: readonly Fact[], at: number, fact: Fact): readonly Fact[] => {
  const nearest = wholeFor(facts, at, fact);
  if (!nearest) return [];
  const others = facts
    .slice(Math.max(0, at - 8), at)
    .filter(
      (other) =>
        other !== nearest &&
        other.sentence === nearest.sentence &&
        isPlain(other) &&
        isComparable(other.figure, fact.figure) &&
        other.figure.role !== 'previous',
    )
    .reverse();
  return [nearest, ...others];
};

const finish = (facts: readonly Fact[], list: List, at: number): readonly ClaimDraft[] => {
  const { whole, parts, opener } = list;
  const first = parts[0];
  if (!first) return [];
  if (parts.length === 1) {
    const claim = claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: false }, [
      [whole.figure, first.figure],
    ]);
    return claim && opener === '其中' ? [claim] : [];
  }
  const tail = parts.at(-1)?.reading.mention.tail ?? '';
  const complete = isComplete(opener, parts, tail);
  const wholes = wholesFor(facts, at, first);
  const figures = parts.map((part) => part.figure);
  const readings = wholes.map((each) => [each.figure, ...figures]);
  const trimmed = parts.length > 2 ? [[whole.figure, ...figures.slice(0, -1)]] : [];
  const claim = claimOf(
    { kind: 'sum', identity: complete ? 'sumOfAll' : 'sumOfListed', names: ['whole', 'part'], sure: complete },
    [...readings, ...trimmed],
  );
  return claim ? [claim] : [];
};

/** Lists after 其中, 包括, 分别为: their parts add up to the whole before them. */
const openedLists = (facts: readonly Fact[]): readonly ClaimDraft[] => {
  const claims: ClaimDraft[] = [];
  facts.forEach((fact, at) => {
    if (!isPlain(fact)) return;
    const opener = openerIn(fact.reading.mention.gap);
    const previous = facts[at - 1];
    const bracketed =
      previous !== undefined &&
      fact.reading.mention.depth > previous.reading.mention.depth &&
      fact.reading.mention.gap.startsWith('（') &&
      previous.sentence === fact.sentence;
    if (opener === null && !bracketed) return;
    const whole = wholeFor(facts, at, fact);
    if (!whole) return;
    const list: List = { whole, parts: [fact], opener: opener ?? '（' };
    const depth = fact.reading.mention.depth;
    for (let index = at + 1; index < facts.length; index += 1) {
      const next = facts[index];
      if (!next || next.sentence !== fact.sentence || next.reading.mention.depth < depth) break;
      if (
        next.reading.mention.gap.includes('；') &&
        list.parts.length >= 2 &&
        openerIn(next.reading.mention.gap) !== null
      )
        break;
      if (openerIn(next.reading.mention.gap) === '其中') {
        if (next.reading.mention.depth === depth) break;
        continue;
      }
      if (bracketed && next.reading.mention.depth !== depth) break;
      if (next.reading.relation === 'total') break;
      if (accepts(list, next) && sameList(list, next)) list.parts.push(next);
    }
    claims.push(...finish(facts, list, at));
  });
  return claims;
};

const countOf = (gap: string): number | null => {
  const match = ['两', '三', '四', '五', '六'].findIndex(
    (digit) => gap.includes(`${digit}项`) || gap.includes(`${digit}者`) || gap.includes(`${digit}类`),
  );
  return match < 0 ? null : match + 2;
};

/** "…，合计 30 万元": the facts before it add up to it. */
const closedLists = (facts: readonly Fact[]): readonly ClaimDraft[] =>
  facts.flatMap((total, at) => {
    if (total.reading.relation !== 'total') return [];
    const before = facts
      .slice(Math.max(0, at - 14), at)
      .filter(
        (fact) =>
          fact.figure.block === total.figure.block &&
          total.sentence - fact.sentence <= 1 &&
          isPlain(fact) &&
          fact.reading.relation !== 'total' &&
          isComparable(fact.figure, total.figure) &&
          fact.figure.role !== 'previous',
      );
    const own = before.filter((fact) => fact.sentence === total.sentence);
    const pool = own.length >= 2 ? own : before;
    const count = countOf(total.reading.mention.gap);
    if (pool.length < 2) return [];
    const declared = count !== null && pool.length >= count;
    const readings = declared
      ? [pool.slice(-count), ...(pool.length > count ? [pool] : [])]
      : [pool, ...(pool.length > 2 ? [pool.slice(-2), pool.slice(1)] : [])];
    const sure =
      declared ||
      (suffixOf(total.reading.mention.lead, ['合计', '共计', '总计']) !== null &&
        own.length >= 2 &&
        own.every((fact) => fact.figure.role === own[0]?.figure.role));
    const claim = claimOf(
      { kind: 'sum', identity: sure ? 'sumOfAll' : 'sumOfListed', names: ['whole', 'part'], sure },
      readings.map((parts) => [total.figure, ...parts.map((part) => part.figure)]),
    );
    return claim ? [claim] : [];
  });

/** 核销, 兑付 after 发放, 安排: what was used is at most what was given out. */
const usedLists = (facts: readonly Fact[]): readonly ClaimDraft[] =>
  facts.flatMap((fact, at) => {
    const whole = facts[at - 1];
    if (
      !whole ||
      whole.sentence !== fact.sentence ||
      fact.figure.kind !== 'amount' ||
      !isComparable(whole.figure, fact.figure)
    )
      return [];
    if (
      !/^(?:已|实际|累计|共)?(?:核销|兑付|报销)/.test(fact.reading.mention.lead) ||
      !/(?:发放|安排|下达|投入|拨付)/.test(whole.reading.mention.lead)
    )
      return [];
    const claim = claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: true }, [
      [whole.figure, fact.figure],
    ]);
    return claim ? [claim] : [];
  });

/** Claims that parts add up to their whole. */
export const sumClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const plain = index.facts.filter((fact) => isPlain(fact) || isHead(fact));
  return [...openedLists(plain), ...closedLists(plain), ...usedLists(plain)];
};
