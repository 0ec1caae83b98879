import type { ReadWarning } from '../document.js';
import { flatten } from './blocks.js';
import type { Part } from './package.js';
import { readBlocks, type Story } from './read-blocks.js';
import { remarkOf } from './remarks.js';

const isPageNumber = (text: string): boolean => /^[\s\d\-—–－第页共/·]*$/.test(text);

const textOf = (part: Part, story: Story): string =>
  flatten(readBlocks(part.root, story), ' ')
    .flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))
    .join('')
    .trim();

/** What headers and footers say besides page numbers: it is not read as text of the report, and must not vanish. */
export const furnitureWarnings = (parts: readonly Part[], storyOf: (part: Part) => Story): readonly ReadWarning[] => {
  const texts = new Set(parts.map((part) => textOf(part, storyOf(part))).filter((text) => !isPageNumber(text)));
  if (texts.size === 0) return [];
  return [{ code: 'page-furniture', ...remarkOf('page-furniture', [...texts].join(' / ')), span: null }];
};
