import { rational } from '../measure/rational.js';
import { nonFigureAt } from './non-figure.js';
import { periodAt } from './period-lexer.js';
import { quantityAt } from './quantity-lexer.js';
import type { Token } from './token.js';

const sentenceMarks = new Set('。！？；，、：（）()“”‘’《》【】〔〕[]—…|\t\n');
const startsNumber = /[0-9０-９零〇一二两三四五六七八九十百千数几壹贰叁肆伍陆柒捌玖拾第前翻+\-〔［[≥≤><﹥﹤近]/;

const documentNumber = /(?:〔|\[|［|（)((?:19|20)\d\d)(?:〕|\]|］|）)(?:第)?(\d{1,5})号/y;

const documentNumberAt = (text: string, start: number): Token | null => {
  documentNumber.lastIndex = start;
  const match = documentNumber.exec(text);
  if (!match) return null;
  const quantity = {
    kind: 'document-number',
    numeral: match[2] ?? '0',
    upper: null,
    factor: rational(1n),
    unit: '号',
    counted: true,
    modifier: null,
    bare: false,
    per: null,
  } as const;
  return { kind: 'quantity', start, end: start + match[0].length, quantity };
};

/** Cuts a flow into tokens that tile it; numbers are tried at every place that may begin one, all else is text. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let textStart = 0;
  const flush = (end: number): void => {
    if (end > textStart) tokens.push({ kind: 'text', start: textStart, end });
  };
  let position = 0;
  while (position < text.length) {
    const character = text[position] ?? '';
    const found =
      startsNumber.test(character) || (character >= 'A' && character <= 'z')
        ? (documentNumberAt(text, position) ??
          nonFigureAt(text, position) ??
          periodAt(text, position) ??
          quantityAt(text, position))
        : null;
    const token: Token | null =
      found ??
      (sentenceMarks.has(character)
        ? { kind: 'punctuation', start: position, end: position + 1, mark: character }
        : null);
    if (token === null) position += 1;
    else {
      flush(position);
      tokens.push(token);
      position = token.end;
      textStart = position;
    }
  }
  flush(text.length);
  return tokens;
};
