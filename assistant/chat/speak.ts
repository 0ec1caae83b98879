import type { Endpoint } from '../endpoint.js';
import type { Speak } from './chat.js';
export const createSpeak =
  (_endpoint: Endpoint, _system: string): Speak =>
  async (_q, _d, _t, own, listener) => {
    const { text, sources, isAnswered } = await own();
    listener.onText(text);
    return { text, by: 'program', isAnswered, sources, usage: null, trouble: null };
  };
