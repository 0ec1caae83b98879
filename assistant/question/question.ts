import type { SectionName } from '../../tools/draft/section-names.js';
import type { Severity } from '../../tools/rules/finding.js';

/** What a question is about. */
export type QuestionKind =
  | 'value' // figures of a metric
  | 'execution' // spending against the budget
  | 'growth'
  | 'rank'
  | 'missed' // targets that were not reached
  | 'score' // scores and points taken off
  | 'findings' // what the audit says
  | 'indicators' // the list of them
  | 'draft'
  | 'help'
  | 'unknown';

/** Which figure of a metric is asked for; null for all. */
export type Aspect = 'target' | 'actual' | 'budget' | 'outturn' | 'completion' | 'share' | 'previous' | null;

/** Which years: those of all open reports, some by number, the last few, or one so many years before the latest. */
export type Years =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly years: readonly number[] }
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'back'; readonly years: number };

/** A question as the small grammar reads it. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** What is asked about, in the user's words; null where the question names nothing. */
  readonly metric: string | null;
  readonly aspect: Aspect;
  readonly years: Years;
  /** Which year something happened in is the question. */
  readonly asksYear: boolean;
  readonly asksReason: boolean;
  /** Points that were lost, not scores. */
  readonly asksLoss: boolean;
  /** −1: whether something fell; +1: whether it rose; 0: neither. */
  readonly turn: -1 | 0 | 1;
  /** Only findings of this severity; null for all. */
  readonly severity: Severity | null;
  /** What is to be drafted. */
  readonly section: SectionName;
}
