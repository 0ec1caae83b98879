import type { RatioTerms } from '../language/multiple-lexer.js';
import { behind, endsInOne, ratioTermsOf } from '../language/multiple-lexer.js';
import type { FactIndex } from './candidates.js';
import { blockOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { namedOfPair } from './claim-former.js';
import { isOperand } from './claim-per-unit.js';
import type { Operands } from './claim-readings.js';
import type { Fact } from './fact.js';
import { likeness } from './noun.js';

const names = (term: string, fact: Fact): boolean => {
  const words = `${fact.noun}${behind(fact.reading.mention.tail)}`;
  return term.length === 1 ? words.includes(term) : words.includes(term) || likeness(fact.noun, term) >= 2;
};

/** 机动车驾驶人 is one of 人, though 车 stands in it; 退休 is neither 退 nor 休. */
const endsAs = ({ noun }: Fact, term: string, not: string): boolean =>
  noun.endsWith(term) && !noun.endsWith(`${not}${term}`);

const isCountOrMoney = (fact: Fact): boolean => fact.figure.kind === 'count' || fact.figure.kind === 'amount';

const operandsOf = (index: FactIndex, fact: Fact, terms: RatioTerms): readonly Operands[] => {
  const near = blockOf(index, fact).filter(
    (other) =>
      other.figure.block === fact.figure.block &&
      Math.abs(fact.sentence - other.sentence) <= 1 &&
      isCountOrMoney(other) &&
      isOperand(other),
  );
  const of = (term: string, not: string): readonly Fact[] =>
    near.filter((other) => names(term, other) && (!names(not, other) || endsAs(other, term, not)));
  const [firsts, seconds] = [of(terms.first, terms.second), of(terms.second, terms.first)];
  const own = (list: readonly Fact[]): readonly Fact[] =>
    [...list].sort((a, b) => Math.abs(a.order - fact.order) - Math.abs(b.order - fact.order)).slice(0, 2);
  return own(seconds).flatMap((second) =>
    own(firsts)
      .filter((first) => first.figure.kind === second.figure.kind)
      .map((first) =>
        endsInOne(fact.figure.text)
          ? [fact.figure, first.figure, second.figure]
          : [fact.figure, second.figure, first.figure],
      ),
  );
};

/** 前者与后者之比为6.3:1: the two told last, in the order of the ratio's terms. */
const ofPair = (fact: Fact, { former, latter }: { readonly former: Fact; readonly latter: Fact }): Operands =>
  endsInOne(fact.figure.text)
    ? [fact.figure, former.figure, latter.figure]
    : [fact.figure, latter.figure, former.figure];

/** "师生比1:15.2", "男性与女性之比为1:1.3": the second of the things named over the first. */
export const termRatioClaim = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const terms = ratioTermsOf(fact.reading.mention.lead);
  const pair = namedOfPair(index, fact);
  const readings = pair ? [ofPair(fact, pair)] : terms ? operandsOf(index, fact, terms) : [];
  return claimOf(
    { kind: 'ratio', identity: 'ratio', names: ['ratio', 'effect', 'input'], sure: readings.length === 1 },
    readings,
  );
};
