import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';

/** Writes the text as a Word file, one paragraph a line, and gives its path. */
export const writeDocx = async (folder, text) => {
  const children = text.split('\n').map((line) => new Paragraph(line));
  const path = join(folder, 'report.docx');
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return path;
};
