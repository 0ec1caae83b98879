import type { YearReport } from './compare/year-fact.js';
import { exactText, parseExact } from './measure/exact-text.js';
import type { Rational } from './measure/rational.js';

/** What a report says of years, without what a row of the library says of the report itself. */
type Statements = Pick<YearReport, 'facts' | 'passages' | 'dated' | 'revisions'>;

/** Raised by one whenever the shape of the statements changes, so that none is read as what it was not. */
const form = 1;

const isRational = (value: unknown): value is Rational =>
  typeof value === 'object' &&
  value !== null &&
  'n' in value &&
  'd' in value &&
  typeof value.n === 'bigint' &&
  typeof value.d === 'bigint';

/** Statements as text; values are exact. */
export const yearText = ({ facts, passages, dated, revisions }: Statements): string =>
  JSON.stringify({ form, facts, passages, dated, revisions }, (_, value: unknown) =>
    isRational(value) ? { exact: exactText(value) } : value,
  );

const revived = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'exact' in value && typeof value.exact === 'string'
    ? parseExact(value.exact)
    : value;

/** The statements again; null where another version wrote them in another shape. */
export const statementsIn = (text: string): Statements | null => {
  const read: Statements & { readonly form: number } = JSON.parse(text, revived);
  return read.form === form ? read : null;
};
