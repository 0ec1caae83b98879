import type { Rule } from './rule.js';

/** All rules, in the order of their families. */
export const rules: readonly Rule[] = [];
