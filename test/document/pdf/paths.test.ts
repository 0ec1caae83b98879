import { describe, expect, it } from 'vitest';
import { identity } from '../../../tools/document/pdf/page.js';
import { filledRulings, strokedRulings } from '../../../tools/document/pdf/paths.js';

const box = (left: number, top: number, right: number, bottom: number): Float32Array =>
  new Float32Array([0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4]);

describe('strokedRulings', () => {
  it('gives the four sides of a box', () => {
    expect(strokedRulings(box(100, 200, 300, 240), identity)).toEqual([
      { axis: 'across', at: 200, from: 100, to: 300 },
      { axis: 'down', at: 300, from: 200, to: 240 },
      { axis: 'across', at: 240, from: 100, to: 300 },
      { axis: 'down', at: 100, from: 200, to: 240 },
    ]);
  });

  it('leaves slanted and curved lines out, and follows the page’s own scale', () => {
    expect(strokedRulings(new Float32Array([0, 0, 0, 1, 50, 40]), identity)).toEqual([]);
    expect(strokedRulings(new Float32Array([0, 0, 0, 2, 1, 1, 2, 2, 50, 40]), identity)).toEqual([]);
    expect(strokedRulings(new Float32Array([0, 0, 10, 1, 50, 10]), [2, 0, 0, -2, 0, 842])).toEqual([
      { axis: 'across', at: 822, from: 0, to: 100 },
    ]);
  });
});

describe('filledRulings', () => {
  it('takes thin boxes for lines, and no others', () => {
    expect(filledRulings(box(100, 200, 300, 200.5), identity)).toEqual([
      { axis: 'across', at: 200.25, from: 100, to: 300 },
    ]);
    expect(filledRulings(box(100, 200, 101, 260), identity)).toEqual([{ axis: 'down', at: 100.5, from: 200, to: 260 }]);
    expect(filledRulings(box(100, 200, 300, 240), identity)).toEqual([]);
  });
});

it('what is no path gives none', () => expect(strokedRulings(null, identity)).toEqual([]));
