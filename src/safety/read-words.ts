// From the words as typed to plain words with their places, so that disguise, typos and text-speak hide nothing.
import { dangerWords, ordinaryNeighbours } from './words/danger-words.ts';
import { emojiMeanings } from './words/emoji-meanings.ts';
import { lookalikes } from './words/lookalikes.ts';
import { spellings } from './words/spellings.ts';
import { stem } from './words/stem.ts';

/** One plain word; offsets are UTF-16 code units into the text as typed. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
}

interface Character {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\u2800]$/u;
const letterOrDigit = /^[a-z0-9]$/;
const inside = /^[@$*!|'+]$/;
const longestWord = 60;

/** The words of a message as they were meant: linear in its length, whatever it holds. */
export function readWords(text: string): readonly Word[] {
  return finish(joinSpacedLetters(split(characters(text))));
}

function characters(text: string): readonly Character[] {
  const out: Character[] = [];
  let at = 0;
  for (const symbol of text) {
    const start = at;
    at += symbol.length;
    const code = symbol.codePointAt(0) ?? 0;
    if (code < 128) {
      out.push({ text: symbol.toLowerCase(), start, end: at });
      continue;
    }
    const meaning = emojiMeanings.get(symbol);
    if (meaning !== undefined) {
      out.push({ text: ` ${meaning} `, start, end: at });
      continue;
    }
    if (invisible.test(symbol)) continue;
    const plain = (lookalikes.get(symbol) ?? symbol).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const mapped = [...plain].map((part) => lookalikes.get(part) ?? part).join('');
    out.push({ text: mapped, start, end: at });
  }
  return out;
}

interface Raw {
  text: string;
  readonly start: number;
  end: number;
  /** What stood between this word and the one before. */
  readonly before: string;
}

function split(symbols: readonly Character[]): Raw[] {
  const flat: { readonly c: string; readonly start: number; readonly end: number }[] = [];
  for (const symbol of symbols) for (const c of symbol.text) flat.push({ c, start: symbol.start, end: symbol.end });
  const words: Raw[] = [];
  let between = '';
  let current: Raw | undefined;
  for (let i = 0; i < flat.length; i++) {
    const here = flat[i]!;
    const next = flat[i + 1]?.c ?? ' ';
    const alphanumeric = letterOrDigit.test(here.c);
    const joins =
      inside.test(here.c) &&
      letterOrDigit.test(next) &&
      (current !== undefined || ((here.c === '@' || here.c === '$') && /[a-z]/.test(next)));
    const decimal = here.c === '.' && current !== undefined && /\d$/.test(current.text) && /\d/.test(next);
    if ((alphanumeric || joins || decimal) && (current === undefined || current.text.length < longestWord)) {
      if (current === undefined) {
        current = { text: here.c, start: here.start, end: here.end, before: between };
        words.push(current);
        between = '';
      } else {
        current.text += here.c;
        current.end = here.end;
      }
    } else {
      current = undefined;
      between += here.c;
    }
  }
  return words;
}

// "s u i c i d e", "k.i.l.l": four or more single letters with one and the same mark between them are one word.
function joinSpacedLetters(words: readonly Raw[]): Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i < words.length; ) {
    let to = i;
    while (
      to < words.length &&
      /^[a-z0-9]$/.test(words[to]!.text) &&
      (to === i || /^[\s._\-*~]{1,2}$/.test(words[to]!.before))
    )
      to++;
    if (to - i >= 4) {
      // Pieces of a bounded size keep a long run of single letters linear.
      const end = Math.min(to, i + 30);
      out.push(...cutIntoKnown(words.slice(i, end)));
      i = end;
    } else {
      out.push(words[i]!);
      i++;
    }
  }
  return out;
}

// Spaced-out letters may spell several words ("k i l l h i m"): the longest known word first, else all of it.
function cutIntoKnown(letters: readonly Raw[]): Raw[] {
  const whole = letters.map((letter) => letter.text).join('');
  const first = letters[0]!;
  const make = (from: number, to: number): Raw => ({
    text: whole.slice(from, to),
    start: letters[from]!.start,
    end: letters[to - 1]!.end,
    before: from === 0 ? first.before : ' ',
  });
  for (let size = whole.length; size >= 4; size--) {
    for (let from = 0; from + size <= whole.length; from++) {
      if (!dangerWords.has(whole.slice(from, from + size))) continue;
      const out = from > 0 ? [make(0, from)] : [];
      out.push(make(from, from + size));
      if (from + size < whole.length) out.push(make(from + size, whole.length));
      return out;
    }
  }
  return [make(0, whole.length)];
}

