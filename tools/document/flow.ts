import type { Span } from './document.js';

/** A block's text as language reads it: half-width digits, no stray blanks or line ends; `at` maps every character back. */
export interface Flow {
  readonly text: string;
  /** Offset in the document of each character of `text`. */
  readonly at: readonly number[];
  /** Offset just after the flow in the document. */
  readonly end: number;
}

const blank = /\s|　|\u00a0|\u200b|\u2009|\u202f/;
const latinOrDigit = /[0-9A-Za-z.]/;

const folded: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '．': '.',
  '－': '-',
  '−': '-',
  '∶': ':',
  '(': '（',
  ')': '）',
  ';': '；',
  '～': '~',
  '〜': '~',
  '＝': '=',
  '≧': '≥',
  '≦': '≤',
  '＋': '+',
  '／': '/',
};

const fold = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0);
  return folded[character] ?? character;
};

const thin = /\u2009|\u202f|\u200b|\n/;
const digit = /[0-9.]/;

/** "8 642.37": a blank that parts thousands, between at most three digits and just three. */
const partsThousands = (text: string, before: string, next: number): boolean =>
  /(?:^|[^0-9.])[0-9]{1,3}$/.test(before) && /^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(next, next + 4));

const keepsBlank = (text: string, before: string, position: number, end: number): boolean => {
  const last = before.at(-1) ?? '';
  if (!latinOrDigit.test(last)) return false;
  let next = position;
  let isThin = true;
  for (; next < end && blank.test(text[next] ?? ''); next += 1) isThin &&= thin.test(text[next] ?? '');
  const after = fold(text[next] ?? '');
  if (digit.test(last) && digit.test(after))
    return !isThin && !(next === position + 1 && partsThousands(text, before, next));
  return latinOrDigit.test(after);
};

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Punctuation whose reading depends on its neighbours: a comma or colon between digits, or between words. */
const foldInContext = (characters: string[], marks: readonly number[]): void => {
  for (const index of marks) {
    const [before, here, after] = [characters[index - 1], characters[index], characters[index + 1]];
    const between = isDigit(before) && isDigit(after);
    if (here === ',' && !between) characters[index] = '，';
    else if (here === ':' && !between) characters[index] = '：';
    else if (here === '：' && between) characters[index] = ':';
  }
};

/** Whether a character is read as it stands: most are Han characters, digits and Latin letters. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a);

const isContextual = (character: string): boolean => character === ',' || character === ':' || character === '：';

/** A remark that no one sees is not read. */
const [commentOpens, commentCloses] = ['<!--', '-->'];

/** Normalises the text of one block behind a position map. */
export const flowOf = (text: string, span: Span): Flow => {
  const characters: string[] = [];
  const at: number[] = [];
  const marks: number[] = [];
  for (let position = span.start; position < span.end; position += 1) {
    const character = text[position] ?? '';
    if (isPlain(text.charCodeAt(position))) characters.push(character);
    else if (blank.test(character)) {
      if (!keepsBlank(text, characters.slice(-5).join(''), position, span.end) || characters.at(-1) === ' ') continue;
      characters.push(' ');
    } else if (character === '<' && text.startsWith(commentOpens, position)) {
      const end = text.indexOf(commentCloses, position);
      if (end >= 0 && end < span.end) {
        position = end + commentCloses.length - 1;
        continue;
      }
      characters.push(character);
    } else if (character === '*' && (text[position + 1] === '*' || text[position - 1] === '*')) continue;
    else {
      const read = fold(character);
      if (isContextual(read)) marks.push(characters.length);
      characters.push(read);
    }
    at.push(position);
  }
  foldInContext(characters, marks);
  return { text: characters.join(''), at, end: span.end };
};

/** The document span of a stretch of a flow. */
export const spanOf = (flow: Flow, start: number, end: number): Span => ({
  start: flow.at[start] ?? flow.end,
  end: (flow.at[end - 1] ?? flow.end - 1) + 1,
});
