// Questions about services and rotas, and calls to be made, call nobody; whatever few words may be a danger are left to the readers.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { isHousingAlone, isNeedAlone, nightOutside } from '../../src/safety/need-alone.ts';
import { amidDanger, readSafety, readSafetyHere } from '../../src/safety/read-safety.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';
import { isServiceTurn } from '../../src/safety/service-turn.ts';
import { takeApart } from '../../src/safety/take-apart.ts';
import { labelledRows } from '../evaluation/safety/labelled.ts';

const root = join(import.meta.dirname, '..', '..');
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());
const readingOf = (text: string) => readSafety(text, text as SafeText, { encoder, waitMilliseconds: 20_000 });

test.each([
  'is she on tonight',
  'is he on tonight',
  'is she still on tonight',
  'is he on tonight or is it sam',
  'are you on tonight',
  'is bev off today',
  'girls',
  'for girls?',
  'boys',
  'is it girls only',
  "what if he's gay",
  "what if he's a man",
  "what if she's pregnant",
  'and if he cant get there?',
  'and if i cant get hold of them',
  "what if she can't make it",
  'ring her son on 07700 900111',
  'ring his wife on 07700 900333',
  'ring her son after 3 on 07700 900111',
  'call her back at 3',
  'can he go tonight',
  'can they see him tonight',
  'anything on tonight',
  'what time tonight',
  "he's 17 can he go",
  'is it in the water',
  'she cant do stairs',
  'esa review, home visit needed, he cant manage the phone',
  'debt advice face to face because she cannot use email',
  'needs help in person, she cant do video calls',
  "she's at work till 6",
  'is tonight cancelled',
  'they turned her down',
  'am i on tonight',
  'who has the phone tonight',
  'thinks its too far',
  'she wont go alone',
  "he's no car",
  "i'll see him at 4",
  "she's coming in tomorrow",
  'can they see her sooner',
  'client has no idea why the gp referred him, what do i say about what we do',
  'My new patient said he has no idea why the surgery referred him to me. What should I tell him about social prescribing?',
  'she wants her notes to say she does not want letters sent to her address, where do i record that',
  'pt has phoned me 4 times this week to chat, lovely lady, how should i handle it',
  'anything for parents with toddlers at the weekend in Thornby',
])('a question about a service calls nobody, with the encoder or without: %s', async (text) => {
  expect((await readingOf(text)).level).toBe('none');
  expect(readSafetyHere(text).level).toBe('none');
});

test.each([
  'client keeps asking me to add her on instagram, what do i say',
  'he wants to be my friend on facebook',
  'she keeps asking for my own number what do i say',
])(
  'a favour asked of a worker is at most for the list of supervision, with the encoder or without: %s',
  async (text) => {
    for (const { level } of [await readingOf(text), readSafetyHere(text)])
      expect(['none', 'supervision']).toContain(level);
  },
);

test.each([
  'he keeps asking me to follow him',
  'client keeps asking me to follow him to his car',
  'she has no idea why he hits her',
  'patient wants her record to say she does not want to live',
  'patient has rung me 6 times this week to say goodbye',
  'anything for mums with little ones in danger',
  'he wants to add me to his list',
  'she wants her notes to say she does not want saving',
])('what is like such a favour or question and may be a danger is left to the readers: %s', (text) => {
  expect(isServiceTurn({ ...takeApart(text), matches: [] })).toBe(false);
});

test.each([
  'hes got nowhere tonight',
  'no where to stay tonite',
  'she has nowhere to sleep tonight',
  "she's got nowhere to go tonight",
  'man with nowhere to stay tonight',
  'no bed for tonight',
  "she's got no food in",
])('what somebody lacks tonight is a practical crisis and no danger: %s', async (text) => {
  expect((await readingOf(text)).level).toBe('none');
  expect(readSafetyHere(text).level).toBe('none');
});

test.each([
  ["he's got nowhere tonight and it's freezing", 'safeguarding_adult'],
  ["he's on the streets tonight", 'safeguarding_adult'],
  ["nowhere tonight, he's just out of hospital", 'safeguarding_adult'],
  ["she's got nowhere tonight and two kids", 'safeguarding_child'],
  ['nowhere to stay tonight with a baby', 'safeguarding_child'],
])(
  'a night without a bed in the cold, ill or with a child is for today, and no violence: %s',
  async (text, category) => {
    for (const reading of [await readingOf(text), readSafetyHere(text)]) {
      expect(reading.level).toBe('today');
      expect(reading.categories).toEqual([category]);
    }
  },
);

