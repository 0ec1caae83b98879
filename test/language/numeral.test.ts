import { expect, test } from 'vitest';
import { chineseToDecimal } from '../../tools/language/numeral.js';
import { isVagueAt, numeralAt } from '../../tools/language/numeral-lexer.js';

test.each([
  ['三', '3'],
  ['两', '2'],
  ['十', '10'],
  ['十五', '15'],
  ['二十三', '23'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['两千三', '2300'],
  ['叁佰贰拾', '320'],
  ['九十五点六', '95.6'],
  ['二〇二一', '2021'],
  ['三四', null],
  ['百', null],
  ['三人', null],
  ['三点人', null],
])('%s', (text, value) => expect(chineseToDecimal(text)).toBe(value));

test.each([
  ['1,234.5元', 0, '1234.5', 7],
  ['4，862户', 0, '4862', 5],
  ['90，100分制', 0, '90', 2],
  ['12，345，678元', 0, '12345678', 10],
  ['+3.5', 0, '3.5', 4],
  ['-3.5', 0, '-3.5', 4],
  ['叁佰贰拾万元', 0, '320', 4],
])('%s at %i', (text, at, value, end) => {
  expect(numeralAt(text, at)).toMatchObject({ text: value, end });
});

test('a dash after a digit or letter is no sign', () => {
  expect(numeralAt('3-5', 1)).toBeNull();
  expect(numeralAt('A-5', 1)).toBeNull();
  expect(numeralAt('为-5', 1)?.text).toBe('-5');
});

test('vague numbers', () => {
  expect(isVagueAt('数十家', 0)).toBe(true);
  expect(isVagueAt('几百人', 0)).toBe(true);
  expect(isVagueAt('数据', 0)).toBe(false);
});
