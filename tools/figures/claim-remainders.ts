import { countedThing } from '../language/list-cues.js';
import { remainderOf, tellsDone, tellsWhole } from '../language/remainder-lexer.js';
import type { FactIndex } from './candidates.js';
import { blockOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isPlain } from './plain.js';

/** How many figures of its unit before it may make up the account of a remainder. */
const reach = 6;

const wholeRoles: ReadonlySet<string> = new Set(['target', 'budget', 'total']);

const isWhole = (fact: Fact): boolean =>
  fact.reading.relation === 'total' || wholeRoles.has(fact.figure.role) || tellsWhole(fact.reading.mention.lead);

const isCounted = ({ figure }: Fact): boolean => figure.kind === 'amount' || figure.kind === 'count';

/** The figures of its unit before a remainder, the nearest first, back to the sentence before. */
const accountOf = (index: FactIndex, rest: Fact): readonly Fact[] =>
  blockOf(index, rest)
    .filter(
      (fact) =>
        fact.order < rest.order &&
        rest.sentence - fact.sentence <= 1 &&
        isPlain(fact) &&
        isCounted(fact) &&
        countedThing(fact.figure.unit) === countedThing(rest.figure.unit) &&
        fact.figure.role !== 'previous' &&
        fact.reading.mention.depth <= rest.reading.mention.depth,
    )
    .slice(-reach)
    .reverse();

const remainderClaim = (index: FactIndex, rest: Fact): ClaimDraft | null => {
  const { lead, tail } = rest.reading.mention;
  // 结余 is a claim of its own.
  const mayBe = isPlain(rest) && isCounted(rest) && rest.reading.relation !== 'difference';
  const kind = mayBe && rest.figure.role !== 'target' ? remainderOf(lead, tail) : null;
  if (kind === null) return null;
  const [done, ...before] = accountOf(index, rest);
  if (!done || before.length === 0) return null;
  const isDone = tellsDone(done.reading.mention.lead) && !isWhole(done);
  if (kind === 'open' && !isDone) return null;
  const told = before.filter(isWhole).map((whole): readonly Figure[] => [whole.figure, done.figure, rest.figure]);
  const listed = before.map((whole, at): readonly Figure[] => [
    whole.figure,
    ...before
      .slice(0, at)
      .map(({ figure }) => figure)
      .reverse(),
    done.figure,
    rest.figure,
  ]);
  const isBound = isDone && told.length > 0;
  if (kind === 'open' && !isBound) return null;
  return claimOf(
    { kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: isBound ? false : 'guess' },
    unique([...(isDone ? told : []), ...listed, ...told]),
  );
};

/** What was done and what is left make up the whole: 计划24座，投用19座，其余5座; 核定编制64名，在岗60人，空编4名. */
export const remainderClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const claim = remainderClaim(index, fact);
    return claim ? [claim] : [];
  });
