import { codeOf } from '../../tools/errors.js';
import { reportId } from '../../tools/store.js';
import type { AuditTask } from '../audit-worker.js';
import { readRegularFile } from '../files.js';
import type { Audited, Rendering } from './audit-part.js';
import { auditFile, partOf } from './audit-part.js';
import type { Crew } from './crew.js';
import { inOrder } from './in-order.js';
import type { Found, Input } from './inputs.js';
import type { Io } from './io.js';
import type { Journal } from './journal.js';
import { aheadOf, isMuch } from './much-work.js';
import { localGuidance, reasonOf } from './reports.js';

export interface RunOptions {
  readonly rendering: Rendering;
  readonly journal: Journal | null;
  readonly io: Io;
  readonly jobs: number | undefined;
  readonly secondsPerFile: number;
}

/** The audit of all files of one call. */
export interface AuditRun {
  /** What became of each file, in the order of the files. */
  readonly audited: () => AsyncGenerator<readonly [Found, Audited]>;
  /** Gives up what is under way; what is done stays. */
  readonly stop: () => void;
  readonly isStopped: () => boolean;
  readonly end: () => Promise<void>;
}

const auditWorker = new URL('../audit-worker.js', import.meta.url);

/** Prepares the audit; threads are started only for much work, and only where more than one may be used. */
export const auditAll = async (found: readonly Found[], options: RunOptions): Promise<AuditRun> => {
  const { rendering, journal, io, secondsPerFile } = options;
  const guidanceOf = localGuidance(io);
  const mayThread = options.jobs !== 1 && (await isMuch(found));
  const { gatherCrew, coreCount } = mayThread ? await import('./crew.js') : { gatherCrew: null, coreCount: () => 1 };
  const threads = gatherCrew === null ? 1 : Math.min(options.jobs ?? coreCount(), found.length);
  let crew: Promise<Crew<AuditTask, Audited>> | null = null;
  let isStopped = false;

  const fresh = async (input: Input): Promise<Audited> => {
    if (gatherCrew === null) return auditFile(input, rendering, guidanceOf);
    crew ??= gatherCrew({ threads, secondsPerFile, worker: auditWorker });
    return (await crew).send({ input, rendering, cwd: io.cwd });
  };

  const remembered = async (input: Input, kept: Journal): Promise<Audited> => {
    const { journalKey } = await import('./journal.js');
    const bytes = await readRegularFile(input.path);
    const guidance = await guidanceOf(input.path);
    const key = journalKey(input.file, bytes, guidance, rendering);
    const known = await kept.find(key);
    if (known) return { part: known };
    const audited =
      gatherCrew === null ? { part: await partOf(input, bytes, guidance, rendering) } : await fresh(input);
    // A file that changed since it was hashed is not what the key stands for.
    if ('part' in audited && audited.part.id === reportId(bytes)) await kept.add(key, audited.part);
    return audited;
  };

  const work = async (input: Found): Promise<Audited> => {
    try {
      if ('error' in input) throw input.error;
      return await (journal ? remembered(input, journal) : fresh(input));
    } catch (error) {
      const { language } = rendering;
      return { refusal: { code: codeOf(error), message: reasonOf(error, language) } };
    }
  };

  return {
    audited: () => inOrder(found, threads, aheadOf(threads), work),
    stop: () => {
      isStopped = true;
      crew?.then((each) => each.dismiss()).catch(() => {});
    },
    isStopped: () => isStopped,
    end: async () => {
      await (await crew)?.dismiss();
      await journal?.close();
    },
  };
};
