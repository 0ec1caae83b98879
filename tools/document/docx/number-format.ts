const plainDigits = '〇一二三四五六七八九';
const plainUnits = ['', '十', '百', '千', '万'];
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const legalUnits = ['', '拾', '佰', '仟', '万'];
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const digitwise = (value: number): string => [...`${value}`].map((digit) => plainDigits[Number(digit)]).join('');

/** 123 as 一百二十三; from 100 000 on Word goes back to Arabic figures, and so does this. */
const counted = (value: number, digits: string, units: readonly string[], zero: string): string => {
  if (value >= 100_000) return `${value}`;
  const places = [...`${value}`].map(Number);
  let text = '';
  for (const [index, digit] of places.entries()) {
    const isSkipped = digit === 0;
    if (isSkipped && !text.endsWith(zero) && places.slice(index).some((later) => later > 0)) text += zero;
    if (!isSkipped) text += `${digits[digit]}${units[places.length - 1 - index]}`;
  }
  return text;
};

const chinese = (value: number): string => counted(value, plainDigits, plainUnits, '零').replace(/^一十/, '十');

const japanese = (value: number): string =>
  chinese(value)
    .replace(/零/g, '')
    .replace(/一(?=[十百千])/g, '');

const roman = (value: number): string => {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let [rest, text] = [value, ''];
  for (const [step, letters] of steps) {
    for (; rest >= step; rest -= step) text += letters;
  }
  return text;
};

/** Word counts a … z, aa, bb …, not aa, ab …. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const cyclic = (value: number, signs: string): string => signs[(value - 1) % signs.length] ?? '';

/** Signs of one Unicode row, first..last for 1..n; beyond them Arabic figures, as Word prints. */
const row = (value: number, first: number, count: number): string =>
  value <= count ? String.fromCodePoint(first + value - 1) : `${value}`;

const circled = (value: number): string => {
  if (value <= 20) return row(value, 0x2460, 20);
  return value <= 35 ? row(value - 20, 0x3251, 15) : value <= 50 ? row(value - 35, 0x32b1, 15) : `${value}`;
};

const fullWidth = (value: number): string =>
  `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: (value) => `${value}`,
  decimalZero: (value) => `${value}`.padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => row(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => row(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => row(value, 0x3280, 10),
  chineseCounting: (value) => (value < 100 ? chinese(value) : digitwise(value)),
  chineseCountingThousand: chinese,
  taiwaneseCounting: (value) => (value < 100 ? chinese(value) : digitwise(value)),
  taiwaneseCountingThousand: chinese,
  japaneseCounting: japanese,
  japaneseDigitalTenThousand: digitwise,
  ideographDigital: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: (value) => counted(value, legalDigits, legalUnits, '零'),
  ideographLegalTraditional: (value) => counted(value, legalDigits, legalUnits, '零'),
  japaneseLegal: (value) => counted(value, legalDigits, legalUnits, '零'),
  ideographTraditional: (value) => cyclic(value, stems),
  ideographZodiac: (value) => cyclic(value, branches),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

/** A counter as Word prints it in a w:numFmt; formats not known here count in Arabic figures. */
export const formatNumber = (value: number, format: string): string =>
  value < 1 || value > 100_000 ? `${value}` : (formats[format] ?? formats.decimal ?? String)(value);
