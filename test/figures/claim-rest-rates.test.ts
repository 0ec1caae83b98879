import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['抽检4,926批次，不合格47批次，合格率99.05%。', ['restRate 99.05% 47批次 4,926批次 likely consistent']],
  ['抽检4,926批次，不合格47批次，合格率91.05%。', ['restRate 91.05% 47批次 4,926批次 likely inconsistent']],
  ['应急处置38起，未按时办结2起，按时办结率94.74%。', ['restRate 94.74% 2起 38起 likely consistent']],
  // The rate of what is not so is the share itself.
  ['抽检4,926批次，不合格47批次，不合格率0.95%。', ['namedRate 0.95% 47批次 4,926批次 likely consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
