import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import type { Retrieval } from '../../src/retrieval/passage.ts';
import { type Row, smallTown } from './small-town.ts';

// A Monday, ten in the morning.
const now = new Date('2026-11-30T10:00:00Z');
const row = (id: string, day: string, from: string, to: string, more: Row = {}): Row => ({
  id,
  name: `The ${id} lot`,
  description: 'People who meet.',
  categories: id,
  eligibility: 'Everyone',
  cost: 'Free',
  schedule_text: `${day} ${from}-${to}`,
  days: day,
  start_time: from,
  end_time: to,
  last_verified: '2026-11-20',
  neighbourhood: 'Mill End',
  ...more,
});
const rows: readonly Row[] = [
  row('darts', 'Mon', '09:30', '11:30'),
  row('felting', 'Mon', '19:00', '21:00', { min_age: '18' }),
  row('quilting', 'Sat', '10:00', '12:00', { cost: '£4', neighbourhood: 'Far Side' }),
  row('anglers', 'Mon', '09:00', '12:00', { status: 'closed' }),
  row('rounders', 'Mon', '09:00', '12:00', { status: 'paused' }),
  row('company', 'Fri', '18:00', '22:00', { schedule_text: 'Fridays 18:00-22:00 including bank holidays' }),
  row('rowing', 'Fri', '10:00', '12:00', { schedule_text: 'Fridays 10:00-12:00, closed Sundays and bank holidays' }),
  row('whist', 'Fri', '10:00', '12:00'),
  row('playscheme', 'Tue', '10:00', '12:00', { schedule_text: 'Tuesdays 10:00-12:00, school holidays only' }),
  row('toddlers', 'Tue', '10:00', '12:00', { schedule_text: 'Tuesdays 10:00-12:00, term time only' }),
  { id: 'blank', name: 'The blank lot', description: 'People who meet.', categories: 'blank' },
];
const files = {
  'practices/practices.csv':
    'name,aliases,neighbourhoods,duty_route\nMill Surgery,,Mill End,Ring the back line.\nHill Surgery,,Far Side,Ring the back line.\n',
  'practices/places.csv':
    'neighbourhood,kind,practice,x_km,y_km,walkable_neighbours\nMill End,neighbourhood,Mill Surgery,0,0,\nFar Side,neighbourhood,Hill Surgery,6,0,\n',
  'team/holidays.csv':
    'date,name\n2026-12-25,Christmas Day\n2026-12-28,Boxing Day (substitute)\n2027-03-26,Good Friday\n',
  'training/visits.md': '# Visits\n\n## What is on the list\n\nOpen the list on Saturday and say what is on it now.\n',
};

async function ask(text: string): Promise<Retrieval> {
  const retriever = createRetriever({ knowledge: await smallTown(rows, files) });
  return retriever.retrieve(text as SafeText, { now, limit: 10 });
}
const refs = (found: Retrieval) => found.results.map((one) => one.passage.ref);

describe('the service, asked when, where or for whom and not for what,', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['what is open now', ['darts'], ['felting', 'quilting', 'anglers', 'whist']],
    ['anything on tonight', ['felting'], ['darts', 'quilting', 'whist']],
    ["what's on this saturday", ['quilting'], ['darts', 'felting', 'whist']],
    ['something on the 12th of december', ['quilting'], ['darts', 'felting', 'whist']],
    ['anything free on a monday', ['darts', 'felting'], ['quilting', 'anglers']],
    ['anything on a tuesday in term time', ['toddlers'], ['playscheme']],
    ['anything on a tuesday in the school holidays', ['playscheme'], ['toddlers']],
    ['anything for a 12 year old on a monday', ['darts'], ['felting', 'quilting']],
  ])('finds what meets the wishes of "%s", and no page that shares a word', async (text, wanted, kept) => {
    const found = await ask(text);
    expect(found.answerable).toBe(true);
    expect(refs(found).slice(0, wanted.length).sort()).toEqual([...wanted].sort());
    for (const ref of kept) expect(refs(found)).not.toContain(ref);
    expect(found.results.every((one) => one.passage.kind === 'asset')).toBe(true);
    expect(found.wishes.length).toBeGreaterThan(0);
  });

  test('is not sure where no record says that it fits, and tells the nearest misses', async () => {
    const found = await ask('anything on at 5am on a sunday');
    expect(found.answerable).toBe(false);
    expect(refs(found)).toEqual(['blank']);
    expect(found.results[0]!.misses).toContain('not recorded: days');
  });

  test.each(['what is on the list', 'am i working on saturday', 'who do i ring on a saturday'])(
    'lists no services for "%s"',
    async (text) => {
      const all = await ask(text);
      expect(all.results.filter((one) => one.passage.kind === 'asset').length).toBeLessThan(rows.length - 2);
    },
  );
});

