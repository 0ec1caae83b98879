/**
 * Lies in text without slots, as a person or a model may write them: each takes a text with its figures and gives one
 * with a single untruth, or null where the text has no room for it. `report` is the report's own text: what it holds
 * is no lie.
 */
import { pick } from '../accuracy/random.mjs';

const splice = (text, start, end, words) => text.slice(0, start) + words + text.slice(end);

/** A figure of another value: one digit changed, so that the print does not stand in the report. */
const digit = ({ text, figures, report }, random) => {
  const figure = pick(figures, random);
  const places = [...figure.text].flatMap((character, at) => ('0123456789'.includes(character) ? [at] : []));
  if (places.length === 0) return null;
  const at = pick(places, random);
  const old = Number(figure.text[at]);
  const next = (old + 1 + Math.floor(random() * 9)) % 10;
  const changed = splice(figure.text, at, at + 1, String(next));
  return next === old || changed.startsWith('0') || report.includes(changed)
    ? null
    : splice(text, figure.start, figure.end, changed);
};

const otherUnits = [
  ['万美元', '万元'],
  ['亿元', '万元'],
  ['万元', '亿元'],
  ['个百分点', '%'],
  ['人次', '户次'],
  ['公里', '平方米'],
  ['%', '个百分点'],
  ['元', '万元'],
  ['分', '%'],
  ['人', '户'],
  ['个', '家'],
];
const unit = ({ text, figures, report }, random) => {
  const figure = pick(figures, random);
  const found = otherUnits.find(([from]) => figure.text.endsWith(from));
  if (!found) return null;
  const changed = figure.text.slice(0, -found[0].length) + found[1];
  return report.includes(changed) ? null : splice(text, figure.start, figure.end, changed);
};

/** Words right before a figure, and what they are turned into. */
const before =
  (pairs, isLie = () => true) =>
  ({ text, figures }, random) => {
    const found = figures
      .filter((figure) => isLie(text, figure))
      .flatMap((figure) =>
        pairs
          .filter(([from]) => text.endsWith(from, figure.start) || text.slice(0, figure.start).endsWith(from))
          .map(([from, to]) => [figure, from, to]),
      );
    if (found.length === 0) return null;
    const [figure, from, to] = pick(found, random);
    return splice(text, figure.start - from.length, figure.start, to);
  };

/** Where goal and result, or score and maximum, are printed alike, each may be told as the other: 目标2套，实际2套. */
const isOnlyOne = (text, figure) => {
  const [from, to] = [
    Math.max(...['。', '；', '、', '\n'].map((mark) => text.lastIndexOf(mark, figure.start))) + 1,
    Math.min(
      ...['。', '；', '、', '\n']
        .map((mark) => text.indexOf(mark, figure.end))
        .map((at) => (at < 0 ? text.length : at)),
    ),
  ];
  const clause = text.slice(from, to);
  return clause.indexOf(figure.text) === clause.lastIndexOf(figure.text);
};

const role = before(
  [
    ['目标', '实际完成'],
    ['实际', '目标'],
    ['全年预算', '全年执行'],
    ['预算数', '执行数'],
    ['执行数', '预算数'],
    ['，执行', '，预算'],
    ['执行率', '同比增长'],
    ['完成率', '同比增长'],
    ['满分', '得'],
    ['，得', '，满分'],
    ['同比增长', '完成率'],
  ],
  isOnlyOne,
);

const direction = before([
  ['低于目标', '高于目标'],
  ['，少', '，多'],
  ['增长', '下降'],
  ['增加', '减少'],
  ['提高', '下降'],
  ['下降', '增长'],
  ['超支', '结余'],
  ['超出', '低于'],
  ['高出', '低了'],
  ['缩短', '延长'],
  ['前进', '后退'],
]);

const rank = ({ text, report }, random) => {
  const ranks = [...text.matchAll(/第(\d+)位/g)];
  if (ranks.length === 0) return null;
  const found = pick(ranks, random);
  const next = 1 + Math.floor(random() * 15);
  return `${next}` === found[1] || report.includes(`第${next}位`)
    ? null
    : splice(text, found.index, found.index + found[0].length, `第${next}位`);
};

const year = ({ text, figures, year: own }, random) => {
  const years = [...text.matchAll(/20\d\d(?=年)/g)].filter(([word]) => Number(word) === own);
  const other = `${own - 2 - Math.floor(random() * 4)}`;
  if (years.length > 0 && random() < 0.7) {
    const found = pick(years, random);
    return splice(text, found.index, found.index + 4, other);
  }
  const figure = pick(figures, random);
  const sentence = Math.max(text.lastIndexOf('。', figure.start), text.lastIndexOf('\n', figure.start)) + 1;
  const start = sentence + (/^(?:\d+\.|（[一二三四五六七八九十]+）)/.exec(text.slice(sentence))?.[0].length ?? 0);
  return splice(text, start, start, `${other}年，`);
};

const offices = ['信息中心', '综合协调处', '督查室', '资产管理科', '乡村振兴股', '政策法规处', '市发展改革委员会'];
const office = ({ text, report }, random) => {
  const name = pick(offices, random);
  const stops = [...text].flatMap((character, at) => (character === '。' ? [at] : []));
  if (stops.length === 0 || report.includes(name)) return null;
  const at = pick(stops, random);
  return splice(text, at, at, pick([`，由${name}负责`, `，由${name}牵头落实`, `，责成${name}会同办理`], random));
};

/** The figures of one thing under the name of another one of the report. */
const name = ({ text, names }, random) => {
  const there = names.filter((each) => text.includes(each));
  const others = names.filter((each) => !text.includes(each));
  if (there.length === 0 || others.length === 0) return null;
  const [from, to] = [pick(there, random), pick(others, random)];
  const shared = [...from].filter((character) => to.includes(character)).length;
  return shared * 2 >= Math.min(from.length, to.length) ? null : text.split(from).join(to);
};

/** The figure of one thing where that of another stands, of the same unit: a 跨境电商 figure said of 外资. */
const figure = ({ text, figures, all }, random) => {
  const from = pick(figures, random);
  const unit = from.text.replace(/^[^0-9]*[0-9.,]+/, '');
  const there = all.filter(
    (each) =>
      each !== from.text && /^[0-9]/.test(each) && each.replace(/^[0-9.,]+/, '') === unit && !text.includes(each),
  );
  return there.length === 0 || unit === '' || !/^[0-9]/.test(from.text)
    ? null
    : splice(text, from.start, from.end, pick(there, random));
};

export const proseLies = { digit, unit, role, direction, rank, year, office, name, figure };
