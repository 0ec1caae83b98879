import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../tools/document/docx/read.js';
import { writeComments } from '../../../tools/document/docx/write-comments.js';
import { anchoredIn, partOf } from './anchored.js';
import { docxOf, filesOf, line, paragraph, run } from './package-of.js';

/** Comments each quote, saying what it quotes; a pair is a stretch from the first to the second. */
const commented = (bytes: Uint8Array, ...quotes: readonly (string | readonly [string, string])[]) => {
  const { text } = readDocx(bytes);
  return writeComments(
    bytes,
    quotes.map((quote) => {
      const [first, last] = typeof quote === 'string' ? [quote, quote] : quote;
      const start = text.indexOf(first);
      return { start, end: text.indexOf(last, start) + last.length, text: `${first}…${last}`, author: '勾稽' };
    }),
  );
};
const anchored = (bytes: Uint8Array, ...quotes: Parameters<typeof commented>[1][]) =>
  Object.values(anchoredIn(commented(bytes, ...quotes)));

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('the anchor is exactly the quoted words', () => {
  const split = docxOf(
    paragraph(run('全年预算数4059.62万元，') + run('执行数', '<w:b/>') + run('3812.25万元。', '<w:i/>')),
  );

  it.each([
    ['in one run', '4059.62'],
    ['at its beginning', '全年'],
    ['at its end', '万元，'],
    ['a whole run', '执行数'],
    ['over runs', '元，执行数3812'],
    ['everything', '全年预算数4059.62万元，执行数3812.25万元。'],
  ])('%s', (_, quote) => {
    expect(anchored(split, quote)).toEqual([quote]);
  });

  it('and cut runs keep their properties, blanks and all', () => {
    const bytes = docxOf(
      paragraph('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:tab/><w:t>共 5 项</w:t><w:br/><w:t>完</w:t></w:r>'),
    );
    const xml = partOf(commented(bytes, '5', '完'), 'word/document.xml');
    const [open, t] = ['<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>', '<w:t xml:space="preserve">'];
    expect(xml).toContain(`${open}<w:tab/>${t}共 </w:t></w:r><w:commentRangeStart w:id="0"/>${open}${t}5</w:t></w:r>`);
    expect(xml).toContain(`${open}${t} 项</w:t><w:br/></w:r><w:commentRangeStart w:id="1"/>${open}<w:t>完</w:t></w:r>`);
  });

  it('where the text is escaped or beyond the basic plane', () => {
    expect(anchored(docxOf(line('A&amp;B&lt;𠮷5%')), 'B<', '5%')).toEqual(['B<', '5%']);
    const references = commented(docxOf(line('甲&#x20BB7;&#134071;&#19968;5%后')), '5%');
    expect(Object.values(anchoredIn(references))).toEqual(['5%']);
  });

  it('over paragraphs and cells', () => {
    const cell = (text: string): string => `<w:tc>${line(text)}</w:tc>`;
    const bytes = docxOf(
      `${line('第一段甲。')}${line('第二段')}<w:tbl><w:tr>${cell('目标')}${cell('100家')}</w:tr></w:tbl>`,
    );
    expect(anchored(bytes, ['甲。', '第二'], ['标', '100'], '100家')).toEqual(['甲。¶第二', '标¶100', '100家']);
  });

  it('for comments that overlap, touch and hold each other', () => {
    expect(anchored(split, '预算数4059', '数4059.62', '.62万', '全年预算', '4059', '4059')).toEqual([
      '预算数4059',
      '数4059.62',
      '.62万',
      '全年预算',
      '4059',
    ]);
  });
});

describe('marks do not stand where programs lose them', () => {
  it.each([
    ['a link', `<w:hyperlink w:anchor="a">${run('链接12家')}</w:hyperlink>`, '12家', '链接12家'],
    ['a smart tag', `<w:smartTag>${run('76.8')}</w:smartTag>`, '76', '76.8'],
    ['a simple field', `<w:fldSimple w:instr="REF a">${run('41.7%')}</w:fldSimple>`, '41', '41.7%'],
    ['a complex field', `${mark('begin')}${mark('separate')}${run('55.5')}${mark('end')}`, '5.5', '55.5'],
    [
      'a control for plain text',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('控9')}</w:sdtContent></w:sdt>`,
      '9',
      '控9',
    ],
    ['an insertion', `<w:ins w:id="5">${run('新增80个')}</w:ins>`, '80个', '80个'],
    ['a control for any text', `<w:sdt><w:sdtContent>${run('甲7乙')}</w:sdtContent></w:sdt>`, '7', '7'],
  ])('%s', (_, inner, quote, words) => {
    const written = commented(docxOf(paragraph(run('前') + inner + run('后'))), quote);
    expect(Object.values(anchoredIn(written))).toEqual([words]);
    const xml = partOf(written, 'word/document.xml');
    expect(xml).not.toMatch(
      /<w:(?:hyperlink|smartTag|fldSimple)[^>]*>(?:(?!<\/w:(?:hyperlink|smartTag|fldSimple)).)*<w:comment/s,
    );
  });

  it('in a footnote or text box the comment is on what it hangs on', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${line('框内5%')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const bytes = docxOf(paragraph(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>${box}`), {
      footnotes: `<w:footnote w:id="2">${line('脚注7.5%')}</w:footnote>`,
    });
    const xml = partOf(commented(bytes, '7.5%', '框内'), 'word/document.xml');
    expect(xml).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(xml).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:r><w:pict>.*<\/w:pict><\/w:r><w:commentRangeEnd w:id="1"\/>/,
    );
  });

  it('on an automatic number it is on the paragraph', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="6"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const bytes = docxOf(line('前') + line('存在问题', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering });
    expect(anchored(bytes, '6、')).toEqual(['存在问题']);
  });
});

