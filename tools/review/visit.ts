import type { Digest, RuleCount, Unit } from './survey.js';

/** Why a unit needs a visit. */
export type Need =
  /** Reports that contradict themselves, with the rule that found most of it. */
  | { readonly kind: 'errors'; readonly reports: number; readonly findings: number; readonly rule: string }
  /** Many duties not met, though nothing contradicts itself. */
  | { readonly kind: 'warnings'; readonly findings: number; readonly rule: string }
  /** Reports in which not one figure was read: they may be pictures, or no such reports at all. */
  | { readonly kind: 'nothing-read'; readonly reports: number }
  /** Most of what the reports claim could not be recomputed. */
  | { readonly kind: 'unchecked'; readonly unverifiable: number; readonly claims: number };

/** Warnings a report from which a unit is worth a visit even without an error. */
const manyWarnings = 3;
/** Claims from which it tells something that most cannot be recomputed. */
const enoughClaims = 10;

const mostOf = (rules: readonly RuleCount[], severity: RuleCount['severity']): string =>
  rules.find((each) => each.severity === severity)?.rule ?? '';

/** The reasons to go to a unit, the gravest first. */
export const needsOf = (unit: Omit<Unit, 'needs'>, digests: readonly Digest[]): readonly Need[] => {
  const { counts, wrong, rules, reports } = unit;
  const needs: Need[] = [];
  if (counts.error > 0)
    needs.push({ kind: 'errors', reports: wrong, findings: counts.error, rule: mostOf(rules, 'error') });
  if (counts.warning >= manyWarnings * reports)
    needs.push({ kind: 'warnings', findings: counts.warning, rule: mostOf(rules, 'warning') });
  const silent = digests.filter(({ figures }) => figures === 0).length;
  if (silent > 0) needs.push({ kind: 'nothing-read', reports: silent });
  const claims = digests.reduce((sum, each) => sum + each.claims, 0);
  const unverifiable = digests.reduce((sum, each) => sum + each.unverifiable, 0);
  if (claims >= enoughClaims && unverifiable * 2 > claims) needs.push({ kind: 'unchecked', unverifiable, claims });
  return needs;
};
