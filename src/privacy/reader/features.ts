// What the reader sees of each word: the word, its shape, how common it is and as what, its neighbours, and what the rules said.
import { isNearlyWord, levelOf } from '../names/english.ts';
import { isFamilyName, nameClass } from '../names/lexicon.ts';
import {
  beforeNamesOften,
  behindNames,
  isThingBefore,
  isThingBehind,
  kindOfWord,
  knownPhrases,
  spelling,
} from '../names/word-knowledge.ts';
import type { Word } from '../names/words.ts';
import { cuesOf } from './cue-words.ts';

/** What is known of a word before the reader looks at it. */
export interface Known {
  /** Stands in a name of the organisation's own, or in a phrase that stays. */
  readonly kept: 'own' | 'stays' | undefined;
  /** What the rules take it for, and whether it opens it. */
  readonly ruled: string | undefined;
}

/** Changed whenever features change, so that weights made for others are not used. */
export const featureSignature = 4;

interface Seen {
  readonly lower: string;
  readonly kind: string;
  readonly shape: string;
  readonly level: string;
  readonly cues: readonly string[];
  readonly known: Known;
  readonly gap: string;
  /** What a word means, or the word itself where it holds sentences together. */
  readonly coarse: string;
  readonly spelt: string;
}

/** The hashed features of each word of a message. */
export function featuresOf(words: readonly Word[], known: readonly Known[]): Int32Array[] {
  const seen = words.map((word, at) => seenOf(word, known[at] ?? nothing));
  const manner = mannerOf(words);
  const stands = new Map<string, { times: number; capital: boolean; small: boolean }>();
  for (const { lower, capital } of words) {
    const known = stands.get(lower);
    stands.set(lower, {
      times: (known?.times ?? 0) + 1,
      capital: capital || known?.capital === true,
      small: !capital || known?.small === true,
    });
  }
  const phrases = knownPhrases(words);
  const about = aboutWhom(words, seen);
  return words.map((word, at) => {
    const out: number[] = [];
    const add: Add = (...parts) => {
      out.push(hash(parts));
    };
    describe(add, words, seen, at, manner);
    surroundings(add, seen, at);
    farther(add, words, seen, at);
    meanings(add, words, seen, at, phrases[at], about);
    const again = stands.get(word.lower);
    if (again !== undefined && again.times > 1) {
      add('again', seen[at]!.kind);
      if (again.capital && again.small) add('again', word.capital ? 'small' : 'capital');
    }
    return Int32Array.from(out);
  });
}

const nothing: Known = { kept: undefined, ruled: undefined };
const edge: Seen = {
  lower: '<>',
  kind: '<>',
  shape: '<>',
  level: '<>',
  cues: ['<>'],
  known: nothing,
  gap: '<>',
  coarse: '<>',
  spelt: '<>',
};

function seenOf(word: Word, known: Known): Seen {
  const placeholder = word.text.startsWith('[');
  const digits = /^\d+$/.test(word.text);
  const level = placeholder || digits ? undefined : levelOf(word.text);
  return {
    lower: digits ? digitClass(word.text) : word.lower,
    kind: placeholder ? word.lower : digits ? 'digits' : nameClass(word.text),
    shape: placeholder ? '[' : shapeOf(word.text),
    level: level === undefined ? (digits || placeholder ? '-' : 'x') : String(level),
    cues: placeholder ? [word.lower] : digits ? [digitClass(word.text)] : cuesOf(word.lower),
    known,
    gap: gapOf(word.gap),
    coarse: coarseOf(word, placeholder, digits),
    spelt: placeholder || digits ? '-' : spelling(word.lower),
  };
}

function coarseOf(word: Word, placeholder: boolean, digits: boolean): string {
  if (placeholder) return '[';
  if (digits) return digitClass(word.text);
  const kind = nameClass(word.text);
  if (kind === 'function') return word.lower;
  if (kind === 'given' || kind === 'family' || kind === 'rare' || kind === 'unknown') return kind;
  return kindOfWord(word.lower) ?? `x${word.lower.slice(-2)}`;
}

function digitClass(text: string): string {
  const value = Number(text);
  if (text.length <= 3 && value >= 90 && value <= 112) return '#old';
  if (text.length === 4 && value >= 1900 && value <= 2030) return value <= 2015 ? '#year' : '#now';
  if (text.length <= 2 && value >= 1 && value <= 31) return value <= 12 ? '#12' : '#31';
  return `#${Math.min(text.length, 10)}${text.startsWith('0') ? 'z' : ''}`;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, (run) => (run.length > 1 ? 'xx' : 'x'))
    .replace(/\d/g, 'd');
}

