import { listOpener } from '../language/list-cues.js';
import {
  closesScores,
  isNamedDeduction,
  isWholeDeduction,
  losesEach,
  saysTotalScore,
  scoreName,
} from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import { blockOf, factsNear, rowsNamed, rowsNear, rowsTold, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Operands } from './claim-readings.js';
import { rowPair, unique } from './claim-readings.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { lossClaims, lossOf, pairOfClause, pairsByName } from './lost-points.js';
import { likeness } from './noun.js';

const totalScores = (index: FactIndex): readonly Figure[] => [
  ...index.facts
    .filter((fact) => fact.reading.relation === 'score' && saysTotalScore(fact.reading.mention.lead))
    .map((fact) => fact.figure),
  ...index.rows.filter((row) => row.kind === 'total').flatMap((row) => row.figures.get('score') ?? []),
];

/** 得9.71分（满分10分）: a maximum in brackets right behind its score. */
const isAside = (maximum: Fact, score: Fact): boolean =>
  maximum.order > score.order && maximum.reading.mention.depth > score.reading.mention.depth;

/** 预算执行10分，得9.74分: a maximum and its score printed in another sentence under a like name. */
const elsewhere = (index: FactIndex, fact: Fact, names: readonly string[]): readonly Operands[] =>
  factsNear(index, fact).flatMap((score) => {
    if (score.reading.relation !== 'score' || score.sentence === fact.sentence) return [];
    const beside = sentenceOf(index, score).filter(
      (other) => other.reading.relation === 'maxScore' && Math.abs(other.order - score.order) === 1,
    );
    const maximum = beside.find((other) => isAside(other, score)) ?? beside[0];
    const name = scoreName(score.reading.noun || (maximum?.reading.noun ?? ''), score.reading.mention.lead);
    return maximum && names.some((each) => each !== '' && likeness(name, each) >= 1)
      ? [[fact.figure, maximum.figure, score.figure]]
      : [];
  });

/** 失分0.54分 is that of the report, 预算执行失分0.29分 that of what it names. */
const isWhole = (fact: Fact): boolean => {
  const { noun, mention } = fact.reading;
  return isWholeDeduction(mention.gap) && (noun === '' || !isNamedDeduction(mention.gap));
};

/** 合计95.35分，扣4.65分: what is taken off right behind a total, under no name of its own, is taken off that. */
const totalBefore = (sentence: readonly Fact[], fact: Fact): Fact | null => {
  const before = sentence.find((other) => other.order === fact.order - 1);
  if (before?.reading.relation !== 'score' || fact.reading.noun !== '') return null;
  const { lead, gap } = before.reading.mention;
  return saysTotalScore(lead) || closesScores(gap) ? before : null;
};

/** 共计失分5.53分，分别为决策1分、过程1.68分: the scores of a list that divides what was lost are lost as well. */
const opensAll = (sentence: readonly Fact[], fact: Fact): boolean => {
  const next = sentence.find((other) => other.order === fact.order + 1);
  return next !== undefined && listOpener(next.reading.mention.gap, true, false) === 'all';
};

/** 扣0.82分: the row's maximum less its score, the pair in the sentence, or 100 less the total score. */
export const deductionClaims = (index: FactIndex, fact: Fact): readonly ClaimDraft[] => {
  const sentence = sentenceOf(index, fact);
  const scores = sentence.filter((other) => other.reading.relation === 'score');
  const maxima = sentence.filter((other) => other.reading.relation === 'maxScore');
  const distance = (other: Fact): number => Math.abs(fact.order - other.order) * 2 + (other.order > fact.order ? 1 : 0);
  const pairs = maxima.flatMap((maximum) =>
    scores.map((score) => ({
      operands: [fact.figure, maximum.figure, score.figure],
      far: Math.abs(maximum.order - score.order) * 2 + distance(score),
    })),
  );
  const clause = pairOfClause(index, fact);
  const { whole: wholeLoss, parts: reasons } = lossOf(index, fact);
  // One of several deductions of a clause is not all that its score lacks.
  const isReason = reasons.length > 1 && fact !== wholeLoss;
  const sorted = [...pairs].sort((a, b) => a.far - b.far).map(({ operands }) => operands);
  const bound = clause ? [clause] : pairsByName(index, fact);
  const own =
    bound.length === 0
      ? sorted
      : isReason
        ? []
        : bound.map(({ maximum, score }) => [fact.figure, maximum.figure, score.figure]);
  const lost = rowsNear(index, fact).filter((row) => {
    const [most, got] = [row.figures.get('maxScore'), row.figures.get('score')];
    return (
      row.kind !== 'total' &&
      most !== undefined &&
      got !== undefined &&
      most.value.n * got.value.d !== got.value.n * most.value.d
    );
  });
  const before = sentence.filter((other) => other.order < fact.order && !isSplit(sentence, other, fact)).at(-1);
  const names = [fact.reading.noun, before?.noun ?? '', fact.noun];
  const told = fact.reading.noun === '' ? rowsTold(index, fact).slice(-1) : [];
  const named = [...told, ...names.flatMap((name) => rowsNamed(index, fact, name, 1))].filter((row) =>
    lost.includes(row),
  );
  const rows = [...named, ...lost].flatMap((row) => rowPair(row, fact.figure, 'maxScore', 'score'));
  const printed = elsewhere(index, fact, names);
  const ownTotal = totalBefore(sentence, fact);
  if (!isWhole(fact) && ownTotal === null) {
    const first = named.length > 0 ? rows : [...own, ...printed];
    const claim = claimOf(
      {
        kind: 'difference',
        identity: 'deduction',
        names: ['deduction', 'maximum', 'score'],
        sure: named.length > 0 || (own.length === 1 && bound.length === 1) || printed.length === 1 ? false : 'guess',
      },
      unique([...first, ...own, ...printed, ...rows]).slice(0, 16),
    );
    return [...(claim ? [claim] : []), ...lossClaims(index, fact)];
  }
  const opened = opensAll(sentence, fact);
  const parts = blockOf(index, fact).filter(
    (other) =>
      (other.reading.relation === 'deduction' ||
        (opened && other.reading.relation === 'score' && other.sentence === fact.sentence)) &&
      other.order > fact.order &&
      other.figure.block === fact.figure.block &&
      other.sentence - fact.sentence <= 1 &&
      !isWhole(other),
  );
  const earlier = factsNear(index, fact).filter(
    (other) =>
      other.reading.relation === 'deduction' &&
      other.order < fact.order &&
      other.figure.section === fact.figure.section &&
      !isWhole(other),
  );
  const gathered =
    parts.length === 0 && earlier.length >= 2
      ? claimOf({ kind: 'sum', identity: 'scoreSum', names: ['whole', 'part'], sure: 'guess' }, [
          [fact.figure, ...earlier.map((part) => part.figure)],
        ])
      : null;
  const whole =
    parts.length >= 2 && !parts.some((part) => losesEach(part.reading.mention.gap))
      ? claimOf({ kind: 'sum', identity: 'scoreSum', names: ['whole', 'part'], sure: false }, [
          [fact.figure, ...parts.map((part) => part.figure)],
        ])
      : null;
  const total = claimOf(
    { kind: 'score', identity: 'lostTotal', names: ['deduction', 'score'], sure: false },
    [...new Set([...(ownTotal ? [ownTotal.figure] : []), ...totalScores(index)])]
      .map((score) => [fact.figure, score])
      .slice(0, 3),
  );
  return [whole, gathered, total].filter((claim) => claim !== null);
};
