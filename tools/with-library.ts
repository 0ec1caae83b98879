import { asLibraryError } from './library/faults.js';
import type { Shelf } from './library/open.js';

/**
 * Opens the library for one piece of work; `empty` is the answer where nothing was kept yet. It is closed at once, so
 * that a server that runs for days holds no file that someone replaces. Throws LibraryError.
 */
export const withLibrary = async <Value>(
  open: () => Promise<Shelf | null>,
  use: (shelf: Shelf) => Promise<Value>,
  empty: Value,
): Promise<Value> => {
  const shelf = await open();
  if (!shelf) return empty;
  try {
    return await use(shelf);
  } catch (error) {
    throw asLibraryError(error);
  } finally {
    await shelf.close();
  }
};
