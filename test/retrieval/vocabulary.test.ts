import { readdirSync, readFileSync } from 'node:fs';
import { tokens } from '../../src/retrieval/tokens.ts';
import { createVocabulary, readVocabulary } from '../../src/retrieval/vocabulary.ts';

const sayings = new URL('../../src/retrieval/', import.meta.url);
const meant = (vocabulary: ReturnType<typeof createVocabulary>, words: string): readonly string[] =>
  vocabulary.meet(tokens(words)).map(({ gist }) => gist);

test.each([
  ['sg', 'safeguarding'],
  ['mh', 'mental health'],
  ['ll', 'landlord'],
  ['ref', 'referral'],
  ['appt', 'appointment'],
  ["dna'd", 'did not attend'],
  ['dv', 'domestic abuse'],
  ['pcsp', 'care'],
  ['uc', 'benefits'],
  ['pip', 'benefits'],
])('the service understands "%s" though the vocabulary of its own leaves it out', (words, means) => {
  expect(meant(createVocabulary(readVocabulary([])), words).join(', ')).toContain(means);
});

test('the service takes an abbreviation as the organisation does where it has a row for it', () => {
  expect(meant(createVocabulary(readVocabulary([{ says: 'LL', means: ['lunch lounge'] }])), 'll on friday')).toEqual([
    'lunch lounge',
  ]);
});

test.each([
  ['wheezy as a whistle', 'asthma'],
  ['his old colliery bandsmans cornet is in its case, cornet in its case', 'brass band'],
  ['landlord selling up and she has nowhere', 'eviction'],
])('the service hears what is told as "%s"', (words, means) => {
  expect(meant(createVocabulary(readVocabulary([])), words).join(', ')).toContain(means);
});

test('every line of everyday sayings is said and meant, and nothing is said twice in one line', () => {
  const lines = readdirSync(sayings)
    .filter((name) => /^(?:everyday|field)-.*\.txt$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, sayings), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'));
  const faulty = lines.filter((line) => {
    const sides = line.split('|').map((side) => side.split(';').map((one) => one.trim()));
    return sides.length !== 2 || sides.flat().includes('') || new Set(sides[0]).size !== sides[0]?.length;
  });
  expect(lines.length).toBeGreaterThan(2000);
  expect(faulty).toEqual([]);
});

test('the service leaves the words of another field alone', () => {
  expect(meant(createVocabulary(readVocabulary([], false)), 'll sg mh')).toEqual([]);
});
