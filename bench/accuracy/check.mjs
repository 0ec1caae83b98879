/** Checks the cases themselves: marks and facts agree, every relation holds, the clean text is long enough. */
import { compare, decimal, equal, magnitude, mul, print } from './exact.mjs';
import { membersOf, sentenceAt } from './load.mjs';
import { prepare } from './oracle.mjs';
import { factorOf, readPrinted } from './printed.mjs';

const HEADER_UNITS = { 元: '1', 万元: '10000', 亿元: '100000000', 万美元: '10000', 亿美元: '100000000', 美元: '1' };

/** What is wrong with a case, one line each. */
export const checkCase = (one) => {
  const problems = [];
  const say = (line) => problems.push(`${one.id}: ${line}`);
  const ready = prepare(one);
  for (const r of ready.broken) {
    const parts = membersOf(r).map((id) => {
      const v = ready.values.get(id);
      return `${id} ${one.byId.get(id).text} [${v ? `${print(v.lo)}, ${print(v.hi)}` : '?'}]`;
    });
    say(
      `${r.id} ${r.kind} cannot hold: ${parts.join('; ')} — ${sentenceAt(one.text, one.byId.get(r.result).start).text.trim()}`,
    );
  }
  for (const f of one.figures) {
    if (f.optional) continue;
    const read = readPrinted(f.text);
    if (!read) {
      say(`${f.id} ${f.text}: no numeral`);
      continue;
    }
    if (f.unit === '号') continue;
    const factor = magnitude(factorOf(read.numeral, f.value));
    const own = /(万|亿)?(美元|元)(?!\/)/.exec(f.text);
    const bare = /^[\d.,０-９．，≥≤＝-]+$/.test(f.text);
    if (own && compare(factor, decimal(HEADER_UNITS[own[0]])) !== 0)
      say(`${f.id} ${f.text}: value ${f.value} does not fit`);
    const scale = { n: read.scale, d: f.text.endsWith('‰') ? 10n : 1n };
    if (!own && !bare && read.arabic && decimal(read.numeral).n !== 0n && !equal(factor, scale))
      say(`${f.id} ${f.text}: value ${f.value} does not fit`);
    if (read.arabic && !equal(magnitude(decimal(f.value)), magnitude(mul(decimal(read.numeral), factor))))
      say(`${f.id}: value`);
  }
  for (const text of one.nonFigures) if (!one.text.includes(text)) say(`non-figure is not in the text: ${text}`);
  const left = /⟦|⟧/.exec(one.text);
  if (left) say(`stray mark at ${left.index}: ${one.text.slice(left.index - 10, left.index + 20)}`);
  return problems;
};

export const sizeOf = (one) => ({
  case: one.id,
  characters: one.text.replace(/\s/g, '').length,
  figures: one.figures.filter((f) => f.unit !== '年' && f.unit !== '号' && !f.optional).length,
  relations: one.relations.length,
});
