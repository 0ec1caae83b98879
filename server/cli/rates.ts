import { claimOut, coverageOut, headOut } from '../../tools/outgoing.js';
import { fill } from '../../tools/review/fill.js';
import { lineFinder } from '../../tools/review/lines.js';
import { claimWords, verdictWords } from '../../tools/review/words.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import type { Listing, ListOptions } from './listing.js';
import { list } from './listing.js';
import type { Opened } from './reports.js';
import { words } from './words.js';

const fields = [
  'id',
  'kind',
  'verdict',
  'formula',
  'stated',
  'recomputed',
  'low',
  'high',
  'start',
  'end',
  'text',
  'derivation',
  'reason',
] as const;

const claimsOf = ({ stored: { report } }: Opened, language: Language) =>
  report.recomputations.map((each) => claimOut(report, each, language));

const listing: Listing = {
  json: (opened, language) => ({
    file: opened.file,
    report: headOut(opened.stored),
    coverage: coverageOut(opened.stored, language),
    claims: claimsOf(opened, language),
  }),
  csvHeader: ['file', ...fields, 'figures'],
  csvRows: (opened, language) =>
    claimsOf(opened, language).map((claim) => [
      opened.file,
      ...fields.map((field) => String(claim[field] ?? '')),
      claim.figures.join(' '),
    ]),
  header: (language) => {
    const { id, place, kind, verdict, stated, recomputed, derivation } = words;
    return [id, place, kind, verdict, stated, recomputed, derivation].map((word) => word[language]);
  },
  rows: (opened, language) => {
    const where = lineFinder(opened.stored.report.document.text);
    return claimsOf(opened, language).map((claim) => {
      const { line, column } = where(claim.start);
      return [
        claim.id,
        `${line}:${column}`,
        claimWords[claim.kind][language],
        verdictWords[claim.verdict][language],
        claim.stated ?? '-',
        claim.recomputed ?? '-',
        claim.reason ?? claim.derivation,
      ];
    });
  },
  total: ({ file, stored }, language) => fill(words.ratesTotal[language], { file, ...stored.report.coverage }),
};

/** `gouji rates`: prints every recomputed claim with its verdict. */
export const rates = (names: readonly string[], options: ListOptions, io: Io): Promise<number> =>
  list(names, listing, options, io);
