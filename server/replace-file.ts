import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all; `mark` tells our temporary file from those of others. */
export const replaceFile = async (path: string, content: string | Uint8Array, mark: string): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${mark}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
