// Questions for guidance as they are typed on a phone, each with the section and the sentence that answers it. Every set is by a hand that saw no code; docs/search.md says what was done with which.
import { knowledgeOf, readRows } from './read-rows.ts';

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

const towns = new URL('../retrieval/', import.meta.url).pathname;
const shipped = new URL('../../../knowledge', import.meta.url).pathname;

const set = (name: string, dir = knowledgeOf(name)): GuidanceSet => ({
  name,
  dir,
  questions: readRows<GuidanceQuestion>(name, dir, 'questions'),
});

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
