import { describe, expect, test } from 'vitest';
import { compareYears } from '../../tools/compare/compare.js';
import { lineUp } from '../../tools/compare/line-up.js';
import { conflictsOf } from '../../tools/compare/year-finding.js';
import type { YearRule } from '../../tools/compare/year-rule.js';
import { yearRules } from '../../tools/compare/year-rules.js';
import { reportsOf } from './reports.js';

const found = (rule: YearRule, texts: readonly string[]) =>
  conflictsOf(lineUp('某某市商务局', reportsOf(texts)), 'zh', [rule]).filter(({ severity }) => severity !== 'info');

describe.each(yearRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.valid)('is silent on valid example %#', ({ reports }) => {
    expect(found(rule, reports).map(({ message }) => message)).toEqual([]);
    const { organizations } = compareYears(reportsOf(reports), { language: 'zh' });
    expect(organizations.flatMap(({ conflicts }) => conflicts.filter(({ severity }) => severity !== 'info'))).toEqual(
      [],
    );
  });
  test.each(rule.examples.invalid)('reports invalid example %#', ({ reports, at }) => {
    const findings = found(rule, reports);
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([[rule.id, rule.severity]]);
    if (at !== undefined) expect(findings.map((finding) => finding.at.source.text)).toEqual([at]);
    for (const { message, suggestion, related } of findings) {
      expect(`${message}${suggestion ?? ''}`).not.toMatch(/[{}]/);
      expect(related.some(({ report }) => report.year === 2021)).toBe(true);
    }
  });
  test('has every message and suggestion in both languages', () => {
    for (const text of [...Object.values(rule.messages), ...Object.values(rule.suggestions ?? {})]) {
      expect(text.zh.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});
