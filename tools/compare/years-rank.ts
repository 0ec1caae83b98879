import type { Rational } from '../measure/rational.js';
import { add, compare, subtract } from '../measure/rational.js';
import { single } from './levels.js';
import type { Point, Series } from './series.js';
import type { YearFact } from './year-fact.js';
import { defineYearRule } from './year-rule.js';

const isSameRanking = (a: YearFact, b: YearFact): boolean =>
  a.ranked === b.ranked && a.among === b.among && a.whole === b.whole;

const rankAt = (point: Point, like: YearFact): YearFact | null =>
  single(point.facts.filter((fact) => fact.says === 'rank' && isSameRanking(fact, like)));

/** Last year's rank as a report has it: in so many words, or by the places moved since. */
const rankBefore = (point: Point, fact: YearFact): Rational | null => {
  if (fact.says === 'previousRank') return fact.value;
  const now = fact.says === 'rankMove' ? rankAt(point, fact) : null;
  return now && add(now.value, fact.value);
};

const priorOf = ({ points }: Series, later: Point): Point | undefined =>
  points.find(({ year }) => year === later.year - 1);

export const yearsRank = defineYearRule({
  id: 'years-rank',
  family: 'year',
  title: { zh: '所称的上年位次与上年报告一致', en: "Last year's rank as told is the one in last year's report" },
  severity: 'error',
  basis: { zh: '财预〔2020〕10号（数据真实、结果客观）', en: 'MOF Caiyu [2020] 10 (true data, objective results)' },
  rationale: {
    zh: '“比上年（第几位）前移几位”说的是上年的位次，应当与上年报告所写同一指标、同一范围、同一口径（总量、增速或完成率）的位次相同。',
    en: 'A rank that is told as last year’s must be the one that last year’s report gave for the same metric, area and measure (amount, growth or completion).',
  },
  messages: {
    named: {
      zh: '“{metric}”{prior}年在{among}的位次，{year}年报告说是{said}，{prior}年报告写{expected}',
      en: '“{metric}”: rank of {prior} within {among} is {said} in the report of {year}, {expected} in the report of {prior}',
    },
    moved: {
      zh: '“{metric}”{year}年报告的位次变化推出{prior}年在{among}列第{stated}，{prior}年报告写{expected}',
      en: '“{metric}”: the move told in the report of {year} puts {prior} at {stated} within {among}, the report of {prior} has {expected}',
    },
  },
  suggestions: {
    check: { zh: '对照通报核实两年的位次', en: 'Check the ranks of both years against the published list' },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元，总量居全省第7位。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际利用外资5167万美元，总量居全省第6位，比上年（第7位）前移1位。',
        ],
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元，同比增长6%，增速居全省第3位。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际利用外资5167万美元，总量居全省第6位，比上年（第7位）前移1位。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元，总量居全省第7位。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际利用外资5167万美元，总量居全省第6位，比上年（第8位）前移2位。',
        ],
        at: '第8位',
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元，总量居全省第7位。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际利用外资5167万美元，总量居全省第6位，与上年持平。',
        ],
        at: '第6位',
      },
    ],
  },
  *check({ series: all }) {
    for (const series of all) {
      for (const later of series.points) {
        const earlier = priorOf(series, later);
        if (!earlier) continue;
        for (const fact of later.facts) {
          const stated = rankBefore(later, fact);
          const known = stated === null ? null : rankAt(earlier, fact);
          if (stated === null || known === null || compare(stated, known.value) === 0) continue;
          const now = rankAt(later, fact);
          yield {
            message: fact.says === 'previousRank' ? 'named' : 'moved',
            data: {
              metric: series.name,
              year: `${later.year}`,
              prior: `${earlier.year}`,
              among: fact.among ?? '',
              said: fact.source.text,
              stated: `${stated.n}`,
              expected: known.source.text,
            },
            at: { report: later.report, source: fact.source },
            related: [{ report: earlier.report, source: known.source }],
            about: `rank|${series.key}|${series.area}|${fact.ranked}|${fact.among}`,
            stated: fact.source.text,
            expected: known.source.text,
            ...(now && fact.says === 'rankMove'
              ? { derivation: `${now.source.text} → ${known.source.text}: ${subtract(known.value, now.value).n}` }
              : {}),
            suggestion: 'check',
          };
        }
      }
    }
  },
});
