import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Talk } from '../../assistant/chat/talk.js';
import { replaceFile } from '../replace-file.js';
import type { Io } from './io.js';

/** Where conversations and the history of lines are kept between runs. */
export const stateDirectory = ({ env }: Pick<Io, 'env'>): string => {
  const given = env.XDG_STATE_HOME;
  // The specification says to ignore a relative path.
  if (given !== undefined && isAbsolute(given)) return join(given, 'gouji');
  const home = env.HOME ?? homedir();
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'gouji');
  return platform() === 'darwin'
    ? join(home, 'Library', 'Application Support', 'gouji')
    : join(home, '.local', 'state', 'gouji');
};

/** The user's own files of this program; every write is whole or not at all. */
export interface State {
  readonly directory: string;
  /** Null where there is none of that name, `broken` where it cannot be read as one. */
  readonly load: (id: string) => Promise<Talk | 'broken' | null>;
  readonly save: (talk: Talk) => Promise<void>;
  /** Ids, the latest first. */
  readonly ids: () => Promise<readonly string[]>;
  readonly history: () => Promise<readonly string[]>;
  /** Puts a line at the front of the history. */
  readonly remember: (line: string) => Promise<void>;
}

const ending = '.json';
const mostHistory = 500;
const idCharacters = '0123456789abcdefghijklmnopqrstuvwxyz-';

/** Ids name files, so nothing but plain characters is an id. */
const isId = (id: string): boolean => id !== '' && [...id].every((character) => idCharacters.includes(character));

const two = (value: number): string => `${value}`.padStart(2, '0');

/** 20260102-030405-1a2b: sorts by time, and two of one second differ. */
export const newTalkId = (now: Date): string => {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  return `${day}-${time}-${randomUUID().slice(0, 4)}`;
};

/** Opens the state directory; it is made when something is first written. */
export const openState = (directory: string, pid: number): State => {
  const sessions = join(directory, 'sessions');
  const lines = join(directory, 'history');
  const write = async (folder: string, path: string, content: string): Promise<void> => {
    // Conversations quote unpublished reports.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await replaceFile(path, content, `${pid}`);
  };
  const ids = async (): Promise<readonly string[]> => {
    const names = await readdir(sessions).catch(() => []);
    return names
      .filter((name) => name.endsWith(ending) && isId(name.slice(0, -ending.length)))
      .map((name) => name.slice(0, -ending.length))
      .sort()
      .reverse();
  };
  const history = async (): Promise<readonly string[]> => {
    const text = await readFile(lines, 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  };
  return {
    directory,
    ids,
    history,
    load: async (id) => {
      if (!isId(id)) return null;
      const text = await readFile(join(sessions, `${id}${ending}`), 'utf8').catch(() => null);
      if (text === null) return null;
      const { readTalk } = await import('./talk-file.js');
      return readTalk(text) ?? 'broken';
    },
    save: (talk) => write(sessions, join(sessions, `${talk.id}${ending}`), `${JSON.stringify(talk, null, 1)}\n`),
    remember: async (line) => {
      const kept = (await history()).filter((each) => each !== line).slice(0, mostHistory - 1);
      await write(directory, lines, `${[line, ...kept].join('\n')}\n`);
    },
  };
};
