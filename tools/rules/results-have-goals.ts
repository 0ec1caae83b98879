import type { Span } from '../document/document.js';
import { metricKey } from '../figures/noun.js';
import { cues } from '../language/cues.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { isMentioned } from '../language/naming.js';
import { bodyText, sectionsTitled } from '../language/section-text.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const [enough, shortest, shown] = [3, 4, 5];

interface Result extends Span {
  readonly name: string;
}

/** The first result of each point among outputs and benefits: what the point is about. */
const resultsOf = (report: Report): readonly Result[] => {
  const seen = new Set<string>();
  return statementsOf(report).flatMap(({ passage, placed, start }) => {
    const title = passage.path.at(-1)?.title ?? '';
    const isResult = says(title, cues.outputTitle) || says(title, cues.benefitTitle);
    const first = placed[0]?.figure;
    const name = first?.metric ?? '';
    const key = metricKey(name);
    if (passage.kind !== 'paragraph' || !isResult || start > shortest || !first) return [];
    const isCounted = first.role === 'actual' && (first.kind === 'count' || first.kind === 'amount');
    if (!isCounted || key.length < shortest || seen.has(key)) return [];
    seen.add(key);
    return [{ start: first.start, end: first.end, name }];
  });
};

export const resultsHaveGoals = defineRule({
  id: 'results-have-goals',
  family: 'target',
  title: { zh: '写进成绩的事项年初有目标', en: 'What is reported as a result was a goal' },
  severity: 'info',
  basis: {
    zh: '财预〔2020〕10号：对照年初设定的绩效目标自评',
    en: 'Caiyu [2020] No. 10: results are held against the goals set at the beginning of the year',
  },
  rationale: {
    zh: '目标中没有的事项写成产出或效益，无从判断完成得好坏。',
    en: 'What no goal mentions cannot be judged as done well or badly.',
  },
  messages: {
    alone: { zh: '绩效目标中没有提到：{names}', en: 'The goals do not mention {names}' },
  },
  suggestions: {
    add: { zh: '补写对应的目标，或移到工作情况部分', en: 'Name the goal, or move it to the account of the work' },
  },
  examples: {
    valid: [
      {
        text: '一、年度绩效目标\n\n举办招聘会8场，培训技能人才500人次，新增城镇就业3000人。\n\n二、完成情况\n\n（一）产出指标\n\n技能人才培训512人次。',
      },
    ],
    invalid: [
      {
        text: '一、年度绩效目标\n\n举办招聘会8场，培训技能人才500人次，新增城镇就业3000人。\n\n二、完成情况\n\n（一）产出指标\n\n技能人才培训512人次。\n\n发放电子消费券120万元。',
        at: '120万元',
      },
    ],
  },
  *check(report) {
    const { document, figures } = report;
    const sections = sectionsTitled(document, cues.goalTitle).filter(
      ({ heading }) => !says(heading.title, cues.resultTitle),
    );
    const isGoal = (span: Span): boolean =>
      sections.some(({ body }) => span.start >= body.start && span.end <= body.end);
    const goals = figures.filter((figure) => isGoal(figure) && figure.cell === null && figure.kind !== 'period');
    if (goals.length < enough) return;
    const text = sections.map((section) => bodyText(document, section)).join('\n');
    const indicators = indicatorsOf(report).filter(({ target }) => target !== null);
    const alone = resultsOf(report).filter(
      ({ name }) =>
        !isMentioned(name, text) &&
        !says(name, budgetWords.execution) &&
        !indicators.some((indicator) => isMentioned(name, indicator.name) || isMentioned(indicator.name, name)),
    );
    const [first, ...others] = alone;
    if (!first) return;
    yield {
      message: 'alone',
      data: {
        names: alone
          .slice(0, shown)
          .map(({ name }) => name)
          .join('、'),
      },
      at: first,
      related: others,
      suggestion: 'add',
    };
  },
});
