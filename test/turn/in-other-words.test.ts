// What is said after services were shown in words that no list of words holds: a fact asked sideways, the search narrowed, another service; in a harbour that nobody wrote the words for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { messageLabels, mostWanted, type Wanted, type Wants, wantsOf } from '../../src/turn/message-wants.ts';
import shipped from '../../src/turn/message-weights.json' with { type: 'json' };
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
const encoder = createSentenceEncoder();
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-other-words-'));
  for (const folder of ['assets', 'training']) mkdirSync(join(dir, folder));
  const columns =
    'id,name,description,categories,eligibility,min_age,max_age,cost,referral_route,phone,schedule_text,days,start_time,end_time,accessibility,languages,typical_wait,what_to_bring,transport,capacity_note,status,last_verified,address';
  const rows = [
    'net,Net Loft Anglers,"Sea fishing off the harbour wall with two retired trawlermen. Rods, reels and bait are lent, and the catch is shared out. Nobody is asked why they came.",fishing;men,Adults,18,,£2 a morning,Turn up,01632 960701,Saturdays 7am-10am,Sat,07:00,10:00,"Level quay, no toilet on the wall (nearest at the Mission)",,,"Warm coat, wellies",Shuttle from the clock tower at 6.40,"Six on the wall at a time, two free",active,2026-11-01,Harbour wall',
    'fly,Reservoir Fly Club,"Trout fishing from the bank. You need your own tackle and a day ticket.",fishing,Adults,18,,£14 a day,Ring the bailiff,01632 960702,Sundays 9am-3pm,Sun,09:00,15:00,"Rough path, stile",,,Own rod,No bus on Sundays,,active,2026-11-01,Upper reservoir',
    'stew,Mission Kettle,"Soup and bread at noon, cooked by the regulars. A nurse looks in on the first Monday.",lunch;company,Anyone,,,Pay what you can,Turn up,01632 960703,Mondays 12-1.30,Mon,12:00,13:30,Step-free,English;Latvian,,,,,active,2026-11-01,Seamen’s Mission',
    'tea,Widows’ Walk Teas,"Cakes and a blether for people living by themselves.",lunch;company,Over 60s,60,,£3,Ring first,01632 960704,Thursdays 2-4,Thu,14:00,16:00,Two steps at the door,,,,,,active,2026-11-01,Chapel Row',
    'debt,Ledger Lane Advice,"Free help with bailiffs and arrears.",debt,Anyone,,,Free,Self-referral,01632 960705,Weekdays 10-4,,10:00,16:00,Lift,,3 weeks,Letters,,,active,2026-11-01,Ledger Lane',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  writeFileSync(
    join(dir, 'training', 'visits.md'),
    '---\ntitle: Visits and travel\nowner: The manager\nreview_by: 2027-06-30\n---\n# Visits and travel\n\n### May I take somebody in my own car?\n\nOnly with business insurance, and only after the manager has agreed to it in writing.\n\n### What do I do about dogs at a visit?\n\nAsk for the dog to be shut in another room before you go in.\n',
  );
  world = await startTestService({ knowledgeDir: dir });
});
afterAll(async () => {
  await encoder.close();
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

let count = 0;
async function said(...messages: readonly string[]): Promise<Reply> {
  const from = { user: `other-words-${(count += 1)}` };
  const replies: Reply[] = [];
  for (const message of messages) replies.push(await world.say(message, from));
  return replies.at(-1) as Reply;
}
const shown = (reply: Reply): readonly string[] =>
  reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));

describe('asked sideways, the service tells what the record says of it', () => {
  test.each<[string, string, RegExp]>([
    ['sea fishing', 'will he be lent the gear', /^Net Loft Anglers: .*(?:lent|Rods)/],
    ['sea fishing', 'does he need to fetch his own gear', /^Net Loft Anglers: .*(?:lent|wellies)/],
    ['sea fishing', 'how would he get over there', /Net Loft Anglers: getting there: Shuttle/],
    ['sea fishing', 'is there a loo on the wall', /^Net Loft Anglers: .*no toilet on the wall/],
    ['sea fishing', 'whats it set him back', /Net Loft Anglers: cost: £2/],
    ['soup at the mission', 'do they feed you proper', /^Mission Kettle: .*Soup and bread/],
  ])('%s / %s', async (first, then, line) => expect((await said(first, then)).firstLine).toMatch(line));

  test('and does not dress up as an answer what only comes nearest', async () => {
    const reply = await said('sea fishing', 'do they sell raffle tickets');
    expect(reply.firstLine).toMatch(
      /^(?:The record may not say\. Nearest: |Net Loft Anglers: the record does not say)/,
    );
  });

  test('and the card stays on the table with its number', async () => {
    const reply = await said('sea fishing', 'how would he get over there');
    expect(renderText(reply)).toContain('01632 960701');
  });
});

test('a bare "aye" after groups is told no fact of them', async () => {
  expect((await said('sea fishing', 'aye')).firstLine).not.toMatch(/Nearest|: (?:where|when|cost):/);
});

describe('the service holds the search before to what is said now', () => {
  test('"not at the crack of dawn, a sunday" is the other one for fishing', async () => {
    expect(shown(await said('fishing', 'sunday would suit better'))[0]).toBe('fly');
  });

  test('and what cannot be is not shown for it', async () => {
    expect(shown(await said('somewhere for lunch and company', 'thursdays'))).toEqual(['tea']);
  });
});

test('the service looks anew for another need after groups were shown', async () => {
  expect(shown(await said('sea fishing', 'also he owes on his council tax, arrears advice'))[0]).toBe('debt');
});

test('the service answers what the worker may do from guidance, and with no fact of the group', async () => {
  const reply = await said('sea fishing', 'can i run him down there in my car');
  expect(renderText(reply)).toContain('business insurance');
});

describe('what a message wants is read from its own words', () => {
  const wantsIn = async (say: string): Promise<Wants> => wantsOf(say, Float32Array.from(await encoder.embedQuery(say)));

  test.each<[string, Wanted]>([
    ['what about saturdays?', 'narrow'],
    ['and for women?', 'narrow'],
    ['nearer the station', 'narrow'],
    ['the second one', 'shown'],
    ['more like this', 'more'],
    ['could her brother tag along to it', 'shown'],
    ['am i meant to write that down anywhere', 'guidance'],
    ['lovely, thanks for that', 'talk'],
  ])('"%s": %s', async (say, wanted) => expect(mostWanted(await wantsIn(say))).toBe(wanted));

  test('its shares add up to one', async () => {
    const { asked, ...wants } = await wantsIn('has he to book');
    for (const shares of [asked, wants])
      expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
  });

  test('by weights that were taught on the encoder and the labels of today', () => {
    expect(shipped.encoder).toBe(encoder.id);
    expect(shipped.labels).toEqual(messageLabels);
  });
});
