import { allCues } from '../../src/safety/cues/all-cues.ts';
import { explainReading } from '../../src/safety/explain-reading.ts';
import { featureSignature } from '../../src/safety/features.ts';
import { conceptNames } from '../../src/safety/lexicon.ts';
import weights from '../../src/safety/meaning-weights.json' with { type: 'json' };
import { readSafetyHere } from '../../src/safety/read-safety.ts';

test('the service tells the worker why, in the words as typed', () => {
  const text = "Bus pass sent. She's got her tablets  ready and says goodbye";
  expect(explainReading(readSafetyHere(text), text)).toMatch(/^because you wrote ".*tablets ready.*"/);
});

test('the service explains nothing where nothing was read', () => {
  const text = 'what day is bingo';
  expect(explainReading(readSafetyHere(text), text)).toBe('');
});

test('every cue has a name of its own, a reason and a source, and speaks only of concepts that exist', () => {
  expect(new Set(allCues.map((cue) => cue.name)).size).toBe(allCues.length);
  expect(allCues.filter((cue) => cue.reason.length < 10 || cue.source.length < 3)).toEqual([]);
  const named = allCues
    .flatMap((cue) => [...cue.when, ...(cue.unless ?? [])])
    .flatMap((way) => way.match(/@\w+/g) ?? []);
  expect(named.filter((concept) => !conceptNames.includes(concept.slice(1)))).toEqual([]);
});

test('the weights were trained for the cues and concepts that the service uses now', () => {
  expect(weights.signature).toBe(featureSignature);
});
