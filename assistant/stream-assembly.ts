import type { ModelUsage } from '../tools/draft/model-port.js';

/** A tool call as it was put together from the pieces of a stream. */
export interface AssembledCall {
  readonly id: string;
  readonly name: string;
  /** JSON text, as the model wrote it. */
  readonly arguments: string;
}

/** A streamed answer put together. */
export interface Assembled {
  readonly text: string;
  readonly reasoning: string;
  readonly calls: readonly AssembledCall[];
  /** Null where the stream ended without saying why. */
  readonly finish: string | null;
  readonly usage: ModelUsage | null;
  /** Number of pieces that held an answer. */
  readonly pieces: number;
}

/** A property of something that came over the wire, whatever it is. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Some servers send an object where the protocol has its JSON text. */
const argumentText = (value: unknown): string =>
  typeof value === 'string' || value === undefined || value === null ? textOf(value) : JSON.stringify(value);

interface OpenCall {
  readonly index: number;
  id: string;
  name: string;
  arguments: string;
}

/** The call that a piece goes on with: some servers number every call 0, and only a new id tells them apart. */
const callFor = (calls: OpenCall[], piece: unknown): OpenCall => {
  const [index, id] = [numberOf(fieldOf(piece, 'index')), textOf(fieldOf(piece, 'id'))];
  const same = calls.findLast((call) => call.index === index);
  if (same && (id === '' || same.id === '' || same.id === id)) return same;
  const made: OpenCall = { index, id, name: '', arguments: '' };
  calls.push(made);
  return made;
};

const addCall = (calls: OpenCall[], piece: unknown): void => {
  const call = callFor(calls, piece);
  const own = fieldOf(piece, 'function');
  call.id ||= textOf(fieldOf(piece, 'id'));
  const name = textOf(fieldOf(own, 'name'));
  if (name !== call.name) call.name += name;
  call.arguments += argumentText(fieldOf(own, 'arguments'));
};

export const usageOf = (value: unknown): ModelUsage | null => {
  const usage = fieldOf(value, 'usage');
  return typeof usage === 'object' && usage !== null
    ? { input: numberOf(fieldOf(usage, 'prompt_tokens')), output: numberOf(fieldOf(usage, 'completion_tokens')) }
    : null;
};

/** Puts the pieces of a streamed chat completion together; whatever is missing in a piece is taken as empty. */
export const assembleStream = async (
  stream: AsyncIterable<unknown>,
  onText: (text: string) => void = () => {},
): Promise<Assembled> => {
  let [text, reasoning, pieces] = ['', '', 0];
  let finish: string | null = null;
  let usage: ModelUsage | null = null;
  const calls: OpenCall[] = [];
  for await (const chunk of stream) {
    usage = usageOf(chunk) ?? usage;
    const [choice] = listOf(fieldOf(chunk, 'choices'));
    if (choice === undefined) continue;
    pieces += 1;
    const delta = fieldOf(choice, 'delta') ?? fieldOf(choice, 'message');
    const own = textOf(fieldOf(delta, 'content'));
    text += own;
    reasoning += textOf(fieldOf(delta, 'reasoning_content')) || textOf(fieldOf(delta, 'reasoning'));
    if (own !== '') onText(own);
    for (const call of listOf(fieldOf(delta, 'tool_calls'))) addCall(calls, call);
    finish = textOf(fieldOf(choice, 'finish_reason')) || finish;
  }
  return {
    text,
    reasoning,
    calls: calls.map(({ id, name, arguments: given }) => ({ id, name, arguments: given })),
    finish,
    usage,
    pieces,
  };
};
