import type { Document, Span } from '../document/document.js';

/** A comment in the text that turns rules off: `<!-- gouji-disable rank-consistent -- two measures -->`. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Rule ids; empty for every rule. */
  readonly rules: readonly string[];
  /** What follows ` -- `. */
  readonly reason: string | null;
}

const [opening, closing, reasonMark] = ['<!--', '-->', ' -- '];
const kinds: ReadonlyMap<string, Directive['kind']> = new Map([
  ['gouji-disable', 'disable'],
  ['gouji-enable', 'enable'],
  ['gouji-disable-next-line', 'disable-next-line'],
]);

const isIdCharacter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character === '-';

/** Rule ids stand apart by anything that is not part of an id, so that every comma and space will do. */
const idsIn = (text: string): readonly string[] =>
  [...text]
    .map((character) => (isIdCharacter(character) ? character : ' '))
    .join('')
    .split(' ')
    .filter((word) => word !== '');

const directiveOf = (body: string, span: Span): Directive | null => {
  const [head = '', ...rest] = ` ${body} `.split(reasonMark);
  const [command = '', ...rules] = idsIn(head);
  const kind = kinds.get(command);
  const reason = rest.join(reasonMark).trim();
  return kind === undefined ? null : { ...span, kind, rules, reason: reason === '' ? null : reason };
};

/** The comments that are meant for us, in text order; only plain text and Markdown have comments. */
export const directivesOf = ({ format, text }: Document): readonly Directive[] => {
  const found: Directive[] = [];
  if (format !== 'text' && format !== 'markdown') return found;
  let start = text.indexOf(opening);
  while (start >= 0) {
    const close = text.indexOf(closing, start + opening.length);
    if (close < 0) break;
    const end = close + closing.length;
    const directive = directiveOf(text.slice(start + opening.length, close), { start, end });
    if (directive) found.push(directive);
    start = text.indexOf(opening, end);
  }
  return found;
};

const isNoTarget = (line: string): boolean => line === '' || (line.startsWith(opening) && line.endsWith(closing));

/**
 * Where the line begins that a comment before it speaks of: the next that is neither blank nor a comment.
 * `known` keeps the answers, so that a column of comments is walked once when asked from its end.
 */
const nextLine = (text: string, offset: number, known: Map<number, number | null>): number | null => {
  const first = text.indexOf('\n', offset) + 1;
  let found: number | null = null;
  for (let start = first; start > 0; start = text.indexOf('\n', start) + 1) {
    const answer = known.get(start);
    const end = text.indexOf('\n', start);
    const isTarget = !isNoTarget(text.slice(start, end < 0 ? text.length : end).trim());
    if (answer !== undefined || isTarget) {
      found = answer !== undefined ? answer : start;
      break;
    }
  }
  known.set(first, found);
  return found;
};

/** The comments that speak of one line, by the offset at which that line begins. */
export const directivesByLine = (
  text: string,
  directives: readonly Directive[],
): ReadonlyMap<number, readonly Directive[]> => {
  const byLine = new Map<number, Directive[]>();
  const known = new Map<number, number | null>();
  for (const each of directives.filter(({ kind }) => kind === 'disable-next-line').reverse()) {
    const line = nextLine(text, each.end, known);
    if (line === null) continue;
    const own = byLine.get(line) ?? [];
    byLine.set(line, own);
    own.push(each);
  }
  return byLine;
};
