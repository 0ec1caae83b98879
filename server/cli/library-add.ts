import { resolve } from 'node:path';
import type { Kept } from '../../tools/library/keep.js';
import { analyzersOf, isOutdated, keepReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import { fill } from '../../tools/review/fill.js';
import { reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import { packageVersion } from '../package.js';
import { inOrder } from './in-order.js';
import type { Found } from './inputs.js';
import { expand } from './inputs.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { LibraryOptions } from './open-library.js';
import { inLibrary } from './open-library.js';
import { progressBar } from './progress.js';
import { reasonOf, shownName } from './reports.js';
import type { ShelverOptions, Shelving } from './shelver.js';
import { gatherShelver } from './shelver.js';
import { libraryWords as words } from './words-library.js';

export interface AddOptions extends LibraryOptions {
  readonly format: 'text' | 'jsonl';
}

/** What became of one file; only given out when it is on the disk. */
export interface Acknowledged {
  readonly status: Kept;
  readonly id: string;
}

/** Whether this version, or a later one, has read the report before. */
export const isRead = async (shelf: Shelf, id: string): Promise<boolean> => {
  const before = (await analyzersOf(shelf, [id])).get(id);
  return before !== undefined && !isOutdated(before, packageVersion());
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

/**
 * `gouji library add`: keeps reports; prints each when it is on the disk, so that what was printed is never lost. Many
 * threads read, this one writes.
 */
export const add = (names: readonly string[], options: AddOptions & ShelverOptions, io: Io): Promise<number> =>
  inLibrary(options, io, async (shelf) => {
    const { found } = await expand(names, io.cwd);
    const counts = { ...counted };
    const bar = progressBar(io, found.length, options.lang);
    const shelver = await gatherShelver(found, options, io);
    const read = async (input: Found): Promise<Shelving | Acknowledged> => {
      try {
        if ('error' in input) throw input.error;
        const path = resolve(io.cwd, input.path);
        const bytes = await readRegularFile(path);
        const id = reportId(bytes);
        return (await isRead(shelf, id)) ? { status: 'present', id } : await shelver.shelve(path, bytes);
      } catch (error) {
        return { refusal: reasonOf(error, options.lang) };
      }
    };
    const keep = async (read: Shelving | Acknowledged): Promise<Acknowledged | { readonly refusal: string }> => {
      try {
        return 'shelved' in read ? { status: await keepReport(shelf, read.shelved), id: read.shelved.report.id } : read;
      } catch (error) {
        return { refusal: reasonOf(error, options.lang) };
      }
    };
    try {
      for await (const [input, result] of inOrder(found, shelver.lanes, shelver.ahead, read)) {
        const name = shownName(input.file, io.cwd);
        bar.step(name);
        const kept = await keep(result);
        if ('refusal' in kept) {
          bar.clear();
          counts.failed += 1;
          io.err(`gouji: ${name}: ${kept.refusal}\n`);
          continue;
        }
        counts[kept.status] += 1;
        if (io.outIsTerminal) bar.clear();
        acknowledge(options, io, input.file, kept);
      }
    } finally {
      await shelver.end();
    }
    bar.clear();
    await shelf.settle();
    io.err(`${fill(words.addTotal[options.lang], counts)}\n`);
    return counts.failed > 0 ? exitCodes.failed : exitCodes.done;
  });
