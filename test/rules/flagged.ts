import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';
import type { Finding } from '../../tools/rules/finding.js';
import type { Rule } from '../../tools/rules/rule.js';
import { runRules } from '../../tools/rules/run.js';

/** The findings of the rules on a Markdown or plain text. */
export const findingsOf = (rules: Rule | readonly Rule[], text: string): readonly Finding[] =>
  runRules(analyze(assemble(readText(new TextEncoder().encode(text), 'markdown'))), {
    language: 'zh',
    rules: [rules].flat(),
  });

/** What the findings of one rule are anchored on. */
export const flagged = (rule: Rule, text: string): readonly string[] =>
  findingsOf(rule, text).map(({ at }) => text.slice(at.start, at.end));
