import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../tools/document/pdf/read.js';
import { fixture } from './fixture.js';

const otherText = async (bytes: Uint8Array): Promise<string> => {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    return (await parser.getText({ pageJoiner: '' })).text;
  } finally {
    await parser.destroy();
  }
};

const digits = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const digit of text.normalize('NFKC').match(/[0-9]/g) ?? []) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  return counts;
};

/** What our reader leaves out on purpose: page numbers, headers, marks of notes and before notes, repeated header rows, struck text. */
const furniture: Readonly<Record<string, string>> = {
  'report.pdf': '1 2 3, 2023 2023 2023, 1 1, 1 1, 702.15',
  'plain.pdf': '1/2 2/2',
  'edges.pdf': '1 2 3',
  'browser.pdf': '',
};

describe.each(Object.keys(furniture))('pdf-parse on %s', (name) => {
  it('sees no digit that is missing here, and none that is too many', async () => {
    const ours = (await readPdf(fixture(name))).text;
    const theirs = await otherText(fixture(name));
    expect(digits(ours + furniture[name])).toEqual(digits(theirs));
  });
});
