import type { LibraryOpener } from '../../assistant/desk.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import { libraryOpener, libraryPlace, mayHoldLibrary } from '../library-place.js';
import type { Io } from './io.js';
import { chatCommandWords as words } from './words-chat.js';

/** The library of a conversation; null where there is none, which is told where one was named. */
export const chatLibrary = async (
  { library, lang }: { readonly library?: string; readonly lang: Language },
  io: Io,
): Promise<LibraryOpener | null> => {
  const place = libraryPlace(library, io);
  if (await mayHoldLibrary(place)) return libraryOpener(place);
  if (library || io.env.GOUJI_LIBRARY) io.err(`gouji: ${fill(words.noLibrary[lang], { place })}\n`);
  return null;
};
