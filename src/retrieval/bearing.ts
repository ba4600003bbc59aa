// How likely a result bears on the question: for deciding what is worth a worker's time, apart from the order of results.
import type { Ranked } from './features.ts';

// Logistic mixes fitted on the first eight results of the fitted questions of three towns: sections on the 140 questions that ask for guidance
// or that nothing answers, services on 370. With one set left out of the fit, AUC is 0.75 to 0.87 for sections and 0.84 to 0.92 for services.
const ofGuidance = {
  bias: -7.79,
  held: 0.27,
  literal: 0.69,
  heading: 4.67,
  labelled: 2.07,
  length: 3.31,
  beside: 2.57,
  aside: -3.36,
  need: 1.65,
} as const;
const ofService = { bias: -6.4, literal: 0.4, coverage: 0.73, beside: 3.72, need: 1.32, score: 1.055 } as const;

// Short questions ("what about DV") were few in the fit; they are not less sure for being short.
const shortest = 3;

const likely = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How likely a section of guidance or a service bears on the question, 0 to 1; undefined for other kinds, and without meaning, where it cannot be said. */
export function bearingOf(one: Ranked, bestScore: number, askedUnits: number): number | undefined {
  const { heading, held, literal, coverage, features, found } = one;
  if (heading === undefined) return undefined;
  const beside = found.score / Math.max(bestScore, 0.1);
  switch (found.passage.kind) {
    case 'asset':
      return likely(
        ofService.bias +
          ofService.literal * literal +
          ofService.coverage * coverage +
          ofService.beside * beside +
          ofService.need * features.need +
          ofService.score * found.score,
      );
    case 'escalation':
    case 'training':
      return likely(
        ofGuidance.bias +
          ofGuidance.held * held +
          ofGuidance.literal * literal +
          ofGuidance.heading * heading +
          ofGuidance.labelled * features.labelled +
          ofGuidance.length * (Math.min(Math.max(askedUnits, shortest), 8) / 8) +
          ofGuidance.beside * beside +
          ofGuidance.aside * features.aside +
          ofGuidance.need * features.need,
      );
    case 'practice':
    case 'contact':
      return undefined;
  }
}

// By words alone, or with an encoder that nothing was fitted on: set by hand so that it parts what shares the topic from what merely meets a wish.
const leastShare = 0.4;
const plainlyNear = 0.8;

/** The same of a service where needs are not read: it holds the topic about as much as the best does, or is about as near in meaning. */
export function roughBearingOf({ coverage, features, found }: Ranked, bestCoverage: number): number | undefined {
  if (found.passage.kind !== 'asset') return undefined;
  const bears = (bestCoverage > 0 && coverage >= leastShare * bestCoverage) || features.vector >= plainlyNear;
  return bears ? 0.6 : 0.1;
}
