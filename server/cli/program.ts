import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { explain } from '../../tools/errors.js';
import type { Language } from '../../tools/rules/rule.js';
import { packageVersion } from '../package.js';
import { declareChatCommands } from './chat-commands.js';
import { declareCompare } from './compare-command.js';
import { declareDraftCommands } from './draft-commands.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { declareLibraryCommands, libraryOption } from './library-commands.js';
import { usageMessage } from './usage.js';
import { words } from './words.js';
import { dismissWords } from './words-dismiss.js';

/** Help and mistakes are said in the language of the call, which has to be known before the call is parsed. */
const languageOf = (args: readonly string[]): Language => {
  const after = args[args.lastIndexOf('--lang') + 1];
  return args.includes('--lang=en') || (args.includes('--lang') && after === 'en') ? 'en' : 'zh';
};

const wordFor = (title: string, language: Language): string =>
  Object.entries(words).find(([key]) => key === title)?.[1][language] ?? title;

const choice = (flags: string, description: string, choices: readonly string[], fallback: string): Option =>
  new Option(flags, description).choices(choices).default(fallback);

const port = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new InvalidArgumentError('0-65535.');
  return number;
};

const wholeUpTo =
  (most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new InvalidArgumentError(`Allowed choices are 1-${most}.`);
    return number;
  };

const listChoices = ['table', 'json', 'jsonl', 'csv'] as const;
const defaultPort = 8765;

const build = (language: Language, io: Io, exit: (code: number) => void): Command => {
  const say = (key: keyof typeof words): string => words[key][language];
  const langOption = (): Option => choice('--lang <LANG>', say('lang'), ['zh', 'en'], 'zh');
  const program = new Command('gouji');
  program
    .description(say('description'))
    .version(packageVersion(), '-V, --version', say('version'))
    .addOption(langOption())
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('helpCommand'))
    .addHelpText('after', `\n${say('exits')}`)
    .configureHelp({
      styleTitle: (title) => wordFor(title, language),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices ? [`${say('choices')}: ${argChoices.join(', ')}`] : []),
          ...(defaultValue === undefined ? [] : [`${say('default')}: ${defaultValue}`]),
        ];
        return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
      },
    })
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .exitOverride()
    .showSuggestionAfterError(false);
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).helpOption('-h, --help', say('help')).addOption(langOption());
  const files = (): Argument => new Argument('<FILE...>', say('files'));
  const out = (): Option => new Option('-o, --out <FILE>', say('out'));
  const root = (): Option => new Option('--root <DIR...>', say('root'));

  command('audit', say('audit'))
    .addArgument(files())
    .addOption(
      choice(
        '-f, --format <FORMAT>',
        say('format'),
        ['pretty', 'json', 'jsonl', 'sarif', 'markdown', 'html'],
        'pretty',
      ),
    )
    .addOption(choice('--fail-on <SEVERITY>', say('failOn'), ['error', 'warning', 'never'], 'error'))
    .addOption(new Option('--summary', say('summary')))
    .addOption(new Option('-j, --jobs <N>', say('jobs')).argParser(wholeUpTo(256)))
    .addOption(new Option('--timeout <SECONDS>', say('timeout')).argParser(wholeUpTo(86_400)).default(120))
    .addOption(new Option('--resume <FILE>', say('resume')))
    .addOption(out())
    .addOption(new Option('--dismiss <ID...>', dismissWords.dismiss[language]))
    .addOption(new Option('--reason <TEXT>', dismissWords.reason[language]))
    .action(async (names, options) => {
      if (options.dismiss) {
        const { dismiss } = await import('./dismiss.js');
        return exit(await dismiss(names, { ...options, lang: language }, io));
      }
      if (options.reason !== undefined) {
        io.err(`gouji: ${dismissWords.onlyReason[language]}\n`);
        return exit(exitCodes.failed);
      }
      return exit(await (await import('./audit.js')).audit(names, { ...options, lang: language }, io));
    });
  command('annotate', say('annotate'))
    .addArgument(new Argument('<FILE>', say('oneFile')))
    .addOption(new Option('-o, --out <FILE>', say('annotateOut')).makeOptionMandatory())
    .action(async (name, options) =>
      exit(await (await import('./annotate.js')).annotate(name, { ...options, lang: language }, io)),
    );
  command('figures', say('figures'))
    .addArgument(files())
    .addOption(choice('-f, --format <FORMAT>', say('format'), listChoices, 'table'))
    .addOption(out())
    .action(async (names, options) =>
      exit(await (await import('./figures.js')).figures(names, { ...options, lang: language }, io)),
    );
  command('rates', say('rates'))
    .addArgument(files())
    .addOption(choice('-f, --format <FORMAT>', say('format'), listChoices, 'table'))
    .addOption(out())
    .action(async (names, options) =>
      exit(await (await import('./rates.js')).rates(names, { ...options, lang: language }, io)),
    );
  command('rules', say('rules'))
    .addArgument(new Argument('[ID]', say('ruleId')))
    .addOption(choice('-f, --format <FORMAT>', say('format'), ['table', 'json'], 'table'))
    .action(async (id, options) =>
      exit((await import('./rules.js')).showRules(id, { ...options, lang: language }, io)),
    );
  declareDraftCommands({ command, language, io, exit });
  declareCompare({ command, language, io, exit });
  declareLibraryCommands({ command, language, io, exit });
  declareChatCommands({ command, language, io, exit });
  command('mcp', say('mcp'))
    .addOption(root())
    .addOption(libraryOption(language))
    .action(async (options) => exit(await (await import('./mcp.js')).mcp({ ...options, lang: language }, io)));
  command('serve', say('serve'))
    .addOption(new Option('--port <N>', say('port')).argParser(port).default(defaultPort))
    .addOption(root())
    .addOption(libraryOption(language))
    .action(async (options) => exit(await (await import('./serve.js')).serve({ ...options, lang: language }, io)));
  return program;
};

/** Runs the command line and gives the exit code; nothing is thrown. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(args);
  let code: number = exitCodes.done;
  try {
    const program = build(language, io, (result) => {
      code = result;
    });
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      io.err(`gouji: ${explain(error, language)}\n`);
      return exitCodes.failed;
    }
    if (error.exitCode === 0) return exitCodes.done;
    const message = usageMessage(error, args, language);
    if (message !== '') io.err(`gouji: ${message}\n`);
    return exitCodes.failed;
  }
};
