import { describe, expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { readConfig } from '../../tools/rules/config.js';
import { rules } from '../../tools/rules/index.js';
import type { Example, Rule } from '../../tools/rules/rule.js';
import { runRules } from '../../tools/rules/run.js';
import { structureRules } from '../../tools/rules/structure.js';

const findings = (rule: Rule, { text, config }: Example) => {
  const report = analyze(assemble(readText(new TextEncoder().encode(text), 'markdown')));
  const found = runRules(report, {
    language: 'zh',
    rules: [rule],
    ...(config === undefined ? {} : { scheme: readConfig(config) }),
  });
  return found.map(({ at, message }) => ({ text: report.document.text.slice(at.start, at.end), message }));
};

const all = [...new Set([...rules, ...structureRules])];

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.valid)('is silent on valid example %#', (example) => {
    expect(findings(rule, example)).toEqual([]);
  });
  test.each(rule.examples.invalid)('reports invalid example %#', (example) => {
    const { at } = example;
    const found = findings(rule, example);
    expect(found).not.toEqual([]);
    if (at !== undefined) expect(found.map((finding) => finding.text)).toContain(at);
    for (const { message } of found) expect(message).not.toMatch(/[{}]/);
  });
  test('has every message and suggestion in both languages', () => {
    for (const text of [...Object.values(rule.messages), ...Object.values(rule.suggestions ?? {})]) {
      expect(text.zh.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});
