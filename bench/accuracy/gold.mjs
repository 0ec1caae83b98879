/** The hand-made list of the example report, in the shape of a case. */
const KINDS = {
  'sum-score': 'score',
  'sum-fullmark': 'score',
  sum: 'sum',
  rate: 'completion',
  'same-fact': 'restatement',
  'part<=whole': 'partAtMost',
  leverage: 'ratio',
};
const UNITS = { 倍: 'ratio', 名次: 'rank', 分: 'score' };

export const fromGold = (gold, text) => {
  const figures = gold.figures.map((f) => ({
    id: f.id,
    start: f.start,
    end: f.end,
    text: f.text,
    value: f.base ?? f.num.slice(0, 4),
    unit: f.kind === 'period' ? '年' : f.kind === 'docno' ? '号' : (UNITS[f.baseUnit] ?? f.baseUnit),
    role: f.role === 'fullmark' ? 'maxScore' : f.role,
    period: f.period,
    metric: f.subject,
  }));
  const relations = gold.relations.map((r) => {
    const kind = KINDS[r.type];
    if (!kind) throw new Error(`${r.id}: ${r.type}`);
    // Full marks add up to 100, which the report does not print: the constant takes the result's place.
    if (r.type === 'sum-fullmark')
      return { id: r.id, kind: 'difference', result: r.ids[0], inputs: ['#100', ...r.ids.slice(1)] };
    if (kind === 'partAtMost') return { id: r.id, kind, result: r.ids[1], inputs: [r.ids[0]] };
    return { id: r.id, kind, result: r.ids[0], inputs: r.ids.slice(1) };
  });
  return {
    id: 'example',
    name: 'example.txt',
    text,
    figures,
    relations,
    nonFigures: [],
    byId: new Map(figures.map((f) => [f.id, f])),
  };
};
