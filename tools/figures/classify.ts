import { stripEnd } from '../language/affix.js';
import { levelReached } from '../language/change.js';
import { fallsInRank, movesInRank, scoreChangeOf } from '../language/change-cues.js';
import { comparisonBaseOf, isComparisonBase, isNamedGoal } from '../language/comparison-lexer.js';
import {
  endsInGrowth,
  endsInScore,
  isScale,
  opensLeverage,
  scoreKindOf,
  withoutHedge,
} from '../language/lead-lexer.js';
import * as lexicon from '../language/lexicon.js';
import { rankPlaces } from '../language/lexicon-phrases.js';
import { closesOwnMaximum } from '../language/score-cues.js';
import { readAmount } from './classify-amount.js';
import { readPercent, readPoints } from './classify-percent.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun.js';
import type { Reading, Wording } from './reading.js';
import { worded } from './reading.js';

const goalKinds: ReadonlySet<string> = new Set(['amount', 'count', 'percent', 'ratio']);

/** A score that the text multiplies (得分＝20分×执行率), makes a scale of (100分制) or closes in a bracket before one got (（20分）得19分) is a maximum. */
const readScore = (core: string, { lead, tail, quantity }: Mention): Wording => {
  const isMaximum = isScale(lead, quantity.numeral, tail) || closesOwnMaximum(tail);
  const kind = isMaximum ? 'maxScore' : scoreKindOf(core, lead, quantity.numeral);
  // 过程管理得19分: what was got is named before the verb.
  const named = kind === 'score' ? stripEnd(core, lexicon.scoreVerbs).core : core;
  return worded(kind, kind === 'deduction' ? 'other' : kind, nounOf(named));
};

/** 比上年（95.5分）提高1.25分: by how much a score rose or fell. */
const readScoreChange = (mention: Mention, core: string): Wording | null => {
  const direction = scoreChangeOf(core, mention.gap);
  return direction === null ? null : worded('delta', 'growth', '', { direction });
};

/** The phrase before the figure; where it says that a level was reached, its last word is kept. */
const phraseOf = (lead: string, core: string): string => {
  const phrase = withoutHedge(lead);
  return levelReached(phrase, []) === null ? core : phrase;
};

const wordingOf = (mention: Mention): Wording => {
  const { lead, quantity } = mention;
  const { core, taken } = stripEnd(lead, lexicon.fillers, lexicon.kept);
  switch (quantity.kind) {
    case 'percent':
      return readPercent(mention, phraseOf(lead, core), taken);
    case 'points':
      return readPoints(core);
    case 'rank':
      return worded('rank', 'rank', nounOf(core));
    case 'score':
      return readScoreChange(mention, core) ?? readScore(core, mention);
    case 'ratio':
      return endsInGrowth(core) && !opensLeverage(core)
        ? worded('growth', 'growth', nounOf(core), { direction: 1 })
        : worded('leverage', 'other', nounOf(core));
    case 'period':
    case 'document-number':
      return worded('none', 'other', '');
    default:
      if (quantity.unit === rankPlaces || movesInRank(quantity.unit, core))
        return worded('rankChange', 'other', '', { direction: fallsInRank(core) ? -1 : 1 });
      if (quantity.bare && endsInScore(core)) return readScore(core, mention);
      return readAmount(mention, phraseOf(lead, core), taken);
  }
};

const changes: ReadonlySet<string> = new Set(['growth', 'points', 'delta', 'rankChange']);
const neverBase: ReadonlySet<string> = new Set(['rank', 'score']);

/** What a mention's own words say of it, before anything is known of its neighbours. */
export const classify = (mention: Mention): Reading => {
  const { lead, gap, tail, quantity } = mention;
  if (goalKinds.has(quantity.kind) && isNamedGoal(lead, tail)) {
    const named = worded('head', 'target', nounOf(stripEnd(lead, lexicon.fillers, lexicon.kept).core));
    return { mention, ...named, isBase: isComparisonBase(gap, tail) };
  }
  const wording = wordingOf(mention);
  if (changes.has(wording.relation) || neverBase.has(quantity.kind) || !isComparisonBase(gap, tail))
    return { mention, ...wording, isBase: false };
  return { mention, ...wording, relation: 'head', role: comparisonBaseOf(gap, tail), isBase: true };
};
