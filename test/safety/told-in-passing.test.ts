// Danger told beside an everyday request, in words no keyword list holds, and its innocent neighbours; none of them is among the sentences the readers were trained on.

import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { readSafety } from '../../src/safety/read-safety.ts';
import { isAtLeast, type SafetyReading } from '../../src/safety/response-level.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());

const readingOf = async (text: string): Promise<SafetyReading> =>
  readSafety(text, deidentify(text, nobody).text, { encoder, waitMilliseconds: 20_000 });

test.each([
  'which bus goes to the leisure centre, she says he does not like her coming here and checks the mileage',
  'book her on the cookery course please, he answered her phone again and said she is too busy',
  'she flinched when I put my hand out for the form, anyway is there a conversational English group',
  'he told the volunteers the people at the town hall will be sorry come Monday, he has had enough of being ignored',
  'he keeps reading about the man who drove into the crowd and says he can see why',
  'her family have picked a man for her back home and she does not want him, she is twenty one',
  'the sores on his legs smell and he will not have the district nurse over the doorstep',
  'one of mine was found hanged on Sunday, I keep crying and I cannot face the desk this morning',
])('the service has a human hear the same day of: %s', async (text) => {
  const { level } = await readingOf(text);
  expect(isAtLeast(level, 'today')).toBe(true);
});

test('the service has a human hear the same day of a bank card kept, told beside a class', async () => {
  const { level } = await readingOf(
    'can you find Marta a sewing class, her husband keeps hold of her bank card so it needs to be free',
  );
  expect(isAtLeast(level, 'today')).toBe(true);
});

test.each([
  'she is fourteen and they fly to Islamabad on Saturday, her sister says the wedding hall is booked',
  'mum is taking her to Gambia on Friday for the ceremony, she is eight',
  'there is a court order keeping dad away and he is at the nursery gate now with a suitcase',
])('the service has a human hear at once of: %s', async (text) => {
  expect((await readingOf(text)).level).toBe('now');
});

test.each([
  'can you find Marta a sewing class, her husband is paying so any price is fine',
  'they fly to Islamabad on Saturday for her brother-in-law to retire, can she pause the befriending',
  'what does our policy say to do if somebody talks of blowing up a building',
  'the new starter asks which module covers forced marriage',
  'he is low after Christmas like every year, sees his counsellor on Mondays and would like the choir',
  'the murder trail at the museum, is it step free',
  'snowed under this week and the laptop is slow, which form is it for annual leave',
])('the service calls nobody for: %s', async (text) => {
  const { level } = await readingOf(text);
  expect(isAtLeast(level, 'today')).toBe(false);
});

test("the service takes a worker's grief for a client as the worker's own", async () => {
  expect(
    (await readingOf('one of mine was found hanged on Sunday, I keep crying and I cannot face the desk')).about,
  ).toBe('worker');
});

test('a father who feels left out has left nobody', async () => {
  const alone = await readingOf(
    'New dad, feels a bit left out since the baby came. Anything for fathers on a Saturday?',
  );
  expect(isAtLeast(alone.level, 'today')).toBe(false);
});

test('and one who left the baby has, whatever he feels', async () => {
  const left = await readingOf('He feels left out. He left the baby alone in the flat and went to the pub.');
  expect(left.level).toBe('now');
});
