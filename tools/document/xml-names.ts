/** Prefixes in force, each with the prefix that its namespace usually has. */
export interface Scope {
  readonly usual: ReadonlyMap<string, string>;
  readonly isUsual: boolean;
}

const officeNames: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/microsoft-com:vml$/, 'v'],
  [/microsoft-com:office:office$/, 'o'],
  [/\/office\/word\/2010\/wordml$/, 'w14'],
  [/\/package\/2006\/(?:relationships|content-types)$/, ''],
];

/** The scope around the root element. */
export const outermost: Scope = { usual: new Map(), isUsual: true };

/** The scope inside a tag with these attributes. */
export const declared = (attributes: Readonly<Record<string, string>>, scope: Scope): Scope => {
  let usual: Map<string, string> | null = null;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    usual ??= new Map(scope.usual);
    const prefix = key.slice(6);
    const uri = attributes[key] ?? '';
    usual.set(prefix, officeNames.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix);
  }
  return usual ? { usual, isUsual: [...usual].every(([prefix, known]) => prefix === known) } : scope;
};

/** The name with its usual prefix. */
export const usualName = (name: string, scope: Scope): string => {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const usual = scope.usual.get(prefix) ?? prefix;
  const local = name.slice(colon + 1);
  return usual === '' ? local : `${usual}:${local}`;
};

/** The attributes under their usual names. */
export const usualAttributes = (attributes: Readonly<Record<string, string>>, scope: Scope): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? usualName(key, scope) : key, value]),
  );
