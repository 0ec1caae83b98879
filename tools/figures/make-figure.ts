import type { Span } from '../document/document.js';
import type { Quantity } from '../language/quantity.js';
import type { Interval } from '../measure/interval.js';
import type { Printed } from '../measure/rounding.js';
import { printedInterval, printedValue } from '../measure/rounding.js';
import type { Figure, FigureKind, Role } from './figure.js';

/** What the surroundings say of a figure. */
export interface Setting {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly metric: string | null;
  readonly role: Role;
  readonly period: string | null;
  readonly scope: string | null;
  readonly origin: 'prose' | 'table';
  readonly cell?: Figure['cell'];
  readonly section: string;
  readonly block: number;
}

const isLimit = (modifier: Quantity['modifier']): boolean =>
  modifier === 'atLeast' || modifier === 'atMost' || modifier === 'exceeds';

const printedOf = (quantity: Quantity, numeral = quantity.numeral): Printed => ({
  numeral,
  factor: quantity.factor,
  counted: quantity.counted,
  modifier: quantity.modifier,
});

/** A target's limit is the value it names: 不低于 95 % is computed with as 95 %. */
const forRole = (quantity: Quantity, role: Role): Quantity =>
  role === 'target' && isLimit(quantity.modifier) ? { ...quantity, modifier: null } : quantity;

const intervalOf = (quantity: Quantity): Interval => {
  const low = printedInterval(printedOf(quantity));
  if (quantity.upper === null) return low;
  return { low: low.low, high: printedInterval(printedOf(quantity, quantity.upper)).high };
};

/** Makes the figure of a quantity; a change for the worse keeps its printed sign (下降 is said by the claim, not by the value). */
export const makeFigure = (quantity: Quantity, setting: Setting): Figure => {
  const kind: FigureKind = quantity.kind;
  return {
    id: setting.id,
    start: setting.span.start,
    end: setting.span.end,
    text: setting.text,
    kind,
    value: printedValue(printedOf(quantity)),
    interval: intervalOf(forRole(quantity, setting.role)),
    numeral: quantity.numeral,
    factor: quantity.factor,
    unit: quantity.unit,
    counted: quantity.counted,
    modifier: quantity.modifier,
    metric: setting.metric,
    role: setting.role,
    period: setting.period,
    scope: setting.scope,
    origin: setting.origin,
    cell: setting.cell ?? null,
    section: setting.section,
    block: setting.block,
  };
};
