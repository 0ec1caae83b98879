import type { Document } from '../document/document.js';
import { headingPaths, sectionLabel } from '../document/sections.js';
import { classify } from './classify.js';
import { announcesList, enumeratedNames, joinsItems } from '../language/enumeration.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Role } from './figure.js';
import { makeFigure } from './make-figure.js';
import type { Mention } from './mention.js';
import { proseMentions, yearMark } from './mention.js';
import { headingNoun, likeness, nounOf } from './noun.js';
import type { Reading } from './reading.js';

const scopes = ['全国', '全省', '全市', '全县', '全区', '全州', '全系统'] as const;

const isFigure = (reading: Reading): boolean => {
  const { quantity, isPeriod } = reading.mention;
  if (isPeriod || quantity.kind !== 'count' || !quantity.bare) return true;
  return (
    reading.relation === 'score' ||
    reading.relation === 'maxScore' ||
    reading.relation === 'deduction' ||
    quantity.factor.n !== 1n
  );
};

const comparesWithYear = (gap: string): boolean => new RegExp(`[比较同与](?:[^，。；]{0,4})${yearMark}`).test(gap);

/** The period that each mention of a sentence speaks of: a year it is compared with is not its own. */
const periodOf = (mention: Mention, role: Role, year: string | null, current: string | null): string | null => {
  if (mention.isPeriod) return mention.period;
  if (role === 'previous') {
    if (mention.ownPeriod && !/上年|去年/.test(mention.gap)) return mention.period;
    const base = current ?? year;
    return base === null ? null : `${Number(base.slice(0, 4)) - 1}`;
  }
  return current ?? year;
};

const refersTo = (reading: Reading, facts: readonly Fact[], head: Fact | null): Fact | null => {
  if (reading.noun === '') return head;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if (!fact || fact.sentence !== reading.mention.sentence) break;
    if (isHead(fact) && fact.reading.noun !== '' && likeness(fact.noun, reading.noun) >= 2) return fact;
  }
  return head;
};

const isPlan =
  /(?:目标|任务|计划)(?:是|为|包括|如下|：|设定|具体|值为)|^(?:全年|年度|年初|Y|本年)?(?:，)?(?:计划|拟|力争|目标|预期|确保)/;
const isDone = /实际(?:完成|执行|支出)|已完成|完成情况|目标完成|全部完成|如期|达成|超额|结果/;

/** Whether a heading runs on into a list of goals: 产出目标：…. */
const isGoalHeading = (text: string): boolean => text.endsWith('目标：') || text.endsWith('目标:');

/** Roles that the sentence gives to facts without words of their own: goals in a list of goals, parts as their whole. */
const inherited = (reading: Reading, prefix: string, list: Role | null): Role => {
  if (reading.relation !== 'head' || (reading.role !== 'actual' && reading.role !== 'outturn')) return reading.role;
  if (list !== null) return list;
  if (reading.role !== 'actual' || reading.mention.lead.startsWith('实际') || reading.mention.lead.startsWith('已')) return reading.role;
  return isPlan.test(prefix) && !isDone.test(prefix) ? 'target' : reading.role;
};

const opensList = (gap: string): boolean => /其中|包括|分别为|分别是|具体为/.test(gap);

const startsTopic = (reading: Reading): boolean =>
  (reading.relation === 'head' || reading.relation === 'total' || reading.relation === 'perUnit') &&
  ((reading.role !== 'target' && reading.role !== 'previous') || reading.noun !== '');

const scopeOf = (mention: Mention): string | null => scopes.find((scope) => mention.gap.includes(scope)) ?? null;

const got = ['得', '实得', '得分', '自评得分', '自评得', '实际得分', '实得分', '自评', '评分'] as const;

/** "规划15分，得15分": the first score is the maximum of the second. */
const settleMaxima = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, at) => {
    const next = facts[at + 1];
    if (fact.reading.relation !== 'score' || next?.reading.relation !== 'score' || next.sentence !== fact.sentence || next.reading.mention.depth !== fact.reading.mention.depth) return fact;
    if (!got.some((word) => word === next.reading.mention.lead)) return fact;
    return { ...fact, reading: { ...fact.reading, relation: 'maxScore', role: 'maxScore' }, figure: { ...fact.figure, role: 'maxScore' } };
  });

