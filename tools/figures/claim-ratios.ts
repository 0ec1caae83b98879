import { tellsMultiple } from '../language/multiple-lexer.js';
import { namesLeverage, spanPer } from '../language/quotient-cues.js';
import { doubles } from '../language/share-lexer.js';
import type { FactIndex } from './candidates.js';
import { blockOf, isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { multipleClaim } from './claim-multiples.js';
import { perTimeClaim } from './claim-per-time.js';
import { isOperand, perUnitClaim } from './claim-per-unit.js';
import type { Operands } from './claim-readings.js';
import { subjectsOf } from './claim-subjects.js';
import { termRatioClaim } from './claim-term-ratios.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import { likeness } from './noun.js';
import { exceeds } from './same-print.js';

/** 较2020年的31.24亿元翻一番: the subject over what it is compared with right before. */
const doubled = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const base = sentenceOf(index, fact).find((other) => other.order === fact.order - 1);
  if (!base?.reading.isBase) return null;
  const subjects = subjectsOf(index, fact).filter(
    (subject) => subject !== base && !subject.reading.isBase && isComparable(subject.figure, base.figure),
  );
  return claimOf(
    { kind: 'ratio', identity: 'ratio', names: ['ratio', 'effect', 'input'], sure: subjects.length === 1 },
    subjects.slice(0, 2).map((subject) => [fact.figure, subject.figure, base.figure]),
  );
};

/** 贷款发放12150万元。…贷款上年为6075万元，今年翻一番: this year's level, in the sentence or before it, over last year's beside the word. */
const doubledYearly = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const base = sentenceOf(index, fact).findLast(
    (other) => Math.abs(other.order - fact.order) === 1 && other.figure.role === 'previous',
  );
  if (!base) return null;
  const levels = blockOf(index, fact)
    .filter(
      (other) =>
        other.figure.block === fact.figure.block &&
        other.order < fact.order &&
        other !== base &&
        isOperand(other) &&
        isComparable(other.figure, base.figure) &&
        (other.sentence === fact.sentence || likeness(other.noun, base.noun) >= 1),
    )
    .reverse();
  return claimOf(
    {
      kind: 'ratio',
      identity: 'ratio',
      names: ['ratio', 'effect', 'input'],
      sure: levels.length === 1 ? false : 'guess',
    },
    levels.slice(0, 3).map((level) => [fact.figure, level.figure, base.figure]),
  );
};

const leverage = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  if (tellsMultiple(fact.reading.mention.gap)) return multipleClaim(index, fact);
  const own = doubled(index, fact) ?? termRatioClaim(index, fact);
  if (own) return own;
  if (doubles(fact.figure.text)) return doubledYearly(index, fact);
  const before = sentenceOf(index, fact).filter(
    (other) =>
      other.order < fact.order && isOperand(other) && other.figure.kind !== 'percent' && other.figure.kind !== 'score',
  );
  const earlier = blockOf(index, fact).filter(
    (other) =>
      other.figure.block === fact.figure.block &&
      other.sentence < fact.sentence &&
      isHead(other) &&
      other.figure.kind === 'amount',
  );
  const recent = [...[...before].reverse().slice(0, 5), ...[...earlier].reverse().slice(0, 3)];
  const isAboveOne = fact.figure.value.n > fact.figure.value.d;
  const readings: Operands[] = [];
  const turned: Operands[] = [];
  for (const [later, a] of recent.entries()) {
    for (const b of recent.slice(later + 1)) {
      if (!isComparable(a.figure, b.figure)) continue;
      // Effect over input, or one term over the other: what is greater comes first where the ratio is above one.
      const [most, least] = exceeds(a.figure, b.figure) === isAboveOne ? [a, b] : [b, a];
      readings.push([fact.figure, most.figure, least.figure]);
      turned.push([fact.figure, least.figure, most.figure]);
    }
  }
  const [last, other] = recent;
  const adjoining =
    last?.order === fact.order - 1 && other?.order === fact.order - 2 && isComparable(last.figure, other.figure);
  return claimOf(
    {
      kind: 'ratio',
      identity: 'ratio',
      names: ['ratio', 'effect', 'input'],
      sure: adjoining && namesLeverage(fact.reading.mention.gap),
    },
    [...readings, ...turned].slice(0, 16),
  );
};

/** Claims of per-unit values and leverage. */
export const ratioClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft =
      fact.reading.relation === 'perUnit'
        ? spanPer(fact.reading.mention.lead)
          ? perTimeClaim(index, fact)
          : perUnitClaim(index, fact)
        : fact.reading.relation === 'leverage'
          ? leverage(index, fact)
          : null;
    return draft ? [draft] : [];
  });
