import { comparesOutside, rankedBy } from '../language/change-cues.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';

/** 增长6.7%，高于全市平均增速0.5个百分点（全市6.2%）: what a rate is compared with is told in the bracket behind. */
export const outsidePoints = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const sentence = sentenceOf(index, gap);
  const rates = sentence.filter(({ figure }) => figure.kind === 'percent');
  const told = rates.find(
    (fact) => fact.order === gap.order + 1 && fact.reading.mention.depth > gap.reading.mention.depth,
  );
  if (!told || !comparesOutside(`${gap.reading.mention.lead}${told.reading.mention.gap}`)) return null;
  const before = rates.filter(
    (fact) =>
      fact.order < gap.order && !fact.reading.isBase && fact.figure.role !== 'target' && !isSplit(sentence, fact, gap),
  );
  const ofGrowth = before.filter(({ reading }) => reading.relation === 'growth');
  const rest = before.filter((fact) => !ofGrowth.includes(fact));
  const [own] = (rankedBy(gap.reading.mention.lead) === 'growth' ? ofGrowth : rest).slice(-1);
  return own
    ? claimOf(
        {
          kind: 'points',
          identity: 'pointsChange',
          names: ['points', 'current', 'previous'],
          sign: gap.reading.direction === -1 ? -1 : 1,
          sure: false,
        },
        [[gap.figure, own.figure, told.figure]],
      )
    : null;
};
