// Fits which words of the records on the screen a message asks for: node test/evaluation/conversation/fit-clauses.ts. Says how it fares on each set left out.
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import {
  type ClauseAsked,
  type ClauseOfShown,
  clauseAsRead,
  clauseFeatures,
  clausesOf,
} from '../../../src/turn/clause-meant.ts';
import { openWants, type WantsReader } from '../../../src/turn/message-wants.ts';
import { type Choice, fitSoftmax, likelyOf, printWeights } from '../../bench/fit-softmax.ts';
import { learnWants, messageLessons } from '../../bench/train-messages.ts';
import { fittedMixed, type MixedSet } from './mixed-sets.ts';

const encoder = createSentenceEncoder();
const lessons = await messageLessons(encoder);
const vectors = new Map<string, Float32Array>();
async function vectorOf(text: string): Promise<Float32Array> {
  const known = vectors.get(text) ?? Float32Array.from(await encoder.embedQuery(text));
  vectors.set(text, known);
  return known;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9£.:]+/g, ' ')
    .replace(/[.:](?= |$)/g, '')
    .trim();

async function choicesOf({ dir, chains }: MixedSet, wantsOf: WantsReader): Promise<readonly Choice[]> {
  const { assets } = await loadKnowledge(dir, { today: '2026-11-30' });
  const choices: Choice[] = [];
  for (const { turns } of chains) {
    let shown: readonly string[] = [];
    let focus: string | undefined;
    for (const { say, want, of = [], words = '', ...turn } of turns) {
      const isOfShown = want === 'fact' || want === 'pick' || want === 'told';
      if (want === 'fact' && words !== '') {
        const vector = await vectorOf(say);
        const asked: ClauseAsked = { words: say, vector, wants: wantsOf(say, vector) };
        const clauses: ClauseOfShown[] = [];
        for (const [at, asset] of shown.flatMap((ref) => assets.filter(({ id }) => id === ref)).entries())
          for (const clause of clausesOf(asset))
            clauses.push({
              ...clause,
              asset,
              vector: await vectorOf(clauseAsRead(clause)),
              isOfFocus: asset.id === focus,
              isOfFirst: focus === undefined && at === 0,
            });
        const right = clauses.flatMap((one, at) => {
          const text = plain(one.words);
          const holds = text.includes(plain(words)) || (text.length > 8 && plain(words).includes(text));
          return of.includes(one.asset.id) && holds ? [at] : [];
        });
        choices.push({ rows: clauses.map((one) => clauseFeatures(asked, one)), right, counts: 1 });
      }
      if (isOfShown) focus = of.length === 1 ? of[0] : focus;
      else if (turn.shown.some((ref) => assets.some(({ id }) => id === ref))) {
        shown = turn.shown;
        focus = undefined;
      }
    }
  }
  return choices;
}

const sets: (readonly Choice[])[] = [];
for (const set of fittedMixed) {
  const others = lessons.filter(({ from }) => from !== set.name);
  sets.push(await choicesOf(set, openWants(learnWants(others, encoder.id))));
}
const taught = (some: readonly Choice[]): readonly Choice[] => some.filter(({ right }) => right.length > 0);
const firsts: { readonly likely: number; readonly isRight: boolean }[] = [];
for (const [at, some] of sets.entries()) {
  const weights = fitSoftmax(taught(sets.filter((_other, place) => place !== at).flat()));
  const mine = some.map(({ rows, right }) => {
    const likely = likelyOf(rows, weights);
    const most = Math.max(...likely);
    return { likely: most, isRight: right.includes(likely.indexOf(most)) };
  });
  firsts.push(...mine);
  const first = mine.filter(({ isRight }) => isRight).length;
  console.log(`${fittedMixed[at]?.name}, left out: the right words first for ${first} of ${some.length}`);
}
for (const [from, to] of [
  [0, 0.2],
  [0.2, 0.35],
  [0.35, 0.5],
  [0.5, 0.7],
  [0.7, 1.01],
] as const) {
  const some = firsts.filter(({ likely }) => likely >= from && likely < to);
  console.log(`likely ${from} to ${to}: ${some.filter(({ isRight }) => isRight).length} of ${some.length} right`);
}
printWeights(fitSoftmax(taught(sets.flat())));
await encoder.close();
