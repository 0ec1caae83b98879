import type { ModelUsage } from '../../tools/draft/model-port.js';
import type { Source } from '../answer/answer.js';

/** Who gave an answer. */
export type Speaker = 'model' | 'program' | 'command';

/** One question or command with what was answered to it. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
  readonly by: Speaker;
  readonly isAnswered: boolean;
  readonly sources: readonly Source[];
  readonly usage: ModelUsage | null;
  /** Why the model's own answer was not used, or not all of it; null where nothing was refused. */
  readonly trouble: string | null;
}

/** A report of a conversation, to be opened again when it is resumed. */
export interface TalkFile {
  readonly path: string;
  readonly report: string;
}

/** A conversation, as it is saved. */
export interface Talk {
  readonly id: string;
  /** ISO 8601. */
  readonly started: string;
  readonly files: readonly TalkFile[];
  readonly turns: readonly Turn[];
}

export const sumUsage = (a: ModelUsage | null, b: ModelUsage | null): ModelUsage | null =>
  a && b ? { input: a.input + b.input, output: a.output + b.output } : (a ?? b);
