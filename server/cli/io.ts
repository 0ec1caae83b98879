import type { Readable, Writable } from 'node:stream';

/** The process as the commands see it; `main.ts` is the only one that touches the real one. */
export interface Io {
  readonly cwd: string;
  readonly pid: number;
  /** Environment variables: where a model endpoint is set up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person types on stdin. */
  readonly inIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Whether colours are wanted on stdout. */
  readonly color: boolean;
  /** Calls `stop` when the user wants the program to end, until the returned function is called. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Exit codes: done; done with findings at or above the asked-for severity; a file unread or the call wrong; ended by the user. */
export const exitCodes = { done: 0, findings: 1, failed: 2, interrupted: 130 } as const;