const endsSentence = /[.!?\n\r…;]/;
const endsClause = /[,:()[\]"“”/–—]|\s-\s/;
const clauseWords = new Set([
  'but',
  'although',
  'though',
  'however',
  'because',
  'so',
  'then',
  'when',
  'while',
  'and',
  'or',
]);
const expansions: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, '$1 not'],
  [/^(.+)'ll$/, '$1 will'],
  [/^(.+)'re$/, '$1 are'],
  [/^(.+)'ve$/, '$1 have'],
  [/^i'm$/, 'i am'],
  [/^(he|she|it|that|there|who|what|where|here)'s$/, '$1 is'],
  [/^(i|he|she|they|we|you)'d$/, '$1 would'],
  [/^(.+)'s?$/, '$1'],
];

function finish(words: readonly Raw[]): readonly Word[] {
  const out: Word[] = [];
  let sentence = 0;
  let clause = 0;
  for (const word of words) {
    if (endsSentence.test(word.before)) {
      sentence++;
      clause++;
    } else if (endsClause.test(word.before)) clause++;
    for (const text of plainForms(word.text)) {
      if (clauseWords.has(text)) clause++;
      out.push({ text, stem: stem(text), start: word.start, end: word.end, sentence, clause });
    }
  }
  return out;
}

function plainForms(typed: string): readonly string[] {
  const known = spellings.get(typed);
  if (known !== undefined) return known;
  for (const [form, to] of expansions) {
    if (!form.test(typed)) continue;
    const parts = typed.replace(form, to).split(' ');
    return parts.flatMap((part) => spellings.get(part) ?? [part === 'ca' ? 'can' : part === 'wo' ? 'will' : part]);
  }
  const plain = undisguise(typed.replaceAll("'", ''));
  return spellings.get(plain) ?? [plain];
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

function undisguise(typed: string): string {
  if (dangerWords.has(typed)) return typed;
  if (/[0-9@$!|+]/.test(typed) && /[a-z]/.test(typed)) {
    const plain = typed.replace(/[0134578@$!|+]/g, (c) => leet[c] ?? c);
    for (const candidate of [
      plain,
      typed.replace(/[0134578@$!|+]/g, (c) => (c === '1' || c === '!' ? 'l' : (leet[c] ?? c))),
    ])
      if (dangerWords.has(candidate)) return candidate;
    return /[a-z][01345@$!|+]+[a-z]/.test(typed) && !/\d\d/.test(typed) ? plain : typed;
  }
  if (typed.includes('*')) return starred(typed) ?? typed.replaceAll('*', '');
  const once = typed.replace(/([a-z])\1{2,}/g, '$1$1');
  if (once !== typed) {
    const single = typed.replace(/([a-z])\1{2,}/g, '$1');
    const known = [once, single, typed.replace(/([a-z])\1+/g, '$1')].find((candidate) => dangerWords.has(candidate));
    return known ?? single;
  }
  return mistyped(typed) ?? typed;
}

function starred(typed: string): string | undefined {
  for (const word of dangerWords) {
    if (word.length !== typed.length) continue;
    if ([...typed].every((c, i) => c === '*' || c === word[i])) return word;
  }
  return undefined;
}

const byShape = new Map<string, string[]>();
for (const word of dangerWords) {
  if (word.length < 5) continue;
  const key = word[0]!;
  byShape.set(key, [...(byShape.get(key) ?? []), word]);
}
// Remembering what a word was taken for keeps a long message linear; only unknown words of modest length are kept.
const remembered = new Map<string, string | undefined>();

function mistyped(typed: string): string | undefined {
  if (typed.length < 5 || typed.length > 16 || !/^[a-z]+$/.test(typed) || ordinaryNeighbours.has(typed))
    return undefined;
  if (remembered.has(typed)) return remembered.get(typed);
  const allowed = typed.length >= 9 ? 2 : 1;
  let found: string | undefined;
  for (const word of byShape.get(typed[0]!) ?? []) {
    if (Math.abs(word.length - typed.length) > allowed) continue;
    // A different ending is inflection or another word, not a slip.
    if (stem(word) === stem(typed)) return undefined;
    const far = distance(typed, word, allowed);
    if (far <= (word.length >= 9 ? allowed : 1)) {
      found = word;
      break;
    }
  }
  if (remembered.size > 5000) remembered.clear();
  remembered.set(typed, found);
  return found;
}

function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
