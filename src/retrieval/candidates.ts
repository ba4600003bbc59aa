import type { PassageVectors } from './build-index.ts';
import type { Candidate } from './features.ts';
import { breaksHardWish } from './judge-asset.ts';
import type { IndexedPassage } from './passages.ts';
import type { Question } from './question/read-question.ts';
import { wantedUnbroken } from './rank.ts';
import { highestOf } from './vector-index.ts';
import { dot } from './vector-rows.ts';

const candidatesByMeaning = 150;

/** What was found by words and what is near in meaning, each with both. `only`: these passages and no others. */
export function gather(
  made: PassageVectors | undefined,
  worded: readonly number[],
  scores: Float32Array,
  vector: Float32Array | undefined,
  only?: readonly number[],
): Candidate[] {
  const found = new Set(only ?? worded);
  if (vector === undefined || made === undefined)
    return [...found].map((at) => ({ at, keyword: scores[at]!, cosine: undefined, heading: undefined }));
  const { index, passageOf, firstRow, scale } = made;
  const all = index.compareAll?.(vector);
  const near = all === undefined ? index.nearest(vector, candidatesByMeaning) : highestOf(all, candidatesByMeaning);
  if (only === undefined) for (const { row } of near) found.add(passageOf[row]!);
  return [...found].map((at) => {
    const [from, to] = [firstRow[at]!, firstRow[at + 1]!];
    const rows = all === undefined ? index.rows.read(from, to) : undefined;
    const cosineOf = (row: number) =>
      scale(rows === undefined ? all![row]! : dot(vector, rows, (row - from) * vector.length));
    const heading = cosineOf(from);
    let cosine = heading;
    for (let row = from + 1; row < to; row += 1) cosine = Math.max(cosine, cosineOf(row));
    return { at, keyword: scores[at]!, cosine, heading };
  });
}

const candidatesByWords = 300;
// In a long list the best by words may all break a rare wish: so many more are held against the wishes, until enough are found that break none.
const lookedThrough = 2000;

/** What is strongest by words, and, where too little of it fits the wishes, what comes after and does. */
export function byWords(
  { touched, scores }: { readonly touched: Uint32Array; readonly scores: Float32Array },
  passages: readonly IndexedPassage[],
  question: Question,
): readonly number[] {
  if (touched.length <= candidatesByWords) return [...touched];
  const upper = upperPart(touched, scores, candidatesByWords + lookedThrough);
  const first = strongest(upper, scores, candidatesByWords);
  if (question.wishes.every((wish) => !wish.hard)) return first;
  const fits = (at: number): boolean => {
    const { asset } = passages[at]!.passage;
    return asset !== undefined && asset.status !== 'closed' && !breaksHardWish(asset, question);
  };
  let missing = wantedUnbroken;
  for (const at of first) {
    if (fits(at)) missing -= 1;
    if (missing === 0) return first;
  }
  const known = new Set(first);
  const next = strongest(upper, scores, candidatesByWords + lookedThrough)
    .filter((at) => !known.has(at))
    .sort((one, other) => scores[other]! - scores[one]!);
  const more: number[] = [];
  for (const at of next) {
    if (more.length >= missing) break;
    if (fits(at)) more.push(at);
  }
  return [...first, ...more];
}

const steps = 1024;

/** All of the so many highest, with few others, in the order given: of a long list the most is left out by two quick looks. */
function upperPart(touched: Uint32Array, scores: Float32Array, count: number): Uint32Array {
  if (touched.length <= count * 2) return touched;
  let highest = 0;
  for (let i = 0; i < touched.length; i += 1) highest = Math.max(highest, scores[touched[i]!]!);
  const step = (steps - 1) / highest;
  const held = new Uint32Array(steps);
  for (let i = 0; i < touched.length; i += 1) held[(scores[touched[i]!]! * step) | 0]! += 1;
  let least = steps;
  let enough = 0;
  while (enough < count && least > 0) {
    least -= 1;
    enough += held[least]!;
  }
  const upper = new Uint32Array(enough);
  let kept = 0;
  for (let i = 0; i < touched.length; i += 1)
    if (((scores[touched[i]!]! * step) | 0) >= least) upper[kept++] = touched[i]!;
  return upper;
}

/** The so many passages with the highest scores, in the order given: sorting all of a long list would cost more than the search. */
function strongest(touched: Uint32Array, scores: Float32Array, count: number): readonly number[] {
  if (touched.length <= count) return [...touched];
  const least = leastOfHighest(touched, scores, count);
  let equal = count;
  for (const at of touched) if (scores[at]! > least) equal -= 1;
  const kept: number[] = [];
  const last: number[] = [];
  for (const at of touched) {
    if (scores[at]! > least) kept.push(at);
    else if (scores[at] === least && equal > 0) {
      equal -= 1;
      last.push(at);
    }
  }
  return kept.concat(last);
}

/** The lowest of the so many highest scores, by a heap whose root is the lowest it holds. */
function leastOfHighest(touched: Uint32Array, scores: Float32Array, count: number): number {
  const heap = Float32Array.from(touched.subarray(0, count), (at) => scores[at]!).sort();
  for (let i = count; i < touched.length; i += 1) {
    const score = scores[touched[i]!]!;
    if (score <= heap[0]!) continue;
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= count) break;
      if (child + 1 < count && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= score) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = score;
  }
  return heap[0]!;
}
