import { changesBudget } from '../language/change-cues.js';
import type { ListOpener } from '../language/list-cues.js';
import {
  afterComma,
  afterSemicolon,
  isCompleteList,
  isJoined,
  isOpenEnd,
  namesItsWhole,
} from '../language/list-cues.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { Column } from './claim-columns.js';
import { columnsFrom } from './claim-columns.js';
import { complementClaims, isDeniedNext } from './claim-complements.js';
import { dividedClaims } from './claim-divided.js';
import { divisionClaims } from './claim-divisions.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { itemSumClaims } from './claim-item-sums.js';
import { changeBefore, farWholes, openerOf, partsFrom, wholesFor } from './claim-list-parts.js';
import { remainderClaims } from './claim-remainders.js';
import { tableTotalClaims } from './claim-table-totals.js';
import { totalClaims } from './claim-totals.js';
import { untoldColumnClaims } from './claim-untold-columns.js';
import type { Fact } from './fact.js';
import { isPlain } from './plain.js';

/** Whether the text itself says that the parts are all of them. */
const isComplete = (opener: ListOpener, parts: readonly Fact[]): boolean =>
  isCompleteList(
    opener,
    parts.map((fact) => fact.reading.noun || fact.noun),
    parts.at(-1)?.reading.mention.tail ?? '',
  );

/** A list that ends in 等 need not name all parts. */
const isOpenEnded = (parts: readonly Fact[]): boolean => isOpenEnd(parts.at(-1)?.reading.mention.tail ?? '');

const certaintyOf = (opener: ListOpener, whole: Fact, parts: readonly Fact[]): boolean | 'guess' => {
  const first = parts[0];
  if (!first) return 'guess';
  const inSentence = whole.sentence === first.sentence;
  // Goals side by side (甲不少于…，乙、丙分别不少于…) are no parts of one another.
  if (opener === 'all' && whole.figure.role === 'target' && afterComma(first.reading.mention.gap)) return 'guess';
  const alike = parts.every((part) => part.figure.unit === whole.figure.unit);
  if (opener === 'all' && namesItsWhole(first.reading.mention.gap)) return 'guess';
  if (!alike) return opener === 'ofWhich' && inSentence && isComplete(opener, parts) ? false : 'guess';
  // 甲685万元；乙和丙分别为…: names behind a semicolon may be others than those that the figure before it is made of.
  if (opener === 'all' && afterSemicolon(first.reading.mention.gap)) return false;
  if (isComplete(opener, parts)) return inSentence || opener === 'ofWhich' ? true : 'guess';
  if (opener === 'ofWhich') return isOpenEnded(parts) ? 'guess' : false;
  return inSentence && (opener === 'colon' || opener === 'bracket') ? false : 'guess';
};

/** In "执行率97.63%，其中基本支出…" the parts belong to an amount that is not printed, not to the one of the sentence before. */
const followsRate = (index: FactIndex, first: Fact): boolean =>
  sentenceOf(index, first).some((fact) => fact.order < first.order && fact.figure.kind === 'percent');

/** Whether a count in another unit stands among the parts. */
const leavesOut = (facts: readonly Fact[], at: number, parts: readonly Fact[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.figure.kind !== 'count') return false;
  return facts
    .slice(at, facts.indexOf(last))
    .some(
      (fact) =>
        !parts.includes(fact) &&
        fact.figure.kind === 'count' &&
        fact.figure.unit !== first.figure.unit &&
        isJoined(fact.reading.mention.gap) &&
        fact.reading.mention.depth === first.reading.mention.depth,
    );
};

/** 开工61个、竣工38个（年度计划分别为60个和40个）: goals are no parts of what was reached. */
const isGoalOfResult = (part: Fact, whole: Fact): boolean =>
  part.figure.role === 'target' && whole.figure.role === 'actual';

const claimFor = (index: FactIndex, facts: readonly Fact[], at: number, opener: ListOpener): ClaimDraft | null => {
  const first = facts[at];
  const change = first && opener === 'ofWhich' ? changeBefore(index.facts[first.order - 1], first) : null;
  const own = first ? wholesFor(facts, at, first) : [];
  // 追加120万元，其中追加人员经费80万元 divides the change; 减少447件，其中绿化类1904件 what was changed.
  const near = change && first ? (changesBudget(first.reading.mention.lead) ? [change] : [...own, change]) : own;
  const far = first && opener === 'all' ? farWholes(facts, at, first).filter((fact) => !near.includes(fact)) : [];
  const wholes = [...near, ...far].filter((fact) => first && !isGoalOfResult(first, fact));
  const whole = wholes[0];
  if (!first || !whole) return null;
  const parts = partsFrom(facts, at, whole);
  const figures = parts.map((part) => part.figure);
  if (figures.length === 1) {
    return opener === 'ofWhich' && first.figure.unit === whole.figure.unit
      ? claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: false }, [
          [whole.figure, first.figure],
        ])
      : null;
  }
  const shorter = Array.from({ length: Math.max(0, figures.length - 2) }, (_, cut) =>
    figures.slice(0, figures.length - 1 - cut),
  );
  const complete = isComplete(opener, parts);
  // Cattle counted in 头 and sheep in 只 make up one herd: a list with a part left out ties to nothing.
  if (leavesOut(facts, at, parts)) return null;
  const last = parts.at(-1);
  if (last && isDeniedNext(last, index.facts[last.order + 1])) return null;
  const readings = [
    ...wholes.map((each) => [each.figure, ...figures]),
    ...shorter.map((part) => [whole.figure, ...part]),
  ];
  return claimOf(
    {
      kind: 'sum',
      identity: complete ? 'sumOfAll' : 'sumOfListed',
      names: ['whole', 'part'],
      sure:
        whole.sentence !== first.sentence && followsRate(index, first) ? 'guess' : certaintyOf(opener, whole, parts),
    },
    readings,
  );
};

/** 58件、120万元，其中甲30件70万元、乙28件50万元: the names stand before the first column, so it tells whether the list is whole. */
const columnClaim = (columns: readonly Column[], { whole, parts }: Column, opener: ListOpener): ClaimDraft | null => {
  const first = columns[0];
  const complete = first !== undefined && isComplete(opener, first.parts);
  return claimOf(
    {
      kind: 'sum',
      identity: complete ? 'sumOfAll' : 'sumOfListed',
      names: ['whole', 'part'],
      sure: first ? certaintyOf(opener, first.whole, first.parts) : 'guess',
    },
    [[whole.figure, ...parts.map(({ figure }) => figure)]],
  );
};

/** Claims that parts add up to their whole: lists that a word opens, and totals that close one. */
export const sumClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const facts = index.facts.filter((fact) => isPlain(fact) && fact.figure.kind !== 'score');
  const opened = facts.flatMap((fact, at) => {
    const opener = openerOf(fact, facts[at - 1]);
    if (opener === null) return [];
    const columns = columnsFrom(index.facts, fact);
    const claims =
      columns.length > 0
        ? columns.map((column) => columnClaim(columns, column, opener))
        : [claimFor(index, facts, at, opener)];
    return claims.filter((claim) => claim !== null);
  });
  return [
    ...opened,
    ...complementClaims(index),
    ...remainderClaims(index),
    ...dividedClaims(index),
    ...divisionClaims(index),
    ...totalClaims(index, facts),
    ...tableTotalClaims(index),
    ...itemSumClaims(index),
    ...untoldColumnClaims(index),
  ];
};
