import { resolve } from 'node:path';
import type { Kept } from '../../tools/library/keep.js';
import { analyzersOf, isOutdated, keepReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import { fill } from '../../tools/review/fill.js';
import { shelvedReport } from '../../tools/shelving.js';
import { openReport, reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import type { FindGuidance } from '../guidance.js';
import { packageVersion } from '../package.js';
import { expand } from './inputs.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { LibraryOptions } from './open-library.js';
import { inLibrary } from './open-library.js';
import { progressBar } from './progress.js';
import { localGuidance, reasonOf, shownName } from './reports.js';
import { libraryWords as words } from './words-library.js';

export interface AddOptions extends LibraryOptions {
  readonly format: 'text' | 'jsonl';
}

/** What became of one file; only given out when it is on the disk. */
export interface Acknowledged {
  readonly status: Kept;
  readonly id: string;
}

/** Reads, audits and keeps one file; one that this version has read before is not read again. */
export const keepFile = async (
  shelf: Shelf,
  path: string,
  bytes: Uint8Array,
  guidanceOf: FindGuidance,
): Promise<Acknowledged> => {
  const [id, analyzer] = [reportId(bytes), packageVersion()];
  const before = (await analyzersOf(shelf, [id])).get(id);
  if (before !== undefined && !isOutdated(before, analyzer)) return { status: 'present', id };
  const stored = await openReport(bytes, path, { path, guidance: await guidanceOf(path) });
  return { status: await keepReport(shelf, shelvedReport(stored, path, analyzer)), id };
};

const digits = 12;

/** An id as people read it: enough digits to be told from others. */
export const shortId = (id: string): string => id.slice('sha256:'.length, 'sha256:'.length + digits);

/** Says what became of each file, in the order of the files. */
export const acknowledge = ({ format, lang }: AddOptions, io: Io, file: string, { status, id }: Acknowledged): void => {
  if (format === 'jsonl') io.out(`${JSON.stringify({ status, id, file })}\n`);
  else if (status !== 'present') io.out(`${words[status][lang]}  ${shortId(id)}  ${file}\n`);
};

const counted = { added: 0, renewed: 0, present: 0, failed: 0 };

/** `gouji library add`: keeps reports; prints each when it is on the disk, so that what was printed is never lost. */
export const add = (names: readonly string[], options: AddOptions, io: Io): Promise<number> =>
  inLibrary(options, io, async (shelf) => {
    const { found } = await expand(names, io.cwd);
    const counts = { ...counted };
    const guidanceOf = localGuidance(io);
    const bar = progressBar(io, found.length, options.lang);
    for (const input of found) {
      const name = shownName(input.file, io.cwd);
      bar.step(name);
      try {
        if ('error' in input) throw input.error;
        const path = resolve(io.cwd, input.path);
        const acknowledged = await keepFile(shelf, path, await readRegularFile(path), guidanceOf);
        counts[acknowledged.status] += 1;
        if (io.outIsTerminal) bar.clear();
        acknowledge(options, io, input.file, acknowledged);
      } catch (error) {
        bar.clear();
        counts.failed += 1;
        io.err(`gouji: ${name}: ${reasonOf(error, options.lang)}\n`);
      }
    }
    bar.clear();
    await shelf.settle();
    io.err(`${fill(words.addTotal[options.lang], counts)}\n`);
    return counts.failed > 0 ? exitCodes.failed : exitCodes.done;
  });
