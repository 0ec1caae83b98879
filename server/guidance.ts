import { dirname, join } from 'node:path';
import { ReadError } from '../tools/document/errors.js';
import { configFile, dismissalsFile, readConfig, readDismissals } from '../tools/rules/config.js';
import type { Guidance } from '../tools/store.js';
import { unguided } from '../tools/store.js';

/** What the settings files say for the report at a path. Throws SettingsError, ReadError or ToolError. */
export type FindGuidance = (report: string) => Promise<Guidance>;

/** Reads a settings file; null where there is none that may be read. */
export type ReadSettings = (path: string) => Promise<Uint8Array | null>;

/** Bytes of a file that need not be there. */
export const orNull = async (bytes: Promise<Uint8Array>): Promise<Uint8Array | null> => {
  try {
    return await bytes;
  } catch (error) {
    if (error instanceof ReadError && error.code === 'not-found') return null;
    throw error;
  }
};

/** The first of the files of one name that is there, parsed once however many reports ask for it. */
const settings = <Value>(name: string, parse: (text: string) => Value, read: ReadSettings) => {
  const known = new Map<string, Promise<Value | null>>();
  const load = async (path: string): Promise<Value | null> => {
    const bytes = await read(path);
    return bytes === null ? null : parse(new TextDecoder().decode(bytes));
  };
  return async (directories: readonly string[]): Promise<Value | null> => {
    for (const directory of directories) {
      const path = join(directory, name);
      const value = known.get(path) ?? load(path);
      known.set(path, value);
      const found = await value;
      if (found !== null) return found;
    }
    return null;
  };
};

/** Looks beside the report, then in the `others`. What a finder has read it keeps: make one a call. */
export const guidanceFinder = (read: ReadSettings, others: readonly string[]): FindGuidance => {
  const schemeIn = settings(configFile, (text) => readConfig(text), read);
  const dismissalsIn = settings(dismissalsFile, (text) => readDismissals(text), read);
  return async (report) => {
    const directories = [dirname(report), ...others];
    const [scheme, dismissals] = [await schemeIn(directories), await dismissalsIn(directories)];
    return scheme === null && dismissals === null
      ? unguided
      : { scheme: scheme ?? unguided.scheme, dismissals: dismissals ?? unguided.dismissals };
  };
};
