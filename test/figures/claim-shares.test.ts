import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年支出200.0万元，会议费50.0万元，占全年支出的25%。', ['share 25% 50.0万元 200.0万元 likely consistent']],
  ['全年支出200.0万元，会议费50.0万元，占全年支出的52%。', ['share 52% 50.0万元 200.0万元 likely inconsistent']],
  ['会议费50.0万元，占比25%。', ['share 25% guess unverifiable']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
