import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../tools/document/assemble.js';
import type { Draft } from '../../../tools/document/document.js';
import { readPdf } from '../../../tools/document/pdf/read.js';
import { readText } from '../../../tools/document/text.js';
import { paragraphsOf } from './fixture.js';
import { hasOffice, printed } from './office.js';

const report = new URL('../../../../shared/reports/pingdingshan-commerce-2021.txt', import.meta.url);
const gold = new URL('../../../../shared/reports/pingdingshan-commerce-2021.gold.json', import.meta.url);

const close = (text: string): string => text.replace(/\s/g, '');

describe.skipIf(!existsSync(report) || !hasOffice())('the example report, printed to PDF', () => {
  const bytes = existsSync(report) ? readFileSync(report) : new Uint8Array();
  const lines = bytes
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let draft: Draft;

  beforeAll(async () => {
    draft = await readPdf(printed(lines));
  }, 120_000);

  it('gives every paragraph whole and nothing else', () => {
    expect(paragraphsOf(draft).map(close)).toEqual(lines.map(close));
    expect(draft.warnings).toEqual([]);
    expect(draft.pageStarts).toHaveLength(5);
  });

  it('holds every figure as it stands, in order', () => {
    const { figures }: { figures: readonly { readonly text: string }[] } = JSON.parse(readFileSync(gold, 'utf8'));
    let from = 0;
    const missing = figures.filter(({ text }) => {
      const at = draft.text.indexOf(text, from);
      if (at >= 0) from = at + text.length;
      return at < 0;
    });
    expect(figures).toHaveLength(85);
    expect(missing).toEqual([]);
  });

  it('gives the same headings as the text file', () => {
    const headings = (source: Draft): readonly string[] =>
      assemble(source).blocks.flatMap((block) =>
        block.kind === 'heading' ? [`${block.level} ${block.marker?.text ?? ''}${close(block.title)}`] : [],
      );
    expect(headings(draft)).toEqual(headings(readText(bytes, 'text')));
    expect(headings(draft).length).toBeGreaterThan(15);
  });
});
