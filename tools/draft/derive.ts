import { quotient, scale } from '../measure/interval.js';
import { toFixed } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { compare, divide, hundred, magnitude, multiply, powerOfTen, subtract } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { DerivedFigure, Operation, SourceFigure } from './draft-figure.js';
import { draftWords } from './words.js';

/** Gives derived figures their ids; the same calculation keeps its id. */
export interface Ledger {
  readonly difference: (minuend: SourceFigure, subtrahend: SourceFigure) => DerivedFigure;
  /** Points between two percentages, or between a rate and 100 % where `from` is null. */
  readonly points: (from: SourceFigure | null, rate: SourceFigure) => DerivedFigure;
  readonly rate: (part: SourceFigure, whole: SourceFigure) => DerivedFigure;
}

const placeOf = ({ figure }: SourceFigure): Rational =>
  multiply(powerOfTen(-decimalsOf(figure.numeral)), figure.factor);

/** In the scale of the coarser figure; of one scale, with the decimals of the finer. */
const printedLike = (value: Rational, a: SourceFigure, b: SourceFigure): string => {
  const isSameScale = compare(a.figure.factor, b.figure.factor) === 0;
  const coarser = compare(placeOf(a), placeOf(b)) >= 0 ? a : b;
  const model = isSameScale ? a : coarser;
  const decimals = isSameScale
    ? Math.max(decimalsOf(a.figure.numeral), decimalsOf(b.figure.numeral))
    : decimalsOf(model.figure.numeral);
  // What was printed with 余 or 约 gives a difference that is no better known.
  if (isLoose(a) || isLoose(b))
    return `${draftWords.about}${toFixed(divide(value, model.figure.factor), 0)}${model.suffix}`;
  return `${toFixed(divide(value, model.figure.factor), decimals)}${model.suffix}`;
};

const isLoose = ({ figure: { modifier } }: SourceFigure): boolean =>
  modifier !== null && modifier !== 'atLeast' && modifier !== 'atMost';

const mostDecimals = 2;

/** As many decimals, up to two, as the printed precision of the inputs bears out. */
const percentText = (value: Rational, part: SourceFigure, whole: SourceFigure): string => {
  const ratio = quotient(part.figure.interval, whole.figure.modifier === null ? whole.figure.interval : exactOf(whole));
  const range = ratio ? scale(ratio, hundred) : null;
  const [low, high] = [range?.low.value ?? value, range?.high.value ?? value];
  let decimals = mostDecimals;
  while (decimals > 0 && toFixed(low, decimals) !== toFixed(high, decimals)) decimals -= 1;
  return `${toFixed(value, decimals)}%`;
};

const exactOf = ({ figure: { value } }: SourceFigure) => ({
  low: { value, open: false },
  high: { value, open: false },
});

/** An empty ledger. */
export const createLedger = (): Ledger => {
  const kept = new Map<string, DerivedFigure>();
  const keep = (operation: Operation, inputs: readonly SourceFigure[], value: Rational, text: string, sum: string) => {
    const key = `${operation}|${inputs.map(({ id }) => id).join('|')}`;
    const known = kept.get(key);
    if (known) return known;
    const id = `d${kept.size + 1}`;
    const made: DerivedFigure = {
      origin: 'derived',
      id,
      text,
      operation,
      value,
      inputs,
      derivation: `${sum} = ${text}`,
    };
    kept.set(key, made);
    return made;
  };
  return {
    difference: (minuend, subtrahend) => {
      const value = magnitude(subtract(minuend.figure.value, subtrahend.figure.value));
      const text = printedLike(value, minuend, subtrahend);
      return keep('difference', [minuend, subtrahend], value, text, `${minuend.text} − ${subtrahend.text}`);
    },
    points: (from, rate) => {
      const base = from?.figure.value ?? hundred;
      const isOver = compare(rate.figure.value, base) > 0;
      const value = magnitude(subtract(rate.figure.value, base));
      const decimals = Math.max(decimalsOf(rate.figure.numeral), from ? decimalsOf(from.figure.numeral) : 0);
      const [left, right] = isOver ? [rate.text, from?.text ?? '100%'] : [from?.text ?? '100%', rate.text];
      const text = `${toFixed(value, decimals)}${draftWords.points}`;
      return keep('points', from ? [from, rate] : [rate], value, text, `${left} − ${right}`);
    },
    rate: (part, whole) => {
      const value = multiply(divide(part.figure.value, whole.figure.value), hundred);
      return keep('rate', [part, whole], value, percentText(value, part, whole), `${part.text} ÷ ${whole.text}`);
    },
  };
};
