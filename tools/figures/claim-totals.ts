import { twoParts } from '../language/lexicon-claims.js';
import { afterSemicolon, isJoined, namesCount, saysGiven, saysSpent, surveyStage } from '../language/list-cues.js';
import { overall } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { withoutSublists } from './claim-list-parts.js';
import { countedBefore, declaredParts } from './declared-parts.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isEffect } from './plain.js';
import { addsUp } from './same-print.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statement.js';

/** Where a list may begin. */
const startsList = (fact: Fact): boolean => afterSemicolon(fact.reading.mention.gap);

/** Runs of facts that a total may close, likeliest first: back to a semicolon, those joined by 、, then any that end right before it. */
const runsOf = (pool: readonly Fact[]): readonly (readonly Fact[])[] => {
  const clause = pool.slice(Math.max(0, pool.map(startsList).lastIndexOf(true)));
  const joined = pool.slice(
    Math.max(0, pool.map((fact, at) => at > 0 && !isJoined(fact.reading.mention.gap)).lastIndexOf(true)),
  );
  const endings = Array.from({ length: pool.length - 1 }, (_, cut) => pool.slice(pool.length - 2 - cut));
  const beginnings = Array.from({ length: Math.max(0, pool.length - 2) }, (_, cut) => pool.slice(0, 2 + cut));
  return [
    ...(pool.length > joined.length && joined.length >= 3 ? [joined, clause] : [clause, joined]),
    ...endings,
    ...beginnings,
  ].filter((run) => run.length >= 2);
};

/** "…，合计 30 万元": facts before it add up to it. */
const closed = (facts: readonly Fact[], total: Fact, at: number): ClaimDraft | null => {
  const before = facts
    .slice(Math.max(0, at - 14), at)
    .filter(
      (fact) =>
        fact.figure.block === total.figure.block &&
        total.sentence - fact.sentence <= 1 &&
        fact.reading.relation !== 'total' &&
        isComparable(fact.figure, total.figure) &&
        fact.figure.role !== 'previous' &&
        !isEffect(fact),
    );
  const own = before.filter((fact) => fact.sentence === total.sentence);
  const pool = own.length >= 2 ? own : before;
  if (pool.length < 2) return null;
  const count = declaredParts(facts[at - 1], total);
  if (count !== null && pool.length < count) return null;
  const declared = count !== null && own.length >= count ? [own.slice(-count)] : [];
  const outer = withoutSublists(pool);
  const outermost = outer.length < pool.length && outer.length >= 2 ? [outer] : [];
  const readings = [...declared, ...outermost, ...runsOf(pool)].map((parts) => [
    total.figure,
    ...parts.map((part) => part.figure),
  ]);
  const firm = declared.length > 0 && own.length === count;
  return claimOf(
    {
      kind: 'sum',
      identity: 'sumOfAll',
      names: ['whole', 'part'],
      sure: firm ? true : own.length >= 2 ? false : 'guess',
    },
    readings,
  );
};

/** 核销, 兑付 after 发放, 安排: what was used is at most what was given out. */
const used = (fact: Fact, whole: Fact | undefined): ClaimDraft | null => {
  if (
    !whole ||
    whole.sentence !== fact.sentence ||
    fact.figure.kind !== 'amount' ||
    !isComparable(whole.figure, fact.figure)
  )
    return null;
  const spends = saysSpent(fact.reading.mention.lead) && saysGiven(whole.reading.mention.lead);
  return spends
    ? claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: true }, [
        [whole.figure, fact.figure],
      ])
    : null;
};

/** Forms sent out, returned, and of them valid: each at most the one before. */
const returned = (index: FactIndex, fact: Fact): readonly ClaimDraft[] => {
  const stage = surveyStage(fact.reading.mention.lead);
  if (stage === null || stage === 0 || fact.figure.kind !== 'count') return [];
  const whole = sentenceOf(index, fact)
    .filter((other) => other.order < fact.order && other.figure.unit === fact.figure.unit)
    .reverse()
    .find((other) => (surveyStage(other.reading.mention.lead) ?? stage) < stage);
  const claim =
    whole &&
    claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: true }, [
      [whole.figure, fact.figure],
    ]);
  return claim ? [claim] : [];
};

const first = (statements: readonly Statement[], measure: string, name: string): readonly Figure[] =>
  statements
    .filter(
      (each) =>
        each.measure === measure &&
        each.figure.kind === 'amount' &&
        (name === overall ? each.name === overall : each.name.endsWith(name)),
    )
    .map((each) => each.figure);

/** 基本支出 and 项目支出 make up the whole, wherever the three are printed. */
const partitioned = (index: FactIndex): readonly ClaimDraft[] => {
  const statements = statementsOf(index);
  return twoParts.flatMap(({ whole: name, parts: [one, two] }) =>
    ['budget', 'level'].flatMap((measure) => {
      const wholes = first(statements, measure, name ?? overall);
      const [a, b] = [first(statements, measure, one), first(statements, measure, two)];
      const tiesAny = (whole: Figure): boolean => a.some((x) => b.some((y) => addsUp(whole, [x, y])));
      const hasOther = wholes.slice(0, 4).some(tiesAny);
      return wholes.slice(0, 4).flatMap((whole) => {
        // The parts make up another whole (the budget as changed): this one is not theirs.
        if (hasOther && !tiesAny(whole)) return [];
        const pairs = a.slice(0, 3).flatMap((x) => b.slice(0, 3).map((y) => [whole, x, y]));
        const tying = pairs.filter(([, ...parts]) => addsUp(whole, parts));
        const claims = (tying.length > 0 ? tying : pairs.slice(0, 1)).map((pair) =>
          claimOf(
            { kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: tying.length > 0 ? 'guess' : false },
            [pair],
          ),
        );
        return claims.filter((claim) => claim !== null);
      });
    }),
  );
};

/** Whether a fact is told as the sum of those before it. */
const closesList = (facts: readonly Fact[], fact: Fact, at: number): boolean =>
  fact.reading.relation === 'total' ||
  namesCount(fact.reading.mention.lead) ||
  countedBefore(facts[at - 1], fact) !== null;

/** Totals that close a list, amounts used out of amounts given, and known partitions of the whole. */
export const totalClaims = (index: FactIndex, facts: readonly Fact[]): readonly ClaimDraft[] => [
  ...facts.flatMap((fact, at) => {
    const claim = closesList(facts, fact, at) ? closed(facts, fact, at) : used(fact, facts[at - 1]);
    return claim ? [claim] : [];
  }),
  ...facts.flatMap((fact) => returned(index, fact)),
  ...partitioned(index),
];
