import type { XmlElement } from '../xml.js';
import { childrenOf, descendants, settingOf } from '../xml-tree.js';
import { appended, encoded, escaped, rawName, wordNamespace, wordPrefix } from './markup.js';
import { type Package, type Part, relationshipsOf } from './package.js';
import { wholeNumber } from './styles.js';

/** A comment's number, its author and what it says, a paragraph a line. */
export interface CommentText {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  /** When it was made, ISO 8601; left out, the file says nothing, and the same input gives the same bytes. */
  readonly date?: string;
}

/** The styles that comments use, by the names that every language version of Word keeps. */
export interface CommentStyles {
  readonly reference: string | null;
  readonly paragraph: string | null;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypesName = '[Content_Types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** The first number that no comment of the file has. */
export const nextCommentId = (pack: Package): number => {
  const uses = ['w:commentReference', 'w:commentRangeStart'].flatMap((name) => descendants(pack.main.root, name));
  const known = [...childrenOf(pack.related('comments')?.root ?? null, 'w:comment'), ...uses];
  return known.reduce((most, { attributes }) => Math.max(most, wholeNumber(attributes['w:id']) ?? -1), -1) + 1;
};

const styleWith = (root: XmlElement, name: string): string | null =>
  childrenOf(root, 'w:style').find((style) => settingOf(style, 'w:name') === name)?.attributes['w:styleId'] ?? null;

const newStyle = (type: string, id: string, name: string, halfPoints: number, declared: string): string =>
  `<w:style${declared} w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/><w:semiHidden/>` +
  `<w:unhideWhenUsed/><w:rPr><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:style>`;

/** Finds the styles of comments, adding those that are absent; a file without styles does without. */
export const commentStyles = (pack: Package, changed: Map<string, Uint8Array>): CommentStyles => {
  const part = pack.related('styles');
  if (!part) return { reference: null, paragraph: null };
  const [reference, paragraph] = [
    styleWith(part.root, 'annotation reference'),
    styleWith(part.root, 'annotation text'),
  ];
  const declared = wordPrefix(part);
  const added =
    (reference === null ? newStyle('character', 'CommentReference', 'annotation reference', 16, declared) : '') +
    (paragraph === null ? newStyle('paragraph', 'CommentText', 'annotation text', 20, declared) : '');
  if (added !== '') changed.set(part.name, encoded(appended(part, added)));
  return { reference: reference ?? 'CommentReference', paragraph: paragraph ?? 'CommentText' };
};

/** The number of a comment's last paragraph, by which newer parts know it; below 0x80000000, as they demand. */
const paragraphId = (id: number): string => (0x60110000 + id).toString(16).toUpperCase();

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

const commentXml = (comment: CommentText, styles: CommentStyles, declared: string, isListed: boolean): string => {
  const lines = comment.text.split('\n');
  const style = styles.paragraph === null ? '' : `<w:pPr><w:pStyle w:val="${escaped(styles.paragraph)}"/></w:pPr>`;
  const sign =
    styles.reference === null
      ? '<w:r><w:annotationRef/></w:r>'
      : `<w:r><w:rPr><w:rStyle w:val="${escaped(styles.reference)}"/></w:rPr><w:annotationRef/></w:r>`;
  const paragraphs = lines.map((line, index) => {
    const id =
      isListed && index === lines.length - 1 ? ` xmlns:w14="${w14}" w14:paraId="${paragraphId(comment.id)}"` : '';
    return `<w:p${id}>${style}${index === 0 ? sign : ''}<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;
  });
  const author = escaped(comment.author);
  const date = comment.date === undefined ? '' : ` w:date="${escaped(comment.date)}"`;
  const initials = escaped([...comment.author].slice(0, 2).join('').trim());
  return `<w:comment${declared} w:id="${comment.id}" w:author="${author}"${date} w:initials="${initials}">${paragraphs.join('')}</w:comment>`;
};

/** Newer parts that, once present, list every comment. */
const extendLists = (pack: Package, comments: readonly CommentText[], changed: Map<string, Uint8Array>): boolean => {
  const extend = (kind: string, element: string, attributes: (prefix: string, id: string) => string): boolean => {
    const part = pack.related(kind);
    if (!part) return false;
    const prefix = rawName(part.xml, part.root).replace(/[^:]+$/, '');
    const items = comments.map(({ id }) => `<${prefix}${element} ${attributes(prefix, paragraphId(id))}/>`);
    changed.set(part.name, encoded(appended(part, items.join(''))));
    return true;
  };
  const hasIds = extend(
    'commentsIds',
    'commentId',
    (prefix, id) => `${prefix}paraId="${id}" ${prefix}durableId="${id}"`,
  );
  extend('commentsExtensible', 'commentExtensible', (prefix, id) => `${prefix}durableId="${id}"`);
  return hasIds;
};

const freeName = (pack: Package): string => {
  const folder = pack.main.name.slice(0, pack.main.name.lastIndexOf('/') + 1);
  const taken = new Set(pack.entries.map(({ name }) => name.toLowerCase()));
  let name = `${folder}comments.xml`;
  for (let index = 2; taken.has(name.toLowerCase()); index += 1) name = `${folder}comments${index}.xml`;
  return name;
};

const declare = (pack: Package, name: string, changed: Map<string, Uint8Array>): void => {
  const types = pack.part(contentTypesName);
  const relationshipsName = relationshipsOf(pack.main.name);
  const relationships = pack.part(relationshipsName);
  const office = wordNamespace(pack.main.root).replace(
    /wordprocessingml(\/2006)?\/main$/,
    'officeDocument$1/relationships',
  );
  const ids = new Set(childrenOf(relationships?.root ?? null, 'Relationship').map(({ attributes }) => attributes.Id));
  let id = 'rIdComments';
  while (ids.has(id)) id += '1';
  const file = name.slice(name.lastIndexOf('/') + 1);
  const namespace = (part: Part, kind: string): string =>
    rawName(part.xml, part.root).includes(':') ? ` xmlns="${packaging}/${kind}"` : '';
  if (types) {
    const override = `<Override${namespace(types, 'content-types')} PartName="/${name}" ContentType="${commentsType}"/>`;
    changed.set(types.name, encoded(appended(types, override)));
  }
  const link = (declared: string): string =>
    `<Relationship${declared} Id="${id}" Type="${office}/comments" Target="${file}"/>`;
  const xml = relationships
    ? appended(relationships, link(namespace(relationships, 'relationships')))
    : `${head}<Relationships xmlns="${packaging}/relationships">${link('')}</Relationships>`;
  changed.set(relationships?.name ?? relationshipsName, encoded(xml));
};

/** Adds comments to the file's comments part, or makes one. */
export const addComments = (
  pack: Package,
  comments: readonly CommentText[],
  styles: CommentStyles,
  changed: Map<string, Uint8Array>,
): void => {
  const isListed = extendLists(pack, comments, changed);
  const part = pack.related('comments');
  const written = (declared: string): string =>
    comments.map((comment) => commentXml(comment, styles, declared, isListed)).join('');
  if (part) {
    changed.set(part.name, encoded(appended(part, written(wordPrefix(part)))));
    return;
  }
  const name = freeName(pack);
  const root = `<w:comments xmlns:w="${escaped(wordNamespace(pack.main.root))}">${written('')}</w:comments>`;
  changed.set(name, encoded(head + root));
  declare(pack, name, changed);
};
