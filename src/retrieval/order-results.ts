import type { Ranked } from './features.ts';

/** A long section is several passages under one address: the best of them stands for it. */
export function firstOfEach(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ found }) => !seen.has(found.passage.ref) && seen.add(found.passage.ref) !== undefined);
}

/** Some service questions are danger in disguise: where guidance bears on it, one piece of it stands among the first five. */
export function withGuidance(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
  const results = ranked.slice(0, limit);
  const isGuidance = (one: Ranked) => one.found.passage.kind === 'escalation';
  if (results.slice(0, 5).some(isGuidance)) return results;
  const guidance = ranked.find(isGuidance);
  const top = ranked[0];
  if (guidance === undefined || top === undefined || guidance.coverage < 0.6 || guidance.features.keyword < 0.55)
    return results;
  const others = results.filter((one) => one !== guidance);
  return [...others.slice(0, 4), guidance, ...others.slice(4)].slice(0, limit);
}
