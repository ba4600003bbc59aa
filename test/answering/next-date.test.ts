// "When is the next one": reckoned where the record leaves no doubt, and not where it does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer } from '../../src/answering/answer.ts';
import { withNextDate } from '../../src/answering/next-date.ts';
import type { Asset, Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const schedules: Readonly<Record<string, readonly [string, string, string, string]>> = {
  second: ['2nd Wednesday 2-4', 'Wed', '14:00', '16:00'],
  both: ['1st and 3rd Sat 10-12', 'Sat', '10:00', '12:00'],
  last: ['last Friday of the month 7pm', 'Fri', '19:00', '20:00'],
  weekly: ['Mondays 9-11', 'Mon', '09:00', '11:00'],
  evening: ['Mondays 7-9pm', 'Mon', '19:00', '21:00'],
  boxing: ['Fridays 1-2', 'Fri', '13:00', '14:00'],
  alternate: ['Alternate Tuesdays 2-4', 'Tue', '14:00', '16:00'],
  terms: ['Thursdays 4-5 term time', 'Thu', '16:00', '17:00'],
  blocks: ['Mondays, six week blocks', 'Mon', '', ''],
  words: [
    'The first and third Thursday of the month from half past six until half past eight',
    'Thu',
    '18:30',
    '20:30',
  ],
  season: ['Thursdays 10-12 from 6 to 27 October', 'Thu', '10:00', '12:00'],
  later: ['Thursdays from 14 January', 'Thu', '', ''],
};
let dir: string;
let knowledge: Knowledge;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-next-'));
  mkdirSync(join(dir, 'assets'));
  const rows = Object.entries(schedules).map(
    ([id, [text, days, start, end]]) => `${id},The ${id},"${text}",${days},${start},${end},active,2026-11-01`,
  );
  writeFileSync(
    join(dir, 'assets', 'list.csv'),
    `id,name,schedule_text,days,start_time,end_time,status,last_verified\n${rows.join('\n')}\n`,
  );
  knowledge = await loadKnowledge(dir, { today: '2026-11-30' });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function answerOf({ id, name }: Asset): Answer {
  const card = {
    kind: 'asset' as const,
    ref: id,
    name,
    facts: [],
    description: '',
    freshness: { kind: 'fresh' as const, on: '2026-11-01' },
    freshnessText: '',
    misses: [],
    citation: 1,
  };
  return { kind: 'answer', mode: 'quoted', firstLine: `${name}.`, blocks: [card as never], citations: [], cut: [] };
}

function nextOf(id: string, question: string, date = '2026-11-30', minutes = 12 * 60): string {
  const asset = knowledge.assets.find((one) => one.id === id) as Asset;
  const holidays = [{ date: '2026-12-25', name: 'Christmas Day' }];
  return withNextDate(answerOf(asset), question, { assets: knowledge.assets, holidays }, { date, day: 'Mon', minutes })
    .firstLine;
}

test.each([
  ['second', /next on Wednesday 9 December 2026, by its record: “2nd Wednesday 2-4”\.$/],
  ['both', /next on Saturday 5 December 2026/],
  ['last', /next on Friday 25 December 2026, a bank holiday \(Christmas Day\): ring first/],
  ['weekly', /next on Monday 7 December 2026/],
  ['evening', /next on Monday 30 November 2026/],
  ['alternate', /the record does not say which week is next/],
  ['terms', /^The terms\.$/],
  ['blocks', /^The blocks\.$/],
  ['words', /next on Thursday 3 December 2026/],
  ['later', /^The later\.$/],
  ['season', /^The season\.$/],
])('the service tells when "%s" is next', (id, line) => expect(nextOf(id, 'when is the next one')).toMatch(line));

test('the service tells of a bank holiday beside the day', () => {
  expect(nextOf('boxing', 'when is it on next', '2026-12-20')).toMatch(/Friday 25 December 2026, a bank holiday/);
});

test.each(['how much is it', 'is the next one to it nearer', 'what next'])(
  'the service reckons nothing that was not asked: "%s"',
  (question) => expect(nextOf('second', question)).toBe('The second.'),
);
