import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../../tools/errors.js';
import { LibraryError } from '../../tools/library/errors.js';
import { keepReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import type { Queue, Taken } from '../../tools/library/queue.js';
import { openQueue } from '../../tools/library/queue.js';
import { fill } from '../../tools/review/fill.js';
import { shelvedReport } from '../../tools/shelving.js';
import { openReport, reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import type { FindGuidance } from '../guidance.js';
import { libraryPlace } from '../library-place.js';
import { packageVersion } from '../package.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { Acknowledged, AddOptions } from './library-add.js';
import { acknowledge, isRead } from './library-add.js';
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

/** Reads, audits and keeps one file; one that this version has read before is not read again. */
const keepFile = async (
  shelf: Shelf,
  path: string,
  bytes: Uint8Array,
  guidanceOf: FindGuidance,
): Promise<Acknowledged> => {
  const id = reportId(bytes);
  if (await isRead(shelf, id)) return { status: 'present', id };
  const stored = await openReport(bytes, path, { path, guidance: await guidanceOf(path) });
  return { status: await keepReport(shelf, shelvedReport(stored, path, packageVersion())), id };
};

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

/** Works until there is nothing left, or until the user wants it to end: then the report at hand is done, and no other. */
const serve = async (queue: Queue, shelf: Shelf, options: WorkerOptions, io: Io): Promise<number> => {
  const counts = { ...counted };
  const guidanceOf = localGuidance(io);
  const ending = new AbortController();
  const forget = io.onInterrupt?.(() => {
    io.err(`gouji: ${words.stopping[options.lang]}\n`);
    ending.abort();
  });
  try {
    while (!ending.signal.aborted) {
      const taken = await queue.take();
      if (taken && ending.signal.aborted) await taken.giveBack(null);
      else if (taken) counts[await work(taken, shelf, guidanceOf, options, io)] += 1;
      else if (options.untilEmpty && (await queue.left()) === 0) break;
      else {
        // Others may be at work, or gone with their tasks.
        await queue.reclaim();
        await pause(idleMs, undefined, { signal: ending.signal }).catch(() => undefined);
      }
    }
  } finally {
    forget?.();
  }
  await shelf.settle();
  io.err(`${fill(words.addTotal[options.lang], counts)}\n`);
  if (counts.failed > 0) return exitCodes.failed;
  // A worker without an end is ended by the user; that leaves nothing undone.
  return options.untilEmpty && ending.signal.aborted ? exitCodes.interrupted : exitCodes.done;
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
