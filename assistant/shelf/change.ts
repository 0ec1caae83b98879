import { parseExact } from '../../tools/measure/exact-text.js';
import { toFixed } from '../../tools/measure/printing.js';
import { compare, divide, hundred, isZero, magnitude, multiply, subtract } from '../../tools/measure/rational.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Source } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { Level } from './level.js';
import { rowSource, say } from './phrasing.js';

/** A change from one year to the next, as a line and as a source; the latter is null where nothing was computed. */
export interface Change {
  readonly text: string;
  readonly source: Source | null;
}

const decimals = 2;

const refused = (text: string): Change => ({ text, source: null });

/** Growth of an amount or the points between two rates, computed exactly from the rows; or why they do not compare. */
export const changeOf = (a: Level, b: Level, language: Language): Change => {
  const years = { from: a.year, to: b.year };
  if (b.year - a.year !== 1) return refused(say(language, 'apart', years));
  if (a.row.unit !== b.row.unit || a.row.kind !== b.row.kind)
    return refused(sayAnswer(language, 'notComparable', years));
  if (a.row.scope !== b.row.scope) return refused(say(language, 'scopes', years));
  if (a.row.modifier !== null || b.row.modifier !== null) return refused(say(language, 'bounded', years));
  const [before, after] = [parseExact(a.row.value), parseExact(b.row.value)];
  const difference = subtract(after, before);
  const order = compare(after, before);
  const computed = (text: string, derivation: string): Source => ({
    ...rowSource(b.row),
    text,
    figure: null,
    role: null,
    derivation,
  });
  if (a.row.unit === '%') {
    const points = order === 0 ? '' : toFixed(magnitude(difference), decimals);
    const word = sayAnswer(language, order > 0 ? 'up' : order < 0 ? 'down' : 'same');
    const shown = { from: a.row.text, to: b.row.text, word, points };
    const text = sayAnswer(language, order === 0 ? 'noPoints' : 'points', shown);
    return {
      text: sayAnswer(language, 'growthComputed', { ...years, derivation: text }),
      source: order === 0 ? null : computed(points, `${b.row.text} − ${a.row.text}`),
    };
  }
  if (isZero(before)) return refused(sayAnswer(language, 'notComparable', years));
  const rate = `${toFixed(multiply(divide(difference, before), hundred), decimals)}%`;
  const derivation = `(${b.row.text} − ${a.row.text}) ÷ ${a.row.text} = ${rate}`;
  return {
    text: sayAnswer(language, 'growthComputed', { ...years, derivation }),
    source: computed(rate, derivation),
  };
};
