import { createChat } from '../../assistant/chat/chat.js';
import { tell } from '../../assistant/chat/command.js';
import type { Talk } from '../../assistant/chat/talk.js';
import type { OpenFile } from '../../assistant/desk.js';
import { emptyDesk, withFile } from '../../assistant/desk.js';
import { runTerminal } from '../../assistant/terminal.js';
import { fill } from '../../tools/review/fill.js';
import { colored, plain } from '../../tools/review/paint.js';
import { packageVersion } from '../package.js';
import { chatHost } from './chat-host.js';
import { chatLibrary } from './chat-library.js';
import type { ModelOptions } from './chat-model.js';
import { endpointFor, modeText, speakerFor } from './chat-model.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { State } from './state.js';
import { newTalkId, openState, stateDirectory } from './state.js';
import { chatCommandWords as words } from './words-chat.js';

export interface ChatOptions extends ModelOptions {
  /** True where no id was given. */
  readonly resume?: string | true;
  readonly continue?: boolean;
  readonly library?: string;
}

/** The conversation to go on with; null for a new one; a message where there is none such. */
const earlier = async (
  { resume, continue: goesOn, lang }: ChatOptions,
  state: State,
): Promise<Talk | string | null> => {
  if (typeof resume !== 'string' && !goesOn) return null;
  const ids = await state.ids();
  const id = typeof resume === 'string' ? (ids.find((each) => each.startsWith(resume)) ?? resume) : ids[0];
  const list = ids.length === 0 ? tell(lang, 'noSessions') : ids.slice(0, 5).join(' ');
  if (id === undefined) return goesOn ? null : tell(lang, 'noSession', { id: '', list });
  const talk = await state.load(id);
  if (talk === 'broken') return tell(lang, 'badSession', { id });
  return talk ?? tell(lang, 'noSession', { id, list });
};

const listSessions = async (state: State, { lang }: ChatOptions, io: Io): Promise<number> => {
  for (const id of await state.ids()) {
    const talk = await state.load(id);
    if (talk === null || talk === 'broken') continue;
    const files = talk.files.map(({ path }) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    const data = { id, turns: talk.turns.length, files: files.join(' '), question: talk.turns.at(-1)?.question ?? '' };
    io.out(`${fill(words.session[lang], data)}\n`);
  }
  return exitCodes.done;
};

const kindOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN');

/** Says which reports of an earlier conversation are no longer what they were. */
const sayChanges = (talk: Talk, files: readonly OpenFile[], { lang }: ChatOptions, io: Io): void => {
  for (const { path, report } of talk.files) {
    const now = files.find(({ stored }) => stored.origin.path === path);
    if (now && now.stored.id !== report) io.err(`gouji: ${tell(lang, 'changed', { file: now.file })}\n`);
  }
};

/** `gouji chat`: the conversation in the terminal, or with lines from a pipe. */
export const chat = async (names: readonly string[], options: ChatOptions, io: Io): Promise<number> => {
  const { lang } = options;
  const state = openState(stateDirectory(io), io.pid);
  if (options.resume === true) return listSessions(state, options, io);
  const before = await earlier(options, state);
  if (typeof before === 'string') {
    io.err(`gouji: ${before}\n`);
    return exitCodes.failed;
  }
  const host = chatHost(io, lang);
  const wanted = [...(before?.files.map(({ path }) => path) ?? []), ...names];
  const { files, problems } = wanted.length > 0 ? await host.open(wanted) : { files: [], problems: [] };
  for (const problem of problems) io.err(`gouji: ${problem}\n`);
  if (before) sayChanges(before, files, options, io);
  const endpoint = endpointFor(options, io);
  const now = new Date();
  const talk = before ?? { id: newTalkId(now), started: now.toISOString(), files: [], turns: [] };
  const desk = files.reduce(withFile, emptyDesk(lang, await chatLibrary(options, io)));
  const conversation = createChat({ desk, talk, host, speak: await speakerFor(endpoint) });
  const paint = io.color ? colored : plain;
  const isTerminal = io.inIsTerminal && io.outIsTerminal;
  if (isTerminal) {
    io.out(`${tell(lang, 'welcome', { version: packageVersion(), mode: modeText(endpoint, lang) })}\n`);
    if (before) io.out(`${tell(lang, 'resumed', { id: talk.id, turns: talk.turns.length })}\n`);
    for (const { file, stored } of conversation.desk().files)
      io.out(`${paint('dim', `${file}  ${stored.report.title ?? ''}`)}\n`);
    io.out('\n');
  }
  let isSaved = true;
  const keep = async (question: string): Promise<void> => {
    try {
      await state.save(conversation.talk());
      if (isTerminal) await state.remember(question);
    } catch (error) {
      // Told once; a conversation goes on without being kept.
      if (isSaved) io.err(`gouji: ${tell(lang, 'notSaved', { kind: kindOf(error), directory: state.directory })}\n`);
      isSaved = false;
    }
  };
  await runTerminal({
    chat: conversation,
    host,
    input: io.stdin,
    output: io.stdout,
    isTerminal,
    paint,
    language: lang,
    history: isTerminal ? await state.history() : [],
    onTurn: ({ question }) => keep(question),
  });
  if (isTerminal && conversation.talk().turns.length > 0 && isSaved)
    io.out(`\n${paint('dim', tell(lang, 'bye', { id: talk.id }))}\n`);
  return problems.length > 0 ? exitCodes.failed : exitCodes.done;
};
