import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nameOf = (directory: string): string | null => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    return typeof parsed === 'object' && parsed !== null && 'name' in parsed ? String(parsed.name) : null;
  } catch {
    return null;
  }
};

/** The directory of this package: the sources and the built files stand at different depths below it. */
export const packageRoot = (): string => {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (nameOf(directory) !== 'gouji' && dirname(directory) !== directory) directory = dirname(directory);
  return directory;
};

/** The version in package.json. */
export const packageVersion = (): string => {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '0.0.0';
};
