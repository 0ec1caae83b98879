import type { Figure } from '../../tools/figures/figure.js';
import type { Recomputation } from '../../tools/recompute/recomputation.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Citing } from './answer.js';
import { say } from './phrasing.js';

/** The recomputation whose stated result a figure is. */
export const recomputationOf = ({ stored }: OpenFile, figure: Figure): Recomputation | null =>
  stored.report.recomputations.find(({ claim }) => claim.operands[0]?.figure === figure.id) ?? null;

const cite = (open: OpenFile, found: Recomputation, citing: Citing): void => {
  for (const { figure } of found.claim.operands) citing.figure(open, open.stored.report.figure(figure));
};

/** How a printed rate was recomputed: its calculation where it ties, what comes out where it does not. */
export const rateNote = (open: OpenFile, figure: Figure, citing: Citing, language: Language): readonly string[] => {
  const found = recomputationOf(open, figure);
  if (!found || found.claim.kind === 'restatement' || (figure.unit !== '%' && figure.unit !== 'pp')) return [];
  if (found.verdict === 'inconsistent') {
    cite(open, found, citing);
    return [say(language, 'mismatch', { derivation: found.derivation })];
  }
  if (found.verdict !== 'consistent' && found.verdict !== 'rounding') return [];
  cite(open, found, citing);
  return [say(language, 'derivation', { derivation: found.derivation })];
};
