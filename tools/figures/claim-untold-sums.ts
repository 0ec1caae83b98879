import { clauseName, countedThing, endsInRest, isWholePartition } from '../language/list-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { withoutSublists } from './claim-list-parts.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isEffect, isPlain } from './plain.js';
import { addsUp, digits, exceeds } from './same-print.js';
import { isSlipFrom } from './sum-slip.js';

/** How many sentences further on the parts may be told (从渠道看，…). */
const furthest = 2;

/** How many sentences may give a part each (一是安排…万元。二是安排…万元。). */
const mostItems = 9;

const mostParts = 9;

const distances: ReadonlySet<string> = new Set(['delta', 'gap']);

/** An amount or count, or the distance between two. */
const isMeasured = (fact: Fact): boolean =>
  (isPlain(fact) || distances.has(fact.reading.relation)) &&
  !isEffect(fact) &&
  (fact.figure.kind === 'amount' || fact.figure.kind === 'count') &&
  fact.figure.role !== 'previous' &&
  fact.figure.modifier === null;

const isTerm = (fact: Fact): boolean => isMeasured(fact) && isPlain(fact);

/** The longest first: a list is mostly told to its end. */
const cut = (run: readonly Fact[], side: 'end' | 'start'): readonly (readonly Fact[])[] =>
  Array.from({ length: Math.max(0, Math.min(run.length, mostParts) - 1) }, (_, less) =>
    side === 'end'
      ? run.slice(0, Math.min(run.length, mostParts) - less)
      : run.slice(Math.max(0, run.length - mostParts) + less),
  );

/** Those of one sentence outside of the brackets of others, from the first to where its own bracket ends. */
const levelled = (facts: readonly Fact[]): readonly Fact[] => {
  const depth = facts[0]?.reading.mention.depth ?? 0;
  const end = facts.findIndex((fact) => fact.reading.mention.depth < depth);
  return (end < 0 ? facts : facts.slice(0, end)).filter((fact) => fact.reading.mention.depth === depth);
};

const bySentence = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const found: Fact[][] = [];
  for (const fact of facts) {
    const last = found.at(-1);
    if (last && last[0]?.sentence === fact.sentence) last.push(fact);
    else found.push([fact]);
  }
  return found;
};

/** The first figure of each of several sentences. */
const openings = (sentences: readonly (readonly Fact[])[]): readonly Fact[] =>
  sentences.slice(0, mostItems).flatMap((sentence) => sentence.find((fact) => fact.reading.mention.depth === 0) ?? []);

/** Lists that a whole may be told before: in its sentence, in one of the next, or one part in each of the next. */
const runsBehind = (facts: readonly Fact[], at: number): readonly (readonly Fact[])[] => {
  const whole = facts[at];
  if (!whole) return [];
  const own = facts.slice(at + 1, at + 1 + mostParts).filter((fact) => fact.sentence === whole.sentence);
  const later = bySentence(
    facts.slice(at + 1, at + 1 + 4 * mostItems).filter((fact) => fact.sentence > whole.sentence),
  );
  const lists = later.filter((list) => (list[0]?.sentence ?? 0) - whole.sentence <= furthest);
  const outer = lists.map(withoutSublists).filter((list, index) => list.length < (lists[index]?.length ?? 0));
  const near = [own, own.slice(1), ...lists, ...outer].flatMap((list) => cut(levelled(list), 'end'));
  return [...near, ...cut(openings(later), 'end')];
};

/** 送审1286.50万元，审定1173.29万元，核减113.21万元: what it came down to, and by how much. */
const changesBehind = (facts: readonly Fact[], whole: Fact): readonly (readonly Fact[])[] => {
  const at = facts.indexOf(whole);
  const [level, change] = facts.slice(at + 1, at + 3);
  const isPair =
    level !== undefined &&
    change !== undefined &&
    isTerm(level) &&
    !isTerm(change) &&
    change.sentence === whole.sentence &&
    change.reading.mention.depth <= whole.reading.mention.depth;
  return isPair ? [[level, change]] : [];
};

/** Lists that a whole may close: in its sentence, or in the one before. */
const runsBefore = (facts: readonly Fact[], at: number): readonly (readonly Fact[])[] => {
  const whole = facts[at];
  if (!whole) return [];
  const before = facts.slice(Math.max(0, at - mostParts), at);
  const level = before.filter((fact) => fact.reading.mention.depth === whole.reading.mention.depth);
  const own = level.filter((fact) => fact.sentence === whole.sentence);
  const last = bySentence(level.filter((fact) => whole.sentence - fact.sentence === 1)).at(-1) ?? [];
  return [...cut(own, 'start'), ...(own.length === 0 ? cut(last, 'start') : [])];
};

const figuresOf = (run: readonly Fact[]): readonly Figure[] => run.map(({ figure }) => figure);

/** Fewer digits would meet some sum by chance. */
const fewestDigits = 3;

