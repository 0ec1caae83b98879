import type { Source } from '../../assistant/answer/answer.js';
import { createChat } from '../../assistant/chat/chat.js';
import { emptyDesk, withFile } from '../../assistant/desk.js';
import { chatHost } from './chat-host.js';
import { chatLibrary } from './chat-library.js';
import type { ModelOptions } from './chat-model.js';
import { endpointFor, speakerFor } from './chat-model.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { chatCommandWords as words } from './words-chat.js';

export interface AskOptions extends ModelOptions {
  readonly library?: string;
  readonly json?: boolean;
}

const figureOut = ({
  text,
  file,
  report,
  year,
  figure,
  metric,
  role,
  start,
  end,
  place,
  quote,
  derivation,
}: Source) => ({
  text,
  file,
  report_id: report,
  year,
  figure_id: figure,
  metric,
  role,
  start,
  end,
  place,
  quote,
  derivation,
});

/** `gouji ask`: one question, one answer; 1 where the reports hold no answer, 2 where a file could not be read. */
export const ask = async (question: string, names: readonly string[], options: AskOptions, io: Io): Promise<number> => {
  const { lang, json } = options;
  const host = chatHost(io, lang);
  const library = await chatLibrary(options, io);
  const { files, problems } = names.length > 0 ? await host.open(names) : { files: [], problems: [] };
  for (const problem of problems) io.err(`gouji: ${problem}\n`);
  if (names.length === 0 && !library) io.err(`gouji: ${words.askWhat[lang]}\n`);
  if (files.length === 0 && (!library || names.length > 0)) return exitCodes.failed;
  const speak = await speakerFor(endpointFor(options, io));
  const desk = files.reduce(withFile, emptyDesk(lang, library));
  const chat = createChat({ desk, talk: { id: 'ask', started: '', turns: [] }, host, speak });
  const say = (text: string): void => io.err(`gouji: ${text.trim()}\n`);
  const { turn } = await chat.say(
    question,
    { onText: json ? () => {} : io.out, onNote: say },
    new AbortController().signal,
  );
  if (json)
    io.out(
      `${JSON.stringify(
        {
          question,
          answer: turn.answer,
          answered: turn.isAnswered,
          by: turn.by,
          figures: turn.sources.map(figureOut),
          tokens: turn.usage,
          trouble: turn.trouble,
        },
        null,
        2,
      )}\n`,
    );
  else if (!turn.answer.endsWith('\n')) io.out('\n');
  if (problems.length > 0) return exitCodes.failed;
  return turn.isAnswered ? exitCodes.done : exitCodes.findings;
};
