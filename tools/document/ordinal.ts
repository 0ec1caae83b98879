import type { Marker } from './document.js';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

const chinese = (ordinal: number): string => {
  const [tens, units] = [Math.floor(ordinal / 10), ordinal % 10];
  return `${tens > 1 ? (digits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[units] ?? ''}`;
};

const numeral = /[0-9０-９]+|[一二三四五六七八九十]+/;

/** The marker's text with another ordinal: （一） with 3 is （三）. */
export const withOrdinal = (marker: Marker, ordinal: number): string => {
  const text = marker.style.startsWith('arabic') ? String(ordinal) : chinese(ordinal);
  return marker.text.trim().replace(numeral, text);
};

/** How a marker is printed apart from its number: the glyph of its point, or the width of its brackets. */
export const glyphOf = (marker: Marker): string => marker.text.trim().replace(numeral, '');
