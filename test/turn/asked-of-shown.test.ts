// Yes or no, asked of services that were just shown, in a town that nobody wrote the words for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-shown-'));
  mkdirSync(join(dir, 'assets'));
  const columns =
    'id,name,description,categories,eligibility,cost,referral_route,phone,schedule_text,accessibility,what_to_bring,status,last_verified';
  const rows = [
    'pots,Kiln Lane Pottery,Throw a pot and have a brew. No talent needed. Dogs on leads are fine in the yard.,pottery;crafts,Adults and their carers,£3,Just turn up,01632 960401,Tuesdays 2-4,"Ramp, no toilet, parking in the lane",An apron,active,2026-11-01',
    'chess,Chess at the Mill,Boards and a stove.,chess,Adults,£1,Ring Ben,01632 960403,Thursdays 1-3. Closed 21 Dec to 3 Jan,Step-free,,active,2026-11-01',
    'parcels,Thornwick Parcels,Food for three days. Each household has to show a voucher.,food bank,Anyone in Thornwick,Free,Ask any agency,01632 960402,Mondays 10-12,Lift to first floor,,active,2026-11-01',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  writeFileSync(
    join(dir, 'authority.csv'),
    'situation,who_decides,source\nDeclining a referral that does not fit,tell someone: your supervisor,Policy\nA visit where there are dogs,ask first: your supervisor,Policy\n',
  );
  world = await startTestService({ knowledgeDir: dir });
});
afterAll(async () => {
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

const asked = async (shown: string, question: string) => {
  const from = { user: `${shown} ${question}` };
  await world.say(shown, from);
  return world.say(question, from);
};

describe('the service answers from the record what is asked of a service just shown', () => {
  test.each<[string, string, RegExp]>([
    ['food bank', 'do they need a voucher', /“Each household has to show a voucher\.”/],
    ['food bank', 'is a voucher needed?', /“Each household has to show a voucher\.”/],
    ['food bank', 'do I need a referral', /how to refer: Ask any agency/],
    ['food bank', 'is there a lift', /access: Lift to first floor/],
    ['food bank', 'have they got a lift?', /access: Lift to first floor/],
    ['food bank', 'does it cost', /cost: Free/],
    ['pottery', 'is there parking', /parking in the lane/],
    ['pottery', 'any parking?', /parking in the lane/],
    ['pottery', 'is there somewhere to park', /parking in the lane/],
    ['pottery', 'is there a loo', /no toilet/],
    ['pottery', 'can he bring his dog', /“Dogs on leads are fine in the yard\.”/],
    ['pottery', 'are dogs allowed', /“Dogs on leads are fine in the yard\.”/],
    ['pottery', 'can she come with her carer', /who for: Adults and their carers/],
    ['pottery', 'does she have to book', /how to refer: Just turn up/],
    ['pottery', 'can women go', /who for: Adults and their carers/],
    ['pottery', 'does he need any talent', /“No talent needed\.”/],
  ])('%s: "%s"', async (shown, question, line) => {
    const reply = await asked(shown, question);
    expect(reply.firstLine).toMatch(line);
    expect(renderText(reply)).not.toContain('Who decides');
  });
});

describe('a fact asked in a word or two', () => {
  test.each<[string, string, RegExp]>([
    ['pottery', 'cost', /cost: £3/],
    ['pottery', 'price?', /cost: £3/],
    ['pottery', 'and the times', /when: Tuesdays 2-4/],
    ['pottery', 'which day', /when: Tuesdays 2-4/],
    ['food bank', 'who refers', /how to refer: Ask any agency/],
    ['food bank', 'ring who', /phone: 01632 960402/],
    ['food bank', 'referral?', /how to refer: Ask any agency/],
    ['pottery', 'sound, book him in', /how to refer: Just turn up/],
    ['pottery', 'what to wear', /what to bring: An apron/],
  ])('%s: "%s"', async (shown, question, line) => {
    expect((await asked(shown, question)).firstLine).toMatch(line);
  });
});

describe('whether it runs on the days that are asked', () => {
  // The day is 23 November 2026, a Monday.
  test.each<[string, RegExp]>([
    ['is it on this thursday', /^Chess at the Mill: yes, Thursday 26 November 2026/],
    [
      'is it on on the 17th',
      /^Chess at the Mill: not on Tuesday 17|^Chess at the Mill: yes, Thursday 17 December 2026/,
    ],
    [
      'and over xmas',
      /^Chess at the Mill: not over Christmas and New Year, by its record: “Thursdays 1-3\. Closed 21 Dec/,
    ],
    ['is it open christmas eve', /^Chess at the Mill: not on Thursday 24 December 2026 \(closed 21 Dec to 3 Jan/],
    ['is it on this week', /^Chess at the Mill: yes, Thursday 26 November 2026/],
    ['is it on tomorrow', /^Chess at the Mill: not on Tuesday 24 November 2026 \(thursdays, not Tuesdays\)/],
  ])('"%s"', async (question, line) => {
    expect((await asked('chess', question)).firstLine).toMatch(line);
  });

  test('what looks for others is no question of what was shown', async () => {
    expect((await asked('chess', 'anything else open at christmas')).firstLine).not.toMatch(/^Chess at the Mill: not/);
  });
});

test.each(['ok nvm', 'hmm leave it. ta', 'never mind thanks', 'thats fine'])(
  '"%s" wants nothing more',
  async (words) => {
    const reply = await asked('chess', words);
    expect(reply.kind).toBe('status');
    expect(reply.blocks.filter(({ kind }) => kind === 'asset')).toEqual([]);
  },
);

describe('the service says that the record does not say, only where it does not', () => {
  test.each<[string, string, RegExp]>([
    [
      'food bank',
      'is there parking',
      /Thornwick Parcels: the record does not say \(parking\)\. Ask them on 01632 960402\./,
    ],
    ['food bank', 'can he bring his dog', /does not say \(dogs\)/],
    ['pottery', 'is there a lift', /does not say \(lift\)/],
    ['pottery', 'do they need a voucher', /does not say \(voucher\)/],
  ])('%s: "%s"', async (shown, question, line) => {
    expect((await asked(shown, question)).firstLine).toMatch(line);
  });
});

describe('the service takes for something else', () => {
  test.each<[string, string, RegExp]>([
    ['pottery', 'is there a food bank', /^Thornwick Parcels: Mondays/],
    ['food bank', 'is there a pottery class', /^Kiln Lane Pottery: Tuesdays/],
    ['pottery', 'can I bring my dog to the visit', /Ask your supervisor/],
  ])('%s: "%s"', async (shown, question, line) => {
    expect((await asked(shown, question)).firstLine).toMatch(line);
  });
});
