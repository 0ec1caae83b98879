/** Slips in words: direction, verdict, year, heading number. Each gives edits { start, end, now } with what they touch. */
import { compare, decimal } from './exact.mjs';
import { membersOf, sentenceAt } from './load.mjs';
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

/** Completed ↔ not completed, and the grade of the total score. */
export const verdicts = (one) => {
  const out = [];
  const spans = new Set();
  const push = (start, word, now, figures) => {
    if (spans.has(start)) return;
    spans.add(start);
    out.push({
      start,
      end: start + word.length,
      now,
      figure: null,
      broken: [],
      touches: figures,
      near: sentenceAt(one.text, start),
    });
  };
  for (const r of one.relations) {
    if (r.kind !== 'completion') continue;
    const result = one.byId.get(r.result);
    const v = one.values.get(r.result);
    const clause = sentenceAt(one.text, result.start);
    if (clause.text.includes('|') || /以内|不超过|≤|控制/.test(clause.text)) continue;
    const members = membersOf(r).map((id) => one.byId.get(id));
    const others = one.relations
      .filter((q) => q !== r && q.kind === 'completion')
      .some((q) => inside(one.byId.get(q.result), clause));
    if (others) continue;
    if (compare(v.lo, decimal('100')) > 0)
      for (const m of clause.text.matchAll(/超额完成(?!\d|了?\d)|超过(?=年[度初]目标|目标)/g))
        push(clause.start + m.index, m[0], m[0] === '超过' ? '未达到' : '未完成', members);
    if (compare(v.hi, decimal('100')) < 0)
      for (const m of clause.text.matchAll(/未能?(?:完成|达到)/g))
        push(clause.start + m.index, m[0], m[0].endsWith('完成') ? '超额完成' : '超过', members);
  }
  for (const m of one.text.matchAll(/(?:等级|等次|档次|评定)(?:为|是|：)?(?:“|")?(优秀|优|良好|良|中|差)/g)) {
    const start = m.index + m[0].length - m[1].length;
    const now = m[1].startsWith('优') ? '良' : '优';
    const scores = one.figures.filter((f) => f.unit === 'score' && inside(f, sentenceAt(one.text, start)));
    push(start, m[1], now, scores);
  }
  return out;
};

const inside = (figure, span) => figure.start >= span.start && figure.end <= span.end;

/**
 * Years that contradict the report: the year of the title or of “…年度” self-evaluation words, a year compared with
 * itself, a result of a year that has not come yet.
 */
export const years = (one) => {
  const out = [];
  const push = (figure, year, why) => {
    const now = figure.text.replace(/\d{4}/, String(year));
    out.push({
      start: figure.start,
      end: figure.end,
      now,
      figure,
      broken: [],
      touches: [figure],
      why,
      near: sentenceAt(one.text, figure.start),
    });
  };
  for (const figure of one.figures) {
    if (figure.unit !== '年' || !/^\d{4}/.test(figure.text)) continue;
    const year = Number(figure.text.slice(0, 4));
    const s = sentenceAt(one.text, figure.start);
    const after = one.text.slice(figure.end, figure.end + 24);
    const before = one.text.slice(s.start, figure.start);
    const other = one.figures.find(
      (f) => f !== figure && f.unit === '年' && inside(f, s) && f.text.slice(0, 4) !== String(year),
    );
    if (year !== one.year) {
      if (other && year === one.year - 1 && Number(other.text.slice(0, 4)) === one.year && /[较比由从]$/.test(before))
        push(figure, one.year, 'itself');
      continue;
    }
    if (figure.text.includes('年度') && /^[^。，；]{0,16}(整体|部门|项目|绩效|预算|自评|转移支付|专项)/.test(after)) {
      push(figure, year - 1, 'stale');
      push(figure, year - 2, 'stale');
    } else if (
      !/计划|预计|拟|将|前|起|目标|任务/.test(s.text) &&
      one.figures.some((f) => inside(f, s) && /actual|outturn/.test(f.role))
    )
      push(figure, year + 1, 'future');
  }
  return out;
};

const CHINESE = '一二三四五六七八九十';
const HEADING = /^(#+ *)?(?:([一二三四五六七八九十])、|（([一二三四五六七八九十])）|(\d)\. ?(?!\d)|（(\d)）|\((\d)\))/;

/** Numbers of headings and of listed paragraphs; any change breaks the sequence of its siblings. */
export const headings = (one, random) => {
  const out = [];
  let offset = 0;
  for (const line of one.text.split('\n')) {
    const m = HEADING.exec(line);
    if (m) {
      const old = m.slice(2).find(Boolean);
      const at = offset + m[0].lastIndexOf(old, m[0].length - 1);
      const scale = CHINESE.includes(old) ? [...CHINESE] : [...'123456789'];
      const i = scale.indexOf(old);
      const choices = [i - 1, i + 1, i + 2].filter((k) => k >= 0 && k < scale.length);
      const now = scale[choices[Math.floor(random() * choices.length)]];
      const line_ = { start: offset, end: offset + line.length };
      out.push({
        start: at,
        end: at + 1,
        now,
        figure: null,
        broken: [],
        touches: [],
        near: line_,
        level: m[2] ? 1 : m[3] ? 2 : 3,
      });
    }
    offset += line.length + 1;
  }
  return out;
};
