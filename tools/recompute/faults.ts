import type { Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Edit } from '../measure/edits.js';
import { compare, magnitude, multiply, rational } from '../measure/rational.js';
import type { Telling } from './evidence.js';
import { tellingReadings } from './evidence.js';
import { identityOf } from './identities.js';
import type { Recomputation } from './recomputation.js';
import type { Suspect } from './suspect.js';
import { suspectOf } from './suspect.js';

/** One root cause: the figure that most likely is wrong, with every claim that it breaks. */
export interface Fault {
  readonly culprit: Figure;
  /** How the culprit would tie again by one slip; null where no slip does it. */
  readonly repair: Edit | null;
  /** The broken claims, the clearest first. */
  readonly broken: readonly Recomputation[];
  /** Other figures that one slip would mend as well. */
  readonly suspects: readonly Figure[];
  /** The slip of each of those figures, in their order. */
  readonly repairs: readonly Edit[];
}

/** The faults, and the recomputations with those left undecided whose binding no slip supports. */
export interface Diagnosis {
  readonly faults: readonly Fault[];
  readonly recomputations: readonly Recomputation[];
}

type Lookup = (id: string) => Figure;

/** The readings in which any slip at all is evidence. */
const evident = (each: Recomputation, telling: ReadonlyMap<Recomputation, Telling>): readonly (readonly Operand[])[] =>
  telling.get(each)?.('unit') ?? [];

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

const two = rational(2n);

const rank: Readonly<Record<Edit['kind'], number>> = { transposition: 0, unit: 0, point: 1, digit: 2, sign: 3 };

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

/** Identities whose operands the prose seldom names: what they are taken of is found by where it stands. */
const boundByPlace: ReadonlySet<string> = new Set([
  'sumOfAll',
  'sumOfListed',
  'scoreSum',
  'growthRate',
  'growthByChange',
  'change',
  'pointsChange',
  'share',
  'namedRate',
  'restRate',
  'perUnit',
  'ratio',
  'difference',
  'gap',
  'deduction',
]);

/** Whether what is stated is less than half or more than twice what follows: that speaks of another thing, not of a slip. */
const isFarOff = ({ claim, exact }: Recomputation, look: Lookup): boolean => {
  const [stated] = claim.operands;
  if (!boundByPlace.has(claim.identity) || !stated || exact === null) return false;
  const [a, b] = [magnitude(look(stated.figure).value), magnitude(exact)];
  return compare(multiply(a, two), b) < 0 || compare(multiply(b, two), a) < 0;
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
    const isDoubtful = (each: Recomputation): boolean => each.claim.certainty !== 'firm' || isFarOff(each, look);
    if (chosen.edit === null && explained.every(isDoubtful)) {
      for (const each of explained) dismissed.add(each);
      continue;
    }
    const rivals = suspects.flatMap((other) =>
      other !== chosen && other.edit !== null && other.mended.length === chosen.mended.length
        ? [{ figure: other.figure, edit: other.edit }]
        : [],
    );
    faults.push({
      culprit: chosen.figure,
      repair: chosen.edit,
      broken: explained,
      suspects: rivals.map(({ figure }) => figure),
      repairs: rivals.map(({ edit }) => edit),
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