function gapOf(gap: string): string {
  if (gap === ' ' || gap === '') return gap;
  const marks = gap.replace(/\s+/g, ' ').trim();
  if (/\n/.test(gap)) return `n${marks.slice(0, 1)}`;
  return `${marks.slice(0, 2)}${gap.startsWith(' ') ? '<' : ''}`;
}

// How a message is typed says what its capitals are worth.
function mannerOf(words: readonly Word[]): string {
  const letters = words.filter((word) => /^\p{L}/u.test(word.text));
  const capitals = letters.filter((word) => word.capital).length;
  if (capitals === 0) return 'small';
  if (letters.filter((word) => word.allCapitals).length > letters.length * 0.6) return 'shouted';
  return capitals < letters.length * 0.75 ? 'telling' : 'titled';
}

function describe(add: Add, words: readonly Word[], seen: readonly Seen[], at: number, manner: string): void {
  const word = words[at]!;
  const { lower, kind, shape, level, cues, known } = seen[at]!;
  const after = seen[at + 1]?.gap ?? '$';
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  add('bias');
  add('w', lower);
  add('k', kind);
  add('s', shape, manner);
  add('k s', kind, shape, manner);
  add('l', level, kind);
  add('l s', level, shape, manner);
  add('len', Math.min(lower.length, 12), kind);
  if (isFamilyName(word.text)) add('family', kind);
  if (kind === 'unknown' || kind === 'rare') add(isNearlyWord(lower) ? `nearly ${kind}` : `far ${kind} ${shape}`);
  // "the Khans", "marks mum"
  if (!word.possessive && lower.length > 3 && lower.endsWith('s')) add('plural', nameClass(lower.slice(0, -1)), kind);
  for (let size = 1; size <= 4; size++)
    if (bare.length > size) {
      add('p', bare.slice(0, size));
      add('f', bare.slice(-size));
    }
  for (const cue of cues) add('c', cue);
  if (word.possessive) add("'s", kind);
  if (word.opens) add('opens', kind, shape);
  if (at === 0) add('first', kind, shape);
  if (at === words.length - 1) add('last', kind);
  add('g', seen[at]!.gap, after);
  add('g k', seen[at]!.gap, kind, after);
  if (known.kept !== undefined) add('kept', known.kept);
  if (known.ruled !== undefined) {
    add('r', known.ruled);
    add('r k', known.ruled, kind);
  }
}

// What words mean around this one, what general English says of the pair, and whom the message is about.
function meanings(
  add: Add,
  words: readonly Word[],
  seen: readonly Seen[],
  at: number,
  phrase: string | undefined,
  about: readonly string[],
): void {
  const word = words[at]!;
  const own = seen[at]!;
  const near = (step: number): Seen => seen[at + step] ?? edge;
  const place = word.opens ? `opens ${own.shape.slice(0, 1)}` : own.shape.slice(0, 1);
  const left = near(-1);
  const right = near(1);
  add('x', own.coarse, own.kind);
  add('x p', own.coarse, place);
  add('sp', own.spelt, own.kind, own.level === 'x' ? 'x' : 'w');
  add('sp p', own.spelt, own.kind, place);
  for (const step of [-2, -1, 1, 2, 3]) {
    const other = near(step);
    add('x', step, other.coarse);
    add('x k', step, other.coarse, own.kind);
  }
  const joined = right.gap === ' ' ? '' : right.gap;
  add('x1 p', right.coarse, own.kind, place, joined);
  add('x1 x2', right.coarse, near(2).coarse, own.kind);
  add('x1 x2 p', right.coarse, near(2).coarse, place);
  add('x-1 x1', left.coarse, right.coarse, own.kind);
  add('x-2 x-1', near(-2).coarse, left.coarse, own.kind);
  const behind = at + 1 < words.length ? behindNames(words[at + 1]!.lower) : '<>';
  const before = at > 0 ? beforeNamesOften(words[at - 1]!.lower) : '<>';
  add('behind', behind, own.kind, joined);
  add('behind p', behind, own.kind, place);
  add('before', before, own.kind, left.gap);
  add('before behind', before, behind, own.kind);
  const next = words[at + 1];
  const last = words[at - 1];
  const thing =
    (next !== undefined && right.gap === ' ' && isThingBefore(word.lower, next.lower)) ||
    (last !== undefined && own.gap === ' ' && isThingBehind(word.lower, last.lower));
  if (thing) {
    add('thing', own.kind);
    add('thing p', place);
  }
  if (phrase !== undefined) {
    add('phrase', phrase);
    add('phrase p', phrase, own.kind, place);
  }
  for (const who of about) {
    add('who', who, own.kind, own.shape.slice(0, 1));
    add('who p', who, own.kind, place);
  }
}

