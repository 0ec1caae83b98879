import type { Speak } from '../../assistant/chat/chat.js';
import { tell } from '../../assistant/chat/command.js';
import type { Endpoint } from '../../assistant/endpoint.js';
import { endpointOf, shownAddress } from '../../assistant/endpoint.js';
import { faultWords } from '../../assistant/words.js';
import type { Language } from '../../tools/rules/rule.js';
import { readPrompt } from '../prompts.js';
import type { Io } from './io.js';

export interface ModelOptions {
  /** True where the option was given without a name, false for --no-model. */
  readonly model?: string | boolean;
  readonly baseUrl?: string;
  readonly lang: Language;
}

/** The endpoint that the call and the environment name; null where none is, or none is wanted. */
export const endpointFor = ({ model, baseUrl, lang }: ModelOptions, io: Io): Endpoint | null => {
  if (model === false) return null;
  const env = baseUrl === undefined ? io.env : { ...io.env, OPENAI_BASE_URL: baseUrl };
  const endpoint = endpointOf(env, typeof model === 'string' ? model : null);
  if (!endpoint && (model !== undefined || baseUrl !== undefined))
    io.err(`gouji: ${faultWords['not-configured'][lang]}\n`);
  return endpoint;
};

/** Which voice answers, for the greeting. */
export const modeText = (endpoint: Endpoint | null, language: Language): string =>
  endpoint
    ? tell(language, 'modeModel', { model: endpoint.model, address: shownAddress(endpoint) })
    : tell(language, 'modeProgram');

/** Lets the endpoint's model speak; loaded only where there is one. */
export const speakerFor = async (endpoint: Endpoint | null): Promise<Speak | null> => {
  if (!endpoint) return null;
  const { createSpeak } = await import('../../assistant/chat/speak.js');
  return createSpeak(endpoint, readPrompt('conversation').text);
};