const nameOf = ({ reading, noun }: Fact): string => `${reading.noun || noun} ${clauseName(reading.mention.gap)}`;

/** A list that names all kinds, or in a sentence of its own the rest last: behind a part of the list the rest is no part of it. */
const isDivided = (whole: Fact, run: readonly Fact[]): boolean =>
  isWholePartition(clauseName(whole.reading.mention.gap), run.map(nameOf)) ||
  (run.length >= 3 && run[0]?.sentence !== whole.sentence && endsInRest(run.at(-1)?.reading.mention.lead ?? ''));

/** All but one part, which may be wrong, are no greater than their whole. */
const mayDivide = (whole: Figure, parts: readonly Figure[]): boolean =>
  parts.filter((part) => exceeds(part, whole)).length <= 1;

const claimFor = (
  whole: Fact,
  next: Fact | undefined,
  behind: readonly (readonly Fact[])[],
  before: readonly (readonly Fact[])[],
  isKnown: (readings: readonly Figure[]) => boolean,
): ClaimDraft | null => {
  const { figure } = whole;
  const isNew = (run: readonly Fact[]): boolean => run.length >= 2 && !isKnown([figure, ...figuresOf(run)]);
  const [following, preceding] = [behind.filter(isNew), before.filter(isNew)];
  const lists = [...following, ...preceding];
  const tying = lists.find((run) => addsUp(figure, figuresOf(run)));
  // 补助4648万元，其中中央…，省级…；市级…: a list that leaves out the figure right behind the whole is not of all kinds.
  const begins = (run: readonly Fact[]): boolean => run[0]?.sentence !== whole.sentence || run[0] === next;
  const divided = following.find((run) => begins(run) && isDivided(whole, run) && mayDivide(figure, figuresOf(run)));
  if (divided && (!tying || tying === divided))
    return claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false }, [
      [figure, ...figuresOf(divided)],
    ]);
  if (digits(figure) < fewestDigits) return null;
  const meant = tying ? [tying] : lists.filter((run) => isSlipFrom(figure, figuresOf(run)));
  return claimOf(
    { kind: 'sum', identity: 'sumUntold', names: ['whole', 'part'], sure: 'guess' },
    meant.map((run) => [figure, ...figuresOf(run)]),
  );
};

/** The figures that a claim relates, whichever of them it states. */
const keyOf = (figures: readonly Figure[]): string =>
  figures
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .join(',');

const adding: ReadonlySet<string> = new Set(['sum', 'difference', 'change']);

const readingsOf = ({ operands, alternatives }: ClaimDraft): readonly (readonly Figure[])[] =>
  [operands, ...alternatives].map((reading) => reading.map(({ figure }) => figure));

/** One list divides one whole: of several before it, the nearest that ties, else the nearest, with the others as readings. */
const oneWhole = (claims: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const byParts = new Map<string, ClaimDraft[]>();
  for (const claim of claims) {
    const key = `${claim.identity}|${keyOf((readingsOf(claim)[0] ?? []).slice(1))}`;
    byParts.set(key, [...(byParts.get(key) ?? []), claim]);
  }
  return [...byParts.values()].flatMap((group) => {
    const [only, ...more] = group.toReversed();
    if (!only || more.length === 0 || only.identity !== 'sumOfAll') return group;
    const readings = [only, ...more].flatMap(readingsOf);
    const tying = readings.find(([whole, ...parts]) => whole && addsUp(whole, parts));
    const claim = claimOf(
      { kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false },
      tying ? [tying] : readings,
    );
    return claim ? [claim] : [];
  });
};

/**
 * Sums that no word announces (追回3859万元，稽核1468万元，检查1752万元，举报639万元): a list beside its whole that adds up
 * to it, or would but for one slip. Only a slip that chance would hardly give makes such a list wrong.
 */
export const untoldSumClaims = (index: FactIndex, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const known = new Set(
    drafts
      .filter(({ kind }) => adding.has(kind))
      .flatMap(({ operands, alternatives }) =>
        [operands, ...alternatives].map((reading) => keyOf(reading.map(({ figure }) => figure))),
      ),
  );
  const isKnown = (figures: readonly Figure[]): boolean => known.has(keyOf(figures));
  const found = [...index.byBlock.values()].flatMap((block) => {
    const measured = block.filter(isMeasured);
    const units = [...new Set(measured.map(({ figure }) => countedThing(figure.unit)))];
    return units.flatMap((unit) => {
      const all = measured.filter(({ figure }) => countedThing(figure.unit) === unit);
      const facts = all.filter(isTerm);
      return facts.flatMap((whole, at) => {
        const claim = claimFor(
          whole,
          facts[at + 1],
          [...runsBehind(facts, at), ...changesBehind(all, whole)],
          runsBefore(facts, at),
          isKnown,
        );
        return claim ? [claim] : [];
      });
    });
  });
  return oneWhole(found);
};