const somebody =
  /^(?:he|she|his|her|him|hers|himself|herself|hes|shes|he's|she's|he'll|she'll|he'd|she'd|pt|client|patient|mum|dad|wife|husband|son|daughter|who)$/;

// Whether the message speaks of somebody, how many names it has, and whether it asks.
function aboutWhom(words: readonly Word[], seen: readonly Seen[]): readonly string[] {
  const persons = words.filter(({ lower }) => somebody.test(lower)).length;
  const names = seen.filter(({ kind }) => kind === 'given').length;
  const length = words.length < 6 ? 'short' : words.length < 14 ? 'middling' : 'long';
  return [`persons ${Math.min(2, persons)} ${length}`, `names ${Math.min(2, names)}`];
}

function surroundings(add: Add, seen: readonly Seen[], at: number): void {
  const own = seen[at]!;
  const near = (step: number): Seen => seen[at + step] ?? edge;
  for (let step = -3; step <= 3; step++) {
    if (step === 0) continue;
    const other = near(step);
    add('w', step, other.lower);
    add('k', step, other.kind, other.shape.slice(0, 1));
    for (const cue of other.cues) {
      add('c', step, cue);
      if (Math.abs(step) <= 2) add('c', step, 'k', cue, own.kind);
    }
    if (other.known.kept !== undefined) add('kept', step, other.known.kept);
    if (other.known.ruled !== undefined && Math.abs(step) <= 2) add('r', step, other.known.ruled);
  }
  // How a neighbour ends and how ordinary it is: "Dawn starts" and "Dawn starting" say different things of Dawn.
  for (const step of [-1, 1]) {
    const other = near(step);
    add('f', step, other.lower.slice(-3), own.kind);
    add('f', step, other.lower.slice(-2));
    add('l', step, other.level, own.kind, own.shape);
  }
  const left = near(-1);
  const right = near(1);
  add('w-1 w', left.lower, own.lower);
  add('w w1', own.lower, right.lower);
  add('w-1 w1', left.lower, right.lower);
  add('w-2 w-1', near(-2).lower, left.lower);
  add('w1 w2', right.lower, near(2).lower);
  add('w-1 k', left.lower, own.kind, own.shape);
  add('k w1', own.kind, own.shape, right.lower);
  add('k-1 k k1', left.kind, own.kind, right.kind);
  add('k-1 k', left.kind, own.kind);
  add('k k1', own.kind, right.kind);
  add('k-2 k-1 k', near(-2).kind, left.kind, own.kind);
  add('s-1 s s1', left.shape, own.shape, right.shape);
  add('g1 k k1', right.gap, own.kind, right.kind);
  for (const before of left.cues) for (const after of right.cues) add('c-1 k c1', before, own.kind, after);
}

// Cues that speak across a few words: "lives", "account", "born", an online service, a street to come.
const reaching = new Set([
  'live',
  'dwell',
  'account',
  'birth',
  'age',
  'online',
  'handle',
  'naming',
  'street',
  'house',
  'loc',
  'someone',
  'pet',
  'written',
  'group',
  'org',
  'month',
]);

function farther(add: Add, words: readonly Word[], seen: readonly Seen[], at: number): void {
  const own = seen[at]!;
  const told = new Set<string>();
  for (const way of [-1, 1])
    for (let step = 1; step <= 7; step++) {
      const other = seen[at + way * step];
      if (other === undefined || /[.!?\n]/.test(words[way < 0 ? at - step + 1 : at + step]!.gap)) break;
      for (const cue of other.cues) {
        const name = `${way < 0 ? 'behind' : 'ahead'} ${cue}`;
        if (!reaching.has(cue) || told.has(name)) continue;
        told.add(name);
        const distance = step <= 1 ? 1 : step <= 3 ? 3 : 7;
        add(name, distance);
        add(name, own.kind, own.cues[0] ?? own.shape);
      }
    }
}

type Add = (...parts: readonly (string | number)[]) => void;

/** A feature's name as a number of 31 bits. */
function hash(parts: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const part of parts) {
    if (typeof part === 'number') value = Math.imul(value ^ (part + 7), 0x01000193);
    else for (let at = 0; at < part.length; at++) value = Math.imul(value ^ part.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 0x1f, 0x01000193);
  }
  return value & 0x7fffffff;
}
