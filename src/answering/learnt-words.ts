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

// A capital behind a word, a figure or a mark inside a sentence: an opening has one whatever the word.
const nameHere = /(?<=[\p{L}\p{N},;)&]\s)\p{Lu}\p{Ll}[\p{L}'’]*/gu;

/** Names written as one mark, and days, months and languages with them: what somebody or something is called tells nothing of what is said. */
export function namesAsOne(text: string): string {
  return text.replace(nameHere, '@');
}

/** What has a capital away from an opening. */
export function namesIn(text: string): readonly string[] {
  return text.match(nameHere) ?? [];
}

/** The log-odds of a sentence of which these are the pieces. */
export function oddsOf(pieces: Iterable<string>, weights: WordWeights): number {
  let sum = weights.bias;
  for (const piece of pieces) sum += weights.pieces[piece] ?? 0;
  return sum;
}
