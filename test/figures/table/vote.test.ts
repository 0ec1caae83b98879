import { describe, expect, test } from 'vitest';
import { differenceOf, elect, growthOf, percentOf, quotientOf, sumOf } from '../../../tools/figures/table/vote.js';
import { exactly } from '../../../tools/measure/interval.js';
import { rational } from '../../../tools/measure/rational.js';

const of = (...values: readonly number[]) => values.map((value) => exactly(rational(BigInt(value))));

describe('formulas', () => {
  test.each([
    ['a percentage', percentOf, [57, 60], 95n],
    ['a quotient', quotientOf, [60, 20], 3n],
    ['a growth', growthOf, [126, 120], 5n],
    ['a difference', differenceOf, [126, 120], 6n],
    ['a sum', sumOf, [1, 2, 3], 6n],
  ] as const)('%s', (_, formula, inputs, expected) =>
    expect(formula(of(...inputs))?.low.value).toEqual(rational(expected)),
  );

  test('nothing follows from nothing', () =>
    expect([percentOf([]), percentOf(of(1, 0)), sumOf([])]).toEqual([null, null, null]));
});

describe('elect', () => {
  const ballot = (ties: number, tried: number) => ({ columns: [ties], ties, tried });
  test.each([
    ['the one that most rows agree with', [ballot(2, 3), ballot(3, 3)], 3],
    ['the first of equals', [ballot(2, 3), ballot(2, 2)], 2],
    ['none without a majority', [ballot(1, 2), ballot(0, 2)], undefined],
  ])('%s', (_, ballots, ties) => expect(elect(ballots)?.ties).toBe(ties));
});
