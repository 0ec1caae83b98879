import type { Rational } from '../measure/rational.js';
import { parseDecimal } from '../measure/rational.js';
import type { Bilingual } from './rule.js';
import { expectations, notJson, unfitting } from './settings-texts.js';

/** A settings file that cannot be used as it stands; `texts` say what is wrong, where, and what is accepted. */
export class SettingsError extends Error {
  readonly code = 'bad-settings';
  readonly texts: Bilingual;

  constructor(texts: Bilingual) {
    super(texts.en);
    this.name = 'SettingsError';
    this.texts = texts;
  }
}

/** A value of a settings file with its place in it: `bands[1].from`. */
export interface Setting {
  readonly file: string;
  readonly place: string;
  readonly value: unknown;
}

const received = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export const refuse = ({ file, place, value }: Setting, expected: Bilingual): never => {
  throw new SettingsError(unfitting(file, place, expected, received(value)));
};

/** Parses a settings file; Windows editors like to put a mark before the first brace. Throws SettingsError. */
export const parseSettings = (file: string, text: string): Setting => {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return { file, place: '', value };
  } catch (error) {
    throw new SettingsError(notJson(file, error instanceof Error ? error.message : ''));
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object whatever their names. */
export const entriesOf = (setting: Setting): readonly (readonly [string, Setting])[] => {
  const { file, place, value } = setting;
  if (!isObject(value)) return refuse(setting, expectations.object);
  return Object.entries(value).map(([key, field]) => {
    return [key, { file, place: place === '' ? key : `${place}.${key}`, value: field }] as const;
  });
};

/** The fields of an object; one that is not accepted is refused, or a misspelt name would be silently ignored. */
export const fieldsOf = (setting: Setting, accepted: readonly string[]): ReadonlyMap<string, Setting> => {
  const fields = new Map(entriesOf(setting));
  for (const [key, field] of fields)
    if (!accepted.includes(key)) refuse({ ...field, value: key }, expectations.oneOf(accepted));
  return fields;
};

export const itemsOf = (setting: Setting): readonly Setting[] => {
  const { file, place, value } = setting;
  if (!Array.isArray(value)) return refuse(setting, expectations.list);
  return value.map((item: unknown, index) => ({ file, place: `${place}[${index}]`, value: item }));
};

/** A field that must be there. */
export const required = (fields: ReadonlyMap<string, Setting>, key: string, whole: Setting): Setting =>
  fields.get(key) ?? refuse(whole, expectations.field(key));

/** Text that says something. */
export const textOf = (setting: Setting): string => {
  const { value } = setting;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : refuse(setting, expectations.text);
};

export const choiceOf = <Choice extends string>(setting: Setting, choices: readonly Choice[]): Choice =>
  choices.find((choice) => choice === setting.value) ?? refuse(setting, expectations.oneOf(choices));

const decimal = (value: unknown): Rational | null => {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  try {
    return parseDecimal(`${value}`);
  } catch {
    return null;
  }
};

/** A number, or a string that is one, exactly as it is written; not below `least`, not above `most`. */
export const numberOf = (setting: Setting, least: number, most: number): Rational => {
  const found = decimal(setting.value);
  const isWithin = found !== null && found.n >= BigInt(least) * found.d && found.n <= BigInt(most) * found.d;
  return isWithin ? found : refuse(setting, expectations.number(least, most));
};

/** A whole number for counting, such as a number of decimals. */
export const wholeNumberOf = (setting: Setting, least: number, most: number): number => {
  const { value } = setting;
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return isWhole ? value : refuse(setting, expectations.whole(least, most));
};
