import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import type { Interval } from '../measure/interval.js';
import { exactly, meets, quotient, scale, sum } from '../measure/interval.js';
import { hundred } from '../measure/rational.js';
import type { Report } from './report.js';
import type { Statement } from './statements.js';
import { statementsOf } from './statements.js';

/** Shares told in one breath (分别占69%和31%), with the amounts listed before them where there are as many. */
export interface ShareList {
  readonly statement: Statement;
  readonly shares: readonly Figure[];
  readonly amounts: readonly Figure[];
  /** The shares are said to be all there are, and of things that cannot overlap. */
  readonly isWhole: boolean;
  /** Shares of amounts of money, which do not overlap. */
  readonly isMoney: boolean;
}

const isJoint = (between: string): boolean => ties.listJoints.includes(between);

const runsOf = ({ placed, passage }: Statement): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let first = 0; first < placed.length; first += 1) {
    let last = first;
    for (let next = placed[last + 1]; next; next = placed[last + 1]) {
      const before = placed[last];
      if (before?.figure.unit !== '%' || next.figure.unit !== '%') break;
      if (!isJoint(passage.flow.text.slice(before.end, next.start))) break;
      last += 1;
    }
    if (last > first) runs.push([first, last]);
    first = last;
  }
  return runs;
};

/** The lists of shares of a report. */
export const shareLists = (report: Pick<Report, 'document' | 'figures'>): readonly ShareList[] =>
  statementsOf(report).flatMap((statement) =>
    runsOf(statement).flatMap(([first, last]) => {
      const { placed, passage, text } = statement;
      const opening = placed[first];
      if (!opening) return [];
      const lead = passage.flow.text.slice(placed[first - 1]?.end ?? statement.start, opening.start);
      if (!says(lead, ties.respectively)) return [];
      const shares = placed.slice(first, last + 1).map(({ figure }) => figure);
      const before = placed.slice(Math.max(0, first - shares.length), first).map(({ figure }) => figure);
      const [one] = before;
      const isAligned =
        before.length === shares.length &&
        one !== undefined &&
        one.unit !== '%' &&
        before.every(({ unit, kind }) => unit === one.unit && kind === one.kind);
      const isMoney = isAligned && one.kind === 'amount';
      // 甲占66.3%，乙、丙分别占8.0%和25.7%: the list is the rest of what another share of the sentence belongs to.
      const isRest = placed.some(({ figure }) => figure.role === 'share' && !shares.includes(figure));
      const isWhole = !isRest && says(text, ties.complete);
      return [{ statement, shares, amounts: isAligned ? before : [], isWhole, isMoney }];
    }),
  );

/** Each amount over the sum of all, in percent. */
export const sharesOf = (amounts: readonly Figure[]): readonly (Interval | null)[] => {
  const whole = sum(amounts.map(({ interval }) => interval));
  return amounts.map(({ interval }) => {
    const ratio = quotient(interval, whole);
    return ratio && scale(ratio, hundred);
  });
};

/** Whether shares can come to 100 % within their printed precision. */
export const makeWhole = (shares: readonly Figure[]): boolean =>
  meets(sum(shares.map(({ interval }) => interval)), exactly(hundred));
