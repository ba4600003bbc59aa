// Which words of the records on the screen a question asks for: how near they come in meaning and in words, and whether they stand under the fact that is asked for.
import { assetFacts } from '../answering/asset-card.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { dot } from '../retrieval/vector-rows.ts';
import type { AskedOfThem, Wants } from './message-wants.ts';

/** Words of a record that stand for themselves, and the fact of the card under which they do. */
export interface Clause {
  readonly label: string;
  readonly words: string;
}

/** Under which a clause of the description stands. */
export const descriptionLabel: AskedOfThem = 'Description';
const unrecorded = /^not recorded/i;
// The whole of a short fact, so that no "no" is lost; a long one sentence by sentence.
const longest = 90;

/** What a record says, clause by clause, in the order of its card; what is not recorded is left out. */
export function clausesOf(asset: Asset): readonly Clause[] {
  return [...assetFacts(asset), { label: descriptionLabel, value: asset.description }]
    .filter(({ value }) => value !== '' && !unrecorded.test(value))
    .flatMap(({ label, value }) => {
      const all = value.length <= longest ? [value] : value.split(/(?<=[.!?;])\s+/);
      return all.filter((words) => words.trim() !== '').map((words): Clause => ({ label, words }));
    });
}

/** A clause as the encoder reads it: under what it stands belongs to what it means. */
export const clauseAsRead = ({ label, words }: Clause): string => `${label}: ${words}`;

/** A message, as far as a clause is held against it. */
export interface ClauseAsked {
  readonly words: string;
  readonly vector: Float32Array;
  readonly wants: Wants;
}

/** A clause, its vector, and whose it is. */
export interface ClauseOfShown extends Clause {
  readonly vector: Float32Array;
  readonly asset: Asset;
  /** Of the service talked of last. */
  readonly isOfFocus: boolean;
  /** Of the first of those shown, where none of them is talked of. */
  readonly isOfFirst: boolean;
}

// Fitted by test/evaluation/conversation/fit-clauses.ts.
const weights = {
  nearness: 4.68,
  held: 2.53,
  asked: 0.59,
  isOfFocus: 1.77,
  isOfFirst: 2.68,
  isNamed: 1.87,
  long: 0.61,
};

/** What is weighed of a clause, for whoever fits the weights. */
export function clauseFeatures(
  { words, vector, wants }: ClauseAsked,
  clause: ClauseOfShown,
): Readonly<Record<keyof typeof weights, number>> {
  const said = new Set(contentStems(words));
  const held = new Set(contentStems(clause.words));
  const named = contentStems(clause.asset.name);
  return {
    nearness: dot(vector, clause.vector, 0),
    held: [...said].filter((stem) => held.has(stem)).length / Math.max(1, said.size),
    asked: Math.log((wants.asked[clause.label as AskedOfThem] ?? 0) + unasked),
    isOfFocus: Number(clause.isOfFocus),
    isOfFirst: Number(clause.isOfFirst),
    isNamed: Number(named.some((stem) => said.has(stem))),
    long: Math.log(clause.words.length),
  };
}
// So likely is a fact asked for at least, whatever the words say.
const unasked = 0.001;

/** How likely each clause is what is asked for: shares that add up to 1. */
export function clausesMeant(asked: ClauseAsked, clauses: readonly ClauseOfShown[]): readonly number[] {
  const scores = clauses.map((clause) => {
    const features = clauseFeatures(asked, clause);
    return (Object.keys(weights) as (keyof typeof weights)[]).reduce(
      (sum, name) => sum + weights[name] * features[name],
      0,
    );
  });
  const top = Math.max(...scores);
  const shares = scores.map((one) => Math.exp(one - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / all);
}
