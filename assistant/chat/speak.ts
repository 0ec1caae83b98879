import type OpenAI from 'openai';
import { fillSlots } from '../../tools/draft/fill-slots.js';
import type { ModelUsage } from '../../tools/draft/model-port.js';
import { ModelError } from '../../tools/draft/model-port.js';
import { fill } from '../../tools/review/fill.js';
import type { Answer } from '../answer/answer.js';
import type { PortOptions } from '../completion.js';
import type { Desk } from '../desk.js';
import type { Endpoint } from '../endpoint.js';
import type { ComputedValue } from '../gate/facts.js';
import { factsOn } from '../gate/facts.js';
import type { Refused } from '../gate/gate.js';
import { faultWords } from '../words.js';
import { speakWords } from '../words-gate.js';
import type { Listener, Speak, Spoken } from './chat.js';
import { tell } from './command.js';
import type { Hold } from './hold.js';
import { createHold } from './hold.js';
import { firstMessages } from './messages.js';
import { createRequester } from './requester.js';
import { runRounds } from './rounds.js';
import { sourcesOf } from './spoken-sources.js';
import { sumUsage } from './talk.js';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

const slotFiller = (desk: Desk) => {
  const fillings = desk.files.map(({ stored }) => ({
    report: stored.report,
    findings: stored.findings(desk.language),
    scheme: stored.origin.guidance.scheme,
  }));
  return (text: string): string => fillSlots(text, fillings).text;
};

const rewriteMessages = (hold: Hold, refused: readonly Refused[]): readonly Message[] => [
  { role: 'assistant', content: hold.shown() === '' ? speakWords.nothing : hold.shown() },
  {
    role: 'user',
    content: fill(speakWords.rewrite, {
      reasons: refused.map(({ reason }) => fill(speakWords.reason, { reason })).join('\n'),
      shown: hold.shown() === '' ? speakWords.nothing : hold.shown(),
    }),
  },
];

const reasonsText = (refused: readonly Refused[]): string =>
  [...new Set(refused.map(({ text }) => text))].slice(0, 5).join(', ');

/** Lets the model of an endpoint answer; what it says is shown sentence by sentence once it is borne out. */
export const createSpeak = (endpoint: Endpoint, system: string, options: PortOptions = {}): Speak => {
  const request = createRequester(endpoint, options);
  return async (question, desk, turns, own, listener, signal): Promise<Spoken> => {
    const { language } = desk;
    const programs = await own();
    let usage: ModelUsage | null = null;
    const computed: ComputedValue[] = [];
    // The program's own answer may rest on the library, whose reports do not lie open.
    const texts: string[] = programs.sources.map(({ quote }) => quote);
    const facts = () => factsOn(desk, { computed, derived: programs.sources, texts });
    const filler = slotFiller(desk);
    const answer = async (
      messages: readonly Message[],
      before: string,
    ): Promise<{ readonly hold: Hold; readonly said: readonly Message[] }> => {
      const hold = createHold(before, facts, language, filler, listener.onText);
      const said = await runRounds(messages, {
        request,
        desk,
        signal,
        onText: hold.push,
        onNote: listener.onNote,
        onUsage: (more) => {
          usage = sumUsage(usage, more);
        },
        onComputed: (values) => computed.push(...values),
        onTexts: (more) => texts.push(...more),
      });
      hold.end();
      if (!hold.hasText()) throw new ModelError('empty');
      return { hold, said };
    };
    let shown = '';
    try {
      const first = await answer(firstMessages(system, question, desk, turns, programs), '');
      let { hold } = first;
      shown = hold.shown();
      const refused = hold.refused();
      let items = hold.items();
      if (refused.length > 0) {
        listener.onNote(tell(language, 'rewriting', { count: refused.length }));
        ({ hold } = await answer([...first.said, ...rewriteMessages(hold, refused)], shown));
        shown = hold.shown();
        items = [...items, ...hold.items()];
      }
      const still = hold.refused();
      if (still.length === 0) {
        const sources = sourcesOf(items, desk, programs.sources);
        return { text: shown, by: 'model', isAnswered: true, sources, usage, trouble: null };
      }
      const trouble = tell(language, 'refused', { count: still.length, reasons: reasonsText(still) });
      return fallBack(programs, shown, trouble, usage, listener);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (error.code === 'aborted' || signal.aborted)
        return { text: shown, by: 'model', isAnswered: false, sources: [], usage, trouble: tell(language, 'stopped') };
      const message =
        error.code === 'tool-call' ? tell(language, 'loops') : fill(faultWords[error.code][language], error.details);
      return fallBack(programs, shown, tell(language, 'fault', { message }), usage, listener);
    }
  };
};

/** The program's own answer, after the reason why the model's was not used. */
const fallBack = (
  programs: Answer,
  shown: string,
  trouble: string,
  usage: ModelUsage | null,
  listener: Listener,
): Spoken => {
  listener.onNote(trouble);
  listener.onText(programs.text);
  const { sources, isAnswered } = programs;
  const text = shown.trim() === '' ? programs.text : `${shown.trim()}\n\n${programs.text}`;
  return { text, by: 'program', isAnswered, sources, usage, trouble };
};
