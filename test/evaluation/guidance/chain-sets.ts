// Conversations about guidance, message by message, each with the section that answers it. Every set is by a hand that saw no code; docs/search.md says what was done with which.
import { knowledgeOf, readRows } from './read-rows.ts';

/** One message and what answers it: a section of guidance, `service:<id>`, `practice:<slug>`, or `none`. */
export interface ChainTurn {
  readonly say: string;
  readonly ref: string;
  /** The sentence or table row that answers, where guidance does. */
  readonly sentence?: string;
}

/** The conversations of one hand on one organisation's knowledge. */
export interface ChainSet {
  readonly name: string;
  readonly dir: string;
  readonly chains: readonly { readonly id: string; readonly turns: readonly ChainTurn[] }[];
}

const shipped = new URL('../../../knowledge', import.meta.url).pathname;

const set = (name: string, dir = knowledgeOf(name)): ChainSet => ({
  name,
  dir,
  chains: readRows<ChainSet['chains'][number]>(name, dir, 'chains'),
});

/** The weights are fitted on these. */
export const fittedChains: readonly ChainSet[] = [
  set('mill-town'),
  set('resort'),
  set('hospice'),
  set('pit-villages'),
  set('calderwick-chains', shipped),
];

/** Nothing is fitted on these, and nobody who changes what follows an answer reads them. */
export const coldChains: readonly ChainSet[] = [set('wool-town'), set('tram-borough')];

/** Whether a ref is one of a section of guidance. */
export const isSectionRef = (ref: string): boolean => /^(?:training|escalation)\b/.test(ref);
