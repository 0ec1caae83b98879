import { createHash } from 'node:crypto';
import type { Severity } from '../rules/finding.js';
import type { Language } from '../rules/rule.js';
import { filled } from '../rules/run.js';
import type { Timeline } from './series.js';
import type { Place, YearDraft, YearRule } from './year-rule.js';
import { yearRules } from './year-rules.js';

/** A conflict between the reports of two years: a finding with a source in each. */
export interface YearFinding {
  /** Fingerprint of rule and facts: the same conflict keeps its id when unrelated text moves. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** In the later report. */
  readonly at: Place;
  readonly related: readonly Place[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly derivation: string | null;
  readonly basis: string;
  readonly suggestion: string | null;
}

const idOf = (rule: YearRule, { message, at, related, data }: YearDraft, organization: string | null): string => {
  const quoted = ({ report, source }: Place) => [report.year, source.text];
  const facts = JSON.stringify([rule.id, organization, message, quoted(at), related.map(quoted), Object.entries(data)]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 16);
};

const findingOf = (rule: YearRule, draft: YearDraft, { organization }: Timeline, language: Language): YearFinding => {
  const message = rule.messages[draft.message];
  const suggestion = draft.suggestion === undefined ? undefined : rule.suggestions?.[draft.suggestion];
  if (!message || (draft.suggestion !== undefined && !suggestion)) throw new RangeError(`rule ${rule.id} lacks a text`);
  return {
    id: idOf(rule, draft, organization),
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    message: filled(message[language], draft.data),
    at: draft.at,
    related: draft.related,
    stated: draft.stated ?? null,
    expected: draft.expected ?? null,
    derivation: draft.derivation ?? null,
    basis: rule.basis[language],
    suggestion: suggestion ? filled(suggestion[language], draft.data) : null,
  };
};

const byPlace = (a: YearFinding, b: YearFinding): number =>
  (a.at.report.year ?? 0) - (b.at.report.year ?? 0) ||
  a.at.source.start - b.at.source.start ||
  a.at.source.end - b.at.source.end ||
  (a.id < b.id ? -1 : 1);

/** Runs the rules over the reports of one organisation and gives the conflicts by year and place. */
export const conflictsOf = (
  timeline: Timeline,
  language: Language,
  rules: readonly YearRule[] = yearRules,
): readonly YearFinding[] => {
  const told = new Set<string>();
  const found: YearFinding[] = [];
  for (const rule of rules) {
    for (const draft of rule.check(timeline)) {
      const about = `${draft.at.report.id}|${draft.about}`;
      if (told.has(about)) continue;
      told.add(about);
      found.push(findingOf(rule, draft, timeline, language));
    }
  }
  return found.sort(byPlace);
};
