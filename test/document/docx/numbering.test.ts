import { describe, expect, it } from 'vitest';
import { line, paragraph, run } from './package-of.js';
import { draftOf, linesOf, shown } from './shown.js';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const outline = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
  level(4, 'decimalEnclosedCircle', '%5'),
].join('');
const list = (levels: string, id = 1): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const at = (index: number, id = 1): string => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (index: number, text: string, id = 1): string => line(text, at(index, id));

describe('automatic numbers stand in the text as typed ones would', () => {
  it('over five levels, inner ones beginning anew', () => {
    const body = [0, 1, 1, 2, 2, 3, 4, 4, 0, 1, 2].map((index) => item(index, '甲')).join('');
    expect(shown(body, { numbering: list(outline) }).join(' ')).toBe(
      '一、甲 （一）甲 （二）甲 1.甲 2.甲 （1）甲 ①甲 ②甲 二、甲 （一）甲 1.甲',
    );
  });

  it('with a blank only where a number would run into what follows', () => {
    const numbering = list(`${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}`);
    const body = item(0, '2021年') + item(0, '全年') + item(1, '资金') + item(1, '3项');
    expect(shown(body, { numbering })).toEqual(['1. 2021年', '2.全年', '2.1 资金', '2.2 3项']);
  });

  it('and bullets, which count nothing, do not', () => {
    expect(shown(item(0, '要点'), { numbering: list(level(0, 'bullet', '\uf06c')) })).toEqual(['要点']);
  });

  it('also where the paragraph itself is empty, as in a column of numbers', () => {
    expect(shown(item(0, '') + item(0, '乙'), { numbering: list(outline) })).toEqual(['一、', '二、乙']);
  });
});

describe('lists', () => {
  it('of one definition count on together, unless one sets its own start', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${outline}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = [1, 2, 3, 3, 1].map((id) => item(0, '甲', id)).join('');
    expect(shown(body, { numbering }).join(' ')).toBe('一、甲 二、甲 五、甲 六、甲 七、甲');
  });

  it('may override a level, start elsewhere, and never restart', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${outline}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/>
      <w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride></w:num>`;
    const body = [0, 1, 1, 0, 1].map((index) => item(index, '甲')).join('');
    expect(shown(body, { numbering }).join(' ')).toBe('一、甲 C)甲 D)甲 二、甲 E)甲');
  });

  it('may show outer numbers in Arabic figures', () => {
    const numbering = list(`${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}`);
    expect(shown(item(0, '总则') + item(1, '目标'), { numbering })).toEqual(['第一章总则', '1.1 目标']);
  });

  it('with a format for newer programs use the one for older ones', () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = list(`<w:lvl w:ilvl="0"><w:start w:val="1"/>${choice}<w:lvlText w:val="%1、"/></w:lvl>`);
    expect(shown(item(0, '甲'), { numbering })).toEqual(['1、甲']);
  });
});

const style = (id: string, name: string, inner: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const styled = (id: string, text: string, more = ''): string => line(text, `<w:pStyle w:val="${id}"/>${more}`);

describe('styles', () => {
  const linked = list(
    level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
  );
  const styles = [
    style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('H2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('H1b', '我的标题', '<w:basedOn w:val="H1"/>'),
    style('loop', '环', '<w:basedOn w:val="loop"/>'),
    style('body', 'Body', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  ].join('');

  it('carry numbers and levels, also to styles based on them', () => {
    const draft = draftOf(styled('H1', '甲') + styled('H2', '乙') + styled('H1b', '丙') + styled('loop', '丁'), {
      styles,
      numbering: linked,
    });
    expect(linesOf(draft)).toEqual(['一、甲', '（一）乙', '二、丙', '丁']);
    expect(draft.parts.map((part) => (part.kind === 'paragraph' ? part.level : null))).toEqual([1, 2, 1, null]);
  });

  it('lose their number to a zero in the paragraph, and their level to body text', () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const draft = draftOf(
      styled('H1', '无号', none) + styled('H1', '正文', '<w:outlineLvl w:val="9"/>') + styled('body', '体'),
      {
        styles,
        numbering: linked,
      },
    );
    expect(linesOf(draft)).toEqual(['无号', '一、正文', '体']);
    expect(draft.parts.map((part) => (part.kind === 'paragraph' ? part.level : 0))).toEqual([1, null, null]);
  });

  it('may stand behind a list that only names them', () => {
    const numbering = `${list(outline)}<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`;
    const named =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(shown(item(1, '甲', 7), { styles: named, numbering })).toEqual(['（一）甲']);
  });
});

it('a paragraph that no one sees takes no number', () => {
  const hidden = paragraph(run('暗', '<w:vanish/>'), `${at(0)}<w:rPr><w:vanish/></w:rPr>`);
  expect(shown(hidden + item(0, '明'), { numbering: list(outline) })).toEqual(['一、明']);
});
