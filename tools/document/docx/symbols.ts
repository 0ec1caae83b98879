import type { XmlElement } from '../xml.js';

/** Signs of the two symbol fonts that reports use, by their low byte; targets are written with them (≥95%). */
const symbolFont: Readonly<Record<number, string>> = {
  37: '%',
  43: '+',
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
};

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  113: '□',
  168: '□',
  251: '×',
  252: '√',
  253: '☒',
  254: '☑',
};

const wingdings2: Readonly<Record<number, string>> = { 80: '√', 82: '☑', 83: '☒', 163: '□' };

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: symbolFont,
  wingdings,
  'wingdings 2': wingdings2,
};

/** The character of a w:sym; a replacement character for a picture sign that no text can hold. */
export const symbolOf = ({ attributes }: XmlElement): string => {
  const hex = attributes['w:char'] ?? '';
  if (!/^[0-9A-Fa-f]{1,6}$/.test(hex)) return '';
  const code = Number.parseInt(hex, 16);
  const known = fonts[(attributes['w:font'] ?? '').toLowerCase()];
  if (known) return known[code & 0xff] ?? '\ufffd';
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff;
  return isPrivate ? '\ufffd' : String.fromCodePoint(code);
};
