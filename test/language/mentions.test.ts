import { expect, test } from 'vitest';
import { mentionAt, mentionBefore, mentionsIn, says } from '../../tools/language/mentions.js';

const words = ['预算', '预算数', '全年预算', '率'];

test('the longest word wins, from the left, without overlap', () => {
  expect(mentionsIn('全年预算数与预算数，执行率', words).map(({ word, start }) => [word, start])).toEqual([
    ['全年预算', 0],
    ['预算数', 6],
    ['率', 12],
  ]);
});

test('a stretch is respected', () => {
  expect(mentionsIn('预算数', words, 0, 2)).toEqual([]);
  expect(mentionsIn('预算数', words, 1)).toEqual([]);
});

test('at and before a place', () => {
  expect(mentionAt('其预算数', words, 1)).toEqual({ word: '预算数', start: 1, end: 4 });
  expect(mentionAt('其', words, 1)).toBeNull();
  expect(mentionBefore('全年预算为', words, 4)).toEqual({ word: '全年预算', start: 0, end: 4 });
  expect(mentionBefore('全年预算为', words, 5)).toBeNull();
});

test('says', () => {
  expect(says('执行率', words)).toBe(true);
  expect(says('执行', words)).toBe(false);
  expect(says('', words)).toBe(false);
});
