import { givesPart } from '../language/gap-lexer.js';
import { opensParts } from '../language/lead-lexer.js';
import {
  balanceName,
  isOwnBudget,
  moneyName,
  namesBudget,
  overall,
  splitWithin,
  wholeName,
} from '../language/money-name.js';
import { closesBracket } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, factsNear, headsNear, isComparable, rowsNamed, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf, unboundClaim } from './claim-draft.js';
import { namedOfPair } from './claim-former.js';
import { lossShare } from './claim-part-shares.js';
import type { Operands } from './claim-readings.js';
import { rowShares } from './claim-row-shares.js';
import { subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import { exceeds } from './same-print.js';

const actualRoles: readonly Role[] = ['actual', 'outturn', 'total', 'part'];

/** 甲29名、乙37名、丙15名，占比依次为…: as many figures of one unit with names of their own, right before the list. */
const namedSubject = (
  index: FactIndex,
  rate: Fact,
  item: { readonly list: number; readonly index: number },
): Fact | null => {
  const block = blockOf(index, rate).filter((fact) => fact.figure.block === rate.figure.block);
  const rates = block.filter((fact) => fact.item?.list === item.list);
  const start = rates[0]?.order ?? rate.order;
  const before = block.filter(
    (fact) =>
      fact.order < start && rate.sentence - fact.sentence <= 1 && isHead(fact) && fact.figure.kind !== 'percent',
  );
  const units = [...new Set(before.map((fact) => fact.figure.unit))];
  const lists = units
    .map((unit) => before.filter((fact) => fact.figure.unit === unit).slice(-rates.length))
    .filter((list) => list.length === rates.length);
  return rates.length >= 2 && lists.length === 1 ? (lists[0]?.[item.index] ?? null) : null;
};

/** The amount of the list before that a listed percentage speaks of: 依次为 28.8%、21.9%. */
export const alignedSubject = (index: FactIndex, rate: Fact): Fact | null => {
  const { item } = rate;
  if (!item) return null;
  const lists = sentenceOf(index, rate).filter(
    (fact) => fact.order < rate.order && fact.item && fact.item.list !== item.list && fact.figure.kind !== 'percent',
  );
  const nearest = lists.at(-1)?.item?.list;
  if (nearest === undefined) return namedSubject(index, rate, item);
  return lists.find((fact) => fact.item?.list === nearest && fact.item?.index === item.index) ?? null;
};

const wholeMeanings = ['outturn', 'amount', 'actual', 'budget', 'total'] as const;

/** The whole report's budget or outturn under the words of a share's base. */
const overallAmounts = (index: FactIndex, rate: Fact, base: string): readonly Figure[] => {
  const role = namesBudget(base) ? 'budget' : 'outturn';
  return [
    ...headsNear(index, 'CNY', role, rate.figure.start)
      .filter((fact) => moneyName(fact.noun) === overall)
      .map((fact) => fact.figure),
    ...index.rows.filter((row) => row.kind === 'total').flatMap((row) => row.figures.get(role) ?? []),
  ].slice(0, 3);
};

/** The fact that opens the list of parts that a figure stands in (其中甲…，占…；乙…，占…; 项目支出中，甲…): none of its parts is a whole of the others. */
const listOpening = (index: FactIndex, subject: Fact): Fact | null =>
  sentenceOf(index, subject).findLast(
    ({ order, reading: { mention } }) =>
      order <= subject.order && (opensParts(mention.gap) || (splitWithin(mention.gap)?.whole ?? '') !== ''),
  ) ?? null;

/** A budget that stands alone before its share: 其中财政拨款1602.35万元，占85.95%. */
const budgetBefore = (index: FactIndex, rate: Fact): readonly Fact[] =>
  sentenceOf(index, rate).filter(
    (fact) =>
      fact.order === rate.order - 1 && isHead(fact) && fact.figure.role === 'budget' && fact.figure.kind !== 'percent',
  );

/** 占10.0%，为142份: the part right behind its share. */
const partBehind = (index: FactIndex, rate: Fact): Fact | null =>
  sentenceOf(index, rate).find(
    (fact) =>
      fact.order === rate.order + 1 &&
      isHead(fact) &&
      fact.figure.kind !== 'percent' &&
      givesPart(fact.reading.mention.gap),
  ) ?? null;

const wholesOf = (
  index: FactIndex,
  rate: Fact,
  subject: Fact,
): { readonly figures: readonly Figure[]; readonly sure: boolean } => {
  const { base } = rate.reading;
  const fits = (fact: Fact): boolean =>
    fact !== subject &&
    fact.order < rate.order &&
    isHead(fact) &&
    isComparable(fact.figure, subject.figure) &&
    fact.figure.role !== 'previous';
  const opening = listOpening(index, subject);
  const divided = opening ? (splitWithin(opening.reading.mention.gap)?.whole ?? '') : '';
  const before = blockOf(index, rate)
    .filter((fact) => fits(fact) && (!opening || divided !== '' || fact.order < opening.order))
    .reverse();
  const told =
    divided === '' ? [] : before.filter((fact) => fact.noun === divided && fact.order === (opening?.order ?? 0) - 1);
  if (base === '' && told.length > 0) return { figures: told.map(({ figure }) => figure), sure: false };
  const overalls = subject.figure.kind === 'amount' ? overallAmounts(index, rate, base) : [];
  const own = before.filter((fact) => fact.sentence === rate.sentence && fact.item === null);
  if (base === '') {
    const lists = own.filter((fact) => fact.order < subject.order && fact.item === null);
    const parents = [...lists].reverse();
    const greater = before.filter((fact) => exceeds(fact.figure, subject.figure));
    const figures = [
      ...[...parents.slice(0, 2), ...lists.slice(0, 3), ...before.slice(0, 4), ...greater.slice(0, 4)].map(
        (fact) => fact.figure,
      ),
      ...overalls,
    ];
    return { figures: [...new Set(figures)], sure: false };
  }
  const adjacent = sentenceOf(index, rate).filter(
    (fact) =>
      fact.order === rate.order - 1 &&
      fact !== subject &&
      isComparable(fact.figure, subject.figure) &&
      closesBracket(rate.reading.mention.gap),
  );
  // 占全市的16.0%（全市2420.00亿元）: the whole is told in the bracket behind.
  const explained = sentenceOf(index, rate).filter(
    (fact) =>
      fact.order === rate.order + 1 &&
      fact.reading.mention.depth > rate.reading.mention.depth &&
      isComparable(fact.figure, subject.figure) &&
      exceeds(fact.figure, subject.figure),
  );
  const named = before.filter((fact) => likeness(fact.noun, base) >= 2);
  const rows = rowsNamed(index, rate, base, 2)
    .slice(0, 2)
    .flatMap((row) => wholeMeanings.flatMap((meaning) => row.figures.get(meaning) ?? []))
    .filter((figure) => isComparable(figure, subject.figure));
  const whole = wholeName(base);
  // 示范基地支出占该方向预算的…: the budget goes by the name of what was spent.
  const ownBudget = isOwnBudget(base)
    ? anywhere(index, subject.noun, subject.figure, ['budget', 'total', 'actual'], 2).filter((figure) =>
        exceeds(figure, subject.figure),
      )
    : [];
  const balance = balanceName(base);
  const balances = balance === null ? [] : anywhere(index, balance, subject.figure, ['other'], 2);
  const far = [
    ...(moneyName(base) === overall ? overalls : []),
    ...anywhere(index, whole, subject.figure, [...actualRoles, 'budget'], 2).slice(0, 3),
    ...rows,
    ...balances.slice(0, 3),
    ...ownBudget.slice(0, 2),
  ].filter((figure) => figure !== subject.figure);
  const loose = before.filter((fact) => likeness(fact.noun, base) === 1);
  const figures = [...adjacent, ...explained, ...named]
    .map((fact) => fact.figure)
    .concat(
      far.slice(0, 5),
      loose.map((fact) => fact.figure),
      own.map((fact) => fact.figure),
    );
  return { figures: [...new Set(figures)].slice(0, 9), sure: adjacent.length === 1 };
};

/** "前者占36%": the one of two that is spoken of, over the whole that they make up. */
const shareOfPair = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const pair = rate.reading.base === '' ? namedOfPair(index, rate) : null;
  return pair?.whole
    ? claimOf({ kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: true }, [
        [rate.figure, pair.own.figure, pair.whole.figure],
      ])
    : null;
};

