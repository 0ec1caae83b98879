import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tools/document/pdf/line-text.js';
import type { Line } from '../../../tools/document/pdf/lines.js';
import { paragraphsOf } from '../../../tools/document/pdf/paragraphs.js';
import { line } from './typeset.js';

const frame = { left: 80, right: 528, pitch: 28, bodySize: 16 };
const joined = (...lines: readonly Line[]): readonly string[] =>
  paragraphsOf(lines, () => frame).map((paragraph) => paragraph.map((each) => textOf(each, new Set(), ' ')).join('|'));

/** Text that fills the type area from an indent of so many characters. */
const full = (text: string, indent = 0): string => text.padEnd(28 - indent, '预');

describe('with indents', () => {
  it('begins a paragraph at an indent', () => {
    const lines = [
      line(full('全年', 2), 112, 100),
      line('完成。', 80, 128),
      line('二、资金', 112, 156),
      line(full('本年', 2), 112, 184),
    ];
    expect(joined(...lines)).toEqual([`${full('全年', 2)}|完成。`, '二、资金', full('本年', 2)]);
  });

  it('does not take a short line for an end when a long figure found no room', () => {
    const short = '到位资金共计为预算安排的全部资金和上年结转资金';
    expect(joined(line(short, 112, 100), line('119,874.62万元，其中', 80, 128))).toHaveLength(1);
  });

  it('joins a number that the line end breaks', () => {
    const open = `${full('完成', 4)}35.4`;
    expect(joined(line(open, 80, 100), line('3亿元。', 80, 128))).toEqual([`${open}|3亿元。`]);
  });

  it('joins over a page end, and over none that has a page between', () => {
    const open = full('全年', 2);
    expect(joined(line(open, 112, 700), line('完成。', 80, 100, 16, 2))).toHaveLength(1);
    expect(joined(line(open, 112, 700), line('完成。', 80, 100, 16, 3))).toHaveLength(2);
  });

  it('keeps a signature’s lines apart although they end at the edge', () => {
    expect(joined(line('清河市水务局', 432, 100), line('二〇二四年三月十八日', 368, 128))).toHaveLength(2);
  });
});

describe('without indents', () => {
  it('begins a paragraph where the next word would have found room', () => {
    expect(
      joined(
        line('一、基本情况', 80, 100),
        line(full('全年'), 80, 128),
        line('完成。', 80, 156),
        line('另外', 80, 184),
      ),
    ).toEqual(['一、基本情况', `${full('全年')}|完成。`, '另外']);
  });

  it('begins one after a wider step, or at a marker after a sentence', () => {
    const whole = `${full('全年').slice(0, 27)}。`;
    expect(joined(line(whole, 80, 100), line('另外', 80, 128))).toHaveLength(1);
    expect(joined(line(whole, 80, 100), line('另外', 80, 138))).toHaveLength(2);
    expect(joined(line(whole, 80, 100), line('二、资金', 80, 128))).toHaveLength(2);
  });
});

describe('type size', () => {
  it('parts a title from the text', () => {
    expect(
      joined(line('自评报告', 260, 100, 22), line('（2021年度）', 240, 130), line(full('全年', 2), 112, 158)),
    ).toHaveLength(3);
  });

  it('joins a centred title over two lines', () => {
    expect(
      joined(line('清河市水务局2023年度部门整体', 148, 100, 22), line('预算绩效自评报告', 216, 132, 22)),
    ).toHaveLength(1);
  });
});
