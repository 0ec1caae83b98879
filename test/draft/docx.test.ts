import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../tools/document/read.js';
import { writeDraftDocx } from '../../tools/draft/docx.js';
import { printDraft } from '../../tools/draft/print.js';
import type { DraftSection } from '../../tools/draft/section.js';
import { draftSection } from '../../tools/draft/section.js';
import { openNamed } from './reports.js';

describe('the Word file of a draft', () => {
  let draft: DraftSection;
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const { report, findings } = await openNamed('guizhou-roads');
    draft = draftSection(report, findings('zh'), { section: 'both' });
    bytes = await writeDraftDocx(draft);
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
    );
  });

  it('holds the text of the draft and the questions', async () => {
    const { text } = await readDocument(bytes, 'draft.docx');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const expected = printDraft(draft, 'text')
      .text.split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(0, expected.length)).toEqual(expected);
    expect(lines.slice(expected.length + 1).map((line) => line.slice(line.indexOf('.') + 1))).toEqual(draft.questions);
  });

  it('has the page of GB/T 9704', () => {
    const xml = parts['word/document.xml'] ?? '';
    const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
    const near = (attribute: string, millimetres: number): void => {
      const value = Number(xml.match(new RegExp(`w:pgMar[^>]*w:${attribute}="(\\d+)`))?.[1]);
      expect(Math.abs(value - twips(millimetres))).toBeLessThanOrEqual(1);
    };
    for (const [attribute, millimetres] of [
      ['top', 37],
      ['left', 28],
      ['right', 26],
      ['bottom', 35],
    ] as const)
      near(attribute, millimetres);
    expect(xml).toMatch(/w:docGrid[^>]*w:linePitch="579"/);
    expect(xml).toMatch(/w:spacing[^>]*w:line="579"[^>]*w:lineRule="exact"/);
    expect(xml).toMatch(/w:ind[^>]*w:firstLine="640"/);
    expect(xml).toContain('仿宋_GB2312');
    expect(xml).toContain('黑体');
  });

  it('numbers pages on the outer side', () => {
    const footers = Object.entries(parts).filter(([name]) => name.startsWith('word/footer'));
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(xml).toContain('PAGE');
    expect(parts['word/settings.xml']).toContain('evenAndOddHeaders');
    expect(footers.map(([, xml]) => (xml.includes('w:val="right"') ? 'right' : 'left')).sort()).toEqual([
      'left',
      'right',
    ]);
  });

  it('marks what is to be filled in', () => {
    expect(parts['word/document.xml']).toContain('w:highlight w:val="yellow"');
  });
});
