// Trains what reads needs on the stories of all hands: `node test/bench/train-needs.ts`; `--left-out` first says how well it reads each hand that it has not seen.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import {
  type NeedWeights,
  openNeedReader,
  pieceSpace,
  piecesOf,
  pieceWeight,
} from '../../src/retrieval/needs/read-needs.ts';
import { type Example, train } from '../../src/safety/logistic.ts';

interface Story {
  readonly text: string;
  readonly needs: readonly string[];
  readonly form: 'story' | 'ask' | 'record';
  readonly hand: string;
}

const room = join(import.meta.dirname, '..', '..', 'src', 'retrieval', 'needs');
const penalty = 0.5;
// How far words and meaning may each be leant on: chosen on hands left out.
const vectorScale = 6;
const pieceScale = 8;

const stories: readonly Story[] = readdirSync(join(room, 'stories'))
  .sort()
  .flatMap((file) => readJsonLines<Story>(join(room, 'stories', file)));
const needs = [...new Set(stories.flatMap((one) => one.needs))].sort();
const encoder = createSentenceEncoder();
const vectors: Float32Array[] = [];
for (const { text } of stories) vectors.push(Float32Array.from(await encoder.embedQuery(text)));
await encoder.close();

const examples: readonly Example[] = stories.map(({ text }, at) => {
  const indexes = piecesOf(text);
  return {
    indexes,
    values: new Float32Array(indexes.length).fill(pieceWeight(indexes.length) * pieceScale),
    dense: vectors[at]!.map((one) => one * vectorScale),
  };
});

function trainOn(of: readonly number[]): NeedWeights {
  const mine = of.map((at) => examples[at]!);
  const dimensions = examples[0]!.dense.length;
  const learnt = needs.map((need) => {
    const labels = of.map((at) => stories[at]!.needs.includes(need));
    const importance = of.map((at) => (stories[at]!.needs[0] === need || !stories[at]!.needs.includes(need) ? 1 : 0.6));
    return train(mine, labels, importance, { sparse: pieceSpace, dense: dimensions }, penalty, 25);
  });
  return {
    encoder: encoder.id,
    needs,
    biases: learnt.map((one) => Number(one.bias.toFixed(3))),
    pieces: pack(learnt.flatMap((one) => [...one.sparse].map((value) => value * pieceScale))),
    vector: pack(learnt.flatMap((one) => [...one.dense].map((value) => value * vectorScale))),
  };
}

function pack(values: readonly number[]): NeedWeights['pieces'] {
  const scale = values.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127;
  return { scale, values: Buffer.from(Int8Array.from(values, (one) => Math.round(one / scale))).toString('base64') };
}

const hands = [...new Set(stories.map((one) => one.hand))];
if (process.argv.includes('--left-out'))
  for (const hand of hands) {
    const reader = openNeedReader(trainOn(stories.flatMap((one, at) => (one.hand === hand ? [] : [at]))));
    const tally = new Map<string, [number, number, number]>();
    stories.forEach((one, at) => {
      if (one.hand !== hand) return;
      const ranked = [...reader.read(one.text, Float32Array.from(vectors[at]!)).keys()].map((need) => needs[need]!);
      const t = tally.get(one.form) ?? [0, 0, 0];
      t[0] += 1;
      if (one.needs.includes(ranked[0]!)) t[1] += 1;
      if (ranked.slice(0, 3).some((need) => one.needs.includes(need))) t[2] += 1;
      tally.set(one.form, t);
    });
    for (const [form, [all, first, three]] of tally)
      console.log(
        `${hand} left out, ${form.padEnd(6)} ${all}: first ${((100 * first) / all).toFixed(1)} %, among three ${((100 * three) / all).toFixed(1)} %`,
      );
  }
writeFileSync(join(room, 'need-weights.json'), `${JSON.stringify(trainOn(stories.map((_, at) => at)))}\n`);
console.log(`${stories.length} stories by ${hands.length} hands, ${needs.length} needs`);
