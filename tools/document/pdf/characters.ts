/** Unified ideographs of the radicals that Unicode gives no compatibility mapping: printing to PDF often swaps them. */
const radicals: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺇': '几',
  '⺌': '小',
  '⺍': '小',
  '⺏': '尢',
  '⺐': '尢',
  '⺒': '巳',
  '⺓': '幺',
  '⺖': '忄',
  '⺘': '扌',
  '⺟': '母',
  '⺠': '民',
  '⺡': '氵',
  '⺣': '灬',
  '⺥': '爫',
  '⺩': '王',
  '⺫': '罒',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺰': '纟',
  '⺳': '网',
  '⺶': '羊',
  '⺼': '肉',
  '⺾': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衤',
  '⻃': '覀',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻊': '足',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻐': '钅',
  '⻑': '長',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻕': '阜',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '食',
  '⻟': '飠',
  '⻠': '饣',
  '⻡': '首',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '斉',
  '⻬': '齐',
  '⻭': '歯',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻱': '龜',
  '⻲': '亀',
  '⻳': '龟',
  // These have a mapping, but to a form that the mainland does not use.
  '⼾': '户',
  '⾭': '青',
  '⿈': '黄',
};

/** Radicals, brackets and ideographs that have a twin which is meant. */
const twin = /[\u2329\u232a\u2e80-\u2fd5\uf900-\ufaff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: broken text layers hold them
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]/g;
const blanks = /[\s\u00a0\u3000]/g;

/** A drawn string as plain text: radicals become ideographs, every kind of blank a space, invisible characters go. */
export const plain = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(twin, (each) => radicals[each] ?? each.normalize('NFKC'))
    .replace(blanks, ' ');

const han = /\p{Script=Han}/u;

/** About how wide a character is set, in ems. */
export const emsOf = (character: string): number => (character < '\u2000' ? 0.55 : 1);

/** About how wide a text is set, in ems. */
export const emsOfText = (text: string): number => Array.from(text, emsOf).reduce((sum, each) => sum + each, 0);

export const isHan = (character: string): boolean => han.test(character);
