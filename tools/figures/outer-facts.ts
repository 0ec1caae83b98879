import { closesParts, opensParts } from '../language/lead-lexer.js';
import type { Fact } from './fact.js';

/** How many figures make a list: one alone (其中当年完成2450万元) may be spoken of again. */
const fewestParts = 2;

/** The facts of a sentence that divide none of its figures: outside of lists of parts, which 其中 opens and a semicolon closes. */
export const outerFacts = (sentence: readonly Fact[]): readonly Fact[] => {
  const lists: Fact[][] = [];
  let list: Fact[] | null = null;
  sentence.forEach((fact, at) => {
    const { gap } = fact.reading.mention;
    if (at > 0 && opensParts(gap)) {
      list = [];
      lists.push(list);
    } else if (closesParts(gap)) list = null;
    list?.push(fact);
  });
  const inner = new Set(
    lists.filter((each) => each.filter(({ figure }) => figure.kind !== 'percent').length >= fewestParts).flat(),
  );
  return inner.size === 0 ? sentence : sentence.filter((fact) => !inner.has(fact));
};

/** The facts that may be spoken of with one of their sentence: behind a list of parts, not its parts. */
export const spokenWith = (sentence: readonly Fact[], fact: Fact): readonly Fact[] => {
  const outer = outerFacts(sentence);
  return outer.includes(fact) ? outer : sentence;
};
