// How hearing grows with the number of hands that wrote the training sentences: node test/evaluation/safety/learning-curve.ts [--hands=10,20,40]
// Those who wrote the former evaluation sets e to l are kept out of every training. Printed is how much of their danger the words and one network, equally weighed, hear while they raise
// 10 % of their innocent sentences; without joining and lines, so that one run takes minutes.
import { loadSentences, vectorsOfAll } from '../../../src/cli/train-safety-command.ts';
import { featuresOf, vectorFeaturesOf } from '../../../src/safety/features.ts';
import { heads } from '../../../src/safety/heads.ts';
import { logOdds } from '../../../src/safety/logistic.ts';
import { outputsOf, trainNetwork } from '../../../src/safety/network.ts';
import { rarityOf } from '../../../src/safety/ngrams.ts';
import { isAtLeast } from '../../../src/safety/response-level.ts';
import { takeApart } from '../../../src/safety/take-apart.ts';
import { goalOf } from '../../../src/safety/train-meaning.ts';
import { trainWords } from '../../../src/safety/train-words.ts';

const keptOut = /^hand-(14[5-9]|150|17[1-6]|21[1-6])$/;
const innocentRaised = 0.1;

const sentences = loadSentences();
const vectorsOf = await vectorsOfAll(sentences.map((sentence) => sentence.text));
const kept = sentences.filter(({ hand }) => keptOut.test(hand));
const rest = sentences.filter(({ hand }) => !keptOut.test(hand));
// Early and late hands mixed, so that more hands means more hands and not later ones.
const hands = [...new Set(rest.map(({ hand }) => hand))].map((hand, i) => ({ hand, place: (i * 40) % 151 }));
const order = hands.sort((a, b) => a.place - b.place).map(({ hand }) => hand);
const asked = process.argv.find((word) => word.startsWith('--hands='))?.slice('--hands='.length);
const counts = asked === undefined ? [5, 10, 20, 40, 80, order.length] : asked.split(',').map(Number);
const keptMessages = kept.map(({ text }) => takeApart(text));
const dense = new Map(sentences.map(({ text }) => [text, vectorFeaturesOf(vectorsOf(text)) ?? new Float32Array(0)]));

const evenly = (scores: readonly number[]): readonly number[] => {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) || 1;
  return scores.map((score) => (score - mean) / spread);
};

for (const count of counts) {
  const chosen = new Set(order.slice(0, count));
  const seen = rest.filter(({ hand }) => chosen.has(hand));
  const messages = seen.map(({ text }) => takeApart(text));
  const rarity = rarityOf(messages.map(({ words }) => words));
  const examples = messages.map((message) => ({ whole: featuresOf(message, rarity), sentences: [] }));
  const all = seen.map((_, i) => i);
  const weights = trainWords('today', seen, examples, all);
  const network = trainNetwork(
    seen.map(({ text }) => dense.get(text)!),
    seen.map(goalOf),
    1,
  );
  const fromWords = evenly(keptMessages.map((message) => logOdds(weights, featuresOf(message, rarity))));
  const fromNetwork = evenly(kept.map(({ text }) => outputsOf(network, dense.get(text)!)[heads.indexOf('today')]!));
  const scored = kept.map((sentence, i) => ({ sentence, score: fromWords[i]! + fromNetwork[i]! }));
  const innocent = scored.filter(({ sentence }) => sentence.level === 'none').map(({ score }) => score);
  const line = innocent.sort((a, b) => b - a)[Math.floor(innocent.length * innocentRaised)] ?? 0;
  const heard = (level: 'today' | 'now'): number => {
    const danger = scored.filter(({ sentence }) => isAtLeast(sentence.level, level));
    return (100 * danger.filter(({ score }) => score > line).length) / danger.length;
  };
  const bar = '#'.repeat(Math.round(heard('today') / 2));
  process.stdout.write(
    `${String(count).padStart(3)} hands ${String(seen.length).padStart(5)} sentences |${bar} ${heard('today').toFixed(1)} % today or higher, ${heard('now').toFixed(1)} % now\n`,
  );
}
process.stdout.write(`of ${kept.length} sentences kept out\n`);
