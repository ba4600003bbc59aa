// A labelled sentence of the training part, and what each head should say of it.
import type { Head } from './heads.ts';
import type { About, Category, ResponseLevel } from './response-level.ts';

/** One labelled sentence; `hand` is who wrote it. */
export interface Sentence {
  readonly text: string;
  readonly level: ResponseLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly kind: string;
  readonly hand: string;
}

/** Whether a head should speak of a sentence. */
export function isTrue(head: Head, sentence: Sentence): boolean {
  if (head === 'now') return sentence.level === 'now';
  if (head === 'today') return sentence.level === 'now' || sentence.level === 'today';
  if (head === 'supervision') return sentence.level !== 'none';
  if (head === 'worker' || head === 'other') return sentence.about === head;
  return sentence.categories.includes(head);
}

/** How much a sentence matters to a head: telling danger from innocence more than today from supervision, or now from today. */
export function importance(head: Head, sentence: Sentence): number {
  if (head === 'today' && sentence.level === 'supervision') return 0.4;
  if (head === 'now' && sentence.level === 'today') return 0.5;
  return 1;
}

const numberOf = ({ hand }: Sentence): number => Number.parseInt(hand.replace(/\D+/g, ''), 10);

/** The cues were made while hands 1 to 61 were read; how well they fare shows only in what came later. */
export function isFreshToCues(sentence: Sentence): boolean {
  return numberOf(sentence) > 61;
}

// Former evaluation sets e to l, written as workers type and by hands that knew no rule.
const newest = [
  { from: 145, to: 150 },
  { from: 171, to: 176 },
  { from: 211, to: 216 },
];

/** Those whose mix of danger and innocence is nearest to what a new hand writes. */
export function isNewest(sentence: Sentence): boolean {
  return newest.some(({ from, to }) => numberOf(sentence) >= from && numberOf(sentence) <= to);
}

// Former evaluation sets: six hands a writer.
const evaluations = [
  { from: 71, to: 76 },
  { from: 77, to: 82 },
  { from: 131, to: 136 },
  { from: 137, to: 142 },
  { from: 145, to: 150 },
  { from: 171, to: 176 },
];
const evaluationOf = (sentence: Sentence) =>
  evaluations.find(({ from, to }) => numberOf(sentence) >= from && numberOf(sentence) <= to);

/** Who wrote it: six hands of an evaluation set came from one writer, and are seen or unseen together. */
export function writerOf(sentence: Sentence): string {
  const evaluation = evaluationOf(sentence);
  return evaluation === undefined ? sentence.hand : `evaluation ${evaluation.from}`;
}
