// "What is open now" and "anything free on Saturdays" name no topic: what meets the wishes is the answer, whatever it is about.
import type { Candidate, Ranked } from './features.ts';
import type { IndexedPassage } from './passages.ts';
import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';
import { isEmptyWord, isWeakWord, tokens } from './tokens.ts';

// A word that a wish took up, or that says only "group" or "thing", is no topic.
const weakest = 0.29;
// So many are held against the wishes at most; a list that long is searched by topic.
const mostServices = 5000;

const saysWhetherOpen = /^(?:open|opens|opening|shut|closed)$/;

const isTopic = (unit: AskedUnit) =>
  unit.weight >= weakest &&
  !tokens(unit.label).every(({ word }) => isEmptyWord(word) || isWeakWord(word) || saysWhetherOpen.test(word));
// "Gentle exercise" is read as nothing strenuous, and exercise is what is wanted.
const takesTheTopic = ({ detail }: Question['wishes'][number]) =>
  detail.kind === 'unwanted' && detail.what === 'strenuous';

/** Whether a question tells of wishes alone: when, where, for whom, for how much, but not what. */
export function isBrowsing(question: Question, units: readonly AskedUnit[]): boolean {
  if (question.shape.worker > 0 || question.shape.contact > 0 || question.shape.practice > 0) return false;
  if (question.wishes.some(takesTheTopic)) return false;
  // "Before nine" and "evenings" are said of services: nothing else has hours to choose from.
  const seeks =
    question.shape.service > 0 ||
    question.shape.guidance === 0 ||
    /\b(?:open|on|running|happening|available)\b/.test(question.text);
  return (
    seeks &&
    question.wishes.some(({ detail }) => detail.kind !== 'sex' && detail.kind !== 'unwanted') &&
    !units.some(isTopic)
  );
}

/** Every service, none before another but for what was gathered already; nothing else. */
export function everyService(passages: readonly IndexedPassage[], gathered: readonly Candidate[]): Candidate[] {
  const known = new Map(gathered.map((one) => [one.at, one]));
  return passages
    .flatMap(({ passage }, at) =>
      passage.kind === 'asset' ? [known.get(at) ?? { at, keyword: 0, cosine: undefined, heading: undefined }] : [],
    )
    .slice(0, mostServices);
}

/** How sure it is that the services found meet the wishes: their records say so, or do not say, or there are none. */
export function browsingConfidence(ranked: readonly Ranked[]): number {
  const best = ranked[0];
  if (best === undefined) return 0.05;
  return ranked.slice(0, 3).some((one) => (one.found.misses ?? []).length === 0) ? 0.8 : 0.3;
}
