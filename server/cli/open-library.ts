import { asLibraryError } from '../../tools/library/faults.js';
import type { Shelf } from '../../tools/library/open.js';
import { isLibraryThere, openShelf } from '../../tools/library/open.js';
import type { Language } from '../../tools/rules/rule.js';
import { libraryPlace } from '../library-place.js';
import type { Io } from './io.js';

/** Options of every command below `gouji library`. */
export interface LibraryOptions {
  readonly library?: string;
  readonly lang: Language;
}

const using = async <Value>(shelf: Shelf, use: (shelf: Shelf) => Promise<Value>): Promise<Value> => {
  try {
    return await use(shelf);
  } catch (error) {
    throw asLibraryError(error);
  } finally {
    await shelf.close();
  }
};

/** Opens the library, making it where there is none, for one command. Throws LibraryError. */
export const inLibrary = async <Value>(
  { library }: LibraryOptions,
  io: Io,
  use: (shelf: Shelf) => Promise<Value>,
): Promise<Value> => using(await openShelf(libraryPlace(library, io)), use);

/** The same for a question, which makes none: null where there is no library. Throws LibraryError. */
export const askLibrary = async <Value>(
  { library }: LibraryOptions,
  io: Io,
  use: (shelf: Shelf) => Promise<Value>,
): Promise<Value | null> => {
  const place = libraryPlace(library, io);
  return (await isLibraryThere(place)) ? using(await openShelf(place), use) : null;
};