describe('the rest of the file', () => {
  const comment = `<w:comment w:id="7" w:author="张三">${line('早先')}</w:comment>`;
  const body = paragraph(
    `<w:commentRangeStart w:id="7"/>${run('旧')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('新5%')}`,
  );
  const files = { ...filesOf(body, { comments: comment, styles: '' }), 'word/media/图.png': Uint8Array.of(1, 2, 3) };
  const bytes = zipSync(files);

  it('is byte for byte as it was, and reads the same', () => {
    const written = commented(bytes, '5%');
    const [before, after] = [unzipSync(bytes), unzipSync(written)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])),
    );
    expect(changed.sort()).toEqual(['word/comments.xml', 'word/document.xml', 'word/styles.xml']);
    expect(readDocx(written)).toEqual(readDocx(bytes));
  });

  it('keeps earlier comments, also those of a run before', () => {
    const twice = commented(commented(bytes, '5%'), '新');
    expect(anchoredIn(twice)).toEqual({ 早先: '旧', '5%…5%': '5%', '新…新': '新' });
    expect(partOf(twice, 'word/comments.xml')).toContain('w:id="9"');
    expect(partOf(twice, 'word/styles.xml').match(/annotation reference/g)).toHaveLength(1);
  });

  it('gets a comments part, its type and its relationship when it has none', () => {
    const written = commented(docxOf(line('5%')), '5%');
    expect(partOf(written, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(partOf(written, 'word/_rels/document.xml.rels')).toMatch(/relationships\/comments" Target="comments.xml"/);
    expect(partOf(written, 'word/comments.xml')).toContain('w:author="勾稽"');
  });

  it('is used with its own styles for comments, whatever their ids', () => {
    const styles =
      '<w:style w:type="character" w:styleId="a5"><w:name w:val="annotation reference"/></w:style><w:style w:type="paragraph" w:styleId="a6"><w:name w:val="annotation text"/></w:style>';
    const written = commented(docxOf(line('5%'), { styles }), '5%');
    expect(partOf(written, 'word/document.xml')).toContain('<w:rStyle w:val="a5"/>');
    expect(partOf(written, 'word/styles.xml')).not.toContain('CommentReference');
  });

  it('lists new comments where every comment is listed', () => {
    const ids = '<c:commentsIds xmlns:c="http://schemas.microsoft.com/office/word/2016/wordml/cid"/>';
    const listed = { ...filesOf(line('5%'), { comments: '', commentsIds: '' }), 'word/commentsIds.xml': strToU8(ids) };
    const written = commented(zipSync(listed), '5%');
    const [, id] = /<c:commentId c:paraId="([0-9A-F]{8})"/.exec(partOf(written, 'word/commentsIds.xml')) ?? [];
    expect(id).toBeDefined();
    expect(partOf(written, 'word/comments.xml')).toContain(`w14:paraId="${id}"`);
  });

  it('may have another prefix for Word', () => {
    const xml =
      '<n:document xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><n:body><n:p><n:r><n:t>甲5%</n:t></n:r></n:p></n:body></n:document>';
    const written = commented(zipSync({ 'word/document.xml': strToU8(xml) }), '5%');
    expect(partOf(written, 'word/document.xml')).toContain(
      '<n:t xml:space="preserve">甲</n:t></n:r><w:commentRangeStart xmlns:w=',
    );
    expect(readDocx(written).text).toBe('甲5%\n');
  });
});

it('a comment may have lines, signs of XML and control characters; none at all leaves the file alone', () => {
  const bytes = docxOf(line('5%'));
  const written = writeComments(bytes, [
    { start: 0, end: 2, text: 'a<b>&"\u0001\n二', author: 'A & B', date: '2026-01-01T00:00:00Z' },
  ]);
  expect(partOf(written, 'word/comments.xml')).toContain('>a&lt;b&gt;&amp;&quot;</w:t></w:r></w:p><w:p>');
  expect(partOf(written, 'word/comments.xml')).toContain(
    'w:author="A &amp; B" w:date="2026-01-01T00:00:00Z" w:initials="A"',
  );
  expect(writeComments(bytes, [])).toBe(bytes);
});
