/** Builds PDFs by hand for cases that no office program writes. */

const hex = (codes: readonly number[]): string => codes.map((code) => code.toString(16).padStart(4, '0')).join('');

/** A text as the two-byte codes of UniGB-UCS2-H. */
export const ucs2 = (text: string): string =>
  `<${hex(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))}>`;

/** A Chinese font that is named but not embedded, read through a character map. */
export const namedFont = (encoding: string, system = 'GB1'): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [ << /Type /Font ` +
  `/Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${system}) /Supplement 2 >> ` +
  `/DW 1000 /W [1 [207] 14 [350] 17 26 450] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] ` +
  `/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >> ] >>`;

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

interface Extras {
  /** Dictionary entries added to every page, such as /Rotate 90. */
  readonly page?: string;
  readonly font?: string;
}

/** A PDF with one page for each content stream; F1 is the font. */
export const pdfOf = (
  contents: readonly string[],
  { page = '', font = namedFont('UniGB-UCS2-H') }: Extras = {},
): Uint8Array => {
  const first = 4;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    font,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + index * 2 + 1} 0 R ${page} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`);
};

/** Operators that show `text` at a place, in points from the lower left corner. */
export const show = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${ucs2(text)} Tj ET`;

/** Operators that draw a ruled grid with the given edges. */
export const grid = (xs: readonly number[], ys: readonly number[]): string => {
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const across = ys.map((y) => `${left} ${y} m ${right} ${y} l S`);
  return [...across, ...xs.map((x) => `${x} ${top} m ${x} ${bottom} l S`)].join('\n');
};
