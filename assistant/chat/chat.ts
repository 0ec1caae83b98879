import type { ModelUsage } from '../../tools/draft/model-port.js';
import type { Answer } from '../answer/answer.js';
import type { Desk } from '../desk.js';
import { answerHere } from '../shelf/choose.js';
import { isCommand, runCommand } from './commands.js';
import type { Host } from './host.js';
import type { Talk, Turn } from './talk.js';

/** Where an answer is shown as it comes. */
export interface Listener {
  /** Text that was checked and may be shown. */
  readonly onText: (text: string) => void;
  /** What goes on meanwhile: tools that run, faults, a rewrite. */
  readonly onNote: (text: string) => void;
}

/** What a model's answer came to. */
export interface Spoken {
  /** All that was shown. */
  readonly text: string;
  readonly by: Turn['by'];
  readonly isAnswered: boolean;
  readonly sources: Turn['sources'];
  readonly usage: ModelUsage | null;
  readonly trouble: string | null;
}

/** Lets a model answer; it gets the program's own answer to fall back on. */
export type Speak = (
  question: string,
  desk: Desk,
  turns: readonly Turn[],
  own: () => Promise<Answer>,
  listener: Listener,
  signal: AbortSignal,
) => Promise<Spoken>;

/** A conversation as the terminal and `ask` hold it. */
export interface Chat {
  readonly desk: () => Desk;
  readonly talk: () => Talk;
  /** Answers one line; gives the turn, and whether the user wants to leave. */
  readonly say: (
    line: string,
    listener: Listener,
    signal: AbortSignal,
  ) => Promise<{ readonly turn: Turn; readonly quits: boolean }>;
}

export interface ChatSetup {
  readonly desk: Desk;
  readonly talk: Pick<Talk, 'id' | 'started' | 'turns'>;
  readonly host: Host;
  /** Null without an endpoint: the program answers. */
  readonly speak: Speak | null;
}

const own = async (question: string, desk: Desk, host: Host, listener: Listener): Promise<Spoken> => {
  const { text, sources, isAnswered } = await answerHere(question, desk, host);
  listener.onText(text);
  return { text, by: 'program', isAnswered, sources, usage: null, trouble: null };
};

/** Opens a conversation. */
export const createChat = ({ desk: first, talk, host, speak }: ChatSetup): Chat => {
  let desk = first;
  let turns = talk.turns;

  const command = async (
    line: string,
    listener: Listener,
  ): Promise<{ readonly spoken: Spoken; readonly quits: boolean }> => {
    const { text, sources, isAnswered, desk: next, quits } = await runCommand(line, { desk, turns, host, id: talk.id });
    desk = next ?? desk;
    if (text !== '') listener.onText(text);
    return {
      spoken: { text, by: 'command', isAnswered, sources, usage: null, trouble: null },
      quits: quits === true,
    };
  };

  return {
    desk: () => desk,
    talk: () => ({
      id: talk.id,
      started: talk.started,
      files: desk.files.map(({ file, stored }) => ({ path: stored.origin.path ?? file, report: stored.id })),
      turns,
    }),
    say: async (line, listener, signal) => {
      const question = line.trim();
      const { spoken, quits } = isCommand(question)
        ? await command(question, listener)
        : {
            spoken: speak
              ? await speak(question, desk, turns, () => answerHere(question, desk, host), listener, signal)
              : await own(question, desk, host, listener),
            quits: false,
          };
      const { text, ...rest } = spoken;
      const turn: Turn = { question, answer: text, ...rest };
      if (!quits) turns = [...turns, turn];
      return { turn, quits };
    },
  };
};
