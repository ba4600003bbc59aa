// What workers of a town that nobody had seen typed, and which door they would have been sent to.
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { modesOf } from '../../src/retrieval/asset-fit-terms.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import type { Retrieval } from '../../src/retrieval/passage.ts';
import { type Row, smallTown } from './small-town.ts';

// A Sunday at teatime.
const now = new Date('2026-11-29T17:20:00Z');
const refs = (found: Retrieval) => found.results.map((one) => one.passage.ref);

async function ask(rows: readonly Row[], text: string, files: Readonly<Record<string, string>> = {}) {
  const retriever = createRetriever({ knowledge: await smallTown(rows, files) });
  return retriever.retrieve(text as SafeText, { now, limit: 10 });
}

const walk: Row = { id: 'walk', name: 'Slow Ways', description: 'A gentle walk.', categories: 'walking', cost: 'Free' };

describe('the service, in a list that it has not seen,', () => {
  test.each<[string, Row, string]>([
    ['"Level" alone as step-free', { accessibility: 'Level, accessible loo' }, 'walking for a wheelchair user'],
    [
      '"Dogs on leads fine" as dogs welcome',
      { description: 'Dogs on leads fine.' },
      'walking with a dog, can he bring his dog',
    ],
  ])('takes %s', async (_what, row, question) => {
    const found = await ask([{ ...walk, ...row }], question);
    expect(found.results[0]!.misses).toBeUndefined();
  });

  test('says of a group that is not for beginners that it is not', async () => {
    const rows = [{ ...walk, id: 'pots', name: 'Clay', categories: 'pottery', description: 'Not a beginners class.' }];
    const found = await ask(rows, 'pottery for beginners');
    expect(found.results[0]!.misses).toEqual(['not for beginners']);
  });

  test('tells a price with both its pence', async () => {
    const found = await ask([{ ...walk, cost: '£3.10' }], 'free walking');
    expect(found.nearestMisses[0]!.misses).toEqual(['£3.10, not free']);
  });

  test('puts what is for the people of a village first there, wherever its office is', async () => {
    const places =
      'neighbourhood,kind,practice,postcode_sector,x_km,y_km,walkable_neighbours\nUpton,village,,,0,0,\nLower Wick,village,,,9,9,\n';
    const rows = [
      { ...walk, neighbourhood: '' },
      { ...walk, id: 'lifts', name: 'Lifts', neighbourhood: 'Upton', eligibility: 'Anyone in Upton or Lower Wick' },
    ];
    expect(refs(await ask(rows, 'anything in lower wick', { 'practices/places.csv': places }))[0]).toBe('lifts');
  });

  const sundays: Row = { days: 'Sun', start_time: '12:30', end_time: '14:00', schedule_text: 'Sundays 12.30-2' };
  test('says what was open earlier where nothing is open now, though one group tells no hours', async () => {
    const found = await ask(
      [
        { ...walk, ...sundays },
        { ...walk, id: 'calls', schedule_text: '' },
      ],
      'anything open now',
    );
    expect(found.nearestMisses.map(({ passage }) => passage.ref)).toEqual(['walk']);
  });

  test.each(['what is open boxing day', "what's open on boxing day", 'before 9am', 'evenings'])(
    'holds every group against "%s"',
    async (text) => {
      const late: Row = {
        ...walk,
        days: 'Thu;Fri;Sat;Sun',
        schedule_text: 'Thu-Sun including bank holidays',
        start_time: text.includes('before') ? '07:00' : '18:00',
        end_time: text.includes('before') ? '08:00' : '23:00',
      };
      const found = await ask([late], text);
      expect([found.answerable, refs(found)]).toEqual([true, ['walk']]);
    },
  );

  test('sends nobody to a shut door on a feast day, and to the one whose record names the day', async () => {
    const gull: Row = {
      ...walk,
      ...sundays,
      id: 'gull',
      name: 'Hungry Gull',
      schedule_text: 'Sundays 12.30-2, Christmas Day too',
    };
    const found = await ask([{ ...walk, ...sundays }, gull], 'hungry gull christmas day');
    expect([refs(found)[0], found.results[0]!.misses]).toEqual(['gull', undefined]);
  });

  test('tells whoever types the whole name of a group that it has closed', async () => {
    const rows = [{ ...walk, id: 'shut', name: 'Lower Wick Lunch Club', status: 'closed' }, walk];
    expect(refs(await ask(rows, 'lower wick lunch club'))[0]).toBe('shut');
    expect(refs(await ask(rows, 'lunch club'))).not.toContain('shut');
  });

  test('hears that a group named for men is asked about for a woman', async () => {
    const shed: Row = { ...walk, id: 'shed', name: "Men's Shed", categories: 'woodwork', gender_or_group: 'men' };
    const found = await ask([shed], "is the men's shed ok for a woman");
    expect(found.nearestMisses[0]!.misses).toEqual(['men only']);
  });

  test('leaves out the group that was refused by its name', async () => {
    const rows = [walk, { ...walk, id: 'strides', name: 'Cliff Striders' }];
    expect(refs(await ask(rows, 'walking, not cliff striders'))).toEqual(['walk']);
  });

  test('takes "Phone, video or the clinic" under the address for ways of attending', async () => {
    const list =
      'id,name,description,categories,address,postcode,status\ntalk,Bay Talk,Talking.,counselling,"Phone, video, or Quay Clinic",TX1 1AA,active\n';
    const knowledge = await smallTown([], { 'assets/talk.csv': list });
    expect([...modesOf(knowledge.assets[0]!)].sort()).toEqual(['online', 'phone', 'venue']);
  });

  test('shows no group as nearest to what is no wish for one', async () => {
    const found = await ask([{ ...walk, days: 'Tue', schedule_text: 'Tuesdays' }], 'weather tomorrow');
    expect(found.nearestMisses).toEqual([]);
  });
});
