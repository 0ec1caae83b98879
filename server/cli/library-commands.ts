import { Argument, InvalidArgumentError, Option } from 'commander';
import { roleWords } from '../../tools/review/words.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Declaring } from './draft-commands.js';
import { words } from './words.js';
import { libraryWords } from './words-library.js';

/** `--library`, wherever a command uses the library. */
export const libraryOption = (language: Language): Option =>
  new Option('--library <FILE>', libraryWords.place[language]);

const firstYear = 1900;
const lastYear = 2200;
const mostYears = 300;

const yearsIn = (part: string): readonly number[] => {
  const [from = '', to = from, ...rest] = part.split('-').map((each) => each.trim());
  const [start, end] = [Number(from), Number(to)];
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= firstYear && year <= lastYear;
  if (rest.length > 0 || !isYear(start) || !isYear(end) || end < start) return [];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
};

/** The command's own words for mistakes take what is allowed from after this. */
const allowed = (examples: string): InvalidArgumentError =>
  new InvalidArgumentError(`Allowed choices are ${examples}.`);

/** Years such as 2021, 2019-2023 or 2019,2021-2023. */
export const parseYears = (text: string): readonly number[] => {
  const parts = text.split(',').map(yearsIn);
  const years = [...new Set(parts.flat())];
  if (parts.some((part) => part.length === 0) || years.length > mostYears)
    throw allowed('2021, 2019-2023, 2019,2021-2023');
  return years;
};

const parseCount = (text: string): number => {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw allowed('1, 2, 3 …');
};

const mostThreads = 256;

const parseThreads = (text: string): number => {
  const count = parseCount(text);
  if (count <= mostThreads) return count;
  throw allowed(`1 … ${mostThreads}`);
};

/** Long enough for the largest report, so that none is taken from a worker that is still at it. */
const defaultTimeout = 300;

/** As long as one file may take in an audit of many. */
const defaultFileTimeout = 120;

/** Declares `library` and what stands below it. */
export const declareLibraryCommands = ({ command, language, io, exit }: Declaring): void => {
  const say = (key: keyof typeof libraryWords): string => libraryWords[key][language];
  const library = command('library', say('library'));
  const below = (name: string, description: string) =>
    library
      .command(name)
      .description(description)
      .helpOption('-h, --help', words.help[language])
      .addOption(new Option('--lang <LANG>', words.lang[language]).choices(['zh', 'en']).default('zh'))
      .addOption(libraryOption(language));
  const format = (choices: readonly string[], fallback: string): Option =>
    new Option('-f, --format <FORMAT>', words.format[language]).choices([...choices]).default(fallback);
  const listFormat = () => format(['table', 'json', 'jsonl', 'csv'], 'table');
  const organization = () => new Option('--organization <NAME>', say('organization'));
  const years = () => new Option('--years <YEARS>', say('years')).argParser(parseYears);
  const limit = () => new Option('--limit <N>', say('limit')).argParser(parseCount);
  const jobs = () => new Option('-j, --jobs <N>', words.jobs[language]).argParser(parseThreads);
  const timeout = () =>
    new Option('--timeout <SECONDS>', words.timeout[language]).argParser(parseCount).default(defaultFileTimeout);
  const out = () => new Option('-o, --out <FILE>', words.out[language]);

  below('add', say('add'))
    .addArgument(new Argument('<FILE...>', words.files[language]))
    .addOption(jobs())
    .addOption(timeout())
    .addOption(format(['text', 'jsonl'], 'text'))
    .action(async (names, options) =>
      exit(await (await import('./library-add.js')).add(names, { ...options, lang: language }, io)),
    );
  below('list', say('list'))
    .addOption(organization())
    .addOption(years())
    .addOption(limit())
    .addOption(listFormat())
    .addOption(out())
    .action(async (options) =>
      exit(await (await import('./library-list.js')).listLibrary({ ...options, lang: language }, io)),
    );
  below('query', say('query'))
    .addOption(new Option('--metric <NAME>', say('metric')))
    .addOption(organization())
    .addOption(years())
    .addOption(new Option('--role <ROLE>', say('role')).choices(Object.keys(roleWords)))
    .addOption(new Option('--sort <ORDER>', say('sort')).choices(['metric', 'value']).default('metric'))
    .addOption(limit())
    .addOption(listFormat())
    .addOption(out())
    .action(async (options) =>
      exit(await (await import('./library-query.js')).queryLibrary({ ...options, lang: language }, io)),
    );
  below('enqueue', say('enqueue'))
    .addArgument(new Argument('<FILE...>', words.files[language]))
    .addOption(new Option('--timeout <SECONDS>', say('timeout')).argParser(parseCount).default(defaultTimeout))
    .action(async (names, options) =>
      exit(await (await import('./library-enqueue.js')).enqueue(names, { ...options, lang: language }, io)),
    );
  below('remove', say('remove'))
    .addArgument(new Argument('<ID...>', say('ids')))
    .action(async (ids, options) =>
      exit(await (await import('./library-remove.js')).remove(ids, { ...options, lang: language }, io)),
    );
  below('refresh', say('refresh'))
    .addArgument(new Argument('[ID...]', say('someIds')))
    .addOption(new Option('--all', say('all')))
    .addOption(jobs())
    .addOption(timeout())
    .addOption(format(['text', 'jsonl'], 'text'))
    .action(async (ids, options) =>
      exit(await (await import('./library-refresh.js')).refresh(ids, { ...options, lang: language }, io)),
    );
  command('worker', say('worker'))
    .addOption(libraryOption(language))
    .addOption(new Option('--until-empty', say('untilEmpty')))
    .addOption(format(['text', 'jsonl'], 'text'))
    .action(async (options) => exit(await (await import('./worker.js')).worker({ ...options, lang: language }, io)));
};
