/** Where things stand in a case's text. */
import { sentenceAt } from './load.mjs';

export const inside = (figure, span) => figure.start >= span.start && figure.end <= span.end;

/** An edit of words, not of a figure; it touches its figures and its sentence. */
export const edit = (one, start, word, now, touches, more = {}) => ({
  start,
  end: start + word.length,
  now,
  figure: null,
  broken: [],
  touches,
  near: sentenceAt(one.text, start),
  ...more,
});
