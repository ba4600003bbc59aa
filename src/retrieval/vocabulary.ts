import { readFileSync } from 'node:fs';
import type { VocabularyEntry } from '../knowledge/knowledge.ts';
import { stem } from './stem.ts';
import { contentStems, isEmptyWord, isPlainWord, type Token, tokens, wordsIn } from './tokens.ts';

/** What somebody says and the words records use for it. */
export interface Saying {
  readonly label: string;
  readonly stems: readonly string[];
  readonly means: readonly (readonly string[])[];
  /** The first of its meanings as written, for the encoder. */
  readonly gist: string;
  readonly weight: number;
  /** How many words may stand between two of its own. */
  readonly gap: number;
}

/** A saying met in a question: which words it took, and what it means. */
export interface Met {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly means: readonly (readonly string[])[];
  /** The first of its meanings as written, for the encoder. */
  readonly gist: string;
  readonly weight: number;
}

export interface Vocabulary {
  /** Sayings found among a question's words, longest first where they overlap. */
  meet(words: readonly Token[]): Met[];
  /** Every single word the sayings use, so that spelling repair leaves them alone. */
  readonly words: ReadonlySet<string>;
}

// The knowledge owner's words are about this place, the built-in ones about anywhere.
const ownWeight = 0.75;
const everydayWeight = 0.55;

// Words and short sayings; and what people tell of their lives and of their work.
const everydayFiles = ['everyday-words.txt', 'everyday-stories.txt'];
// What three further hands say of the same, in the words of other regions and ages.
const furtherFiles = ['everyday-body-and-mind.txt', 'everyday-home-and-money.txt', 'everyday-doing-and-work.txt'];

let everyday: readonly VocabularyEntry[] | undefined;
let further: readonly VocabularyEntry[] | undefined;
let field: readonly VocabularyEntry[] | undefined;

// The same meanings stand beside many sayings, and whether the knowledge is of this field is read from them too.
const stemsOfMeaning = new Map<string, readonly string[]>();

function meaningStems(meaning: string): readonly string[] {
  const known = stemsOfMeaning.get(meaning);
  if (known !== undefined) return known;
  const made = contentStems(meaning);
  stemsOfMeaning.set(meaning, made);
  return made;
}

/** General everyday words of social prescribing, `says | means`, each side split at semicolons. No town, no service, no question is in it. */
export function everydayWords(): readonly VocabularyEntry[] {
  everyday ??= readSayings(everydayFiles);
  return everyday;
}

/** More of them; whether knowledge is of this field is not read from these. */
function furtherWords(): readonly VocabularyEntry[] {
  further ??= readSayings(furtherFiles);
  return further;
}

/** Abbreviations of the work and words of the regions, which a vocabulary of one's own need not repeat. */
export function fieldWords(): readonly VocabularyEntry[] {
  field ??= readSayings(['field-words.txt']);
  return field;
}

function readSayings(files: readonly string[]): readonly VocabularyEntry[] {
  return files
    .flatMap((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [says = '', means = ''] = line.split('|');
      const split = (side: string) =>
        side
          .split(';')
          .map((one) => one.trim())
          .filter((one) => one !== '');
      return split(says).map((one) => ({ says: one, means: split(means) }));
    });
}

// Records and guidance of this field run to a third of such words, read-me files of software to a fourteenth.
const ownFieldShare = 0.18;
const tellingSize = 300;

/** Whether these words, with how often each is written, are of the field that the everyday words speak of. In another field "running" is no run in the park. */
export function isOwnField(written: ReadonlyMap<string, number>): boolean {
  const meant = new Set(
    everydayWords().flatMap(({ means }) =>
      means.map(meaningStems).flatMap((stems) => (stems.length === 1 ? stems : [])),
    ),
  );
  let all = 0;
  let ours = 0;
  for (const [word, count] of written) {
    all += count;
    if (meant.has(stem(word))) ours += count;
  }
  return all < tellingSize || ours >= ownFieldShare * all;
}

const gap = 2;

/** Sayings as they are looked for; nothing but text and numbers, so that they can be kept for the next start. */
export interface ReadSayings {
  readonly sayings: readonly Saying[];
  readonly words: readonly string[];
}

/** Joins the knowledge owner's vocabulary and the everyday one; the owner's weighs more, and stands alone in another field. */
export function readVocabulary(own: readonly VocabularyEntry[], withEveryday = true): ReadSayings {
  const sayings: Saying[] = [];
  const words = new Set<string>();
  const put = (entry: VocabularyEntry, weight: number) => {
    for (const says of entry.says.split(';')) {
      const all = tokens(says);
      for (const token of all) words.add(token.word);
      // "Out of the house" must not shrink to "house": with one telling word left, the empty ones are kept.
      const full = all.filter((token) => !isEmptyWord(token.word));
      // "Round their house" must not shrink to "round house": of plain words the empty ones tell it from a story.
      const isTold = full.length > 1 && full.some((token) => !isPlainWord(token.word));
      const used = (isTold || all.length === 1 || full.length > 2 ? full : all).map((token) => token.stem);
      if (used.length === 0) continue;
      for (const one of entry.means) for (const word of wordsIn(one)) words.add(word);
      const means = entry.means.map(meaningStems).filter((one) => one.length > 0);
      sayings.push({
        label: says.trim(),
        stems: used,
        means,
        weight,
        gap: full.length === 0 ? 0 : gap,
        gist: entry.means.slice(0, 3).join(', '),
      });
    }
  };
  for (const entry of own) put(entry, ownWeight);
  if (withEveryday) {
    for (const entry of [...everydayWords(), ...furtherWords()]) put(entry, everydayWeight);
    const ownSays = new Set(own.flatMap(({ says }) => says.split(';').map((one) => one.trim().toLowerCase())));
    for (const entry of fieldWords()) if (!ownSays.has(entry.says.toLowerCase())) put(entry, everydayWeight);
  }
  return { sayings, words: [...words] };
}

/** A vocabulary over sayings that were read. */
export function createVocabulary({ sayings, words }: ReadSayings): Vocabulary {
  const byFirst = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const list = byFirst.get(saying.stems[0]!);
    if (list === undefined) byFirst.set(saying.stems[0]!, [saying]);
    else list.push(saying);
  }
  return {
    words: new Set(words),
    meet: (question) => {
      const met: Met[] = [];
      question.forEach((token, at) => {
        for (const saying of byFirst.get(token.stem) ?? []) {
          let last = at;
          let whole = true;
          for (const wanted of saying.stems.slice(1)) {
            const next = question.findIndex((one, i) => i > last && i <= last + 1 + saying.gap && one.stem === wanted);
            if (next < 0) {
              whole = false;
              break;
            }
            last = next;
          }
          if (whole)
            met.push({
              label: saying.label,
              from: at,
              to: last,
              means: saying.means,
              gist: saying.gist,
              weight: saying.weight,
            });
        }
      });
      return met.sort((a, b) => b.to - b.from - (a.to - a.from));
    },
  };
}
