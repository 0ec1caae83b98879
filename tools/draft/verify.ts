import { assemble } from '../document/assemble.js';
import type { Span } from '../document/document.js';
import { readText } from '../document/text.js';
import { equal } from '../measure/rational.js';
import { analyze } from '../recompute/analyze.js';
import type { Report } from '../recompute/report.js';
import type { Mismatch, Names } from './agreement.js';
import { isNearer, isOppositeLimit, isSameRole, isSameThing, isSameValue, mismatches } from './agreement.js';
import type { Derived, Links } from './derivable.js';
import { derivedFrom, isGap } from './derivable.js';
import type { Drafted } from './drafted.js';
import { draftedAs, draftedIn } from './drafted.js';
import type { KnownFigure } from './known-figure.js';
import { knownFigures, reportedFigures } from './known-figure.js';
import { linksIn } from './links.js';
import { unknownOffices } from './offices.js';
import { isDeadline, isKnownYear, isOfAnotherYear, sameDocumentNumber } from './verify-years.js';

/**
 * Why a draft's figure or name is not supported; `office`: no report names it; `deadline`: a date that the draft sets;
 * `slot`: a slot that names nothing.
 */
export type Reason = Mismatch | 'office' | 'deadline' | 'slot';

/** What was found about one figure, year, document number or office of a draft. */
export interface Verified {
  readonly status: 'supported' | 'derivable' | 'unsupported';
  readonly text: string;
  readonly span: Span;
  /** The draft's figure; null for an office. */
  readonly figure: KnownFigure | null;
  readonly reason: Reason | null;
  /** The figures of the reports that it rests on. */
  readonly support: readonly KnownFigure[];
  readonly derivation: string | null;
  /** For what is not supported: the figure of the reports that comes nearest; null where none has its unit. */
  readonly nearest: KnownFigure | null;
}

/** A draft held against its reports. */
export interface Verification {
  readonly draft: Report;
  readonly items: readonly Verified[];
}

/** Reads a text as a draft. Throws ReadError where there is nothing to read. */
export const readDraft = (text: string): Report =>
  analyze(assemble(readText(new TextEncoder().encode(text), 'markdown')));

