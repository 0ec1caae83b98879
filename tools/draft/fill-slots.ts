import type { Span } from '../document/document.js';
import type { Report } from '../recompute/report.js';
import type { Finding } from '../rules/finding.js';
import type { Scheme } from '../rules/scheme.js';
import type { DraftFigure } from './draft-figure.js';
import { sourceFigure } from './draft-figure.js';
import { problemsOf } from './facts.js';
import type { Quote } from './problem.js';
import { draftWords } from './words.js';
import { modelWords } from './words-model.js';

/** What a text may take figures and words from. */
export interface Filling {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
}

/** A text with its slots filled. */
export interface FilledSlots {
  readonly text: string;
  /** Slots that name nothing; they are left as they stand. */
  readonly unknown: readonly { readonly slot: string; readonly span: Span }[];
  readonly filled: number;
}

interface Fillers {
  readonly figures: ReadonlyMap<string, DraftFigure>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly names: ReadonlyMap<string, string>;
}

const fillersOf = ({ report, findings, scheme }: Filling): Fillers => {
  const problems = problemsOf(report, findings, scheme);
  const derived = problems
    .flatMap(({ figures }) => Object.values(figures))
    .filter(({ origin }) => origin === 'derived');
  const quotes = problems.flatMap(({ statement, cause, measure, step }) =>
    [statement, cause, measure, step].filter((quote) => quote !== null),
  );
  return {
    figures: new Map<string, DraftFigure>([
      ...report.figures.map((figure) => [figure.id, sourceFigure(report.document, figure)] as const),
      ...derived.map((figure) => [figure.id, figure] as const),
    ]),
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    names: new Map(problems.map(({ id, name }) => [id, name])),
  };
};

const digits = '0123456789';

/** r2.f12 is the second report's figure; without a prefix the first report is meant. */
const refer = (label: string): { readonly report: number; readonly id: string } => {
  const point = label.indexOf('.');
  const prefix = label.slice(1, Math.max(1, point));
  const isReport = point > 1 && label.startsWith('r') && prefix.length === 1 && digits.includes(prefix);
  return isReport ? { report: digits.indexOf(prefix) - 1, id: label.slice(point + 1) } : { report: 0, id: label };
};

const contentOf = (slot: string, fillers: readonly Fillers[]): string | null => {
  const colon = slot.indexOf(':');
  const [kind, label] = [slot.slice(0, Math.max(0, colon)).trim(), slot.slice(colon + 1).trim()];
  if (kind === modelWords.blankSlot) return draftWords.blank.replace('{label}', label);
  const { report, id } = refer(label);
  const own = fillers[report];
  if (kind === modelWords.figureSlot) return own?.figures.get(id)?.text ?? null;
  if (kind === draftWords.quoteSlot) return own?.quotes.get(id)?.text ?? null;
  return kind === modelWords.nameSlot ? (own?.names.get(id) ?? null) : null;
};

/** Fills `{{figure:f12}}`, `{{quote:q1}}`, `{{name:p1}}` and `{{blank:…}}` from the reports, in the order of the call. */
export const fillSlots = (text: string, fillings: readonly Filling[]): FilledSlots => {
  if (!text.includes('{{')) return { text, unknown: [], filled: 0 };
  const fillers = fillings.map(fillersOf);
  const unknown: { slot: string; span: Span }[] = [];
  let [done, at, filled] = ['', 0, 0];
  while (at < text.length) {
    const start = text.indexOf('{{', at);
    const end = start < 0 ? -1 : text.indexOf('}}', start);
    if (end < 0) break;
    done += text.slice(at, start);
    const slot = text.slice(start, end + 2);
    const content = contentOf(slot.slice(2, -2), fillers);
    if (content === null) unknown.push({ slot, span: { start: done.length, end: done.length + slot.length } });
    else filled += 1;
    done += content ?? slot;
    at = end + 2;
  }
  return { text: done + text.slice(at), unknown, filled };
};
