// How much a sentence sounds like an act that no answer may advise or claim, whatever its source says: learnt from the lists beside it (acts/) and from labelled answers, so that wordings count which no pattern names.
import shippedWeights from './act-weights.json' with { type: 'json' };
import { plainWords } from './negation.ts';

/** What was learnt: what each word and pair of words adds. How: test/bench/train-answers.ts. */
export interface ActWeights {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, number>>;
}

/** Words and pairs of words of a sentence. Every figure is one and the same: a telephone number or a price tells nothing of an act. */
export function actPieces(text: string): ReadonlySet<string> {
  const words =
    plainWords(text.replace(/\*\*/g, ''))
      .toLowerCase()
      .replace(/\d+(?:[\s.,:/-]*\d+)*/g, ' 0 ')
      .match(/[a-z']+|0/g) ?? [];
  return new Set([...words, ...words.slice(1).map((one, place) => `${words[place] ?? ''} ${one}`)]);
}

/** The log-odds that a sentence (without marks) is such an act. */
export function actOdds(text: string, weights: ActWeights = shippedWeights): number {
  let sum = weights.bias;
  for (const piece of actPieces(text)) sum += weights.pieces[piece] ?? 0;
  return sum;
}
