import { isAliased, isAtConstantPrices } from '../language/yearly.js';
import type { Language } from '../rules/rule.js';
import { filled } from '../rules/run.js';
import type { Compared, Comparison } from './compare.js';
import type { Incomparable } from './incomparable.js';
import type { Series, Timeline } from './series.js';
import type { LeftOut } from './timelines.js';
import { compareWords } from './words.js';

const nameOf = ({ organization }: Timeline, language: Language): string =>
  organization ?? compareWords.unnamed[language];

/** Why a report takes no part, and what to do. */
export const leftOutRemark = ({ report, reason, by }: LeftOut, language: Language): string =>
  filled(compareWords[reason][language], { file: report.file, by: by?.file ?? '', year: `${report.year ?? ''}` });

const longest = 6;

/** Why figures that look like one metric were not compared. */
export const incomparableRemark = ({ reason, metric, places }: Incomparable, language: Language): string => {
  const texts = places.slice(0, longest).map(({ report, source }) => `${report.year}: ${source.text}`);
  const years = [...new Set(places.map(({ report }) => `${report.year}`))].join(', ');
  return filled(compareWords[reason][language], { metric, years, texts: [...new Set(texts)].join(', ') });
};

const missingYears = ({ reports }: Timeline): readonly number[] => {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first }, (_, at) => first + at).filter((year) => !years.includes(year));
};

const ofOrganization = ({ timeline, series }: Compared, language: Language): readonly string[] => {
  const organization = nameOf(timeline, language);
  const say = (
    key: 'alone' | 'missing' | 'nothing' | 'no-organization',
    data: Readonly<Record<string, string>>,
  ): string => filled(compareWords[key][language], { organization, ...data });
  const [only, ...others] = timeline.reports;
  if (only && others.length === 0) return [say('alone', { year: `${only.year}` })];
  const files = timeline.reports.map(({ file }) => file).join(', ');
  const years = missingYears(timeline);
  return [
    ...(timeline.organization === null ? [say('no-organization', { files })] : []),
    ...(years.length > 0 ? [say('missing', { years: years.join(', ') })] : []),
    ...(series.length === 0 ? [say('nothing', {})] : []),
  ];
};

/** What the user has to know of a comparison: other organisations, missing years, reports left out. */
export const remarksOn = ({ organizations, leftOut }: Comparison, language: Language): readonly string[] => {
  const names = organizations.map(({ timeline }) => nameOf(timeline, language)).join(', ');
  const several =
    organizations.length > 1
      ? [filled(compareWords.organizations[language], { count: `${organizations.length}`, names })]
      : [];
  return [
    ...several,
    ...leftOut.map((each) => leftOutRemark(each, language)),
    ...organizations.flatMap((each) => ofOrganization(each, language)),
  ];
};

/** What to know of one metric: other names, another footing. */
export const notesOn = ({ names, name, points }: Series, language: Language): readonly string[] => {
  const [first = ''] = names;
  const footings = points.flatMap(({ year, facts }) => {
    const words = facts.find(({ revision }) => revision !== null)?.revision;
    return words ? [filled(compareWords.footing[language], { year: `${year}`, words })] : [];
  });
  return [
    ...(names.some((other) => isAliased(first, other))
      ? [filled(compareWords.names[language], { names: names.join(', ') })]
      : []),
    ...footings,
    ...(isAtConstantPrices(name) ? [compareWords.constant[language]] : []),
  ];
};