test.each([
  'is she on something tonight',
  "she's on the bridge tonight",
  'the girls are scared of him',
  "he's got nowhere tonight and says he'll end it",
  "she's been kicked out, nowhere to go tonight",
  "she's got nowhere tonight, husband threw her out",
  "nowhere to sleep tonight and he's drunk",
  "ring her son, she isn't breathing",
  'ring her son on 07700 900111, she has taken the lot',
  'is he on tonight, he said goodbye to everyone',
  "girls, he's locked them in",
])('the service still has a human hear of: %s', async (text) => {
  expect(isAtLeast((await readingOf(text)).level, 'today')).toBe(true);
  expect(isAtLeast(readSafetyHere(text).level, 'today')).toBe(true);
});

test.each([
  'LL says shes putting the rent up to 900 a month',
  'her landlady is raising the rent from march',
  'landlord wants him out by monday',
  'the council havent fixed the damp',
  'his landlord refuses to fix the heating, what are his rights',
  'she has been given a section 21',
  "he's being evicted",
  'got rent arrears who can help',
])('a landlord, the rent or a notice by itself calls nobody: %s', async (text) => {
  expect((await readingOf(text)).level).toBe('none');
  expect(readSafetyHere(text).level).toBe('none');
});

test.each([
  'landlord wants her out of the way',
  'he wants her out',
  'the landlord wants her to come to his flat',
  'her landlord is putting his hands on her',
  'landlord has served her with a knife',
  'she is behind with the rent and wants out',
  'the landlord won’t fix the door he kicked in',
  'LL put the lock on the outside of her door',
])('what a landlord does to somebody, or somebody to themselves, is no matter of housing alone: %s', (text) => {
  expect(isHousingAlone(takeApart(text))).toBe(false);
});

test('right after words of danger even a question about a service is believed', () => {
  expect(amidDanger(readSafetyHere('is she on tonight')).level).toBe('now');
  expect(amidDanger(readSafetyHere('hes got nowhere tonight')).level).toBe('now');
});

test.each([
  "she can't do this",
  'pip form help, he cant do it any more',
  'needs help, she can not manage',
  "she can't use the phone, he takes it",
  "he can't do life",
  'is he there now',
  'is she on her own tonight',
  'is the gas on tonight',
  'can she go home tonight',
  'can she stay there tonight',
  'can they take the tablets',
  'how many can she take',
  'how much would it take',
  'how long does it take to die',
  'will it be over tonight',
  'is it a long drop',
  'are the kids in',
  'are they with him',
  'will they take her',
  'do they take his card',
  'where do they take her',
  'young girls',
  'is the railway line near',
  'who has the kids tonight',
  'who has the knife',
  "he's coming at 4",
  "he's coming for her tomorrow",
  "she's not in",
  "he's out",
  "he won't go on",
  "he won't go to hospital",
  "can't get up",
  'am i on my own',
  'what if she goes back',
  "what if she's 15",
  'and if he cant get out',
  "what if she can't go on",
  "i can't get hold of her",
  'ring the police',
  'call an ambulance',
  'ring her husband',
  'text her husband the address',
  "her husband's coming tonight",
  "her dad's coming for her",
  'can i join him',
  'does he still use',
  'can she start it tonight',
  'does she have to go',
  "she can't do it",
  'nothing tonight',
  'she has nothing',
  'nothing to live for',
  'nowhere',
  'she has nowhere to go',
  'he has nothing left',
])('a few words that may be a danger are no question about a service: %s', (text) => {
  const message = { ...takeApart(text), matches: [] };
  expect(
    isServiceTurn(message) || isNeedAlone(message) || isHousingAlone(message) || nightOutside(message) !== undefined,
  ).toBe(false);
});

test('of everything that was ever labelled as needing a human, nothing is such a question or such a want, even with its cues set aside', () => {
  const files = ['src/safety/sentences', 'test/evaluation/safety'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(root, folder, name)),
  );
  const dangers = labelledRows(files).filter(({ level }) => isAtLeast(level, 'today'));
  expect(dangers.length).toBeGreaterThan(9_000);
  const short = dangers.filter(({ text }) => text.split(/\s+/).length <= 20);
  const calmed = short.filter(({ text }) => {
    const message = { ...takeApart(text), matches: [] };
    return isServiceTurn(message) || isNeedAlone(message) || isHousingAlone(message);
  });
  expect(calmed.map(({ text }) => text)).toEqual([]);
  // What is brought down to `today` was never labelled `now`.
  const outside = short.filter(({ level, text }) => level === 'now' && nightOutside(takeApart(text)) !== undefined);
  expect(outside.map(({ text }) => text)).toEqual([]);
}, 60_000);

test('a very long word or a great many of them stall nothing', () => {
  const started = performance.now();
  for (const text of ['is it '.repeat(400), `is she on ${'tonight '.repeat(12)}x`, `what time ${'on '.repeat(12)}x`])
    isServiceTurn(takeApart(text));
  // Seconds on a busy machine; a pattern that stalls takes hours.
  expect(performance.now() - started).toBeLessThan(20_000);
});
