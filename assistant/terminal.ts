import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';
import type { Paint } from '../tools/review/paint.js';
import type { Language } from '../tools/rules/rule.js';
import type { Chat } from './chat/chat.js';
import { tell } from './chat/command.js';
import { completionsFor } from './chat/commands.js';
import type { Host } from './chat/host.js';
import type { Turn } from './chat/talk.js';

/** What the terminal is made of. */
export interface TerminalSetup {
  readonly chat: Chat;
  readonly host: Host;
  readonly input: Readable;
  readonly output: Writable;
  /** A person types; else lines are read to the end and answered. */
  readonly isTerminal: boolean;
  readonly paint: Paint;
  readonly language: Language;
  /** Lines of earlier conversations, the latest first. */
  readonly history: readonly string[];
  /** Called after each turn: saves the conversation and the line. */
  readonly onTurn: (turn: Turn) => Promise<void>;
}

const mostHistory = 500;

/** What the line editor writes to: silent while an answer is shown, so that typing ahead does not break into it. */
const gated = (output: Writable): { readonly stream: Writable; readonly mute: (isMuted: boolean) => void } => {
  let isMuted = false;
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      if (!isMuted) output.write(chunk);
      done();
    },
  });
  // The editor asks how wide the window is, and hears when it changes.
  Object.defineProperty(stream, 'columns', { get: () => Reflect.get(output, 'columns') ?? 80 });
  Object.defineProperty(stream, 'rows', { get: () => Reflect.get(output, 'rows') ?? 24 });
  output.on('resize', () => stream.emit('resize'));
  return { stream, mute: (now) => (isMuted = now) };
};

const footer = ({ sources, usage, by }: Turn, language: Language): readonly string[] => [
  ...(sources.length > 0 && by !== 'command' ? [tell(language, 'cites', { count: sources.length })] : []),
  ...(usage ? [tell(language, 'tokens', { input: usage.input, output: usage.output })] : []),
];

/** Holds the conversation until the input ends or the user leaves. */
export const runTerminal = (setup: TerminalSetup): Promise<void> =>
  new Promise((resolve, reject) => {
    const { chat, host, input, output, isTerminal, paint, language, onTurn } = setup;
    const gate = gated(output);
    const write = (text: string): void => {
      output.write(text);
    };
    const editor = createInterface({
      input,
      output: isTerminal ? gate.stream : undefined,
      terminal: isTerminal,
      prompt: paint('bold', tell(language, 'prompt')),
      history: [...setup.history],
      historySize: mostHistory,
      removeHistoryDuplicates: true,
      completer: (line, done) => {
        completionsFor(line, { desk: chat.desk(), host }).then(
          ([found, word]) => done(null, [[...found], word]),
          () => done(null, [[], line]),
        );
      },
    });
    const waiting: string[] = [];
    let running: AbortController | null = null;
    let [isLeaving, isEnded] = [false, false];

    const prompt = (): void => {
      if (isTerminal) editor.prompt();
    };
    const leave = (): void => {
      waiting.length = 0;
      isEnded = true;
      running?.abort();
      editor.close();
      if (!running) resolve();
    };
    const answer = async (line: string): Promise<void> => {
      const controller = new AbortController();
      running = controller;
      if (!isTerminal) write(`${paint('bold', `${tell(language, 'prompt')}${line}`)}\n`);
      let isFresh = true;
      const { turn, quits } = await chat.say(
        line,
        {
          onText: (text) => {
            write(text);
            isFresh = text.endsWith('\n');
          },
          onNote: (text) => {
            write(`${isFresh ? '' : '\n'}${paint('dim', text)}\n`);
            isFresh = true;
          },
        },
        controller.signal,
      );
      if (!isFresh) write('\n');
      if (controller.signal.aborted) write(`${paint('dim', tell(language, 'stopped'))}\n`);
      else for (const text of footer(turn, language)) write(`${paint('dim', text)}\n`);
      if (!quits) {
        write('\n');
        await onTurn(turn);
      } else isLeaving = true;
    };
    const next = async (): Promise<void> => {
      gate.mute(true);
      for (let line = waiting.shift(); line !== undefined && !isLeaving; line = waiting.shift())
        if (line.trim() !== '') await answer(line);
      running = null;
      gate.mute(false);
      if (isLeaving) leave();
      else if (isEnded) resolve();
      else prompt();
    };
    const begin = (): void => {
      if (!running) next().catch(reject);
    };

    let isWarned = false;
    editor.on('line', (line) => {
      isWarned = false;
      waiting.push(line);
      begin();
    });
    editor.on('SIGINT', () => {
      if (running) {
        waiting.length = 0;
        running.abort();
      } else if (isWarned) leave();
      else {
        isWarned = true;
        // A half-written line is dropped, as a shell does.
        editor.write(null, { ctrl: true, name: 'e' });
        editor.write(null, { ctrl: true, name: 'u' });
        write(`\n${paint('dim', tell(language, 'again'))}\n`);
        prompt();
      }
    });
    editor.on('close', () => {
      isEnded = true;
      if (!running && waiting.length === 0) resolve();
    });
    prompt();
  });
