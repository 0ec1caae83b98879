import type { Rational } from '../measure/rational.js';
import { compare, divide, multiply, rational, subtract } from '../measure/rational.js';

const bars = '▁▂▃▄▅▆▇█';
const gap = ' ';

/** Values as a row of bars, the least lowest and the greatest highest; a blank where a year has none. */
export const sparkline = (values: readonly (Rational | null)[]): string => {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (!first) return '';
  const low = known.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
  const high = known.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
  const range = subtract(high, low);
  const highest = rational(BigInt(bars.length - 1));
  return values
    .map((value) => {
      if (value === null) return gap;
      if (range.n === 0n) return bars[3] ?? gap;
      const share = multiply(divide(subtract(value, low), range), highest);
      const level = (2n * share.n + share.d) / (2n * share.d);
      return [...bars].find((_, at) => BigInt(at) === level) ?? gap;
    })
    .join('');
};
