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
