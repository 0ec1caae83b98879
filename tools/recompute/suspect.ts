import type { Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Edit, EditKind } from '../measure/edits.js';
import { editGroupsOf } from '../measure/edits.js';
import type { Interval } from '../measure/interval.js';
import { exactly } from '../measure/interval.js';
import { zero } from '../measure/rational.js';
import type { Telling } from './evidence.js';
import { identityOf } from './identities.js';
import type { Probe } from './probe.js';
import { probeOf } from './probe.js';
import type { Recomputation } from './recomputation.js';

type Lookup = (id: string) => Figure;
type Reading = readonly Operand[];

/** A figure that may be what is wrong, and what one slip of it would mend. */
export interface Suspect {
  readonly figure: Figure;
  /** The best slip; null where none mends a claim without breaking another. */
  readonly edit: Edit | null;
  readonly mended: readonly Recomputation[];
  /** The broken claims that it stands in. */
  readonly own: readonly Recomputation[];
}

/** A reading of a broken claim in which the figure stands, ready to be tried with other values of it. */
interface Trial {
  readonly probe: Probe;
  /** Whether a slip there is evidence only where the claim would not hold without the figure. */
  readonly mustMatter: boolean;
}

const nothing = exactly(zero);

/** Identities that ask for the sign of a whole interval: what fails for a wide one may hold for a part of it. */
const turning: ReadonlySet<string> = new Set(['rankChange', 'sameDirection']);

/** Whether some value of a wide interval may mend a claim; a reading without an answer may. */
const mayMend = ({ claim }: Recomputation, trials: readonly Trial[], reach: () => Interval): boolean =>
  trials.length > 0 && (turning.has(claim.identity) || trials.some(({ probe }) => probe(reach()) !== false));

/** Whether a slip mends a claim, and the claim would not hold as well without the figure. */
const mends = (trials: readonly Trial[], { interval }: Edit): boolean =>
  trials.some(({ probe, mustMatter }) => probe(interval) === true && !(mustMatter && probe(nothing) === true));

/** The trials of each claim for a kind of slip: no slip of a figure changes what the readings without it give. */
const trialsOf = (
  id: string,
  telling: ReadonlyMap<Recomputation, Telling>,
  look: Lookup,
): ((each: Recomputation, kind: EditKind) => readonly Trial[]) => {
  const known = new Map<readonly Reading[], readonly Trial[]>();
  const trialOf = ({ claim }: Recomputation, operands: Reading): Trial => ({
    probe: probeOf(claim, operands, id, look),
    mustMatter: claim.certainty !== 'firm' && operands[0]?.figure !== id,
  });
  return (each, kind) => {
    const readings = telling.get(each)?.(kind) ?? [];
    const found =
      known.get(readings) ??
      readings
        .filter((operands) => operands.some(({ figure }) => figure === id))
        .map((operands) => trialOf(each, operands));
    known.set(readings, found);
    return found;
  };
};

/** Whether claims that tie still do with another value of a figure. */
const keeps = (claims: readonly Recomputation[], id: string, look: Lookup): ((value: Interval) => boolean) => {
  let probes: readonly (readonly Probe[])[] | null = null;
  return (value) => {
    probes ??= claims.map(({ claim }) =>
      [claim.operands, ...claim.alternatives].map((operands) => probeOf(claim, operands, id, look)),
    );
    return probes.every((readings) => readings.some((probe) => probe(value) === true));
  };
};

/** The best repair of a figure: it mends most broken claims and breaks none that ties. */
export const suspectOf = (
  figure: Figure,
  own: readonly Recomputation[],
  sound: readonly Recomputation[],
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
  const trials = trialsOf(figure.id, telling, look);
  const keepsSound = keeps(sound, figure.id, look);
  for (const { kind, reach, edits } of groups) {
    if (best.mended.length === own.length) break;
    const mendable = own.filter((each) => mayMend(each, trials(each, kind), reach));
    if (mendable.length <= best.mended.length) continue;
    for (const edit of edits()) {
      const mended = mendable.filter((each) => mends(trials(each, kind), edit));
      if (mended.length > best.mended.length && keepsSound(edit.interval)) best = { figure, edit, mended, own };
    }
  }
  return best;
};
