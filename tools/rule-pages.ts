import type { YearExample } from './compare/year-rule.js';
import { yearRules } from './compare/year-rules.js';
import { rules } from './rules/index.js';
import type { Example, Rule } from './rules/rule.js';

/** A rule as its page shows it, whatever it looks at. */
export type PagedRule = Omit<Rule, 'check'>;

const betweenReports = '\n\n---\n\n';

/** The reports of an example one below the other. */
const joined = ({ reports, at }: YearExample): Example => ({
  text: reports.join(betweenReports),
  ...(at === undefined ? {} : { at }),
});

/** Every rule that has a page: those on one report, then those over several years. */
export const pagedRules: readonly PagedRule[] = [
  ...rules,
  ...yearRules.map(({ check: _, examples, ...rule }) => ({
    ...rule,
    examples: { valid: examples.valid.map(joined), invalid: examples.invalid.map(joined) },
  })),
];
