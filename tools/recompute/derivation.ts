import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import { toDecimalString, toFixed } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { add, divide, magnitude, multiply, rational } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { Identity } from './identities.js';

const joined = (identity: Identity, texts: readonly string[]): string => {
  const [a = '', b = ''] = texts;
  switch (identity.operator) {
    case '÷':
      return `${a} ÷ ${b}`;
    case '÷×1000000':
    case '÷×100000':
    case '÷×10000':
    case '÷×1000':
    case '÷×100':
      return `${a} ÷ ${b} × ${identity.operator.slice(2)}`;
    case '÷365':
      return `${a} ÷ 365天`;
    case '÷366':
      return `${a} ÷ 366天`;
    case '÷12':
      return `${a} ÷ 12个月`;
    case '÷−1':
      return `(${a} − ${b}) ÷ ${b}`;
    case '1−÷':
      return `1 − ${a} ÷ ${b}`;
    case '÷(−)':
      return `${a} ÷ (${a} − ${b})`;
    case 'Δ÷':
      return `${b} ÷ (${a} − ${b})`;
    case '−':
      return `${a} − ${b}`;
    case '−100':
      return `${a} − 100%`;
    case '100−':
      return `100 − ${a}`;
    case '+':
      return [
        texts.slice(0, texts.length - identity.taken).join(' + '),
        ...texts.slice(texts.length - identity.taken),
      ].join(' − ');
    default:
      return texts.join(' = ');
  }
};

const suffixes: Readonly<Record<string, string>> = {
  '%': '%',
  pp: '个百分点',
  score: '分',
  rank: '',
  ratio: '倍',
  CNY: '元',
  USD: '美元',
};

/** How a figure is printed: its decimals, scale and unit. */
type Print = Pick<Figure, 'numeral' | 'factor' | 'unit'>;

/** A value in the unit and scale of the figure it stands beside, with `extra` more decimals than printed there. */
export const inUnitOf = (value: Rational, figure: Print, extra: number): string => {
  const scaled = divide(value, figure.factor);
  const numeral =
    extra === 0
      ? toFixed(scaled, decimalsOf(figure.numeral))
      : toDecimalString(scaled, decimalsOf(figure.numeral) + extra);
  const long = numeral.includes('.') && numeral.length - numeral.indexOf('.') - 1 > decimalsOf(figure.numeral) + extra;
  return `${long ? toFixed(scaled, decimalsOf(figure.numeral) + extra) : numeral}${unitText(figure)}`;
};

/** The unit as printed behind the figure's numeral. */
export const unitText = (figure: Pick<Figure, 'factor' | 'unit'>): string => {
  const scale =
    figure.factor.d === 1n && figure.factor.n >= 10_000n
      ? figure.factor.n === 100_000_000n
        ? '亿'
        : figure.factor.n === 10_000n
          ? '万'
          : ''
      : '';
  return `${scale}${suffixes[figure.unit] ?? figure.unit}`;
};

/** The middle of a bounded interval. */
export const middleOf = (interval: Interval): Rational | null =>
  interval.low.value === null || interval.high.value === null
    ? null
    : multiply(add(interval.low.value, interval.high.value), rational(1n, 2n));

/** The calculation as a person would redo it: `3812.25万元 ÷ 4059.62万元 = 93.907%`. */
export const deriveText = (
  identity: Identity,
  stated: Figure,
  inputs: readonly Figure[],
  exact: Rational | null,
): string => {
  const terms = identity.id === 'maximaHundred' ? [stated, ...inputs] : inputs;
  const left = joined(
    identity,
    terms.map((figure) => figure.text),
  );
  if (identity.operator === '≤') return `${inputs[0]?.text ?? ''} ≤ ${stated.text}`;
  if (identity.id === 'maximaHundred') {
    const total = terms.reduce((sum, figure) => add(sum, figure.value), rational(0n));
    return `${left} = ${inUnitOf(total, stated, 2)}`;
  }
  if (identity.operator === '=' || exact === null) return `${stated.text} = ${left}`;
  const result = identity.percent
    ? `${toFixed(exact, decimalsOf(stated.numeral) + 2)}%`
    : inUnitOf(identity.signed ? magnitude(exact) : exact, stated, 2);
  return `${left} = ${result}`;
};
