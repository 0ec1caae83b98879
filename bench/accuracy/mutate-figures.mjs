/** Slips of the pen in one printed figure: each gives the new printed text, or null where the slip has no place. */
import { readPrinted } from './printed.mjs';
import { pick } from './random.mjs';

const wide = (c) => c >= '０' && c <= '９';
const isDigit = (c) => (c >= '0' && c <= '9') || wide(c);
const like = (digit, model) => (wide(model) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit);
const put = (text, at, c) => text.slice(0, at) + c + text.slice(at + 1);

const numeralOf = (figure) => {
  const read = readPrinted(figure.text);
  return read?.arabic ? read : null;
};

const digitPlaces = (figure, read) => {
  const out = [];
  for (let i = read.start; i < read.end; i += 1) if (isDigit(figure.text[i])) out.push(i);
  return out;
};

/** One digit becomes another; a leading digit never becomes 0. */
export const digit = (figure, random) => {
  const read = numeralOf(figure);
  if (!read) return null;
  const places = digitPlaces(figure, read);
  const at = pick(places, random);
  const old = figure.text[at];
  const first = at === places[0] && places.length > 1 && isDigit(figure.text[at + 1] ?? '');
  const choices = [...'0123456789']
    .map((d) => like(d, old))
    .filter((d) => d !== old && !(first && d === like('0', old)));
  return put(figure.text, at, pick(choices, random));
};

/** Two neighbouring digits change places, also across the decimal point. */
export const transposition = (figure, random) => {
  const read = numeralOf(figure);
  if (!read) return null;
  const places = digitPlaces(figure, read);
  const pairs = places
    .slice(1)
    .map((b, i) => [places[i], b])
    .filter(
      ([a, b], i) => figure.text[a] !== figure.text[b] && !(i === 0 && figure.text[b] === like('0', figure.text[b])),
    );
  if (!pairs.length) return null;
  const [a, b] = pick(pairs, random);
  return put(put(figure.text, a, figure.text[b]), b, figure.text[a]);
};

/** The decimal point moves one place, or a 0 is added to or lost from a whole number. */
export const decimalShift = (figure, random) => {
  const read = numeralOf(figure);
  if (!read) return null;
  const body = figure.text.slice(read.start, read.end);
  if (/[,，]/.test(body)) return null;
  const point = /[.．]/.exec(body);
  const whole = point ? body.slice(0, point.index) : body;
  const part = point ? body.slice(point.index + 1) : '';
  const options = [];
  if (point) {
    options.push(`${whole.replace(/^[0０]$/, '')}${part[0]}${part.length > 1 ? point[0] + part.slice(1) : ''}`);
    if (whole.length > 1) options.push(`${whole.slice(0, -1)}${point[0]}${whole.slice(-1)}${part}`);
  } else {
    options.push(`${whole}${like('0', whole[0])}`);
    if (/[0０]$/.test(whole) && whole.length > 1) options.push(whole.slice(0, -1));
  }
  const good = options.filter((o) => o && !/^[0０](?![.．])./.test(o) && o !== body);
  if (!good.length) return null;
  return figure.text.slice(0, read.start) + pick(good, random) + figure.text.slice(read.end);
};

const UNIT_SLIPS = [
  ['亿美元', ['万美元']],
  ['万美元', ['亿美元', '美元']],
  ['亿元', ['万元']],
  ['万元', ['亿元', '元']],
  ['元', ['万元']],
  ['万人次', ['人次', '亿人次']],
  ['万人', ['人']],
  ['万户', ['户']],
  ['万亩', ['亩']],
  ['万平方米', ['平方米']],
  ['万吨', ['吨', '亿吨']],
];

/** 万元 becomes 亿元 or 元, and the like. */
export const unitSlip = (figure, random) => {
  for (const [unit, others] of UNIT_SLIPS) {
    const at = figure.text.lastIndexOf(unit);
    if (at < 0 || at + unit.length !== figure.text.length) continue;
    if (unit === '元' && !isDigit(figure.text[at - 1] ?? '')) return null;
    return figure.text.slice(0, at) + pick(others, random);
  }
  return null;
};

/** Another place in the ranking. */
export const rank = (figure, random) => {
  const read = numeralOf(figure);
  if (figure.unit !== 'rank' || !read) return null;
  const old = Number(read.numeral);
  const next = pick(
    [old - 3, old - 2, old - 1, old + 1, old + 2, old + 3].filter((n) => n > 0),
    random,
  );
  const digits = [...String(next)].map((d) => like(d, figure.text[read.start])).join('');
  return figure.text.slice(0, read.start) + digits + figure.text.slice(read.end);
};
