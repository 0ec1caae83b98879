import { dividesWhole, isComposed, namesParted } from '../language/list-cues.js';
import { moneyName, overall } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isEffect, isPlain } from './plain.js';
import { significant } from './same-print.js';
import { statementsOf } from './statement.js';

/** The amounts of a sentence from the first one on, to the total that sums some of them up. */
const partsOf = (facts: readonly Fact[], at: number): readonly Fact[] => {
  const first = facts[at];
  const rest = facts.slice(at).filter((fact) => fact.sentence === first?.sentence);
  const end = rest.findIndex(
    (fact) =>
      !isPlain(fact) ||
      isEffect(fact) ||
      fact.reading.relation === 'total' ||
      fact.figure.kind !== 'amount' ||
      fact.figure.unit !== first?.figure.unit,
  );
  return end < 0 ? rest : rest.slice(0, end);
};

/** A round whole would be met by a list of some of its parts after any slip; five digits would not. */
const leastDigits = 5;

const budgets: ReadonlySet<string> = new Set(['budget']);

/**
 * Parts whose sentence names their whole without printing it (项目支出由甲、乙构成, 到位资金中, 支出按用途分): the whole is
 * looked up by its name, in prose and tables. Such a reading is only confirmed, or mended by a slip that chance would not give.
 */
export const dividedClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const amounts = index.facts.filter((fact) => fact.figure.kind === 'amount');
  const statements = statementsOf(index).filter(
    ({ figure, measure }) => figure.kind === 'amount' && (measure === 'level' || budgets.has(measure)),
  );
  return amounts.flatMap((first, at) => {
    const { gap, tail } = first.reading.mention;
    const name = dividesWhole(gap);
    const before = amounts[at - 1];
    if (name === null || before?.sentence === first.sentence) return [];
    const parts = partsOf(amounts, at);
    const end = parts.at(-1)?.reading.mention.tail ?? tail;
    const isNamed = namesParted(gap, end);
    if (parts.length < 2 || !isNamed) return [];
    const own = new Set(parts.map((part) => part.figure));
    const whole = moneyName(name);
    const wholes: readonly Figure[] = statements
      .filter((each) => !own.has(each.figure) && each.figure.unit === first.figure.unit)
      .filter(({ name: stated, figure }) => stated === whole || (stated !== overall && figure.metric === whole))
      .filter((each) => isComposed(end) || significant(each.figure) >= leastDigits)
      .map((each) => each.figure);
    const claim = claimOf(
      { kind: 'sum', identity: 'sumOfListed', names: ['whole', 'part'], sure: 'guess' },
      [...new Set(wholes)].slice(0, 8).map((figure) => [figure, ...parts.map((part) => part.figure)]),
    );
    return claim ? [claim] : [];
  });
};
