import { explain } from '../../tools/errors.js';
import { LibraryError } from '../../tools/library/errors.js';
import { removeReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import { reportsBeginning } from '../../tools/library/query.js';
import { fill } from '../../tools/review/fill.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { shortId } from './library-add.js';
import type { LibraryOptions } from './open-library.js';
import { askLibrary } from './open-library.js';
import { libraryWords as words } from './words-library.js';

const prefix = 'sha256:';
const fewestDigits = 8;

/** The one report whose id begins so. Throws LibraryError `library-unknown-report`. */
export const reportNamed = async (shelf: Shelf, given: string): Promise<string> => {
  const digits = given.trim().toLowerCase().replace(prefix, '');
  const found = digits.length < fewestDigits ? [] : await reportsBeginning(shelf, prefix + digits, 2);
  const [only, another] = found;
  if (only === undefined || another !== undefined)
    throw new LibraryError('library-unknown-report', { id: given.slice(0, 80) });
  return only;
};

/** `gouji library remove`: takes reports out; the files stay. */
export const remove = async (ids: readonly string[], options: LibraryOptions, io: Io): Promise<number> => {
  const code = await askLibrary(options, io, async (shelf) => {
    let failed = 0;
    for (const given of ids) {
      try {
        const id = await reportNamed(shelf, given);
        await removeReport(shelf, id);
        io.out(`${fill(words.removed[options.lang], { id: shortId(id) })}\n`);
      } catch (error) {
        failed += 1;
        io.err(`gouji: ${explain(error, options.lang)}\n`);
      }
    }
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  });
  if (code !== null) return code;
  io.err(`gouji: ${explain(new LibraryError('library-none'), options.lang)}\n`);
  return exitCodes.failed;
};
