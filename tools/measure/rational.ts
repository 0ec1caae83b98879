/** An exact fraction in lowest terms; `d` is positive. Every figure of a report is computed with these, never with floats. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** Euclid's steps on big integers while they are big, then on machine numbers, which are as exact there and far cheaper. */
const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let x = abs(a);
  let y = abs(b);
  while (y > largestSafe) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  if (y === 0n) return x;
  let p = Number(y);
  let q = Number(x % y);
  while (q !== 0) {
    const rest = p % q;
    p = q;
    q = rest;
  }
  return BigInt(p);
};

/** Makes `n / d`; throws RangeError when `d` is zero. */
export const rational = (n: bigint, d = 1n): Rational => {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  if (d === 1n) return { n, d };
  const common = greatestCommonDivisor(n, d);
  if (common === 1n && d > 0n) return { n, d };
  const divisor = d < 0n ? -common : common;
  return { n: n / divisor, d: d / divisor };
};

export const zero = rational(0n);
export const one = rational(1n);
export const hundred = rational(100n);

// Figures of one sum mostly share their unit and decimals, hence their denominator.
export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n - b.n, a.d) : rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** `a ÷ b`; throws RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const magnitude = (a: Rational): Rational => ({ n: abs(a.n), d: a.d });

/** Sign of `a − b`: −1, 0 or 1, by cross-multiplication. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
};
export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const isNegative = (a: Rational): boolean => a.n < 0n;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

const smallPowers: readonly bigint[] = Array.from({ length: 25 }, (_, exponent) => 10n ** BigInt(exponent));
const tenTo = (exponent: number): bigint => smallPowers[exponent] ?? 10n ** BigInt(exponent);

/** 10 to the power of `exponent`, which may be negative. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? { n: tenTo(exponent), d: 1n } : { n: 1n, d: tenTo(-exponent) };

const isDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
};

/** Reads a plain decimal numeral such as `-12.50`; throws SyntaxError on anything else. */
export const parseDecimal = (numeral: string): Rational => {
  const unsigned = numeral.startsWith('-') || numeral.startsWith('+') ? numeral.slice(1) : numeral;
  const point = unsigned.indexOf('.');
  const digits = point < 0 ? unsigned : unsigned.slice(0, point) + unsigned.slice(point + 1);
  // BigInt alone would take '0x10' and ' ' for numbers.
  if (!isDigits(digits)) throw new SyntaxError(`not a decimal numeral: ${numeral}`);
  const value = rational(BigInt(digits), point < 0 ? 1n : tenTo(digits.length - point));
  return numeral.startsWith('-') ? negate(value) : value;
};
