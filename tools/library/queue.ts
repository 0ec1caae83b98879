import { createHash } from 'node:crypto';
import { LibraryError } from './errors.js';
import { codeIn } from './faults.js';
import { isServer } from './postgres-server.js';

/** One file to be audited and kept; workers on other machines find it under the same path. */
export interface Task {
  /** `sha256:` and the hash of the file's bytes. */
  readonly id: string;
  readonly path: string;
  /** What outputs call the file. */
  readonly file: string;
  /** Whose report it is; '' where it does not say. */
  readonly organization: string;
}

/** A task that this worker has taken; until it is finished or given back, no other has it. */
export interface Taken {
  readonly task: Task;
  /** Done, or never to be done: the task leaves the queue. */
  readonly finish: () => Promise<void>;
  /** Something passing went wrong: another try, by whoever comes. */
  readonly giveBack: (error: unknown) => Promise<void>;
}

/** The tasks of all machines that share a database. Whoever opens it closes it. */
export interface Queue {
  /** Puts tasks in; one that is waiting already is not put in again. */
  readonly put: (tasks: readonly Task[]) => Promise<void>;
  /** The next task of any part, beginning with the part of the last one; null where there is none for now. */
  readonly take: () => Promise<Taken | null>;
  /** Tasks waiting or taken. */
  readonly left: () => Promise<number>;
  /** Takes back the tasks of workers that are gone: those held longer than their time. */
  readonly reclaim: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Reports of one organization fall into one part, and a part has one task at work: the years of a unit are read one
 * after the other, and workers seldom ask for the same.
 */
const parts = 16;
const partNames: readonly string[] = Array.from({ length: parts }, (_, index) => `reports-${index}`);
const tries = 5;
const atOnce = 500;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const partOf = ({ organization }: Task): string => partNames[(digest(organization)[0] ?? 0) % parts] ?? 'reports-0';

/** The same bytes make the same job, so that the database keeps a second one out. */
const jobId = ({ id }: Task): string => {
  const hex = digest(id).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** Opens the queue of a PostgreSQL database. Throws LibraryError. */
export const openQueue = async (url: string, secondsPerTask: number): Promise<Queue> => {
  if (!isServer(url)) throw new LibraryError('worker-needs-postgres');
  const { default: PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ connectionString: url, schema: 'gouji_jobs', max: 2, supervise: false, schedule: false });
  // What goes wrong shows in the call that it happens to.
  boss.on('error', () => {});
  try {
    await boss.start();
    for (const name of partNames)
      await boss.createQueue(name, { name, policy: 'singleton', retryLimit: tries, expireInSeconds: secondsPerTask });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw new LibraryError('library-unreachable', { kind: codeIn(error) || 'ERROR' });
  }
  let turn = 0;
  const takeFrom = async (name: string): Promise<Taken | null> => {
    const [job] = await boss.fetch<Task>(name, { batchSize: 1 });
    return job
      ? {
          task: job.data,
          // Kept nowhere else: the library itself says what was done.
          finish: () => boss.deleteJob(name, job.id),
          giveBack: (error) => boss.fail(name, job.id, { message: codeIn(error) }),
        }
      : null;
  };
  return {
    put: async (tasks) => {
      const jobs = tasks.map((task) => ({
        id: jobId(task),
        name: partOf(task),
        data: { ...task },
        retryLimit: tries,
        expireInSeconds: secondsPerTask,
      }));
      for (let at = 0; at < jobs.length; at += atOnce) await boss.insert(jobs.slice(at, at + atOnce));
    },
    take: async () => {
      for (let step = 0; step < parts; step += 1) {
        const taken = await takeFrom(partNames[turn] ?? 'reports-0');
        if (taken) return taken;
        turn = (turn + 1) % parts;
      }
      return null;
    },
    left: async () => {
      const sizes = await Promise.all(partNames.map((name) => boss.getQueueSize(name, { before: 'completed' })));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    reclaim: () => boss.expire(),
    close: () => boss.stop({ graceful: false }),
  };
};
