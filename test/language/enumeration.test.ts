import { expect, test } from 'vitest';
import { announcesList, enumeratedNames, joinsItems } from '../../tools/language/enumeration.js';

test.each([
  ['城市、农村低保分别为', ['城市', '农村低保']],
  ['，出口和进口分别', ['出口', '进口']],
  ['一季度、二季度以及三季度依次为', ['一季度', '二季度', '三季度']],
  ['，标准分别为', null],
  ['城市、农村低保为', null],
])('%s', (gap, names) => expect(enumeratedNames(gap)).toEqual(names));

test('what announces a list and what joins its items', () => {
  expect([announcesList('分别为'), announcesList('依次是'), announcesList('为')]).toEqual([true, true, false]);
  expect(['、', '和', '，', '，其中', '。'].map(joinsItems)).toEqual([true, true, true, false, false]);
});
