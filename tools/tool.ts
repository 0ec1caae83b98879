import type { z } from 'zod';
import { ToolError } from './errors.js';
import type { Shelf } from './library/open.js';
import type { Language } from './rules/rule.js';
import type { Guidance, ReportStore } from './store.js';

/** Bytes of a file and the name that errors may show. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the settings files beside it say. */
  readonly guidance: Guidance;
}

/** What tools work with; the command line, the server and the conversation each hand in their own. */
export interface ToolDeps {
  readonly store: ReportStore;
  readonly language: Language;
  /** Items on a page when no limit is asked for. */
  readonly pageSize: number;
  /** Reads a file within the caller's rights. Throws ReadError, SettingsError or ToolError. */
  readonly readFile: (path: string) => Promise<ReadFile>;
  /** Writes a new file within the caller's rights, whole or not at all. Throws ReadError or ToolError. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Opens the library of reports, which the tool closes; null where nothing was kept yet. Throws LibraryError. */
  readonly openLibrary: () => Promise<Shelf | null>;
}

/** The four hints of the protocol; each is always given. */
export interface Annotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** Annotations of a tool that writes a new file and changes none that is there. */
export const writesNewFile: Annotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};

/** Annotations of a tool that reads and computes and changes nothing. */
export const readsOnly: Annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

export interface Schemas<I extends z.ZodObject, O extends z.ZodObject> {
  readonly input: I;
  readonly output: O;
}

/** Plain data, ready for JSON. */
export type Answer = Readonly<Record<string, unknown>>;

/** A tool as lists of tools see it: `call` checks unknown arguments and runs. */
export interface AnyTool {
  /** ASCII snake_case, as the file is named. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: Annotations;
  /** Loads zod on first use; the command line, which parses its own arguments, never does. */
  readonly schemas: () => Promise<Schemas<z.ZodObject, z.ZodObject>>;
  /** Throws ToolError, ReadError or CalculationError. */
  readonly call: (input: unknown, deps: ToolDeps) => Promise<Answer>;
}

export interface ToolDefinition<I extends z.ZodObject, O extends z.ZodObject>
  extends Omit<AnyTool, 'schemas' | 'call'> {
  readonly schemas: () => Promise<Schemas<I, O>>;
  readonly run: (input: z.infer<I>, deps: ToolDeps) => z.infer<O> | Promise<z.infer<O>>;
}

export interface Tool<I extends z.ZodObject, O extends z.ZodObject> extends ToolDefinition<I, O> {
  readonly call: AnyTool['call'];
}

const chinese = async (): Promise<z.core.$ZodErrorMap> => (await import('zod/locales')).zhCN().localeError;

const checked = async <I extends z.ZodObject>(schema: I, input: unknown, language: Language): Promise<z.infer<I>> => {
  const result = schema.safeParse(input ?? {}, language === 'zh' ? { error: await chinese() } : {});
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new ToolError('invalid-input', {
    issues: issues.slice(0, 5).join('; '),
    accepted: Object.keys(schema.shape).join(', '),
  });
};

/** Declares a tool; its `run` gives plain data and serves the command line, the protocol and the conversation alike. */
export const defineTool = <I extends z.ZodObject, O extends z.ZodObject>(
  definition: ToolDefinition<I, O>,
): Tool<I, O> => ({
  ...definition,
  call: async (input, deps) => {
    const { input: schema } = await definition.schemas();
    return definition.run(await checked(schema, input, deps.language), deps);
  },
});
