// What a source says in few words that it is not or has not: "Not a walk-in", "It is not counselling", "There is no teaching".
import type { Source } from './check-facts-source.ts';
import { isDenied, plainWords } from './negation.ts';

const thing = '([a-z][a-z-]{3,}(?: [a-z][a-z-]{3,})?)';
const isNot = new RegExp(
  `^(?:(?:it|this|that|they|these|we)(?:'s|'re| is| are) |there(?:'s| is| are) |(?:it|we|they) ha(?:s|ve) )?(?:not an? |(?<=^\\w+(?:'s|'re| is| are) )not |no )${thing}$`,
  'i',
);

const readBefore = new WeakMap<Source, readonly RegExp[]>();

/** What is denied in a clause of its own and spoken of nowhere else. */
function thingsDenied(source: Source): readonly RegExp[] {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  // What the columns imply is not what they say: "not a drop-in" is read there as a drop-in.
  const all = plainWords([...source.sentences, ...Object.values(source.passage.fields ?? {}).map(String)].join('. '));
  const made = source.sentences
    .flatMap((one) => plainWords(one).split(/[.;,:!?]\s*|\sand\s/))
    .flatMap((one) => {
      const found = isNot.exec(one.trim())?.[1];
      if (found === undefined) return [];
      const words = found.replace(/[- ]/g, '[- ]').replace(/s$/i, '');
      return all.match(new RegExp(`\\b${words}`, 'gi'))?.length === 1 ? [words] : [];
    })
    .map(
      (words) =>
        new RegExp(
          `\\b(?:is|are|it's|has|have|with|there's|offers?|gives?|provides?|includes?|runs?|does)(?: also)?(?: an?| some| any| its own| free| regular)? ${words}(?:s|es)?\\b(?!-)`,
          'i',
        ),
    );
  readBefore.set(source, made);
  return made;
}

/** Says that a thing is or has what its source says that it is not or has not. */
export function deniedThingFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  return thingsDenied(source).some((one) => {
    const found = one.exec(text);
    return found !== null && !isDenied(text, found.index + found[0].length) && !/\bwhether\b/i.test(text);
  })
    ? 'says that there is what the source says there is not'
    : undefined;
}
