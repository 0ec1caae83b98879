import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { sectionNames } from '../../tools/draft/section-names.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { words } from './words.js';
import { draftCommandWords } from './words-draft.js';

/** What the maker of the command line hands over. */
export interface Declaring {
  readonly command: (name: string, description: string) => Command;
  readonly language: Language;
  readonly io: Io;
  readonly exit: (code: number) => void;
}

/** Declares draft, verify and doctor. */
export const declareDraftCommands = ({ command, language, io, exit }: Declaring): void => {
  const say = (key: keyof typeof draftCommandWords): string => draftCommandWords[key][language];
  const format = (choices: readonly string[], fallback: string): Option =>
    new Option('-f, --format <FORMAT>', words.format[language]).choices([...choices]).default(fallback);
  command('draft', say('draft'))
    .addArgument(new Argument('<FILE>', words.oneFile[language]))
    .addOption(new Option('-s, --section <SECTION>', say('section')).choices([...sectionNames]).default('both'))
    .addOption(format(['text', 'markdown', 'json'], 'text'))
    .addOption(new Option('-m, --model [MODEL]', say('model')))
    .addOption(new Option('-o, --out <FILE>', say('draftOut')))
    .action(async (name, options) =>
      exit(await (await import('./draft.js')).draft(name, { ...options, lang: language }, io)),
    );
  command('verify', say('verify'))
    .addArgument(new Argument('<DRAFT>', say('draftFile')))
    .addOption(new Option('-a, --against <FILE...>', say('against')).makeOptionMandatory())
    .addOption(format(['pretty', 'json'], 'pretty'))
    .addOption(new Option('-o, --out <FILE>', words.out[language]))
    .action(async (name, options) =>
      exit(await (await import('./verify.js')).verify(name, { ...options, lang: language }, io)),
    );
  command('doctor', say('doctor'))
    .addOption(new Option('-m, --model <MODEL>', say('model')))
    .addOption(format(['text', 'json'], 'text'))
    .action(async (options) => exit(await (await import('./doctor.js')).doctor({ ...options, lang: language }, io)));
};
