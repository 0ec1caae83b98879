import { tracesRank } from '../language/change-cues.js';
import { overall } from '../language/money-name.js';
import { converts } from '../language/quotient-cues.js';
import { opensAtOnce } from '../language/score-cues.js';
import { isSlipOf } from '../measure/edits.js';
import { compare } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { kindredClaims } from './claim-kindred.js';
import { sameDigitClaims } from './claim-same-digits.js';
import { rankClaims } from './claim-same-ranks.js';
import { twinClaims } from './claim-twins.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';
import { agree, digits, printOf } from './same-print.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statement.js';

const groupKey = ({ figure, measure }: Statement): string =>
  `${measure}|${figure.unit}|${figure.period?.slice(0, 4) ?? ''}`;

const groupsOf = (statements: readonly Statement[]): readonly (readonly Statement[])[] => {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = groupKey(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()];
};

const alike = (a: Statement, b: Statement): 0 | 1 | 2 | 3 =>
  a.name.length < 2 || b.name.length < 2
    ? 0
    : a.name === b.name
      ? 3
      : a.name === overall || b.name === overall
        ? 0
        : likeness(a.name, b.name);

interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly like: number;
}

const same = (pair: Pair, sure: boolean | 'guess'): ClaimDraft | null => {
  const [first, later] = pair.a.figure.start < pair.b.figure.start ? [pair.a, pair.b] : [pair.b, pair.a];
  return claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure }, [
    [later.figure, first.figure],
  ]);
};

/** How many later statements each is compared with: more than one report makes of a measure and unit. */
const reach = 80;

/** How often a statement is paired with later ones that agree: a volume says the same in every part. */
const enough = 4;

/** Pairs that may name one fact, likeliest first. */
const pairsOf = (group: readonly Statement[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  group.forEach((a, at) => {
    let agreeing = 0;
    for (const b of group.slice(at + 1, at + 1 + reach)) {
      const like = alike(a, b);
      if (like === 0 || (agreeing >= enough && agree(a.figure, b.figure))) continue;
      pairs.push({ a, b, like });
      if (agree(a.figure, b.figure)) agreeing += 1;
    }
  });
  return pairs.sort((x, y) => y.like - x.like);
};

/** Amounts that mean something only beside others: two of them under one name need not be one fact. */
const loose = ['deduction', 'gap', 'difference', 'delta'] as const;

const isTelling = (pair: Pair): boolean => pair.like >= 2 || digits(pair.a.figure) >= 3;

/** Units that many things of a report share, so that two figures of one unit need not be of one thing. */
const common = ['CNY', '%', 'pp', 'score'];

/** Whether a group holds just one figure of the prose and one of a table, of a unit that nothing else is counted in. */
const isPaired = (group: readonly Statement[]): boolean =>
  group.length === 2 &&
  group[0]?.figure.origin !== group[1]?.figure.origin &&
  !common.includes(group[0]?.figure.unit ?? '');

const ofGroup = (group: readonly Statement[]): readonly ClaimDraft[] => {
  const pairs = pairsOf(group);
  const least = isPaired(group) ? 1 : 2;
  const agreeing = pairs.filter((pair) => isTelling(pair) && agree(pair.a.figure, pair.b.figure));
  const best = new Map<Figure, number>();
  for (const { a, b, like } of agreeing)
    for (const figure of [a.figure, b.figure]) best.set(figure, Math.max(like, best.get(figure) ?? 0));
  const slips = pairs.filter(({ a, b, like }) => {
    if (agree(a.figure, b.figure)) return false;
    const settled = (best.get(a.figure) ?? 0) >= like && (best.get(b.figure) ?? 0) >= like;
    if (a.figure.block === b.figure.block && a.figure.origin === 'prose') return false;
    const crosses = a.figure.origin !== b.figure.origin || a.measure === 'target';
    const isEnough =
      like === 3 || (like === 2 && a.measure === 'target' && crosses)
        ? digits(a.figure) >= (crosses ? 2 : 3)
        : like >= least && crosses && digits(a.figure) >= (like === 2 ? 3 : 2);
    if (
      loose.some((measure) => measure === a.measure) &&
      (like < 3 || digits(a.figure) < 4 || a.measure !== 'difference')
    )
      return false;
    return !settled && isEnough && isSlipOf(printOf(a.figure), printOf(b.figure));
  });
  return [...agreeing.map((pair) => same(pair, 'guess')), ...slips.map((pair) => same(pair, false))].filter(
    (claim) => claim !== null,
  );
};

/** 支出229576万元（约22.96亿元）: alone in a bracket right behind an amount, rounded or in another scale. */
const isRescaled = (before: Fact, fact: Fact): boolean =>
  fact.figure.kind === 'amount' &&
  opensAtOnce(fact.reading.mention.gap) &&
  fact.reading.mention.depth > before.reading.mention.depth &&
  fact.reading.mention.lead.length <= 2 &&
  fact.reading.noun === '' &&
  fact.figure.role !== 'previous' &&
  fact.reading.relation === 'head' &&
  (fact.figure.modifier === 'about' || compare(fact.figure.factor, before.figure.factor) !== 0);

/** "9300万元，折合0.93亿元": the same amount in another unit, right behind. */
const conversions = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact, at) => {
    const before = index.facts[at - 1];
    if (
      !before ||
      before.sentence !== fact.sentence ||
      before.figure.unit !== fact.figure.unit ||
      !(converts(fact.reading.mention.lead) || isRescaled(before, fact))
    )
      return [];
    const claim = claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure: true }, [
      [fact.figure, before.figure],
    ]);
    return claim ? [claim] : [];
  });

/** 客运量2.31亿人次，由上年的2.2亿人次增加到2.31亿人次: the level told first, and again where it was reached. */
const retraced = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts
    .flatMap((fact, at) => {
      const [first, base] = index.facts.slice(Math.max(0, at - 2), at);
      const isTraced =
        fact.reading.reached &&
        fact.reading.noun === '' &&
        base?.figure.role === 'previous' &&
        tracesRank(base.reading.mention.gap) &&
        first?.sentence === fact.sentence &&
        first.figure.unit === fact.figure.unit &&
        (first.figure.role === 'actual' || first.figure.role === 'outturn');
      return isTraced && (agree(first.figure, fact.figure) || isSlipOf(printOf(first.figure), printOf(fact.figure)))
        ? [
            claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure: false }, [
              [fact.figure, first.figure],
            ]),
          ]
        : [];
    })
    .filter((claim) => claim !== null);

/** Claims that a fact stated twice is the same: measure, name, period and unit agree. */
export const restatementClaims = (index: FactIndex): readonly ClaimDraft[] => [
  ...groupsOf(statementsOf(index)).flatMap((group) => [...ofGroup(group), ...kindredClaims(group)]),
  ...conversions(index),
  ...retraced(index),
  ...twinClaims(index),
  ...sameDigitClaims(index),
  ...rankClaims(index),
];
