import { Argument, Option } from 'commander';
import type { Declaring } from './draft-commands.js';
import { libraryOption, parseYears } from './library-commands.js';
import { words } from './words.js';
import { compareCommandWords } from './words-compare.js';
import { libraryWords } from './words-library.js';

/** Declares compare. */
export const declareCompare = ({ command, language, io, exit }: Declaring): void => {
  const say = (key: keyof typeof compareCommandWords): string => compareCommandWords[key][language];
  const choice = (flags: string, description: string, choices: readonly string[], fallback: string): Option =>
    new Option(flags, description).choices([...choices]).default(fallback);
  command('compare', say('compare'))
    .addArgument(new Argument('[FILE...]', say('files')))
    .addOption(
      choice('-f, --format <FORMAT>', words.format[language], ['table', 'json', 'jsonl', 'markdown', 'svg'], 'table'),
    )
    .addOption(new Option('-m, --metric <NAME>', say('metric')))
    .addOption(new Option('--organization <NAME>', say('organization')))
    .addOption(new Option('--years <YEARS>', libraryWords.years[language]).argParser(parseYears))
    .addOption(libraryOption(language))
    .addOption(new Option('--chart <FILE>', say('chart')))
    .addOption(choice('--fail-on <SEVERITY>', words.failOn[language], ['error', 'warning', 'never'], 'error'))
    .addOption(new Option('-o, --out <FILE>', words.out[language]))
    .action(async (names, options) =>
      exit(await (await import('./compare.js')).compare(names, { ...options, lang: language }, io)),
    );
};
