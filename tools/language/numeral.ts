const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters that a Chinese numeral below 万 is written with. */
export const chineseNumeral = /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+/y;

const pointed = (text: string): string | null => {
  const [whole = '', decimals] = text.split('点');
  if (decimals === undefined) return null;
  const head = chineseToDecimal(whole);
  const tail = [...decimals].map((character) => digits[character]);
  return head === null || tail.includes(undefined) ? null : `${head}.${tail.join('')}`;
};

/** Reads 一百二十, 叁佰贰拾, 九十五点六, 二〇二一 as a decimal numeral; null when it is none. */
export const chineseToDecimal = (text: string): string | null => {
  if (text.includes('点')) return pointed(text);
  if ([...text].every((character) => digits[character] !== undefined)) {
    return text.length > 1 && !/[零〇]/.test(text) ? null : [...text].map((character) => digits[character]).join('');
  }
  let [total, pending, lastPlace] = [0, 0, 0];
  for (const character of text) {
    const digit = digits[character];
    const place = places[character];
    if (digit !== undefined) pending = digit;
    else if (place === undefined) return null;
    else {
      if (pending === 0 && place !== 10) return null;
      total += (pending === 0 ? 1 : pending) * place;
      [pending, lastPlace] = [0, place];
    }
  }
  if (pending > 0 && lastPlace > 10 && !text.includes('零')) return `${total + (pending * lastPlace) / 10}`;
  return `${total + pending}`;
};
