import type { Rational } from '../measure/rational.js';
import { one, rational } from '../measure/rational.js';
import { timeEnds } from './units.js';

/** A unit as a multiple of the one that its kind is compared in. */
export interface UnitOfFamily {
  readonly base: string;
  /** Base units in one of it, exact. */
  readonly factor: Rational;
}

/** Whether a unit is one of time. */
export const isTime = (unit: string): boolean => timeEnds.includes(unit.at(-1) ?? ' ');

const family = (base: string, n: bigint, d = 1n): UnitOfFamily => ({ base, factor: rational(n, d) });

const families: ReadonlyMap<string, UnitOfFamily> = new Map([
  ['平方公里', family('平方米', 1_000_000n)],
  ['公顷', family('平方米', 10_000n)],
  ['亩', family('平方米', 2000n, 3n)],
  ['公里', family('米', 1000n)],
  ['厘米', family('米', 1n, 100n)],
  ['毫米', family('米', 1n, 1000n)],
  ['吨', family('公斤', 1000n)],
  ['斤', family('公斤', 1n, 2n)],
  ['克', family('公斤', 1n, 1000n)],
  ['兆瓦', family('千瓦', 1000n)],
  ['度', family('千瓦时', 1n)],
  ['小时', family('分钟', 60n)],
  ['升', family('立方米', 1n, 1000n)],
  ['方', family('立方米', 1n)],
  ['名', family('人', 1n)],
  ['场次', family('场', 1n)],
]);

/** The unit in which values of `unit` can be set beside others, with the exact factor to it. */
export const familyOf = (unit: string): UnitOfFamily => families.get(unit) ?? { base: unit, factor: one };

const thousands: ReadonlyMap<string, string> = new Map([
  ['公斤', '吨'],
  ['米', '公里'],
  ['克', '公斤'],
  ['升', '立方米'],
]);

/** The unit that is a thousand of `unit`, in which a total is told whose share for each is told in `unit`; null where none is. */
export const thousandOf = (unit: string): string | null => thousands.get(unit) ?? null;
