import { explain, ToolError } from '../../tools/errors.js';
import { fill } from '../../tools/review/fill.js';
import { colored, plain } from '../../tools/review/paint.js';
import { rulePage } from '../../tools/review/rule-page.js';
import { renderTable } from '../../tools/review/table.js';
import { familyWords, severityWords } from '../../tools/review/words.js';
import type { PagedRule } from '../../tools/rule-pages.js';
import { pagedRules as rules } from '../../tools/rule-pages.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { words } from './words.js';

export interface RulesOptions {
  readonly format: 'table' | 'json';
  readonly lang: Language;
}

const ruleOut = (rule: PagedRule, language: Language) => ({
  id: rule.id,
  family: rule.family,
  severity: rule.severity,
  title: rule.title[language],
  basis: rule.basis[language],
  rationale: rule.rationale[language],
});

const row = (rule: PagedRule, language: Language): readonly string[] => [
  rule.id,
  severityWords[rule.severity][language],
  familyWords[rule.family][language],
  rule.title[language],
];

/** `gouji rules [ID]`: lists the rules, or prints one rule's page. */
export const showRules = (id: string | undefined, { format, lang }: RulesOptions, io: Io): number => {
  if (id === undefined) {
    const header = [words.rule, words.severity, words.family, words.title].map((word) => word[lang]);
    const table = (): string =>
      `${renderTable(
        header,
        rules.map((rule) => row(rule, lang)),
        io.color ? colored : plain,
      )}${fill(words.rulesTotal[lang], { count: rules.length })}\n`;
    const shown = rules.map((rule) => ruleOut(rule, lang));
    io.out(format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : table());
    return exitCodes.done;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    io.err(`gouji: ${explain(new ToolError('unknown-rule', { id, hint: words.unknownRule[lang] }), lang)}\n`);
    return exitCodes.failed;
  }
  io.out(
    format === 'json'
      ? `${JSON.stringify({ ...ruleOut(rule, lang), examples: rule.examples }, null, 2)}\n`
      : rulePage(rule, lang),
  );
  return exitCodes.done;
};
