import { expect, test } from 'vitest';
import { headingNoun, likeness, nounOf } from '../../tools/figures/noun.js';

test.each([
  ['Y全市进出口总额为', '进出口总额'],
  ['，其中新增就业人数达到', '新增就业人数'],
  ['（培训人数', '培训人数'],
  ['较上年同期', ''],
  ['完成省定目标', ''],
  ['', ''],
])('the noun of %s', (lead, noun) => expect(nounOf(lead)).toBe(noun));

test.each([
  ['就业培训未完成目标', '就业培训'],
  ['外贸进口偏低', '外贸进口'],
  ['存在的问题', ''],
  ['基本情况', ''],
])('the subject of the heading %s', (title, noun) => expect(headingNoun(title)).toBe(noun));

test.each([
  ['进出口总额', '进出口总值', 3],
  ['货物进出口总额', '进出口总值', 3],
  ['进口总额', '出口总额', 0],
  ['培训人数', '参训学员数', 0],
  ['', '', 0],
])('%s and %s', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
  expect(likeness(b, a)).toBe(expected);
});
