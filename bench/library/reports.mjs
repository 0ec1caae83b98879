/** Small invented reports in any number: five years of one bureau follow each other, and some carry a slip. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick, seeded } from '../accuracy/random.mjs';

export const years = [2019, 2020, 2021, 2022, 2023];

const firsts = ['青', '河', '松', '桂', '琼', '黔', '汾', '贺', '抚', '澜', '沅', '淮', '岷', '榆', '柳', '枫'];
const lasts = ['原', '阳', '江', '湾', '屏', '宁', '川', '陵', '山', '泽', '安', '平', '丰', '昌'];
const kinds = [
  '市商务局',
  '市水务局',
  '市教育局',
  '县交通运输局',
  '市文化广电旅游局',
  '县农业农村局',
  '市统计局',
  '市档案馆',
];
const outputs = [
  ['新建农村供水管网', '公里'],
  ['改造老旧厂站', '座'],
  ['培训基层人员', '人次'],
  ['举办招商活动', '场'],
  ['扶持小微企业', '家'],
  ['开展执法检查', '次'],
  ['修缮公共场馆', '个'],
];

export const bureauOf = (number) => {
  const first = firsts[number % firsts.length];
  const last = lasts[Math.floor(number / firsts.length) % lasts.length];
  const kind = kinds[Math.floor(number / (firsts.length * lasts.length)) % kinds.length];
  return `${first}${last}${kind}`;
};

const whole = (random, from, to) => from + Math.floor(random() * (to - from + 1));
/** Hundredths as a printed numeral, so that nothing is rounded but where the report itself rounds. */
const printed = (hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
const rate = (part, all) => printed(Math.round((part * 10_000) / all));

const goalsOf = (random) =>
  [...outputs]
    .sort(() => random() - 0.5)
    .slice(0, 3)
    .map(([name, unit]) => {
      const target = whole(random, 20, 400);
      return { name, unit, target, achieved: whole(random, Math.ceil(target * 0.8), Math.ceil(target * 1.2)) };
    });

export const generatedReport = (index, seed = 'library') => {
  const organization = bureauOf(Math.floor(index / years.length));
  const year = years[index % years.length];
  const random = seeded(`${seed} ${index}`);
  const [basic, project] = [whole(random, 50_000, 300_000), whole(random, 80_000, 600_000)];
  const [basicSpent, projectSpent] = [basic - whole(random, 0, 2000), project - whole(random, 0, 60_000)];
  const [budget, spent] = [basic + project, basicSpent + projectSpent];
  const goals = goalsOf(random);
  const foreign = whole(random, 20_000, 900_000);
  // One report in ten prints a rate with two digits changed round or one unit off.
  const slip = random() < 0.1 ? pick([100, -100, 9, -9], random) : 0;
  const execution = printed(Math.round((spent * 10_000) / budget) + slip);
  const plans = goals.map(({ name, unit, target }) => `${name}${target}${unit}`).join('，');
  const results = goals
    .map(({ name, unit, target, achieved }) => `${name}${achieved}${unit}，完成年度目标的${rate(achieved, target)}%`)
    .join('；');
  const text = [
    `# ${organization}${year}年度部门整体支出绩效自评报告`,
    '一、基本情况',
    `${year}年，${organization}计划${plans}。`,
    '二、资金情况',
    `${year}年部门整体支出全年预算数为${printed(budget)}万元，其中基本支出${printed(basic)}万元、项目支出${printed(project)}万元。`,
    `全年执行数为${printed(spent)}万元，预算执行率为${execution}%。其中基本支出${printed(basicSpent)}万元，项目支出${printed(projectSpent)}万元。`,
    '三、绩效目标完成情况',
    `全年${results}。`,
    `全市实际吸收外资${printed(foreign)}万美元，服务对象满意度为${whole(random, 85, 99)}.${whole(random, 0, 9)}%，满意度指标目标值为90%。`,
    '四、存在的主要问题',
    '部分项目前期准备不充分，资金支付进度偏慢。',
    '五、改进措施',
    '加强项目前期论证，按月通报支付进度。',
    '',
  ].join('\n\n');
  return { name: `${organization}/${year}.md`, organization, year, text };
};

export const writeReports = (folder, count, seed) => {
  for (let index = 0; index < count; index += 1) {
    const { name, text } = generatedReport(index, seed);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
