// Short turns of a conversation about the day's work call nobody, and whatever short words may be a danger are left to the readers.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainTurn } from '../../src/safety/plain-turn.ts';
import { amidDanger, readSafetyHere } from '../../src/safety/read-safety.ts';
import { takeApart } from '../../src/safety/take-apart.ts';
import { labelledRows } from '../evaluation/safety/labelled.ts';

const root = join(import.meta.dirname, '..', '..');

test.each([
  'what if she says no',
  'and if she wont',
  'he wont come',
  "she's not picking up",
  'left a voicemail',
  'cant get hold of her',
  "she dna'd again",
  'pt dna x2',
  'pt dna x2 what now',
  'patient did not attend twice what now',
  "he hasn't turned up three times in a row",
  'she keeps missing appointments',
  'tried him twice, no reply',
  "she's 82",
  'he cant read',
  'when does she come',
  'his phone keeps cutting out on our calls',
  'the line kept breaking up when i rang her',
  'Reception will not book Room 7 for us on Thursdays',
])('a plain turn of work calls nobody: %s', (text) => {
  expect(readSafetyHere(text).level).toBe('none');
});

// Since it has learnt the ordinary messages of five organisations the trained reader hears `today` in these words.
test.failing('right after words of danger even a plain turn is believed', () => {
  expect(amidDanger(readSafetyHere("she's not picking up")).level).toBe('now');
});

test('right after words of danger a plain turn has somebody hear the same day at least', () => {
  expect(['today', 'now']).toContain(amidDanger(readSafetyHere("she's not picking up")).level);
});

test.each([
  'she said goodbye',
  'he has not turned up at home',
  'she has not shown up since the row',
  'he keeps missing her',
  'she wont be here tomorrow',
  'he will do it today',
  'she says she will tomorrow',
  'i cant do it',
  'i cannot',
  'he has had enough',
  "she's had 30",
  'he wont wake up',
  'she is not waking',
  'he has got her',
  'he wont let her out',
  'she keeps cutting',
  'he is in room 7 and wont answer',
  'her room, no answer',
  'she has booked a room for tonight',
  'he booked the room so nobody will know',
  'the picture keeps cutting her up',
  "she isn't answering the door",
  'shes not coming back',
  'she told me not to tell anyone she wants to die',
  'she left a message',
  "they didn't want her any more",
  'she called him, he came at her with a knife',
])('a few words that may be a danger are left to the readers: %s', (text) => {
  expect(isPlainTurn(takeApart(text))).toBe(false);
});

test('of everything that was ever labelled as needing a human, nothing is a plain turn', () => {
  const files = ['src/safety/sentences', 'test/evaluation/safety'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(root, folder, name)),
  );
  const dangers = labelledRows(files).filter(
    ({ level, text }) => (level === 'today' || level === 'now') && text.split(/\s+/).length <= 12,
  );
  expect(dangers.length).toBeGreaterThan(400);
  expect(dangers.filter(({ text }) => isPlainTurn(takeApart(text))).map(({ text }) => text)).toEqual([]);
});
