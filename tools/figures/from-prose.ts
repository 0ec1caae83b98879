import type { Document, Heading } from '../document/document.js';
import { headingPaths, sectionLabel } from '../document/sections.js';
import { comparesWithYear } from '../language/comparison-lexer.js';
import { closesParts, isGoalHeading, isGoalSection, opensParts, setsLimits } from '../language/lead-lexer.js';
import { gotScore, scopes } from '../language/lexicon-phrases.js';
import type { Quantity } from '../language/quantity.js';
import { classify } from './classify.js';
import type { Fact } from './fact.js';
import type { Figure, Role } from './figure.js';
import { inheritedNoun, inheritedRole, periodOf, startsTopic, topicOf } from './inheritance.js';
import { makeFigure } from './make-figure.js';
import type { Mention } from './mention.js';
import { proseMentions } from './mention.js';
import { headingNoun, nounOf } from './noun.js';
import type { Reading } from './reading.js';
import { asItem, listPlaceOf } from './value-list.js';

const scoreRelations: ReadonlySet<string> = new Set(['score', 'maxScore', 'deduction']);
const wholeRoles: ReadonlySet<Role> = new Set<Role>(['budget', 'outturn', 'previous']);
const metaKinds: ReadonlySet<string> = new Set(['period', 'document-number']);

/** A bare number is a figure only where its words make it a score, or 万 and 亿 a measure. */
const isFigure = ({ mention, relation }: Reading): boolean => {
  const { quantity, isPeriod } = mention;
  return (
    isPeriod || quantity.kind !== 'count' || !quantity.bare || scoreRelations.has(relation) || quantity.factor.n !== 1n
  );
};

/** The role that the parts of a list take from their whole, from where the list opens until it closes. */
const partRoleOf = (gap: string, head: Fact | null, open: Role | null): Role | null => {
  if (opensParts(gap)) return head && wholeRoles.has(head.figure.role) ? head.figure.role : null;
  return closesParts(gap) ? null : open;
};

const asScore = (quantity: Quantity): Quantity => ({ ...quantity, kind: 'score', unit: 'score', counted: true });

/** The figure of a reading below the headings of `path`. */
const figureOf = (
  document: Document,
  { mention, relation, role }: Reading,
  noun: string,
  period: string | null,
  path: readonly Heading[],
): Figure => {
  const subject = noun !== '' ? noun : nounOf(path.at(-1)?.title ?? '');
  return makeFigure(scoreRelations.has(relation) ? asScore(mention.quantity) : mention.quantity, {
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

/** "规划15分，得15分": the first score is the maximum of the second. */
const settleMaxima = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, at) => {
    const next = facts[at + 1];
    if (fact.reading.relation !== 'score' || next?.reading.relation !== 'score' || next.sentence !== fact.sentence)
      return fact;
    const { depth, lead } = next.reading.mention;
    if (depth !== fact.reading.mention.depth || !gotScore.has(lead)) return fact;
    const reading: Reading = { ...fact.reading, relation: 'maxScore', role: 'maxScore' };
    return { ...fact, reading, figure: { ...fact.figure, role: 'maxScore' } };
  });

/** What one sentence has said so far. */
interface Course {
  readonly sentence: number;
  /** Its words without quantities. */
  words: string;
  period: string | null;
  partRole: Role | null;
}

/** The words of each sentence without its quantities. */
const wordsOf = (mentions: readonly Mention[]): ReadonlyMap<number, string> => {
  const words = new Map<number, string>();
  for (const { sentence, gap, tail } of mentions) words.set(sentence, `${words.get(sentence) ?? ''}${gap}${tail}`);
  return words;
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
  const read = (mention: Mention, own: Reading): Fact => {
    const path = paths[mention.block] ?? [];
    const last = path.at(-1);
    if (mention.block !== block) [head, block] = [null, mention.block];
    if (mention.sentence !== course.sentence) course = begin(mention.sentence);
    course.words += mention.gap;
    const place = listPlaceOf(mention, facts.at(-1) ?? null, facts.length, names);
    names = place.names;
    course.partRole = partRoleOf(mention.gap, head, course.partRole);
    const item = asItem(own, place);
    const heading = last ? document.text.slice(last.start, last.end) : '';
    const isBelowGoals =
      isGoalHeading(heading) || (isGoalSection(last?.title ?? '') && setsLimits(words.get(mention.sentence) ?? ''));
    const role = place.before ? item.role : inheritedRole(item, course.words, isBelowGoals, course.partRole);
    const reading: Reading = { ...item, role };
    if (mention.ownPeriod && !comparesWithYear(mention.gap) && role !== 'previous') course.period = mention.period;
    const topic = topicOf(reading, facts, head);
    const noun = inheritedNoun(reading, topic, last?.title ?? '');
    const figure = figureOf(document, reading, noun, periodOf(mention, role, year, course.period), path);
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
  for (const mention of mentions) {
    const own = classify(mention);
    if (!isFigure(own)) continue;
    const fact = read(mention, own);
    facts.push(fact);
    if (startsTopic(fact.reading)) head = fact;
  }
  return settleMaxima(facts);
};
