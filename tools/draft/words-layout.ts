/** Fonts by the names that GB/T 9704-2012 gives them; they are named, not shipped. */
export const fonts = {
  title: '方正小标宋简体',
  first: '黑体',
  second: '楷体_GB2312',
  body: '仿宋_GB2312',
  page: '宋体',
} as const;

/** Around a page number. */
export const dash = '— ';
export const dashAfter = ' —';