describe('the service, asked of a bank holiday,', () => {
  const dates = async (text: string) =>
    (await ask(text)).wishes.map((one) => one.id).filter((id) => id.startsWith('date:'));

  test.each<[string, string]>([
    ['whist on bank holiday monday', 'date:2026-12-28'],
    ['whist on the next bank holiday', 'date:2026-12-25'],
    ['whist on the march bank holiday', 'date:2027-03-26'],
    ['whist on good friday', 'date:2027-03-26'],
  ])('reads "%s" as that day', async (text, date) => {
    expect(await dates(text)).toEqual([date]);
  });

  test('knows who says that they are open, who says that they are shut, and who says nothing', async () => {
    const found = await ask('company, rowing or whist on christmas day');
    expect(refs(found)).not.toContain('rowing');
    const company = found.results.find((one) => one.passage.ref === 'company');
    expect(company!.misses ?? []).toEqual([]);
    const whist = found.results.find((one) => one.passage.ref === 'whist');
    expect(whist!.misses).toEqual(['Christmas Day: ring first, it may be closed']);
  });

  test('is careful on Boxing Day itself, whichever day the list gives in its place', async () => {
    const found = await ask('quilting on boxing day');
    expect(found.results.find((one) => one.passage.ref === 'quilting')!.misses).toEqual([
      'Boxing Day: ring first, it may be closed',
    ]);
  });
});

describe('the service, reading where and for whom,', () => {
  const ids = async (text: string) => (await ask(text)).wishes.map((one) => one.id);

  test('takes "near the surgery" as a place, and "patients of the surgery" as their practice', async () => {
    expect(await ids('whist near Hill Surgery')).toEqual(['place:far side']);
    expect(await ids('whist for patients of Hill Surgery')).toEqual(['practice:hill-surgery']);
  });

  test('takes a lift in the building for access, and a lift in a car for none', async () => {
    expect(await ids('whist somewhere with a lift')).toEqual(['access:step-free']);
    expect(await ids('whist with a lift home')).toEqual([]);
    expect(await ids('somebody with a lift to the hospital')).toEqual([]);
  });

  test('says a stretch of time once, and a refused one without denying it twice', async () => {
    expect(await ids('whist from 10 till 12 on fridays')).toEqual(['time:between:600-720', 'day:Fri']);
    const { nearestMisses } = await ask('darts, not before 11');
    expect(nearestMisses.find((one) => one.passage.ref === 'darts')!.misses).toContain(
      '09:30-11:30; wished: not before 11:00',
    );
  });

  test('knows a boy, and takes boys and girls for both', async () => {
    expect(await ids('darts for a 16 year old boy')).toEqual(['age:16-16', 'sex:men']);
    expect(await ids('darts for boys and girls')).toEqual([]);
  });

  test('takes what is held by arrangement for no place that is open now', async () => {
    const calls: Row = {
      id: 'calls',
      name: 'The callers',
      description: 'A call.',
      schedule_text: 'Any day by arrangement',
    };
    const retriever = createRetriever({ knowledge: await smallTown([...rows, calls], files) });
    const found = await retriever.retrieve('what is open now' as SafeText, { now, limit: 10 });
    expect(refs(found)[0]).toBe('darts');
    expect(found.results.find((one) => one.passage.ref === 'calls')!.misses).toContain('not recorded: times');
  });

  test('by words alone, tells what shares the topic from what merely meets a wish', async () => {
    const found = await ask('whist on a friday');
    const bears = (ref: string) => found.results.find((one) => one.passage.ref === ref)!.bears;
    expect(bears('whist')).toBeGreaterThanOrEqual(0.5);
    expect(bears('company')).toBeLessThan(0.2);
  });

  test('lets a paused group hide none that nearly fits', async () => {
    const found = await createRetriever({
      knowledge: await smallTown([
        row('paused', 'Tue', '10:00', '12:00', { status: 'paused', categories: 'gardening' }),
        row('near', 'Wed', '10:00', '12:00', { categories: 'gardening' }),
      ]),
    }).retrieve('gardening on tuesdays' as SafeText, { now, limit: 10 });
    expect(refs(found)).toEqual(['paused']);
    expect(found.nearestMisses.map((one) => one.passage.ref)).toEqual(['near']);
  });
});
