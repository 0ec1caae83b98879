import type { Report } from '../recompute/report.js';
import type { Language } from '../rules/rule.js';
import { reasonWords } from './words.js';

/** Why a claim was not verified, in the user's language where the catalogue knows the reason. */
export const reasonText = (reason: string, language: Language): string => reasonWords[reason]?.[language] ?? reason;

/** Why claims could not be verified, with how many claims each reason stopped. */
export const unverifiableReasons = (report: Report, language: Language): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { verdict, reason } of report.recomputations) {
    if (verdict !== 'unverifiable' || reason === null) continue;
    const text = reasonText(reason, language);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts];
};
