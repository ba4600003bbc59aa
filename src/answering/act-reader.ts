// How much a sentence sounds like an act that no answer may advise or claim, whatever its source says: learnt from the lists beside it (acts/) and from labelled answers, so that wordings count which no pattern names.
import shippedWeights from './act-weights.json' with { type: 'json' };
import { plainWords } from './negation.ts';
import { oddsOf, type PieceWeights } from './piece-weights.ts';

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
export function actOdds(text: string, weights: PieceWeights = shippedWeights): number {
  return oddsOf(actPieces(text), weights);
}