/** All facts of the document's prose, bound to metric, period and subject. `year` is the report's year, if known. */
export const factsOf = (document: Document, year: string | null): readonly Fact[] => {
  const paths = headingPaths(document.blocks);
  const facts: Fact[] = [];
  let [block, sentence] = [-1, -1];
  let head: Fact | null = null;
  let period: string | null = null;
  let prefix = '';
  let list: Role | null = null;
  let names: readonly string[] | null = null;
  for (const mention of proseMentions(document)) {
    const own = classify(mention);
    if (!isFigure(own)) continue;
    if (mention.block !== block) [head, block] = [null, mention.block];
    if (mention.sentence !== sentence) [period, sentence, prefix, list] = [null, mention.sentence, '', null];
    prefix += mention.gap;
    const last = paths[mention.block]?.at(-1);
    const goals = last && isGoalHeading(document.text.slice(last.start, last.end)) ? '目标：' : '';
    const continues: Fact | null = facts.at(-1) ?? null;
    const joined =
      continues?.item && continues.sentence === mention.sentence && continues.figure.unit === mention.quantity.unit && joinsItems(mention.gap) ? continues : null;
    if (joined === null) names = announcesList(mention.gap) ? (enumeratedNames(mention.gap) ?? []) : null;
    const item: Fact['item'] = joined?.item ? { list: joined.item.list, index: joined.item.index + 1 } : names !== null ? { list: facts.length, index: 0 } : null;
    if (opensList(mention.gap))
      list =
        head && (head.figure.role === 'budget' || head.figure.role === 'outturn' || head.figure.role === 'previous')
          ? head.figure.role
          : null;
    else if (mention.gap.includes('；')) list = null;
    const listed = joined ? { ...own, relation: joined.reading.relation, role: joined.reading.role, direction: joined.reading.direction, base: joined.reading.base } : own;
    const itemName = item ? nounOf(names?.[item.index] ?? '') : '';
    const reading: Reading = { ...listed, noun: itemName !== '' ? itemName : joined && names?.length === 0 ? '' : listed.noun, role: joined ? joined.reading.role : inherited(listed, goals + prefix, list) };
    if (mention.ownPeriod && !comparesWithYear(mention.gap) && reading.role !== 'previous') period = mention.period;
    const topic: Fact | null =
      reading.relation === 'head' && reading.noun !== '' ? null : refersTo(reading, facts, head);
    const path = paths[mention.block] ?? [];
    const wholeRate = reading.relation === 'execution' && reading.noun === '' && (topic === null ? mention.lead.includes('预算') : topic.sentence !== mention.sentence);
    const inheritedNoun = wholeRate ? '' : (topic?.noun ?? '');
    const noun: string = reading.noun !== '' ? reading.noun : inheritedNoun !== '' ? inheritedNoun : wholeRate ? '' : headingNoun(path.at(-1)?.title ?? '');
    const text = document.text.slice(mention.span.start, mention.span.end);
    const subject = noun !== '' ? noun : nounOf(path.at(-1)?.title ?? '');
    const isMeta = mention.quantity.kind === 'period' || mention.quantity.kind === 'document-number';
    const figure = makeFigure(
      reading.relation === 'score' || reading.relation === 'maxScore' || reading.relation === 'deduction'
        ? { ...mention.quantity, kind: 'score', unit: 'score', counted: true }
        : mention.quantity,
      {
        id: '',
        span: mention.span,
        text,
        metric: isMeta || subject === '' ? null : subject,
        role: reading.role,
        period: periodOf(mention, reading.role, year, period),
        scope: scopeOf(mention),
        origin: 'prose',
        section: sectionLabel(path),
        block: mention.block,
      },
    );
    const fact: Fact = { figure, reading, noun, topic, sentence: mention.sentence, item, order: facts.length };
    facts.push(fact);
    if (startsTopic(reading)) head = fact;
  }
  return settleMaxima(facts);
};
