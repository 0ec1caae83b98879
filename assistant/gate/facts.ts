import { attainedIn } from '../../tools/draft/attained.js';
import { problemsOf } from '../../tools/draft/facts.js';
import type { KnownFigure } from '../../tools/draft/known-figure.js';
import { reportedFigures } from '../../tools/draft/known-figure.js';
import { verifyWords } from '../../tools/draft/words-verify.js';
import type { ClaimKind } from '../../tools/figures/claim.js';
import { stripEnd } from '../../tools/language/affix.js';
import type { Rational } from '../../tools/measure/rational.js';
import type { Attainment } from '../../tools/recompute/attainment.js';
import type { Report } from '../../tools/recompute/report.js';
import type { Source } from '../answer/answer.js';
import type { Desk } from '../desk.js';
import { namesOn } from '../desk.js';
import type { countedWords } from '../words-gate.js';
import type { RoleClass } from './lead.js';

/** A value that a tool or the program computed in this conversation. */
export interface ComputedValue {
  readonly value: Rational;
  /** As figures have it: CNY, %, pp … */
  readonly unit: string;
  /** Names of what it was computed from; a sentence has to name one of them. */
  readonly names: readonly string[];
  /** What it may be called. */
  readonly roles: readonly RoleClass[];
}

export type Counted = keyof typeof countedWords;

/** Everything that an answer may rest on. */
export interface Facts {
  readonly reports: readonly Report[];
  readonly figures: readonly KnownFigure[];
  /** Every name of a metric, the longest first. */
  readonly names: readonly string[];
  readonly computed: readonly ComputedValue[];
  /** Values printed by the program with their calculation. */
  readonly derived: readonly Source[];
  readonly counts: Readonly<Record<Counted, ReadonlySet<number>>>;
  readonly attained: readonly { readonly name: string; readonly attainment: Attainment }[];
  /** Text of the reports and of what tools answered, for words that are only repeated. */
  readonly texts: readonly string[];
}

const shortestName = 3;

const countsOf = ({ files, language }: Desk): Facts['counts'] => {
  const each = files.map(({ stored }) => {
    const findings = stored.findings(language);
    const by = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    const attained = attainedIn(stored.report);
    const problems = problemsOf(stored.report, findings, stored.origin.guidance.scheme);
    return {
      error: by('error'),
      warning: by('warning'),
      info: by('info'),
      findings: findings.length,
      indicators: attained.length,
      missed: problems.filter(({ kind }) => kind === 'missed' || kind === 'exceeded').length,
      lost: problems.filter(({ figures }) => figures.lost !== undefined).length,
      figures: stored.report.coverage.figures,
      claims: stored.report.coverage.claims,
    };
  });
  const set = (kind: Exclude<Counted, 'reports'>): ReadonlySet<number> => {
    const values = each.map((counts) => counts[kind]);
    return new Set([...values, values.reduce((sum, value) => sum + value, 0)]);
  };
  return {
    error: set('error'),
    warning: set('warning'),
    info: set('info'),
    findings: set('findings'),
    indicators: set('indicators'),
    missed: set('missed'),
    lost: set('lost'),
    figures: set('figures'),
    claims: set('claims'),
    reports: new Set([files.length]),
  };
};

/** Names as they stand before ranks, without the words of placing. */
const trimmed = (name: string): string => stripEnd(name, verifyWords.placing).core;

/** What the result of a relation may be called; results of other relations stand in the reports or are not told. */
const resultRoles: Readonly<Partial<Record<ClaimKind, readonly RoleClass[]>>> = {
  completion: ['completion'],
  execution: ['execution', 'completion'],
  growth: ['growth'],
  share: ['share'],
  points: ['gap', 'growth'],
  change: ['gap', 'growth'],
  difference: ['gap'],
};

/** What the reports' own relations come to, computed exactly. */
const recomputed = (report: Report, figures: readonly KnownFigure[]): readonly ComputedValue[] =>
  report.recomputations.flatMap(({ claim, exact }) => {
    const [stated, ...inputs] = claim.operands.map(({ figure }) => report.figure(figure));
    const roles = resultRoles[claim.kind];
    if (!exact || !stated || !roles) return [];
    const ids = [stated, ...inputs].map(({ id }) => id);
    const own = figures.filter(({ figure }) => ids.includes(figure.id));
    const names = own.flatMap(({ name, aliases, figure }) => [name, ...aliases, figure.metric ?? '']);
    return [{ value: exact, unit: stated.unit, names: [...new Set(names)].filter((name) => name.length >= 2), roles }];
  });

/** The facts of a desk, with what tools and the program computed. */
export const factsOn = (
  desk: Desk,
  more: {
    readonly computed: readonly ComputedValue[];
    readonly derived: readonly Source[];
    readonly texts: readonly string[];
  },
): Facts => {
  const reports = desk.files.map(({ stored }) => stored.report);
  return {
    reports,
    figures: reports.flatMap(reportedFigures),
    names: [...new Set(namesOn(desk).flatMap((name) => [name, trimmed(name)]))]
      .filter((name) => name.length >= shortestName)
      .sort((a, b) => b.length - a.length),
    computed: [...more.computed, ...reports.flatMap((report) => recomputed(report, reportedFigures(report, 0)))],
    derived: more.derived,
    counts: countsOf(desk),
    attained: reports.flatMap((report) => attainedIn(report).map(({ name, attainment }) => ({ name, attainment }))),
    texts: [...reports.map(({ document }) => document.text), ...more.texts],
  };
};
