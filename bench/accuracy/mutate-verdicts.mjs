/** Slips in a verdict: completed ↔ not completed, above ↔ below a target, the grade of the total score. */
import { compare, decimal } from './exact.mjs';
import { membersOf, sentenceAt } from './load.mjs';
import { edit, inside } from './spans.mjs';

const HUNDRED = decimal('100');

/** Words of completion in the sentence of a completion rate that lies wholly on one side of 100 %. */
const completions = (one) => {
  const out = [];
  const rates = one.relations.filter((r) => r.kind === 'completion');
  for (const r of rates) {
    const result = one.byId.get(r.result);
    const sentence = sentenceAt(one.text, result.start);
    if (sentence.text.includes('|') || /以内|不超过|≤|控制/.test(sentence.text)) continue;
    if (rates.some((q) => q !== r && inside(one.byId.get(q.result), sentence))) continue;
    const members = membersOf(r).map((id) => one.byId.get(id));
    const turn = (pattern, now) => {
      for (const m of sentence.text.matchAll(pattern))
        out.push(edit(one, sentence.start + m.index, m[0], now(m[0]), members));
    };
    const v = one.values.get(r.result);
    if (compare(v.lo, HUNDRED) > 0)
      turn(/超额完成(?!\d|了?\d)|超过(?=年[度初]目标|目标)/g, (w) => (w === '超过' ? '未达到' : '未完成'));
    if (compare(v.hi, HUNDRED) < 0)
      turn(/(?:未能?|没有)(?:完成|达到)/g, (w) => (w.endsWith('完成') ? '超额完成' : '超过'));
  }
  return out;
};

const LEVELS = [
  [/(?:没有|未能?)(?:达到|完成)(?:了)?$/, -1, '超过'],
  [/(?:未突破|没有突破)$/, -1, '突破'],
  [/低于$/, -1, '高于'],
  [/(?:达到|超过)(?:了)?$/, 1, '未达到'],
  [/(?:高于)$/, 1, '低于'],
];

/** A level word right before a target whose actual stands earlier in the same sentence. */
const levels = (one) => {
  const out = [];
  for (const target of one.figures) {
    if (!/^target/.test(target.role) || target.unit === 'rank') continue;
    const sentence = sentenceAt(one.text, target.start);
    if (sentence.text.includes('|')) continue;
    const before = one.text.slice(sentence.start, target.start);
    const found = LEVELS.find(([pattern]) => pattern.test(before));
    const actuals = one.figures.filter(
      (f) => inside(f, sentence) && f.start < target.start && f.metric === target.metric && f.unit === target.unit,
    );
    const actual = actuals.findLast((f) => /actual|rate/.test(f.role) && !/previous|target/.test(f.role));
    if (!found || !actual) continue;
    const [pattern, side, now] = found;
    if (compare(decimal(actual.value), decimal(target.value)) !== side) continue;
    const word = pattern.exec(before)[0];
    out.push(edit(one, target.start - word.length, word, now, [actual, target]));
  }
  return out;
};

const grades = (one) => {
  const out = [];
  for (const m of one.text.matchAll(/(?:等级|等次|档次|评定)(?:为|是|：)?(?:“|")?(优秀|优|良好|良|中|差)/g)) {
    const start = m.index + m[0].length - m[1].length;
    const scores = one.figures.filter((f) => f.unit === 'score' && inside(f, sentenceAt(one.text, start)));
    out.push(edit(one, start, m[1], m[1].startsWith('优') ? '良' : '优', scores));
  }
  return out;
};

export const verdicts = (one) => {
  const seen = new Set();
  return [...completions(one), ...levels(one), ...grades(one)].filter((m) => !seen.has(m.start) && seen.add(m.start));
};
