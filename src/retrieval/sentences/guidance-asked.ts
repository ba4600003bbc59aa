// Whether a question is one for guidance rather than for a local service: by how likely guidance and services answer it, and by how it is put.
import type { Question } from '../question/read-question.ts';

/** What a question found, and how it is put. */
export interface AskedOf {
  readonly shape: Question['shape'];
  /** How likely the best section answers, 0 to 1. */
  readonly section: number;
  /** How likely the best service bears on the question, 0 to 1, and its score; 0 where there is none. */
  readonly service: { readonly bears: number; readonly score: number };
}

// A logistic fit on 2,300 questions that either guidance or a service answers, both kinds with the same say (test/evaluation/guidance/fit-sentences.ts).
const weights = { bias: 4.93, section: 0.82, bears: -3.97, score: -1.27, service: -1.85, guidance: 2.14, worker: 2.32 };

/** How likely guidance is asked for, 0 to 1. */
export function guidanceAsked({ shape, section, service }: AskedOf): number {
  const odds = Math.log(Math.max(section, 0.001) / Math.max(1 - section, 0.001));
  const sum =
    weights.bias +
    weights.section * odds +
    weights.bears * service.bears +
    weights.score * service.score +
    weights.service * shape.service +
    weights.guidance * shape.guidance +
    weights.worker * shape.worker;
  return 1 / (1 + Math.exp(-sum));
}
