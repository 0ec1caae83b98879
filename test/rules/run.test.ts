import { describe, expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { rational } from '../../tools/measure/rational.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { gradeFitsScore } from '../../tools/rules/grade-fits-score.js';
import { rightCharacters } from '../../tools/rules/right-characters.js';
import type { FindingDraft } from '../../tools/rules/rule.js';
import { defineRule } from '../../tools/rules/rule.js';
import { runRules } from '../../tools/rules/run.js';
import { nationalScheme } from '../../tools/rules/scheme.js';
import { findingsOf } from './flagged.js';

const text = '一、概况\n\n费用报消。';

test('fills the templates, in text order', () => {
  const found = findingsOf(rightCharacters, `${text}整体指出合理。`);
  expect(found.map(({ message }) => message)).toEqual(['“费用报消”应为“费用报销”', '“整体指出”应为“整体支出”']);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    stated: '费用报消',
    expected: '费用报销',
    suggestion: '改为“费用报销”',
  });
});

test('the id outlives edits elsewhere, and tells repeated defects apart', () => {
  const [before] = findingsOf(rightCharacters, text);
  const [after, again] = findingsOf(rightCharacters, `一、基本概况\n\n本局内设5个科室。\n\n费用报消，再费用报消。`);
  expect(after?.id).toBe(before?.id);
  expect(again?.id).not.toBe(after?.id);
});

test('a rule that names a text that it lacks is a mistake in the rule', () => {
  const broken = defineRule({
    ...rightCharacters,
    *check() {
      yield { message: 'absent', at: { start: 0, end: 1 } };
    },
  });
  expect(() => findingsOf(broken, text)).toThrow(RangeError);
});

describe('the id changes with every fact that the finding rests on', () => {
  const found = (more: Partial<FindingDraft>, head = '某局2023年度绩效自评报告') => {
    const body = `# ${head}\n\n一、概况\n\n培训12期，目标10期。\n\n目标15期。`;
    const spanOf = (quote: string) => ({ start: body.indexOf(quote), end: body.indexOf(quote) + quote.length });
    const rule = defineRule({
      ...rightCharacters,
      messages: { found: { zh: '不符', en: 'wrong' } },
      *check() {
        yield { message: 'found', at: spanOf('12期'), related: [spanOf('10期')], stated: '12', ...more };
      },
    });
    return findingsOf(rule, body)[0]?.id;
  };
  const other = { start: 40, end: 42 };
  test.each<[string, Partial<FindingDraft>, string?]>([
    ['a related quote', { related: [other] }],
    ['the stated value', { stated: '13' }],
    ['the expected value', { expected: '13' }],
    ['the derivation', { derivation: '10 + 2 = 12' }],
    ['the year', {}, '某局2024年度绩效自评报告'],
    ['the organisation', {}, '青榆市水务局2023年度绩效自评报告'],
  ])('%s', (_, more, head) => expect(found(more, head)).not.toBe(found({})));
});

test('rules are given the scheme', () => {
  const text = '# 某局2023年度绩效自评报告\n\n自评得分88.15分，评价等级为“优”。';
  const report = analyze(assemble(readText(new TextEncoder().encode(text), 'markdown')));
  const bands = [
    { grade: '优', from: rational(85n) },
    { grade: '差', from: rational(0n) },
  ];
  const options = { language: 'zh', rules: [gradeFitsScore] } as const;
  expect(runRules(report, options)).toHaveLength(1);
  expect(runRules(report, { ...options, scheme: { ...nationalScheme, bands } })).toEqual([]);
});
