/** fixtures/accuracy/<case>/ → clean text with its figures and relations. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = /⟦([A-Za-z0-9_-]+)\|([^⟧]*)⟧/g;

/** Takes the marks out; every figure keeps its place in the clean text. */
export const unmark = (marked) => {
  const places = [];
  let text = '';
  let last = 0;
  for (const m of marked.matchAll(MARK)) {
    text += marked.slice(last, m.index);
    places.push({ id: m[1], start: text.length, end: text.length + m[2].length, text: m[2] });
    text += m[2];
    last = m.index + m[0].length;
  }
  return { text: text + marked.slice(last), places };
};

/** One case; throws when marks and facts do not match. */
export const loadCase = (folder, id) => {
  const { text, places } = unmark(readFileSync(join(folder, id, 'report.marked.md'), 'utf8').replace(/\r\n?/g, '\n'));
  const facts = JSON.parse(readFileSync(join(folder, id, 'facts.json'), 'utf8'));
  const seen = new Set();
  const figures = places.map((place) => {
    const fact = facts.figures[place.id];
    if (!fact) throw new Error(`${id}: ${place.id} is marked but has no fact`);
    if (seen.has(place.id)) throw new Error(`${id}: ${place.id} is marked twice`);
    seen.add(place.id);
    return { ...fact, ...place };
  });
  for (const key of Object.keys(facts.figures)) if (!seen.has(key)) throw new Error(`${id}: ${key} has no mark`);
  const byId = new Map(figures.map((f) => [f.id, f]));
  for (const r of facts.relations)
    for (const ref of [r.result, ...r.inputs].flatMap(refs))
      if (!byId.has(ref)) throw new Error(`${id}: relation ${r.id} names ${ref}, which is not a figure`);
  return { id, ...facts, name: `${id}.${facts.format ?? 'md'}`, text, figures, byId };
};

/** The figure ids in an operand: `f3`, `f3-f4` (a difference of two figures), `f3+f4` (their sum), `#100` (a constant). */
export const refs = (operand) => (operand.startsWith('#') ? [] : operand.split(/[-+]/));

/** Every figure id of a relation, result first. */
export const membersOf = (relation) => [...new Set([relation.result, ...relation.inputs].flatMap(refs))];

export const loadCases = (folder, only) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((d) => d.isDirectory() && existsSync(join(folder, d.name, 'facts.json')) && (!only || d.name === only))
    .map((d) => d.name)
    .sort()
    .map((id) => loadCase(folder, id));

/** The sentence around an offset. */
export const sentenceAt = (text, offset) => {
  const stop = /[。；\n]/;
  let start = offset;
  while (start > 0 && !stop.test(text[start - 1])) start -= 1;
  let end = offset;
  while (end < text.length && !stop.test(text[end])) end += 1;
  return { start, end, text: text.slice(start, end) };
};
