import type { KnownFigure } from '../../tools/draft/known-figure.js';
import { reportedFigures } from '../../tools/draft/known-figure.js';
import { verifyWords } from '../../tools/draft/words-verify.js';
import { likeness } from '../../tools/figures/noun.js';
import { stripEnd } from '../../tools/language/affix.js';
import { isMentioned } from '../../tools/language/naming.js';
import { compare } from '../../tools/measure/rational.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import { facetWords } from '../words-answer.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { say, valueText, yearText } from './phrasing.js';

/** A rank of the report's own year, with the name of what is ranked. */
interface Ranked {
  readonly open: OpenFile;
  readonly known: KnownFigure;
  readonly name: string;
}

/** The name without the words that only place it: 考核居全省 ranks 考核. */
const nameFor = ({ figure: { metric, scope }, rankName, name }: KnownFigure): string => {
  const own = metric ?? (rankName === '' ? name : rankName);
  return stripEnd(own, [...verifyWords.placing, ...(scope === null ? [] : [scope])]).core || own;
};

const isOwn = ({ figure: { period } }: KnownFigure, year: number | null): boolean =>
  year === null || period === null || period.startsWith(`${year}`);

const ranksOf = (open: OpenFile, metric: string | null): readonly Ranked[] => {
  const ranks = reportedFigures(open.stored.report, 0)
    .filter((known) => known.figure.kind === 'rank' && known.figure.role !== 'previous')
    .filter((known) => isOwn(known, open.stored.report.year));
  const named = ranks.map((known) => ({ open, known, name: nameFor(known) }));
  const once = named.filter(
    ({ known }, index) => named.findIndex((other) => other.known.figure.id === known.figure.id) === index,
  );
  const wanted = metric === null ? [] : once.filter(({ name, known }) => isMentioned(metric, `${name}${known.words}`));
  return metric === null ? once : wanted;
};

/** What of it is ranked: by its own words (总量居全省第6位), else by the figure before it; nothing where that is plain. */
const rankedPart = ({ known, name }: Ranked, language: Language): string => {
  const own = stripEnd(known.rankName, verifyWords.placing).core;
  if (own !== '') return name.includes(own) || own.includes(name) ? '' : own;
  if (known.rankOf !== 'growth' && known.rankOf !== 'rate') return '';
  return facetWords[known.rankOf === 'rate' ? 'completion' : 'growth'][language];
};

const itemText = (ranked: Ranked, citing: Citing, language: Language): string =>
  say(language, 'rankItem', {
    name: `${ranked.name}${rankedPart(ranked, language)}`,
    figure: valueText(ranked.open, ranked.known.figure, citing, language),
  });

const isSame = (a: Ranked, b: Ranked): boolean =>
  (a.name === b.name || likeness(a.name, b.name) >= 2) &&
  a.known.figure.scope === b.known.figure.scope &&
  a.known.rankOf === b.known.rankOf;

interface Step {
  readonly from: Ranked;
  readonly to: Ranked;
}

const stepsOf = (byYear: readonly (readonly Ranked[])[]): readonly Step[] =>
  byYear.slice(1).flatMap((later, index) =>
    later.flatMap((to) => {
      const from = byYear[index]?.find((each) => isSame(each, to));
      return from ? [{ from, to }] : [];
    }),
  );

const stepText = ({ from, to }: Step, citing: Citing, language: Language): string => {
  const order = compare(to.known.figure.value, from.known.figure.value);
  return say(language, order > 0 ? 'rankFell' : order < 0 ? 'rankRose' : 'rankSame', {
    name: `${to.name}${rankedPart(to, language)}`,
    from: from.open.stored.report.year ?? '',
    to: to.open.stored.report.year ?? '',
    a: valueText(from.open, from.known.figure, citing, language),
    b: valueText(to.open, to.known.figure, citing, language),
  });
};

const turned = ({ from, to }: Step): number => -compare(to.known.figure.value, from.known.figure.value);

/** Ranks report by report; over several years, which of them fell or rose. */
export const answerRank = (asked: Asked, language: Language): Answer | null => {
  const { metric, turn, kind } = asked.question;
  const citing = createCiting();
  const byYear = asked.files.map((open) => ranksOf(open, metric));
  if (metric !== null && byYear.every((ranks) => ranks.length === 0)) return null;
  const lists = asked.files.map((open, index) => {
    const ranks = byYear[index] ?? [];
    if (ranks.length === 0) return say(language, 'noRank', { year: yearText(open, language) });
    const items = ranks.map((ranked) => itemText(ranked, citing, language)).join(say(language, 'separator'));
    return say(language, 'lineOfYear', { year: yearText(open, language), text: `${items}${say(language, 'stop')}` });
  });
  const steps = stepsOf(byYear);
  const told = steps.filter((step) => turn === 0 || turned(step) === turn);
  const changes = told.map((step) => `${stepText(step, citing, language)}${say(language, 'stop')}`);
  const silence =
    asked.files.length < 2 || turn === 0
      ? []
      : steps.length === 0
        ? [say(language, 'noRankPairs')]
        : told.length === 0
          ? [say(language, turn < 0 ? 'noneFell' : 'noneRose')]
          : [];
  const text = [...(turn === 0 ? lists : []), ...changes, ...silence, ...(turn !== 0 ? lists : [])].join('\n');
  return { kind, text, sources: citing.sources(), isAnswered: citing.sources().length > 0 };
};
