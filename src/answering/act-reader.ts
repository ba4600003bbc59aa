// How much a sentence sounds like an act that no answer may advise or claim, whatever its source says: learnt from the lists beside it (acts/) and from labelled answers, so that wordings count which no pattern names.
import shippedWeights from './act-weights.json' with { type: 'json' };
import { figuresAsOne, namesAsOne, oddsOf, type WordWeights, wordsAndPairs } from './learnt-words.ts';
import { plainWords } from './negation.ts';

/** Words and pairs of words of a sentence. How they were weighed: test/bench/train-answers.ts. */
export function actPieces(text: string): ReadonlySet<string> {
  const plain = namesAsOne(plainWords(text.replace(/\*\*/g, ''))).toLowerCase();
  return wordsAndPairs(figuresAsOne(plain).match(/[a-z']+|[0@]/g) ?? []);
}

/** The log-odds that a sentence (without marks) is such an act. */
export function actOdds(text: string, weights: WordWeights = shippedWeights): number {
  return oddsOf(actPieces(text), weights);
}
