import { describe, expect, test } from '@jest/globals';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { readMatter } from '../../src/safety/read-matter.ts';
import { readSafety, readSafetyHere } from '../../src/safety/read-safety.ts';
import { takeApart } from '../../src/safety/take-apart.ts';

const matterOf = (words: string) => readMatter(takeApart(words))?.matter;

describe('hears whose matter it is, though nobody is in danger', () => {
  test.each([
    ['lone_working', 'hes on his own out at the farm, ok if i do the visit solo'],
    ['lone_working', 'uneasy about going back to the flat for fridays appointment'],
    ['boundary', 'she has messaged me on facebook'],
    ['boundary', 'chap keeps giving me biscuits'],
    ['boundary', 'he texts me most evenings'],
    ['boundary', 'could i lend the lad a bit till his giro'],
    ['boundary', 'she does not want me to close her case and is upset'],
    ['for_a_manager', 'i posted her letter to the wrong address'],
    ['for_a_manager', 'ok to drop her at the hospice in my van'],
    ['for_a_manager', 'left my diary on the bus'],
    ['practice_matter', 'doctors always send me people who are psychotic'],
    ['practice_matter', 'nobody invites me to the team meeting here at the surgery'],
    ['consent_or_capacity', 'her mum phoned wanting details of what she said'],
    ['consent_or_capacity', 'client does not want his wife told'],
    ['consent_or_capacity', 'not sure he understands the tenancy he is about to sign'],
    ['learning', 'never worked with anyone suicidal before and i am nervous'],
    ['medicine', 'her neighbour says she should stop the statins, can she'],
    ['medicine', 'he wants to come off his quetiapine'],
  ])('%s: %s', (kind, words) => {
    expect(matterOf(words)).toMatchObject({ kind, isReal: true });
  });
});

describe('leaves alone what nobody has to decide', () => {
  test.each([
    'singing group for somebody with a frame',
    'how do i refer to the carers service',
    'which code do i use for a referral',
    'she lives alone and would like a visit from a befriender',
    'is there a dog walking group for his spaniel',
    'when is the lone working training',
    'where is the consent form',
    'medication review appointment for next week',
    'is the gift shop at the hospice open on sunday',
    'does the community transport take people to the clinic',
    'his daughter is helping him look for a lunch club',
    'her son rang asking about day centres near Eastmoor',
    'his sister wants to know what is on for carers on a saturday',
    'how many alerts had no owner last month',
  ])('%s', (words) => expect(matterOf(words)).toBeUndefined());
});

test('a question of the rule alone is a matter of nobody, so its level stays none', () => {
  expect(matterOf('are we allowed to accept gifts, i wonder')).toMatchObject({ kind: 'boundary', isReal: false });
  expect(readMatter(takeApart('are we allowed to accept gifts, i wonder'))?.level).toBe('none');
});

test('a medicine that a client wants to stop is for today, a favour for supervision, and danger beside it is not lowered', async () => {
  const encoder = createSentenceEncoder();
  const favour = 'client gave me a fiver' as SafeText;
  expect((await readSafety(favour, favour, { encoder, waitMilliseconds: 20_000 })).level).toBe('supervision');
  await encoder.close();
  expect(readSafetyHere('she wants to stop her lithium').level).toBe('today');
  expect(readSafetyHere('client gave me a fiver and has taken a whole box of paracetamol').level).toBe('now');
});

test('says which words it heard', () => {
  const words = 'the lad offered me cash for the lift';
  const reading = readSafetyHere(words);
  expect(reading.matter?.kind).toBe('boundary');
  expect(reading.evidence.map(({ start, end }) => words.slice(start, end))).toEqual(expect.arrayContaining(['cash']));
});

test('a long message stays quick', () => {
  const started = performance.now();
  readMatter(takeApart('she gave me and my doctor keeps sending '.repeat(500)));
  expect(performance.now() - started).toBeLessThan(4000);
});
