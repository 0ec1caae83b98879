import { titleSpan } from '../document/outline.js';
import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { isBlank } from '../language/comparator.js';
import { bodyText } from '../language/section-text.js';
import { toDecimalString } from '../measure/printing.js';
import { equal } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import {
  claimsNone,
  isExplainedHere,
  isLackToldAsProblem,
  isToldAsProblem,
  problemSections,
} from '../recompute/explanations.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { lossOf } from '../recompute/scores.js';
import { missedGoals, overspending, underspending, unexplainedLosses, unusedMoney } from '../recompute/shortfalls.js';
import { statementOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';
import type { Scheme } from './scheme.js';

interface Miss {
  readonly name: string;
  readonly detail: string;
  readonly figures: readonly Figure[];
  readonly isLackTold: boolean;
}

const present = (figures: readonly (Figure | null)[]): readonly Figure[] => figures.filter((figure) => figure !== null);

const isSameResult = (a: Figure, b: Figure): boolean => a.id === b.id || (a.unit === b.unit && equal(a.value, b.value));

/** A table row that gives its own reason or points to the section that does, be it in another table than the miss. */
const hasRowReason = (report: Report, name: string, figures: readonly Figure[]): boolean =>
  indicatorsOf(report).some(
    (row) =>
      !isBlank(row.reason) &&
      figures.some(
        (figure) =>
          row.actual &&
          isSameResult(figure, row.actual) &&
          (figure.id === row.actual.id || likeness(row.name, name) >= 2),
      ),
  );

const missesOf = (report: Report, { thresholds }: Scheme): readonly Miss[] => [
  ...missedGoals(report).map(({ name, actual, target, rate }) => ({
    name,
    detail: rate?.text ?? `${actual?.text ?? ''}/${target?.text ?? ''}`,
    figures: present([rate, actual, target]),
    isLackTold: target !== null && actual !== null && isLackToldAsProblem(report, target, actual),
  })),
  ...[...overspending(report), ...underspending(report, thresholds.lowExecution).filter(({ isMain }) => isMain)].map(
    ({ name, rate, budget, outturn }) => ({
      name,
      detail: rate.text,
      figures: present([rate, outturn, budget]),
      isLackTold: false,
    }),
  ),
  ...unexplainedLosses(report).map((item) => ({
    name: item.name,
    detail: `−${toDecimalString(lossOf(item))}`,
    figures: [item.score, item.maximum],
    isLackTold: false,
  })),
];

/** A sentence that gives the reason at once leaves little to be told again. */
const isExplainedInPlace = (report: Report, figures: readonly Figure[]): boolean => {
  const statement = figures.map((figure) => statementOf(report, figure)).find((found) => found !== null);
  return statement !== undefined && statement !== null && isExplainedHere(report, statement);
};

const isSilentOn = (report: Report, { name, figures, isLackTold }: Miss): boolean =>
  !isLackTold &&
  !isExplainedInPlace(report, figures) &&
  !isToldAsProblem(report, name, figures.slice(0, 1)) &&
  !hasRowReason(report, name, figures) &&
  !isDisputed(report, ...figures);

const text = (problem: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n旅游收入58.9亿元，完成目标62亿元的95.0%。\n\n## 二、存在的问题和改进措施\n\n${problem}`;

export const missesInProblemSection = defineRule({
  id: 'misses-in-problem-section',
  family: 'problem',
  title: { zh: '没完成的都写进问题', en: 'What was missed appears among the problems' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：未完成目标或偏离较大的，逐项说明原因和改进措施',
    en: 'Caiyu [2020] No. 10: each goal missed or far off is explained with corrective action',
  },
  rationale: {
    zh: '未完成的指标、超预算或偏低的执行率、丢掉的分数，问题部分一项都不能少，否则措施就没有对象。',
    en: 'Missed targets, spending above or far below budget and lost points all belong there, or no measure answers them.',
  },
  messages: {
    absent: {
      zh: '“{title}”没有提到：{misses}',
      en: '{title} says nothing of: {misses}',
    },
    unused: {
      zh: '{given} 中只用了 {used}，“{title}”没有说明未使用的部分',
      en: 'Of {given} only {used} was used, and {title} says nothing of the rest',
    },
  },
  suggestions: {
    add: { zh: '逐项补写问题、原因、措施、责任科室和时限', en: 'Add each with its cause, measure, office and date' },
  },
  examples: {
    valid: [
      { text: text('旅游收入未完成目标，原因是暑期客流不足。由产业科负责，6月底前推出新线路。') },
      {
        text: '# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n| 指标 | 目标 | 实际 | 完成率 |\n|---|---|---|---|\n| 旅游收入 | 62亿元 | 58.9亿元 | 95.0% |\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |\n|---|---|---|---|---|---|\n| 旅游收入 | 62亿元 | 58.9亿元 | 10 | 9.5 | 暑期客流不足 |\n\n## 二、存在的问题\n\n个别制度更新不及时，原因是机构合并。',
      },
      {
        text: '# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n旅游收入65.9亿元，完成目标62亿元的106.3%。\n\n## 二、存在的问题\n\n个别制度更新不及时，原因是机构合并。',
      },
    ],
    invalid: [
      {
        text: text('个别内控制度更新不及时，原因是机构合并后未修订。由财务科于6月底前完成修订。'),
        at: '存在的问题和改进措施',
      },
    ],
  },
  *check(report, scheme) {
    const { document } = report;
    const sections = problemSections(document);
    const [section] = sections;
    if (!section || sections.some((each) => claimsNone(document, each)) || bodyText(document, section).trim() === '')
      return;
    const { title } = section.heading;
    const at = titleSpan(document, section.heading);
    const silent = missesOf(report, scheme).filter((miss) => isSilentOn(report, miss));
    if (silent.length > 0)
      yield {
        message: 'absent',
        data: { title, misses: silent.map(({ name, detail }) => `${name}（${detail}）`).join('、') },
        at,
        related: silent.flatMap(({ figures }) => figures),
        suggestion: 'add',
      };
    for (const { name, given, used } of unusedMoney(report))
      if (!isToldAsProblem(report, name, [given, used]))
        yield {
          message: 'unused',
          data: { title, given: given.text, used: used.text },
          at: used,
          related: [given],
          severity: 'info',
          suggestion: 'add',
        };
  },
});
