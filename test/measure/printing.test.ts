import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalString, toFixed } from '../../tools/measure/printing.js';
import { equal, parseDecimal, rational } from '../../tools/measure/rational.js';
import { toFraction } from './fraction.js';

describe('toFixed', () => {
  it.each([
    [rational(15249n, 4n), 2, '3812.25'],
    [rational(1n, 2n), 0, '1'],
    [rational(-1n, 2n), 0, '-1'],
    [rational(5n, 1000n), 2, '0.01'],
    [rational(-4n, 1000n), 2, '0.00'],
    [rational(2n, 3n), 3, '0.667'],
    [rational(1283n, 10n), 1, '128.3'],
    [rational(7n), 2, '7.00'],
  ])('prints %o with %i places as %s', (value, places, text) => expect(toFixed(value, places)).toBe(text));

  it('is within half of the last place, whatever is printed', () => {
    const anyValue = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n));
    fc.assert(
      fc.property(anyValue, fc.integer({ min: 0, max: 8 }), ([n, d], places) => {
        const value = rational(n, d);
        const text = toFixed(value, places);
        expect(text.split('.')[1]?.length ?? 0).toBe(places);
        const error = toFraction(parseDecimal(text)).sub(toFraction(value)).abs();
        expect(error.lte(toFraction(rational(1n, 2n * 10n ** BigInt(places))))).toBe(true);
      }),
    );
  });
});

describe('toDecimalString', () => {
  it.each([
    [rational(1927000000n), '1927000000'],
    [rational(1183n, 10n), '118.3'],
    [rational(1n, 8n), '0.125'],
    [rational(0n), '0'],
    [rational(-100n), '-100'],
    [rational(1n, 3n), '0.3333'],
    [rational(-2n, 3n), '-0.6667'],
    [rational(1n, 30000n), '0'],
    [rational(1n, 3n * 10n ** 13n), '0'],
    [rational(1n, 10n ** 12n), '0.000000000001'],
  ])('prints %o as %s', (value, text) => expect(toDecimalString(value)).toBe(text));

  it('loses nothing of a terminating fraction', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }), (digits, decimals) => {
        const value = rational(digits, 10n ** BigInt(decimals));
        expect(equal(parseDecimal(toDecimalString(value)), value)).toBe(true);
      }),
    );
  });
});
