import { padTo } from '../../tools/review/width.js';
import type { Bilingual, Language } from '../../tools/rules/rule.js';
import { say } from '../answer/phrasing.js';
import { namesOn } from '../desk.js';
import type { CommandName } from '../words-chat.js';
import { commandWords, sectionWords, slashes } from '../words-chat.js';
import { auditCommand } from './audit-command.js';
import type { Reply, RunCommand, Standing } from './command.js';
import { refusal, reply, tell } from './command.js';
import { compareCommand, draftCommand, indicatorsCommand } from './report-commands.js';
import { openCommand, saveCommand, sourcesCommand, verifyCommand } from './talk-commands.js';

/** A slash command: its names, what it does, and what completes its arguments. */
export interface Command {
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly usage: Bilingual;
  readonly about: Bilingual;
  readonly completes: 'files' | 'metrics' | 'sections' | null;
  readonly run: RunCommand;
}

const command = (name: CommandName, run: RunCommand, completes: Command['completes'] = null): Command => {
  const { zh, en, usage, about } = commandWords[name];
  return { names: { zh, en }, usage, about, completes, run };
};

const titleOf = ({ names, usage }: Command, language: Language): string =>
  `/${names[language][0] ?? ''}${usage[language] === '' ? '' : ` ${usage[language]}`}`;

const helpText = (language: Language): string => {
  const width = 30;
  const other = language === 'zh' ? 'en' : 'zh';
  return [
    tell(language, 'helpHead'),
    ...commands.map((each) => {
      const title = titleOf(each, language);
      const also = each.names[other][0] ?? '';
      return `  ${padTo(title, width)} ${each.about[language]} (/${also})`;
    }),
    '',
    tell(language, 'helpQuestions'),
    say(language, 'examples'),
    '',
    tell(language, 'helpKeys'),
  ].join('\n');
};

/** All commands: help, completion and dispatch read this one table. */
export const commands: readonly Command[] = [
  command('open', openCommand, 'files'),
  command('audit', auditCommand),
  command('draft', draftCommand, 'sections'),
  command('indicators', indicatorsCommand, 'metrics'),
  command('compare', compareCommand, 'metrics'),
  command('sources', sourcesCommand),
  command('verify', verifyCommand, 'files'),
  command('save', saveCommand, 'files'),
  command('help', async (_, { desk }) => reply(helpText(desk.language))),
  command('quit', async () => ({ ...reply(''), quits: true })),
];

const namesOf = ({ names }: Command): readonly string[] => [...names.zh, ...names.en];

export const isCommand = (line: string): boolean => slashes.some((slash) => line.trimStart().startsWith(slash));

/** `/核对 1` as the command's name and the rest; a Chinese name needs no blank behind it. */
const cut = (line: string): { readonly name: string; readonly args: string } => {
  const text = line.trim().slice(1);
  const end = [...text].findIndex((character) => character.trim() === '');
  const [name, args] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
  return { name: name.toLowerCase(), args };
};

const find = (name: string): Command | null => commands.find((each) => namesOf(each).includes(name)) ?? null;

const nearTo = (name: string): readonly string[] =>
  name === '' ? [] : commands.flatMap(namesOf).filter((each) => each.startsWith(name.slice(0, 1)));

/** Runs a line that begins with a slash. */
export const runCommand = async (line: string, standing: Standing): Promise<Reply> => {
  const { name, args } = cut(line);
  const found = find(name);
  if (found) return found.run(args, standing);
  const { language } = standing.desk;
  const names = nearTo(name).map((each) => `/${each}`);
  const near = names.length > 0 ? tell(language, 'near', { names: names.join(say(language, 'list')) }) : '';
  return refusal(tell(language, 'unknownCommand', { name: `/${name}`, near }));
};

const starting = (all: readonly string[], prefix: string): readonly string[] =>
  [...new Set(all)].filter((each) => each.toLowerCase().startsWith(prefix.toLowerCase()));

const mostMetrics = 20;

/** Chinese has no blanks between words, so a metric may begin anywhere in what was typed last. */
const metricsFor = (word: string, names: readonly string[]): readonly [readonly string[], string] => {
  for (let at = 0; at < word.length; at += 1) {
    const found = starting(names, word.slice(at));
    if (found.length > 0) return [found.slice(0, mostMetrics), word.slice(at)];
  }
  return [[], word];
};

/** What may stand for the last word of a line, and that word. */
export const completionsFor = async (
  line: string,
  { desk, host }: Pick<Standing, 'desk' | 'host'>,
): Promise<readonly [readonly string[], string]> => {
  const word = line.slice(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\u3000')) + 1);
  if (isCommand(line) && word === line) {
    const typed = word.slice(1);
    const own = commands.flatMap(({ names }) => starting(names[desk.language], typed).slice(0, 1));
    const other = typed === '' ? [] : starting(commands.flatMap(namesOf), typed);
    return [[...new Set([...own, ...other])].map((name) => `/${name} `), word];
  }
  const kind = isCommand(line) ? (find(cut(line).name)?.completes ?? null) : 'metrics';
  if (kind === 'files') return [await host.paths(word), word];
  if (kind === 'sections')
    return [
      starting(
        Object.values(sectionWords).map(([first]) => first),
        word,
      ),
      word,
    ];
  return kind === null ? [[], word] : metricsFor(word, namesOn(desk));
};
