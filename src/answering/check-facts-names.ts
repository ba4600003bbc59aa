// Names in a sentence must stand in its source, the registry or the question: an invented service or person is cut.

import { isCommonWord } from './word-kin.ts';

const common = new Set(
  `i a an the and or but if in on at to of for it its is as by he she they we you your her his their this that these those there here what when where who why how which
yes no not do don't never always also then so please ask tell ring call check note
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays weekday weekdays
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
gp gps nhs uk england english british ok okay am pm a&e ae i'm i'll i've i'd it's don't dr mr mrs ms miss sister nurse rev prof
welsh wales scottish scotland irish ireland
road street lane avenue house centre hall church room unit floor act section email e-mail text sms url faq pdf id dob asap fyi tv diy covid gov link worker workers`.split(
    /\s+/,
  ),
);

const title = /^(?:dr|mr|mrs|ms|miss|mx|sister|nurse|rev|prof|professor|sir|dame|father|imam|rabbi|canon)$/i;
const joiner = /^(?:of|and|the|for|in|at|on|de|la|le|van|von|al|el|bin|o|y|&|to|with)$/i;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu;

const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/'(?:s|ll|d|ve|re|m)$|n't$|s'$/, '')
    .replace(/^'+|'+$/g, '');

/** The words of a text in one form, for looking names up. */
export function nameWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(wordPattern)) {
    const word = plainWord(match[0]);
    words.add(word);
    words.add(word.replace(/s$/, ''));
    for (const part of word.split(/[-&]/)) if (part !== '') words.add(part);
  }
  return words;
}

interface NameRun {
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly follows: string;
}

function runsOf(text: string): NameRun[] {
  const runs: NameRun[] = [];
  const tokens = [...text.matchAll(wordPattern)];
  let run: string[] = [];
  let started = false;
  const close = (next: string): void => {
    while (run.length > 0 && joiner.test(run.at(-1) ?? '')) run.pop();
    if (run.length > 0) runs.push({ words: run, atStart: started, follows: next });
    run = [];
  };
  for (const [place, token] of tokens.entries()) {
    const word = token[0];
    const gap =
      place === 0
        ? ''
        : text.slice((tokens[place - 1]?.index ?? 0) + (tokens[place - 1]?.[0].length ?? 0), token.index);
    const begins = place === 0 || /[.!?:]["'”’)]*\s+["'“‘(]*$|^\s*["“(]\s*$|\s["“(]$/.test(gap);
    const capital = /^\p{Lu}/u.test(word) && !/^\p{Lu}?\d/u.test(word);
    if (gap.trim() !== '' && gap.trim() !== '.' && run.length > 0) close('');
    else if (begins && run.length > 0 && !title.test(run.at(-1) ?? '')) close(word);
    if (capital) {
      if (run.length === 0) started = begins;
      run.push(word);
    } else if (
      run.length > 0 &&
      joiner.test(word) &&
      /^\p{Lu}/u.test(tokens[place + 1]?.[0] ?? '') &&
      !/^(?:and|at|on|in|to|with|for)$/.test(word)
    )
      run.push(word);
    else close(word);
  }
  close('');
  return runs;
}

const doing =
  /^(?:offers?|runs?|provides?|is|are|has|have|can|does|gives?|meets?|helps?|supports?|will|also|may|takes?|hosts?|works?|opens?|delivers?|charges?|costs?|leads|chairs|teaches|cooks|organises|coordinates|manages|greets|looks)$/i;

/** The first letters of words that follow one another, so that "UC" is Universal Credit. */
function initialsIn(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return ` ${words
    .flatMap((_word, at) =>
      [2, 3, 4].map((length) =>
        words
          .slice(at, at + length)
          .map((one) => one[0])
          .join(''),
      ),
    )
    .join(' ')} `;
}

/** A name in the sentence that neither the sources, the registry nor the question holds; nothing where all are known. */
export function unknownName(
  sentence: string,
  known: ReadonlySet<string>,
  knownText: string,
  starters: ReadonlySet<string>,
): string | undefined {
  const initials = initialsIn(knownText);
  const isKnown = (word: string): boolean => {
    const plain = plainWord(word);
    if (common.has(plain) || known.has(plain) || known.has(plain.replace(/s$/, '')) || known.has(`${plain}s`))
      return true;
    if (/^[A-Z]{2,5}(?:['’]?s)?$/.test(word) && initials.includes(` ${word.replace(/['’]?s$/, '').toLowerCase()} `))
      return true;
    return plain.includes('-')
      ? plain.split('-').every((part) => /^\d/.test(part) || common.has(part) || known.has(part) || starters.has(part))
      : /^\d/.test(plain);
  };
  const lower = knownText.toLowerCase().replace(/[’']/g, "'");
  for (const { words, atStart, follows } of runsOf(sentence)) {
    const names = words.filter((word) => !joiner.test(word));
    const [first] = names;
    if (first === undefined) continue;
    const body = atStart ? names.slice(1) : names;
    const stray = body.find((word) => !isKnown(word));
    if (stray !== undefined) return stray;
    if (
      atStart &&
      !isKnown(first) &&
      !starters.has(plainWord(first)) &&
      !starters.has(plainWord(first).replace(/(?:es|s)$/, '')) &&
      !isCommonWord(first) &&
      (names.length > 1 || doing.test(follows))
    )
      return first;
    // "Dr Hannah Lund" made of two people's names is nobody.
    if (title.test(first) && names.length > 2) {
      const full = names.slice(1).map(plainWord).join(' ');
      if (!lower.includes(full)) return full;
    }
    // A road made of one place's name and another's kind is no address.
    for (const [place, word] of names.entries()) {
      const before = names[place - 1];
      if (
        before !== undefined &&
        /^(?:road|rd|street|st|lane|avenue|ave|close|drive|way|terrace|row|hill|court|yard|crescent|gardens|grove|park|square|works|quay|gate|parade|mews)$/i.test(
          word,
        ) &&
        !lower
          .replace(/\bst\b/g, 'street')
          .replace(/\brd\b/g, 'road')
          .includes(`${before} ${word}`.toLowerCase().replace(/\bst$/, 'street').replace(/\brd$/, 'road'))
      )
        return `${before} ${word}`;
    }
  }
  return undefined;
}
