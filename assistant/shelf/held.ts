import type { Shelf } from '../../tools/library/open.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Answer } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import { heldAsks, heldCues, libraryCues } from '../words-shelf.js';
import { refusal, say } from './phrasing.js';

const holdsOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Whether the question points at the library. */
export const namesLibrary = (text: string): boolean => holdsOne(text.toLowerCase(), libraryCues);

/** 资料库里有哪些报告. */
export const asksHeld = (text: string): boolean =>
  namesLibrary(text) && holdsOne(text.toLowerCase(), heldCues) && holdsOne(text.toLowerCase(), heldAsks);

const most = 30;

/** The reports that the library holds, by organization and year. */
export const answerHeld = async (shelf: Shelf, language: Language): Promise<Answer> => {
  const { findReports } = await import('../../tools/library/query.js');
  const { rows, total } = await findReports(shelf, {}, { offset: 0, limit: most });
  if (total === 0) return refusal('unknown', say(language, 'empty'));
  const lines = rows.map(
    ({ organization, year, title, file, figures, errors, warnings }) =>
      `  ${say(language, 'heldItem', {
        organization,
        year: sayAnswer(language, year === 0 ? 'noYear' : 'year', { year }),
        title: title ?? file,
        file,
        figures,
        errors,
        warnings,
      })}`,
  );
  const more = total > rows.length ? [say(language, 'heldMore', { count: total - rows.length })] : [];
  const text = [say(language, 'held', { total }), ...lines, ...more].join('\n');
  return { kind: 'unknown', text, sources: [], isAnswered: true };
};
