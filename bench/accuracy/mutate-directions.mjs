/** Slips in the word of direction before a figure. */
import { membersOf } from './load.mjs';
import { brokenByTurning } from './oracle.mjs';

const TURNS = [
  ['增长', '下降'],
  ['增加', '减少'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['上升', '下降'],
  ['上涨', '下跌'],
  ['高于', '低于'],
  ['快于', '慢于'],
  ['多于', '少于'],
  ['下降', '增长'],
  ['减少', '增加'],
  ['降低', '提高'],
  ['压减', '增加'],
  ['回落', '上升'],
  ['节约', '超支'],
  ['下浮', '上浮'],
];
const LEVELS = new Set(['高于', '低于', '快于', '慢于', '多于', '少于']);

/** The last direction word before a figure, within its clause. */
const wordBefore = (text, figure) => {
  const from = Math.max(0, figure.start - 26);
  const clause = (/[^。；，、\n|]*$/.exec(text.slice(from, figure.start)) ?? [''])[0];
  let best = null;
  for (const [word, turned] of TURNS) {
    const at = clause.lastIndexOf(word);
    if (at >= 0 && (!best || at > best.at)) best = { at, word, turned };
  }
  if (!best) return null;
  const start = figure.start - clause.length + best.at;
  return { start, end: start + best.word.length, now: best.turned, word: best.word };
};

/** 增长 ↔ 下降, 提高 ↔ 降低: kept where the turned word contradicts a relation. 高于 ↔ 低于 counts as a verdict. */
export const turnedWords = (one) => {
  const signs = [];
  const levels = [];
  for (const figure of one.figures) {
    const broken = brokenByTurning(one, figure);
    const edit = broken.length ? wordBefore(one.text, figure) : null;
    if (!edit) continue;
    const mutant = { ...edit, figure, broken, touches: broken.flatMap(membersOf).map((id) => one.byId.get(id)) };
    (LEVELS.has(edit.word) ? levels : signs).push(mutant);
  }
  return { signs, levels };
};
