/** Printed figure → numeral, decimals, scale and the values it may stand for (the rules of ROUNDING.md, written a second time). */
import { add, compare, decimal, div, fraction, interval, magnitude, mul, negate, point, sub } from './exact.mjs';

const HALF = fraction(1n, 2n);
const SCALES = { 十: 10n, 百: 100n, 千: 1000n, 万: 10n ** 4n, 亿: 10n ** 8n };
const DIGITS = '〇一二三四五六七八九';

/** Units that are measured, not counted: printed to half a unit of the last place. */
const MEASURES = new Set(
  'CNY USD % pp ratio 公里 千米 米 亩 公顷 平方米 平方公里 立方米 吨 公斤 千克 斤 小时 天 日 分钟 千瓦时 千瓦 兆瓦 毫米 度 升 元/平方米 人年 毫克/升 微克/立方米 年 月 个月'.split(
    ' ',
  ),
);

const half = (text) =>
  text.replace(/[０-９．％，－]/g, (c) =>
    c === '％'
      ? '%'
      : c === '，'
        ? ','
        : c === '．'
          ? '.'
          : c === '－'
            ? '-'
            : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );

/** Small Chinese numerals (三, 十五, 二十, 九十五, 一百二十). */
const chinese = (word) => {
  let total = 0;
  let digit = 0;
  for (const c of word) {
    if (c === '两') digit = 2;
    else if (DIGITS.includes(c)) digit = DIGITS.indexOf(c);
    else {
      total += (digit || 1) * Number(SCALES[c]);
      digit = 0;
    }
  }
  return String(total + digit);
};

/** The numeral of a printed figure: its plain digits, where it stands, and the 万/亿 after it. */
export const readPrinted = (text) => {
  const plain = half(text);
  const ratio = /^1[:：∶]/.exec(plain);
  const from = ratio ? ratio[0].length : 0;
  const m = /-?\d[\d,]*(?:\.\d+)?/.exec(plain.slice(from));
  if (m) {
    const after = plain.slice(from + m.index + m[0].length);
    const scale = /^[余多]?([百千]?[万亿]|[百千](?![瓦克米卡])|)/.exec(after)[1]; // 千瓦 and 千克 are units
    return {
      numeral: m[0].replaceAll(',', ''),
      start: from + m.index,
      end: from + m.index + m[0].length,
      scale: [...scale].reduce((s, c) => s * SCALES[c], 1n),
      arabic: true,
    };
  }
  const w = /[〇一二两三四五六七八九十百]+/.exec(plain.replace(/^百分之/, '###').replace(/^翻/, '#'));
  if (!w) return null;
  return { numeral: chinese(w[0]), start: w.index, end: w.index + w[0].length, scale: 1n, arabic: false };
};

const BEFORE = [
  ['atLeast', /(?:不少于|不低于|至少|≥|>=)\s*$/],
  ['atMost', /(?:不超过|不高于|不多于|≤|<=|控制在)\s*$/],
  ['below', /(?:将近|接近|不足|不到|近)\s*$/],
  ['above', /(?:超过|超|逾|突破)\s*$/],
  ['about', /(?:大约|约|约为)\s*$/],
];
const AFTER = [
  ['about', /^(?:左右|上下)/],
  ['atLeast', /^(?:以上|及以上)/],
  ['atMost', /^(?:以内|以下)/],
];

/** The word that widens a figure, in the mark or right beside it. */
export const modifierOf = (text, before, after) => {
  if (/[\d万亿千百][余多]/.test(half(text)) || /^[余多]/.test(after)) return 'more';
  if (/成$/.test(text)) return 'about';
  for (const [name, pattern] of BEFORE) if (pattern.test(before + (/^[^\d]*/.exec(half(text)) ?? [''])[0])) return name;
  for (const [name, pattern] of AFTER)
    if (pattern.test(after) || pattern.test((/[^\d]*$/.exec(text) ?? [''])[0].slice(-2))) return name;
  return null;
};

/** Place value of the last printed digit that is not 0 (325 → 1, 5000 → 1000, 565.6 → 1/10). */
const place = (numeral) => {
  const [whole, part = ''] = numeral.replace('-', '').split('.');
  const kept = part.replace(/0+$/, '');
  if (kept) return fraction(1n, 10n ** BigInt(kept.length));
  return fraction(10n ** BigInt((/0*$/.exec(whole) ?? [''])[0].length % whole.length || 0));
};

/**
 * The values that a figure may stand for, without its sign by wording.
 * `factor` is base units per unit of the numeral; a comparator on a target means the printed number itself.
 */
export const valuesOf = ({ numeral, factor, unit, modifier, role, scaled }) => {
  const decimals = BigInt((numeral.split('.')[1] ?? '').length);
  const n = mul(decimal(numeral), factor);
  const p = mul(place(numeral), factor);
  const exact = unit === 'score' || unit === 'rank' || (!MEASURES.has(unit) && decimals === 0n && !scaled);
  const h = exact ? fraction(0n) : mul(mul(HALF, fraction(1n, 10n ** decimals)), magnitude(factor));
  const target = /target|maxScore|budget/.test(role);
  switch (modifier) {
    case 'more':
      return interval(n, add(n, p));
    case 'about':
      return interval(sub(n, p), add(n, p));
    case 'below':
      return interval(sub(n, p), n);
    case 'above':
      return target ? around(n, h) : interval(n, add(n, p));
    case 'atLeast':
      return target ? around(n, h) : interval(n, null);
    case 'atMost':
      return target ? around(n, h) : interval(null, n);
    default:
      return around(n, h);
  }
};

const around = (n, h) => (h.n === 0n ? point(n) : interval(sub(n, h), add(n, h)));

/** Base units per unit of the numeral, learnt from the printed text and the value in facts.json. */
export const factorOf = (numeral, value) => {
  const n = decimal(numeral);
  if (n.n === 0n) return fraction(1n);
  const f = div(decimal(value), n);
  return compare(f, fraction(0n)) < 0 ? negate(f) : f;
};
