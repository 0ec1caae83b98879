import { Transform } from 'node:stream';

const newline = 10;

/**
 * Holds back input until a line is whole. The protocol library joins its buffer anew for every piece that arrives,
 * which takes minutes for a long report sent as text. More than `limit` bytes without a line end is an error.
 */
export const wholeLines = (limit: number): Transform => {
  let held: Buffer[] = [];
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) {
        this.push(Buffer.concat([...held, chunk.subarray(0, end)]));
        [held, size] = [[], 0];
      }
      held.push(chunk.subarray(end));
      size += chunk.length - end;
      done(size > limit ? new RangeError('message too long') : null);
    },
    flush(done) {
      done(null, Buffer.concat(held));
    },
  });
};
