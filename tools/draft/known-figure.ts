import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import type { Fact } from '../figures/fact.js';
import type { Figure, Role } from '../figures/figure.js';
import { factsOf } from '../figures/from-prose.js';
import type { Relation } from '../figures/reading.js';
import { moneyName, overall } from '../figures/statement.js';
import { suffixOf } from '../language/affix.js';
import { cues } from '../language/cues.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { mentionsIn, says } from '../language/mentions.js';
import { isNegative } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import { bindingsIn } from './bindings.js';
import { verifyWords } from './words-verify.js';

/** A figure with everything that its place says of it, so that two texts can be held against each other. */
export interface KnownFigure {
  /** Which of the reports, from 0. */
  readonly report: number;
  readonly figure: Figure;
  /** What is measured; '' where the place names nothing of its own. */
  readonly name: string;
  /** Every other name that its report gives it. */
  readonly aliases: readonly string[];
  readonly relation: Relation | 'cell';
  /** +1 growth or more than, −1 decline or less than, 0 without direction. */
  readonly direction: -1 | 0 | 1;
  /** The words say that it was achieved, not only the lack of other words. */
  readonly isExplicit: boolean;
  /** The words between the figure before and this one; '' in a table. */
  readonly lead: string;
  /** Of a rank: what was ranked, by the figure before it in the sentence. */
  readonly rankOf: Role | null;
  /** Of a rank: what was ranked, by the words before it; '' where there are none. */
  readonly rankName: string;
  /** Everything of its paragraph that stands before it, with the headings above. */
  readonly words: string;
}

type Direction = KnownFigure['direction'];

const turned = (figure: Figure, stated: Direction): Direction => {
  if (!isNegative(figure.value)) return stated;
  return stated === 0 ? -1 : stated === 1 ? -1 : 1;
};

const compared = [...verifyWords.below, ...verifyWords.above];

/** Which way the last comparing word before a figure turns: 低于目标, 高出. */
const comparison = (lead: string): Direction => {
  const last = mentionsIn(lead, compared).at(-1);
  if (!last) return 0;
  return verifyWords.below.some((word) => word === last.word) ? -1 : 1;
};

/** 提高到 and 下降到 state a level and which way it was reached. */
const reachedBy = (lead: string): Direction => {
  const last = mentionsIn(lead, reaching).at(-1);
  return last ? (cues.falls.includes(last.word) ? -1 : 1) : 0;
};
const reaching = [...cues.rises, ...cues.falls];

const directionOf = ({ figure, reading }: Fact): Direction => {
  const isTimes = reading.relation === 'leverage' && suffixOf(reading.mention.lead, reaching) !== null;
  if (reading.reached || isTimes) return reachedBy(reading.mention.lead);
  const isChange = reading.relation === 'growth' || reading.relation === 'delta';
  return turned(figure, isChange ? reading.direction : comparison(reading.mention.lead) || reading.direction);
};

const nameOf = ({ figure, noun, reading, topic }: Fact, organization: string | null): string => {
  const named = reading.noun !== '' || topic !== null ? noun : '';
  const own = organization !== null && named.startsWith(organization) ? named.slice(organization.length) : named;
  if (figure.kind === 'score' && says(own, budgetWords.totalScore)) return verifyWords.total;
  const isMoney = figure.kind === 'amount' || reading.relation === 'execution';
  return isMoney && named !== '' ? moneyName(own) : own;
};

/** 得10分，得9分: what the words say was scored is no maximum, though a smaller score follows. */
const isGot = ({ reading }: Fact): boolean =>
  reading.relation === 'maxScore' && suffixOf(reading.mention.lead, verifyWords.got) !== null;

/** 超出预算4.36万元: the amount is a distance from the budget, not the budget. */
const relationOf = (fact: Fact): Relation => {
  const { relation, mention } = fact.reading;
  if (isGot(fact)) return 'score';
  return relation === 'head' && suffixOf(mention.lead, verifyWords.distances) !== null ? 'gap' : relation;
};

/** A figure right after 目标 is a goal, whatever stands before: 使实际到位资本金达到目标. */
const roleOf = (fact: Fact, isPlanned: boolean): Role => {
  const { figure, reading } = fact;
  const { lead } = reading.mention;
  if (isGot(fact)) return 'score';
  if (isPlanned && figure.role === 'actual' && !says(lead, verifyWords.achieved)) return 'target';
  const isGoal = figure.role === 'actual' && reading.relation === 'head' && suffixOf(lead, verifyWords.goals) !== null;
  return isGoal && comparison(lead) === 0 ? 'target' : figure.role;
};

/** 计划新建…、改造…: the words before the first figure of a sentence make goals of all that follow. */
const opensPlan = (facts: readonly Fact[], index: number): boolean => {
  const fact = facts[index];
  let first = index;
  while (facts[first - 1]?.sentence === fact?.sentence) first -= 1;
  // The sentence may open with its year.
  while (first < index && facts[first]?.figure.kind === 'period') first += 1;
  return says(facts[first]?.reading.mention.lead ?? '', verifyWords.plans);
};

