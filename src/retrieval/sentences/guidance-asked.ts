// Whether a question is one for guidance rather than for a local service: by how likely guidance and services answer it, and by how it is put.
import { bearingOf } from '../bearing.ts';
import type { Ranked } from '../features.ts';
import type { Question } from '../question/read-question.ts';
import type { ReadSection } from './read-sentences.ts';

// A logistic fit on 2,300 questions that either guidance or a service answers, both kinds with the same say (test/evaluation/guidance/fit-sentences.ts).
const weights = { bias: 4.93, section: 0.82, bears: -3.97, score: -1.27, service: -1.85, guidance: 2.14, worker: 2.32 };

/** How likely guidance is asked for, 0 to 1: by what was ranked, best first, and by how its sections were read. */
export function guidanceAsked(
  { shape }: Question,
  ranked: readonly Ranked[],
  read: ReadonlyMap<number, ReadSection>,
  askedUnits: number,
): number {
  const section = Math.max(0, ...[...read.values()].map(({ likely }) => likely));
  const service = ranked.find(({ found }) => found.passage.kind === 'asset');
  const bears = service === undefined ? 0 : (bearingOf(service, ranked[0]?.found.score ?? 0, askedUnits) ?? 0);
  const sum =
    weights.bias +
    weights.section * Math.log(Math.max(section, 0.001) / Math.max(1 - section, 0.001)) +
    weights.bears * bears +
    weights.score * (service?.found.score ?? 0) +
    weights.service * shape.service +
    weights.guidance * shape.guidance +
    weights.worker * shape.worker;
  return 1 / (1 + Math.exp(-sum));
}
