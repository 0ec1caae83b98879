import { posix } from 'node:path';
import ts from 'typescript';
import type { Unit } from './unit.js';
import { breach } from './unit.js';

/** A kind of thing that stands one to a file and is listed: rules and tools. */
export interface Registry {
  readonly folder: string;
  /** The functions whose call declares one. */
  readonly declaredBy: readonly string[];
  /** The property that names it. */
  readonly key: string;
  readonly nameOf: (fileName: string) => string;
}

export const ruleRegistry: Registry = {
  folder: 'tools/rules/',
  declaredBy: ['defineRule', 'faultRule'],
  key: 'id',
  nameOf: (fileName) => fileName,
};
export const yearRuleRegistry: Registry = {
  folder: 'tools/compare/',
  declaredBy: ['defineYearRule'],
  key: 'id',
  nameOf: (fileName) => fileName,
};
export const toolRegistry: Registry = {
  folder: 'tools/',
  declaredBy: ['defineTool'],
  key: 'name',
  nameOf: (fileName) => fileName.replaceAll('-', '_'),
};

/** Calls that give a constant of the file its value; a maker that calls another maker within itself declares nothing. */
const declarations = (unit: Unit, registry: Registry): readonly ts.CallExpression[] =>
  unit.tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((value) => value !== undefined)
    .filter(ts.isCallExpression)
    .filter((call) => registry.declaredBy.includes(call.expression.getText()));

const statedName = (call: ts.CallExpression, key: string): string | null => {
  const [definition] = call.arguments;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return null;
  const property = definition.properties.find((each) => each.name?.getText() === key);
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : null;
};

const judgeFile = (unit: Unit, registry: Registry, listed: ReadonlySet<string>): readonly string[] => {
  const [call, ...more] = declarations(unit, registry);
  if (!call) return [];
  const name = registry.nameOf(posix.basename(unit.path, '.ts'));
  const found: string[] = [];
  if (more.length > 0) found.push(breach(unit, null, 'declares more than one'));
  if (statedName(call, registry.key) !== name) found.push(breach(unit, call, `is not called "${name}" as its file`));
  if (!listed.has(name)) found.push(breach(unit, null, `"${name}" is not in the list`));
  return found;
};

/** Every declaration has its own file, named as it, and stands in the list; every entry of the list has a file. */
export const registryBreaches = (
  units: readonly Unit[],
  registry: Registry,
  names: readonly string[],
): readonly string[] => {
  const mine = units.filter((unit) => unit.path.startsWith(registry.folder));
  const declared = mine.filter((unit) => declarations(unit, registry).length > 0);
  const files = new Set(declared.map((unit) => registry.nameOf(posix.basename(unit.path, '.ts'))));
  const listed = new Set(names);
  return [
    ...declared.flatMap((unit) => judgeFile(unit, registry, listed)),
    ...names.filter((name) => !files.has(name)).map((name) => `"${name}" is in the list and has no file`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `"${name}" is listed twice`),
  ];
};

/** Names that no test speaks of, neither by name nor by file. */
export const untested = (tests: readonly Unit[], registry: Registry, names: readonly string[]): readonly string[] =>
  names.filter(
    (name) =>
      !tests.some(
        ({ text }) => text.includes(`'${name}'`) || text.includes(`/${registry.folder}${name.replaceAll('_', '-')}.js`),
      ),
  );
