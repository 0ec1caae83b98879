import type { Token } from './token.js';

interface Pattern {
  readonly why: string;
  readonly pattern: RegExp;
  /** What must not stand just before. */
  readonly notAfter?: RegExp;
  /** What must stand just before. */
  readonly after?: RegExp;
}

const afterWord = /[A-Za-z0-9]/;

const patterns: readonly Pattern[] = [
  {
    why: 'date',
    pattern:
      /(?:(?:19|20)\d\d|[二一][〇零九]\S{2})年\d{1,2}月\d{1,2}日(?:(?:[-~—至])+(?:(?:(?:19|20)\d\d年)?\d{1,2}月)?\d{1,2}日)?/y,
  },
  { why: 'date', pattern: /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/y },
  { why: 'date', pattern: /(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?![\d%万亿元])/y },
  { why: 'years', pattern: /(?:19|20)\d\d年?(?:[-~—–]+|至)(?:19|20)\d\d(?:年度?|(?!\d))/y },
  { why: 'months', pattern: /\d{1,2}(?:[-~—–]+|至)\d{1,2}(?:月份?|日)/y },
  { why: 'date', pattern: /\d{1,2}月(?:\d{1,2}日|份|底|初|末|中旬|上旬|下旬|前|以前|起|至)?/y, notAfter: /[0-9年个]/ },
  { why: 'date', pattern: /\d{1,2}日(?=[，。、；）至前]|$)/y, notAfter: /\d/ },
  { why: 'time', pattern: /\d{1,2}:\d{2}(?::\d{2})?(?=[，。、；）至~-]|$)/y, notAfter: /[^日午晨晚间至~-]/ },
  { why: 'telephone', pattern: /0\d{2,3}[-—]\d{7,8}(?:-\d+)?/y, notAfter: afterWord },
  { why: 'telephone', pattern: /1[3-9]\d{9}(?!\d)/y, notAfter: afterWord },
  { why: 'telephone', pattern: /(?:400|800)-?\d{3,4}-?\d{3,4}(?!\d)/y, notAfter: afterWord },
  { why: 'identity number', pattern: /\d{17}[\dXx](?!\d)/y, notAfter: afterWord },
  {
    why: 'hotline',
    pattern: /1(?:23\d\d|10|19|20|22)(?=热线|平台|服务|电话|指挥|专线|举报|公共)/y,
    notAfter: afterWord,
  },
  { why: 'code', pattern: /[A-Za-z][A-Za-z]*[-+/ ]?[A-Za-z]*\d[\dA-Za-z.+\-/]*/y, notAfter: /[A-Za-z0-9]/ },
  {
    why: 'label',
    pattern: /\d{1,2}(?:[-—.]\d{1,2})?(?![\d.%万亿]|[个份张项套册页条种][^，。]{0,6}[，。])/y,
    after: /(?:^|[（(见如及和、附])(?:附?[表图]|附件|附录|专栏)$/,
  },
  {
    why: 'span',
    pattern: /\d{1,2}(?:分钟|小时|秒)(?=[^，。；、）]{0,6}(?:圈|到场率|响应率|办结率|处置率|回应率|到达率))/y,
  },
  {
    why: 'age',
    pattern:
      /\d{1,3}(?:[-—~至]+\d{1,3})?(?:周岁|岁)(?=(?:及?以[上下])?[的（]?(?:[^，。；、]{0,6}(?:老|人|妇|儿|青|群众|居民|学生|对象|职工)))/y,
  },
  {
    why: 'time',
    pattern: /(?:7[×xX*]|全天)?24小时(?=[\u4e00-\u9fff])(?![内以之左后前就即完办到])/y,
  },
  { why: 'name', pattern: /\d{1,3}周年|\d+\.\d+版/y },
  { why: 'standard', pattern: /[A-Z]{1,4}(?:\/[A-Z])? ?\d+(?:\.\d+)?[-—]\d{4}/y, notAfter: afterWord },
  {
    why: 'section',
    pattern:
      /第[一二三四五六七八九十百\d]+(?:章|节|条|款|部分|批|期|届|轮|次|季度|产业|方|书记|责任人|类|一线|时间|线|党支部|支部|小学|中学|医院|幼儿园|号|页|阶段|版|人民医院|实验|附属)/y,
  },
  // 孕产妇死亡率6.8/10万: the base of a rate is no figure of its own.
  { why: 'base', after: /\d\/$/, pattern: /1(?:0|00|000)?万(?![元亩吨公平])/y },
  {
    why: 'name',
    pattern:
      /(?:十[二三四五]五|三[公农资重保定]|两[会癌山法节学非重新一免险费]|一[事窗网次般些起直旦致方律切样体企单卡键站流边]|双[随一创])/y,
  },
];

/** A code before a Latin unit such as 5G or 12345; digits glued to letters are names. */
const wordLike = /\d+(?:\.\d+)?[A-Za-z]+[A-Za-z0-9]*/y;
const latinUnits = /^\d+(?:\.\d+)?(?:km|km2|m2|m3|dB|TEU|GB|TB|kg|MW|kW|kWh|mg|cm|mm|m|t|L|mL|ml)$/;
const longCode = /\d{7,}(?![\d.,%万亿元个人户亩平吨公米千立次件])/y;
const slogan = /[一二两三四五六七八九十百]+(?=[^“”]{0,14}”)/y;

const matchAt = (pattern: RegExp, text: string, start: number): number => {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0].length ?? 0;
};

const plain = (text: string, start: number): { readonly length: number; readonly why: string } | null => {
  const before = text[start - 1] ?? '';
  for (const { why, pattern, notAfter, after } of patterns) {
    const stands = !notAfter?.test(before) && (!after || after.test(text.slice(Math.max(0, start - 4), start)));
    const length = stands ? matchAt(pattern, text, start) : 0;
    if (length > 0) return { length, why };
  }
  return null;
};

const code = (text: string, start: number): { readonly length: number; readonly why: string } | null => {
  const before = text[start - 1] ?? '';
  if (/[A-Za-z0-9]/.test(before)) return null;
  const word = matchAt(wordLike, text, start);
  if (word > 0 && !latinUnits.test(text.slice(start, start + word))) return { length: word, why: 'code' };
  const long = matchAt(longCode, text, start);
  return long > 0 ? { length: long, why: 'code' } : null;
};

/** Digits at `start` that mean no quantity: dates, telephone numbers, codes, names, slogans in quotation marks. */
export const nonFigureAt = (text: string, start: number): Token | null => {
  const quoted = text[start - 1] === '“' ? matchAt(slogan, text, start) : 0;
  const found = quoted > 0 ? { length: quoted, why: 'slogan' } : (plain(text, start) ?? code(text, start));
  return found && { kind: 'skip', start, end: start + found.length, why: found.why };
};
