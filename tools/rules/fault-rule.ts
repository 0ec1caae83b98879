import type { Figure } from '../figures/figure.js';
import { withNumeral } from '../language/digits.js';
import type { Edit } from '../measure/edits.js';
import { equal } from '../measure/rational.js';
import { inUnitOf, unitText } from '../recompute/derivation.js';
import type { Fault } from '../recompute/faults.js';
import { identityOf } from '../recompute/identities.js';
import { pointsAsPercent } from '../recompute/points-as-percent.js';
import type { Recomputation } from '../recompute/recomputation.js';
import type { Report } from '../recompute/report.js';
import type { Bilingual, Example, FindingDraft, Rule } from './rule.js';
import { defineRule } from './rule.js';

/** What tells one arithmetic rule from another: which identities it watches, and its words. */
export interface FaultRule {
  readonly id: string;
  readonly family: Rule['family'];
  readonly identities: readonly string[];
  readonly title: Bilingual;
  readonly basis: Bilingual;
  readonly rationale: Bilingual;
  readonly message: Bilingual;
  /** Other words for faults of one identity. */
  readonly messageOf?: Readonly<Record<string, Bilingual>>;
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
}

const saysSame = ({ claim }: Recomputation): boolean => claim.identity === 'same' || claim.identity === 'sameRank';
const isLimit = ({ claim }: Recomputation): boolean => identityOf(claim.identity).relation === 'atMost';

/** What every other place gives for the culprit, where they agree and print their unit. */
const agreed = (report: Report, { culprit, broken }: Fault): string | null => {
  const others = broken
    .filter(saysSame)
    .flatMap(({ claim }) => claim.operands.map(({ figure }) => report.figure(figure)))
    .filter(({ id }) => id !== culprit.id);
  const [first] = others;
  const isOne = first && others.every(({ value }) => equal(value, first.value));
  return isOne ? (others.find(({ cell }) => cell === null)?.text ?? null) : null;
};

/** Two values of one fact stand against each other; any other relation is as it was computed. */
const worded = (each: Recomputation): string =>
  saysSame(each) ? each.derivation.replace(' = ', ' ≠ ') : each.derivation;

const derivations = (broken: readonly Recomputation[], stated: (each: Recomputation) => string): string =>
  broken
    .map((each) => (worded(each).includes(' = ') ? `${worded(each)}（文中 ${stated(each)}）` : worded(each)))
    .join('；');

/** A figure as it would be printed after a slip of it is set right. */
const reprinted = (figure: Figure, repair: Edit): string => {
  const isSameUnit = repair.factor.n === figure.factor.n && repair.factor.d === figure.factor.d;
  return (
    (isSameUnit ? withNumeral(figure.text, figure.numeral, repair.numeral) : null) ??
    `${repair.numeral}${unitText({ unit: figure.unit, factor: repair.factor })}`
  );
};

/** How many other figures that may be wrong are named. */
const named = 3;

const suspectsOf = ({ suspects, repairs }: Fault, involved: ReadonlySet<string>): string =>
  suspects
    .flatMap((figure, at) => {
      const repair = repairs[at];
      if (!involved.has(figure.id)) return [];
      return [
        repair && repair.kind !== 'sign' ? `“${figure.text}”（“${reprinted(figure, repair)}”）` : `“${figure.text}”`,
      ];
    })
    .slice(0, named)
    .join('、');

const expectedText = (report: Report, fault: Fault): string | null => {
  if (fault.repair?.kind === 'sign' || fault.broken.every(isLimit)) return null;
  const elsewhere = agreed(report, fault);
  if (elsewhere !== null) return elsewhere;
  if (fault.repair) return reprinted(fault.culprit, fault.repair);
  const [first] = fault.broken;
  const stated = first?.claim.operands[0];
  if (!first || stated?.figure !== fault.culprit.id || first.exact === null) return null;
  const figure = report.figure(stated.figure);
  const magnitude =
    first.exact.n < 0n && !figure.numeral.startsWith('-') ? { n: -first.exact.n, d: first.exact.d } : first.exact;
  return inUnitOf(magnitude, figure, 0);
};

const draftOf = (report: Report, fault: Fault, message: string): FindingDraft => {
  const [first, ...others] = fault.broken;
  const stated = (each: Recomputation): string => report.figure(each.claim.operands[0]?.figure ?? '').text;
  const spans = [...new Set(fault.broken.flatMap(({ claim }) => claim.operands.map(({ figure }) => figure)))]
    .filter((id) => id !== fault.culprit.id)
    .map((id) => report.figure(id));
  const expected = expectedText(report, fault);
  const involved = new Set(fault.broken.flatMap(({ claim }) => claim.operands.map(({ figure }) => figure)));
  const suspects = suspectsOf(fault, involved);
  const data = {
    culprit: fault.culprit.text,
    metric: first ? (report.figure(first.claim.operands[0]?.figure ?? '').metric ?? '') : '',
    stated: first ? stated(first) : '',
    derivation: first ? worded(first) : '',
    count: `${fault.broken.length}`,
    others: others.length > 0 ? `；另有 ${others.length} 处关系因此不符` : '',
    othersEn: others.length > 0 ? `; ${others.length} more relations fail with it` : '',
    expected: expected ?? '',
    suspects,
  };
  const suggestion =
    fault.repair?.kind === 'sign'
      ? 'direction'
      : expected === null
        ? 'recheck'
        : suspects === ''
          ? 'repair'
          : 'repairOr';
  return {
    message,
    data,
    at: fault.culprit,
    related: spans,
    stated: fault.culprit.text,
    ...(expected === null ? {} : { expected }),
    derivation: derivations(fault.broken, stated),
    suggestion,
  };
};

const suggestions: Readonly<Record<string, Bilingual>> = {
  repair: {
    zh: '最可能是“{culprit}”有误，改为“{expected}”后相关关系全部相符；请对照原始凭证核实。',
    en: '“{culprit}” is most likely wrong: with “{expected}” every relation ties; check it against the source.',
  },
  repairOr: {
    zh: '可能是“{culprit}”应为“{expected}”，也可能是 {suspects} 有误（括号内为改后可相符的写法）；请对照原始凭证核实。',
    en: '“{culprit}” may be meant as “{expected}”, or one of {suspects} is wrong (what would tie stands in brackets); check them against the source.',
  },
  direction: {
    zh: '数值相符而方向相反：请核对“{culprit}”前的方向词（增长或下降、高于或低于等）。',
    en: 'The value ties with the opposite direction: check the word of direction before “{culprit}”.',
  },
  recheck: {
    zh: '请逐一核对所列数字，改正其中有误的一个。',
    en: 'Check the figures listed and correct the one that is wrong.',
  },
};

/** Makes the rule that reports the faults whose first broken claim rests on one of its identities. */
export const faultRule = (definition: FaultRule): Rule =>
  defineRule({
    id: definition.id,
    family: definition.family,
    identities: definition.identities,
    title: definition.title,
    severity: 'error',
    basis: definition.basis,
    rationale: definition.rationale,
    messages: { mismatch: definition.message, ...definition.messageOf },
    suggestions,
    examples: definition.examples,
    *check(report) {
      const told = new Set(pointsAsPercent(report).map(({ stated }) => stated.id));
      for (const fault of report.faults) {
        if (fault.broken.every(({ claim }) => told.has(claim.operands[0]?.figure ?? ''))) continue;
        const identity = fault.broken[0]?.claim.identity ?? '';
        if (!definition.identities.includes(identity)) continue;
        yield draftOf(report, fault, definition.messageOf?.[identity] ? identity : 'mismatch');
      }
    },
  });
