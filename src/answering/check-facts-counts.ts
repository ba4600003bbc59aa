// How many: "at least six talks" of what is up to six, and "eighteen places" where the source gives eight and no other number of places.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

type Told = readonly (readonly [string, string])[];

const most =
  '(?:up to|at (?:the )?most|(?:no|not|never) more than|(?:a )?maximum(?: of)?|max|not over|no longer than|limited to)';
const least = '(?:at (?:the )?least|(?:a )?minimum(?: of)?|no fewer than|(?:no|not) less than|not under)';
const before = new RegExp(`\\b(?:(${most})|${least}) (\\d+)[ -]([a-z]+)`, 'gi');
const after =
  /\b(\d+) ([a-z]+)(?: [a-z]+)? (?:(at (?:the )?most|maximum|or (?:less|fewer))|at (?:the )?least|minimum|or more)\b/gi;

/** What is bounded, and from which side. */
function boundsOf(text: string): Told {
  const read = (n: string, noun: string, above: string | undefined): readonly [string, string] => [
    `${n} ${noun.toLowerCase().replace(/s$/, '')}`,
    above === undefined ? 'least' : 'most',
  ];
  return [
    ...[...text.matchAll(before)].map((one) => read(one[2] ?? '', one[3] ?? '', one[1])),
    ...[...text.matchAll(after)].map((one) => read(one[1] ?? '', one[2] ?? '', one[3])),
  ];
}

const notCounted =
  /^(?:and|the|for|from|with|until|till|per|are|is|of|to|in|at|on|or|more|less|over|under|each|every|days?|hours?|minutes?|weeks?|months?|years?|working|pounds?|pence|miles?|ways?|things?|times?|options?|others?|olds?|that|who|both|years-old|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const counted = /(?<![£\d.:,/-])\b(\d{1,3})[ -]([a-z][a-z-]+)(?: ([a-z]+))?/gi;

/** Things that are counted, each with its number: "18 crèche places" counts both words. */
function countsOf(text: string): Told {
  return [...text.matchAll(counted)]
    .filter((one) => !notCounted.test(one[2] ?? ''))
    .flatMap((one) =>
      [one[2], one[3]].flatMap((word) =>
        word === undefined || notCounted.test(word)
          ? []
          : [[stemsOf(word)[0] ?? word.toLowerCase(), one[1] ?? ''] as const],
      ),
    );
}

const plain = (text: string): string => withFigures(plainWords(text));

const span = '(?:working )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?)';
const mostThings = new RegExp(
  `\\b${most} (\\d+)(?!\\d|[.:]\\d| ?(?:${span}|am|pm|p|pence|pounds|miles?|%|o'clock)\\b)(?= [a-z])`,
  'gi',
);
const mostIn = (text: string): readonly string[] => [...text.matchAll(mostThings)].map((one) => one[1] ?? '');

/** "Up to four vouchers" where the source says up to three times, and four only of weeks. */
function isOtherMost(text: string, source: string, asked: ReadonlySet<string>): boolean {
  const limits = mostIn(source);
  if (limits.length === 0) return false;
  return mostIn(text).some((n) => {
    const places = [...source.matchAll(new RegExp(`(?<![\\d.:£/])${n}(?![\\d:]|\\.\\d)[ -]?(${span}\\b)?`, 'gi'))];
    return !limits.includes(n) && !asked.has(n) && places.length > 0 && places.every((one) => one[1] !== undefined);
  });
}
const figuresOf = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g));

interface Counted {
  readonly bounds: Told;
  readonly counts: Told;
  readonly figures: ReadonlySet<string>;
  readonly text: string;
}
const readBefore = new WeakMap<Source, Counted>();

function countedIn(source: Source): Counted {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  const text = source.all.split('\n').map(plain).join('\n');
  const made = { bounds: boundsOf(text), counts: countsOf(text), figures: figuresOf(text), text };
  readBefore.set(source, made);
  return made;
}

/** A number from the wrong side, or another number of what the source counts once. On the labelled sentences of hands read, 57 faults that nothing else cut and no sound sentence. */
export function countedFault(sentence: string, source: Source, question: string): string | undefined {
  const text = plain(sentence);
  const known = countedIn(source);
  for (const [what, side] of boundsOf(text)) {
    const same = known.bounds.filter(([other]) => other === what);
    if (same.length > 0 && !same.some(([, other]) => other === side)) return 'the same number from the other side';
  }
  const asked = figuresOf(plain(question));
  if (isOtherMost(text, known.text, asked)) return 'another limit than the source gives';
  for (const [what, n] of countsOf(text)) {
    if (known.figures.has(n) || asked.has(n)) continue;
    const numbers = new Set(known.counts.filter(([other]) => other === what).map(([, other]) => other));
    if (numbers.size === 1) return 'another number of what the source counts';
  }
  return undefined;
}
