import { expect, test } from 'vitest';
import { identities } from '../../tools/recompute/identities.js';
import { rules } from '../../tools/rules/index.js';

test('whatever can be broken is told by one rule', () => {
  const told = rules.flatMap((rule) => rule.identities ?? []);
  expect([...told].sort()).toEqual(identities.map(({ id }) => id).sort());
});
