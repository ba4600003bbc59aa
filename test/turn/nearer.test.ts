// "Nearer the station", after services were shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { placeToBeNear } from '../../src/turn/nearer.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-nearer-'));
  for (const folder of ['assets', 'practices']) mkdirSync(join(dir, folder));
  writeFileSync(
    join(dir, 'practices', 'places.csv'),
    'neighbourhood,kind,practice,postcode_sector,x_km,y_km,walkable_neighbours\nStation Yard,neighbourhood,,,0,0,\nMarshside,estate,,,2,0,\nHighwood,village,,,9,9,\n',
  );
  const columns =
    'id,name,description,categories,cost,schedule_text,transport,address,accessibility,neighbourhood,status,last_verified';
  const rows = [
    'far,Highwood Choir,Singing for all.,choir;singing,Free,Mondays 2-4,Bus 9,12 Station Road,Step-free,Highwood,active,2026-11-01',
    'mid,Marsh Choir,Singing for all.,choir;singing,Free,Tuesdays 2-4,Bus 4,Hall,Car park,Marshside,active,2026-11-01',
    'near,Yard Choir,Singing for all.,choir;singing,Free,Fridays 2-4,Bus 1,Shed,Step-free,Station Yard,active,2026-11-01',
    'tills,Till Choir,Singing for all beside the market.,choir;singing,Free,Sundays 2-4,Bus 2,Arcade,Step-free,Highwood,active,2026-11-01',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  world = await startTestService({ knowledgeDir: dir });
});
afterAll(async () => {
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

test.each([
  ['nearer the station', 'near', 'with the station taken for Station Yard'],
  ['any closer to the station?', 'near', 'in Station Yard'],
  ['which is nearest to marshside', 'mid', 'in Marshside'],
  ['something near highwood', 'far', 'in Highwood'],
  ['closest to the market', 'tills', 'Singing for all beside the market'],
])('the service sorts by what the records tell: "%s"', async (words, first, told) => {
  const from = { user: words };
  await world.say('choir bus', from);
  const reply = await world.say(words, from);
  expect(reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []))[0]).toBe(first);
  expect(renderText(reply).toLowerCase()).toContain(told.toLowerCase());
});

test.each(['nearer the hospital', 'closer to asda', 'is there one nearer the pier'])(
  'the service says that it does not know, and keeps the list: "%s"',
  async (words) => {
    const from = { user: words };
    const shown = async (said: string) =>
      (await world.say(said, from)).blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));
    const before = await shown('choir');
    const reply = await world.say(words, from);
    expect(reply.firstLine).toMatch(/^How far these are from (?:the hospital|asda|the pier) is not in the records/);
    expect(reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []))).toEqual(before);
  },
);

test.each(['nearer', 'nearer home', 'closer to her', 'nearer to his house', 'she is near breaking point with it all'])(
  'the service takes "%s" for no place on the map',
  (words) => expect(placeToBeNear(words)).toBeUndefined(),
);
