import { expect, it } from 'vitest';
import { linesOf } from '../../../tools/document/pdf/lines.js';
import { notesOf, takeNotes } from '../../../tools/document/pdf/notes.js';
import { line, run, sheet } from './typeset.js';

const marked = linesOf(1, [run('合格率99.5%', 80, 300), run('1', 178, 293, 8), run('。', 184, 300)]);

it('takes small type at the foot whose mark stands raised in the body', () => {
  const foot = [
    ...linesOf(1, [run('1', 80, 700, 10), run('2023年检测3702份，', 86, 700, 10)]),
    line('另有复检12份。', 80, 714, 10),
  ];
  const { lines, notes } = takeNotes(sheet(1, [...marked, ...foot]), 16);
  expect(lines).toEqual(marked);
  expect(notes).toEqual([{ mark: '1', text: '2023年检测3702份，另有复检12份。' }]);
  expect(marked.flatMap((each) => notesOf(each, notes))).toEqual(notes);
});

it('leaves small type alone whose mark nothing refers to', () => {
  const source = line('1.数据来源为年报', 80, 700, 10);
  expect(takeNotes(sheet(1, [line('正文', 80, 300), source]), 16)).toMatchObject({ notes: [], lines: { length: 2 } });
});

it('leaves type of the body’s size alone', () => {
  expect(takeNotes(sheet(1, [...marked, line('1.下一步', 80, 700)]), 16).notes).toEqual([]);
});
