import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Source } from '../answer/answer.js';
import type { Desk, OpenFile } from '../desk.js';
import type { ChatWord } from '../words-chat.js';
import { allWords, chatWords } from '../words-chat.js';
import type { Host } from './host.js';
import type { Turn } from './talk.js';

/** What a command works on. */
export interface Standing {
  readonly desk: Desk;
  readonly turns: readonly Turn[];
  readonly host: Host;
  /** The id of the conversation. */
  readonly id: string;
}

/** What a command says and changes. */
export interface Reply {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly isAnswered: boolean;
  /** The desk afterwards, where it changed. */
  readonly desk?: Desk;
  readonly quits?: boolean;
}

export type RunCommand = (args: string, standing: Standing) => Promise<Reply>;

/** A sentence of the conversation in the user's language. */
export const tell = (language: Language, key: ChatWord, data: Readonly<Record<string, string | number>> = {}): string =>
  fill(chatWords[key][language], data);

export const reply = (text: string, sources: readonly Source[] = []): Reply => ({ text, sources, isAnswered: true });

/** What could not be done. */
export const refusal = (text: string): Reply => ({ text, sources: [], isAnswered: false });

/** Words of a line; quotation marks keep blanks together, a backslash keeps the next character. */
export const wordsIn = (line: string): readonly string[] => {
  const words: string[] = [];
  let [word, quote, isOpen] = ['', '', false];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quote === '' && character === '\\' && line[at + 1] === ' ') {
      word += ' ';
      at += 1;
      isOpen = true;
    } else if (quote === '' && (character === '"' || character === "'")) [quote, isOpen] = [character, true];
    else if (character === quote) quote = '';
    else if (quote === '' && character.trim() === '') {
      if (isOpen) words.push(word);
      [word, isOpen] = ['', false];
    } else [word, isOpen] = [word + character, true];
  }
  if (isOpen) words.push(word);
  return words;
};

/** The open reports that words name by number or file, the words that name none, and whether all is asked for. */
export const chosenFiles = (
  words: readonly string[],
  { files }: Desk,
): { readonly files: readonly OpenFile[]; readonly rest: readonly string[]; readonly isAll: boolean } => {
  const named = (word: string): OpenFile | undefined =>
    files.find((each, index) => `${index + 1}` === word || each.file === word || each.file.endsWith(`/${word}`));
  const found = words.flatMap((word) => named(word) ?? []);
  const isAll = words.some((word) => allWords.includes(word.toLowerCase()));
  return {
    files: found.length > 0 ? found : files,
    rest: words.filter((word) => !named(word) && !allWords.includes(word.toLowerCase())),
    isAll,
  };
};
