import { expect, test } from 'vitest';
import { prefixOf, stripEnd, stripStart, suffixOf, wordIn } from '../../tools/language/affix.js';

const words = ['率', '完成率', '完成', '预算完成率'] as const;

test('the longest word wins at either end', () => {
  expect(suffixOf('项目完成率', words)).toBe('完成率');
  expect(suffixOf('项目', words)).toBeNull();
  expect(prefixOf('完成率高', words)).toBe('完成率');
  expect(prefixOf('高完成率', words)).toBeNull();
});

test('the longest word inside wins', () => {
  expect(wordIn('全年预算完成率为', words)).toBe('预算完成率');
  expect(wordIn('全年', words)).toBeNull();
});

test('words are taken off the end, outermost first, until a kept word', () => {
  expect(stripEnd('人数达到了约', ['约', '了', '达到'])).toEqual({ core: '人数', taken: ['约', '了', '达到'] });
  expect(stripEnd('资金节约', ['约'], ['节约'])).toEqual({ core: '资金节约', taken: [] });
});

test('a whole text is not stripped away at its start', () => {
  expect(stripStart('全市全年就业', ['全市', '全年'])).toBe('就业');
  expect(stripStart('全市全年', ['全市', '全年'])).toBe('全年');
});
