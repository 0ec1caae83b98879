import type { Band, Scheme, ScoreRounding, Step, Weight } from './scheme.js';
import { areDescending, isComplete, nationalScheme } from './scheme.js';
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

const weightsOf = (setting: Setting): readonly Weight[] => {
  const found = entriesOf(setting).map(([indicator, field]) => ({ indicator, weight: numberOf(field, 0, 1000) }));
  return found.length > 0 ? found : refuse(setting, expectations.weights);
};

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

const stepOf = (setting: Setting): Step => {
  const fields = fieldsOf(setting, ['from', 'percent']);
  return {
    from: numberOf(required(fields, 'from', setting), 0, 100),
    percent: numberOf(required(fields, 'percent', setting), 0, 100),
  };
};

const stepsOf = (setting: Setting): readonly Step[] => {
  const steps = itemsOf(setting).map(stepOf);
  return areDescending(steps) ? steps : refuse(setting, expectations.steps);
};

const limits = {
  lowExecution: [0, 100],
  overAchievement: [100, 100_000],
  goalExecution: [0, 100],
  concentration: [0, 100],
} as const;

const thresholdsOf = (setting: Setting): Scheme['thresholds'] => {
  const fields = fieldsOf(setting, Object.keys(limits));
  const read = (name: keyof typeof limits): Scheme['thresholds'][typeof name] => {
    const [least, most] = limits[name];
    const field = fields.get(name);
    return field ? numberOf(field, least, most) : nationalScheme.thresholds[name];
  };
  return {
    lowExecution: read('lowExecution'),
    overAchievement: read('overAchievement'),
    goalExecution: read('goalExecution'),
    concentration: read('concentration'),
  };
};

/**
 * Reads `gouji.config.json`: `scheme`, `weights`, `bands`, `attainment`, `rounding`,
 * `executionSteps`, `thresholds`, each optional;
 * what is left out is as in the national scheme. Throws SettingsError.
 */
export const readConfig = (text: string, file: string = configFile): Scheme => {
  const accepted = ['$schema', 'scheme', 'weights', 'bands', 'attainment', 'rounding', 'executionSteps', 'thresholds'];
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
    executionSteps: optional('executionSteps', stepsOf, nationalScheme.executionSteps),
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
