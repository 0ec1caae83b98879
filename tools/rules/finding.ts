import type { Span } from '../document/document.js';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule reports. Positions are into the document's text; message and suggestion are Chinese or English as asked. */
export interface Finding {
  /** Fingerprint of rule and facts: the same defect keeps its id when unrelated text moves. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Span;
  readonly related: readonly Span[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly derivation: string | null;
  readonly basis: string;
  readonly suggestion: string | null;
}
