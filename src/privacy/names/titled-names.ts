import {
  acronyms,
  functionWords,
  looseTitles,
  particles,
  personVerbs,
  plainSurnames,
  relations,
  sureTitles,
} from './context-words.ts';
import { isCommonestWord, isNearlyWord, isWord } from './english.ts';
import { extendName } from './extend-name.ts';
import { nameClass } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** A form of address and the name after it: "Mrs Khatun", "mr long", "auntie parveen", "Father Dominic". */
export function findTitled(reading: Reading, at: number): Found | undefined {
  const { words, free } = reading;
  const title = words[at] as Word;
  const next = words[at + 1];
  const sure = sureTitles.has(title.lower);
  // "mr and mrs lim"
  const second =
    next !== undefined && /^(?:and|n)$/.test(next.lower) ? at + 2 : / ?[&+] ?/.test(next?.gap ?? '') ? at + 1 : -1;
  if (sure && second > 0 && sureTitles.has(words[second]?.lower ?? '')) {
    const found = findTitled(reading, second);
    return found === undefined ? undefined : { from: at, to: found.to };
  }
  if (
    !(sure || looseTitles.has(title.lower)) ||
    next === undefined ||
    !/^(?:\.? ?|\.)$/.test(next.gap) ||
    next.gap === '' ||
    title.possessive ||
    (next.gap.startsWith('.') && !/^(?:mr|mrs|ms|mx|dr|sr|fr|rev|revd|cllr|prof|sgt|capt|col|st)$/.test(title.lower)) ||
    !free[at + 1]
  )
    return undefined;
  const kind = nameClass(next.text);
  const single = next.text.length === 1;
  if (sure) {
    if (title.lower === 'miss' || title.lower === 'missus') return undefined;
    const beyond = words[at + 2];
    if (
      particles.has(next.lower) &&
      beyond !== undefined &&
      free[at + 2] &&
      beyond.gap === ' ' &&
      (beyond.capital || particles.has(beyond.lower) || next.capital || !isWord(beyond.lower))
    ) {
      let to = at + 1;
      while (to - at < 3 && particles.has((words[to] as Word).lower) && free[to + 1] && words[to + 1]?.gap === ' ')
        to++;
      return { from: at, to: extendName(reading, to) };
    }
    if (
      (kind === 'function' && !next.capital && !single && !plainSurnames.has(next.lower)) ||
      /^(?:and|is|was|or|has|who|if)$/.test(next.lower) ||
      sureTitles.has(next.lower)
    )
      return undefined;
  } else {
    const named = kind === 'given' || kind === 'family' || (kind === 'rare' && !isNearlyWord(next.lower));
    const titleCapital = title.capital && (!title.opens || reading.telling);
    const honest =
      next.capital &&
      !next.opens &&
      reading.telling &&
      kind !== 'function' &&
      !(kind === 'word' && (isCommonestWord(next.text) || !titleCapital)) &&
      !acronyms.has(next.lower);
    const ambiguous =
      kind === 'wordGiven' &&
      !functionWords.has(next.lower) &&
      (next.capital ||
        /^(?:auntie|aunty|aunt|uncle|father|imam|nana|nanna|cllr|pastor|rev|nan|grandma|grandad)$/.test(title.lower)) &&
      !personVerbs.has(next.lower);
    const letter =
      single &&
      next.capital &&
      /^(?:dr|miss|sister|father|aunty|auntie|uncle|cllr|nurse|pastor)$/.test(title.lower) &&
      !/^[IA]$/.test(next.text);
    const plainly =
      kind === 'wordFamily' &&
      /^(?:miss|dr|prof|sgt|pc|nurse|cllr)$/.test(title.lower) &&
      words[at + 2]?.gap === ' ' &&
      (personVerbs.has(words[at + 2]?.lower ?? '') || /^(?:is|was)$/.test(words[at + 2]?.lower ?? ''));
    const strange =
      kind === 'unknown' &&
      /^(?:auntie|aunty|uncle|imam|cllr|dr|pastor|father)$/.test(title.lower) &&
      next.lower.length > 2 &&
      !isNearlyWord(next.lower);
    if (!(named || honest || ambiguous || letter || strange || plainly)) return undefined;
    // "his sister bridget": the sister is not part of her name; "big ted" is.
    if (title.lower === 'big' && kind !== 'given') return undefined;
    const relation =
      relations.has(title.lower) &&
      !title.capital &&
      !/^(?:auntie|aunty|aunt|uncle)$/.test(title.lower) &&
      !(/^(?:nana|nanna|nan|gran|granny|grandma|grandad)$/.test(title.lower) && title.opens);
    if (relation || (title.lower === 'miss' && !title.capital && !named && !ambiguous && !plainly)) {
      if (title.lower === 'miss' || relation)
        return named || honest || (ambiguous && next.capital)
          ? { from: at + 1, to: extendName(reading, at + 1) }
          : undefined;
    }
  }
  return { from: at, to: extendName(reading, at + 1) };
}
