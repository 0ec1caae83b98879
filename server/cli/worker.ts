import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../../tools/errors.js';
import { LibraryError } from '../../tools/library/errors.js';
import type { Shelf } from '../../tools/library/open.js';
import type { Queue, Taken } from '../../tools/library/queue.js';
import { openQueue } from '../../tools/library/queue.js';
import { fill } from '../../tools/review/fill.js';
import { reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import type { FindGuidance } from '../guidance.js';
import { libraryPlace } from '../library-place.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { AddOptions } from './library-add.js';
import { acknowledge, keepFile } from './library-add.js';
import { inLibrary } from './open-library.js';
import { localGuidance, reasonOf } from './reports.js';
import { libraryWords as words } from './words-library.js';

export interface WorkerOptions extends AddOptions {
  /** Ends when nothing is left, instead of waiting for more. */
  readonly untilEmpty?: true;
}

const idleMs = 500;
/** A worker says nothing of the time of a task: that was set when it was put in. */
const secondsPerTask = 300;

const counted = { added: 0, renewed: 0, present: 0, failed: 0 };

/** Whether the database was at fault and not the file, so that another try makes sense. */
const isPassing = (error: unknown): boolean => error instanceof LibraryError || codeOf(error) === 'internal';

const work = async (
  { task, finish, giveBack }: Taken,
  shelf: Shelf,
  guidanceOf: FindGuidance,
  options: WorkerOptions,
  io: Io,
): Promise<keyof typeof counted> => {
  try {
    const bytes = await readRegularFile(task.path);
    if (reportId(bytes) !== task.id) {
      io.err(`gouji: ${fill(words.changed[options.lang], { file: task.file })}\n`);
      await finish();
      return 'failed';
    }
    const acknowledged = await keepFile(shelf, task.path, bytes, guidanceOf);
    await finish();
    acknowledge(options, io, task.file, acknowledged);
    return acknowledged.status;
  } catch (error) {
    io.err(`gouji: ${task.file}: ${reasonOf(error, options.lang)}\n`);
    await (isPassing(error) ? giveBack(error) : finish());
    return 'failed';
  }
};

/** Works until there is nothing left, or for ever. */
const serve = async (queue: Queue, shelf: Shelf, options: WorkerOptions, io: Io): Promise<number> => {
  const counts = { ...counted };
  const guidanceOf = localGuidance(io);
  for (;;) {
    const taken = await queue.take();
    if (taken) {
      counts[await work(taken, shelf, guidanceOf, options, io)] += 1;
      continue;
    }
    if (options.untilEmpty && (await queue.left()) === 0) break;
    // Others may be at work, or gone with their tasks.
    await queue.reclaim();
    await pause(idleMs);
  }
  await shelf.settle();
  io.err(`${fill(words.addTotal[options.lang], counts)}\n`);
  return counts.failed > 0 ? exitCodes.failed : exitCodes.done;
};

/** `gouji worker`: audits and keeps what `gouji library enqueue` put in, beside any number of others. */
export const worker = async (options: WorkerOptions, io: Io): Promise<number> => {
  const queue = await openQueue(libraryPlace(options.library, io), secondsPerTask);
  try {
    return await inLibrary(options, io, (shelf) => serve(queue, shelf, options, io));
  } finally {
    await queue.close();
  }
};
