// "What is open now" and "anything free on Saturdays" name no topic: what meets the wishes is the answer, whatever it is about.
import type { Candidate, Ranked } from './features.ts';
import type { IndexedPassage } from './passages.ts';
import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';
import { isEmptyWord, tokens } from './tokens.ts';

// A word that a wish took up, or that says only "group" or "thing", is no topic.
const weakest = 0.3;
// So many are held against the wishes at most; a list that long is searched by topic.
const mostServices = 5000;

const isTopic = (unit: AskedUnit) =>
  unit.weight > weakest && !tokens(unit.label).every((token) => isEmptyWord(token.word));

/** Whether a question tells of wishes alone: when, where, for whom, for how much, but not what. */
export function isBrowsing(question: Question, units: readonly AskedUnit[]): boolean {
  if (question.shape.worker > 0 || question.shape.contact > 0 || question.shape.practice > 0) return false;
  const seeks = question.shape.service > 0 || /\b(?:open|on|running|happening|available)\b/.test(question.text);
  return seeks && question.wishes.some((wish) => wish.detail.kind !== 'sex') && !units.some(isTopic);
}

/** Every service, none of them before another. */
export function everyService(passages: readonly IndexedPassage[]): Candidate[] {
  return passages
    .flatMap(({ passage }, at) =>
      passage.kind === 'asset' ? [{ at, keyword: 0, cosine: undefined, heading: undefined }] : [],
    )
    .slice(0, mostServices);
}

/** How sure it is that the services found meet the wishes: their records say so, or do not say, or there are none. */
export function browsingConfidence(ranked: readonly Ranked[]): number {
  const best = ranked[0];
  if (best === undefined) return 0.05;
  return ranked.slice(0, 3).some((one) => (one.found.misses ?? []).length === 0) ? 0.8 : 0.3;
}
