import { arithmeticRules } from './arithmetic.js';
import { judgementRules } from './judgement.js';
import type { Rule } from './rule.js';
import { structureRules } from './structure.js';

/** All rules, in the order of their families. */
export const rules: readonly Rule[] = [...arithmeticRules, ...judgementRules, ...structureRules];
