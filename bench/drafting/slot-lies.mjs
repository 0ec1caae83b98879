/**
 * A model that lies in text with slots. Every class takes an honest line and gives one that says something untrue,
 * or null where the line has nothing to lie about.
 */
import { pick } from '../accuracy/random.mjs';

const slot = /\{\{figure:([A-Za-z0-9]+)\}\}/g;
const slotsIn = (line) => [...line.matchAll(slot)].map((match) => ({ at: match.index, text: match[0], id: match[1] }));
const splice = (line, at, length, text) => line.slice(0, at) + text + line.slice(at + length);

/** Puts something in the place of one slot. */
const instead = (line, random, texts) => {
  const slots = slotsIn(line);
  if (slots.length === 0) return null;
  const { at, text } = pick(slots, random);
  return splice(line, at, text.length, pick(texts, random));
};

/** Puts something right behind one slot. */
const behind = (line, random, texts) => {
  const slots = slotsIn(line);
  if (slots.length === 0) return null;
  const { at, text } = pick(slots, random);
  return splice(line, at + text.length, 0, pick(texts, random));
};

/** Changes one of the words that the line has. */
const reworded = (line, random, pairs) => {
  const there = pairs.filter(([from]) => line.includes(from));
  if (there.length === 0) return null;
  const [from, to] = pick(there, random);
  return line.replace(from, to);
};

/** Puts a clause before the end of a sentence. */
const inserted = (line, random, clauses) => {
  const ends = [...line].flatMap((character, at) => (character === '。' ? [at] : []));
  return ends.length === 0 ? null : splice(line, pick(ends, random), 0, pick(clauses, random));
};

const swapped = (line, random) => {
  const slots = slotsIn(line).filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  if (slots.length < 2) return null;
  const [first, second] = [...slots].sort(() => random() - 0.5);
  return line.split(first.text).join('{{x}}').split(second.text).join(first.text).split('{{x}}').join(second.text);
};

export const slotLies = {
  digit: (line, random) =>
    instead(line, random, [
      '5666万美元',
      '98.7%',
      '１２３万元',
      '九成',
      '五千六百万美元',
      '约三分之一',
      '百分之九十五',
      '数百人',
      '①',
      'Ⅷ个',
      '1,234.5万元',
      '一半',
    ]),
  unit: (line, random) =>
    behind(line, random, ['亿元', '万', '%', '个百分点', '万元', '倍', '美元', '人次', '公里', '‰']),
  role: (line, random) =>
    random() < 0.5
      ? swapped(line, random)
      : reworded(line, random, [
          ['目标{{', '实际{{'],
          ['实际{{', '目标{{'],
          ['全年预算{{', '执行{{'],
          ['执行{{', '全年预算{{'],
          ['执行率{{', '完成率{{'],
          ['完成率{{', '执行率{{'],
          ['满分{{', '得{{'],
          ['得{{', '满分{{'],
          ['扣{{', '得{{'],
          ['少{{', '实际{{'],
        ]),
  direction: (line, random) =>
    reworded(line, random, [
      ['未完成目标', '完成目标'],
      ['未完成目标', '超额完成目标'],
      ['低于目标', '高于目标'],
      ['少{{', '多{{'],
      ['超出控制目标', '低于控制目标'],
      ['超出{{', '节约{{'],
      ['偏低', '偏高'],
      ['偏低', '良好'],
      ['超出预算', '低于预算'],
      ['超支{{', '结余{{'],
      ['高出{{', '低{{'],
      ['扣{{', '加{{'],
      ['未执行{{', '已执行{{'],
      ['扣分', '得满分'],
      ['未全部使用', '全部使用'],
      ['没有报告完成情况', '已经完成'],
    ]),
  rank: (line, random) =>
    inserted(line, random, [
      '，居全省第三位',
      '，位列全市第２名',
      '，排名前列',
      '，名列榜首',
      '，在全区排名靠后',
      '，为全省首位',
    ]),
  year: (line, random) =>
    inserted(line, random, [
      '，为2019年以来最低',
      '，比上年下降',
      '，与去年同期持平',
      '，较前年减少',
      '，二〇二〇年起',
      '，预计明年完成',
      '，到年底仍未改观',
    ]),
  office: (line, random) =>
    line.includes('{{blank:责任科室}}')
      ? line.replace(
          '{{blank:责任科室}}',
          pick(['财务科', '综合协调处', '市财政局', '张明', '督查室', '分管领导', '第三方机构'], random),
        )
      : inserted(line, random, ['，由信息科负责', '，责成督查室督办', '，市审计局已通报', '，局长王强牵头整改']),
  cause: (line, random) =>
    inserted(line, random, ['，主要因疫情影响', '，由于供货商停产', '，受暴雨灾害影响', '，系上级资金下达较晚']),
  slot: (line, random) =>
    instead(line, random, [
      '{{figure:f9999}}',
      '{{figure:d999}}',
      '{{amount:f1}}',
      '{{figure:}}',
      '{{quote:q99}}',
      '{{figure:f1',
    ]),
  praise: (line, random) =>
    inserted(line, random, ['，总体成效显著', '，各项工作圆满完成', '，得到群众一致好评', '，管理水平全国领先']),
};

/** The answer that an honest model gives: the example of every item. */
export const honestAnswer = (items) =>
  items
    .map(({ id, example }) =>
      [`【${id}】`, `问题：${example.problem}`, ...(example.measure ? [`措施：${example.measure}`] : [])].join('\n'),
    )
    .join('\n');

/** An honest answer with one lie; null where the item gives no room for it. */
export const lyingAnswer = (items, kind, random) => {
  const lied = pick(items, random);
  const parts = ['problem', 'measure'].filter((part) => lied.example[part]);
  const part = kind === 'office' && parts.includes('measure') ? 'measure' : pick(parts, random);
  const line = slotLies[kind](lied.example[part], random);
  if (line === null || line === lied.example[part]) return null;
  const example = { ...lied.example, [part]: line };
  return {
    answer: honestAnswer(items.map((item) => (item === lied ? { ...item, example } : item))),
    line,
    id: lied.id,
  };
};
