import type { YearRule } from './year-rule.js';
import { yearsBaseValue } from './years-base-value.js';
import { yearsGrowth } from './years-growth.js';
import { yearsPriorValue } from './years-prior-value.js';
import { yearsRank } from './years-rank.js';
import { yearsTargetCarried } from './years-target-carried.js';
import { yearsTextCarried } from './years-text-carried.js';
import { yearsYearLeft } from './years-year-left.js';

/** The rules over several years, the surest first: a conflict is told by the first that sees it. */
export const yearRules: readonly YearRule[] = [
  yearsPriorValue,
  yearsBaseValue,
  yearsGrowth,
  yearsRank,
  yearsTargetCarried,
  yearsTextCarried,
  yearsYearLeft,
];
