/** Reports to measure and to compare builds with: those of the fixtures, mutants of them, and a long one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unmark } from '../accuracy/load.mjs';
import { seeded } from '../accuracy/random.mjs';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const clean = fileURLToPath(new URL('../../test/rules/clean/', import.meta.url));
const endings = ['.md', '.txt', '.docx', '.pdf'];

const bytesOf = (text) => new TextEncoder().encode(text);
const textOf = ({ bytes }) => new TextDecoder().decode(bytes);
const isText = ({ name }) => name.endsWith('.md') || name.endsWith('.txt');

const reportsBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.endsWith('README.md'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

/** `{ name, bytes }` of every report of the fixtures and of the clean texts of the rules' tests, without marks. */
export const fixtureReports = () =>
  [fixtures, clean]
    .flatMap(reportsBelow)
    .map((report) =>
      report.name.endsWith('.marked.md') ? { ...report, bytes: bytesOf(unmark(textOf(report)).text) } : report,
    );

/** Copies of a report with one digit changed each; none of a report that is not text. */
export const withWrongDigits = (report, times) => {
  if (!isText(report)) return [];
  const text = textOf(report);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const next = seeded(text);
  return Array.from({ length: digits.length === 0 ? 0 : times }, (_, turn) => {
    const at = digits[Math.floor(next() * digits.length)];
    const digit = (Number(text[at]) + 1 + Math.floor(next() * 9)) % 10;
    return {
      name: `${turn}-${report.name.replaceAll('/', '-')}`,
      bytes: bytesOf(text.slice(0, at) + digit + text.slice(at + 1)),
    };
  });
};

/** The texts of ordinary length (3,500 to 5,500 characters). */
export const ordinaryTexts = () =>
  fixtureReports()
    .filter(isText)
    .map(textOf)
    .filter((text) => text.length >= 2_000);

/** All texts in a row, until so many characters are full. */
export const longText = (reports, length = 100_000) => {
  const all = reports.filter(isText).map(textOf).join('\n\n');
  return { name: 'long.md', bytes: bytesOf(all.repeat(Math.ceil(length / all.length)).slice(0, length)) };
};
