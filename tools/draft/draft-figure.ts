import type { Document } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import type { Rational } from '../measure/rational.js';
import { unitText } from '../recompute/derivation.js';
import { glyphs } from './words-glyphs.js';

/** A figure that a draft may print: one of the report, as printed there. */
export interface SourceFigure {
  readonly origin: 'source';
  /** The figure's id in its report. */
  readonly id: string;
  /** As the draft prints it, with its unit. */
  readonly text: string;
  /** What follows the numeral: 万元, 公里, %. */
  readonly suffix: string;
  readonly figure: Figure;
}

export type Operation = 'difference' | 'points' | 'rate';

/** A figure that a draft may print: computed from figures of the report. */
export interface DerivedFigure {
  readonly origin: 'derived';
  /** d1, d2 … in the order of the problems. */
  readonly id: string;
  readonly text: string;
  readonly operation: Operation;
  /** Exact, in the base unit, before it was rounded for print. */
  readonly value: Rational;
  readonly inputs: readonly SourceFigure[];
  /** The calculation as a person would redo it by hand. */
  readonly derivation: string;
}

export type DraftFigure = SourceFigure | DerivedFigure;

const afterNumeral = (text: string): string => {
  let [start, end] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const isNumeral = glyphs.numeral.includes(text[at] ?? '');
    if (isNumeral) end = at + 1;
    else if (end === 0) start = at + 1;
    else break;
  }
  return end > start ? text.slice(end).trim() : '';
};

const isHan = (character: string): boolean => character >= glyphs.firstHan && character <= glyphs.lastHan;

/** A counter that the reader of units does not know, up to two characters before a mark: 172.8万 with 页 after it. */
const unknownCounter = (document: Document, { end, unit, kind }: Figure): string => {
  if (kind !== 'count') return '';
  const longest = unit === '' ? 2 : 1;
  let length = 0;
  while (length <= longest && isHan(document.text[end + length] ?? '')) length += 1;
  return length <= longest ? document.text.slice(end, end + length) : '';
};

/** A figure of the report as a draft prints it: with its unit, without words such as ≥ or 余 around it. */
export const sourceFigure = (document: Document, figure: Figure): SourceFigure => {
  const printed = document.text.slice(figure.start, figure.end);
  const own = afterNumeral(printed);
  const isPlain = figure.modifier === null || figure.modifier === 'atLeast' || figure.modifier === 'atMost';
  const unit = own === '' || !isPlain ? unitText(figure) : own;
  const suffix = `${unit}${unknownCounter(document, figure)}`;
  const text =
    own === '' || figure.modifier === 'atLeast' || figure.modifier === 'atMost'
      ? `${figure.numeral}${suffix}`
      : `${printed}${unknownCounter(document, figure)}`;
  return { origin: 'source', id: figure.id, text, suffix, figure };
};
