import type { Shelved } from '../../tools/library/tables.js';
import type { Language } from '../../tools/rules/rule.js';
import { shelvedReport } from '../../tools/shelving.js';
import { openReport } from '../../tools/store.js';
import type { FindGuidance } from '../guidance.js';
import { packageVersion } from '../package.js';
import type { ShelveTask } from '../shelve-worker.js';
import type { Crew } from './crew.js';
import type { Found } from './inputs.js';
import type { Io } from './io.js';
import { aheadOf, isMuch } from './much-work.js';
import { localGuidance, reasonOf } from './reports.js';

/** The rows of a report, or why there are none; plain data, since it crosses threads. */
export type Shelving = { readonly shelved: Shelved } | { readonly refusal: string };

/** Audits bytes that were read already and makes the rows that are kept of them; what goes wrong is told, not thrown. */
export const shelveBytes = async (
  path: string,
  bytes: Uint8Array,
  language: Language,
  guidanceOf: FindGuidance,
): Promise<Shelving> => {
  try {
    const stored = await openReport(bytes, path, { path, guidance: await guidanceOf(path) });
    return { shelved: shelvedReport(stored, path, packageVersion()) };
  } catch (error) {
    return { refusal: reasonOf(error, language) };
  }
};

/** Reads reports for the library in as many lanes as there are threads; whoever gathers it ends it. */
export interface Shelver {
  readonly lanes: number;
  /** Reports that may be read ahead of the one that is being written. */
  readonly ahead: number;
  readonly shelve: (path: string, bytes: Uint8Array) => Promise<Shelving>;
  readonly end: () => Promise<void>;
}

export interface ShelverOptions {
  readonly lang: Language;
  readonly jobs?: number;
  /** Seconds that one file may take in a thread. */
  readonly timeout: number;
}

const shelveWorker = new URL('../shelve-worker.js', import.meta.url);

/** Threads are started only for much work, at the first report that is read. */
export const gatherShelver = async (
  found: readonly Found[],
  { lang: language, jobs, timeout }: ShelverOptions,
  io: Io,
): Promise<Shelver> => {
  const guidanceOf = localGuidance(io);
  if (jobs === 1 || !(await isMuch(found)))
    return {
      lanes: 1,
      ahead: aheadOf(1),
      shelve: (path, bytes) => shelveBytes(path, bytes, language, guidanceOf),
      end: async () => {},
    };
  const { gatherCrew, coreCount } = await import('./crew.js');
  const threads = Math.min(jobs ?? coreCount(), found.length);
  let crew: Promise<Crew<ShelveTask, Shelving>> | null = null;
  return {
    lanes: threads,
    ahead: aheadOf(threads),
    shelve: async (path, bytes) => {
      crew ??= gatherCrew({ threads, secondsPerFile: timeout, worker: shelveWorker });
      try {
        return await (await crew).send({ path, bytes, language, cwd: io.cwd });
      } catch (error) {
        return { refusal: reasonOf(error, language) };
      }
    },
    end: async () => {
      await (await crew)?.dismiss();
    },
  };
};
