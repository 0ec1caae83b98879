/**
 * Years that contradict the report: the year of the title or beside words of the evaluation moved back (stale), a year
 * compared with itself (itself), a result of a year to come (future), one fact told of two years (two-years).
 */
import { membersOf, sentenceAt } from './load.mjs';
import { edit, inside } from './spans.mjs';

const yearOf = (figure) => Number(figure.text.slice(0, 4));
const FORWARD = /计划|预计|拟|将|前|起/;

/** Figures of the sentence that the report states again elsewhere. */
const toldAgain = (one, sentence, after) =>
  one.figures.filter(
    (f) =>
      inside(f, sentence) &&
      f.start > after &&
      f.period === String(one.year) &&
      one.relationsOf
        .get(f.id)
        .some((r) => r.kind === 'restatement' && membersOf(r).some((id) => !inside(one.byId.get(id), sentence))),
  );

export const years = (one) => {
  const out = [];
  const years_ = one.figures.filter((f) => f.unit === '年' && /^\d{4}/.test(f.text));
  for (const figure of years_) {
    const year = yearOf(figure);
    const sentence = sentenceAt(one.text, figure.start);
    const others = years_.filter((f) => f !== figure && inside(f, sentence) && yearOf(f) !== year);
    const push = (to, why, touches = []) =>
      out.push({
        ...edit(one, figure.start, figure.text, figure.text.replace(/\d{4}/, String(to)), [figure, ...touches]),
        figure,
        why,
      });
    if (year !== one.year) {
      const before = one.text.slice(sentence.start, figure.start);
      if (year === one.year - 1 && others.some((f) => yearOf(f) === one.year) && /[较比由从]$/.test(before))
        push(one.year, 'itself');
      continue;
    }
    const after = one.text.slice(figure.end, figure.end + 24);
    const again = toldAgain(one, sentence, figure.start);
    if (figure.text.includes('年度') && /^[^。，；]{0,16}(整体|部门|项目|绩效|预算|自评|转移支付|专项)/.test(after)) {
      push(year - 1, 'stale');
      push(year - 2, 'stale');
    } else if (!FORWARD.test(sentence.text) && !/目标|任务/.test(sentence.text)) {
      if (one.figures.some((f) => inside(f, sentence) && /actual|outturn/.test(f.role))) push(year + 1, 'future');
    }
    if (!figure.text.includes('年度') && !sentence.text.includes('|') && !others.length && again.length >= 2)
      push(year - 1, 'two-years', again);
  }
  return out;
};
