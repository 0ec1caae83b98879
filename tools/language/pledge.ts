import { cues } from './cues.js';
import { says } from './mentions.js';

/** A thing that a heading can promise: how titles name it and how a text keeps it. */
interface Pledge {
  /** As the heading names it. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly kept: readonly string[];
}

/** Measures are not here: whether they are kept is a question of its own. */
const pledges: readonly Pledge[] = [
  { name: '经验', titles: cues.experienceTitle, kept: cues.experience },
  { name: '问题', titles: cues.problemTitle, kept: cues.problems },
  { name: '原因', titles: cues.causeTitle, kept: cues.causes },
  { name: '建议', titles: cues.adviceTitle, kept: [...cues.advice, ...cues.measures] },
];

/** What a title promises and the text does not give, where it gives at least one of two or more things promised. */
export const brokenPromises = (title: string, text: string): readonly string[] => {
  const promised = pledges.filter(({ titles }) => says(title, titles));
  const broken = promised.filter(({ kept }) => !says(text, kept));
  return promised.length > 1 && broken.length < promised.length ? broken.map(({ name }) => name) : [];
};
