import type { Severity } from '../rules/finding.js';
import type { RuleDefinition } from '../rules/rule.js';
import type { Timeline } from './series.js';
import type { Source, YearReport } from './year-fact.js';

/** Where one of the compared reports says something. */
export interface Place {
  readonly report: YearReport;
  readonly source: Source;
}

/** A conflict as a rule yields it: anchored in the later report, with the earlier one's place among `related`. */
export interface YearDraft {
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly related: readonly Place[];
  /** What it is about: of several conflicts about one thing in one report only the first rule's is told. */
  readonly about: string;
  readonly severity?: Severity;
  readonly stated?: string;
  readonly expected?: string;
  readonly derivation?: string;
  readonly suggestion?: string;
}

/** Reports of one organisation, each a small text; `at` is what the finding is anchored on. */
export interface YearExample {
  readonly reports: readonly string[];
  readonly at?: string;
}

export interface YearRuleDefinition extends Omit<RuleDefinition, 'check' | 'examples'> {
  readonly examples: { readonly valid: readonly YearExample[]; readonly invalid: readonly YearExample[] };
  check(timeline: Timeline): Iterable<YearDraft>;
}

export type YearRule = YearRuleDefinition;

/** Declares a rule over the reports of several years; the identity function that gives its file a type. */
export const defineYearRule = (definition: YearRuleDefinition): YearRule => definition;
