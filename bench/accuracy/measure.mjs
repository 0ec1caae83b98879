/** What the auditor said, held against what is true. */
import { decimal, equal, magnitude } from './exact.mjs';
import { membersOf } from './load.mjs';

export const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const touches = (finding, spans) =>
  spans.some((s) => [finding.at, ...(finding.related ?? [])].some((p) => overlaps(p, s)));

const UNITS = {
  分: 'score',
  名: 'rank',
  位: 'rank',
  名次: 'rank',
  位次: 'rank',
  倍: 'ratio',
  元: 'CNY',
  美元: 'USD',
  个百分点: 'pp',
  '％': '%',
};
const unitOf = (u) => UNITS[u] ?? u;

const aside = (f) =>
  f.kind === 'period' ||
  f.kind === 'document-number' ||
  ['年', '号', '月', '日', '年度', '年月', 'year', 'date', 'document-number', 'period'].includes(f.unit) ||
  /^(19|20)\d\d[年-]|号$|^\d{1,2}月(份|底|末)?$/.test(f.text);

const sameValue = (a, b) => {
  try {
    return equal(magnitude(decimal(a)), magnitude(decimal(b)));
  } catch {
    return false;
  }
};

/** Roles that a careful reader may give instead: a rate reached is an actual, a share a rate, money spent an actual. */
const fairRoles = (g) => {
  const roles = new Set(g.role.split('|'));
  if (g.unit === '%' && roles.has('actual')) roles.add('rate');
  if (roles.has('share') || roles.has('rate')) roles.add('share').add('rate');
  if (roles.has('other') || roles.has('outturn') || roles.has('part') || roles.has('total')) roles.add('actual');
  if (roles.has('part') || roles.has('total')) roles.add('part').add('total');
  return roles;
};

/** Figures, roles, periods and relations of a clean report. */
export const measureClean = (one, said) => {
  const gold = one.figures.filter((f) => f.unit !== '年' && f.unit !== '号' && !f.optional);
  const silent = one.figures.filter((f) => !gold.includes(f));
  const counts = {
    gold: gold.length,
    said: 0,
    right: 0,
    role: 0,
    period: 0,
    relations: one.relations.length,
    related: 0,
    kind: 0,
  };
  const missed = [];
  const extra = [];
  const matchOf = new Map();
  const used = new Set();
  for (const g of gold) {
    const near = said.figures.filter((f) => overlaps(f, g));
    const hit = near.find((f) => !used.has(f.id) && sameValue(f.value, g.value) && unitOf(f.unit) === unitOf(g.unit));
    if (!hit) {
      missed.push({ figure: g, near });
      continue;
    }
    used.add(hit.id);
    matchOf.set(hit.id, g.id);
    counts.right += 1;
    const role = fairRoles(g).has(hit.role);
    const period = String(g.period ?? '')
      .split('|')
      .includes(String(hit.period ?? ''));
    if (role) counts.role += 1;
    if (period) counts.period += 1;
    if (!role || !period) missed.push({ figure: g, near: [hit], role, period });
  }
  for (const f of said.figures) {
    if (used.has(f.id)) {
      counts.said += 1;
      continue;
    }
    if (aside(f) || silent.some((s) => overlaps(s, f))) continue;
    counts.said += 1;
    extra.push(f);
  }
  const same = sameFacts(one);
  const claims = said.claims.map((c) => ({
    kind: c.kind,
    ids: new Set(c.figures.map((id) => same(matchOf.get(id))).filter(Boolean)),
  }));
  const unfound = [];
  for (const r of one.relations) {
    const wanted = r.kind === 'restatement' ? membersOf(r) : membersOf(r).map(same);
    const holds = (c) => wanted.every((id) => c.ids.has(id));
    const found = r.kind === 'restatement' ? restated(r, said, matchOf) : claims.some(holds);
    if (found) counts.related += 1;
    else unfound.push(r);
    if (found && (r.kind === 'restatement' || claims.some((c) => holds(c) && c.kind === r.kind))) counts.kind += 1;
  }
  return { counts, missed, extra, unfound };
};

/** The auditor knows a restatement by a claim over both figures, whichever of them it calls the result. */
const restated = (relation, said, matchOf) => {
  const wanted = membersOf(relation);
  return said.claims.some((c) => {
    const ids = new Set(c.figures.map((id) => matchOf.get(id)));
    return wanted.every((id) => ids.has(id));
  });
};

/** Figures that state one fact stand for each other: each is named by the first of them. */
const sameFacts = (one) => {
  const first = new Map();
  const root = (id) => (first.has(id) ? root(first.get(id)) : id);
  for (const r of one.relations) {
    if (r.kind !== 'restatement') continue;
    const [a, ...others] = membersOf(r).map(root);
    for (const b of others) if (b !== a) first.set(b, a);
  }
  return (id) => id && root(id);
};

const LOUD = new Set(['error', 'warning']);
const WARNING_COUNTS = new Set(['year', 'verdict', 'heading']);

/** Findings of the mutant that the clean text did not have: same rule at the same place, moved by the edit, is old. */
export const newFindings = (mutant, before, after) => {
  const shift = mutant.now.length - (mutant.end - mutant.start);
  const back = (p) => (p <= mutant.start ? p : p >= mutant.start + mutant.now.length ? p - shift : mutant.start);
  const key = (f, move) => `${f.rule}|${f.severity}|${move(f.at.start)}`;
  const old = new Set(
    before.findings.map((f) => key(f, (p) => (p > mutant.start && p < mutant.end ? mutant.start : p))),
  );
  return after.findings.filter((f) => LOUD.has(f.severity) && !old.has(key(f, back)));
};

/** Was the mutant found, and is the changed figure named? */
export const measureMutant = (mutant, before, after) => {
  const fresh = newFindings(mutant, before, after);
  const shift = mutant.now.length - (mutant.end - mutant.start);
  const moved = (s) => (s.start >= mutant.end ? { start: s.start + shift, end: s.end + shift } : s);
  const changed = { start: mutant.start, end: mutant.start + mutant.now.length };
  const spans = [changed, ...mutant.touches.filter((f) => f.start !== mutant.start).map(moved)];
  if (mutant.near) spans.push({ start: mutant.near.start, end: mutant.near.end + shift });
  const counting = fresh.filter((f) => f.severity === 'error' || WARNING_COUNTS.has(mutant.class));
  const hits = counting.filter((f) => touches(f, spans));
  const printed = mutant.figure?.text;
  const named = hits.some(
    (f) =>
      overlaps(f.at, changed) ||
      (mutant.class === 'sign' && mutant.figure && overlaps(f.at, moved(mutant.figure))) ||
      (printed && (f.stated === mutant.now || (f.suggestion ?? '').includes(printed))),
  );
  return {
    found: hits.length > 0,
    named,
    findings: fresh.length,
    errors: fresh.filter((f) => f.severity === 'error').length,
    fresh,
  };
};
