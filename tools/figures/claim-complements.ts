import { affirms, deniedWord } from '../language/complement-lexer.js';
import type { FactIndex } from './candidates.js';
import { blockOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';

const counted: ReadonlySet<string> = new Set(['head', 'total', 'gap', 'difference']);

/** The done and the undone of one whole: 指标13个，其中完成12个、未完成1个. */
const complementClaim = (index: FactIndex, undone: Fact): ClaimDraft | null => {
  const { lead, tail } = undone.reading.mention;
  const word = undone.figure.kind === 'count' || undone.figure.kind === 'amount' ? deniedWord(lead, tail) : null;
  if (word === null || !counted.has(undone.reading.relation)) return null;
  const before = blockOf(index, undone)
    .filter(
      (fact) =>
        fact.figure.block === undone.figure.block &&
        fact.order < undone.order &&
        undone.sentence - fact.sentence <= 1 &&
        fact.figure.unit === undone.figure.unit &&
        counted.has(fact.reading.relation) &&
        fact.figure.role !== 'previous',
    )
    .reverse();
  const isDone = (fact: Fact): boolean => affirms(word, fact.reading.mention.lead, fact.reading.mention.tail);
  const first = before.findIndex((fact) => !isDone(fact));
  const rest = before.slice(Math.max(0, first));
  // 274份，比计划多抽14份: a distance is no whole.
  const [done, whole] = [before.slice(0, Math.max(0, first)), rest.find((fact) => fact.reading.relation !== 'gap')];
  if (done.length === 0 || !whole || done.some((fact) => fact.sentence !== undone.sentence)) return null;
  return claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false }, [
    [whole.figure, ...done.reverse().map(({ figure }) => figure), undone.figure],
  ]);
};

/** Whether a list goes on with what was not done (完成18个、基本完成1个、未完成1个), which is a part of the whole as well. */
export const isDeniedNext = (last: Fact, next: Fact | undefined): boolean =>
  next !== undefined &&
  next.sentence === last.sentence &&
  next.figure.unit === last.figure.unit &&
  next.reading.relation === 'gap' &&
  deniedWord(next.reading.mention.lead, '') !== null;

/** Claims that what was done and what was not make up the whole. */
export const complementClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const claim = complementClaim(index, fact);
    return claim ? [claim] : [];
  });
