import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFixed } from '../../tools/measure/printing.js';
import { rational } from '../../tools/measure/rational.js';
import { conflictsAmong } from './reports.js';

/** Units in which an amount may be told: 元 in one, and decimals that are usual there. */
const units = [
  ['亿元', 100_000_000n, 2],
  ['亿元', 100_000_000n, 1],
  ['万元', 10_000n, 0],
  ['万元', 10_000n, 2],
] as const;

const amount = fc.bigInt({ min: 900_000_000n, max: 90_000_000_000n });
const unit = fc.constantFrom(...units);
const growthDecimals = fc.constantFrom(1, 2);

const printed = (value: bigint, [name, size, decimals]: (typeof units)[number]): string =>
  `${toFixed(rational(value, size), decimals)}${name}`;

const growthOf = (from: bigint, to: bigint, decimals: number): string => {
  const growth = toFixed(rational(100n * (to - from), from), decimals);
  return growth.startsWith('-') ? `下降${growth.slice(1)}%` : `增长${growth}%`;
};

const report = (year: number, body: string): string =>
  `# 望澜市商务局${year}年度部门整体支出绩效自评报告\n\n## 一、绩效目标完成情况\n\n${year}年，${body}\n`;

describe('amounts that are honestly rounded', () => {
  test('never conflict, in whatever units and decimals each report prints them', () => {
    fc.assert(
      fc.property(amount, amount, unit, unit, unit, growthDecimals, (from, to, of, until, again, decimals) => {
        const change = growthOf(from, to, decimals);
        const implied = `引进到位资金${printed(to, until)}，同比${change}。`;
        const restated = `引进到位资金${printed(to, until)}，较上年的${printed(from, again)}${change}。`;
        for (const later of [implied, restated])
          expect(conflictsAmong([report(2021, `引进到位资金${printed(from, of)}。`), report(2022, later)])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a growth that is off by more than rounding can explain is always found', () => {
    fc.assert(
      fc.property(
        amount,
        fc.bigInt({ min: 101n, max: 150n }),
        fc.integer({ min: 1, max: 40 }),
        (from, percent, off) => {
          const to = (from * percent) / 100n;
          // Off by 0.3 points or more, where the prints of 万元 leave open less than a tenth.
          const wrong = toFixed(rational(1000n * (to - from) + BigInt(off + 2) * from, 10n * from), 1);
          const texts = [
            report(2021, `引进到位资金${printed(from, units[3])}。`),
            report(2022, `引进到位资金${printed(to, units[3])}，同比增长${wrong}%。`),
          ];
          expect(conflictsAmong(texts)).toEqual([`error years-base-value ${wrong}%`]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
