// What a source says of one of its parts only, told of all of them or as often as another: a word that stands in that part alone shows which is meant.
import { readFacts, type Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

interface Piece {
  readonly text: string;
  readonly content: readonly string[];
  readonly often: ReadonlySet<string>;
}

const measured =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weeks?(?:ly)?|months?(?:ly)?|fortnight(?:ly)?|days?|daily|every|each|first|second|third|fourth|last|once|twice|both|only|either)\b|\d\S*/gi;
const contentOf = (text: string): readonly string[] =>
  [...new Set(stemsOf(text.replace(measured, ' ')))].filter((one) => one.length > 2 && !isPlainStem(one));

const pieceOf = (text: string): Piece => ({ text, content: contentOf(text), often: readFacts(text).clock.often });

const readBefore = new WeakMap<Source, readonly Piece[]>();

function piecesOf(source: Source): readonly Piece[] {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  const made = source.all
    .split('\n')
    .flatMap((one) => plainWords(one).split(/[.!?;:](?=\s|$)|,\s|[()]|\s(?:and|but|while)\s/))
    .filter((one) => one.trim() !== '')
    .map(pieceOf);
  readBefore.set(source, made);
  return made;
}

const allOf =
  /\b(?:both|all|every|each|either)\b(?! (?:\w*day|night|time|week|month|year|of (?:us|you)|right|the same|at once|over|about)\b)(?: of)?(?: the| these| those| its| their)?((?: [\w-]+){0,2})/i;
const bound = /\b(?:only|just|solely|not|never|no|none|but|except|unless|if|when|where)\b|n't\b/i;
const isRare = (often: ReadonlySet<string>): boolean =>
  [...often].some((one) => one.startsWith('nth:') || one === 'monthly' || one === 'fortnightly');

/** "Both walks have benches" of benches on the short one only, and "halal every week" of halal on the first Sunday. */
export function someFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text) || bound.test(text)) return undefined;
  const said = pieceOf(text);
  const isOften = said.often.has('weekly') || said.often.has('daily');
  const all = allOf.exec(text)?.[1];
  if (all === undefined && !isOften) return undefined;
  // "All crèche places are booked ahead" speaks of the crèche alone.
  const counted = new Set(stemsOf(all ?? ''));
  const name = new Set(stemsOf(source.name));
  const pieces = piecesOf(source);
  for (const word of said.content) {
    if (name.has(word)) continue;
    const own = pieces.filter((one) => one.content.includes(word));
    if (own.length !== 1) continue;
    const [only] = own;
    if (only === undefined) continue;
    const terms = only.content.filter((one) => one !== word);
    if (
      all !== undefined &&
      !counted.has(word) &&
      /\bonly$/i.test(only.text.trim()) &&
      terms.some((one) => !said.content.includes(one))
    )
      return 'all where the source says some';
    if (isOften && isRare(only.often) && !only.often.has('weekly') && !isRare(said.often))
      return 'how often, otherwise than the source gives it of this';
  }
  return undefined;
}
