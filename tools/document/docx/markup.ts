import type { XmlElement } from '../xml.js';
import type { Part } from './package.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML 1.0 cannot hold at all.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand in XML, in an attribute too. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The element's name as the file writes it. */
export const rawName = (xml: string, element: XmlElement): string =>
  /^[^\s/>]+/.exec(xml.slice(element.start + 1, element.openEnd))?.[0] ?? element.name;

/** The part's XML with something appended inside its root element. */
export const appended = ({ xml, root }: Part, inner: string): string => {
  const open = xml.slice(root.start, root.openEnd);
  if (open.endsWith('/>') && root.openEnd === root.end)
    return `${xml.slice(0, root.openEnd - 2)}>${inner}</${rawName(xml, root)}>${xml.slice(root.end)}`;
  const close = xml.lastIndexOf('</', root.end - 1);
  return xml.slice(0, close) + inner + xml.slice(close);
};

/** A declaration of the prefix `w` where the part uses another one; empty where it is the usual. */
export const wordPrefix = ({ xml, root }: Part): string => {
  if (rawName(xml, root).startsWith('w:')) return '';
  return ` xmlns:w="${escaped(wordNamespace(root))}"`;
};

/** The namespace of Word's elements in this file: the transitional or the strict one. */
export const wordNamespace = (root: XmlElement): string =>
  Object.entries(root.attributes).find(
    ([key, uri]) => key.startsWith('xmlns') && /\/wordprocessingml\/(?:2006\/)?main$/.test(uri),
  )?.[1] ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The bytes of a part, always UTF-8. */
export const encoded = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2'));
