/** What was learnt of sentences of one kind: what each piece (a word, a pair of words) adds to the log-odds. */
export interface WordWeights {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, number>>;
}

/** Words, and pairs of neighbouring words. */
export function wordsAndPairs(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.slice(1).map((one, place) => `${words[place] ?? ''} ${one}`)]);
}

/** Figures written as one mark: a telephone number or a price tells nothing of what a sentence is about. */
export function figuresAsOne(text: string): string {
  return text.replace(/\d+(?:[\s.,:/-]*\d+)*/g, ' 0 ');
}

/** The log-odds of a sentence of which these are the pieces. */
export function oddsOf(pieces: Iterable<string>, weights: WordWeights): number {
  let sum = weights.bias;
  for (const piece of pieces) sum += weights.pieces[piece] ?? 0;
  return sum;
}
