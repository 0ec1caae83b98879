import { resolve } from 'node:path';
import { organizationOf } from '../../tools/document/organization.js';
import { readDocument } from '../../tools/document/read.js';
import { analyzersOf, isOutdated } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import type { Task } from '../../tools/library/queue.js';
import { openQueue } from '../../tools/library/queue.js';
import { fill } from '../../tools/review/fill.js';
import { reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import { libraryPlace } from '../library-place.js';
import { packageVersion } from '../package.js';
import { expand } from './inputs.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { LibraryOptions } from './open-library.js';
import { inLibrary } from './open-library.js';
import { progressBar } from './progress.js';
import { reasonOf, shownName } from './reports.js';
import { libraryWords as words } from './words-library.js';

export interface EnqueueOptions extends LibraryOptions {
  /** Seconds after which a task that was taken is given to another worker. */
  readonly timeout: number;
}

/** The task of a file; null where this version has read it already. Throws ReadError. */
const taskOf = async (shelf: Shelf, path: string, file: string): Promise<Task | null> => {
  const bytes = await readRegularFile(path);
  const id = reportId(bytes);
  const before = (await analyzersOf(shelf, [id])).get(id);
  if (before !== undefined && !isOutdated(before, packageVersion())) return null;
  const organization = organizationOf(await readDocument(bytes, path)) ?? '';
  return { id, path, file, organization };
};

/** `gouji library enqueue`: leaves the work to the workers of all machines that share the database and the files. */
export const enqueue = async (names: readonly string[], options: EnqueueOptions, io: Io): Promise<number> => {
  const { lang, timeout } = options;
  const queue = await openQueue(libraryPlace(options.library, io), timeout);
  try {
    return await inLibrary(options, io, async (shelf) => {
      const { found } = await expand(names, io.cwd);
      const tasks: Task[] = [];
      let [present, failed] = [0, 0];
      const bar = progressBar(io, found.length, lang);
      for (const input of found) {
        const name = shownName(input.file, io.cwd);
        bar.step(name);
        try {
          if ('error' in input) throw input.error;
          const task = await taskOf(shelf, resolve(io.cwd, input.path), input.file);
          if (task) tasks.push(task);
          else present += 1;
        } catch (error) {
          bar.clear();
          failed += 1;
          io.err(`gouji: ${name}: ${reasonOf(error, lang)}\n`);
        }
      }
      bar.clear();
      await queue.put(tasks);
      io.err(`${fill(words.enqueued[lang], { count: tasks.length, present, failed })}\n`);
      return failed > 0 ? exitCodes.failed : exitCodes.done;
    });
  } finally {
    await queue.close();
  }
};
