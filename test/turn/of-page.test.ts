// What is asked after guidance was quoted: of its page first, in other words than it is written in; in a service that nobody wrote the words for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-of-page-'));
  for (const folder of ['assets', 'training']) mkdirSync(join(dir, folder));
  const columns =
    'id,name,description,categories,eligibility,min_age,cost,referral_route,phone,schedule_text,status,last_verified';
  const rows = [
    'vinyl,Vinyl Evening,Bring a record and hear it played.,music,Adults,18,Free,Just turn up,01632 960701,Mondays 7-9,active,2026-11-01',
    'meadow,Meadow Volunteers,Planting and mowing outdoors.,gardening,Adults,18,Free,Just turn up,01632 960702,Tuesdays 10-12,active,2026-11-01',
    'beds,Raised Beds,Planting in raised beds and soup after.,gardening,Adults,18,Free,Just turn up,01632 960706,Thursdays 10-12,active,2026-11-01',
    'glass,Soup Kitchen,A bowl of soup every day.,food,Adults,18,£3,Just turn up,01632 960707,Fridays 10-12,active,2026-11-01',
    'quilt,Quilting Circle,Patchwork and quilting at a long table.,quilting;crafts,Adults,18,£2,Just turn up,01632 960704,Mondays 2-4,active,2026-11-01',
    'wick,Steam Engine Talk,A talk on railways with slides.,crafts,Adults,18,£2,Just turn up,01632 960708,Wednesdays 2-4,active,2026-11-01',
    'shequilt,Women Quilting for Women,Patchwork and quilting for women.,quilting,Women,18,£2,Just turn up,01632 960705,Fridays 2-4,active,2026-11-01',
    'ride,Ferry Minibus,A minibus that takes people to their groups.,transport;lifts,Anyone,,£2,Ring,01632 960703,Weekdays,active,2026-11-01',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  const page = (name: string, title: string, sections: readonly string[]): void =>
    writeFileSync(
      join(dir, 'training', name),
      `---\ntitle: ${title}\nowner: The manager\nreview_by: 2027-06-30\nstatus: approved\n---\n# ${title}\n\n${sections.join('\n\n')}\n`,
    );
  page('lone.md', 'Loans of equipment', [
    'Everybody borrows from one shelf.',
    '## How long may a tablet be lent?\n\nA tablet is lent for 6 weeks.',
    '## It comes back broken\n\nTell Orla the same day. Nobody is charged.',
    '## Somebody else of the household asks for it\n\nHand it to nobody but the person who signed for it, not to a husband or a grown-up child.',
    '## Frost and floods\n\nNothing is delivered in a weather warning.',
    '## Who signs\n\n| Item | Signed by | Deposit |\n|---|---|---|\n| Tablet | Orla. Ask her first | £10 |\n| Walking pole | the worker | none |\n| Ramp | the manager | £40 |',
  ]);
  page('notes.md', 'Writing notes', [
    '## When\n\nEvery contact is written up by the evening of the next day.',
    '## How long are paper notes kept?\n\nPaper notes are shredded after 9 days.',
  ]);
  page('absences.md', 'Absences', ['## Did not attend\n\nAfter a missed appointment send a postcard.']);
  world = await startTestService({ knowledgeDir: dir });
  await world.service.retriever.ready();
});
afterAll(async () => {
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

let count = 0;
async function said(...messages: readonly string[]): Promise<Reply> {
  const from = { user: `of-page-${(count += 1)}` };
  const replies: Reply[] = [];
  for (const message of messages) replies.push(await world.say(message, from));
  return replies.at(-1) as Reply;
}

const loan = 'how long can I lend a tablet';

describe('the service answers from the page just quoted, in other words than are written there', () => {
  test.each<[string, RegExp]>([
    ['and if she smashes it', /Tell Orla the same day/],
    ['his wife wants to have it instead of him', /Hand it to nobody but the person who signed/],
    ['what if its snowing', /Nothing is delivered in a weather warning/],
  ])('"%s"', async (words, held) => {
    const reply = await said(loan, words);
    const text = renderText(reply);
    expect(text).toMatch(held);
    expect(text).not.toMatch(/6 weeks|shredded/);
  });

  test('and from the page before that, while guidance is talked of', async () => {
    expect(renderText(await said('how long are paper notes kept', loan, 'and by when do I write it up'))).toMatch(
      /by the evening of the next day/,
    );
  });

  test('what it does not plainly say is named as the nearest', async () => {
    const reply = await said(loan, 'and if the queen comes');
    expect(reply.firstLine).toMatch(/^I don't have a plain answer to that\. The nearest I have: “/);
  });
});

describe('after guidance the service', () => {
  test('answers a question of the work with no group that shares a word', async () => {
    expect(renderText(await said(loan, 'and how do I record that'))).not.toContain('Vinyl');
  });

  test.each<[string, RegExp]>([
    ['anything with gardening', /^(?:Meadow|Raised)/],
    ['is there a minibus', /^Ferry Minibus/],
    ['something for a kite maker', /^I don't have that/],
  ])('lets a new question be one: "%s"', async (words, line) => {
    expect((await said(loan, words)).firstLine).toMatch(line);
  });
});

test('the service puts no group for women first for a woman of whom only the age is told', async () => {
  expect((await said('quilting for a man of 70', 'same for his wife, shes 62')).firstLine).toMatch(/^Quilting Circle/);
});

test('the service takes a word that tells of the kind shown for that kind', async () => {
  const reply = await said('gardening', 'and with soup');
  expect(reply.firstLine).toMatch(/^Raised Beds/);
  expect(renderText(reply)).not.toContain('Kitchen');
});

test('the service shows nothing that merely is of a kind with what was shown', async () => {
  const reply = await said('quilting', 'mondays clash');
  expect(reply.firstLine).toMatch(/^Women Quilting/);
  expect(renderText(reply)).not.toContain('Steam');
});

describe('the service knows a missed appointment by its other names', () => {
  test.each([
    'client dnad what do i do',
    'second dna, what do i do',
    'he was a no show what now',
    'she hasnt turned up what do i do',
    'he keeps missing them, what do i do',
  ])('"%s"', async (words) => expect(renderText(await said(words))).toContain('send a postcard'));
});

describe('of a table the service', () => {
  test('quotes the row that is meant, with the title of each column', async () => {
    const text = renderText(await said('who signs for a ramp'));
    expect(text).toContain('Item: Ramp; Signed by: the manager; Deposit: £40');
    expect(text).not.toContain('£10');
  });

  test('quotes all rows where none is meant, and leads with none of them', async () => {
    const reply = await said(loan, 'who signs for these things');
    expect(renderText(reply)).toContain('Item: Tablet; Signed by: Orla. Ask her first; Deposit: £10');
    expect(renderText(reply)).toContain('£40');
    expect(reply.firstLine).not.toMatch(/Orla|Tablet|Ramp|pole/);
  });
});

describe('other pages that may say it', () => {
  test('stand beside a section that is only the nearest, and a tap reads one of them', async () => {
    const from = { user: 'taps-a-section' };
    const reply = await world.say('she wants it for longer', from);
    const others = reply.blocks.find((block) => block.kind === 'sections');
    const [one] = others?.items ?? [];
    expect(one?.ref).toMatch(/^training\//);
    expect(others?.items.length).toBeLessThanOrEqual(3);
    const quoted = reply.citations.map(({ ref }) => ref);
    expect(others?.items.some(({ ref }) => quoted.includes(ref))).toBe(false);
    const read = await world.tap({ verb: 'section.open', value: one?.ref ?? '' }, from);
    expect(read.kind).toBe('answer');
    expect(read.citations.map(({ ref }) => ref)).toEqual([one?.ref]);
  });

  test('a section that is gone is told as gone, and nothing is thrown', async () => {
    const reply = await world.tap({ verb: 'section.open', value: 'training/gone.md#nothing' });
    expect(reply.firstLine).toMatch(/no longer there/);
  });
});

describe('what is no matter of guidance is asked anew after it', () => {
  test('a service wanted for somebody', async () => {
    expect(renderText(await said(loan, 'i have a lady who wants to do quilting'))).toContain('Quilting Circle');
    expect(renderText(await said(loan, 'where can i send him for gardening'))).toContain('Meadow Volunteers');
  });
});

describe('"forget that" forgets, and what follows it is answered', () => {
  test.each(['forget that, who signs for a ramp', 'ok forget that. who signs for a ramp'])('"%s"', async (words) => {
    const reply = await said('gardening', words);
    expect(renderText(reply)).toMatch(/Ramp; Signed by: the manager/);
    expect(renderText(reply)).not.toContain('Meadow');
  });

  test('also where it is asked as if it went on', async () => {
    const reply = await said(loan, 'forget that, what about gardening');
    expect(renderText(reply)).toContain('Meadow');
  });

  test('and nothing of before is gone on about', async () => {
    expect((await said('gardening', 'forget that, hello there you', 'the first one')).kind).not.toBe('answer');
  });
});

describe('the service answers a question of the work from guidance while groups stand on the screen', () => {
  test.each<[string, RegExp]>([
    ['when do i write up my contact with her', /written up by the evening of the next day/],
    ['what do we send if he misses his appointment', /send a postcard/],
    ['can i hand the tablet to her husband', /Hand it to nobody but the person who signed/],
  ])('"%s"', async (words, held) => {
    expect(renderText(await said('quilting', words))).toMatch(held);
  });

  test('and what is asked of a group is still told of the group', async () => {
    const reply = await said('quilting', 'what does it cost');
    expect(reply.firstLine).toMatch(/£2/);
  });

  test('and a group that is looked for is still found', async () => {
    const reply = await said('quilting', 'something with music');
    expect(renderText(reply)).toContain('Vinyl Evening');
    expect(reply.citations.some(({ ref }) => ref.startsWith('training'))).toBe(false);
  });
});
