import type { Shelf } from '../../tools/library/open.js';
import type { Answer } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { Host } from '../chat/host.js';
import type { Desk } from '../desk.js';
import { readQuestion } from '../question/read.js';
import { resolveYears } from '../question/years.js';
import { libraryCues } from '../words-shelf.js';
import type { ShelfAsked } from './asked.js';
import { answerHeld, asksHeld } from './held.js';
import { organizationsMeant } from './organization.js';
import { refusal, say } from './phrasing.js';
import { answerRanks } from './ranks.js';
import { answerReread } from './reread.js';
import { answerSeries } from './series.js';

const mostNames = 2000;
const mostOrganizations = 5000;
const mostReports = 1000;
const shownOrganizations = 8;

/** What is asked, without the words that only point at the library or at an organization. */
const without = (text: string, words: readonly string[]): string =>
  words.filter((word) => word !== '').reduce((rest, word) => rest.split(word).join(''), text);

/** Organizations that have figures of a metric; all where none is asked for. */
const havingMetric = async (
  shelf: Shelf,
  organizations: readonly string[],
  metric: string | null,
): Promise<readonly string[]> => {
  if (metric === null || organizations.length < 2) return organizations;
  const { findFigures } = await import('../../tools/library/query.js');
  const { rows } = await findFigures(shelf, { metric }, { offset: 0, limit: mostOrganizations });
  return organizations.filter((name) => rows.some(({ organization }) => organization === name));
};

/** Whether a question names an organization of the library none of whose reports lies open. Throws LibraryError. */
export const namesAnother = async (question: string, desk: Desk, shelf: Shelf): Promise<boolean> => {
  const { organizationsHeld } = await import('../../tools/library/named.js');
  const meant = organizationsMeant(question, await organizationsHeld(shelf, mostOrganizations), desk);
  const open = desk.files.map(({ stored }) => stored.report.organization);
  return meant.words !== '' && !meant.organizations.some((name) => open.includes(name));
};

const answerAsked = async (asked: ShelfAsked, text: string): Promise<Answer | null> => {
  const { kind, metric } = asked.question;
  if (kind === 'rank') return answerRanks(asked);
  if (metric !== null && (kind === 'growth' || kind === 'value')) return answerSeries(asked);
  return kind === 'help' || kind === 'unknown' || kind === 'growth' || kind === 'value'
    ? null
    : answerReread(asked, text);
};

/** Answers a question from the library alone; null where it is none that the library can answer. Throws LibraryError. */
export const answerFromLibrary = async (
  question: string,
  desk: Desk,
  shelf: Shelf,
  host: Host,
): Promise<Answer | null> => {
  const { language } = desk;
  if (asksHeld(question)) return answerHeld(shelf, language);
  const { metricsNamedIn, organizationsHeld } = await import('../../tools/library/named.js');
  const { findReports } = await import('../../tools/library/query.js');
  const held = await organizationsHeld(shelf, mostOrganizations);
  if (held.length === 0) return refusal('unknown', say(language, 'empty'));
  const meant = organizationsMeant(question, held, desk);
  const text = without(question, [meant.words, ...libraryCues]);
  const read = readQuestion(text, await metricsNamedIn(shelf, text, mostNames));
  if (read.kind === 'help' || read.kind === 'unknown') return null;
  const fitting = await havingMetric(shelf, meant.organizations, read.metric);
  const organizations = fitting.length > 0 ? fitting : meant.organizations;
  const [organization] = organizations;
  const list = sayAnswer(language, 'list');
  if (organization === undefined || organizations.length > 1)
    return refusal(
      read.kind,
      say(language, 'whichOrganization', { names: organizations.slice(0, shownOrganizations).join(list) }),
    );
  const query = organization === '' ? {} : { organization };
  const found = await findReports(shelf, query, { offset: 0, limit: mostReports });
  const reports = found.rows.filter((row) => row.organization === organization);
  const known = [...new Set(reports.map(({ year }) => year))].filter((year) => year !== 0);
  const years = resolveYears(read.years, known);
  const asked: ShelfAsked = { shelf, host, language, question: read, organization, reports, years };
  // 2020年的数 may stand in the report of 2021 as that of the year before.
  const isHeld = years === null || known.some((year) => years.includes(year) || years.includes(year - 1));
  if (!isHeld)
    return refusal(
      read.kind,
      say(language, 'noYear', { organization, years: (years ?? []).join(list), held: known.join(list) }),
    );
  return answerAsked(asked, text);
};
