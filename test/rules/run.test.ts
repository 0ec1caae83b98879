import { expect, test } from 'vitest';
import { rightCharacters } from '../../tools/rules/right-characters.js';
import { defineRule } from '../../tools/rules/rule.js';
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
