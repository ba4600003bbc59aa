// How near what a starter says comes to the example lines of a scene file, by the sentence encoder.

import type { TeamMember } from '../knowledge/knowledge.ts';
import type { ScenePoint } from './path.ts';
import { atADesk } from './phrase.ts';
import { deniesSomething } from './said-in-words.ts';

/** What the likeness needs of a sentence encoder; any `EmbeddingsInterface` of @langchain/core fits. */
export interface LineEncoder {
  /** Gives way to whoever asks a question of the same encoder: danger is read before practice is marked. */
  embedDocuments(lines: string[]): Promise<number[][]>;
}

/** One answer, ready to be held against example lines. */
export interface Likeness {
  /** For each stretch of the answer, how near it comes to the nearest of the lines. */
  nearest(lines: readonly string[]): readonly number[];
}

export interface LikenessReader {
  /** Reads example lines before the answer comes that is held against them. */
  prepare(lines: readonly string[]): void;
  /** Undefined when the encoder is missing or late. */
  read(answer: string, lines: readonly string[]): Promise<Likeness | undefined>;
}

interface Line {
  readonly vector: Float32Array;
  readonly isDenial: boolean;
}

const patienceMs = 8_000;
const mostStretches = 24;
// Far more than the files hold; edited files must not fill the memory.
const mostLinesKept = 5000;
// The encoder hardly hears a "not": a line that denies and one that does not are further apart than it says.
const apartByDenial = 0.09;

/** Likeness by an encoder in the process; what it reads is masked first. */
export function createLikenessReader(parts: {
  readonly encoder: LineEncoder;
  readonly mask: (words: string) => string;
  readonly people: () => readonly TeamMember[];
  /** How long an answer waits; unset: a starter's patience. */
  readonly patienceMs?: number;
}): LikenessReader {
  const kept = new Map<string, Promise<Line>>();
  const readLine = async (text: string): Promise<Line> => {
    const [vector] = await parts.encoder.embedDocuments([evenedOut(text)]);
    return { vector: unit(vector ?? []), isDenial: deniesSomething(text) };
  };
  const exampleLine = (text: string): Promise<Line> => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostLinesKept) kept.clear();
    const line = readLine(text);
    kept.set(text, line);
    // What failed is tried again with the next answer.
    line.catch(() => kept.delete(text));
    return line;
  };
  const evenedOut = (text: string): string =>
    atADesk(parts.mask(text))
      .replaceAll('[name]', 'someone')
      .normalize('NFKC')
      .replace(/[\u2018\u2019\u02BC]/g, "'")
      .replace(/[\u201C\u201D"]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    prepare(lines) {
      for (const line of lines) exampleLine(line).catch(() => undefined);
    },
    async read(answer, lines) {
      const stretches = stretchesOf(withRoles(answer, parts.people()));
      if (stretches.length === 0) return undefined;
      const texts = [...new Set(lines)];
      const heard = await within(
        parts.patienceMs ?? patienceMs,
        Promise.all([Promise.all(stretches.map(readLine)), Promise.all(texts.map(exampleLine))]),
      );
      if (heard === undefined) return undefined;
      const [said, examples] = heard;
      const known = new Map(texts.flatMap((text, at) => pair(text, examples[at])));
      return {
        nearest: (wanted) => {
          const against = wanted.flatMap((line) => known.get(line) ?? []);
          return said.map((one) => Math.max(0, ...against.map((line) => likenessOf(one, line))));
        },
      };
    },
  };
}

/** The lines by which a point is known: its examples, or for want of any what it is called. */
export function examples(point: ScenePoint): readonly string[] {
  return point.soundsLike.length > 0 ? point.soundsLike : [point.point];
}

/** Clauses, neighbours together, and sentences: each may be the one in which something is said. */
export function stretchesOf(answer: string): readonly string[] {
  const sentences = answer
    .split(/(?<=[.!?;:])\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => one.length > 2);
  const clauses = sentences
    .flatMap((one) => one.split(/,\s+|\s+(?:and then|and|but|then|because)\s+/))
    .map((one) => one.trim())
    .filter((one) => one.length > 2);
  const together = clauses.slice(1).map((clause, place) => `${clauses[place] ?? ''}, ${clause}`);
  const whole = answer.length < 200 ? [answer.trim()] : [];
  return [...new Set([...whole, ...clauses, ...sentences, ...together])]
    .filter((one) => one !== '')
    .slice(0, mostStretches);
}

// The files say "my supervisor" where a starter says her name.
function withRoles(words: string, people: readonly TeamMember[]): string {
  return people.reduce((so, { name, roles }) => {
    const role = roles.map((one) => rolesAsSaid.get(one)).find((one) => one !== undefined);
    const [first] = name.split(' ');
    if (role === undefined || first === undefined || !/^\p{L}{3,}$/u.test(first)) return so;
    return so.replace(new RegExp(`(?<!\\p{L})(?:${escaped(name)}|${first})(?!\\p{L})`, 'giu'), role);
  }, words);
}

const rolesAsSaid: ReadonlyMap<string, string> = new Map([
  ['safeguarding_lead', 'the safeguarding lead'],
  ['supervisor', 'my supervisor'],
  ['manager', 'my manager'],
  ['wellbeing', 'the wellbeing contact'],
  ['counsellor', 'the counsellor'],
]);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function pair(text: string, line: Line | undefined): readonly (readonly [string, Line])[] {
  return line === undefined ? [] : [[text, line]];
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => (length === 0 ? 0 : value / length));
}

function likenessOf(one: Line, other: Line): number {
  let sum = 0;
  for (let at = 0; at < one.vector.length; at += 1) sum += (one.vector[at] ?? 0) * (other.vector[at] ?? 0);
  return one.isDenial === other.isDenial ? sum : sum - apartByDenial;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  // A fault of the encoder is the same to the starter as its being late.
  const came = await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
  return came;
}