/** The claim of a share: a part over its whole, bound by the words of the base where there are any. */
export const shareClaim = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const ofPair = shareOfPair(index, rate);
  if (ofPair) return ofPair;
  const ofLosses = lossShare(index, rate);
  if (ofLosses) return ofLosses;
  const behind = partBehind(index, rate);
  const aligned = alignedSubject(index, rate) ?? behind;
  const said = subjectsOf(index, rate).filter((fact) => fact.figure.kind !== 'percent');
  const near = said.length > 0 ? said : budgetBefore(index, rate);
  const isNamed = rate.reading.noun !== '' && !near.some((fact) => likeness(fact.noun, rate.reading.noun) >= 2);
  const elsewhere = isNamed
    ? factsNear(index, rate)
        .filter(
          (fact) =>
            isHead(fact) &&
            fact.figure.kind !== 'percent' &&
            fact.figure.role !== 'target' &&
            fact.figure.role !== 'previous' &&
            fact.order !== rate.order &&
            likeness(fact.noun, rate.reading.noun) >= 2,
        )
        .slice(0, 2)
    : [];
  const reached = sentenceOf(index, rate).filter(
    (fact) => fact.order < rate.order && fact.reading.reached && fact.figure.kind !== 'percent',
  );
  const subjects = aligned ? [aligned] : [...elsewhere, ...near.slice(0, 2), ...reached.slice(-1)];
  const readings: Operands[] = [];
  let sure: boolean | 'guess' = false;
  for (const subject of [...new Set(subjects)].slice(0, 3)) {
    const wholes = wholesOf(index, rate, subject);
    // The whole of 甲占86.3%，计2764万元 need not be printed beside it.
    if (readings.length === 0) sure = subject === behind ? 'guess' : wholes.sure;
    for (const whole of wholes.figures)
      if (subject !== behind || whole.block === rate.figure.block) readings.push([rate.figure, subject.figure, whole]);
  }
  const rows = rowShares(index, rate);
  // A row of the very whole that the words name leaves no other reading.
  if (rows.isTold)
    return claimOf({ kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: false }, rows.readings);
  if (near.length === 0 || isNamed) readings.unshift(...rows.readings);
  else readings.push(...rows.readings);
  return (
    claimOf({ kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure }, readings) ??
    unboundClaim('share', 'share', rate.figure, 'no whole bound')
  );
};
