/** Decides whether a relation can hold for any values within the printed precision of its figures. */
import { addI, compare, decimal, fraction, HUNDRED, meets, mul, mulI, negateI, point, subI } from './exact.mjs';
import { factorOf, modifierOf, readPrinted, valuesOf } from './printed.mjs';

const SIGNED = new Set(['growth', 'change', 'points']);

/** The values of one figure; `now` replaces its printed text, so that a mutant is read like the original. */
export const valuesOfFigure = (figure, text, now = figure.text) => {
  const original = readPrinted(figure.text);
  const read = readPrinted(now);
  if (!original || !read) return null;
  const factor = mul(factorOf(original.numeral, figure.value), fraction(read.scale, original.scale));
  const modifier =
    figure.modifier ??
    modifierOf(now, text.slice(Math.max(0, figure.start - 6), figure.start), text.slice(figure.end, figure.end + 4));
  const unsigned = figure.value.startsWith('-') && !read.numeral.startsWith('-') ? figure.value.slice(1) : figure.value;
  const signless = mul(factorOf(original.numeral, unsigned), fraction(read.scale, original.scale));
  const scaled = read.scale !== 1n || compare(factor, fraction(1n)) > 0;
  return valuesOf({ numeral: read.numeral, factor: signless, unit: figure.unit, modifier, role: figure.role, scaled });
};

const operand = (ref, look) => {
  if (ref.startsWith('#')) return point(decimal(ref.slice(1)));
  if (ref.includes('+')) return ref.split('+').map(look).reduce(addI);
  const [first, ...rest] = ref.split('-').map(look);
  return rest.reduce(subI, first);
};

/** Checks one relation over `look` (figure id → interval); `sign` is the direction that the words give the result. */
export const possible = (relation, look, sign = 1) => {
  const result = look(relation.result);
  const inputs = relation.inputs.map((ref) => operand(ref, look));
  if (!result || inputs.some((i) => !i)) return true;
  const signed = SIGNED.has(relation.kind) && sign < 0 ? negateI(result) : result;
  const [a, b] = inputs;
  const hundred = point(HUNDRED);
  switch (relation.kind) {
    case 'completion':
    case 'execution':
    case 'share':
      return meets(mulI(signed, b), mulI(hundred, a));
    case 'growth':
      return meets(mulI(addI(signed, hundred), b), mulI(hundred, a));
    case 'change':
    case 'points':
    case 'difference':
      return meets(inputs.slice(1).reduce(subI, a), signed);
    case 'ratio':
      return meets(mulI(signed, b), a);
    case 'sum':
    case 'score':
      return meets(inputs.reduce(addI), signed);
    case 'restatement':
      // A fall is −5 % in one place and “下降5%” in another.
      return inputs.every((i) => meets(i, result) || meets(negateI(i), result));
    case 'rank':
      return inputs.length === 1 ? meets(a, result) : meets(subI(a, b), result) || meets(subI(b, a), result);
    case 'partAtMost':
      return inputs.every((i) => i.lo === null || result.hi === null || compare(i.lo, result.hi) <= 0);
    default:
      throw new Error(`${relation.id}: unknown kind ${relation.kind}`);
  }
};

/**
 * A case made ready: the values of each figure as printed and the direction of each relation. The direction is the one
 * under which the clean report holds, so that the words need no second reading here.
 */
export const prepare = (one) => {
  const values = new Map(one.figures.map((f) => [f.id, valuesOfFigure(f, one.text)]));
  const look = (id) => values.get(id);
  const broken = [];
  const signs = new Map();
  for (const relation of one.relations) {
    const falls = one.byId.get(relation.result).value.startsWith('-');
    const order = falls ? [-1, 1] : [1, -1];
    const sign = order.find((s) => possible(relation, look, s));
    if (sign === undefined) broken.push(relation);
    signs.set(relation.id, sign ?? 1);
  }
  const relationsOf = new Map(one.figures.map((f) => [f.id, []]));
  for (const relation of one.relations)
    for (const id of new Set(
      [relation.result, ...relation.inputs].flatMap((r) => (r.startsWith('#') ? [] : r.split(/[-+]/))),
    ))
      relationsOf.get(id).push(relation);
  return { ...one, values, signs, broken, relationsOf };
};

/** The relations that a changed printed text makes impossible. */
export const brokenBy = (one, figure, now) => {
  const changed = valuesOfFigure(figure, one.text, now);
  if (!changed) return [];
  const look = (id) => (id === figure.id ? changed : one.values.get(id));
  return one.relationsOf.get(figure.id).filter((r) => !possible(r, look, one.signs.get(r.id)));
};

/** The relations that a turned direction word makes impossible. */
export const brokenByTurning = (one, figure) =>
  one.relationsOf
    .get(figure.id)
    .filter((r) => r.result === figure.id && SIGNED.has(r.kind))
    .filter((r) => !possible(r, (id) => one.values.get(id), -one.signs.get(r.id)));