const verdict = (figure: KnownFigure, more: Partial<Verified> & Pick<Verified, 'status'>): Verified => ({
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

const nearestOf = (draft: KnownFigure, sources: readonly KnownFigure[], names: Names): KnownFigure | null => {
  const same = sources.filter(({ figure }) => figure.unit === draft.figure.unit && figure.kind === draft.figure.kind);
  const alike = telling.includes(draft.relation) ? same.filter(({ relation }) => relation === draft.relation) : [];
  const named =
    draft.name === '' && alike.length > 0
      ? alike
      : same.filter((source) => draft.name !== '' && isSameThing(draft, source, names));
  const fitting = named.filter((source) => isSameRole(draft, source));
  const pool = fitting.length > 0 ? fitting : named.length > 0 ? named : same;
  return pool.reduce<KnownFigure | null>(
    (best, source) => (best === null || isNearer(draft, source, best) ? source : best),
    null,
  );
};

const derived = (draft: KnownFigure, found: Derived): Verified =>
  verdict(draft, {
    status: found.isTurned ? 'unsupported' : 'derivable',
    reason: found.isTurned ? 'direction' : null,
    support: found.inputs,
    derivation: found.derivation,
    nearest: found.isTurned ? (found.inputs[0] ?? null) : null,
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

/** What the figures of a draft are held against. */
interface Against {
  readonly sources: readonly KnownFigure[];
  readonly names: Names;
  readonly isLinked: Links;
  readonly drafted: readonly Drafted[];
}

/** A distance told the wrong way round, though its bare value happens to stand somewhere. */
const isTurnedGap = (
  draft: KnownFigure,
  source: KnownFigure,
  { sources, names, isLinked, drafted }: Against,
): boolean =>
  draft.direction !== 0 &&
  source.direction === 0 &&
  isGap(draft) &&
  (draftedAs(draft, drafted, sources) ?? derivedFrom(draft, sources, names, isLinked))?.isTurned === true;

/** Of several faults the one that is told. */
const graver: readonly Mismatch[] = ['rank', 'direction', 'role', 'year', 'name'];

const verifyFigure = (draft: KnownFigure, against: Against): Verified => {
  const { sources, names, isLinked, drafted } = against;
  const alike = sources.filter((source) => isSameValue(draft, source));
  const same = alike.filter((source) => isSameThing(draft, source, names));
  // A bare value, as tables give it, says nothing of a limit or a direction that another place states.
  const isLimited = same.some((source) => isOppositeLimit(draft, source));
  const isDirected = draft.direction !== 0 && same.some(({ direction }) => direction === -draft.direction);
  const candidates = alike.filter(
    ({ figure, direction }) => !(isLimited && figure.modifier === null) && !(isDirected && direction === 0),
  );
  const ranked = candidates
    .map((source) => ({ source, faults: mismatches(draft, source, names) }))
    .sort((a, b) => a.faults.length - b.faults.length);
  const [best] = ranked;
  if (best && best.faults.length === 0 && !isTurnedGap(draft, best.source, against))
    return verdict(draft, { status: 'supported', support: [best.source] });
  const found = draftedAs(draft, drafted, sources) ?? derivedFrom(draft, sources, names, isLinked);
  if (found && !found.isTurned) return derived(draft, found);
  if (best)
    return verdict(draft, {
      status: 'unsupported',
      reason: graver.find((fault) => best.faults.includes(fault)) ?? 'value',
      nearest: best.source,
    });
  if (found) return derived(draft, found);
  const digits = sameDigits(draft, sources);
  if (digits) return verdict(draft, { status: 'unsupported', reason: 'unit', nearest: digits });
  return verdict(draft, { status: 'unsupported', reason: 'value', nearest: nearestOf(draft, sources, names) });
};

const verifyMeta = (
  draft: KnownFigure,
  report: Report,
  reports: readonly Report[],
  sources: readonly KnownFigure[],
): Verified => {
  const source = sources.find(
    ({ figure }) => figure.kind === draft.figure.kind && sameDocumentNumber(figure.text, draft.figure.text),
  );
  if (source) return verdict(draft, { status: 'supported', support: [source] });
  const nearest = sources.find(({ figure }) => figure.kind === draft.figure.kind) ?? null;
  if (draft.figure.kind === 'period') {
    if (isKnownYear(draft.figure, reports) && !isOfAnotherYear(report, draft.figure, reports))
      return verdict(draft, { status: 'supported' });
    return verdict(draft, {
      status: 'unsupported',
      reason: isDeadline(report, draft.figure, reports) ? 'deadline' : 'year',
      nearest,
    });
  }
  return verdict(draft, { status: 'unsupported', reason: 'value', nearest });
};

/** The year that a draft's figures speak of where they name none: its own if a report has it, else the latest report's. */
const yearFor = (draft: Report, reports: readonly Report[]): number | null => {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  if (draft.year !== null && years.includes(draft.year)) return draft.year;
  return years.length === 0 ? null : Math.max(...years);
};

/** Holds every figure, year, document number and office of a draft against the reports. */
export const verifyReport = (draft: Report, reports: readonly Report[]): Verification => {
  const sources = reports.flatMap(reportedFigures);
  const names = [...new Set(sources.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== ''))];
  const against: Against = { sources, names, isLinked: linksIn(reports), drafted: draftedIn(reports) };
  const figures = knownFigures(draft, -1, yearFor(draft, reports)).map((figure) =>
    figure.figure.kind === 'period' || figure.figure.kind === 'document-number'
      ? verifyMeta(figure, draft, reports, sources)
      : verifyFigure(figure, against),
  );
  const offices = unknownOffices(draft, reports).map(
    ({ name, span }): Verified => ({
      status: 'unsupported',
      text: name,
      span,
      figure: null,
      reason: 'office',
      support: [],
      derivation: null,
      nearest: null,
    }),
  );
  return { draft, items: [...figures, ...offices].sort((a, b) => a.span.start - b.span.start) };
};

/** Holds a text against the reports. Throws ReadError where there is nothing to read. */
export const verifyDraft = (text: string, reports: readonly Report[]): Verification =>
  verifyReport(readDraft(text), reports);
