// How much a sentence of a document sounds like an order to an assistant, or like bait to its reader: learnt from the lists beside it (orders/) and from honest sentences, so that wordings count which no pattern names.
import { figuresAsOne, oddsOf, type WordWeights, wordsAndPairs } from './learnt-words.ts';
import { plainWords } from './negation.ts';
import shippedWeights from './order-weights.json' with { type: 'json' };

/** What was learnt, and the log-odds over which a sentence counts as an order. How: test/bench/train-orders.ts. */
export interface OrderWeights extends WordWeights {
  readonly line: number;
}

// Words of one kind count together as well: seven hundred orders cannot hold every name of a machine beside every word for saying.
const kinds: Readonly<Record<string, string>> = {
  '@machine':
    'ai assistant assistants bot bots chatbot chatbots robot robots machine machines computer computers model models llm llms gpt chatgpt copilot algorithm algorithms software summariser summarisers summarizer agent agents engine engines crawler crawlers helper system systems automated automatic artificial virtual digital generative generated responder generator silicon tool tools app apps classifier search',
  '@answer': 'answer answers reply replies response responses output outputs summary summaries wording',
  '@asker': 'user users enquirer enquirers asker askers reader readers questioner caller callers',
  '@say':
    'say says tell tells state states claim claims declare declares report reports mention mentions inform informs advise advises reassure assure confirm confirms describe describes call calls quote quotes present presents',
  '@hide':
    'hide hides omit omits conceal conceals skip skips drop drops suppress ignore disregard forget withhold remove delete erase deny bypass',
};
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((one) => [one, kind])));
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** The words and marks of a sentence, with what hides an order from a reader of words put right. */
function wordsOf(text: string): readonly string[] {
  const plain = plainWords(text.replace(/\p{Cf}/gu, ''))
    .toLowerCase()
    // "i-g-n-o-r-e": letters parted one by one are a word, or several; honest words are not written so.
    .replace(/(?<![\p{L}\d])\p{L}(?:[ ./-]\p{L}){3,}(?![\p{L}\d])/gu, (run) => `= = ${run.replace(/[ ./-]/g, '')}`)
    // "R3commend": a figure inside a word, or before a long one, is a letter; "10am" and "4th" stay.
    .replace(/[\p{L}\d]*(?:\p{L}\d\p{L}|(?<![\p{L}\d])\d\p{L}{4})[\p{L}\d]*/gu, (word) =>
      word.replace(/\d/g, (figure) => letterOf[figure] ?? figure),
    );
  return figuresAsOne(plain).match(/\p{L}+(?:'\p{L}+)?|0|[[\]<>{}#*/:=]/gu) ?? [];
}

const withOpening = (words: readonly string[]): readonly string[] => [
  ...wordsAndPairs(words),
  `^${words[0] ?? ''}`,
  `^${words.slice(0, 2).join(' ')}`,
];

/** Words, marks and pairs of them, as they are and by kind; how a sentence opens counts for itself. */
export function orderPieces(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set([...withOpening(words), ...withOpening(words.map((one) => kindOf.get(one) ?? one))]);
}

/** Whether a sentence of a document sounds like an order to an assistant. */
export function soundsLikeOrder(sentence: string, weights: OrderWeights = shippedWeights): boolean {
  return oddsOf(orderPieces(sentence), weights) > weights.line;
}
