import type { Report } from '../recompute/report.js';
import type { Finding } from '../rules/finding.js';
import type { Scheme } from '../rules/scheme.js';
import { problemsOf } from './facts.js';
import { fillPieces } from './fill.js';
import type { ModelFault, ModelPort, ModelUsage } from './model-port.js';
import { ModelError } from './model-port.js';
import type { ReplyItem } from './model-reply.js';
import { itemsIn } from './model-reply.js';
import { factsText, isWorded, refusalText, rewriteText, systemText, wordedParts } from './model-request.js';
import type { Piece } from './piece.js';
import { text } from './piece.js';
import type { Problem } from './problem.js';
import type { Wording } from './section.js';
import type { Sentences } from './sentence.js';
import { addedOf, sentencesOf } from './sentence.js';
import { verifyDraft } from './verify.js';
import type { Refusal } from './wording.js';
import { checkWording } from './wording.js';
import { draftWords } from './words.js';
import { modelWords } from './words-model.js';

/** How one item came to be worded. */
export interface Outcome {
  readonly problem: string;
  readonly by: 'model' | 'rewrite' | 'template';
  /** Why the model's words were refused, the last time. */
  readonly refusals: readonly string[];
}

/** The wording of a draft with a model, and what became of each item. */
export interface Composition {
  readonly wording: Wording;
  readonly outcomes: readonly Outcome[];
  /** Why the model could not be used, or not to the end; null where it answered. */
  readonly fault: { readonly code: ModelFault; readonly details: Readonly<Record<string, string>> } | null;
  readonly usage: ModelUsage | null;
}

interface Checked {
  readonly sentences: Sentences | null;
  readonly refusals: readonly Refusal[];
}

const label = draftWords.measure.slice(0, draftWords.measure.indexOf('{'));

/** The first sentence names the problem; the others give its figures. */
const splitHead = (
  pieces: readonly Piece[],
): { readonly head: readonly Piece[]; readonly detail: readonly Piece[] } => {
  for (const [index, piece] of pieces.entries()) {
    const at = piece.kind === 'text' ? piece.text.indexOf(modelWords.sentenceEnd) : -1;
    if (piece.kind !== 'text' || at < 0) continue;
    const [before, after] = [piece.text.slice(0, at), piece.text.slice(at + 1)];
    return {
      head: [...pieces.slice(0, index), ...(before === '' ? [] : [text(before)])],
      detail: [...(after === '' ? [] : [text(after)]), ...pieces.slice(index + 1)],
    };
  }
  return { head: pieces, detail: [] };
};

const assembled = (problem: Problem, parts: ReadonlyMap<string, readonly Piece[]>): Sentences => {
  const template = sentencesOf(problem);
  const { head, detail } = splitHead(parts.get('problem') ?? []);
  const measure = parts.get('measure');
  return {
    head,
    detail: [...detail, ...addedOf(problem)],
    cause: template.cause,
    measure: measure ? [text(label), ...measure] : template.measure,
  };
};

/** The whole item once more through the reader that every draft goes through. */
const verified = (sentences: Sentences, report: Report): readonly Refusal[] => {
  const { head, detail, cause, measure } = sentences;
  const { text: filled } = fillPieces([...head, text(draftWords.stop), ...detail, ...cause, ...measure]);
  return verifyDraft(filled, [report])
    .items.filter(({ status, reason }) => status === 'unsupported' && reason !== 'deadline')
    .map((item) => ({ fault: 'verify', found: item.text, slot: '', role: '' }) satisfies Refusal);
};

const check = (problem: Problem, item: ReplyItem | undefined, report: Report): Checked => {
  const refusals: Refusal[] = [];
  const parts = new Map<string, readonly Piece[]>();
  for (const part of wordedParts(problem)) {
    const line = item?.[part];
    if (line === undefined) {
      const name = part === 'problem' ? modelWords.problemLabel : modelWords.measureLabel;
      refusals.push({ fault: 'missing-part', found: name, slot: '', role: '' });
      continue;
    }
    const worded = checkWording(line, part, problem);
    refusals.push(...worded.refusals);
    parts.set(part, worded.pieces);
  }
  if (refusals.length > 0) return { sentences: null, refusals };
  const sentences = assembled(problem, parts);
  const unsupported = verified(sentences, report);
  return unsupported.length === 0 ? { sentences, refusals } : { sentences: null, refusals: unsupported };
};

const sum = (a: ModelUsage | null, b: ModelUsage | null): ModelUsage | null =>
  a && b ? { input: a.input + b.input, output: a.output + b.output } : (a ?? b);

/** Items of one request: more of them and a small model loses the thread. */
const batch = 6;

interface Round {
  readonly open: readonly { readonly problem: Problem; readonly refusals: readonly Refusal[] }[];
  readonly usage: ModelUsage | null;
}

/**
 * Lets a model word the problems. What it writes is only used where every word and slot passes; what is refused is
 * asked for once more with the reasons, and else stays the catalogue's sentence. Never throws for the model's faults.
 */
export const composeDraft = async (
  report: Report,
  findings: readonly Finding[],
  port: ModelPort,
  options: { readonly scheme?: Scheme; readonly signal?: AbortSignal } = {},
): Promise<Composition> => {
  const problems = problemsOf(report, findings, options.scheme).filter(isWorded);
  const done = new Map<string, Sentences>();
  const outcomes = new Map<string, Outcome>(
    problems.map(({ id }) => [id, { problem: id, by: 'template', refusals: [] }]),
  );
  const wording: Wording = (problem) => done.get(problem.id) ?? sentencesOf(problem);
  const finished = (fault: Composition['fault'], usage: ModelUsage | null): Composition => ({
    wording,
    outcomes: [...outcomes.values()],
    fault,
    usage,
  });
  if (problems.length === 0) return finished(null, null);

  const round = async (asked: readonly Problem[], user: string, by: 'model' | 'rewrite'): Promise<Round> => {
    const reply = await port.complete({
      system: systemText(),
      user,
      ...(options.signal ? { signal: options.signal } : {}),
    });
    const items = itemsIn(
      reply.text,
      asked.map(({ id }) => id),
    );
    const open = asked.flatMap((problem) => {
      const { sentences, refusals } = check(problem, items.get(problem.id), report);
      if (sentences) done.set(problem.id, sentences);
      outcomes.set(problem.id, {
        problem: problem.id,
        by: sentences ? by : 'template',
        refusals: [...new Set(refusals.map(refusalText))],
      });
      return sentences ? [] : [{ problem, refusals }];
    });
    return { open, usage: reply.usage };
  };

  let usage: ModelUsage | null = null;
  try {
    for (let at = 0; at < problems.length; at += batch) {
      const asked = problems.slice(at, at + batch);
      const first = await round(asked, factsText(asked), 'model');
      usage = sum(usage, first.usage);
      if (first.open.length === 0) continue;
      const again = first.open.map(({ problem }) => problem);
      usage = sum(usage, (await round(again, rewriteText(first.open), 'rewrite')).usage);
    }
    return finished(null, usage);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return finished({ code: error.code, details: error.details }, usage);
  }
};
