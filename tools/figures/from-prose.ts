import type { Document, Heading } from '../document/document.js';
import { headingPaths, sectionLabel } from '../document/sections.js';
import { isGoalHeading, isGoalSection, isPlanSection, leadOf, plansOnly, setsLimits } from '../language/lead-lexer.js';
import { gotScore, scopes } from '../language/lexicon-phrases.js';
import { moneyName, overall } from '../language/money-name.js';
import type { Quantity } from '../language/quantity.js';
import { closesBracket } from '../language/score-cues.js';
import { classify } from './classify.js';
import { asDistance } from './distance.js';
import type { Fact } from './fact.js';
import type { Figure, Role } from './figure.js';
import { inheritedNoun, inheritedRole, periodOf, startsTopic, tellsEarlier, topicOf } from './inheritance.js';
import { asLeftShare } from './left-share.js';
import { makeFigure } from './make-figure.js';
import type { Mention } from './mention.js';
import { proseMentions } from './mention.js';
import { headingNoun, likeness, nounOf } from './noun.js';
import { openingTopics } from './opening-topic.js';
import { partRoleOf } from './part-role.js';
import type { Reading } from './reading.js';
import { asDeduction, asMaximum, scoreRelations } from './score-reading.js';
import type { Told } from './told-period.js';
import { aheadOf, isAhead, toldPeriod } from './told-period.js';
import { asItem, listPlaceOf } from './value-list.js';

const metaKinds: ReadonlySet<string> = new Set(['period', 'document-number']);

/** A bare number is a figure only where its words make it a score, or 万 and 亿 a measure. */
const isFigure = ({ mention, relation }: Reading): boolean => {
  const { quantity, isPeriod } = mention;
  return (
    isPeriod || quantity.kind !== 'count' || !quantity.bare || scoreRelations.has(relation) || quantity.factor.n !== 1n
  );
};

const asScore = (quantity: Quantity): Quantity => ({ ...quantity, kind: 'score', unit: 'score', counted: true });

/** A value of one of many (场均21人次) is a quotient, rounded though it is told in things that are counted. */
const quantityOf = (quantity: Quantity, relation: Reading['relation']): Quantity => {
  if (scoreRelations.has(relation)) return asScore(quantity);
  return relation === 'perUnit' && quantity.counted ? { ...quantity, counted: false } : quantity;
};

/** The figure of a reading below the headings of `path`. */
const figureOf = (
  document: Document,
  { mention, relation, role }: Reading,
  noun: string,
  period: string | null,
  path: readonly Heading[],
): Figure => {
  const subject = noun !== '' ? noun : nounOf(path.at(-1)?.title ?? '');
  return makeFigure(quantityOf(mention.quantity, relation), {
    id: '',
    span: mention.span,
    text: document.text.slice(mention.span.start, mention.span.end),
    metric: metaKinds.has(mention.quantity.kind) || subject === '' ? null : subject,
    role,
    period,
    scope: scopes.find((scope) => mention.gap.includes(scope)) ?? null,
    origin: 'prose',
    section: sectionLabel(path),
    block: mention.block,
  });
};

/** "规划15分，得15分", "规划（15分）15分": the first score is the maximum of the second. */
const settleMaxima = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, at) => {
    const next = facts[at + 1];
    if (fact.reading.relation !== 'score' || next?.reading.relation !== 'score' || next.sentence !== fact.sentence)
      return fact;
    const { depth, gap, lead } = next.reading.mention;
    const isAside = depth < fact.reading.mention.depth && closesBracket(gap) && next.reading.noun === '';
    if (!isAside && (depth !== fact.reading.mention.depth || !gotScore.has(lead))) return fact;
    const reading: Reading = { ...fact.reading, relation: 'maxScore', role: 'maxScore' };
    return { ...fact, reading, figure: { ...fact.figure, role: 'maxScore' } };
  });

/** A mention with the words that a number which is no figure (2型, 8+1) parted from it. */
const rejoined = (passed: Mention, mention: Mention): Mention => {
  const gap = `${passed.gap}${passed.quantity.numeral}${mention.gap}`;
  return { ...mention, gap, lead: leadOf(gap), ownPeriod: mention.ownPeriod || passed.ownPeriod };
};

/** What one sentence has said so far. */
interface Course {
  readonly sentence: number;
  /** Its words without quantities. */
  words: string;
  period: Told | null;
  partRole: Role | null;
}

/** The words of each sentence without its quantities. */
const wordsOf = (mentions: readonly Mention[]): ReadonlyMap<number, string> => {
  const words = new Map<number, string>();
  for (const { sentence, gap, tail } of mentions) words.set(sentence, `${words.get(sentence) ?? ''}${gap}${tail}`);
  return words;
};

const planned: ReadonlySet<string> = new Set(['head', 'rate', 'execution', 'completion']);
const levels: ReadonlySet<Role> = new Set<Role>(['rate', 'actual']);

/** The role in view of the year spoken of: a level of the past is the previous one, a rate of the future a goal. */
const settledRole = (reading: Reading, year: string | null, told: Told | null, isPlanned: boolean): Role => {
  if (tellsEarlier(reading, year)) return 'previous';
  const isLevel = levels.has(reading.role) && planned.has(reading.relation) && !reading.isBase;
  const { lead, quantity } = reading.mention;
  const isPlan = isLevel && (isAhead(told, year) || isPlanned) && (setsLimits(lead) || quantity.modifier === 'atLeast');
  return isPlan ? 'target' : reading.role;
};

