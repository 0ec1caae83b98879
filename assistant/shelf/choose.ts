import { codeOf, explain } from '../../tools/errors.js';
import { withLibrary } from '../../tools/with-library.js';
import type { Answer } from '../answer/answer.js';
import { answerQuestion } from '../answer/answering.js';
import type { Host } from '../chat/host.js';
import type { Desk } from '../desk.js';
import { namesOn } from '../desk.js';
import { readQuestion } from '../question/read.js';
import { answerFromLibrary, namesAnother } from './answering.js';
import { namesLibrary } from './held.js';
import { refusal, say } from './phrasing.js';

/** Whether the open reports are not all that the question is about: other years, or more of them than lie open. */
const reachesFurther = (text: string, desk: Desk): boolean => {
  if (desk.files.length === 0 || namesLibrary(text)) return true;
  const { kind, years, turn, asksYear } = readQuestion(text, namesOn(desk));
  const open = new Set(desk.files.flatMap(({ stored }) => (stored.report.year === null ? [] : [stored.report.year])));
  switch (years.kind) {
    case 'list':
      return years.years.some((year) => !open.has(year));
    case 'last':
      return years.count > open.size;
    case 'back':
      return !open.has(Math.max(...open) - years.years);
    default:
      return open.size < 2 && (kind === 'growth' || asksYear || (kind === 'rank' && turn !== 0));
  }
};

/** Whether the question names an organization of the library none of whose reports lies open. */
const isElsewhere = async (text: string, desk: Desk): Promise<boolean> => {
  if (!desk.library) return false;
  try {
    return await withLibrary(desk.library, (shelf) => namesAnother(text, desk, shelf), false);
  } catch (error) {
    if (codeOf(error) === 'internal') throw error;
    return false;
  }
};

const fromLibrary = async (text: string, desk: Desk, host: Host): Promise<Answer | null> => {
  const { library, language } = desk;
  if (!library) return null;
  try {
    const empty = refusal('unknown', say(language, 'empty'));
    return await withLibrary(library, (shelf) => answerFromLibrary(text, desk, shelf, host), empty);
  } catch (error) {
    // A library that cannot be read costs its answers, not the conversation.
    if (codeOf(error) === 'internal') throw error;
    return refusal('unknown', explain(error, language));
  }
};

/** Answers by the program alone: from the open reports, or from the library where they are not what is asked about. */
export const answerHere = async (text: string, desk: Desk, host: Host): Promise<Answer> => {
  if (!desk.library) return answerQuestion(text, desk);
  const isFirst = reachesFurther(text, desk) || (await isElsewhere(text, desk));
  const first = isFirst ? await fromLibrary(text, desk, host) : await answerQuestion(text, desk);
  if (first?.isAnswered) return first;
  const second = isFirst ? await answerQuestion(text, desk) : await fromLibrary(text, desk, host);
  if (second?.isAnswered) return second;
  // What was asked first knows best why there is no answer.
  return first ?? second ?? answerQuestion(text, desk);
};
