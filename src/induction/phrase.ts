// How a scenario file says what to listen for: plain words, `…` for a few words between, `<group>` for a list of words alike, `=` for words that stand alone.
import { isOneSlip } from './chosen-option.ts';

/** What to listen for, as the file has it and in pieces. */
export interface Phrase {
  readonly text: string;
  /** The whole of a short note, as "supervisor" in "supervisor, notes, brew". */
  readonly isAlone: boolean;
  readonly pieces: readonly Piece[];
}

type Piece =
  | { readonly kind: 'gap' }
  /** One of these, each a row of words. */
  | { readonly kind: 'words'; readonly anyOf: readonly (readonly string[])[] };

/** The lists of words alike, by their names in the files. */
export type WordsAlike = ReadonlyMap<string, readonly string[]>;

const wordsInGap = 4;
const wordsBesideAlone = 2;
const shortestMended = 6;

export const wordsOfDenial: ReadonlySet<string> = new Set(
  'not never no dont doesnt didnt wont wouldnt cant cannot couldnt shouldnt mustnt isnt arent without avoid nor neither nothing refuse stop'.split(
    ' ',
  ),
);

/** Reads one phrase of a file; a group that no file lists is heard as its own name. */
export function readPhrase(text: string, alike: WordsAlike): Phrase {
  const said = text.trim();
  const isAlone = said.startsWith('=');
  const pieces = (said.replace(/^=/, '').match(/<[^<>]+>|…|\.{3}|[^\s<>….]+/gu) ?? []).flatMap(
    (part): readonly Piece[] => {
      if (part === '…' || part === '...') return [{ kind: 'gap' }];
      if (!part.startsWith('<')) return wordsOf(plain(part)).map((word) => ({ kind: 'words', anyOf: [[word]] }));
      const name = part.slice(1, -1).trim().toLowerCase();
      const anyOf = (alike.get(name) ?? [name]).map((one) => wordsOf(plain(one))).filter((one) => one.length > 0);
      // The longest first, so that "safeguarding lead" is not left at "safeguarding".
      return [{ kind: 'words', anyOf: anyOf.toSorted((a, b) => b.length - a.length) }];
    },
  );
  return { text: said, isAlone, pieces };
}

/** Where in a clause a phrase begins and ends; every place where it does. */
export function placesOf(phrase: Phrase, words: readonly string[]): readonly { from: number; to: number }[] {
  if (phrase.pieces.length === 0) return [];
  return words.flatMap((_word, from) => {
    const to = endOf(phrase.pieces, words, from);
    if (to === undefined) return [];
    return phrase.isAlone && words.length > to - from + wordsBesideAlone ? [] : [{ from, to }];
  });
}

function endOf(pieces: readonly Piece[], words: readonly string[], at: number): number | undefined {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return at;
  if (piece.kind === 'gap') {
    for (let step = 0; step <= wordsInGap && at + step <= words.length; step += 1) {
      const to = endOf(rest, words, at + step);
      if (to !== undefined) return to;
      // What is taken back between the words was not said: "tell nobody, not even the lead".
      if (wordsOfDenial.has(words[at + step] ?? '')) return undefined;
    }
    return undefined;
  }
  for (const row of piece.anyOf) {
    if (!row.every((word, step) => isWord(words[at + step] ?? '', word))) continue;
    const to = endOf(rest, words, at + row.length);
    if (to !== undefined) return to;
  }
  return undefined;
}

// The file's word, with an ending or one slip of the finger where it is long enough to be sure.
function isWord(said: string, wanted: string): boolean {
  if (said === wanted) return true;
  if (wanted.length > 2 && said.startsWith(wanted)) {
    const ending = said.slice(wanted.length);
    const doubled = wanted.at(-1) ?? '';
    if (/^(s|es|ed|d|ing|er)$/.test(ending) || ending === `${doubled}ing` || ending === `${doubled}ed`) return true;
  }
  if (wanted.endsWith('e') && said === `${wanted.slice(0, -1)}ing`) return true;
  return (
    wanted.length >= shortestMended &&
    said.length >= shortestMended - 1 &&
    said[0] === wanted[0] &&
    !isOther(said, wanted) &&
    isOneSlip(said, wanted)
  );
}

// Endings make other words of their own; those are not slips.
function isOther(said: string, wanted: string): boolean {
  return said.endsWith('less') || wanted.endsWith('less') || said.startsWith('un') !== wanted.startsWith('un');
}

/** The words of a text, without its signs. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// How people write with a thumb, and how they talk at home.
const written: readonly (readonly [RegExp, string])[] = [
  [/\bs\/?g( lead)?\b/g, 'safeguarding$1'],
  [/\bw\//g, 'with '],
  [/\b2day\b/g, 'today'],
  [/\b(2moro|tmrw|tmw|tomoz)\b/g, 'tomorrow'],
  [/\bb4\b/g, 'before'],
  [/\bmgr\b/g, 'manager'],
  [/\b(thx|ta|cheers)\b/g, 'thanks'],
  [/\b(u|tha|thee|ye|yous|youse)\b/g, 'you'],
  [/\b(ur|yer|thi|thy)\b/g, 'your'],
  [/\b(yersel|yoursel|yersen|yoursen|thissen|thysen)\b/g, 'yourself'],
  [/\b(mesel|meself|mysen)\b/g, 'myself'],
  [/\bnowt\b/g, 'nothing'],
  [/\b(owt|summat|summut)\b/g, 'something'],
  [/\b(dinnae|dinna|divvent|divnt|doan)t?\b/g, 'dont'],
  [/\b(cannae|canna)\b/g, 'cant'],
  [/\b(wouldnae|wadnae)\b/g, 'wouldnt'],
  [/\b(gan|gannin|gaun)\b/g, 'going'],
  [/\b(hoose|oor hoose)\b/g, 'house'],
  [/\b(the neet|the nicht|toneet)\b/g, 'tonight'],
  [/\b(wi)\b/g, 'with'],
  [/\b(tae)\b/g, 'to'],
  [/\b(wha|whee)\b/g, 'who'],
  [/\b(mair)\b/g, 'more'],
  [/\b(bairns?|weans?|wee ones|little ones|young ones|youngsters)\b/g, 'children'],
];

/** How it would be written at a desk: thumb and home spelling evened out, all else as it is. */
export function atADesk(text: string): string {
  return [...thumbs, ...written].reduce((so, [as, is]) => so.replace(as, is), text.toLowerCase());
}

const thumbs: readonly (readonly [RegExp, string])[] = [
  [/\br u\b/g, 'are you'],
  [/\burself\b/g, 'yourself'],
  [/\b(2nite|tonite)\b/g, 'tonight'],
  [/\b(think|kill|feel|go|do|noth|someth|hurt|end|be|hav|tell|ask|com|liv|dy|tak|stay|leav|gett)in\b['’]?/g, '$1ing'],
];

/** Words as they are compared: small, without accents and apostrophes, thumb and home spelling evened out. */
export function plain(text: string): string {
  const even = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/\bi m\b/g, 'im')
    .replace(/\b(can|won|don|isn|wouldn|couldn) t\b/g, '$1t')
    .replace(/\bdr\b\.?/g, 'doctor')
    .replace(/\bsafe guarding\b/g, 'safeguarding');
  return written.reduce((so, [as, is]) => so.replace(as, is), even).replace(/\s+/g, ' ');
}
