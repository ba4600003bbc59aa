// A manager's question in the chat: first that nobody is told what they may not see, then that the figure is the log's own.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogInChat } from '../../src/pages/log-in-chat.ts';
import { periodAsked } from '../../src/pages/log-period.ts';
import { managerPageAsked } from '../../src/turn/manager-questions.ts';
import { createDeskWorld, type DeskWorld, plantedName } from './desk-world.ts';
import { seedLog } from './log-seed.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await createDeskWorld('2026-10-10T10:00:00Z');
  await seedLog(world);
});
afterAll(() => world.close());

const ask = (who: string, words: string) => {
  const page = managerPageAsked(words);
  if (page === undefined) throw new Error(`not taken for a manager's question: ${words}`);
  return createLogInChat(world)(page, words, world.personOf(who));
};

const questions = [
  'what percentage of the urgent ones got picked up in time last month',
  'how many escalations did we have this month',
  'which practice sends us the most escalations',
  'how many thumbs down did we get in november',
  'what topics are we failing to answer',
  'which community groups havent been checked',
  'which documents are out of date',
  'has the assistant ever overlooked an emergency',
  'quarterly figures for the trustees please',
  'can i get the figures into excel',
  'are we missing any emergencies',
  'which practice asked the most last quarter',
];

describe('who is told', () => {
  test.each(questions)('no worker, supervisor or safeguarding lead is given a figure: %s', async (words) => {
    for (const who of ['amy-dunn', 'ruth-okafor', 'helen-marsh', 'joan-ellery', 'samir-aziz'])
      expect([who, await ask(who, words)]).toEqual([who, undefined]);
  });

  test('whoever checks services is told of services and gaps, and of no case', async () => {
    expect(await ask('beth-cole', 'which services are overdue a check')).toBeDefined();
    expect(await ask('beth-cole', 'what do people ask that gets nothing')).toBeDefined();
    expect(await ask('beth-cole', 'how many escalations did we have this month')).toBeUndefined();
    expect(await ask('beth-cole', 'which practice sends us the most escalations')).toBeUndefined();
  });

  test.each(questions)('nobody reads a name in it: %s', async (words) => {
    expect(JSON.stringify(await ask('priya-raman', words))).not.toContain(plantedName);
  });

  test('what goes to trustees has no number from 1 to 4', async () => {
    const said = await ask('priya-raman', 'figures for the trustees for the last 3 days');
    const numbers = [said?.first ?? '', ...(said?.rest.slice(0, 2) ?? [])].join(' ').replace(/^.*?2026: /, '');
    expect(numbers).not.toMatch(/(?<!fewer than )\b[1-4]\b/);
  });
});

describe('what is told', () => {
  test('is what the log counts for the same days', async () => {
    const said = await ask('priya-raman', 'how many escalations did we have in november');
    const csv = (await world.get('priya-raman', '/log/figures.csv?from=2026-11-01&to=2026-11-20')).html;
    const cases = /"?level"?,"?all"?,"?cases"?,"?(\d+)/.exec(csv)?.[1];
    expect(said?.first).toContain(`1 Nov to 20 Nov 2026: ${cases} escalations: `);
    expect(said?.link).toBe('/log?from=2026-11-01&to=2026-11-20');
  });

  test('opens with what was asked', async () => {
    const first = async (words: string) => (await ask('priya-raman', words))?.first;
    expect(await first('what share of the red cases was picked up in time this month')).toMatch(
      /: \d+% taken in time \(\d+ of \d+\); \d+ not\.$/,
    );
    expect(await first('which surgery had the most alerts in november')).toMatch(/: most came from .+, \d+ of \d+ esc/);
    expect(await first('how many thumbs down in november')).toMatch(/found helpful, \d+ not, of \d+ questions\.$/);
    expect(await first('what are people asking that we cannot answer')).toMatch(/\d+ questions? without an answer/);
    expect(await first('which groups have not been rung')).toMatch(/\d+ of \d+ services are due a check/);
    expect(await first('which protocols are overdue a review')).toMatch(/\d+ of \d+ documents are past/);
    expect(await first('did the bot miss anything serious')).toMatch(/^Dangers reported as missed so far: \d+\./);
    expect(await first('can i have the numbers as a spreadsheet for the board')).toMatch(
      /escalations, .* questions\.$/,
    );
  });
});

test.each([
  ['how many today', '2026-11-20', '2026-11-20'],
  ['how many yesterday', '2026-11-19', '2026-11-20'],
  ['this week', '2026-11-16', '2026-11-20'],
  ['last week', '2026-11-09', '2026-11-15'],
  ['this month', '2026-11-01', '2026-11-20'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['in may', '2026-05-01', '2026-05-31'],
  ['for december', '2025-12-01', '2025-12-31'],
  ['since september', '2026-09-01', '2026-11-20'],
  ['this quarter', '2026-10-01', '2026-11-20'],
  ['quarterly report', '2026-07-01', '2026-09-30'],
  ['last 10 days', '2026-11-11', '2026-11-20'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['this year', '2026-01-01', '2026-11-20'],
  ['may we see how many', '2026-10-24', '2026-11-20'],
  ['how many', '2026-10-24', '2026-11-20'],
])('the service looks at the days that "%s" names', (words, firstDay, lastDay) => {
  expect(periodAsked(words, new Date('2026-11-20T10:00:00Z'), 'Europe/London')).toMatchObject({ firstDay, lastDay });
});

test.each([
  'how fast can he be seen by the urgent care service',
  'how long do people wait for the food bank',
  'which practice has the most parking',
  'is there a feedback group for carers',
  'how many sessions are there in the course',
  'what percentage of people have dementia',
  'where do i download the referral form',
])('the service takes this for no question about the log: %s', (words) => {
  expect(managerPageAsked(words)).toBeUndefined();
});
