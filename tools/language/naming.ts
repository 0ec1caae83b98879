import { stripEnd, stripStart } from './affix.js';
import { naming } from './lexicon-naming.js';

const open = '（([［【';
const close = '）)］】';

/** `text` without what stands in brackets. */
export const withoutBrackets = (text: string): string => {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (open.includes(character)) depth += 1;
    else if (close.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += character;
  }
  return rest;
};

/** What is left of a name without the words that every indicator carries: 全年实际招聘教师人数 → 招聘教师. */
export const coreName = (name: string): string => {
  const bare = withoutBrackets(name).trim();
  const { core } = stripEnd(bare, naming.tails);
  const stripped = stripStart(core, naming.heads);
  return stripped === '' ? bare : stripped;
};

/** Length of the longest stretch that both texts have. */
export const commonLength = (name: string, text: string): number => {
  let best = 0;
  for (let start = 0; start + best < name.length; start += 1)
    while (start + best < name.length && text.includes(name.slice(start, start + best + 1))) best += 1;
  return best;
};

/** Whether a text holds the beginning and the end of a name side by side: 包虫病筛查 for 包虫病人群筛查. */
const isShortened = (core: string, text: string, needed: number): boolean => {
  for (let head = 2; head + 2 < core.length; head += 1)
    for (let tail = 2; head + tail < core.length; tail += 1)
      if (head + tail >= needed && text.includes(core.slice(0, head) + core.slice(-tail))) return true;
  return false;
};

/** Whether a text speaks of a thing, by most of its name; lenient, so that a silence is a silence. */
export const isMentioned = (name: string, text: string): boolean => {
  const core = coreName(name);
  if (core === '') return false;
  const needed = core.length <= 3 ? Math.min(2, core.length) : Math.max(3, (core.length + 1) >> 1);
  return commonLength(core, text) >= needed || isShortened(core, text, Math.max(4, needed));
};

/** Whether a text holds the whole core of a name; strict, so that what it says is said of that thing. */
export const isNamed = (name: string, text: string): boolean => {
  const core = coreName(name);
  return core.length >= 3 && text.includes(core);
};
