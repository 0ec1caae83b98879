/** Exact fractions and closed intervals; written apart from the project's own measure room so that neither can hide the other's mistake. */

const gcd = (a, b) => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y) [x, y] = [y, x % y];
  return x || 1n;
};

export const fraction = (n, d = 1n) => {
  const s = d < 0n ? -1n : 1n;
  const g = gcd(n, d * s);
  return { n: (n * s) / g, d: (d * s) / g };
};

/** Reads a plain decimal string. */
export const decimal = (text) => {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!m) throw new Error(`not a decimal: ${text}`);
  const digits = BigInt(m[2] + (m[3] ?? ''));
  return fraction(m[1] ? -digits : digits, 10n ** BigInt((m[3] ?? '').length));
};

export const ZERO = fraction(0n);
export const HUNDRED = fraction(100n);
export const add = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a, b) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a, b) => fraction(a.n * b.n, a.d * b.d);
export const div = (a, b) => fraction(a.n * b.d, a.d * b.n);
export const negate = (a) => fraction(-a.n, a.d);
export const magnitude = (a) => (a.n < 0n ? negate(a) : a);
export const compare = (a, b) => {
  const d = a.n * b.d - b.n * a.d;
  return d < 0n ? -1 : d > 0n ? 1 : 0;
};
export const equal = (a, b) => compare(a, b) === 0;

/** A closed interval; a null end is unbounded. */
export const interval = (lo, hi) => ({ lo, hi });
export const point = (a) => ({ lo: a, hi: a });

const end = (a, b, op) => (a === null || b === null ? null : op(a, b));
export const addI = (a, b) => interval(end(a.lo, b.lo, add), end(a.hi, b.hi, add));
export const negateI = (a) => interval(a.hi && negate(a.hi), a.lo && negate(a.lo));
export const subI = (a, b) => addI(a, negateI(b));

/** Products; an unbounded factor gives the whole line unless both lie on the positive side. */
export const mulI = (a, b) => {
  if (a.lo && b.lo && a.lo.n >= 0n && b.lo.n >= 0n) return interval(mul(a.lo, b.lo), end(a.hi, b.hi, mul));
  if (!a.lo || !a.hi || !b.lo || !b.hi) return interval(null, null);
  const all = [mul(a.lo, b.lo), mul(a.lo, b.hi), mul(a.hi, b.lo), mul(a.hi, b.hi)].sort(compare);
  return interval(all[0], all[3]);
};

export const meets = (a, b) =>
  (a.lo === null || b.hi === null || compare(a.lo, b.hi) <= 0) &&
  (b.lo === null || a.hi === null || compare(b.lo, a.hi) <= 0);

/** A decimal for people. */
export const print = (a) => {
  if (a === null) return '∞';
  const s = (magnitude(a).n * 10n ** 6n) / a.d;
  const text = s.toString().padStart(7, '0');
  return (a.n < 0n ? '-' : '') + `${text.slice(0, -6)}.${text.slice(-6)}`.replace(/\.?0+$/, '');
};
