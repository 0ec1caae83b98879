import type { Language } from '../tools/rules/rule.js';
import type { Shelving } from './cli/shelver.js';
import { shelveBytes } from './cli/shelver.js';
import { readRegularFile } from './files.js';
import type { FindGuidance } from './guidance.js';
import { guidanceFinder, orNull } from './guidance.js';

/** One report for a thread of the pool, on its way into the library. */
export interface ShelveTask {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** Where settings files are looked for besides beside the report. */
  readonly cwd: string;
}

const finders = new Map<string, FindGuidance>();

/** Audits one report and makes the rows that are kept of it; the thread that asked writes them. */
export default ({ path, bytes, language, cwd }: ShelveTask): Promise<Shelving> => {
  const finder = finders.get(cwd) ?? guidanceFinder((file) => orNull(readRegularFile(file)), [cwd]);
  finders.set(cwd, finder);
  return shelveBytes(path, bytes, language, finder);
};
