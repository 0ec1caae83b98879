import { saysExceeded } from '../language/change-cues.js';
import type { FactIndex } from './candidates.js';
import { anywhere, isComparable, nearby } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

/** "执法检查 3386 家次，超额完成 5.8 个百分点": the completion rate is not printed, only its excess. */
export const overAmount = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  if (!saysExceeded(gap.reading.mention.gap)) return null;
  const readings: (readonly Figure[])[] = [];
  for (const subject of subjectsOf(index, gap).slice(0, 2)) {
    if (subject.figure.kind === 'percent') continue;
    const near = nearby(index, gap, subject.figure, (other) => other.figure.role === 'target').map(
      (other) => other.figure,
    );
    const far = anywhere(index, subject.noun, subject.figure, ['target'], 1);
    for (const target of [...new Set([...near, ...far])].slice(0, 3))
      if (isComparable(target, subject.figure)) readings.push([gap.figure, subject.figure, target]);
  }
  return claimOf(
    {
      kind: 'completion',
      identity: 'overCompletionRate',
      names: ['rate', 'achieved', 'target'],
      sure: readings.length === 1,
    },
    readings,
  );
};
