import { z } from 'zod';
import type { Talk } from '../../assistant/chat/talk.js';
import { roles } from '../../tools/wire.js';

const source = z.object({
  text: z.string(),
  file: z.string(),
  report: z.string(),
  year: z.number().nullable(),
  figure: z.string().nullable(),
  metric: z.string().nullable(),
  role: z.enum(roles).nullable(),
  start: z.number(),
  end: z.number(),
  place: z.string(),
  quote: z.string(),
  derivation: z.string().nullable(),
});
const turn = z.object({
  question: z.string(),
  answer: z.string(),
  by: z.enum(['model', 'program', 'command']),
  isAnswered: z.boolean(),
  sources: z.array(source),
  usage: z.object({ input: z.number(), output: z.number() }).nullable(),
  trouble: z.string().nullable(),
});
const talk = z.object({
  id: z.string(),
  started: z.string(),
  files: z.array(z.object({ path: z.string(), report: z.string() })),
  turns: z.array(turn),
});

/** A saved conversation; null where the text is none. */
export const readTalk = (text: string): Talk | null => {
  try {
    return talk.parse(JSON.parse(text));
  } catch {
    return null;
  }
};
