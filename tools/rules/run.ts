import { createHash } from 'node:crypto';
import type { Span } from '../document/document.js';
import type { Report } from '../recompute/report.js';
import type { Finding } from './finding.js';
import { rules as allRules } from './index.js';
import type { Bilingual, FindingDraft, Language, Rule } from './rule.js';
import type { Scheme } from './scheme.js';
import { nationalScheme } from './scheme.js';

export interface RunOptions {
  readonly language: Language;
  /** Defaults to every rule. */
  readonly rules?: readonly Rule[];
  /** Defaults to the national scheme. */
  readonly scheme?: Scheme;
}

/** Fills `{name}` from `data` in one pass, so that what is filled in is not filled again. */
export const filled = (template: string, data: Readonly<Record<string, string>>): string =>
  template
    .split('{')
    .map((piece, index) => {
      const end = piece.indexOf('}');
      return index === 0 || end < 0 ? piece : `${data[piece.slice(0, end)] ?? ''}${piece.slice(end + 1)}`;
    })
    .join('');

const wording = (texts: Readonly<Record<string, Bilingual>> | undefined, key: string, rule: Rule): Bilingual => {
  const found = texts?.[key];
  if (!found) throw new RangeError(`rule ${rule.id} has no text ${key}`);
  return found;
};

/**
 * The facts of a finding without its position: its id outlives edits elsewhere in the report, and changes with every
 * fact that it rests on, so that a finding set aside returns when one of them is another.
 */
const factsOf = (rule: Rule, draft: FindingDraft, { document: { text }, organization, year }: Report): string => {
  const quoted = ({ start, end }: Span): string => text.slice(start, end);
  return JSON.stringify([
    rule.id,
    organization,
    year,
    draft.message,
    quoted(draft.at),
    (draft.related ?? []).map(quoted),
    draft.stated ?? null,
    draft.expected ?? null,
    draft.derivation ?? null,
    Object.entries(draft.data ?? {}),
  ]);
};

const fingerprint = (facts: string, occurrence: number): string =>
  createHash('sha256').update(`${occurrence}\n${facts}`).digest('hex').slice(0, 16);

const findingOf = (rule: Rule, draft: FindingDraft, id: string, language: Language): Finding => {
  const data = draft.data ?? {};
  const { suggestion } = draft;
  return {
    id,
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    message: filled(wording(rule.messages, draft.message, rule)[language], data),
    at: draft.at,
    related: draft.related ?? [],
    stated: draft.stated ?? null,
    expected: draft.expected ?? null,
    derivation: draft.derivation ?? null,
    basis: rule.basis[language],
    suggestion: suggestion === undefined ? null : filled(wording(rule.suggestions, suggestion, rule)[language], data),
  };
};

/** Runs the rules and gives their findings in text order. Throws RangeError where a rule names a text that it lacks. */
export const runRules = (report: Report, options: RunOptions): readonly Finding[] => {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const rule of options.rules ?? allRules) {
    for (const draft of rule.check(report, options.scheme ?? nationalScheme)) {
      const facts = factsOf(rule, draft, report);
      const occurrence = seen.get(facts) ?? 0;
      seen.set(facts, occurrence + 1);
      findings.push(findingOf(rule, draft, fingerprint(facts, occurrence), options.language));
    }
  }
  return findings.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end);
};
