// "Heaters in two working days; visits in three weeks": a figure belongs to the piece of the source it stands in, and is wrong of the other.
import { readFacts, type Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

interface Piece {
  readonly words: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  /** A field of a record that has no parts: it bears out its own figure, and no other piece is wrong for it. */
  readonly isWhole: boolean;
}

/** The figures of a text by kind, each in its normal form. */
function factsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { figures, clock } = readFacts(text);
  return new Map<string, ReadonlySet<string>>([
    ['price', figures.prices],
    ['length', figures.durations],
    ['time', new Set(clock.times.map((one) => one.minutes.join('/')))],
    ['day', new Set(clock.days.filter((one) => !one.denied).map((one) => one.day))],
  ]);
}

const measures =
  /\b(?:\w+days?|weeks?|fortnights?|months?|years?|hours?|minutes?|mins?|mornings?|afternoons?|evenings?|nights?|noon|midday|pounds?|quid|pence|half|quarter|free|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;
const contentOf = (text: string): ReadonlySet<string> =>
  new Set(stemsOf(text.replace(measures, ' ')).filter((one) => one.length > 2 && !isPlainStem(one) && !/\d/.test(one)));

const piecesBefore = new WeakMap<Source, readonly Piece[]>();

function piecesOf(source: Source): readonly Piece[] {
  const before = piecesBefore.get(source);
  if (before !== undefined) return before;
  const texts = source.isRecord
    ? source.all.split('\n').flatMap((line) => {
        const value = line.replace(/^[a-z][a-z ]{2,20}: /i, '');
        const parts = value.split(/;|\.\s|,\s(?=\D*\d)/);
        return parts.map((text) => ({ text, isWhole: parts.length === 1 && value !== line }));
      })
    : source.sentences.flatMap((one) =>
        plainWords(one)
          .split(/;|,\s(?:and|but)\s/)
          .map((text) => ({ text, isWhole: false })),
      );
  const made = texts.map(({ text, isWhole }) => ({ words: contentOf(text), facts: factsOf(text), isWhole }));
  piecesBefore.set(source, made);
  return made;
}

const has = (words: ReadonlySet<string>, one: string): boolean =>
  words.has(one) || [...alikeStems(one)].some((other) => words.has(other));

/** A figure told of what stands in another piece of the source than the figure does. */
export function pieceFault(sentence: string, source: Source): string | undefined {
  const pieces = piecesOf(source);
  if (pieces.filter((one) => !one.isWhole).length < 2) return undefined;
  for (const clause of plainWords(sentence).split(/[;:]|,\s|\s(?:and|but|while|whereas|though|then)\s/)) {
    const words = [...contentOf(clause)];
    if (words.length === 0) continue;
    for (const [kind, said] of factsOf(clause)) {
      const holding = (one: Piece, fact: string): boolean => one.facts.get(kind)?.has(fact) === true;
      for (const fact of said) {
        const own = pieces.filter((one) => holding(one, fact));
        const rivals = pieces.filter(
          (one) => !one.isWhole && (one.facts.get(kind)?.size ?? 0) > 0 && !holding(one, fact),
        );
        if (own.every((one) => one.isWhole) || rivals.length === 0) continue;
        const near = Math.max(...own.map((one) => words.filter((word) => has(one.words, word)).length));
        const far = Math.max(
          ...rivals.map(
            (one) =>
              words.filter((word) => has(one.words, word) && !own.some((other) => has(other.words, word))).length,
          ),
        );
        if (near === 0 && far >= 1) return 'a figure of another part of the source';
      }
    }
  }
  return undefined;
}
