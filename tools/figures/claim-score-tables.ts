import { groupWord, saysWholeScore } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Item } from './claim-score-items.js';
import { tiesTo } from './claim-score-items.js';

/** A score named as a group of the table (产出 48.33 分) is the sum of that group's rows. */
export const tableGroups = (index: FactIndex, items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap(({ score, maximum }) => {
    const { noun } = score.reading;
    if (noun.length < 2) return [];
    const rows = index.rows.filter(
      (row) => row.kind !== 'total' && row.group !== '' && groupWord(row.group) === groupWord(noun),
    );
    const scores = rows.flatMap((row) => row.figures.get('score') ?? []);
    const maxima = rows.flatMap((row) => row.figures.get('maxScore') ?? []);
    if (scores.length < 2) return [];
    const maximaTie = maximum !== null && tiesTo(maxima, maximum.figure);
    const scoresTie = tiesTo(scores, score.figure);
    const own = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: maximaTie }, [
      [score.figure, ...scores],
    ]);
    const most =
      maximum && maxima.length > 1
        ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: scoresTie }, [
            [maximum.figure, ...maxima],
          ])
        : null;
    return [own, most].filter((claim) => claim !== null);
  });

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