/** 接待游客912万人次，完成目标的106%: what a completion rate follows was achieved. */
const isRated = (facts: readonly Fact[], index: number): boolean => {
  const next = facts[index + 1];
  const relation = next?.reading.relation;
  return next?.topic === facts[index] && (relation === 'completion' || relation === 'overCompletion');
};

const rankTopics: readonly Role[] = ['actual', 'outturn', 'rate', 'growth', 'share', 'total', 'target'];

/** What a rank is the rank of: the last figure before it in its sentence that can be ranked. */
const rankedRole = (facts: readonly Fact[], index: number): Role | null => {
  const fact = facts[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = facts[at];
    if (!other || other.sentence !== fact?.sentence) return null;
    if (rankTopics.includes(other.figure.role) && other.figure.kind !== 'rank')
      return other.figure.role === 'outturn' ? 'actual' : other.figure.role;
  }
  return null;
};

const fromCell = (report: number, figure: Figure): KnownFigure => ({
  report,
  figure,
  name: figure.metric ?? '',
  aliases: [],
  relation: 'cell',
  direction: turned(figure, 0),
  isExplicit: true,
  lead: '',
  rankOf: null,
  rankName: '',
  words: figure.metric ?? '',
});

/** 总量居全省第6位: what stands before the words of placing. */
const rankedName = ({ reading }: Fact): string => {
  const { lead } = reading.mention;
  const cuts = verifyWords.placing.map((word) => lead.indexOf(word)).filter((at) => at >= 0);
  return cuts.length === 0 ? '' : lead.slice(0, Math.min(...cuts));
};

const wordsBefore = (passage: Passage | undefined, offset: number): string => {
  if (!passage) return '';
  const { flow, path } = passage;
  const end = flow.at.findIndex((at) => at >= offset);
  return [...path.map(({ title }) => title), flow.text.slice(0, end < 0 ? flow.text.length : end)].join('\n');
};

const known = new WeakMap<Report['figures'], readonly KnownFigure[]>();

/** All figures of a report with what their places say; `number` is the report's place in the call. */
export const knownFigures = (
  report: Pick<Report, 'document' | 'organization' | 'year' | 'figures'>,
  number: number,
  year: number | null = report.year,
): readonly KnownFigure[] => {
  const made = known.get(report.figures);
  if (made) return made.map((each) => (each.report === number ? each : { ...each, report: number }));
  const facts = factsOf(report.document, year === null ? null : `${year}`);
  const passages = new Map(
    passagesOf(report.document).flatMap((passage) => (passage.cell ? [] : [[passage.block, passage] as const])),
  );
  const byStart = new Map(facts.map((fact, index) => [fact.figure.start, { fact, index }] as const));
  const figures = report.figures.map((figure): KnownFigure => {
    const found = byStart.get(figure.start);
    if (!found) return fromCell(number, figure);
    const { fact, index } = found;
    return {
      report: number,
      figure: {
        ...fact.figure,
        id: figure.id,
        role: relationOf(fact) === 'gap' ? 'other' : roleOf(fact, opensPlan(facts, index)),
      },
      name: nameOf(fact, report.organization),
      aliases: [],
      relation: relationOf(fact),
      direction: directionOf(fact),
      isExplicit:
        figure.role !== 'actual' || isRated(facts, index) || says(fact.reading.mention.lead, verifyWords.achieved),
      lead: fact.reading.mention.lead,
      rankOf: figure.kind === 'rank' ? rankedRole(facts, index) : null,
      rankName: figure.kind === 'rank' ? rankedName(fact) : '',
      words: wordsBefore(passages.get(figure.block), figure.start),
    };
  });
  known.set(report.figures, figures);
  return figures;
};

const bound = new WeakMap<Report, ReturnType<typeof bindingsIn>>();

/** All figures of a report, with the roles and names that its indicators, spending and scores give them. */
export const reportedFigures = (report: Report, number: number): readonly KnownFigure[] => {
  const bindings = bound.get(report) ?? bindingsIn(report);
  bound.set(report, bindings);
  return knownFigures(report, number).flatMap((each) => {
    const binding = bindings.get(each.figure.id);
    if (!binding) return [each];
    const named = { ...each, aliases: binding.names };
    const { role } = binding;
    // Where the analysis sees another role than the words give, a draft may repeat either.
    return role === null || role === each.figure.role
      ? [named]
      : [{ ...named, figure: { ...each.figure, role } }, named];
  });
};

/** Whether a name stands for the whole report's money. */
export const isWhole = (name: string): boolean => name === overall;

const gaps: readonly KnownFigure['relation'][] = ['gap', 'points', 'difference', 'deduction', 'delta'];

/** Whether the words say that a figure is a distance between two others. */
export const isGap = ({ relation, direction, figure }: KnownFigure): boolean =>
  gaps.includes(relation) || (relation === 'head' && direction !== 0 && figure.role === 'other');
