/** All mutants of a case: class → edits of the clean text that contradict it, at most `per` a class, the same on every run. */
import { membersOf } from './load.mjs';
import { turnedWords } from './mutate-directions.mjs';
import { decimalShift, digit, rank, transposition, unitSlip } from './mutate-figures.mjs';
import { headings } from './mutate-headings.mjs';
import { verdicts } from './mutate-verdicts.mjs';
import { years } from './mutate-years.mjs';
import { brokenBy } from './oracle.mjs';
import { seeded, shuffled } from './random.mjs';

const TRIES = 4;

const inTable = (one, figure) => {
  const start = one.text.lastIndexOf('\n', figure.start) + 1;
  return one.text[start] === '|';
};

const plain = (figure) => figure.unit !== '年' && figure.unit !== '号' && figure.unit !== 'rank' && !figure.optional;

/** Tries a slip on each fitting figure and keeps what the oracle calls impossible. */
const numeric = (one, fits, slips, random) => {
  const out = [];
  for (const figure of one.figures) {
    if (!fits(figure) || one.relationsOf.get(figure.id).length === 0) continue;
    for (let i = 0; i < TRIES; i += 1) {
      const now = slips[Math.floor(random() * slips.length)](figure, random);
      if (!now || now === figure.text) continue;
      const broken = brokenBy(one, figure, now);
      if (!broken.length) continue;
      out.push({
        start: figure.start,
        end: figure.end,
        now,
        figure,
        broken,
        touches: broken.flatMap(membersOf).map((id) => one.byId.get(id)),
      });
      break;
    }
  }
  return out;
};

export const CLASSES = [
  'digit',
  'transposition',
  'decimal',
  'unit',
  'sign',
  'rank',
  'year',
  'verdict',
  'cell',
  'heading',
];

export const mutantsOf = (one, { per, only, seed = 'gouji' }) => {
  const prose = (f) => plain(f) && !inTable(one, f);
  const make = {
    digit: (r) => numeric(one, prose, [digit], r),
    transposition: (r) => numeric(one, prose, [transposition], r),
    decimal: (r) => numeric(one, prose, [decimalShift], r),
    unit: (r) => numeric(one, prose, [unitSlip], r),
    sign: () => turnedWords(one).signs,
    rank: (r) => numeric(one, (f) => f.unit === 'rank', [rank], r),
    year: () => years(one),
    verdict: () => [...turnedWords(one).levels, ...verdicts(one)],
    cell: (r) => numeric(one, (f) => plain(f) && inTable(one, f), [digit, transposition], r),
    heading: (r) => headings(one, r),
  };
  return CLASSES.filter((c) => !only || c === only).flatMap((c) => {
    const random = seeded(`${seed}/${one.id}/${c}`);
    return shuffled(make[c](random), random)
      .slice(0, per)
      .map((m, i) => ({
        ...m,
        class: c,
        id: `${one.id}/${c}/${i + 1}`,
        text: one.text.slice(0, m.start) + m.now + one.text.slice(m.end),
      }));
  });
};
