// What a message in the middle of a conversation wants, by its own words alone: learnt from messages that were labelled so.

import { type LabelWeights, openLabels, type Pieces } from '../retrieval/learnt-labels.ts';
import { hash } from '../safety/ngrams.ts';
import shipped from './message-weights.json' with { type: 'json' };

/** What a message may want: other services, the search before it narrowed, more of the same, those on the screen, what the worker may or should do, a practice's facts, the team, nothing more. */
export const wanted = ['find', 'narrow', 'more', 'shown', 'guidance', 'practice', 'team', 'talk'] as const;
export type Wanted = (typeof wanted)[number];

/** What a message may ask of services on the screen, as their cards call it; the last is whatever their description tells. */
export const askedOfThem = [
  'When',
  'Where',
  'Cost',
  'Who for',
  'How to refer',
  'Phone',
  'Access',
  'Languages',
  'Wait',
  'Places',
  'What to bring',
  'Getting there',
  'Description',
] as const;
export type AskedOfThem = (typeof askedOfThem)[number];

/** Shares that add up to 1: of what is wanted and, where that is those shown, of what is asked of them. */
export interface Wants extends Readonly<Record<Wanted, number>> {
  readonly asked: Readonly<Record<AskedOfThem, number>>;
}

/** The labels of the weights, in their order. */
export const messageLabels: readonly string[] = [...wanted, ...askedOfThem];

const space = 16_384;

/** Words, pairs of them, how a message opens and ends, and the openings and endings of its longer words: short messages live by their small words. */
export const messagePieces: Pieces = {
  size: space,
  of: (text) => {
    const words = (
      text
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/\p{L}+|\d+|[?,.£]/gu) ?? []
    ).map((word) => (/^\d/.test(word) ? '0' : word));
    const pieces = [
      ...words.map((word) => `w ${word}`),
      ...words.slice(1).map((word, at) => `p ${words[at]} ${word}`),
      `first ${words[0]}`,
      `two ${words.slice(0, 2).join(' ')}`,
      `last ${words.at(-1)}`,
      `long ${Math.min(7, words.length >> 1)}`,
      ...words
        .filter((word) => word.length > shortWord)
        .flatMap((word) => [`o ${word.slice(0, 4)}`, `e ${word.slice(-4)}`]),
    ];
    return Int32Array.from(new Set(pieces.map((piece) => hash(piece, space))));
  },
};
const shortWord = 3;

/** Reads what a message wants. `vector`: that of the embedded encoder, of length 1. */
export type WantsReader = (text: string, vector: Float32Array) => Wants;

/** Opens weights, in which the labels stand in the order of `messageLabels`. How: test/bench/train-messages.ts. */
export function openWants(weights: LabelWeights): WantsReader {
  const oddsOf = openLabels(weights, messagePieces);
  return (text, vector) => {
    const likely = oddsOf(text, vector).map((one) => 1 / (1 + Math.exp(-one)));
    return { ...shares(wanted, likely), asked: shares(askedOfThem, likely.slice(wanted.length)) };
  };
}

function shares<Name extends string>(
  names: readonly Name[],
  likely: readonly number[],
): Readonly<Record<Name, number>> {
  const all = names.reduce((sum, _name, at) => sum + (likely[at] ?? 0), 0);
  return Object.fromEntries(names.map((name, at) => [name, (likely[at] ?? 0) / all])) as Record<Name, number>;
}

// So likely nothing else is meant.
const plainly = { guidance: 0.7, find: 0.8, shown: 0.8, more: 0.8 } as const;

/** Whether one thing is wanted so plainly that no other reading counts; nothing is, where that is not known. */
export function wantsPlainly(wants: Wants | undefined, one: keyof typeof plainly): boolean {
  return wants !== undefined && wants[one] >= plainly[one];
}

/** What is wanted most. */
export function mostWanted(wants: Wants): Wanted {
  return wanted.reduce((best, one) => (wants[one] > wants[best] ? one : best));
}

let reader: WantsReader | undefined;
/** What was learnt, as shipped. */
export function wantsOf(text: string, vector: Float32Array): Wants {
  reader ??= openWants(shipped);
  return reader(text, vector);
}
