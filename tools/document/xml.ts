import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadError } from './errors.js';
import { limits } from './limits.js';
import { declared, outermost, type Scope, usualAttributes, usualName } from './xml-names.js';

/** An element with its place in the source, in UTF-16 units: the tag at [start, openEnd), the whole at [start, end). */
export interface XmlElement {
  /** Name with the usual prefix of its namespace, whatever prefix the file chose. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Text directly inside; white space between child elements is left out. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

interface Open extends XmlElement {
  readonly parent: Open | null;
  children: Open[];
  readonly scope: Scope;
  text: string;
  end: number;
}

/** Most elements have no children or no attributes; sharing what is empty halves the memory of a tree. */
const noChildren: Open[] = [];
const noAttributes: Readonly<Record<string, string>> = {};

const attributesOf = (tag: SaxesTagPlain, scope: Scope): Readonly<Record<string, string>> => {
  for (const _ in tag.attributes) return scope.isUsual ? { ...tag.attributes } : usualAttributes(tag.attributes, scope);
  return noAttributes;
};

/** Parses XML into a tree that knows its source offsets. Throws ReadError `corrupt` (also for a DOCTYPE), `too-deep` or `too-long`. */
export const parseXml = (source: string): XmlElement => {
  const parser = new SaxesParser({ position: true, xmlns: false });
  let root: XmlElement | null = null;
  let top: Open | null = null;
  let [depth, elements, paragraphs] = [0, 0, 0];
  parser.on('doctype', () => {
    throw new ReadError('corrupt', { reason: 'doctype' });
  });
  parser.on('error', () => {
    throw new ReadError('corrupt', { reason: 'xml' });
  });
  parser.on('opentag', (tag) => {
    const scope = declared(tag.attributes, top?.scope ?? outermost);
    const name = scope.isUsual ? tag.name : usualName(tag.name, scope);
    depth += 1;
    elements += 1;
    if (name === 'w:p') paragraphs += 1;
    if (depth > limits.xmlDepth) throw new ReadError('too-deep', { limit: `${limits.xmlDepth}` });
    if (elements > limits.xmlElements)
      throw new ReadError('too-long', { limit: `${limits.xmlElements}`, unit: 'elements' });
    if (paragraphs > limits.paragraphs)
      throw new ReadError('too-long', { limit: `${limits.paragraphs}`, unit: 'paragraphs' });
    const openEnd = parser.position;
    const element: Open = {
      name,
      attributes: attributesOf(tag, scope),
      parent: top,
      children: noChildren,
      scope,
      text: '',
      // No attribute value may hold a "<", so the nearest one before the tag's end begins the tag.
      start: source.lastIndexOf('<', openEnd - 1),
      openEnd,
      end: openEnd,
    };
    if (top) {
      if (top.text !== '' && top.text.trim() === '') top.text = '';
      if (top.children === noChildren) top.children = [element];
      else top.children.push(element);
    } else root = element;
    top = element;
  });
  parser.on('text', (text) => {
    if (top && (top.children.length === 0 || text.trim() !== '')) top.text += text;
  });
  parser.on('cdata', (text) => {
    if (top) top.text += text;
  });
  parser.on('closetag', () => {
    if (!top) return;
    depth -= 1;
    top.end = parser.position;
    top = top.parent;
  });
  parser.write(source).close();
  if (!root) throw new ReadError('corrupt', { reason: 'xml' });
  return root;
};

/** Decodes an XML file, UTF-8 or UTF-16 by its mark. Throws ReadError `corrupt` where it is neither. */
export const decodeXml = (bytes: Uint8Array): string => {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('corrupt', { reason: 'encoding' });
  }
};
