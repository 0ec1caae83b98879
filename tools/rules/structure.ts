import { headingNumbering } from './heading-numbering.js';
import type { Rule } from './rule.js';
import { staleYear } from './stale-year.js';

/** The rules that look at structure and words, in the order of their families. */
export const structureRules: readonly Rule[] = [staleYear, headingNumbering];
