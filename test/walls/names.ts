import type { Wall } from './unit.js';
import { breach, isAmong } from './unit.js';

/** Data, not code: they grow with the language of the reports. */
const dataFiles = [
  'tools/language/lexicon*.ts',
  'tools/language/cues.ts',
  'tools/language/units.ts',
  'tools/figures/catalogue*.ts',
];
const longest = 250;

const shapeless = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'types', 'lib', 'src']);
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const isData = (path: string): boolean => isAmong(path, dataFiles);

/** No file grows into a god file. */
export const lengthWall: Wall = (unit) => {
  const lines = linesOf(unit.text);
  return lines <= longest || isData(unit.path)
    ? []
    : [breach(unit, null, `has ${lines} lines; ${longest} are allowed`)];
};

/** Names say what is inside. */
export const nameWall: Wall = (unit) =>
  unit.path
    .split('/')
    .map((part) => part.replace(/\.test\.ts$|\.ts$/, ''))
    .flatMap((part) => {
      if (shapeless.has(part)) return [breach(unit, null, `"${part}" says nothing of what is inside`)];
      return kebab.test(part) ? [] : [breach(unit, null, `"${part}" is not kebab-case`)];
    });
