/** Characters that the drafts look at one by one. */
export const glyphs = {
  /** What a printed numeral is made of. */
  numeral: '0123456789０１２３４５６７８９.．,， -−－+＋',
  digits: '0123456789０１２３４５６７８９',
  firstHan: '\u4e00',
  lastHan: '\u9fff',
} as const;
