import { opensDivision } from '../language/gap-lexer.js';
import { splitWithin } from '../language/money-name.js';
import { exactly, meets, sum } from '../measure/interval.js';
import { hundred } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import { isComparable } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { outerFacts } from './outer-facts.js';
import { isEffect, isPlain } from './plain.js';
import { addsUp, exceeds } from './same-print.js';

/** How many wholes before a list it may divide. */
const mostWholes = 4;

const isTerm = (fact: Fact): boolean =>
  isPlain(fact) &&
  !isEffect(fact) &&
  (fact.figure.kind === 'amount' || fact.figure.kind === 'count') &&
  fact.figure.role !== 'previous' &&
  fact.figure.modifier === null;

/** The terms of a list outside of brackets, without what divides one of them (其中…). */
const outerTerms = (facts: readonly Fact[]): readonly Fact[] =>
  outerFacts(facts).filter((fact) => fact.reading.mention.depth === 0 && isTerm(fact));

/** The list of a sentence that a division opens, from there to its end. */
const listOf = (sentence: readonly Fact[]): readonly Fact[] => {
  const at = sentence.findIndex((fact) => opensDivision(fact.reading.mention.gap));
  const terms = at < 0 ? [] : outerTerms(sentence.slice(at));
  const [first] = terms;
  return first ? terms.filter((fact) => isComparable(fact.figure, first.figure)) : [];
};

/** What a list may divide: the figures of its paragraph before it that are no part of such a list, nearest first. */
const wholesOf = (earlier: readonly (readonly Fact[])[], parts: readonly Fact[]): readonly Figure[] => {
  const [first] = parts;
  if (!first) return [];
  return earlier
    .filter((sentence) => listOf(sentence).length === 0)
    .flatMap((sentence) =>
      sentence.filter(
        (fact) =>
          isTerm(fact) &&
          isComparable(fact.figure, first.figure) &&
          parts.filter((part) => exceeds(part.figure, fact.figure)).length <= 1,
      ),
    )
    .reverse()
    .map(({ figure }) => figure)
    .slice(0, mostWholes);
};

/** 项目支出中，甲18万元，占60%；乙12万元，占40%: a list that divides the figure right before it, and all of it by its shares. */
const sharedOut = (index: FactIndex, sentence: readonly Fact[]): ClaimDraft | null => {
  const opening = sentence.find((fact) => (splitWithin(fact.reading.mention.gap)?.whole ?? '') !== '');
  const whole = opening && index.facts[opening.order - 1];
  if (!whole || whole.noun !== splitWithin(opening.reading.mention.gap)?.whole) return null;
  const list = sentence.filter((fact) => fact.order >= opening.order);
  const parts = list.filter((fact) => isTerm(fact) && isComparable(fact.figure, whole.figure));
  const shares = list.filter(({ reading }) => reading.relation === 'share').map(({ figure }) => figure.interval);
  return parts.length >= 2 && shares.length === parts.length && meets(sum(shares), exactly(hundred))
    ? claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false }, [
        [whole.figure, ...parts.map(({ figure }) => figure)],
      ])
    : null;
};

/** Sums of lists that words open to divide a whole told before: 按功能科目分：…、…、…. */
export const divisionClaims = (index: FactIndex): readonly ClaimDraft[] =>
  [...index.byBlock.values()].flatMap((block) => {
    const sentences = [...new Set(block.map((fact) => fact.sentence))].map((id) => index.bySentence.get(id) ?? []);
    return sentences.flatMap((sentence, at) => {
      const parts = listOf(sentence);
      const shared = parts.length < 2 ? sharedOut(index, sentence) : null;
      if (shared) return [shared];
      if (parts.length < 2) return [];
      const figures = parts.map(({ figure }) => figure);
      const opening = sentence.filter((fact) => fact.order < (parts[0]?.order ?? 0));
      const wholes = wholesOf([...sentences.slice(0, at), opening], parts);
      const tying = wholes.find((whole) => addsUp(whole, figures));
      const claim = claimOf(
        { kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: false },
        (tying ? [tying] : wholes).map((whole) => [whole, ...figures]),
      );
      return claim ? [claim] : [];
    });
  });
