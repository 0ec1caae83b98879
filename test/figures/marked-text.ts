import type { Figure } from '../../tools/figures/figure.js';

/** A figure as marked by hand; `value` null where it may be read or not. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
  readonly unit: string;
  readonly roles: readonly string[];
  readonly periods: readonly string[];
}

const roleNames: Readonly<Record<string, string>> = {
  t: 'target',
  a: 'actual',
  b: 'budget',
  o: 'outturn',
  p: 'previous',
  r: 'rate',
  g: 'growth',
  s: 'share',
  k: 'rank',
  c: 'score',
  m: 'maxScore',
  P: 'part',
  T: 'total',
  x: 'other',
};

/** Takes the marks of fixtures/phrases out of a text. */
export const unmarked = (source: string, year: string): { readonly text: string; readonly marks: readonly Mark[] } => {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of source.matchAll(/⟦([^|⟧]*)\|([^⟧]*)⟧/g)) {
    const [whole, print = '', said = ''] = match;
    text += source.slice(at, match.index) + print;
    at = match.index + whole.length;
    const [value = null, unit = '', roles = '', periods = year] = said.includes(' ') ? said.split(' ') : [];
    marks.push({
      start: text.length - print.length,
      end: text.length,
      text: print,
      value,
      unit,
      roles: roles.split(',').map((role) => roleNames[role] ?? role),
      periods: periods.split(','),
    });
  }
  return { text: text + source.slice(at), marks };
};

/** Roles that a careful reader may give instead: a rate reached is an actual, a share a rate, money spent an actual. */
const fairRoles = ({ roles, unit }: Mark): ReadonlySet<string> => {
  const fair = new Set(roles);
  if (unit === '%' && fair.has('actual')) fair.add('rate');
  if (fair.has('share') || fair.has('rate')) fair.add('share').add('rate');
  if (['other', 'outturn', 'part', 'total'].some((role) => fair.has(role))) fair.add('actual');
  if (fair.has('part') || fair.has('total')) fair.add('part').add('total');
  return fair;
};

const scaled = (printed: string): bigint => {
  const [whole = '0', decimals = ''] = printed.replace('-', '').split('.');
  return BigInt(whole + decimals.padEnd(9, '0'));
};

const sameValue = (figure: Figure, printed: string): boolean => {
  const { n, d } = figure.value;
  return (n < 0n ? -n : n) * 10n ** 9n === scaled(printed) * d;
};

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const aside: ReadonlySet<string> = new Set(['period', 'document-number']);

/** What was misread: figures missed, figures that are none, wrong values, units, roles and periods. */
export const misread = (marks: readonly Mark[], figures: readonly Figure[]): readonly string[] => {
  const used = new Set<Figure>();
  const faults = marks.flatMap((mark) => {
    const { value, text, periods } = mark;
    if (value === null) return [];
    const near = figures.filter((figure) => overlaps(figure, mark));
    const hit = near.find(
      (each) =>
        !used.has(each) &&
        sameValue(each, value) &&
        (each.kind === 'rank' || each.unit === '位次' ? 'rank' : each.unit) === mark.unit,
    );
    if (!hit) return [`${text}: ${near.map((each) => `${each.text} in ${each.unit}`).join() || 'not read'}`];
    used.add(hit);
    return [
      ...(fairRoles(mark).has(hit.role) ? [] : [`${text}: ${hit.role} for ${mark.roles.join('|')}`]),
      ...(periods.includes(hit.period ?? '') ? [] : [`${text}: ${hit.period} for ${periods.join('|')}`]),
    ];
  });
  const extra = figures.filter(
    (figure) => !used.has(figure) && !aside.has(figure.kind) && !marks.some((mark) => overlaps(figure, mark)),
  );
  return [...faults, ...extra.map(({ text }) => `${text}: no figure`)];
};
