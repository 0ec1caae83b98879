import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../../../tools/document/docx/read.js';
import { writeComments } from '../../../tools/document/docx/write-comments.js';
import { anchoredIn } from './anchored.js';
import { docxOf, line, paragraph, run } from './package-of.js';

const words = fc.constantFrom('预算', '4059.62万元', '，执行率', '93.91%', 'A&amp;B', '&#22269;', ' ', '𠮷', '其中：');
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const inline = fc.oneof(
  { weight: 4, arbitrary: text.map((each) => run(each)) },
  text.map((each) => run(each, '<w:b/>')),
  text.map((each) => `<w:r><w:tab/><w:t>${each}</w:t><w:br/><w:t>${each}</w:t></w:r>`),
  text.map((each) => `<w:hyperlink>${run(each)}${run(each)}</w:hyperlink>`),
  text.map((each) => `<w:smartTag><w:fldSimple w:instr="REF a">${run(each)}</w:fldSimple></w:smartTag>`),
  text.map(
    (each) => `<w:ins w:id="90">${run(each)}</w:ins><w:del w:id="91"><w:r><w:delText>${each}</w:delText></w:r></w:del>`,
  ),
  text.map((each) => `<w:sdt><w:sdtContent>${run(each)}</w:sdtContent></w:sdt>`),
);
const block = fc.oneof(
  { weight: 3, arbitrary: fc.array(inline, { minLength: 1, maxLength: 5 }).map((inner) => paragraph(inner.join(''))) },
  fc
    .array(text, { minLength: 2, maxLength: 4 })
    .map((cells) => `<w:tbl><w:tr>${cells.map((each) => `<w:tc>${line(each)}</w:tc>`).join('')}</w:tr></w:tbl>`),
);
const place = fc.record({
  from: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 25 }),
});
const bare = (shown: string): string => shown.replace(/[\s¶]/g, '');

it('whatever is quoted, wherever it stands: the words are inside the range, and the report reads as before', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.array(place, { minLength: 1, maxLength: 5 }),
      (blocks, places) => {
        const bytes = docxOf(line('起') + blocks.join('') + line('终'));
        const before = readDocx(bytes);
        const spans = places.map(({ from, length }) => {
          const start = Math.floor(from * before.text.length);
          return { start, end: Math.min(before.text.length, start + length) };
        });
        const written = writeComments(
          bytes,
          spans.map((span, index) => ({ ...span, text: `${index}`, author: '勾稽' })),
        );
        expect(readDocx(written)).toEqual(before);
        const ranges = anchoredIn(written);
        for (const [index, { start, end }] of spans.entries()) {
          expect(bare(ranges[`${index}`] ?? '')).toContain(bare(before.text.slice(start, end)));
        }
      },
    ),
    { numRuns: 150, seed: 20220713 },
  );
});
