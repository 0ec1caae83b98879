import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Guidance } from '../../tools/store.js';
import { reportId } from '../../tools/store.js';
import { packageVersion } from '../package.js';
import type { AuditPart, Rendering } from './audit-part.js';

/** What was audited already, kept in a file of JSON lines, so that an interrupted call can go on. */
export interface Journal {
  /** The part that an earlier call wrote for the same content, version, settings and output; null where there is none. */
  readonly find: (key: string) => Promise<AuditPart | null>;
  /** Writes a part; once this is done the part outlives the process. */
  readonly add: (key: string, part: AuditPart) => Promise<void>;
  readonly close: () => Promise<void>;
}

const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);

/** By which a part is found again: whatever could change it changes the key. */
export const journalKey = (file: string, bytes: Uint8Array, guidance: Guidance, rendering: Rendering): string =>
  createHash('sha256')
    .update(JSON.stringify([packageVersion(), reportId(bytes), file, guidance, rendering], plain))
    .digest('hex');

interface Place {
  readonly start: number;
  readonly length: number;
}

const newline = 10;
const keyLength = 64;
const head = '{"key":"';

/** Where each key's line stands; a last line that was cut off in the middle is left out. */
const placesIn = async (handle: FileHandle): Promise<{ readonly places: Map<string, Place>; readonly end: number }> => {
  const places = new Map<string, Place>();
  const stream = handle.createReadStream({ start: 0, autoClose: false });
  let [start, end] = [0, 0];
  let pieces: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.from(chunk);
    let from = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      pieces.push(bytes.subarray(from, at));
      const line = Buffer.concat(pieces);
      const key = line.subarray(head.length, head.length + keyLength).toString('latin1');
      if (line.subarray(0, head.length).toString('latin1') === head) places.set(key, { start, length: line.length });
      start += line.length + 1;
      end = start;
      pieces = [];
      from = at + 1;
    }
    pieces.push(bytes.subarray(from));
  }
  return { places, end };
};

/** Raised for a file that holds something else, which is left as it is. */
export class NotAJournalError extends Error {}

const begins = async (handle: FileHandle): Promise<boolean> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(head.length), 0, head.length, 0);
  return head.startsWith(buffer.subarray(0, bytesRead).toString('latin1'));
};

/** Opens or makes the journal. Throws NotAJournalError, or what the system says. */
export const openJournal = async (name: string, cwd: string): Promise<Journal> => {
  const handle = await open(resolve(cwd, name), 'a+');
  if (!(await begins(handle))) {
    await handle.close();
    throw new NotAJournalError();
  }
  const { places, end } = await placesIn(handle);
  // What a killed process left half-written would spoil the next line.
  await handle.truncate(end);
  let size = end;
  const read = async ({ start, length }: Place): Promise<string> => {
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, start);
    return bytes.toString('utf8');
  };
  return {
    find: async (key) => {
      const place = places.get(key);
      if (!place) return null;
      const line = await read(place);
      // Another process may have written to the same journal, and moved its lines.
      if (!line.startsWith(head + key)) return null;
      const kept: { readonly part: AuditPart } = JSON.parse(line);
      return kept.part;
    },
    add: async (key, part) => {
      const line = Buffer.from(`${head}${key}","part":${JSON.stringify(part)}}\n`);
      await handle.appendFile(line);
      places.set(key, { start: size, length: line.length - 1 });
      size += line.length;
    },
    close: () => handle.close(),
  };
};
