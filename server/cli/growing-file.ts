import { closeSync, openSync, writeSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is written piece by piece beside its place and takes it at the end, whole. */
export interface GrowingFile {
  readonly write: (text: string) => void;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
  /** Moves the file to its place; what went wrong, or null. */
  readonly finish: () => Promise<unknown>;
}

/** `head` stands before everything; `mark` tells our temporary file from those of others. */
export const growingFile = (path: string, head: string, mark: string): GrowingFile => {
  const temporary = join(dirname(path), `.${basename(path)}.${mark}.tmp`);
  let handle: number | null = null;
  let problem: unknown = null;
  const write = (text: string): void => {
    if (problem !== null) return;
    try {
      if (handle === null) {
        handle = openSync(temporary, 'wx');
        writeSync(handle, head);
      }
      writeSync(handle, text);
    } catch (error) {
      problem = error;
    }
  };
  const close = (): void => {
    if (handle !== null) closeSync(handle);
  };
  const discard = async (): Promise<void> => {
    if (handle === null) return;
    close();
    handle = null;
    await rm(temporary, { force: true });
  };
  return {
    write,
    discard,
    finish: async () => {
      write('');
      try {
        if (problem !== null) throw problem;
        close();
        await rename(temporary, path);
        return null;
      } catch (error) {
        if (handle !== null) await rm(temporary, { force: true });
        return error;
      }
    },
  };
};
