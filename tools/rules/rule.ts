import type { Span } from '../document/document.js';
import type { Report } from '../recompute/report.js';
import type { Severity } from './finding.js';
import type { Scheme } from './scheme.js';

export type Language = 'zh' | 'en';

/** Text in both languages; `{name}` is filled from the draft's `data`. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A finding as a rule yields it: which message, with which data, where. */
export interface FindingDraft {
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: Span;
  readonly related?: readonly Span[];
  readonly severity?: Severity;
  readonly stated?: string;
  readonly expected?: string;
  readonly derivation?: string;
  /** Key of `suggestions`, filled from `data`. */
  readonly suggestion?: string;
}

/** One executed example: a small report (Markdown or plain text) that must or must not be reported by this rule. */
export interface Example {
  readonly text: string;
  /** For invalid examples: the text that the finding is anchored on. */
  readonly at?: string;
  /** A `gouji.config.json` that the example is judged by; the national scheme without one. */
  readonly config?: string;
}

export interface RuleDefinition {
  /** Equal to the file name; says what must hold. */
  readonly id: string;
  readonly family:
    | 'arithmetic'
    | 'unit'
    | 'score'
    | 'target'
    | 'budget'
    | 'rank'
    | 'year'
    | 'problem'
    | 'structure'
    | 'wording';
  readonly title: Bilingual;
  readonly severity: Severity;
  /** Regulation, standard or arithmetic law that the rule rests on; cited, never quoted. */
  readonly basis: Bilingual;
  readonly rationale: Bilingual;
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly suggestions?: Readonly<Record<string, Bilingual>>;
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
  /** The identities whose broken claims it tells; each identity is told by one rule. */
  readonly identities?: readonly string[];
  /** `scheme` holds what differs from place to place: bands, limits, weights. */
  check(report: Report, scheme: Scheme): Iterable<FindingDraft>;
}

export type Rule = RuleDefinition;

/** Declares a rule; the identity function that gives a rule file its type. */
export const defineRule = (definition: RuleDefinition): Rule => definition;
