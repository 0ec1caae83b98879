import type { Claim, Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Edit, EditKind } from '../measure/edits.js';
import { editGroupsOf } from '../measure/edits.js';
import type { Interval } from '../measure/interval.js';
import { exactly } from '../measure/interval.js';
import { zero } from '../measure/rational.js';
import type { Terms } from './check.js';
import { holds } from './check.js';
import type { Telling } from './evidence.js';
import { tellingReadings } from './evidence.js';
import { identityOf } from './identities.js';
import type { Recomputation } from './recomputation.js';

/** One root cause: the figure that most likely is wrong, with every claim that it breaks. */
export interface Fault {
  readonly culprit: Figure;
  /** How the culprit would tie again by one slip; null where no slip does it. */
  readonly repair: Edit | null;
  /** The broken claims, the clearest first. */
  readonly broken: readonly Recomputation[];
  /** Other figures that one slip would mend as well. */
  readonly suspects: readonly Figure[];
}

/** The faults, and the recomputations with those left undecided whose binding no slip supports. */
export interface Diagnosis {
  readonly faults: readonly Fault[];
  readonly recomputations: readonly Recomputation[];
}

type Lookup = (id: string) => Figure;

const nothing = exactly(zero);

const termsWith = (
  claim: Claim,
  operands: readonly Operand[],
  id: string,
  value: Interval,
  look: Lookup,
): Terms | null => {
  const [stated, ...inputs] = operands.map((operand) =>
    operand.figure === id ? value : look(operand.figure).interval,
  );
  return stated === undefined ? null : { stated, inputs, sign: claim.sign };
};

const holdsWith = ({ claim }: Recomputation, id: string, value: Interval, look: Lookup): boolean =>
  [claim.operands, ...claim.alternatives].some((operands) => {
    const terms = termsWith(claim, operands, id, value, look);
    return terms !== null && holds(identityOf(claim.identity), terms) === true;
  });

/** Whether a slip mends a claim in one of the readings, and the claim would not hold as well without the figure. */
const mends = (
  { claim }: Recomputation,
  id: string,
  edit: Edit,
  look: Lookup,
  readings: readonly (readonly Operand[])[],
): boolean =>
  readings.some((operands) => {
    const identity = identityOf(claim.identity);
    const terms = termsWith(claim, operands, id, edit.interval, look);
    if (terms === null || holds(identity, terms) !== true) return false;
    if (claim.certainty === 'firm' || operands[0]?.figure === id) return true;
    const without = termsWith(claim, operands, id, nothing, look);
    return without === null || holds(identity, without) !== true;
  });

/** The readings in which any slip at all is evidence. */
const evident = (each: Recomputation, telling: ReadonlyMap<Recomputation, Telling>): readonly (readonly Operand[])[] =>
  telling.get(each)?.('unit') ?? [];

/** Identities that ask for the sign of a whole interval: what fails for a wide one may hold for a part of it. */
const turning: ReadonlySet<string> = new Set(['rankChange', 'sameDirection']);

/** Whether some value of a wide interval may mend a claim in one of the readings; a reading without an answer may. */
const mayMend = (
  { claim }: Recomputation,
  id: string,
  reach: Interval,
  look: Lookup,
  readings: readonly (readonly Operand[])[],
): boolean =>
  turning.has(claim.identity) ||
  readings.some((operands) => {
    const terms = termsWith(claim, operands, id, reach, look);
    return terms !== null && holds(identityOf(claim.identity), terms) !== false;
  });

const figuresOf = (readings: readonly (readonly Operand[])[]): ReadonlySet<string> =>
  new Set(readings.flat().map((operand) => operand.figure));

