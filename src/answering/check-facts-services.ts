// Which of several services a sentence speaks of, so that the price of one is never believed of another.
import type { Source } from './check-facts-source.ts';
import { starterWords } from './check-facts-words.ts';

const generic = new Set(
  'the a an of and for in at on to group club class café cafe centre center service services project society association trust community support advice help team session sessions practice surgery medical health house hall church line helpline network national local food bank foodbank walk walks men women mens womens choir drop'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) =>
    match[0].replace(/['’]s?$/, '').replace(/['’]/g, ''),
  );

/** How many different words of weight a text has. */
export function distinctWords(text: string): number {
  return new Set(wordsOf(text).filter((one) => one.length > 3 && !generic.has(one))).size;
}

/** The records that a sentence names, by their whole name or by a word of it that no other record shares. */
export function namedSources(sentence: string, sources: readonly Source[]): readonly Source[] {
  const records = sources.filter((one) => one.name !== '');
  const said = ` ${wordsOf(sentence).join(' ')} `;
  const inWhole = records.filter((one) =>
    said.includes(
      ` ${wordsOf(one.name.replace(/\(.*\)/, ''))
        .filter((word, place) => !(place === 0 && word === 'the'))
        .join(' ')} `,
    ),
  );
  const others = records.filter((one) => !inWhole.includes(one));
  const byWord = others.filter((one) =>
    wordsOf(one.name)
      .filter((word) => word.length > 3 && !generic.has(word))
      .some((word) => {
        // A practice's own street is no mark of the service that meets in it.
        const shared = sources.some(
          (other) =>
            other !== one &&
            (other.name !== '' || other.passage.kind === 'practice') &&
            (wordsOf(other.name).includes(word) || wordsOf(other.all).includes(word)),
        );
        const capital = new RegExp(`\\b${word.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'iu').exec(sentence);
        return !shared && capital !== null && /^\p{Lu}/u.test(capital[0]) && capital.index > 0;
      }),
  );
  const byStart = others.filter((one) => {
    const first = wordsOf(one.name).find((word) => word.length > 3 && !generic.has(word));
    return (
      first !== undefined &&
      !starterWords.has(first) &&
      wordsOf(sentence)[0] === first &&
      !records.some((other) => other !== one && wordsOf(other.all).includes(first))
    );
  });
  return [...new Set([...inWhole, ...byWord, ...byStart])];
}

/** Small letters and straight marks. */
const inOneForm = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

/** A service's name as it is looked for, without "the" and what stands in brackets. */
const wholeNameOf = ({ name }: Source): string =>
  inOneForm(name)
    .replace(/\(.*\)/, '')
    .replace(/^the /, '')
    .trim();

/** Every place where a text names a service: by its whole name, else by a word of it with a capital that no other record shares. */
export function placesOf(
  text: string,
  source: Source,
  sources: readonly Source[],
): readonly (readonly [from: number, to: number])[] {
  if (source.name === '') return [];
  const lower = inOneForm(text);
  const whole = wholeNameOf(source);
  const found: (readonly [number, number])[] = [];
  for (let at = lower.indexOf(whole); at >= 0 && whole !== ''; at = lower.indexOf(whole, at + 1))
    found.push([at, at + whole.length]);
  if (found.length > 0) return found;
  const words = wordsOf(source.name).filter(
    (word) =>
      word.length > 3 &&
      !generic.has(word) &&
      !sources.some(
        (other) =>
          other !== source &&
          // "Allotment" stands at the head of another's "Allotments" too.
          [...wordsOf(other.name), ...wordsOf(other.all)].some((one) => one === word || one === `${word}s`),
      ),
  );
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(`\\b${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?:'?s)?(?![\\p{L}\\p{N}])`, 'giu'))]
      // "Ring Dorrie" does not name the Ring Round.
      .filter((match) => /^\p{Lu}/u.test(match[0]) && !(match.index === 0 && starterWords.has(word)))
      .map((match) => [match.index, match.index + match[0].length] as const),
  );
}

/** Where a text first names a service, by its whole name or a word of it. */
function placeOf(text: string, source: Source): number {
  const lower = inOneForm(text);
  const whole = wholeNameOf(source);
  const at = lower.indexOf(whole);
  if (at >= 0) return at;
  const places = wordsOf(source.name)
    .filter((word) => word.length > 3 && !generic.has(word))
    .map((word) => lower.search(new RegExp(`\\b${word.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u')))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** A sentence that names several services, parted so that each part is of one; nothing where it cannot be parted. */
export function partByService(
  sentence: string,
  named: readonly Source[],
): readonly { readonly source: Source; readonly text: string }[] | undefined {
  const places = named.map((source) => ({ source, at: placeOf(sentence, source) })).sort((a, b) => a.at - b.at);
  if (places.length < 2 || places.some((one) => one.at < 0)) return undefined;
  // "£5 buys lunch at one and £2 a session at the other": what comes first cannot be told from what comes last.
  if (/\d|£/.test(sentence.slice(0, places[0]?.at ?? 0))) return undefined;
  return places.map(({ source, at }, place) => {
    const text = sentence.slice(place === 0 ? 0 : at, places[place + 1]?.at ?? sentence.length);
    return { source, text };
  });
}
