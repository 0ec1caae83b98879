import { Argument, Option } from 'commander';
import type { Declaring } from './draft-commands.js';
import { libraryOption } from './library-commands.js';
import { chatCommandWords as words } from './words-chat.js';

/** Declares chat and ask. */
export const declareChatCommands = ({ command, language, io, exit }: Declaring): void => {
  const say = (key: keyof typeof words): string => words[key][language];
  const modelOptions = (): readonly Option[] => [
    new Option('-m, --model [MODEL]', say('model')),
    new Option('--no-model', say('noModel')),
    new Option('--base-url <URL>', say('baseUrl')),
    libraryOption(language),
  ];
  const chat = command('chat', say('chat')).addArgument(new Argument('[FILE...]', say('files')));
  for (const option of modelOptions()) chat.addOption(option);
  chat
    .addOption(new Option('-r, --resume [ID]', say('resume')))
    .addOption(new Option('-c, --continue', say('continue')))
    .action(async (names, options) =>
      exit(await (await import('./chat.js')).chat(names, { ...options, lang: language }, io)),
    );
  const ask = command('ask', say('ask'))
    .addArgument(new Argument('<QUESTION>', say('question')))
    .addArgument(new Argument('[FILE...]', say('files')));
  for (const option of modelOptions()) ask.addOption(option);
  ask
    .addOption(new Option('--json', say('json')))
    .action(async (question, names, options) =>
      exit(await (await import('./ask.js')).ask(question, names, { ...options, lang: language }, io)),
    );
};
