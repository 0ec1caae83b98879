import type { Figure } from '../figures/figure.js';
import type { Report } from './report.js';

const known = new WeakMap<Report['faults'], ReadonlySet<string>>();

/** A rate and its two amounts; of a long sum without a repair nobody knows which part is wrong. */
const short = 3;

const disputed = (report: Pick<Report, 'faults'>): ReadonlySet<string> => {
  const made = known.get(report.faults);
  if (made) return made;
  const ids = new Set(
    report.faults.flatMap(({ culprit, repair, suspects, broken }) => {
      const few = broken.filter(({ claim }) => repair === null && claim.operands.length <= short);
      const operands = few.flatMap(({ claim }) => claim.operands.map(({ figure }) => figure));
      return [culprit.id, ...suspects.map(({ id }) => id), ...operands];
    }),
  );
  known.set(report.faults, ids);
  return ids;
};

/** Whether one of the figures may be the wrong one of a broken relation: a judgement built on it would tell the same slip twice. */
export const isDisputed = (report: Pick<Report, 'faults'>, ...figures: readonly (Figure | null)[]): boolean => {
  const ids = disputed(report);
  return figures.some((figure) => figure !== null && ids.has(figure.id));
};
