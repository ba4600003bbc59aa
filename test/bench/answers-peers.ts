// What simpler checks of model answers would let through and spoil, beside ours, in one run over the same sets: node test/bench/answers-peers.ts [set…]
import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { citesOf, partAnswer, withoutMarks } from '../../src/answering/check-facts-sentences.ts';
import { certainFault, judgeSentence } from '../../src/answering/judge-sentence.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { halves, readRows, readWorlds, shareText, type World } from './answers.ts';

interface Said {
  readonly row: string;
  readonly good: boolean;
  readonly keep: boolean;
  readonly text: string;
  readonly cited: string;
  readonly cuts: ReadonlyMap<string, boolean>;
}

const plain = new Set(
  'the and for with that this they them then than from have has had will would can could may might must should been were was are not but his her him she you your our who what when where which how out about into over more any all some also just there here'.split(
    ' ',
  ),
);
const words = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)].map((match) => match[0]).filter((one) => !plain.has(one));
const figures = (text: string): string[] => text.match(/\d(?:[\d.:,]*\d)?/g) ?? [];

function citedText(world: World, text: string): string {
  const cites = citesOf(text);
  const own = world.passages.filter((_one, place) => cites.length === 0 || cites.includes(place + 1));
  return own
    .map(
      (one) =>
        `${one.text}\n${Object.values(one.fields ?? {})
          .map(String)
          .join('\n')}`,
    )
    .join('\n');
}

const worlds = readWorlds();
const said = halves
  .filter((half) => process.argv.length < 3 || process.argv.includes(half))
  .flatMap((half) => readRows(half).map((row) => ({ half, row })))
  .flatMap(({ half, row }): readonly Said[] => {
    const world = worlds.get(row.world);
    if (world === undefined) return [];
    const certain = createAnswerCheck(world, certainFault);
    const judged = createAnswerCheck(world, (weighing) => judgeSentence({ ...weighing, facts: [] }));
    const whole = createAnswerCheck(world);
    const { sentences } = partAnswer(row.completion);
    return sentences.flatMap((sentence): readonly Said[] => {
      const label = row.sentences.find(
        (one) => one.text === sentence.text || one.text.includes(sentence.text) || sentence.text.includes(one.text),
      );
      if (label === undefined && !row.good) return [];
      const text = withoutMarks(sentence.text);
      const cited = citedText(world, sentence.text);
      const own = words(text);
      const known = new Set(words(cited));
      const line = sentences.filter((one) => one.line === sentence.line);
      const cuts = new Map([
        ['half of the content words in the cited passage', own.filter((one) => known.has(one)).length < own.length / 2],
        ['figures must be in the cited passage', figures(text).some((one) => !cited.includes(one))],
        ['what is certain, alone', certain.fault(sentence, line) !== undefined],
        ['what is weighed, without typed facts', judged.fault(sentence, line) !== undefined],
        ['all of it', whole.fault(sentence, line) !== undefined],
      ]);
      return [{ row: `${half} ${row.id}`, good: row.good, keep: label?.keep ?? true, text, cited, cuts }];
    });
  });

const encoder = createSentenceEncoder();
const parts = (one: Said): string[] => one.cited.split(/\n|(?<=[.!?])\s+/).filter((part) => part.trim() !== '');
const texts = [...new Set(said.flatMap((one) => [one.text, ...parts(one)]))].filter((one) => one.trim() !== '');
const vectors = await encoder.embedDocuments(texts);
await encoder.close();
const vectorOf = new Map(texts.map((text, place) => [text, vectors[place] ?? []]));
const nearness = (one: Said): number =>
  Math.max(
    0,
    ...parts(one).map((part) =>
      (vectorOf.get(part) ?? []).reduce((sum, value, place) => sum + value * (vectorOf.get(one.text)?.[place] ?? 0), 0),
    ),
  );
for (const one of said)
  (one.cuts as Map<string, boolean>).set('cosine of the nearest sentence under 0.5', nearness(one) < 0.5);

for (const name of said[0]?.cuts.keys() ?? []) {
  const isCut = (one: Said): boolean => one.cuts.get(name) === true;
  const faults = said.filter((one) => !one.keep);
  const good = new Map<string, boolean>();
  for (const one of said) if (one.good) good.set(one.row, (good.get(one.row) ?? true) && !isCut(one));
  process.stdout.write(
    `${name}\n  faults through  ${shareText({ part: faults.filter((one) => !isCut(one)).length, whole: faults.length })}\n  good untouched  ${shareText({ part: [...good.values()].filter(Boolean).length, whole: good.size })}\n`,
  );
}
