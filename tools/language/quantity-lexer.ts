import { multiply, rational } from '../measure/rational.js';
import { matchAt } from './match-at.js';
import type { Measure } from './measure-lexer.js';
import { measureAt, perAt } from './measure-lexer.js';
import { modifierAfter, modifierBefore } from './modifier-lexer.js';
import type { Numeral } from './numeral-lexer.js';
import { isVagueAt, numeralAt } from './numeral-lexer.js';
import type { Quantity } from './quantity.js';
import { rankAt } from './rank-lexer.js';
import { doublingAt, percentAt, ratioAt } from './share-lexer.js';
import type { Token } from './token.js';
import { countersAfterChinese, notCounted } from './units.js';

const joint = /(?:~|—+|–+|-|至)/y;

/** Whether Chinese characters of number count nothing here: 一个, 每两户, 三农. */
const isFigureOfSpeech = (text: string, numeral: Numeral, measure: Measure, start: number): boolean => {
  if (!numeral.isChinese) return false;
  const word = text.slice(start, numeral.end);
  if (measure.unit === null) return true;
  if (word === '一' && measure.unit.kind !== 'amount') return true;
  if (/[数几每各同第]/.test(text[start - 1] ?? '') && word.length === 1) return true;
  // 基地二期建设 names a stage; 举办培训班三期 counts them.
  if (
    measure.print === '期' &&
    !/(?:[办班刊报][^，。；]{0,3}|培训了?)$/.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  if (measure.unit.kind === 'amount' || measure.unit.kind === 'percent') return false;
  if (measure.unit.kind !== 'count' || !countersAfterChinese.has(measure.print)) return true;
  const after = text.slice(measure.end, measure.end + 5);
  return notCounted.some((noun) => after.startsWith(noun) || text.slice(numeral.end, numeral.end + 4).startsWith(noun));
};

interface Upper {
  readonly numeral: Numeral;
  readonly measure: Measure;
}

/** The upper end of a range (13～17万元); 至 after 由 or 从 tells of a change instead. */
const upperEnd = (text: string, measured: Measure, numeral: Numeral, start: number): Upper | null => {
  const link = matchAt(joint, text, measured.unit || measured.scaled ? measured.end : numeral.end);
  if (!link || numeral.isChinese) return null;
  if (link[0] === '至' && /[由从]/.test(text.slice(Math.max(0, start - 12), start))) return null;
  const upper = numeralAt(text, link.index + link[0].length);
  if (!upper || upper.isChinese || upper.text.startsWith('-')) return null;
  const measure = measureAt(text, upper.end);
  return measure.unit && (!measured.unit || measured.unit.code === measure.unit.code)
    ? { numeral: upper, measure }
    : null;
};

const endOf = (numeral: Numeral, measure: Measure, range: Upper | null): number =>
  range || measure.unit || measure.scaled ? measure.end : numeral.end;

/** Units of which ten make one of their kind's. */
const thousandths: ReadonlySet<string> = new Set(['‰', '个千分点', '千分点']);

/** A quantity at `start`: numeral, magnitude and unit, with what widens or limits it; null where none begins. */
export const quantityAt = (text: string, start: number): Token | null => {
  const special = rankAt(text, start) ?? ratioAt(text, start) ?? percentAt(text, start) ?? doublingAt(text, start);
  if (special) return special;
  const numeral = isVagueAt(text, start) ? null : numeralAt(text, start);
  if (!numeral) return null;
  const own = measureAt(text, numeral.end);
  if (isFigureOfSpeech(text, numeral, own, start)) return null;
  const range = upperEnd(text, own, numeral, start);
  const measure = range?.measure ?? own;
  const { unit } = measure;
  const measureEnd = endOf(numeral, measure, range);
  const per = perAt(text, measureEnd);
  const isCompound = per !== null && unit?.kind === 'count' && !unit.code.includes('/');
  const end = isCompound ? per.end : measureEnd;
  const isWhole = !numeral.text.includes('.') && !measure.scaled;
  const quantity: Quantity = {
    kind: unit?.kind ?? 'count',
    numeral: numeral.text,
    upper: range?.numeral.text ?? null,
    factor: thousandths.has(measure.print) ? multiply(measure.factor, rational(1n, 10n)) : measure.factor,
    unit: isCompound ? `${unit.code}/${per.code}` : (unit?.code ?? ''),
    counted: !isCompound && unit !== null && (unit.kind === 'score' || (unit.counted && isWhole)),
    modifier: own.over ? 'over' : (modifierBefore(text, start) ?? modifierAfter(text, end)),
    bare: unit === null,
    per: isCompound ? null : (per?.code ?? null),
  };
  const stays = own.over && !unit && text[measure.end] === undefined;
  const takesMore = own.over && !stays && (text[end] === '余' || text[end] === '多');
  return { kind: 'quantity', start, end: takesMore ? end + 1 : end, quantity };
};
