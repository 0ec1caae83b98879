/** Slips in the numbers of headings and of listed paragraphs. */
const CHINESE = '一二三四五六七八九十';
const HEADING = /^(#+ *)?(?:([一二三四五六七八九十])、|（([一二三四五六七八九十])）|(\d)\. ?(?!\d)|（(\d)）|\((\d)\))/;

/** Numbers of headings and of listed paragraphs; any change breaks the sequence of its siblings. */
export const headings = (one, random) => {
  const out = [];
  let offset = 0;
  for (const line of one.text.split('\n')) {
    const m = HEADING.exec(line);
    if (m) {
      const old = m.slice(2).find(Boolean);
      const at = offset + m[0].lastIndexOf(old, m[0].length - 1);
      const scale = CHINESE.includes(old) ? [...CHINESE] : [...'123456789'];
      const i = scale.indexOf(old);
      const choices = [i - 1, i + 1, i + 2].filter((k) => k >= 0 && k < scale.length);
      const now = scale[choices[Math.floor(random() * choices.length)]];
      const line_ = { start: offset, end: offset + line.length };
      out.push({
        start: at,
        end: at + 1,
        now,
        figure: null,
        broken: [],
        touches: [],
        near: line_,
        level: m[2] ? 1 : m[3] ? 2 : 3,
      });
    }
    offset += line.length + 1;
  }
  return out;
};
