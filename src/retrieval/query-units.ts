import type { KeywordIndex, QueryUnit, Way } from './keyword-index.ts';
import type { Question } from './question/read-question.ts';
import type { Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { isPlainWord, isWeakWord, type Token, tokens } from './tokens.ts';
import type { Met, Vocabulary } from './vocabulary.ts';

/** One unit of a question with what is known of it before any passage is looked at. */
export interface AskedUnit extends QueryUnit {
  /** How much it tells: rare words tell more, words nobody wrote most of all. */
  readonly telling: number;
  /** Nothing in the corpus holds it in any way. */
  readonly isMissing: boolean;
  /** A saying that several words make together, or one word. */
  readonly isSaying: boolean;
  /** What its saying means in the words of records; empty for plain typed words. */
  readonly meaning: string;
  readonly mended?: string;
}

const weakShare = 0.3;
// Plain words carry a story, not a topic, unless a saying knows them.
const plainShare = 0.35;
// The words of a saying mean something else one by one: "kids left home" is not about kids.
const insideSaying = 0.4;
// Of one unit's meanings the first is what the saying is about; later ones are neighbours.
const fadePerMeaning = 0.035;

function waysOf(met: Met, share: number): Way[] {
  return met.means.map((stems, at) => ({
    stems,
    weight: share * met.weight * Math.max(0.6, 1 - fadePerMeaning * at) * (stems.length > 1 ? 0.7 : 1),
  }));
}

/** The question as units to look for: typed words, mended spellings, and what sayings mean in the words of records. */
export function queryUnits(
  question: Question,
  index: KeywordIndex,
  vocabulary: Vocabulary,
  spelling: Spelling,
  isLibrary = false,
): AskedUnit[] {
  const topic = new Map(question.words.map((word) => [word.start, word]));
  const mended = new Map<number, { readonly word: string; readonly sureness: number }>();
  const all: Token[] = tokens(question.text).map((token) => {
    const word = topic.get(token.start);
    if (word === undefined || index.rarity(token.stem) > 0) return token;
    const repair = spelling(token.word);
    if (repair === undefined) return token;
    mended.set(token.start, repair);
    return { ...token, word: repair.word, stem: stem(repair.word) };
  });
  const refused = new Set(
    question.wishes.flatMap((wish) => (wish.detail.kind === 'unwanted' ? wish.detail.stems : [])),
  );
  const met = vocabulary
    .meet(all)
    .filter((one) => !all.slice(one.from, one.to + 1).some((token) => refused.has(token.stem)));
  const longest = Math.max(1, Math.log(1 + index.size / 1.5));
  const units: AskedUnit[] = [];

  const several = met.filter((one) => one.to > one.from);
  const covered = (at: number) => several.some((one) => at >= one.from && at <= one.to);
  const taken = new Set<number>();
  for (const one of several) {
    // A longer saying has spoken for these words already.
    const spots = Array.from({ length: one.to - one.from + 1 }, (_, i) => one.from + i);
    if (spots.every((spot) => taken.has(spot))) continue;
    for (const spot of spots) taken.add(spot);
    const weights = spots.map((spot) => topic.get(all[spot]!.start)?.weight).filter((weight) => weight !== undefined);
    const share = weights.length === 0 ? 0.8 : Math.max(...weights);
    const ways = waysOf(one, 1);
    if (share < 0.3 || ways.length === 0) continue;
    units.push(unit(one.label, share, ways, true, one.gist));
  }
  all.forEach((token, at) => {
    const word = topic.get(token.start);
    const singles = met.filter((one) => one.from === at && one.to === at);
    if (word === undefined) return;
    if (word.weight === 0) return;
    const told = isLibrary
      ? 1
      : isWeakWord(token.word)
        ? weakShare
        : isPlainWord(token.word) && singles.length === 0
          ? plainShare
          : 1;
    const share = word.weight * told * (covered(at) ? insideSaying : 1);
    const repair = mended.get(token.start);
    const ways: Way[] = [{ stems: [token.stem], weight: repair?.sureness ?? 1 }];
    if (!covered(at)) for (const one of singles) ways.push(...waysOf(one, repair?.sureness ?? 1));
    const made = unit(word.word, share, ways, false, covered(at) ? '' : (singles[0]?.gist ?? ''));
    // Inside a saying a word that no record has is not missing: the saying speaks for it.
    if (
      made.isMissing &&
      (covered(at) || isWeakWord(token.word) || isPlainWord(token.word) || word.weight < 0.3 || /^\d/.test(token.word))
    )
      return;
    units.push({ ...made, ...(repair === undefined ? {} : { mended: repair.word }) });
  });
  return units;

  function unit(label: string, weight: number, ways: readonly Way[], isSaying: boolean, meaning: string): AskedUnit {
    const held = ways.map((way) =>
      way.stems.every((one) => index.rarity(one) > 0)
        ? Math.max(...way.stems.map((one) => index.rarity(one))) * way.weight
        : 0,
    );
    const best = Math.max(0, ...held);
    const isMissing = best === 0;
    return {
      label,
      weight,
      ways,
      isSaying,
      meaning,
      isMissing,
      telling: isMissing ? longest : Math.max(index.rarity(ways[0]!.stems[0]!), best),
    };
  }
}
