import type { OpenFile } from '../desk.js';

/** What the conversation asks of the program around it: files and the clock. */
export interface Host {
  /** Opens files and directories; what cannot be read is told in `problems`. */
  readonly open: (names: readonly string[]) => Promise<{
    readonly files: readonly OpenFile[];
    readonly problems: readonly string[];
  }>;
  /** Paths that begin as what was typed, for completion. */
  readonly paths: (prefix: string) => Promise<readonly string[]>;
  /** Writes a new file whole or not at all; null, or why it could not: `exists`, or the system's code. */
  readonly write: (name: string, content: string) => Promise<string | null>;
}
