// Questions for guidance as they are typed on a phone, each with the section and the sentence that answers it. Every set is by a hand that saw no code; docs/search.md says what was done with which.
import { readFileSync } from 'node:fs';

/** A question with the one section that answers it, and the sentence in it. */
export interface GuidanceQuestion {
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  readonly sentence: string;
}

/** The questions of one hand on one organisation's guidance. */
export interface GuidanceSet {
  readonly name: string;
  readonly dir: string;
  readonly questions: readonly GuidanceQuestion[];
}

const here = new URL('.', import.meta.url).pathname;
const towns = new URL('../retrieval/', import.meta.url).pathname;
const shipped = new URL('../../../knowledge', import.meta.url).pathname;

function set(name: string, dir = `${here}${name}/knowledge`): GuidanceSet {
  const file = dir.startsWith(here) ? `${here}${name}/questions.jsonl` : `${here}${name}.jsonl`;
  const lines = readFileSync(file, 'utf8').split('\n');
  return {
    name,
    dir,
    questions: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GuidanceQuestion),
  };
}

/** The weights are fitted on these. */
export const fittedSets: readonly GuidanceSet[] = [
  set('mill-town'),
  set('resort'),
  set('city-network'),
  set('rural-council'),
  set('charity-federation'),
  set('calderwick-training', shipped),
  set('calderwick-protocols', shipped),
  set('merrowby', `${towns}third-town/knowledge`),
  set('saltmere', `${towns}fourth-town/knowledge`),
];

/** Nothing is fitted on these, and nobody who changes search reads them. */
export const coldSets: readonly GuidanceSet[] = [set('hospice'), set('pit-villages')];
