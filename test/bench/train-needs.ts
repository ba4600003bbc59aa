// Trains what reads needs on the stories of all hands: `node test/bench/train-needs.ts`; `--left-out` first says how well it reads each hand that it has not seen.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { type NeedWeights, needPieces, openNeedReader } from '../../src/retrieval/needs/read-needs.ts';
import { type LabelLesson, learnLabels } from './learn-labels.ts';

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

const lessons: readonly LabelLesson[] = stories.map(({ text, needs: about }, at) => ({
  text,
  vector: vectors[at]!,
  labels: about,
}));

function trainOn(of: readonly number[]): NeedWeights {
  const { labels, ...learnt } = learnLabels(
    of.map((at) => lessons[at]!),
    needs,
    needPieces,
    { penalty, vectorScale, pieceScale, steps: 25, second: 0.6 },
  );
  return { ...learnt, encoder: encoder.id, needs: labels };
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
