import { suffixOf } from '../language/affix.js';
import { isMentioned } from '../language/naming.js';
import { contains } from '../measure/interval.js';
import { hundred } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import type { Scheme } from '../rules/scheme.js';
import { nationalScheme } from '../rules/scheme.js';
import type { Derived } from './derivable.js';
import type { DerivedFigure } from './draft-figure.js';
import { problemsOf } from './facts.js';
import type { KnownFigure } from './known-figure.js';
import { isGap } from './known-figure.js';
import type { SlotRole } from './problem.js';
import { verifyWords } from './words-verify.js';

/** A calculation that the draft of a report makes itself. */
export interface Drafted {
  readonly report: number;
  /** The problem that it belongs to. */
  readonly name: string;
  readonly role: SlotRole;
  readonly figure: DerivedFigure;
}

const below: readonly SlotRole[] = ['shortfall', 'pointsBelow', 'unspent', 'lost', 'unused'];
const above: readonly SlotRole[] = ['excess', 'overspent', 'pointsAbove'];
const roles: readonly SlotRole[] = [...below, ...above, 'completion'];

/** A local limit may be any: below 100 % every rate of spending can be a problem of a draft. */
const strictest: Scheme = {
  ...nationalScheme,
  thresholds: { ...nationalScheme.thresholds, lowExecution: hundred },
};

const known = new WeakMap<Report, readonly Omit<Drafted, 'report'>[]>();

const draftedOf = (report: Report): readonly Omit<Drafted, 'report'>[] => {
  const made = known.get(report);
  if (made) return made;
  const drafted = problemsOf(report, [], strictest).flatMap(({ name, figures }) =>
    roles.flatMap((role) => {
      const figure = figures[role];
      return figure?.origin === 'derived' ? [{ name, role, figure }] : [];
    }),
  );
  known.set(report, drafted);
  return drafted;
};

/** Every calculation that drafting the reports gives. */
export const draftedIn = (reports: readonly Report[]): readonly Drafted[] =>
  reports.flatMap((report, index) => draftedOf(report).map((each) => ({ ...each, report: index })));

const unitOf = ({ figure: { operation, inputs } }: Drafted): string =>
  operation === 'points' ? 'pp' : operation === 'rate' ? '%' : (inputs[0]?.figure.unit ?? '');

/** 实际1座 is no distance, though one was missing: a distance is told as one, or as what is still to be done (补训45人次). */
const isToldAs = (draft: KnownFigure, operation: DerivedFigure['operation']): boolean =>
  operation === 'rate'
    ? draft.figure.role !== 'growth'
    : isGap(draft) || (draft.figure.role === 'target' && suffixOf(draft.lead, verifyWords.goals) === null);

/** The calculation of a draft that a figure repeats, for the same thing and turned the same way; null where it repeats none. */
export const draftedAs = (
  draft: KnownFigure,
  drafted: readonly Drafted[],
  sources: readonly KnownFigure[],
): Derived | null => {
  for (const each of drafted) {
    const { figure, role, name, report } = each;
    if (unitOf(each) !== draft.figure.unit || !contains(draft.figure.interval, figure.value)) continue;
    if (!isToldAs(draft, figure.operation) || !isMentioned(name, draft.words)) continue;
    const inputs = figure.inputs.flatMap(
      ({ id }) => sources.find((source) => source.report === report && source.figure.id === id) ?? [],
    );
    const isTurned =
      (draft.direction === 1 && below.includes(role)) || (draft.direction === -1 && above.includes(role));
    return { operation: figure.operation, inputs, derivation: figure.derivation, isTurned };
  }
  return null;
};
