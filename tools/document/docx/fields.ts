import type { XmlElement } from '../xml.js';
import { descendants } from '../xml-tree.js';

/** The runs that open and close a complex field; `end` is null until it is met. */
export interface FieldRange {
  readonly begin: XmlElement;
  end: XmlElement | null;
}

interface OpenField {
  readonly range: FieldRange;
  isResult: boolean;
  code: string;
  isContents: boolean;
}

/** Follows complex fields through a part: their code is no text, their result is. */
export interface Fields {
  readonly character: (type: string | undefined, run: XmlElement) => void;
  readonly code: (text: string) => void;
  /** Whether text met now is shown, and not the result of a table of contents. */
  readonly isShown: () => boolean;
  /** The outermost field around the text met now. */
  readonly range: () => FieldRange | null;
  /** Forgets fields whose code never turned into a result, lest one slip of a program swallow the rest of the report. */
  readonly endParagraph: () => void;
}

/** Whether a field's code makes a table of contents, or of tables and figures. */
export const isContentsCode = (code: string): boolean => /^\s*TOC\b/i.test(code);

/** Starts following the fields of a part. */
export const followFields = (root: XmlElement): Fields => {
  const types = descendants(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  const isBalanced = types.filter((type) => type === 'begin').length === types.filter((type) => type === 'end').length;
  const open: OpenField[] = [];
  return {
    character: (type, run) => {
      const top = open.at(-1);
      if (type === 'begin')
        open.push({ range: { begin: run, end: null }, isResult: false, code: '', isContents: false });
      else if (type === 'separate' && top) {
        top.isResult = true;
        top.isContents = isBalanced && isContentsCode(top.code);
      } else if (type === 'end' && top) {
        top.range.end = run;
        open.pop();
      }
    },
    code: (text) => {
      const top = open.at(-1);
      if (top) top.code += text;
    },
    isShown: () => open.every(({ isResult, isContents }) => isResult && !isContents),
    range: () => open[0]?.range ?? null,
    endParagraph: () => {
      while (open.at(-1)?.isResult === false) open.pop();
    },
  };
};
