import type { Audited, Rendering } from './cli/audit-part.js';
import { auditFile } from './cli/audit-part.js';
import type { Input } from './cli/inputs.js';
import { readRegularFile } from './files.js';
import type { FindGuidance } from './guidance.js';
import { guidanceFinder, orNull } from './guidance.js';

/** One file for a thread of the pool. */
export interface AuditTask {
  readonly input: Input;
  readonly rendering: Rendering;
  /** Where settings files are looked for besides beside the report. */
  readonly cwd: string;
}

const finders = new Map<string, FindGuidance>();

/** Audits one file; run in a thread of its own, so that a file that hangs or eats memory takes nothing else with it. */
export default ({ input, rendering, cwd }: AuditTask): Promise<Audited> => {
  const finder = finders.get(cwd) ?? guidanceFinder((path) => orNull(readRegularFile(path)), [cwd]);
  finders.set(cwd, finder);
  return auditFile(input, rendering, finder);
};
