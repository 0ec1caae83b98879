import { mentionAt } from '../../tools/language/mentions.js';
import type { Cue } from '../words-question.js';
import { cueWords } from '../words-question.js';
import type { Years } from './question.js';
import { yearsAt } from './years.js';

/** A stretch of a question: a cue, years, a name that the reports use, or other words. The tokens tile the question. */
export type Token =
  | { readonly kind: 'cue'; readonly cue: Cue; readonly text: string }
  | { readonly kind: 'years'; readonly years: Years; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string };

const isCue = (name: string): name is Cue => name in cueWords;

const cues = new Map<string, Cue>(
  Object.entries(cueWords).flatMap(([cue, words]) =>
    isCue(cue) ? words.split(' ').map((word) => [word, cue] as const) : [],
  ),
);
const cueList = [...cues.keys()];

const letters = 'abcdefghijklmnopqrstuvwxyz';
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && letters.includes(character.toLowerCase());

/** An English cue stands as a whole word. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !isLetter(text[start]) || (!isLetter(text[start - 1]) && !isLetter(text[end]));

const cueAt = (text: string, start: number): Token | null => {
  const found = mentionAt(text, cueList, start);
  const cue = found && cues.get(found.word);
  return found && cue && isWhole(text, found.start, found.end) ? { kind: 'cue', cue, text: found.word } : null;
};

const shortestName = 3;

const tokenAt = (text: string, names: readonly string[], start: number): Token | null => {
  const years = yearsAt(text, start);
  if (years) return { kind: 'years', years: years.years, text: text.slice(start, years.end) };
  const cue = cueAt(text, start);
  const name = mentionAt(text, names, start);
  // A name that holds a cue (投诉办结问题整改率) is a name; a cue as long as a name is a cue.
  if (name && name.word.length >= shortestName && name.word.length > (cue?.text.length ?? 0))
    return { kind: 'name', text: name.word };
  return cue;
};

/** Cuts a question; `names` are what the open reports call their metrics. */
export const tokensOf = (question: string, names: readonly string[]): readonly Token[] => {
  const text = question.normalize('NFC').toLowerCase();
  const tokens: Token[] = [];
  let [at, words] = [0, ''];
  const flush = (): void => {
    if (words !== '') tokens.push({ kind: 'words', text: words });
    words = '';
  };
  while (at < text.length) {
    const token = tokenAt(text, names, at);
    if (token) {
      flush();
      tokens.push(token);
      at += token.text.length;
    } else {
      words += text[at];
      at += 1;
    }
  }
  flush();
  return tokens;
};
