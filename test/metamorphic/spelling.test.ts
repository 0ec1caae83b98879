import { describe, expect, it } from 'vitest';
import { fixtureReports, withWrongDigits } from '../../bench/outputs/texts.mjs';
import { openReport } from '../../tools/store.js';
import { findingsOf } from './findings-of.js';
import { knownRenames } from './known-renames.js';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reports of ordinary length, each with a wrong digit, so that there is something to be found. */
const reports = fixtureReports()
  .filter(({ name }) => name.endsWith('.marked.md') || name.endsWith('report.md'))
  .flatMap((report) => withWrongDigits(report, 1))
  .map(({ name, bytes }) => ({ name, text: decode(bytes) }));

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** The lines of a text, but for headings, the rulings of tables and columns set by spaces, where signs or widths mean something else. */
const inLines = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (/^(?:#|\|[\s:|-]+\|$)|\S {2,}\S/.test(line) ? line : change(line)))
    .join('\n');

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'full-width digits': (text) => inLines(text, wide),
  'full-width percent signs': (text) => text.replaceAll('%', '％'),
  'half-width brackets': (text) => inLines(text, (line) => line.replaceAll('（', '(').replaceAll('）', ')')),
  'spaces around numbers': (text) =>
    inLines(text, (line) => line.replace(/([一-龥])(\d+(?:\.\d+)?)([一-龥%])/g, '$1 $2 $3')),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
};

describe.each(Object.entries(spellings))('%s', (_, change) => {
  it('leave the findings as they are', async () => {
    const other: string[] = [];
    let touched = 0;
    for (const { name, text } of reports) {
      const changed = change(text);
      if (changed === text) continue;
      touched += 1;
      const [before, after] = [await findingsOf(text), await findingsOf(changed)];
      if (JSON.stringify(before) !== JSON.stringify(after)) other.push(name);
    }
    expect(other).toEqual([]);
    expect(touched).toBeGreaterThan(10);
  }, 120_000);
});

describe('another name of the department', () => {
  it('leaves the findings as they are', async () => {
    const other: string[] = [];
    for (const { name, text } of reports) {
      const { report } = await openReport(new TextEncoder().encode(text), 'report.md');
      const { organization } = report;
      if (organization === null) continue;
      const rename = (line: string): string => line.replaceAll(organization, '榆陵市机关事务服务中心');
      const [before, after] = [await findingsOf(text), await findingsOf(rename(text))];
      if (JSON.stringify(before.map(rename).sort()) !== JSON.stringify(after)) other.push(name);
    }
    expect(other).toEqual(Object.keys(knownRenames));
  }, 120_000);
});
