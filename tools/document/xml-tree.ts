import type { XmlElement } from './xml.js';

/** The first child of that name, or null. */
export const child = (element: XmlElement | null, name: string): XmlElement | null =>
  element?.children.find((inner) => inner.name === name) ?? null;

/** The children of that name. */
export const childrenOf = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element?.children.filter((inner) => inner.name === name) ?? [];

/** Every element of that name at any depth, in order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (outer: XmlElement): void => {
    for (const inner of outer.children) {
      if (inner.name === name) found.push(inner);
      visit(inner);
    }
  };
  visit(element);
  return found;
};

/** The `w:val` of the child of that name, or null. */
export const settingOf = (element: XmlElement | null, name: string): string | null =>
  child(element, name)?.attributes['w:val'] ?? null;

/** A switch such as w:vanish: true, false, or null where it is not set. */
export const switchOf = (element: XmlElement | null, name: string): boolean | null => {
  const found = child(element, name);
  if (!found) return null;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
};
