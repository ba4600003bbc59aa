// A few words said after an answer, looked up by themselves and together with what was asked before: what bears on both is meant.
import type { Found, Retrieval } from '../retrieval/passage.ts';

// Of two things that the new words find alike, the one that the question before holds too stands before; a new topic of its own needs no support.
const unsupported = 0.2;
// So little bears what only shares a word.
const leastBearing = 0.25;
// What stands so far behind the best of them is none of those meant.
const shareOfBest = 0.35;

/** What bears on the new words, and the more so where it also bears on them joined to the question before; undefined where nothing bears on them. */
export function heldByBoth(alone: Retrieval, joined: Retrieval, leastAlone = leastBearing): Retrieval | undefined {
  const inJoined = new Map(joined.results.map((one) => [one.passage.ref, one]));
  const weighed = alone.results
    .filter((one) => (one.bears ?? 0) >= leastAlone)
    .map((one) => {
      const other = inJoined.get(one.passage.ref);
      const bears = one.bears ?? 0;
      return { found: other ?? one, bears, weight: bears * (unsupported + (other?.bears ?? 0)) };
    })
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (best === undefined) return undefined;
  const results = weighed
    .filter(({ weight }) => weight >= best.weight * shareOfBest)
    .map(({ found, bears }): Found => ({ ...found, bears: Math.max(bears, found.bears ?? 0) }));
  // Guidance among services, or a service under guidance, is what shares a word: the kind of the best one stays.
  const isService = best.found.passage.asset !== undefined;
  return {
    ...joined,
    answerable: true,
    confidence: Math.max(joined.confidence, alone.confidence),
    results: results.filter(({ passage }) => (passage.asset !== undefined) === isService),
    nearestMisses: [],
  };
}
