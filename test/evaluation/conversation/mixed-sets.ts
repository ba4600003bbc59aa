// Conversations that go from services to guidance and back, message by message, each with what is wanted. Every set is by a hand that saw no code; docs/search.md says what was done with which.
import { readFileSync } from 'node:fs';
import { knowledgeOf } from '../guidance/read-rows.ts';

/** What a message wants, after what stands on the screen. */
export type Wanted =
  /** Looks for services anew, goes on with the search before, or wants others of it. */
  | 'find'
  | 'narrow'
  | 'more'
  /** Points at one of those shown, asks a fact of them, or tells something of the person that decides whether they suit. */
  | 'pick'
  | 'fact'
  | 'told'
  | 'guidance'
  | 'practice'
  | 'team'
  | 'talk';

/** One message and what is right for it. */
export interface MixedTurn {
  readonly say: string;
  readonly want: Wanted;
  /** Services that are right, the best first (none: the lists hold none), or the section that answers. */
  readonly refs?: readonly string[];
  /** Which of those on the screen are meant. */
  readonly of?: readonly string[];
  readonly field?: string;
  /** The very words of the record or the sentence that answer; empty where nothing says it. */
  readonly words?: string;
  /** What stands on the screen after the right reply, in its order. */
  readonly shown: readonly string[];
}

/** The conversations of one hand on one organisation's knowledge. */
export interface MixedSet {
  readonly name: string;
  readonly dir: string;
  readonly chains: readonly { readonly id: string; readonly turns: readonly MixedTurn[] }[];
}

const here = new URL('.', import.meta.url).pathname;
const shipped = new URL('../../../knowledge', import.meta.url).pathname;

/** Reads the set of one organisation. */
function set(name: string, dir = knowledgeOf(name)): MixedSet {
  const lines = readFileSync(`${here}${name}.jsonl`, 'utf8').split('\n');
  const chains = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MixedSet['chains'][number]);
  return { name, dir, chains };
}

/** What is meant after an answer is fitted on these, and they may be read. */
export const fittedMixed: readonly MixedSet[] = [
  set('calderwick', shipped),
  set('hospice'),
  set('mill-town'),
  set('resort'),
];

/** Nothing is fitted on these, and nobody who changes what follows an answer reads them. */
export const coldMixed: readonly MixedSet[] = [
  set('pottery-town'),
  set('estuary-villages'),
  set('pit-villages'),
  set('third-town', new URL('../retrieval/third-town/knowledge', import.meta.url).pathname),
];
