import type OpenAI from 'openai';
import type { ModelUsage } from '../../tools/draft/model-port.js';
import { ModelError } from '../../tools/draft/model-port.js';
import type { Desk } from '../desk.js';
import type { ComputedValue } from '../gate/facts.js';
import { assertWhole } from '../openai-port.js';
import type { Assembled, AssembledCall } from '../stream-assembly.js';
import { speakWords } from '../words-gate.js';
import { tell } from './command.js';
import { callTitle, runCall } from './functions.js';
import { dataText } from './messages.js';
import type { Request } from './requester.js';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

export interface Round {
  readonly request: Request;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  /** Text as it comes, not checked yet. */
  readonly onText: (text: string) => void;
  readonly onNote: (text: string) => void;
  readonly onUsage: (usage: ModelUsage | null) => void;
  readonly onComputed: (values: readonly ComputedValue[]) => void;
  readonly onTexts: (texts: readonly string[]) => void;
}

/** Models that call tools again and again are stopped here. */
const mostRounds = 8;

const withIds = (calls: readonly AssembledCall[], round: number): readonly AssembledCall[] =>
  calls.map((call, index) => (call.id === '' ? { ...call, id: `call-${round}-${index}` } : call));

/** Endpoints that think want their thoughts back with the calls that came of them. */
const callMessage = ({ reasoning }: Assembled, calls: readonly AssembledCall[]): Message => ({
  role: 'assistant' as const,
  content: null,
  tool_calls: calls.map(({ id, name, arguments: given }) => ({
    id,
    type: 'function' as const,
    function: { name, arguments: given === '' ? '{}' : given },
  })),
  ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
});

const keyOf = ({ name, arguments: given }: AssembledCall): string => `${name} ${given}`;

/** Asks, runs what tools are called, and asks again until the model writes; gives all that was said. Throws ModelError. */
export const runRounds = async (first: readonly Message[], round: Round): Promise<readonly Message[]> => {
  const messages = [...first];
  const done = new Set<string>();
  const { request, desk, signal, onText, onNote } = round;
  for (let number = 0; number < mostRounds; number += 1) {
    const answer = await request(messages, desk, onText, signal, () => onNote(tell(desk.language, 'textOnly')));
    round.onUsage(answer.usage);
    assertWhole(answer);
    if (answer.calls.length === 0) {
      if (answer.finish === null) throw new ModelError('no-finish');
      return messages;
    }
    const calls = withIds(answer.calls, number);
    if (answer.text !== '') onText('\n');
    messages.push(callMessage(answer, calls));
    for (const call of calls) {
      if (signal.aborted) throw new ModelError('aborted');
      onNote(tell(desk.language, 'tool', callTitle(call)));
      const isAgain = done.has(keyOf(call));
      done.add(keyOf(call));
      const result = isAgain ? null : await runCall(call, desk);
      if (result?.failed) onNote(tell(desk.language, 'toolFailed', { message: result.failed }));
      round.onComputed(result?.computed ?? []);
      round.onTexts(result?.texts ?? []);
      const content = result ? dataText(call.name, result.content) : speakWords.repeated;
      messages.push({ role: 'tool', tool_call_id: call.id, content });
    }
  }
  throw new ModelError('tool-call');
};
