import { expect, test } from '@jest/globals';
import { practiceFacts } from '../../src/answering/practice-facts.ts';
import type { Practice } from '../../src/knowledge/knowledge.ts';

const surgery: Practice = {
  name: 'Tannery Surgery',
  aliases: [],
  rooms: 'Loft on Mondays',
  hours: 'Mon-Fri 8-18',
  notes: 'No lift to the loft: book the ground floor for anybody who cannot do stairs.',
  checkedOn: '2026-11-01',
  dutyRoute: 'Ring 01632 960601',
} as unknown as Practice;

test('and not where they only share a word with its name', () => {
  const named: Practice = { ...surgery, notes: 'The surgery cat sleeps in reception.' as Practice['notes'] };
  const { items } = practiceFacts(named, 'what do I need to know about Tannery Surgery', '2026-11-23');
  expect(items.join(' ')).toContain('01632 960601');
  expect(items.join(' ')).not.toContain('cat');
});

test.each([
  ['is there a lift to the room', true],
  ['can she get in without stairs', true],
  ['when is it open', false],
])('"%s": the notes of a practice are told where they speak of it', (question, isTold) => {
  const { first, items } = practiceFacts(surgery, question, '2026-11-23');
  expect([first, ...items].join(' ').includes('No lift to the loft')).toBe(isTold);
});
