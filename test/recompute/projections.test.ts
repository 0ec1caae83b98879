import { describe, expect, test } from 'vitest';
import type { Interval } from '../../tools/measure/interval.js';
import { closed, contains, exactly } from '../../tools/measure/interval.js';
import type { Rational } from '../../tools/measure/rational.js';
import { rational } from '../../tools/measure/rational.js';
import { identities } from '../../tools/recompute/identities.js';
import { projections } from '../../tools/recompute/projections.js';

const between = (low: bigint, high: bigint): Interval => closed(rational(low), rational(high));

test('gives back what a rate leaves to both amounts', () => {
  // 80 % of 40 to 50 is 32 to 40; 32 to 36 is 80 % of 40 to 45.
  const [stated, part, whole] = projections('share', {
    stated: exactly(rational(80n)),
    inputs: [between(32n, 36n), between(40n, 50n)],
    sign: 1,
  });
  expect(stated).toEqual(closed(rational(64n), rational(90n)));
  expect(part).toEqual(between(32n, 40n));
  expect(whole).toEqual(between(40n, 45n));
});

test('a fall is told by its positive size', () => {
  const [stated, current, previous] = projections('growthRate', {
    stated: exactly(rational(20n)),
    inputs: [exactly(rational(80n)), exactly(rational(100n))],
    sign: -1,
  });
  expect([stated, current, previous]).toEqual([20n, 80n, 100n].map((value) => exactly(rational(value))));
});

describe('every projection keeps the true values', () => {
  const values = [rational(12n), rational(7n), rational(30n), rational(5n, 2n)];
  const around = (value: Rational): Interval =>
    closed(rational(value.n * 2n - value.d, value.d * 2n), rational(value.n * 2n + value.d, value.d * 2n));
  const lengths: Readonly<Record<string, number>> = { sumOfAll: 3, sumOfListed: 3, scoreSum: 3, same: 1, sameRank: 1 };
  for (const identity of identities) {
    for (const sign of identity.signed ? ([1, -1] as const) : ([1] as const)) {
      test(`${identity.id} ${sign}`, () => {
        const size = lengths[identity.id] ?? (identity.relation === 'atMost' ? 1 : 2);
        const inputs = values.slice(0, size);
        const exact = identity.expected(inputs.map(exactly), sign)?.low.value;
        const stated = exact && identity.signed && sign === -1 ? { n: -exact.n, d: exact.d } : exact;
        if (!stated)
          return expect(
            projections(identity.id, { stated: exactly(rational(1n)), inputs: inputs.map(around), sign }),
          ).toEqual([]);
        const found = projections(identity.id, { stated: around(stated), inputs: inputs.map(around), sign });
        for (const [at, value] of [stated, ...inputs].entries()) {
          const allowed = found[at];
          if (allowed) expect(contains(allowed, value)).toBe(true);
        }
      });
    }
  }
});
