import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { codeOf, explain, ToolError } from '../../tools/errors.js';
import type { AuditTask } from '../audit-worker.js';
import type { Audited } from './audit-part.js';

/** Does the tasks of one call in other threads; a task that hangs or crashes is told as refused. */
export interface Crew {
  readonly audit: (task: AuditTask) => Promise<Audited>;
  /** Ends the threads at once, whatever they are at. */
  readonly dismiss: () => Promise<void>;
}

export interface CrewOptions {
  readonly threads: number;
  readonly secondsPerFile: number;
  /** The module that a thread runs; tests give one that misbehaves. */
  readonly worker?: URL;
  /** Heap of a thread: room for the objects of one report many times over; buffers are bounded by the readers. */
  readonly megabytes?: number;
}

/** Threads that this machine has cores for. */
export const coreCount = (): number => availableParallelism();

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const auditWorker = new URL('../audit-worker.js', import.meta.url);

const run = async (pool: Tinypool, task: AuditTask, secondsPerFile: number): Promise<Audited> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), secondsPerFile * 1000);
  try {
    const audited: Audited = await pool.run(task, { signal: late.signal });
    return audited;
  } catch (error) {
    const problem = late.signal.aborted
      ? new ToolError('audit-timeout', { seconds: `${secondsPerFile}` })
      : new ToolError(isOutOfMemory(error) ? 'audit-memory' : 'audit-crashed', {
          kind: error instanceof Error ? error.name : typeof error,
        });
    return { refusal: { code: codeOf(problem), message: explain(problem, task.rendering.language) } };
  } finally {
    clearTimeout(timer);
  }
};

/** Starts the threads; the pool is loaded only here, since most calls are about one file. */
export const gatherCrew = async (options: CrewOptions): Promise<Crew> => {
  const { threads, secondsPerFile, worker = auditWorker, megabytes = 1024 } = options;
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
    audit: (task) => run(pool, task, secondsPerFile),
    dismiss: () => pool.destroy(),
  };
};
