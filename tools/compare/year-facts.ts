import { headingPaths } from '../document/sections.js';
import { factsOf } from '../figures/from-prose.js';
import { familyOf } from '../language/unit-family.js';
import { isGeneral, revisionIn, shownName, yearlyName } from '../language/yearly.js';
import { exactly, negate, scale } from '../measure/interval.js';
import { multiply, negate as negateRational, one, rational } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import { proseStatements } from './prose-statements.js';
import { sourcesOf } from './sources.js';
import type { Statement } from './statement.js';
import { tableStatements } from './value-statement.js';
import type { Source, YearFact } from './year-fact.js';

/** Statements whose value is in the unit of the metric. */
const inUnit: ReadonlySet<string> = new Set(['level', 'previous', 'target', 'change']);

/** What the surroundings of a statement say of it. */
interface Surroundings {
  readonly organization: string | null;
  readonly heading: string;
  readonly revision: string | null;
  readonly source: Source;
}

const shortest = 2;

/** A bureau's own name in front of a metric tells nothing that another year need tell. */
const unnamed = (key: string, organization: string | null): string =>
  organization === null ? key : key.split(organization).join('');

const named = (statement: Statement, { organization, heading }: Surroundings) => {
  const key = unnamed(statement.key, organization);
  const whole = statement.whole === null ? null : unnamed(statement.whole, organization);
  const [name = ''] = key.split('#');
  const metric = shownName(unnamed(statement.metric, organization) || statement.metric);
  if (whole !== null || heading === '' || !isGeneral(name)) return { key, whole, metric };
  return { key: `${key}@${yearlyName(heading)}`, whole, metric: `${heading} · ${metric}` };
};

const yearFact = (statement: Statement, around: Surroundings): YearFact => {
  const { figure, says, sign, move, unit } = statement;
  const family = unit === null ? null : familyOf(unit);
  const factor = family && inUnit.has(says) ? family.factor : one;
  const value = move === null ? multiply(figure.value, factor) : rational(move);
  const interval = move === null ? scale(figure.interval, factor) : exactly(value);
  return {
    says,
    year: statement.year,
    ...named(statement, around),
    area: statement.area,
    unit: family?.base ?? null,
    value: sign === -1 ? negateRational(value) : value,
    interval: sign === -1 ? negate(interval) : interval,
    numeral: figure.numeral,
    factor: figure.factor,
    printedUnit: figure.unit,
    modifier: figure.modifier,
    ranked: statement.ranked,
    among: statement.among,
    isPlain: statement.isPlain,
    revision: around.revision,
    source: around.source,
  };
};

/** What a report says of the values of years; nothing where its own year is unknown. */
export const yearFactsOf = ({ document, figures, organization, year }: Report): readonly YearFact[] => {
  if (year === null) return [];
  const { blocks, text } = document;
  const sourceOf = sourcesOf(document);
  const paths = headingPaths(blocks);
  const around = ({ figure }: Statement): Surroundings => {
    const block = blocks[figure.block];
    return {
      organization,
      heading: paths[figure.block]?.at(-1)?.title ?? '',
      revision: block && block.kind !== 'table' ? revisionIn(text.slice(block.start, block.end)) : null,
      source: sourceOf(figure),
    };
  };
  const statements = [...proseStatements(factsOf(document, `${year}`), year), ...tableStatements(figures, year)];
  return statements
    .map((statement) => yearFact(statement, around(statement)))
    .filter(({ key }) => key.length >= shortest);
};
