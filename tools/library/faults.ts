import { LibraryError } from './errors.js';

/** Primary result codes of SQLite that have a meaning for users. */
const sqlite = { busy: 5, locked: 6, readonly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;
const primary = 0xff;

/** The primary result code, as Node's library or the package tells it; null for anything else. */
const sqliteCode = (error: unknown): number | null => {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & primary;
  return 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode & primary : null;
};

/** A code such as ECONNREFUSED or 40P01; '' where there is none. */
export const codeIn = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // Several addresses were tried; each has its own reason.
  return error instanceof AggregateError ? codeIn(error.errors[0]) : '';
};

/** Serialization failure, deadlock, lock not available. */
const passing: readonly string[] = ['40001', '40P01', '55P03'];

/** Whether another process was in the way, so that the same thing may work in a moment. */
export const isPassing = (error: unknown): boolean => {
  const code = sqliteCode(error);
  return code === sqlite.busy || code === sqlite.locked || passing.includes(codeIn(error));
};

const diskFull = '53100';

/** What a database said, for users; what no one foresaw stays as it is. */
export const asLibraryError = (error: unknown): unknown => {
  if (error instanceof LibraryError) return error;
  const code = sqliteCode(error);
  if (isPassing(error)) return new LibraryError('library-busy');
  if (code === sqlite.notADatabase || code === sqlite.corrupt) return new LibraryError('library-not-ours');
  if (code === sqlite.full || codeIn(error) === diskFull) return new LibraryError('library-full');
  if (code === sqlite.readonly || code === sqlite.cannotOpen)
    return new LibraryError('library-unopenable', { kind: code === sqlite.readonly ? 'EROFS' : 'CANTOPEN' });
  return error;
};

const patienceMs = 60_000;
const longestPauseMs = 200;

/** Tries again while another process is in the way. Throws LibraryError `library-busy` after a minute. */
export const patiently = async <Value>(action: () => Promise<Value>): Promise<Value> => {
  const end = performance.now() + patienceMs;
  for (let pause = 2; ; pause = Math.min(2 * pause, longestPauseMs)) {
    try {
      return await action();
    } catch (error) {
      if (!isPassing(error) || performance.now() > end) throw asLibraryError(error);
      // Processes that were in each other's way should not meet again at once.
      await new Promise((resume) => setTimeout(resume, pause * (1 + Math.random())));
    }
  }
};
