/**
 * How many interval checks a second does one core do?
 * npm run build && node bench/measure.mjs
 */
import { meets, product, scale, sum } from '../dist/tools/measure/interval.js';
import { hundred, rational } from '../dist/tools/measure/rational.js';
import { printedInterval } from '../dist/tools/measure/rounding.js';
import { median, tableOf } from './timing.mjs';

const goal = 2_000_000;
const print = (value, decimals, factor) =>
  printedInterval({ numeral: value.toFixed(decimals), factor: rational(factor), counted: false, modifier: null });

/** A thousand honest triples of target, actual and rate in a unit and with decimals that reports use. */
const triples = (decimals, factor) =>
  Array.from({ length: 1000 }, (_, index) => {
    const [whole, part] = [4059.62 + index * 1.37, 3812.25 + index * 1.11];
    return [print((100 * part) / whole, 2, 1n), print(part, decimals, factor), print(whole, decimals, factor)];
  });

const rate = ([stated, part, whole]) => meets(scale(part, hundred), product(stated, whole));
const total = ([, part, whole]) => meets(sum([part, part, part, whole]), whole);

const checksPerSecond = (check, cases) => {
  const rates = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let turn = 0; turn < 50; turn += 1) for (const each of cases) check(each);
    return (50 * cases.length * 1000) / (performance.now() - start);
  });
  return median(rates.slice(5));
};

const rows = [
  ['rate, 万元, 2 decimals', rate, triples(2, 10_000n)],
  ['rate, 亿元, 2 decimals', rate, triples(2, 100_000_000n)],
  ['rate, 元, 2 decimals', rate, triples(2, 1n)],
  ['sum of 4, 万元, 2 decimals', total, triples(2, 10_000n)],
].map(([name, check, cases]) => {
  const speed = checksPerSecond(check, cases);
  return [name, `${(speed / 1e6).toFixed(2)} M/s`, `${goal / 1e6} M/s`, speed >= goal ? 'pass' : 'below'];
});
console.log(tableOf(['check', 'measured', 'aim', ''], rows));
