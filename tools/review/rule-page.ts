import type { Example, Language, Rule } from '../rules/rule.js';
import { familyWords, labels, severityWords } from './words.js';

const block = (example: Example): string => {
  const fence = example.text.includes('```') ? '````' : '```';
  const config = example.config === undefined ? '' : `${fence}json\n${example.config}\n${fence}\n`;
  return `${fence}text\n${example.text.trim()}\n${fence}\n${config}`;
};

const examples = (title: string, list: readonly Example[]): readonly string[] =>
  list.length === 0 ? [] : [`## ${title}\n`, ...list.map(block)];

/** A rule's page in Markdown, made from the rule itself, so that it cannot say what the rule does not do. */
export const rulePage = (rule: Omit<Rule, 'check'>, language: Language): string =>
  [
    `# ${rule.id}: ${rule.title[language]}\n`,
    `- ${labels.severity[language]}: ${severityWords[rule.severity][language]} (${rule.severity})`,
    `- ${labels.family[language]}: ${familyWords[rule.family][language]}`,
    `- ${labels.basis[language]}: ${rule.basis[language]}\n`,
    `## ${labels.rationale[language]}\n`,
    `${rule.rationale[language]}\n`,
    ...examples(labels.invalid[language], rule.examples.invalid),
    ...examples(labels.valid[language], rule.examples.valid),
  ].join('\n');
