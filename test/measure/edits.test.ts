import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editGroupsOf, editsOf } from '../../tools/measure/edits.js';
import { hull } from '../../tools/measure/interval.js';
import { rational } from '../../tools/measure/rational.js';
import type { Printed } from '../../tools/measure/rounding.js';

const modifiers = [null, 'over', 'about', 'nearly', 'exceeds', 'atLeast', 'atMost'] as const;
const printed: fc.Arbitrary<Printed> = fc
  .record({
    sign: fc.constantFrom('', '', '-'),
    whole: fc.nat(99_999),
    decimals: fc.constantFrom('', '.0', '.5', '.50', '.07', '.125'),
    factor: fc.constantFrom(1n, 10_000n, 100_000_000n),
    counted: fc.boolean(),
    modifier: fc.constantFrom(...modifiers),
  })
  .map(({ sign, whole, decimals, factor, counted, modifier }) => ({
    numeral: `${sign}${whole}${decimals}`,
    factor: rational(factor),
    counted,
    modifier,
  }));
const all = { unit: true, sign: true };

describe('edits', () => {
  it('a group reaches over the values of each of its edits, so that it can rule them out', () => {
    fc.assert(
      fc.property(printed, (figure) => {
        for (const { reach, edits } of editGroupsOf(figure, all))
          for (const { interval } of edits()) expect(hull(reach(), interval)).toEqual(reach());
      }),
      // A word before a number turns at zero: nearly −2.0 may have been nearly −1.0 or 0.
      {
        numRuns: 300,
        examples: [[{ numeral: '-2.0', factor: rational(1n), counted: false, modifier: 'nearly' }]],
      },
    );
  });

  it('proposes each print once, and never the one that is there', () => {
    const figure = { numeral: '93.19', factor: rational(1n), counted: false, modifier: null };
    const edits = editsOf(figure, all).map(({ numeral, factor }) => `${numeral}×${factor.n}/${factor.d}`);
    expect(new Set(edits).size).toBe(edits.length);
    expect(edits).not.toContain('93.19×1/1');
    expect(edits).toContain('93.91×1/1');
    expect(edits).toContain('93.19×10000/1');
    expect(edits).toContain('-93.19×1/1');
  });
});
