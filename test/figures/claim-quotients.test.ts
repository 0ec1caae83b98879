import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['抽检样品500批次，合格490批次，合格率98%。', ['namedRate 98% 490批次 500批次 likely consistent']],
  ['抽检样品500批次，合格490批次，合格率89%。', ['namedRate 89% 490批次 500批次 likely inconsistent']],
  ['抽检样品500批次，合格率98%。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
