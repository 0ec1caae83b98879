import type { Span } from '../document/document.js';
import { suffixOf } from '../language/affix.js';
import { equal } from '../measure/rational.js';
import type { Mismatch, Sameness } from './agreement.js';
import { isNearer, isOppositeLimit, isSameRole, isSameValue, mismatches, samenessTo } from './agreement.js';
import type { Derived } from './derivable.js';
import { derivedFrom } from './derivable.js';
import { draftedAs } from './drafted.js';
import type { Evidence } from './evidence.js';
import type { KnownFigure } from './known-figure.js';
import { isGap } from './known-figure.js';
import { verifyWords as words } from './words-verify.js';

/**
 * Why a draft's figure or name is not supported; `office`: no report names it; `deadline`: a date that the draft sets;
 * `slot`: a slot that names nothing; `verdict`: a goal said to be met that was missed, or the other way round.
 */
export type Reason = Mismatch | 'office' | 'deadline' | 'slot' | 'verdict';

/** What was found about one figure, year, document number, office or verdict of a draft. */
export interface Verified {
  readonly status: 'supported' | 'derivable' | 'unsupported';
  readonly text: string;
  readonly span: Span;
  /** The draft's figure; null for an office or a verdict. */
  readonly figure: KnownFigure | null;
  readonly reason: Reason | null;
  /** The figures of the reports that it rests on. */
  readonly support: readonly KnownFigure[];
  readonly derivation: string | null;
  /** For what is not supported: the figure of the reports that comes nearest; null where none has its unit. */
  readonly nearest: KnownFigure | null;
}

/** What was found about a figure; what `more` leaves out is empty. */
export const found = (figure: KnownFigure, more: Partial<Verified> & Pick<Verified, 'status'>): Verified => ({
  text: figure.figure.text,
  span: { start: figure.figure.start, end: figure.figure.end },
  figure,
  reason: null,
  support: [],
  derivation: null,
  nearest: null,
  ...more,
});

/** Relations that say what is measured where no name does. */
const telling: readonly KnownFigure['relation'][] = [
  'execution',
  'completion',
  'growth',
  'share',
  'points',
  'score',
  'maxScore',
];

const nearestOf = (draft: KnownFigure, same: readonly KnownFigure[], isSame: Sameness): KnownFigure | null => {
  const alike = telling.includes(draft.relation) ? same.filter(({ relation }) => relation === draft.relation) : [];
  const named =
    draft.name === '' && alike.length > 0 ? alike : same.filter((source) => draft.name !== '' && isSame(source));
  const fitting = named.filter((source) => isSameRole(draft, source));
  const pool = fitting.length > 0 ? fitting : named.length > 0 ? named : same;
  return pool.reduce<KnownFigure | null>(
    (best, source) => (best === null || isNearer(draft, source, best) ? source : best),
    null,
  );
};

const computed = (draft: KnownFigure, by: Derived): Verified =>
  found(draft, {
    status: by.isTurned ? 'unsupported' : 'derivable',
    reason: by.isTurned ? 'direction' : null,
    support: by.inputs,
    derivation: by.derivation,
    nearest: by.isTurned ? (by.inputs[0] ?? null) : null,
  });

/** The same digits under another unit or scale. */
const sameDigits = (draft: KnownFigure, sources: readonly KnownFigure[]): KnownFigure | null =>
  sources.find(
    ({ figure }) =>
      figure.numeral === draft.figure.numeral &&
      figure.kind !== 'period' &&
      (figure.unit !== draft.figure.unit || !equal(figure.factor, draft.figure.factor)) &&
      draft.figure.numeral.length > 2,
  ) ?? null;

/** Of several faults the one that is told. */
const graver: readonly Mismatch[] = ['rank', 'direction', 'role', 'year', 'name'];

/** Holds one figure of a draft against the reports. */
export const verifyFigure = (draft: KnownFigure, evidence: Evidence): Verified => {
  const { sources, names, drafted } = evidence;
  const isSame = samenessTo(draft, names);
  const own = evidence.alike(draft);
  const alike = own.filter((source) => isSameValue(draft, source));
  const same = alike.filter(isSame);
  // A bare value, as tables give it, says nothing of a limit or a direction that another place states.
  const isLimited = same.some((source) => isOppositeLimit(draft, source));
  const isDirected = draft.direction !== 0 && same.some(({ direction }) => direction === -draft.direction);
  const ranked = alike
    .filter(({ figure, direction }) => !(isLimited && figure.modifier === null) && !(isDirected && direction === 0))
    .map((source) => ({ source, faults: mismatches(draft, source, isSame) }))
    .sort((a, b) => a.faults.length - b.faults.length);
  const [best] = ranked;
  const isFit = best !== undefined && best.faults.length === 0;
  const mayTurn = draft.direction !== 0 && best?.source.direction === 0 && isGap(draft);
  if (isFit && !mayTurn) return found(draft, { status: 'supported', support: [best.source] });
  const isMeasuredFromResult = suffixOf(draft.lead, words.turnedBases) !== null;
  const by = isMeasuredFromResult ? null : (draftedAs(draft, drafted, sources) ?? derivedFrom(draft, evidence, isSame));
  // A distance may be told the wrong way round though its bare value happens to stand somewhere.
  if (isFit && by?.isTurned !== true) return found(draft, { status: 'supported', support: [best.source] });
  if (by && !by.isTurned) return computed(draft, by);
  if (best)
    return found(draft, {
      status: 'unsupported',
      reason: graver.find((fault) => best.faults.includes(fault)) ?? 'value',
      nearest: best.source,
    });
  if (by) return computed(draft, by);
  if (isMeasuredFromResult) return found(draft, { status: 'unsupported', reason: 'role', nearest: null });
  const digits = sameDigits(draft, sources);
  if (digits) return found(draft, { status: 'unsupported', reason: 'unit', nearest: digits });
  return found(draft, { status: 'unsupported', reason: 'value', nearest: nearestOf(draft, own, isSame) });
};
