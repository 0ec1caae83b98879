import { growthBetween } from '../../tools/compare/growth.js';
import type { YearReport } from '../../tools/compare/year-fact.js';
import { isMentioned } from '../../tools/language/naming.js';
import { equal } from '../../tools/measure/rational.js';
import type { Execution } from '../../tools/recompute/executions.js';
import { executionsOf } from '../../tools/recompute/executions.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import { isExecutionName } from '../../tools/recompute/shortfalls.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { headOf } from './growth.js';
import { linedUp } from './lined-up.js';
import { facetsText, say, yearText } from './phrasing.js';
import { rateNote } from './rate-note.js';
import type { Point } from './series.js';
import { seriesLines } from './series.js';
import { answerValue } from './value.js';

const isRepeated = (a: Execution, b: Execution): boolean =>
  equal(a.rate.value, b.rate.value) && (isMentioned(a.name, b.name) || isMentioned(b.name, a.name));

/** Rates of spending in the prose, each once, the overall one first; narrowed to what is asked for where something is. */
const ratesOf = (open: OpenFile, metric: string | null): readonly Execution[] => {
  const all = executionsOf(open.stored.report);
  // A rate told again, without its amounts or under a shorter name, adds nothing.
  const once = all.filter(
    (each, index) => !all.slice(0, index).some((other) => other.name === each.name || isRepeated(other, each)),
  );
  const wanted = metric === null || isExecutionName(metric) ? [] : once.filter(({ name }) => isMentioned(metric, name));
  if (wanted.length > 0) return wanted;
  return [...once.filter(({ isOverall }) => isOverall), ...once.filter(({ isOverall }) => !isOverall)];
};

const rateLine = (open: OpenFile, each: Execution, citing: Citing, language: Language): string => {
  const { name, rate, budget, outturn, isOverall } = each;
  const title = isOverall ? say(language, 'executionOverall') : name;
  const parts = [
    ...(budget ? [{ facet: 'budget' as const, figure: budget, name, direction: 0 as const }] : []),
    ...(outturn ? [{ facet: 'outturn' as const, figure: outturn, name, direction: 0 as const }] : []),
    { facet: 'execution' as const, figure: rate, name, direction: 0 as const },
  ];
  const figures = facetsText(open, parts, citing, language, rateNote);
  return `${say(language, 'line', { name: title, year: yearText(open, language), figures })}${say(language, 'stop')}`;
};

/** A rate that only an indicator's row gives. */
const rowLine = (open: OpenFile, citing: Citing, language: Language): readonly string[] => {
  const row = indicatorsOf(open.stored.report).find(({ name, actual }) => actual !== null && isExecutionName(name));
  if (!row?.actual) return [];
  const figures = citing.figure(open, row.actual);
  return [
    `${say(language, 'line', { name: row.name, year: yearText(open, language), figures })}${say(language, 'stop')}`,
  ];
};

/** The overall rate of a report as the comparison knows it. */
const pointOf = (open: OpenFile, { facts, year }: YearReport): readonly Point[] => {
  const { report } = open.stored;
  const overall = executionsOf(report).find(({ isOverall }) => isOverall)?.rate;
  const figure =
    overall ?? indicatorsOf(report).find(({ name, actual }) => actual !== null && isExecutionName(name))?.actual;
  const fact = facts.find(({ source, says }) => says === 'level' && source.start === figure?.start);
  return fact && year !== null
    ? [{ year, level: { fact, interval: fact.interval }, open, isBack: false, growth: null }]
    : [];
};

/** The overall rates of each organization by year, with the change between neighbouring years. */
const changesOf = (asked: Asked, citing: Citing, language: Language): readonly string[] => {
  const { comparison, openOf } = linedUp(asked.files, language);
  const name = say(language, 'executionOverall');
  return comparison.organizations.flatMap((compared) => {
    const points = compared.timeline.reports.flatMap((report) => {
      const open = openOf(report);
      return open ? pointOf(open, report) : [];
    });
    const moved = points.map((point, at) => {
      const before = points[at - 1];
      const isNext = before?.year === point.year - 1;
      return before && isNext ? { ...point, growth: growthBetween(before.level, point.level, [], name) } : point;
    });
    const head = comparison.organizations.length > 1 ? [headOf(compared, language)] : [];
    return moved.length > 1 ? [...head, ...seriesLines(name, moved, citing, language)] : [];
  });
};

/** Spending against the budget, report by report, with the change between years where several lie open. */
export const answerExecution = (asked: Asked, language: Language): Answer | null => {
  const citing = createCiting();
  const { metric, aspect, kind } = asked.question;
  if (metric === null && (aspect === 'budget' || aspect === 'outturn')) {
    const own = answerAmounts(asked, language);
    if (own) return own;
  }
  const lines = asked.files.flatMap((open) => {
    const rates = ratesOf(open, metric).map((each) => rateLine(open, each, citing, language));
    const found = rates.length > 0 ? rates : rowLine(open, citing, language);
    return found.length > 0 ? found : [say(language, 'noExecution', { year: yearText(open, language) })];
  });
  const changes = changesOf(asked, citing, language);
  const isAnswered = citing.sources().length > 0;
  return { kind, text: [...lines, ...changes].join('\n'), sources: citing.sources(), isAnswered };
};

/** The whole budget or the whole spending, where the question names nothing else. */
const answerAmounts = (asked: Asked, language: Language): Answer | null => {
  const citing = createCiting();
  const lines = asked.files.flatMap((open) => {
    const overall = executionsOf(open.stored.report).find(({ isOverall }) => isOverall);
    return overall?.budget && overall.outturn ? [rateLine(open, overall, citing, language)] : [];
  });
  if (lines.length === asked.files.length && lines.length > 0)
    return { kind: 'execution', text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
  const metric = asked.question.text;
  return answerValue({ ...asked, question: { ...asked.question, metric } }, language);
};
