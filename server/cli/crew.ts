import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { ToolError } from '../../tools/errors.js';

/** Does the tasks of one call in other threads, so that a file that hangs or crashes one takes nothing else with it. */
export interface Crew<Task, Done> {
  /** Throws ToolError `audit-timeout`, `audit-memory` or `audit-crashed`. */
  readonly send: (task: Task) => Promise<Done>;
  /** Ends the threads at once, whatever they are at. */
  readonly dismiss: () => Promise<void>;
}

export interface CrewOptions {
  readonly threads: number;
  readonly secondsPerFile: number;
  /** The module that a thread runs; its default export takes a task. */
  readonly worker: URL;
  /** Heap of a thread: room for the objects of one report many times over; buffers are bounded by the readers. */
  readonly megabytes?: number;
}

/** Threads that this machine has cores for. */
export const coreCount = (): number => availableParallelism();

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const run = async <Task, Done>(pool: Tinypool, task: Task, secondsPerFile: number): Promise<Done> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), secondsPerFile * 1000);
  try {
    const done: Done = await pool.run(task, { signal: late.signal });
    return done;
  } catch (error) {
    throw late.signal.aborted
      ? new ToolError('audit-timeout', { seconds: `${secondsPerFile}` })
      : new ToolError(isOutOfMemory(error) ? 'audit-memory' : 'audit-crashed', {
          kind: error instanceof Error ? error.name : typeof error,
        });
  } finally {
    clearTimeout(timer);
  }
};

/** Starts the threads; the pool is loaded only here, since most calls are about one file. */
export const gatherCrew = async <Task, Done>(options: CrewOptions): Promise<Crew<Task, Done>> => {
  const { threads, secondsPerFile, worker, megabytes = 1024 } = options;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // A thread that is stopped is busy with one file for ever, so it is not waited for.
    terminateTimeout: 2000,
  });
  return {
    send: (task) => run<Task, Done>(pool, task, secondsPerFile),
    dismiss: () => pool.destroy(),
  };
};