/** The claims that each figure stands in, in the order of the claims. */
const byFigure = (
  figuresIn: ReadonlyMap<Recomputation, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Recomputation[]> => {
  const found = new Map<string, Recomputation[]>();
  for (const [each, ids] of figuresIn) {
    for (const id of ids) {
      const known = found.get(id);
      if (known) known.push(each);
      else found.set(id, [each]);
    }
  }
  return found;
};

interface Suspect {
  readonly figure: Figure;
  readonly edit: Edit | null;
  readonly mended: readonly Recomputation[];
  readonly own: readonly Recomputation[];
}

const rank: Readonly<Record<Edit['kind'], number>> = { transposition: 0, unit: 0, point: 1, digit: 2, sign: 3 };

/** The telling readings in which a figure stands: no slip of it changes what the others give. */
const readingsWith = (
  id: string,
  telling: ReadonlyMap<Recomputation, Telling>,
): ((each: Recomputation, kind: EditKind) => readonly (readonly Operand[])[]) => {
  const known = new Map<readonly (readonly Operand[])[], readonly (readonly Operand[])[]>();
  return (each, kind) => {
    const all = telling.get(each)?.(kind) ?? [];
    const found = known.get(all) ?? all.filter((operands) => operands.some(({ figure }) => figure === id));
    known.set(all, found);
    return found;
  };
};

/** The best repair of a figure: it mends most broken claims and breaks none that ties. */
const suspectOf = (
  figure: Figure,
  own: readonly Recomputation[],
  others: readonly Recomputation[],
  look: Lookup,
  telling: ReadonlyMap<Recomputation, Telling>,
): Suspect => {
  let best: Suspect = { figure, edit: null, mended: [], own };
  const groups = editGroupsOf(figure, {
    unit: figure.kind === 'amount' || figure.kind === 'count',
    sign: own.some(
      ({ claim }) =>
        claim.operands[0]?.figure === figure.id &&
        (claim.identity === 'sameDirection' || identityOf(claim.identity).signed),
    ),
  });
  const readingsAt = readingsWith(figure.id, telling);
  for (const { kind, reach, edits } of groups) {
    if (best.mended.length === own.length) break;
    const readings = (each: Recomputation): readonly (readonly Operand[])[] => readingsAt(each, kind);
    const mendable = own.filter((each) => mayMend(each, figure.id, reach, look, readings(each)));
    if (mendable.length <= best.mended.length) continue;
    for (const edit of edits()) {
      const mended = mendable.filter((each) => mends(each, figure.id, edit, look, readings(each)));
      if (mended.length <= best.mended.length) continue;
      if (others.every((each) => holdsWith(each, figure.id, edit.interval, look))) best = { figure, edit, mended, own };
    }
  }
  return best;
};

/** Whether a suspect is what a broken claim states: the result, or the part or score that exceeds its whole. */
const isResult = ({ figure, own }: Suspect): boolean =>
  own.some(
    ({ claim }) => claim.operands[identityOf(claim.identity).relation === 'atMost' ? 1 : 0]?.figure === figure.id,
  );

const isBetter = (a: Suspect, b: Suspect, isSound: (figure: Figure) => boolean): boolean => {
  if (a.mended.length !== b.mended.length) return a.mended.length > b.mended.length;
  if (a.own.length !== b.own.length) return a.own.length > b.own.length;
  if (isSound(a.figure) !== isSound(b.figure)) return isSound(b.figure);
  const [x, y] = [a.edit ? rank[a.edit.kind] : 9, b.edit ? rank[b.edit.kind] : 9];
  if (x !== y) return x < y;
  return isResult(a) && !isResult(b);
};

/**
 * Groups broken claims by their likely cause: the figure whose single slip mends most of them without breaking any
 * that ties; where no slip helps, the figure that stands in most broken claims, the stated result first (ROUNDING C10, C11).
 */
export const faultsOf = (recomputations: readonly Recomputation[], look: Lookup): Diagnosis => {
  const sound = recomputations.filter(({ verdict }) => verdict === 'consistent');
  const corroborated = new Set(
    sound
      .filter(({ claim }) => identityOf(claim.identity).relation === 'equal')
      .flatMap(({ claim }) => claim.operands.map((operand) => operand.figure)),
  );
  const isSound = (figure: Figure): boolean => corroborated.has(figure.id);
  let broken = recomputations.filter(({ verdict }) => verdict === 'inconsistent');
  const telling = new Map(broken.map((each) => [each, tellingReadings(each.claim, look)]));
  const readingsOf = (each: Recomputation): readonly (readonly Operand[])[] => [
    each.claim.operands,
    ...evident(each, telling),
  ];
  const figuresIn = new Map(broken.map((each) => [each, figuresOf(readingsOf(each))]));
  const brokenOf = byFigure(figuresIn);
  const soundOf = byFigure(new Map(sound.map((each) => [each, figuresOf([each.claim.operands])])));
  const known = new Map<string, Suspect>();
  const suspect = (id: string, open: ReadonlySet<Recomputation>): Suspect => {
    const before = known.get(id);
    if (before) return before;
    const own = (brokenOf.get(id) ?? []).filter((each) => open.has(each));
    const now = suspectOf(look(id), own, soundOf.get(id) ?? [], look, telling);
    known.set(id, now);
    return now;
  };
  const faults: Fault[] = [];
  const dismissed = new Set<Recomputation>();
  while (broken.length > 0) {
    const open = new Set(broken);
    const ids = new Set<string>();
    for (const each of broken) for (const id of figuresIn.get(each) ?? []) ids.add(id);
    const suspects = [...ids].map((id) => suspect(id, open));
    let best = suspects[0];
    for (const other of suspects) if (best && isBetter(other, best, isSound)) best = other;
    if (!best) break;
    const chosen = best;
    const explained = chosen.edit ? chosen.mended : chosen.own;
    const explains = new Set(explained);
    broken = broken.filter((each) => !explains.has(each));
    for (const each of explained) for (const id of figuresIn.get(each) ?? []) known.delete(id);
    if (chosen.edit === null && explained.every(({ claim }) => claim.certainty !== 'firm')) {
      for (const each of explained) dismissed.add(each);
      continue;
    }
    faults.push({
      culprit: chosen.figure,
      repair: chosen.edit,
      broken: explained,
      suspects: suspects
        .filter((other) => other !== chosen && other.edit !== null && other.mended.length === chosen.mended.length)
        .map(({ figure }) => figure),
    });
  }
  return {
    faults,
    recomputations: recomputations.map((each) =>
      dismissed.has(each)
        ? { ...each, verdict: 'unverifiable', reason: 'the binding is not certain and no single slip explains it' }
        : each,
    ),
  };
};
