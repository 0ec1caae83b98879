import type { Interval } from './interval.js';
import { hull } from './interval.js';
import type { Rational } from './rational.js';
import { equal, multiply, powerOfTen } from './rational.js';
import type { Printed } from './rounding.js';
import { printedInterval } from './rounding.js';

/** How a slip of the pen or of the unit turns one figure into another, likeliest first. */
export type EditKind = 'transposition' | 'unit' | 'point' | 'digit' | 'sign';

/** A print as it may have been meant: one slip away. */
interface Slip {
  readonly kind: EditKind;
  readonly numeral: string;
  readonly factor: Rational;
}

/** A figure as it may have been meant, with the values that it would then stand for. */
export interface Edit extends Slip {
  readonly interval: Interval;
}

/** Slips that lie together: other digits in one place, or one slip alone. */
export interface EditGroup {
  /** Of all its edits. */
  readonly kind: EditKind;
  /** Holds the intervals of all edits of the group. */
  readonly reach: () => Interval;
  readonly edits: () => readonly Edit[];
}

const transposed = (numeral: string): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; index + 1 < numeral.length; index += 1) {
    const next = numeral[index + 1] === '.' ? index + 2 : index + 1;
    const [a, b] = [numeral[index] ?? '', numeral[next] ?? ''];
    if (a === b || a === '.' || b === '' || a === '-') continue;
    found.push(numeral.slice(0, index) + b + numeral.slice(index + 1, next) + a + numeral.slice(next + 1));
  }
  return found;
};

/** The other digits of each place, ascending. */
const replaced = (numeral: string): readonly (readonly string[])[] =>
  [...numeral].flatMap((digit, index) => {
    if (!isDigit(digit)) return [];
    const others = [...'0123456789'].filter(
      (other) => other !== digit && !(other === '0' && isLeading(numeral, index)),
    );
    return [others.map((other) => numeral.slice(0, index) + other + numeral.slice(index + 1))];
  });

/** A zero put in front of a whole part makes another kind of figure, not a slip of one digit. */
const isLeading = (numeral: string, index: number): boolean =>
  (index === 0 || (index === 1 && numeral.startsWith('-'))) && numeral[index + 1] !== '.';

const movePoint = (numeral: string, by: -1 | 1): string | null => {
  const point = numeral.indexOf('.');
  if (point < 0) return by === -1 && numeral.length > 1 ? `${numeral.slice(0, -1)}.${numeral.slice(-1)}` : null;
  const digits = numeral.slice(0, point) + numeral.slice(point + 1);
  const at = point + by;
  if (at <= 0) return digits.startsWith('-') ? null : `0.${'0'.repeat(-at)}${digits}`;
  return at >= digits.length ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
};

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

const withoutLeadingZero = (numeral: string): string => {
  const sign = numeral.startsWith('-') ? '-' : '';
  let start = sign.length;
  while (numeral[start] === '0' && isDigit(numeral[start + 1])) start += 1;
  return sign + numeral.slice(start);
};

/** What kinds of slip a figure admits: a unit slip only where 万 and 亿 are used, a sign only where it may be negative. */
export interface Admits {
  readonly unit: boolean;
  readonly sign: boolean;
}

const powers = [4, -4, 8, -8] as const;

const slipGroups = ({ numeral, factor }: Printed, admits: Admits): readonly (readonly Slip[])[] => {
  const groups: (readonly Slip[])[] = [];
  const seen = new Set<string>();
  const unseen = (kind: EditKind, numerals: readonly string[]): void => {
    const slips = numerals.filter((other) => !seen.has(other)).map((other) => ({ kind, numeral: other, factor }));
    for (const slip of slips) seen.add(slip.numeral);
    if (slips.length > 0) groups.push(slips);
  };
  for (const other of transposed(numeral)) unseen('transposition', [withoutLeadingZero(other)]);
  if (admits.unit)
    for (const power of powers) groups.push([{ kind: 'unit', numeral, factor: multiply(factor, powerOfTen(power)) }]);
  for (const by of [-1, 1] as const) {
    const other = movePoint(numeral, by);
    if (other !== null) unseen('point', [withoutLeadingZero(other)]);
  }
  groups.push([{ kind: 'point', numeral, factor: multiply(factor, powerOfTen(1)) }]);
  for (const others of replaced(numeral)) unseen('digit', others);
  if (admits.sign) unseen('sign', [numeral.startsWith('-') ? numeral.slice(1) : `-${numeral}`]);
  return groups;
};

/** Computed when it is first asked for: most groups are ruled out before their edits are. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * All figures that one slip leads to, in the order of likelihood. A group can be ruled out by its reach: what holds for
 * no value of it holds for none of its edits.
 */
export const editGroupsOf = (printed: Printed, admits: Admits): readonly EditGroup[] => {
  const editOf = (slip: Slip): Edit => ({
    ...slip,
    interval: printedInterval({ ...printed, numeral: slip.numeral, factor: slip.factor }),
  });
  return slipGroups(printed, admits).flatMap((slips) => {
    const [first, last] = [slips[0], slips.at(-1)];
    if (!first || !last) return [];
    const edits = once((): readonly Edit[] => slips.map(editOf));
    // The digits of a place ascend, and a larger digit moves both ends one way; a word before them may turn at zero.
    const ends = printed.modifier === null ? () => [editOf(first), editOf(last)] : edits;
    const reach = once(
      (): Interval =>
        ends()
          .map(({ interval }) => interval)
          .reduce(hull),
    );
    return [{ kind: first.kind, reach, edits }];
  });
};

/** The edits of all groups. */
export const editsOf = (printed: Printed, admits: Admits): readonly Edit[] =>
  editGroupsOf(printed, admits).flatMap(({ edits }) => edits());

/** Digits without point and leading zeros; a sign before leading zeros goes with them. */
const digitsOf = (numeral: string): string => {
  const digits = numeral.replace('.', '');
  const bare = withoutLeadingZero(digits);
  return bare !== digits && bare.startsWith('-') ? bare.slice(1) : bare;
};

const significant = (numeral: string): string => {
  const digits = digitsOf(numeral);
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
};

/** Whether one slip of the pen or of the unit turns the one print into the other. */
export const isSlipOf = (a: Printed, b: Printed): boolean => {
  if (equal(a.factor, b.factor)) {
    if (transposed(a.numeral).some((numeral) => withoutLeadingZero(numeral) === b.numeral)) return true;
    if (significant(a.numeral) === significant(b.numeral) && a.numeral !== b.numeral) return true;
    if (a.numeral.length !== b.numeral.length || a.numeral.indexOf('.') !== b.numeral.indexOf('.')) return false;
    let different = 0;
    for (let index = 0; index < a.numeral.length; index += 1) if (a.numeral[index] !== b.numeral[index]) different += 1;
    return different === 1;
  }
  return a.numeral === b.numeral || digitsOf(a.numeral) === digitsOf(b.numeral);
};
