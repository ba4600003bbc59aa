// The organisation's own names: staff, practices, services, places and contact points stay readable.

import { functionWords, relations, sureTitles } from './names/context-words.ts';
import { isCommonWord, isNearlyWord } from './names/english.ts';
import { isFamilyName, nameClass } from './names/lexicon.ts';
import { placeWords } from './names/place-words.ts';
import type { Word } from './names/words.ts';
import type { Directory } from './safe-text.ts';
import type { Span } from './span.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly person: boolean;
}

/** What of a message is the organisation's own. */
export interface Kept {
  /** Names of staff, practices, services and places in the message. */
  spansIn(words: readonly Word[]): readonly { readonly start: number; readonly end: number }[];
  /** Where the organisation's own numbers and public short numbers stand, however they are spaced. */
  contactPointsIn(text: string): readonly { readonly start: number; readonly end: number }[];
  /** Whether this is one of the organisation's own numbers, mail or web addresses, or a public short number. */
  isContactPoint(value: string, kind: Span['kind']): boolean;
  /** Whether this is a town or a part of one. */
  isTown(name: string): boolean;
}

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/'s$|s'$/, (end) => (end === "s'" ? 's' : ''));
// "5k" is two words here as in a message.
const wordsIn = (phrase: string): string[] =>
  (phrase.match(/[\p{L}\p{M}\d]+(?:['’&+-][\p{L}\p{M}\d]+)*/gu) ?? [])
    .flatMap((word) => word.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u))
    .map(bare);
const digitsIn = (value: string): string => value.replace(/\D/g, '').replace(/^0044|^44(?=\d{10}$)/, '0');
const ownedThing = /^(?:numbers?|num|mobile|mob|phone|tel|telephone|e-?mail|ext|extension)$/;
const titleWords = /^(?:mr|mrs|ms|miss|mx|dr|sister|sr|nurse|prof|professor|rev|father|cllr|matron|imam)$/;

const made = new WeakMap<Directory, Kept>();

/** What stays readable under a directory; made once for each. */
export function keptUnder(directory: Directory): Kept {
  const known = made.get(directory);
  if (known !== undefined) return known;
  const kept = createKept(directory);
  made.set(directory, kept);
  return kept;
}

function createKept(directory: Directory): Kept {
  const phrases = new Map<string, Phrase[]>();
  const add = (words: readonly string[], person: boolean): void => {
    const first = words[0];
    if (first === undefined || (words.length === 1 && (first.length < 3 || functionWords.has(first)))) return;
    const list = phrases.get(first) ?? [];
    list.push({ words, person });
    phrases.set(first, list);
  };
  // A service called by one given name ("FRANK") stays as it writes itself; "frank" is somebody.
  const written = new Map<string, string>();
  for (const name of [...directory.practices, ...directory.services, ...directory.places]) {
    for (const part of [name, ...name.split(/[,;:()]| - | – /)]) {
      const words = wordsIn(part);
      const [only = ''] = words;
      if (words.length === 1 && /given/i.test(nameClass(only)) && !/^(?:the )?\p{Lu}\p{Ll}/u.test(part.trim()))
        written.set(only, part.trim());
      add(words, false);
      if (words[0] === 'the') add(words.slice(1), false);
      // People shorten "Grace Church Pantry" to "Grace Church".
      for (let length = 2; length < words.length; length++)
        if (!functionWords.has(words[length - 1] as string)) add(words.slice(0, length), false);
    }
  }
  for (const word of directory.words ?? []) add(wordsIn(word), false);
  const first = new Map<string, Set<string>>();
  const family = new Map<string, Set<string>>();
  for (const name of directory.staff) {
    const all = wordsIn(name);
    const title = titleWords.test(all[0] ?? '') ? all[0] : undefined;
    const words = title === undefined ? all : all.slice(1);
    add(words, true);
    if (title !== undefined) add(all, true);
    const last = words.at(-1);
    if (last === undefined) continue;
    if (words.length > 1) {
      const given = words[0] as string;
      first.set(given, (first.get(given) ?? new Set()).add(last));
      if (title !== undefined) add([title, given], true);
    }
    family.set(last, (family.get(last) ?? new Set()).add(title ?? ''));
  }
  const shortened = new Set(
    directory.services
      .map((name) => /^([\p{L}]+)['’]s /u.exec(name)?.[1]?.toLowerCase())
      .filter((name) => name !== undefined),
  );
  const towns = new Set(
    directory.places.filter((place) => !/[,;:()\d]/.test(place)).map((place) => wordsIn(place).join(' ')),
  );
  const points = directory.contactPoints;
  const numbers = new Set(points.map(digitsIn).filter((digits) => digits.length >= 3));
  const letters = points
    .map((point) => point.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, ''))
    .filter((point) => /[a-z]/.test(point));
  const squeezed = new Set(letters.map((point) => point.replace(/\s/g, '')));

  return {
    spansIn(words) {
      const spans: { start: number; end: number }[] = [];
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word;
        const own = bare(word.lower);
        // "bennys bikes" is Benny's Bikes.
        const candidates = [
          ...(phrases.get(own) ?? []),
          ...(own.endsWith('s')
            ? (phrases.get(own.slice(0, -1)) ?? []).filter((phrase) => phrase.words.length > 1)
            : []),
        ];
        let best = 0;
        for (const phrase of candidates) {
          if (phrase.words.length <= best || !phrase.words.every((wanted, step) => same(words[at + step], wanted)))
            continue;
          if (phrase.words.length === 1 && written.has(own) && written.get(own) !== word.text) continue;
          // "Mrs Wheatley" is a person, though Wheatley is a place.
          if (!phrase.person && phrase.words.length === 1 && sureTitles.has(words[at - 1]?.lower ?? '')) continue;
          // "14 Victoria Road" is somebody's house; the finder of addresses is asked first. Here the name of the road stays.
          best = phrase.words.length;
        }
        if (best > 0) {
          spans.push({ start: word.start, end: (words[at + best - 1] as Word).end });
          continue;
        }
        if (
          isStaff(words, at) ||
          (shortened.has(own) &&
            word.possessive &&
            /^(?:at|to|from|the|in|outside|near)$/.test(words[at - 1]?.lower ?? ''))
        )
          spans.push({ start: word.start, end: word.end });
      }
      return spans;
    },
    contactPointsIn(text) {
      // "@betty_101" is no police number.
      return [...text.matchAll(/(?<![\p{L}\d_@#])\+?\d[\d ()-]*\d(?![\d_])/gu)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter(({ start, end }) => {
          const digits = digitsIn(text.slice(start, end));
          return digits.length >= 3 && (numbers.has(digits) || publicNumbers.has(digits));
        });
    },
    isContactPoint(value, kind) {
      const digits = digitsIn(value);
      switch (kind) {
        case 'phone':
        case 'nhs_number':
        case 'account_number':
          return digits.length >= 3 && (numbers.has(digits) || publicNumbers.has(digits));
        case 'email':
        case 'postcode':
        case 'username_or_social': {
          const plain = value
            .toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
            .replace(/\s/g, '');
          return (
            squeezed.has(plain) ||
            letters.some((point) => kind !== 'postcode' && plain.length >= 6 && point.includes(plain))
          );
        }
        case 'name':
        case 'dob':
        case 'age_over_89':
        case 'address':
        case 'vehicle_registration':
          return false;
      }
    },
    isTown(name) {
      const words = wordsIn(name);
      return towns.has(words.join(' ')) || (words.length === 1 && placeWords.has(words[0] as string));
    },
  };

  function isStaff(words: readonly Word[], at: number): boolean {
    const word = words[at] as Word;
    const typed = bare(word.lower);
    const before = words[at - 1]?.lower ?? '';
    const after = words[at + 1];
    // "Janets mobile" is Janet's, typed without its apostrophe.
    // A family name of that form ("Owens"), or a name before it, is somebody else's.
    const isOwner =
      !first.has(typed) &&
      typed.endsWith('s') &&
      ownedThing.test(after?.lower ?? '') &&
      !isFamilyName(typed) &&
      (before === '' || functionWords.has(before) || isCommonWord(before));
    const own = isOwner ? typed.slice(0, -1) : typed;
    const surnames = first.get(own);
    if (surnames !== undefined) {
      // "her son Tom", "Tom Weller": another Tom than ours.
      if (sureTitles.has(before) || (relations.has(before) && before !== 'worker' && before !== 'lw')) return false;
      if (/^(?:called|named|client|patient|pt)$/.test(before)) return false;
      const joined = after !== undefined && after.gap === ' ' && !word.possessive && !isOwner;
      // "kwame b" where ours is Kwame Sarpong.
      if (
        joined &&
        /^\p{L}$/u.test(after.text) &&
        !/^[aiu]$/i.test(after.text) &&
        ![...surnames].some((surname) => surname.startsWith(after.lower))
      )
        return false;
      if (joined && !surnames.has(bare(after.lower))) {
        const kind = nameClass(after.text);
        if (
          after.capital &&
          kind !== 'function' &&
          (!isCommonWord(after.text) || isFamilyName(after.text)) &&
          !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(after.lower)
        )
          return false;
        if (
          !after.capital &&
          (kind === 'family' ||
            (kind === 'given' && isFamilyName(after.text)) ||
            (kind === 'rare' && !isNearlyWord(after.lower)))
        )
          return false;
      }
      if (after !== undefined && /^\d{1,3}$/.test(after.lower) && /^,? ?\(?$/.test(after.gap)) return false;
      return true;
    }
    // "S Iqbal" is another Iqbal than Nasreen.
    if (
      before.length === 1 &&
      word.gap.length <= 2 &&
      words[at - 1]?.capital &&
      ![...first].some(([given, names]) => names.has(own) && given.startsWith(before))
    )
      return false;
    const titles = family.get(own);
    if (titles === undefined) return false;
    if (titleWords.test(before))
      return (
        titles.has(before) || ((titles.has('') || titles.size === 0) && !sureTitles.has(before) && before !== 'miss')
      );
    const joined = word.gap === ' ' && words[at - 1] !== undefined;
    return (
      !joined ||
      !(words[at - 1]?.capital ?? false) ||
      functionWords.has(before) ||
      (isCommonWord(before) && nameClass(before) === 'word')
    );
  }
}

// 999, 111, 101, 112, 119, 18000, 18001 and the Samaritans are everybody's.
const publicNumbers = new Set([
  '999',
  '111',
  '101',
  '105',
  '112',
  '119',
  '18000',
  '18001',
  '116123',
  '116000',
  '85258',
]);

function same(word: Word | undefined, wanted: string): boolean {
  return (
    word !== undefined &&
    (bare(word.lower) === wanted ||
      word.lower === wanted ||
      (bare(word.lower) === `${wanted}s` && wanted.length > 3) ||
      word.lower.replace(/'/g, '') === wanted.replace(/'/g, ''))
  );
}
