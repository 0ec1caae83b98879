import { expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { outlineOf, passagesIn, sectionsOf, titleSpan } from '../../tools/document/outline.js';
import { passagesOf } from '../../tools/document/passages.js';
import { readText } from '../../tools/document/text.js';

const document = assemble(
  readText(
    new TextEncoder().encode(
      '# 某局2021年度自评报告\n\n一、甲\n\n（一）乙\n\n正文一。\n\n| 项目 | 数 |\n|---|---|\n| 丙 | 1 |\n\n（二）丁丁。正文二。\n\n二、戊\n\n正文三。',
    ),
    'markdown',
  ),
);

test('sections nest by level', () => {
  expect(outlineOf(document).map(({ heading, children }) => [heading.title, children.length])).toEqual([
    ['甲', 2],
    ['戊', 0],
  ]);
  expect(sectionsOf(document).map(({ heading }) => heading.title)).toEqual(['甲', '乙', '丁丁', '戊']);
});

test('a section holds the passages below its heading, cells one by one', () => {
  const [, inner] = sectionsOf(document);
  const texts = inner ? passagesIn(document, inner).map(({ flow }) => flow.text) : [];
  expect(texts).toEqual(['正文一。', '项目', '数', '丙', '1']);
});

test('a title stands without number and end mark', () => {
  const spans = sectionsOf(document).map(({ heading }) => titleSpan(document, heading));
  expect(spans.map(({ start, end }) => document.text.slice(start, end))).toEqual(['甲', '乙', '丁丁', '戊']);
});

test('passages know their kind, and whether they open a section', () => {
  expect(passagesOf(document).map(({ kind, opensSection }) => `${kind}${opensSection ? '!' : ''}`)).toEqual([
    'title',
    'heading',
    'heading!',
    'paragraph!',
    'cell',
    'cell',
    'cell',
    'cell',
    'heading',
    'paragraph!',
    'heading',
    'paragraph!',
  ]);
});
