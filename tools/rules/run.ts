import { createHash } from 'node:crypto';
import type { Report } from '../recompute/report.js';
import type { Finding } from './finding.js';
import { rules as allRules } from './index.js';
import type { Bilingual, FindingDraft, Language, Rule } from './rule.js';

export interface RunOptions {
  readonly language: Language;
  /** Defaults to every rule. */
  readonly rules?: readonly Rule[];
}

const filled = (template: string, data: Readonly<Record<string, string>>): string =>
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

/** The facts of a finding without its position, so that its id outlives edits elsewhere in the report. */
const factsOf = (rule: Rule, draft: FindingDraft, quoted: string): string =>
  JSON.stringify([
    rule.id,
    draft.message,
    quoted,
    draft.stated ?? '',
    draft.expected ?? '',
    Object.entries(draft.data ?? {}),
  ]);

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
    for (const draft of rule.check(report)) {
      const facts = factsOf(rule, draft, report.document.text.slice(draft.at.start, draft.at.end));
      const occurrence = seen.get(facts) ?? 0;
      seen.set(facts, occurrence + 1);
      findings.push(findingOf(rule, draft, fingerprint(facts, occurrence), options.language));
    }
  }
  return findings.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end);
};
