import { closeSync, openSync, readSync } from 'node:fs';
import { AppError } from '../errors.ts';

/** Vectors of one length, row by row. */
export interface VectorRows {
  readonly size: number;
  readonly dimensions: number;
  /** The rows from one up to, but without, another, end to end; good until the next call. */
  read(from: number, to: number): Float32Array;
  close(): void;
}

/** The inner product of a question with a vector that begins at `offset`. */
export function dot(question: Float32Array, vectors: Float32Array, offset = 0): number {
  const whole = question.length & ~3;
  // Four sums at once: one waits for the last addition before each next.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += question[i]! * vectors[offset + i]!;
    b += question[i + 1]! * vectors[offset + i + 1]!;
    c += question[i + 2]! * vectors[offset + i + 2]!;
    d += question[i + 3]! * vectors[offset + i + 3]!;
  }
  for (let i = whole; i < question.length; i += 1) a += question[i]! * vectors[offset + i]!;
  return a + b + c + d;
}

/** Rows that lie in memory, end to end. */
export function rowsInMemory(vectors: Float32Array, dimensions: number): VectorRows {
  return {
    size: vectors.length / dimensions,
    dimensions,
    read: (from, to) => vectors.subarray(from * dimensions, to * dimensions),
    close: () => {},
  };
}

/** Some of many rows, in rising order, as rows of their own. */
export function rowsAmong(rows: VectorRows, chosen: Uint32Array): VectorRows {
  const { dimensions } = rows;
  let kept = new Float32Array(0);
  return {
    size: chosen.length,
    dimensions,
    read: (from, to) => {
      if (to - from === 1) return rows.read(chosen[from]!, chosen[from]! + 1);
      if (kept.length < (to - from) * dimensions) kept = new Float32Array((to - from) * dimensions);
      for (let at = from; at < to; at += 1) kept.set(rows.read(chosen[at]!, chosen[at]! + 1), (at - from) * dimensions);
      return kept.subarray(0, (to - from) * dimensions);
    },
    close: () => rows.close(),
  };
}

/** Rows of a saved file, read where they lie: beside the graph's own copy a second one in memory would double what a large list costs. */
export function openRows(path: string, dimensions: number, size: number): VectorRows {
  const file = openSync(path, 'r');
  let kept = new Float32Array(dimensions * 4);
  return {
    size,
    dimensions,
    read: (from, to) => {
      const length = (to - from) * dimensions;
      if (kept.length < length) kept = new Float32Array(length);
      const bytes = new Uint8Array(kept.buffer, 0, length * 4);
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(file, bytes, done, bytes.length - done, from * dimensions * 4 + done);
        if (read === 0) throw new AppError('model', 'the saved vectors end too early');
        done += read;
      }
      return kept.subarray(0, length);
    },
    close: () => closeSync(file),
  };
}
