import { unzipSync } from 'fflate';

/** The text of a part of a Word file. */
export const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);

const plain = (xml: string): string =>
  [...xml.matchAll(/<\/w:p>|<w:(?:t|sym)\b[^>]*>([^<]*)/g)]
    .map(([tag, text]) => (tag === '</w:p>' ? '¶' : (text ?? '')))
    .join('')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** What each comment says and the words that its range holds in the file, read without our reader; ¶ is a paragraph's end. */
export const anchoredIn = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const [main, comments] = [partOf(bytes, 'word/document.xml'), partOf(bytes, 'word/comments.xml')];
  const said = [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)".*?<\/w:comment>/gs)];
  return Object.fromEntries(
    said.map(([xml, id]) => {
      const start = main.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
      const end = main.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      const hasReference = main.indexOf(`<w:commentReference w:id="${id}"/>`) > end;
      const words = start < 0 || end < start || !hasReference ? 'broken' : plain(main.slice(start, end));
      return [plain(xml).replace(/¶$/, ''), words];
    }),
  );
};
