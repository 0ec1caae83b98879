import type { Role } from './figure.js';
import type { Mention } from './mention.js';

/** How a quantity relates to the others of its sentence. */
export type Relation =
  | 'head' // a plain fact
  | 'delta' // an amount by which something changed
  | 'growth' // a percentage by which something changed
  | 'points' // percentage points
  | 'completion' // achieved ÷ target
  | 'overCompletion' // (achieved − target) ÷ target
  | 'execution' // outturn ÷ budget
  | 'share' // part ÷ whole
  | 'quotient' // "为…的 r%": this ÷ something named
  | 'rate' // any other named rate
  | 'perUnit'
  | 'leverage'
  | 'difference' // 结余, 节约
  | 'gap' // 比目标多, 少
  | 'total' // 合计 after its parts
  | 'rank'
  | 'rankChange'
  | 'score'
  | 'maxScore'
  | 'deduction'
  | 'none';

/** A mention with what its own words say: relation, direction, role and name. */
export interface Reading {
  readonly mention: Mention;
  readonly relation: Relation;
  /** +1 growth, −1 decline, 0 without direction. */
  readonly direction: -1 | 0 | 1;
  readonly role: Role;
  /** Noun phrase of the metric as printed, '' where the phrase names none. */
  readonly noun: string;
  /** The name after 占, 为 or 比 that the percentage or gap is taken of; '' where none. */
  readonly base: string;
  /** The words say that the level was reached (提高到) rather than the change made. */
  readonly reached: boolean;
  /** The quantity is what another one, right after it, is compared with: 较上年的 3.5 万元增加 0.3 万元. */
  readonly isBase: boolean;
}

/** What the words of a mention say by themselves. */
export type Wording = Omit<Reading, 'mention' | 'isBase'>;

/** A wording; without direction, base or level reached unless they are given. */
export const worded = (
  relation: Relation,
  role: Role,
  noun: string,
  more: Partial<Pick<Wording, 'direction' | 'base' | 'reached'>> = {},
): Wording => ({
  relation,
  role,
  noun,
  direction: more.direction ?? 0,
  base: more.base ?? '',
  reached: more.reached ?? false,
});
