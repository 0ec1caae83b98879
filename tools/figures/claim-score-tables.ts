import { groupName, groupWord, saysWholeScore } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Item } from './claim-score-items.js';
import { tiesTo } from './claim-score-items.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import type { TableRow } from './table/table-row.js';

/** A group of the table as the prose names it: what it got, out of how much. */
interface NamedGroup {
  readonly score: Fact | null;
  readonly maximum: Fact | null;
  readonly scores: readonly Figure[];
  readonly maxima: readonly Figure[];
}

const rowsOfGroup = (index: FactIndex, noun: string): readonly TableRow[] => {
  const rows = index.rows.filter((row) => row.kind !== 'total' && row.group !== '');
  const exact = rows.filter((row) => groupName(row.group) === groupName(noun));
  return exact.length > 0 ? exact : rows.filter((row) => groupWord(row.group) === groupWord(noun));
};

const namedGroups = (index: FactIndex, facts: readonly Fact[], items: readonly Item[]): readonly NamedGroup[] => {
  const alone = facts.filter(
    (fact) => fact.reading.relation === 'maxScore' && items.every((item) => item.maximum !== fact),
  );
  const named: readonly { readonly score: Fact | null; readonly maximum: Fact | null }[] = [
    ...items,
    ...alone.map((maximum) => ({ score: null, maximum })),
  ];
  return named.flatMap(({ score, maximum }) => {
    const noun = score?.reading.noun || maximum?.reading.noun || groupName(maximum?.reading.mention.lead ?? '');
    const rows = noun.length < 2 ? [] : rowsOfGroup(index, noun);
    const scores = rows.flatMap((row) => row.figures.get('score') ?? []);
    const maxima = rows.flatMap((row) => row.figures.get('maxScore') ?? []);
    return rows.length > 0 ? [{ score, maximum, scores, maxima }] : [];
  });
};

const tiesBy = (fact: Fact | null, parts: readonly Figure[]): boolean =>
  fact !== null && (tiesTo(parts, fact.figure) || (parts.length === 1 && parts[0]?.value.n === fact.figure.value.n));

/** A score or maximum named as a group of the table (产出 48.33 分) is the sum of that group's rows; groups that tie vouch for the others. */
export const tableGroups = (
  index: FactIndex,
  facts: readonly Fact[],
  items: readonly Item[],
): readonly ClaimDraft[] => {
  const groups = namedGroups(index, facts, items);
  const tying = groups.filter(
    (group) => tiesBy(group.score, group.scores) || tiesBy(group.maximum, group.maxima),
  ).length;
  const claimFor = (fact: Fact | null, parts: readonly Figure[], sure: boolean): ClaimDraft | null =>
    fact === null || parts.length < 2
      ? null
      : claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: sure ? true : 'guess' }, [
          [fact.figure, ...parts],
        ]);
  return groups.flatMap(({ score, maximum, scores, maxima }) => {
    const [scoresTie, maximaTie] = [tiesBy(score, scores), tiesBy(maximum, maxima)];
    const others = tying - (scoresTie || maximaTie ? 1 : 0);
    return [
      claimFor(score, scores, maximaTie || others > 1),
      claimFor(maximum, maxima, scoresTie || others > 1),
    ].filter((claim) => claim !== null);
  });
};

/** The indicator rows against the total that the prose states: scores to the total, maxima to 100, each proof of the other. */
export const wholeTable = (index: FactIndex, items: readonly Item[]): readonly ClaimDraft[] => {
  const rows = index.rows.filter(
    (row) => row.kind === 'item' && row.figures.has('score') && row.figures.has('maxScore'),
  );
  const scores = rows.flatMap((row) => row.figures.get('score') ?? []);
  const maxima = rows.flatMap((row) => row.figures.get('maxScore') ?? []);
  const totals = items
    .filter(({ score }) => saysWholeScore(score.reading.mention.lead))
    .map(({ score }) => score.figure);
  const total = totals.find((figure) => tiesTo(scores, figure)) ?? totals[0];
  if (rows.length < 4 || !total) return [];
  const [own, most] = [tiesTo(scores, total), tiesTo(maxima, null)];
  if (own === most)
    return own
      ? [
          claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: 'guess' }, [
            [total, ...scores],
          ]),
        ].filter((claim) => claim !== null)
      : [];
  const claim = most
    ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: true }, [[total, ...scores]])
    : claimOf({ kind: 'score', identity: 'maximaHundred', names: ['part'], sure: true }, [maxima]);
  return claim ? [claim] : [];
};