/** A goal stands for itself, whatever its words would make of a result. */
const asGoal = (reading: Reading): Reading => ({
  ...reading,
  role: 'target',
  relation: reading.relation === 'perUnit' ? 'perUnit' : 'head',
  direction: 0,
  base: '',
});

/** 决算54.37万元 after 三公经费年初预算 is that of the same money, not of the whole report. */
const nameOf = (reading: Reading, noun: string, head: Fact | null): string => {
  const isSpent = reading.role === 'outturn' || reading.role === 'actual';
  const isBare = isSpent && reading.relation === 'head' && reading.mention.quantity.kind === 'amount' && noun !== '';
  if (!isBare || head?.sentence !== reading.mention.sentence || head.noun === '') return noun;
  return moneyName(noun) === overall && moneyName(head.noun) !== overall && head.figure.role === 'budget'
    ? head.noun
    : noun;
};

/** In 计划新建273公里，执法检查363次 the later items are goals too: each of another name, and nothing told as done. */
const continuesPlan = (item: Reading, role: Role, facts: readonly Fact[], words: string): boolean => {
  if (role !== 'actual' || item.relation !== 'head' || item.noun === '' || !plansOnly(words)) return false;
  const first = facts.findLastIndex((fact) => fact.sentence !== item.mention.sentence);
  const said = facts.slice(first + 1).filter((fact) => fact.figure.kind !== 'period');
  return (
    said.at(-1)?.figure.role === 'target' &&
    said.every((fact) => fact.figure.role === 'target' && likeness(fact.noun, item.noun) === 0)
  );
};

const begin = (sentence: number): Course => ({ sentence, words: '', period: null, partRole: null });

const known = new WeakMap<Document, Map<string | null, readonly Fact[]>>();

/** All facts of the document's prose, bound to metric, period and subject. `year` is the report's year, if known. */
export const factsOf = (document: Document, year: string | null): readonly Fact[] => {
  const made = known.get(document) ?? new Map<string | null, readonly Fact[]>();
  known.set(document, made);
  const facts = made.get(year) ?? readFacts(document, year);
  made.set(year, facts);
  return facts;
};

const readFacts = (document: Document, year: string | null): readonly Fact[] => {
  const paths = headingPaths(document.blocks);
  const facts: Fact[] = [];
  let block = -1;
  let course = begin(-1);
  let head: Fact | null = null;
  let names: readonly string[] | null = null;
  let ahead: Told | null = null;
  const opening = openingTopics(document);
  const read = (mention: Mention, worded: Reading): Fact => {
    const path = paths[mention.block] ?? [];
    const last = path.at(-1);
    if (mention.block !== block) [head, ahead, block] = [null, null, mention.block];
    if (mention.sentence !== course.sentence) course = begin(mention.sentence);
    course.words += mention.gap;
    const place = listPlaceOf(mention, facts.at(-1) ?? null, facts.length, names);
    names = place.names;
    course.partRole = partRoleOf(mention, facts, head, course.partRole);
    const item = asDeduction(
      asMaximum(asItem(asLeftShare(asDistance(worded, facts), facts), place), course.words),
      course.words,
      facts,
    );
    const titles = path.map(({ title }) => title);
    const heading = last ? document.text.slice(last.start, last.end) : '';
    const isBelowGoals = isGoalHeading(heading) || isGoalSection(titles);
    const own = place.before ? item.role : inheritedRole(item, course.words, isBelowGoals, course.partRole);
    const given = continuesPlan(item, own, facts, words.get(mention.sentence) ?? '') ? 'target' : own;
    const told = toldPeriod(mention, given, course.period, year);
    const role = settledRole({ ...item, role: given }, year, told, isPlanSection(titles));
    course.period = role === 'previous' ? course.period : told;
    if (isAhead(told, year)) ahead = told;
    else if (mention.isPeriod && mention.period !== null) ahead = aheadOf(mention, year) ?? ahead;
    const reading = role === 'target' && role !== item.role ? asGoal(item) : { ...item, role };
    const period = course.period ?? (role === 'target' ? ahead : null);
    const topic = topicOf(reading, facts, head);
    const noun = nameOf(
      reading,
      inheritedNoun(reading, topic, last?.title ?? '', opening(mention.block, mention.span.start)),
      head,
    );
    const figure = figureOf(document, reading, noun, periodOf(mention, role, year, period?.period ?? null), path);
    return {
      figure,
      reading,
      noun,
      topic,
      heading: headingNoun(last?.title ?? ''),
      sentence: mention.sentence,
      item: place.item,
      order: facts.length,
    };
  };
  const mentions = proseMentions(document);
  const words = wordsOf(mentions);
  let passed: Mention | null = null;
  for (const each of mentions) {
    const mention: Mention = passed?.sentence === each.sentence ? rejoined(passed, each) : each;
    const own = classify(mention);
    passed = isFigure(own) ? null : mention;
    if (passed) continue;
    const fact = read(mention, own);
    facts.push(fact);
    if (startsTopic(fact.reading)) head = fact;
  }
  return settleMaxima(facts);
};
