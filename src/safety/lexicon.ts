// Finds the concepts of the lexicons in a message: every phrase of every concept in one pass over its words.
import { readWords, type Word } from './read-words.ts';
import { dangerLexicon } from './words/danger-lexicon.ts';
import { frameLexicon } from './words/frame-lexicon.ts';
import { harmLexicon } from './words/harm-lexicon.ts';
import { isMedicineName, plainLexicon } from './words/plain-lexicon.ts';
import { selfLexicon } from './words/self-lexicon.ts';

/** A concept found in a message: the words `from`..`to` (the last one included). */
export interface Tag {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** One step of a phrase: the stems that fit here and how many other words may stand before it. */
export interface Step {
  readonly stems: ReadonlySet<string>;
  readonly gap: number;
}

const possessives =
  'his her their my your its our him them me us our a an the this that these those is are was were own'.split(' ');
const people =
  'he she they i you we it who client patient lady man woman boy girl mum dad son daughter husband wife partner brother sister him her them me us someone somebody everyone everybody nobody anyone mother father baby child kid'.split(
    ' ',
  );
const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple few several half loads lots many'.split(
    ' ',
  );
const smallNumbers = new Set(['one', 'two', 'three', 'four', 'couple', 'half']);
const stemsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => readWords(word).map((read) => read.stem));
const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  HIS: new Set(stemsOf(possessives)),
  HIM: new Set([...stemsOf(people.filter((word) => word !== 'it')), 'their', 'his', 'my', 'name']),
  HE: new Set([...stemsOf(people), 'name']),
  // Somebody to whom a thing is done: "hit again, she" is not a blow.
  WHOM: new Set([
    ...stemsOf(people.filter((word) => !['he', 'she', 'they', 'i', 'you', 'we', 'it', 'who'].includes(word))),
    'their',
    'his',
    'my',
    'name',
  ]),
  NUM: new Set(stemsOf(numbers)),
  BIG: new Set(stemsOf(numbers.filter((word) => !smallNumbers.has(word)))),
};
// A number in digits stands for NUM whatever it is, also with its unit joined on ("39c", "30x").
const numberStem = '#';
// Five and more in digits: so many tablets are not a dose.
const bigNumberStem = '##';

/** The steps of one written phrase; see the notation at the head of the lexicons. */
export function stepsOf(phrase: string): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '_') {
      gap = 3;
      continue;
    }
    const known = classes[part];
    if (known !== undefined) {
      steps.push({ stems: withDigits(part, known), gap });
      gap = 0;
      continue;
    }
    const alternatives = part.replace(/[()]/g, '').split('/').map(plainStems);
    // A word that is written out as several ("can't") is a step for each of them.
    const longest = Math.max(...alternatives.map((one) => one.length));
    for (let i = 0; i < longest; i++) {
      steps.push({ stems: new Set(alternatives.flatMap((one) => one[i] ?? [])), gap });
      gap = 0;
    }
  }
  return steps;
}

// The phrases share most of their words, and every start compiles them all.
const readBefore = new Map<string, readonly string[]>();

function plainStems(written: string): readonly string[] {
  const known = readBefore.get(written);
  if (known !== undefined) return known;
  const made = readWords(written).map((word) => word.stem);
  readBefore.set(written, made);
  return made;
}

function withDigits(part: string, known: ReadonlySet<string>): ReadonlySet<string> {
  if (part === 'NUM') return new Set([...known, numberStem, bigNumberStem]);
  return part === 'BIG' ? new Set([...known, bigNumberStem]) : known;
}

interface Phrase {
  readonly concept: string;
  readonly steps: readonly Step[];
}

export const lexicons: Readonly<Record<string, string>> = {
  ...selfLexicon,
  ...dangerLexicon,
  ...harmLexicon,
  ...frameLexicon,
  ...plainLexicon,
};
/** Names of all concepts, in a fixed order. */
export const conceptNames: readonly string[] = Object.keys(lexicons);

const byFirst = new Map<string, Phrase[]>();
for (const [concept, phrases] of Object.entries(lexicons)) {
  for (const written of phrases.split(';')) {
    const steps = stepsOf(written);
    const first = steps[0];
    if (first === undefined) continue;
    for (const stem of first.stems) {
      const list = byFirst.get(stem);
      if (list === undefined) byFirst.set(stem, [{ concept, steps }]);
      else list.push({ concept, steps });
    }
  }
}

/** The word's stem as the lexicon knows it: numbers are one class. */
export function lexicalStem(word: Word): string {
  if (!/^\d/.test(word.text) || /^(999|111|101)$/.test(word.text)) return word.stem;
  return Number.parseInt(word.text, 10) >= 5 ? bigNumberStem : numberStem;
}

/** All concepts of a message, in the order in which they begin. */
export function tagsOf(words: readonly Word[]): readonly Tag[] {
  const found: Tag[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from]!;
    const own = byFirst.get(word.stem) ?? [];
    const lexical = lexicalStem(word);
    const asNumber = lexical === word.stem ? [] : (byFirst.get(lexical) ?? []);
    if (isMedicineName(word.text)) found.push({ concept: 'drug', from, to: from });
    for (const phrase of asNumber.length > 0 ? [...own, ...asNumber] : own) {
      const to = endOf(phrase.steps, words, from);
      if (to !== undefined) found.push({ concept: phrase.concept, from, to });
    }
  }
  return withoutIdioms(found);
}

/** Where the steps end when the first stands at `from`; undefined when they do not fit. */
export function endOf(steps: readonly Step[], words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (let i = 1; i < steps.length; i++) {
    const step = steps[i]!;
    let next = -1;
    for (let look = at + 1; look <= at + 1 + step.gap && look < words.length; look++) {
      const word = words[look]!;
      if (word.sentence !== words[from]!.sentence) break;
      if (step.stems.has(word.stem) || step.stems.has(lexicalStem(word))) {
        next = look;
        break;
      }
    }
    if (next < 0) return undefined;
    at = next;
  }
  return at;
}

// "hit the roof" is not a hit: what lies wholly inside a longer idiom is not said in earnest.
function withoutIdioms(tags: readonly Tag[]): readonly Tag[] {
  const idioms = tags.filter((tag) => tag.concept === 'idiom' && tag.to > tag.from);
  if (idioms.length === 0) return tags;
  return tags.filter(
    (tag) =>
      tag.concept === 'idiom' ||
      !idioms.some(
        (idiom) => idiom.from <= tag.from && idiom.to >= tag.to && idiom.to - idiom.from > tag.to - tag.from,
      ),
  );
}
