/** The bench's counts as a table for people; `--json` prints them as data. */
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–');
const widthOf = (s) => [...s].reduce((w, c) => w + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (s, w) => s + ' '.repeat(Math.max(0, w - widthOf(s)));

const table = (rows) => {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => widthOf(String(r[i])))));
  return rows
    .map((r) =>
      r
        .map((c, i) => pad(String(c), widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Adds up per class. */
export const summarize = (results) => {
  const classes = new Map();
  for (const r of results) {
    const c = classes.get(r.mutant.class) ?? {
      class: r.mutant.class,
      mutants: 0,
      found: 0,
      named: 0,
      errors: 0,
      findings: 0,
      cases: 0,
    };
    c.mutants += 1;
    if (r.found) {
      c.found += 1;
      c.errors += r.errors;
      c.findings += r.findings;
    }
    if (r.named) c.named += 1;
    classes.set(c.class, c);
  }
  return [...classes.values()];
};

/** The same by kind of relation: a mutant counts once for every kind that it breaks. */
export const byKind = (results) => {
  const kinds = new Map();
  for (const r of results)
    for (const kind of new Set(r.mutant.broken.map((b) => b.kind))) kinds.set(kind, [...(kinds.get(kind) ?? []), r]);
  return [...kinds].sort().map(([kind, list]) => ({
    class: kind,
    mutants: list.length,
    found: list.filter((r) => r.found).length,
    named: list.filter((r) => r.named).length,
    errors: list.reduce((n, r) => n + (r.found ? r.errors : 0), 0),
    findings: list.reduce((n, r) => n + (r.found ? r.findings : 0), 0),
  }));
};

const SUMMED = ['mutants', 'found', 'named', 'errors', 'findings'];
export const addUp = (name, rows) => ({
  class: name,
  ...Object.fromEntries(SUMMED.map((k) => [k, rows.reduce((s, r) => s + r[k], 0)])),
});

export const mutantTable = (rows) =>
  table([
    ['class', 'mutants', 'found', '', 'culprit named', '', 'errors/cause', 'findings/cause'],
    ...rows.map((r) => [
      r.class,
      r.mutants,
      r.found,
      percent(r.found, r.mutants),
      r.named,
      percent(r.named, r.found),
      r.found ? (r.errors / r.found).toFixed(2) : '–',
      r.found ? (r.findings / r.found).toFixed(2) : '–',
    ]),
  ]);

export const cleanTable = (rows) =>
  table([
    [
      'case',
      'figures',
      'recall',
      'precision',
      'role',
      'period',
      'relations',
      'found',
      'same kind',
      'errors',
      'warnings',
      'infos',
    ],
    ...rows.map((r) => [
      r.case,
      r.gold,
      percent(r.right, r.gold),
      percent(r.right, r.said),
      percent(r.role, r.right),
      percent(r.period, r.right),
      r.relations,
      percent(r.related, r.relations),
      percent(r.kind, r.relations),
      r.errors,
      r.warnings,
      r.infos,
    ]),
  ]);

export const sumClean = (rows) => {
  const total = { case: 'all' };
  for (const key of Object.keys(rows[0] ?? {})) if (key !== 'case') total[key] = rows.reduce((s, r) => s + r[key], 0);
  return total;
};
