import type OpenAI from 'openai';
import { ReadError } from '../../tools/document/errors.js';
import { codeOf, explain, ToolError } from '../../tools/errors.js';
import { functionSchema } from '../../tools/function-schema.js';
import { tools } from '../../tools/index.js';
import { parseDecimal, rational } from '../../tools/measure/rational.js';
import { fill } from '../../tools/review/fill.js';
import type { ReportStore } from '../../tools/store.js';
import type { Answer, AnyTool, ToolDeps } from '../../tools/tool.js';
import type { Desk } from '../desk.js';
import type { ComputedValue } from '../gate/facts.js';
import type { AssembledCall } from '../stream-assembly.js';
import { fieldOf } from '../stream-assembly.js';
import { speakWords } from '../words-gate.js';

/** Reports are opened by the user, never by a model; nothing is written for one either. */
const isOffered = ({ name, annotations }: AnyTool): boolean => annotations.readOnlyHint && name !== 'parse_report';

const needsLibrary: readonly string[] = ['query_figures', 'list_reports'];

/** What a model may call; without a library nothing that asks one, for an empty answer would pass for none. */
export const offeredOn = ({ library }: Pick<Desk, 'library'>): readonly AnyTool[] =>
  tools.filter(isOffered).filter(({ name }) => library !== null || !needsLibrary.includes(name));

/** The offered tools as functions of the protocol. */
export const functionsOffered = (
  desk: Pick<Desk, 'library'>,
): Promise<readonly OpenAI.Chat.Completions.ChatCompletionTool[]> =>
  Promise.all(
    offeredOn(desk).map(async (tool) => ({
      type: 'function' as const,
      function: { name: tool.name, description: tool.description, parameters: await functionSchema(tool) },
    })),
  );

/** The desk as the tools see it: nothing can be added. */
const storeOf = ({ files }: Desk): ReportStore => {
  const all = files.map(({ stored }) => stored);
  return {
    add: async () => {
      throw new ToolError('outside-roots');
    },
    get: (id) => {
      const found = all.filter((stored) => id.length >= 8 && (stored.id === id || stored.id.includes(id)));
      const [only] = found;
      if (!only || found.length > 1) throw new ToolError('unknown-report', { id: id.slice(0, 80) });
      return only;
    },
    list: () => all,
  };
};

const pageSize = 30;

const depsOf = (desk: Desk): ToolDeps => ({
  store: storeOf(desk),
  language: desk.language,
  pageSize,
  readFile: async () => {
    throw new ReadError('not-found');
  },
  writeFile: async () => {
    throw new ToolError('unwritable', { kind: 'EACCES' });
  },
  openLibrary: desk.library ?? (async () => null),
});

/** What a call came to, for the model and for the check of what it says afterwards. */
export interface CallResult {
  /** JSON or a message, for the model. */
  readonly content: string;
  readonly failed: string | null;
  readonly computed: readonly ComputedValue[];
  /** Words of reports in the library, which may be quoted. */
  readonly texts: readonly string[];
}

const failed = (content: string): CallResult => ({ content, failed: content, computed: [], texts: [] });

const argumentsOf = (call: AssembledCall): object | null => {
  try {
    const parsed: unknown = JSON.parse(call.arguments.trim() === '' ? '{}' : call.arguments);
    // Some servers send the text of the arguments as a text within the text.
    const value: unknown = typeof parsed === 'string' ? JSON.parse(parsed) : parsed;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

const digitsOnly = '0123456789-';

const computedBy = (name: string, answer: Answer, desk: Desk): readonly ComputedValue[] => {
  if (name !== 'calculate') return [];
  const [fraction, unit, figures] = [answer.fraction, answer.unit, answer.figures];
  if (typeof fraction !== 'string' || typeof unit !== 'string' || !Array.isArray(figures)) return [];
  const [n = '', d = ''] = fraction.split('/');
  if (![...n, ...d].every((character) => digitsOnly.includes(character))) return [];
  const used: readonly unknown[] = figures;
  const names = used.flatMap((each) => {
    const stored = desk.files.find(({ stored: { id } }) => id === fieldOf(each, 'report_id'))?.stored;
    const id = `${fieldOf(each, 'name')}`.split('.').at(-1);
    const metric = stored?.report.figures.find((figure) => figure.id === id)?.metric;
    return metric ? [metric] : [];
  });
  const roles = ['growth', 'completion', 'execution', 'share', 'gap', 'lost'] as const;
  return [{ value: rational(parseDecimal(n).n, parseDecimal(d).n), unit, names, roles }];
};

/** The passages that the library gave; a figure of theirs may be said within the words that it stands in. */
const excerptsIn = (name: string, { figures }: Answer): readonly string[] => {
  if (name !== 'query_figures' || !Array.isArray(figures)) return [];
  const rows: readonly unknown[] = figures;
  return rows.flatMap((row) => {
    const excerpt = fieldOf(row, 'excerpt');
    return typeof excerpt === 'string' ? [excerpt] : [];
  });
};

/** Runs one call; whatever is wrong with it is told to the model, never thrown. */
export const runCall = async (call: AssembledCall, desk: Desk): Promise<CallResult> => {
  const offered = offeredOn(desk);
  const tool = offered.find(({ name }) => name === call.name);
  if (!tool)
    return failed(
      fill(speakWords.unknownTool, { name: call.name.slice(0, 40), names: offered.map(({ name }) => name).join(', ') }),
    );
  const given = argumentsOf(call);
  if (!given) return failed(fill(speakWords.badArguments, { received: call.arguments.slice(0, 80) }));
  try {
    const answer = await tool.call(given, depsOf(desk));
    const computed = computedBy(call.name, answer, desk);
    return { content: JSON.stringify(answer), failed: null, computed, texts: excerptsIn(call.name, answer) };
  } catch (error) {
    if (codeOf(error) === 'internal') throw error;
    return failed(explain(error, desk.language));
  }
};

/** The call as the user sees it run. */
export const callTitle = ({
  name,
  arguments: given,
}: AssembledCall): { readonly title: string; readonly input: string } => {
  const tool = tools.find((each) => each.name === name);
  const value = argumentsOf({ id: '', name, arguments: given });
  const shown = Object.entries(value ?? {}).filter(([key]) => !key.startsWith('report_id'));
  return {
    title: tool?.title ?? name.slice(0, 40),
    input: shown
      .map(([key, each]) => `${key}=${typeof each === 'string' ? each : JSON.stringify(each)}`)
      .join(' ')
      .slice(0, 60),
  };
};
