import type { Band, Scheme, ScoreRounding, Weight } from './scheme.js';
import { isComplete, nationalScheme } from './scheme.js';
import type { Setting } from './settings.js';
import {
  choiceOf,
  entriesOf,
  fieldsOf,
  itemsOf,
  numberOf,
  parseSettings,
  refuse,
  required,
  textOf,
  wholeNumberOf,
} from './settings.js';
import { expectations } from './settings-texts.js';
import type { Dismissal } from './suppression.js';

/** Where the two files stand, beside the reports or in the directory of the call. */
export const configFile = 'gouji.config.json';
export const dismissalsFile = 'gouji.dismissals.json';

const modes = ['half-up', 'down', 'up'] as const;

const weightsOf = (setting: Setting): readonly Weight[] =>
  entriesOf(setting).map(([indicator, field]) => ({ indicator, weight: numberOf(field, 0, 1000) }));

const bandOf = (setting: Setting): Band => {
  const fields = fieldsOf(setting, ['grade', 'from']);
  return {
    grade: textOf(required(fields, 'grade', setting)),
    from: numberOf(required(fields, 'from', setting), 0, 100),
  };
};

const bandsOf = (setting: Setting): readonly Band[] => {
  const bands = itemsOf(setting).map(bandOf);
  return isComplete(bands) ? bands : refuse(setting, expectations.bands);
};

const roundingOf = (setting: Setting): ScoreRounding => {
  const fields = fieldsOf(setting, ['decimals', 'mode']);
  const [decimals, mode] = [fields.get('decimals'), fields.get('mode')];
  return {
    decimals: decimals === undefined || decimals.value === null ? null : wholeNumberOf(decimals, 0, 6),
    mode: mode ? choiceOf(mode, modes) : nationalScheme.rounding.mode,
  };
};

const thresholdsOf = (setting: Setting): Scheme['thresholds'] => {
  const fields = fieldsOf(setting, ['lowExecution', 'overAchievement']);
  const [low, over] = [fields.get('lowExecution'), fields.get('overAchievement')];
  return {
    lowExecution: low ? numberOf(low, 0, 100) : nationalScheme.thresholds.lowExecution,
    overAchievement: over ? numberOf(over, 100, 100_000) : nationalScheme.thresholds.overAchievement,
  };
};

/**
 * Reads `gouji.config.json`: `scheme`, `weights`, `bands`, `attainment`, `rounding`, `thresholds`, each optional;
 * what is left out is as in the national scheme. Throws SettingsError.
 */
export const readConfig = (text: string, file: string = configFile): Scheme => {
  const accepted = ['$schema', 'scheme', 'weights', 'bands', 'attainment', 'rounding', 'thresholds'];
  const fields = fieldsOf(parseSettings(file, text), accepted);
  const optional = <Value>(key: string, read: (setting: Setting) => Value, otherwise: Value): Value => {
    const setting = fields.get(key);
    return setting ? read(setting) : otherwise;
  };
  return {
    name: optional('scheme', textOf, fields.size === 0 ? nationalScheme.name : file),
    hasOwnWeights: fields.has('weights'),
    weights: optional('weights', weightsOf, nationalScheme.weights),
    bands: optional('bands', bandsOf, nationalScheme.bands),
    attainment: optional('attainment', bandsOf, nationalScheme.attainment),
    rounding: optional('rounding', roundingOf, nationalScheme.rounding),
    thresholds: optional('thresholds', thresholdsOf, nationalScheme.thresholds),
  };
};

const dismissalOf = (setting: Setting): Dismissal => {
  const fields = fieldsOf(setting, ['fingerprint', 'rule', 'reason']);
  const field = (key: string): string => textOf(required(fields, key, setting));
  return { fingerprint: field('fingerprint'), rule: field('rule'), reason: field('reason') };
};

/** Reads `gouji.dismissals.json`: a list of `{ fingerprint, rule, reason }`. Throws SettingsError. */
export const readDismissals = (text: string, file: string = dismissalsFile): readonly Dismissal[] =>
  itemsOf(parseSettings(file, text)).map(dismissalOf);
