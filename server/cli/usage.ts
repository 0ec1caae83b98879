import type { CommanderError } from 'commander';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import { words } from './words.js';

const choicesMark = 'choices are ';

/** What the user typed, out of the parser's English message, where it stands in quotes. */
const quoted = (message: string): readonly string[] => message.split("'").filter((_, index) => index % 2 === 1);

const allowed = (message: string, language: Language): string => {
  const at = message.indexOf(choicesMark);
  const end = message.lastIndexOf('.');
  return at < 0
    ? ''
    : fill(words.allowed[language], { list: message.slice(at + choicesMark.length, end < at ? undefined : end) });
};

/** A mistake in the call, in the user's language; empty where the help was shown already. */
export const usageMessage = (error: CommanderError, args: readonly string[], language: Language): string => {
  const word = Object.entries(words).find(([key]) => key === error.code)?.[1];
  if (error.code === 'commander.help') return '';
  const [first, second] = quoted(error.message);
  const text = word ? fill(word[language], { 0: first ?? '', 1: second ?? '' }) : error.message;
  const command = args[0] === undefined || args[0].startsWith('-') || first === args[0] ? '' : `${args[0]} `;
  const parts = [text, allowed(error.message, language), fill(words.seeHelp[language], { command })];
  return parts.filter((part) => part !== '').join('; ');
};
