import { explain } from '../../tools/errors.js';
import { LibraryError } from '../../tools/library/errors.js';
import { isOutdated, keepReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import { findReports } from '../../tools/library/query.js';
import type { ReportRow } from '../../tools/library/tables.js';
import { fill } from '../../tools/review/fill.js';
import { reportId } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import { orNull } from '../guidance.js';
import { packageVersion } from '../package.js';
import { inOrder } from './in-order.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { AddOptions } from './library-add.js';
import { acknowledge } from './library-add.js';
import { reportNamed } from './library-remove.js';
import { askLibrary } from './open-library.js';
import { progressBar } from './progress.js';
import type { ShelverOptions, Shelving } from './shelver.js';
import { gatherShelver } from './shelver.js';
import { libraryWords as words } from './words-library.js';

export interface RefreshOptions extends AddOptions, ShelverOptions {
  readonly all?: true;
}

const everything = 1_000_000_000;

const wanted = async (shelf: Shelf, ids: readonly string[], { all }: RefreshOptions): Promise<readonly ReportRow[]> => {
  const { rows } = await findReports(shelf, {}, { offset: 0, limit: everything });
  const named = new Set<string>();
  for (const id of ids) named.add(await reportNamed(shelf, id));
  const analyzer = packageVersion();
  return rows.filter((row) => named.has(row.id) || (ids.length === 0 && (all || isOutdated(row.analyzer, analyzer))));
};

/** `gouji library refresh`: reads again what an older version of the program had read. */
export const refresh = async (ids: readonly string[], options: RefreshOptions, io: Io): Promise<number> => {
  const { lang } = options;
  const code = await askLibrary(options, io, async (shelf) => {
    const rows = await wanted(shelf, ids, options);
    const found = rows.map(({ file, path }) => ({ file, path: path ?? '' }));
    const shelver = await gatherShelver(found, options, io);
    const bar = progressBar(io, rows.length, lang);
    let [renewed, failed] = [0, 0];
    const fail = (message: string): void => {
      bar.clear();
      failed += 1;
      io.err(`gouji: ${message}\n`);
    };
    const read = async ({ id, file, path }: ReportRow): Promise<Shelving> => {
      try {
        const bytes = path === null ? null : await orNull(readRegularFile(path));
        if (path === null) return { refusal: fill(words.noPath[lang], { file }) };
        if (bytes === null || reportId(bytes) !== id) return { refusal: fill(words.gone[lang], { file }) };
        const shelving = await shelver.shelve(path, bytes);
        return 'refusal' in shelving ? { refusal: `${file}: ${shelving.refusal}` } : shelving;
      } catch (error) {
        return { refusal: `${file}: ${explain(error, lang)}` };
      }
    };
    try {
      for await (const [{ id, file }, shelving] of inOrder(rows, shelver.lanes, shelver.ahead, read)) {
        bar.step(file);
        if ('refusal' in shelving) fail(shelving.refusal);
        else
          try {
            const status = await keepReport(shelf, shelving.shelved, true);
            renewed += 1;
            if (io.outIsTerminal) bar.clear();
            acknowledge(options, io, file, { status, id });
          } catch (error) {
            fail(`${file}: ${explain(error, lang)}`);
          }
      }
    } finally {
      await shelver.end();
    }
    bar.clear();
    await shelf.settle();
    io.err(`${fill(words.addTotal[lang], { added: 0, renewed, present: 0, failed })}\n`);
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  });
  if (code !== null) return code;
  io.err(`gouji: ${explain(new LibraryError('library-none'), lang)}\n`);
  return exitCodes.failed;
};
