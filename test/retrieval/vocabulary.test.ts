import { tokens } from '../../src/retrieval/tokens.ts';
import { createVocabulary, readVocabulary } from '../../src/retrieval/vocabulary.ts';

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

test('the service leaves the words of another field alone', () => {
  expect(meant(createVocabulary(readVocabulary([], false)), 'll sg mh')).toEqual([]);
});
