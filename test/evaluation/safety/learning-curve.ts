// How hearing grows with the number of hands that wrote the training sentences: node test/evaluation/safety/learning-curve.ts [--hands=10,20,40]
// The last hands are kept out of every training; what is printed is how much of their danger the trained reader hears while it raises 10 % of their innocent sentences.
import { loadSentences, vectorsOfAll } from '../../../src/cli/train-safety-command.ts';
import { featuresOf, vectorFeaturesOf } from '../../../src/safety/features.ts';
import { openModel } from '../../../src/safety/meaning-model.ts';
import { isAtLeast } from '../../../src/safety/response-level.ts';
import { takeApart } from '../../../src/safety/take-apart.ts';
import { trainMeaning } from '../../../src/safety/train-meaning.ts';

const keptOut = /^hand-(7[789]|8[012]|11[1-9]|12\d)$/;
const innocentRaised = 0.1;

const sentences = loadSentences();
const vectorsOf = await vectorsOfAll(sentences.map((sentence) => sentence.text));
const kept = sentences.filter(({ hand }) => keptOut.test(hand));
const rest = sentences.filter(({ hand }) => !keptOut.test(hand));
// Early and late hands mixed, so that more hands means more hands and not later ones.
const hands = [...new Set(rest.map(({ hand }) => hand))].map((hand, i) => ({ hand, place: (i * 7) % 53 }));
const order = hands.sort((a, b) => a.place - b.place).map(({ hand }) => hand);
const asked = process.argv.find((word) => word.startsWith('--hands='))?.slice('--hands='.length);
const counts = asked === undefined ? [5, 10, 20, order.length] : asked.split(',').map(Number);

for (const count of counts) {
  const chosen = new Set(order.slice(0, count));
  const seen = rest.filter(({ hand }) => chosen.has(hand));
  const model = openModel(trainMeaning(seen, vectorsOf).weights);
  const scored = kept.map((sentence) => {
    const words = model.words(featuresOf(takeApart(sentence.text), model.rarity));
    const vectors = vectorFeaturesOf(vectorsOf(sentence.text));
    return { sentence, scores: vectors === undefined ? words : model.withVectors(words, vectors) };
  });
  const innocent = scored.filter(({ sentence }) => sentence.level === 'none').map(({ scores }) => scores.today);
  const line = innocent.sort((a, b) => b - a)[Math.floor(innocent.length * innocentRaised)] ?? 0;
  const heard = (level: 'today' | 'now'): string => {
    const danger = scored.filter(({ sentence }) => isAtLeast(sentence.level, level));
    return ((100 * danger.filter(({ scores }) => scores.today > line).length) / danger.length).toFixed(1);
  };
  process.stdout.write(
    `${count} hands, ${seen.length} sentences: today or higher heard ${heard('today')} %, now ${heard('now')} % (of ${kept.length} kept out)\n`,
  );
}
