import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, isComparable, nearby, rowsNamed, rowsTold, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Operands } from './claim-readings.js';
import { rowPair, unique } from './claim-readings.js';
import { besideTarget, subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

const withSign = (fact: Fact): -1 | 1 => (fact.reading.direction === -1 ? -1 : 1);

/** "前者比后者多", "比上年少": the two figures before it. */
const ofPair = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const before = blockOf(index, fact)
    .filter(
      (other) =>
        other.figure.block === fact.figure.block &&
        other.order < fact.order &&
        fact.sentence - other.sentence <= 1 &&
        isHead(other) &&
        isComparable(other.figure, fact.figure),
    )
    .reverse()
    .slice(0, 4);
  const readings: Operands[] = [];
  for (const a of before) for (const b of before) if (a !== b) readings.push([fact.figure, a.figure, b.figure]);
  return claimOf(
    {
      kind: 'difference',
      identity: 'gap',
      names: ['gap', 'achieved', 'target'],
      sign: withSign(fact),
      sure: before.length === 2 ? false : 'guess',
    },
    readings,
  );
};

/** "同比少1人": the figure of the year before, where the sentence prints it. */
const toPrevious = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const bases = sentenceOf(index, fact).filter(
    (other) => other.figure.role === 'previous' && isComparable(other.figure, fact.figure),
  );
  const readings = subjectsOf(index, fact)
    .slice(0, 2)
    .flatMap((subject) => bases.map((base) => [fact.figure, subject.figure, base.figure]));
  return claimOf(
    { kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: false },
    readings,
  );
};

/** 全年预算数A万元，较年初预算净增: the budget right before it, less another one. */
const budgetBefore = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const budgets = blockOf(index, fact).filter(
    (other) =>
      other.figure.block === fact.figure.block &&
      other.order < fact.order &&
      other.figure.role === 'budget' &&
      isHead(other) &&
      isComparable(other.figure, fact.figure),
  );
  const own = budgets.at(-1);
  if (own?.order !== fact.order - 1 || own.sentence !== fact.sentence) return null;
  return claimOf(
    { kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: false },
    budgets
      .slice(0, -1)
      .reverse()
      .slice(0, 4)
      .map((base) => [fact.figure, own.figure, base.figure]),
  );
};

/** 比目标少, 差, 缺口: achieved less target, from the sentence, the table row of its name, or elsewhere. */
const toTarget = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const roles = fact.reading.base === 'budget' ? (['budget', 'target'] as const) : (['target', 'budget'] as const);
  const readings: Operands[] = [];
  let sure: boolean = false;
  const said = subjectsOf(index, fact);
  for (const subject of said.slice(0, 3)) {
    if (!isComparable(subject.figure, fact.figure)) continue;
    const near = nearby(
      index,
      fact,
      subject.figure,
      (other) => roles.some((role) => role === other.figure.role) && isHead(other),
    ).map((other) => other.figure);
    const far = anywhere(index, subject.noun, subject.figure, ['target'], 1);
    if (readings.length === 0) sure = near.length === 1;
    for (const target of [...near, ...far].slice(0, 4)) readings.push([fact.figure, subject.figure, target]);
    const beside = near[0] ? besideTarget(index, said, near[0]) : null;
    if (near[0] && beside && beside !== subject && isComparable(beside.figure, fact.figure)) {
      readings.push([fact.figure, beside.figure, near[0]]);
      sure = false;
    }
  }
  const named = rowsNamed(index, fact, fact.noun, 1).slice(0, 3);
  const spent = rowsTold(index, fact)
    .flatMap((row) => rowPair(row, fact.figure, 'budget', 'outturn'))
    .flatMap(([stated, budget, outturn]) =>
      stated && budget && outturn
        ? [withSign(fact) === -1 ? [stated, outturn, budget] : [stated, budget, outturn]]
        : [],
    );
  const rows = [...spent, ...named.flatMap((row) => rowPair(row, fact.figure, 'actual', 'target'))];
  // Of the many amounts of a table some two lie as far apart as any one.
  const isCount = fact.figure.kind === 'count';
  const units = isCount ? index.rows.flatMap((row) => rowPair(row, fact.figure, 'actual', 'target')) : [];
  const comparable = [...readings, ...rows, ...units].filter(
    ([, a, b]) => a !== undefined && b !== undefined && isComparable(a, fact.figure) && isComparable(b, fact.figure),
  );
  return claimOf(
    {
      kind: 'difference',
      identity: 'gap',
      names: ['gap', 'achieved', 'target'],
      sign: withSign(fact),
      sure: sure && readings.length > 0 ? true : readings.length + rows.length > 0 ? false : 'guess',
    },
    unique(comparable).slice(0, 12),
  );
};

/** The claim of a gap: one figure less another that the words compare it with. */
export const gapClaim = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const base = sentenceOf(index, fact).find(
    (other) => other.order === fact.order - 1 && other.reading.isBase && isComparable(other.figure, fact.figure),
  );
  if (base) {
    const subjects = subjectsOf(index, fact).filter(
      (subject) => subject !== base && !subject.reading.isBase && isComparable(subject.figure, base.figure),
    );
    return claimOf(
      {
        kind: 'difference',
        identity: 'gap',
        names: ['gap', 'achieved', 'target'],
        sign: withSign(fact),
        sure: subjects.length === 1,
      },
      subjects.slice(0, 3).map((subject) => [fact.figure, subject.figure, base.figure]),
    );
  }
  const budget = fact.reading.base === 'budget' ? budgetBefore(index, fact) : null;
  if (budget) return budget;
  if (fact.reading.base === 'pair') return ofPair(index, fact);
  return fact.reading.base === 'previous' ? toPrevious(index, fact) : toTarget(index, fact);
};
