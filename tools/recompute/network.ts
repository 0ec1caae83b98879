import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import { everything, intersect } from '../measure/interval.js';
import { equal } from '../measure/rational.js';
import { projections } from './projections.js';
import type { Recomputation } from './recomputation.js';

type Lookup = (id: string) => Figure;

/** Relations that hold one by one, but not all at once within the printed precision; as few as still conflict. */
export interface JointConflict {
  readonly relations: readonly Recomputation[];
  /** Their figures in text order. */
  readonly figures: readonly Figure[];
  /** The figures that may be the wrong one, the likeliest first. */
  readonly loose: readonly Loose[];
}

/** How often all relations are gone through: what is not found after so many turns is too fine to be told. */
const turns = 12;

const sameEnd = (a: Interval['low'], b: Interval['low']): boolean =>
  a.open === b.open && (a.value === b.value || (a.value !== null && b.value !== null && equal(a.value, b.value)));

const isSame = (a: Interval, b: Interval): boolean => sameEnd(a.low, b.low) && sameEnd(a.high, b.high);

const operandsOf = ({ claim }: Recomputation): readonly string[] => claim.operands.map(({ figure }) => figure);

type Intervals = (id: string) => Interval;

const itself = (id: string): string => id;

/** The intervals of all figures as all relations leave them, to a fixpoint or the last turn; null where one becomes empty. */
const narrow = (
  relations: readonly Recomputation[],
  printed: Intervals,
  factOf: (id: string) => string = itself,
): Intervals | null => {
  const domains = new Map<string, Interval>();
  const domain = (id: string): Interval => domains.get(id) ?? printed(id);
  let open: ReadonlySet<string> | null = null;
  for (let turn = 0; turn < turns; turn += 1) {
    const narrowed = new Set<string>();
    for (const { claim } of relations) {
      const ids = claim.operands.map(({ figure }) => factOf(figure));
      if (open !== null && !ids.some((id) => open?.has(id) || narrowed.has(id))) continue;
      const [stated, ...inputs] = ids.map(domain);
      if (!stated) continue;
      const allowed = projections(claim.identity, { stated, inputs, sign: claim.sign });
      for (const [at, id] of ids.entries()) {
        const before = domain(id);
        const after = intersect(before, allowed[at] ?? before);
        if (!after) return null;
        if (isSame(before, after)) continue;
        domains.set(id, after);
        narrowed.add(id);
      }
    }
    if (narrowed.size === 0) break;
    open = narrowed;
  }
  return domain;
};

interface Joined {
  /** The one that stands for all that are joined with it. */
  readonly of: (id: string) => string;
  readonly join: (a: string, b: string) => void;
}

/** Figures that are joined, directly or through others. */
const joined = (): Joined => {
  const parent = new Map<string, string>();
  const of = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    // What was passed on the way is hung on the root, so that no way grows long.
    for (let at = id; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  return { of, join: (a, b) => void parent.set(of(b), of(a)) };
};

/** Relations that share figures, directly or through others. */
const componentsOf = (relations: readonly Recomputation[]): readonly (readonly Recomputation[])[] => {
  const sharing = joined();
  for (const relation of relations) {
    const [first, ...rest] = operandsOf(relation);
    for (const id of rest) sharing.join(first ?? id, id);
  }
  const groups = new Map<string, Recomputation[]>();
  for (const relation of relations) {
    const root = sharing.of(operandsOf(relation)[0] ?? '');
    const group = groups.get(root);
    if (group) group.push(relation);
    else groups.set(root, [relation]);
  }
  return [...groups.values()];
};

/** Whether relations hold at once; a fact that is printed alike in many places, and what is told of it again, counts once. */
const holdAtOnce = (relations: readonly Recomputation[], printed: Intervals): boolean => {
  const facts = joined();
  for (const { claim } of relations) {
    const [a, b] = claim.operands.map(({ figure }) => figure);
    if (claim.identity === 'same' && a && b && isSame(printed(a), printed(b))) facts.join(a, b);
  }
  const told = new Map<string, Recomputation>();
  for (const relation of relations) {
    const ids = operandsOf(relation).map(facts.of);
    if (relation.claim.identity === 'same' && ids[0] === ids[1]) continue;
    const key = `${relation.claim.identity}|${relation.claim.sign}|${ids.join('|')}`;
    if (!told.has(key)) told.set(key, relation);
  }
  return told.size < 2 || narrow([...told.values()], printed, facts.of) !== null;
};

/** Drops every relation without which the rest still conflicts. */
const fewest = (relations: readonly Recomputation[], printed: Intervals): readonly Recomputation[] => {
  let kept = relations;
  for (const relation of relations) {
    const without = kept.filter((each) => each !== relation);
    if (narrow(without, printed) === null) kept = without;
  }
  return kept;
};

/** Whether a relation is more than a guess and has no other reading, or the same fact printed twice without a word such as 近 or 超 before it. */
const isBound = ({ claim }: Recomputation, look: Lookup): boolean =>
  claim.certainty === 'firm' ||
  (claim.certainty === 'likely' && claim.alternatives.length === 0) ||
  (claim.identity === 'same' && claim.operands.every(({ figure }) => look(figure).modifier === null));

/** A figure of a conflict that ends it when it is another, and the values that the other figures leave to it. */
export interface Loose {
  readonly figure: Figure;
  readonly allowed: Interval;
}

/** What a relation states rather than what it rests on, the last one first. */
const looseOf = (
  relations: readonly Recomputation[],
  figures: readonly Figure[],
  printed: Intervals,
): readonly Loose[] => {
  const stated = new Set(
    relations.filter(({ claim }) => claim.identity !== 'same').map((each) => operandsOf(each)[0] ?? ''),
  );
  const loose = figures.flatMap((figure) => {
    const left = narrow(relations, (id) => (id === figure.id ? everything : printed(id)));
    return left ? [{ figure, allowed: left(figure.id) }] : [];
  });
  const weight = ({ figure }: Loose): number => (stated.has(figure.id) ? 1 : 0);
  return loose.sort((a, b) => weight(b) - weight(a) || b.figure.start - a.figure.start);
};

/** What is only jointly impossible: a smallest set of relations for each connected part of the report (ROUNDING C11). */
export const jointConflicts = (recomputations: readonly Recomputation[], look: Lookup): readonly JointConflict[] => {
  const printed: Intervals = (id) => look(id).interval;
  const holding = recomputations.filter((each) => each.verdict === 'consistent' && isBound(each, look));
  return componentsOf(holding).flatMap((part) => {
    if (part.length < 2 || holdAtOnce(part, printed) || narrow(part, printed) !== null) return [];
    const relations = fewest(part, printed);
    const figures = [...new Set(relations.flatMap(operandsOf))].map(look).sort((a, b) => a.start - b.start);
    return [{ relations, figures, loose: looseOf(relations, figures, printed) }];
  });
};
