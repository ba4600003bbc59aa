// More to learn from than people wrote: the same messages with other names, figures and homes in them, and in small letters.
import { givenNames } from '../names/given-names.ts';
import { nameClass } from '../names/lexicon.ts';
import { surnames } from '../names/surnames.ts';
import type { IdentifierKind } from '../safe-text.ts';
import { numbers, seedOf } from './random.ts';

/** A message with its identifiers labelled by hand. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: IdentifierKind }[];
}

const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word.length > 1);
const given = listed(givenNames);
const family = listed(surnames);
const ordinary = given.filter((word) => nameClass(word) === 'wordGiven');
const ordinaryFamily = family.filter((word) => nameClass(word) === 'wordFamily');

/** Makes copies of messages with other people in them; the homes are those of all messages it was given. */
export function createWidener(
  messages: readonly LabelledText[],
): (message: LabelledText, copy: number) => LabelledText {
  const homes = messages.flatMap(({ text, spans }) =>
    spans.filter(({ kind }) => kind === 'address').map(({ start, end }) => text.slice(start, end)),
  );
  return (message, copy) => {
    const random = numbers(seedOf(`${copy} ${message.text}`));
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const called = new Map<string, string>();

    const otherName = (word: string): string => {
      const lower = word.toLowerCase();
      if (
        lower.length < 2 ||
        /^(?:mr|mrs|ms|miss|mx|dr|sister|uncle|aunt(?:ie|y)?|old|big|wee|our|the|de|la|van|von|bin|al|el|ap|and|of|father|imam|chacha|baji|nan|mad|lady|sir|rev|n)$/.test(
          lower,
        )
      )
        return word;
      const known = called.get(lower);
      if (known !== undefined) return cased(known, word);
      const kind = nameClass(lower);
      const chance = random();
      // "the Khans", "jills husband"
      const stem = nameClass(lower.slice(0, -1));
      if (lower.endsWith('s') && /^(?:unknown|word)$/.test(kind) && /^(?:family|given)$/.test(stem))
        return cased(`${pick(stem === 'family' ? family : given)}s`, word);
      const made =
        kind === 'function' || kind === 'word'
          ? lower
          : kind === 'wordGiven'
            ? chance < 0.6
              ? pick(ordinary)
              : lower
            : kind === 'wordFamily'
              ? chance < 0.6
                ? pick(ordinaryFamily)
                : lower
              : chance < 0.2
                ? blend(pick(given), pick(given))
                : chance < 0.3
                  ? lower
                  : kind === 'family'
                    ? pick(family)
                    : kind === 'given' || chance < 0.7
                      ? pick(given)
                      : pick(family);
      called.set(lower, made);
      return cased(made, word);
    };
    const otherDigits = (value: string): string =>
      value.replace(/\d/g, (digit, at: number) =>
        digit === '0' && !/\d/.test(value[at - 1] ?? '') ? '0' : String(1 + Math.floor(random() * 9)),
      );
    const otherHome = (value: string): string => {
      const home = random() < 0.4 ? pick(homes) : value;
      return home
        .replace(/\d+/g, (run) =>
          run.length > 3 ? run : String(1 + Math.floor(random() * (run.length > 1 ? 150 : 9))),
        )
        .replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
          const kind = nameClass(word);
          return (kind === 'family' || kind === 'unknown' || kind === 'given' || kind === 'rare') && random() < 0.6
            ? cased(pick(family), word)
            : word;
        });
    };
    const other = (value: string, kind: IdentifierKind): string => {
      switch (kind) {
        case 'name':
          return value.replace(/\p{L}[\p{L}\p{M}]*/gu, otherName);
        case 'address':
          return otherHome(value);
        case 'account_number':
          return otherDigits(value);
        case 'age_over_89':
          return value.replace(/(?<!\d)9\d(?!\d)/g, () => String(90 + Math.floor(random() * 10)));
        case 'dob':
          return value.replace(
            /(?<!\d)(19[0-9])\d(?!\d)/g,
            (_, decade: string) => `${decade}${Math.floor(random() * 10)}`,
          );
        case 'username_or_social':
        case 'nhs_number':
        case 'phone':
        case 'email':
        case 'postcode':
        case 'vehicle_registration':
          return value;
      }
    };
    let text = '';
    let last = 0;
    const spans: LabelledText['spans'][number][] = [];
    for (const span of [...message.spans].sort((a, b) => a.start - b.start)) {
      if (span.start < last) continue;
      text += message.text.slice(last, span.start);
      const value = other(message.text.slice(span.start, span.end), span.kind);
      spans.push({ start: text.length, end: text.length + value.length, kind: span.kind });
      text += value;
      last = span.end;
    }
    text += message.text.slice(last);
    const small = text.toLowerCase();
    return { text: copy % 2 === 1 && small.length === text.length ? small : text, spans };
  };
}

// No name that anybody has, but like one: "Dil" and "bahadur".
function blend(first: string, second: string): string {
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
}

function cased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
