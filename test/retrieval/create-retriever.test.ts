import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import { LangChainRetriever } from '../../src/retrieval/langchain-retriever.ts';
import type { Retrieval, SearchContext } from '../../src/retrieval/passage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { letterEncoder, type Row, smallTown } from './small-town.ts';

// A Sunday morning.
const now = new Date('2026-11-22T10:00:00Z');
const context: SearchContext = { now, limit: 10 };
const refs = (found: Retrieval) => found.results.map((one) => one.passage.ref);

async function ask(
  rows: readonly Row[],
  text: string,
  more: Partial<SearchContext> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Retrieval> {
  const retriever = createRetriever({ knowledge: await smallTown(rows, files) });
  return retriever.retrieve(text as SafeText, { ...context, ...more });
}

const choir: Row = {
  id: 'choir',
  name: 'Riverside Choir',
  description: 'Singing for pleasure.',
  categories: 'singing',
  cost: 'Free',
  days: 'Tue',
  start_time: '10:00',
  end_time: '11:30',
  schedule_text: 'Tuesdays 10-11.30',
};

describe('the service, when somebody could be sent to the wrong door,', () => {
  test('never recommends what has closed, and says so when asked for it by name', async () => {
    const rows = [choir, { ...choir, id: 'shut', name: 'Harbour Singers', status: 'closed' }];
    expect(refs(await ask(rows, 'singing group'))).toEqual(['choir']);
    const asked = await ask(rows, 'are the harbour singers still on');
    expect(asked.results[0]!.passage.ref).toBe('shut');
    expect(asked.results[0]!.passage.asset!.status).toBe('closed');
    expect(asked.results[0]!.why).toContain('closed');
  });

  const fits: Row = { ...choir, id: 'fits' };
  test.each<[string, Row, string]>([
    ['another day', { days: 'Wed', schedule_text: 'Wednesdays' }, 'singing on a tuesday'],
    [
      'another time of day',
      { start_time: '19:00', end_time: '21:00', schedule_text: 'Tuesdays 7-9pm' },
      'singing in the mornings',
    ],
    ['a price that was refused', { cost: '£6' }, 'free singing'],
    ['more than the purse holds', { cost: '£6' }, 'singing under a fiver'],
    ['a higher age', { min_age: '60' }, 'singing for a 45 year old'],
    ['a lower age', { max_age: '25' }, 'singing for a 70 yr old'],
    ['the other sex', { gender_or_group: 'women', name: 'Ladies Who Sing' }, 'singing, he is 50'],
    ['stairs', { accessibility: 'First floor, stairs only, no lift' }, 'singing for a wheelchair user'],
    ['a screen for somebody who wants people', { attending_type: 'online' }, 'singing face to face'],
    ['a church for somebody who said no church', { name: 'St Bede Church Choir' }, 'singing but not church'],
    ['a referral for somebody who wants to turn up', { referral_route: 'GP referral only' }, 'singing, no referral'],
    [
      'a referral by professionals named alone',
      { referral_route: 'GP, physio or link worker' },
      'singing, self referral',
    ],
    ['a booking for somebody who wants to turn up', { referral_route: 'Book online' }, 'singing, just turn up'],
    ['an assessment before it', { referral_route: 'Assessment first' }, 'singing without an appointment'],
    ['steep steps whose lift is denied', { accessibility: 'Ten steep steps, no lift' }, 'singing in a wheelchair'],
    ['stairs with an apology', { accessibility: 'Stairs, sorry' }, 'singing in a wheelchair'],
    ['cobbles', { accessibility: 'Cobbled yard' }, 'singing in a wheelchair'],
    ['rough ground', { accessibility: 'Rough track, wear wellies' }, 'singing, nothing muddy'],
    ['stiles', { accessibility: 'Two stiles' }, 'singing, no stiles'],
    ['a gaming group', { description: 'Consoles and singing games.' }, 'singing but not gaming'],
    ['football', { description: 'Singing on the football terraces.' }, 'singing, not the gym not football'],
    ['a mixed group for somebody who asked for women only', { eligibility: 'Anyone over 18' }, 'women only singing'],
    ['an age told in words', { eligibility: 'Pensioners' }, 'singing, she is 58'],
    ['an age that starts a sentence', { eligibility: 'women, any age from 16' }, 'singing for a 12 year old'],
    ['an evening that starts before supper', { start_time: '18:00', end_time: '23:30' }, 'singing, not evenings'],
    [
      'a week in which it does not run',
      { schedule_text: 'last Tuesday of the month 10-11.30' },
      'singing on 8 december',
    ],
  ])('leaves out %s', async (_, change, question) => {
    const usual: Row = { ...fits, accessibility: 'Step-free', attending_type: 'venue', referral_route: 'Turn up' };
    const found = await ask([usual, { ...usual, ...change, id: 'breaks' }], question);
    expect(refs(found)).toEqual(['fits']);
  });

  test.each<[string, Row, string, string]>([
    [
      'days',
      { days: '', schedule_text: '', start_time: '', end_time: '' },
      'singing on a tuesday',
      'not recorded: days',
    ],
    ['price', { cost: '' }, 'free singing', 'not recorded: cost'],
    ['ages', {}, 'singing for a 70 year old', 'not recorded: ages'],
    ['steps', {}, 'singing for a wheelchair user', 'not recorded: step-free'],
  ])(
    'keeps a record that says nothing of %s, says so, and puts it after one that does',
    async (_, change, question, note) => {
      const known: Row = { ...choir, id: 'known', eligibility: 'Everyone', accessibility: 'Step-free' };
      const found = await ask([{ ...choir, ...change, id: 'blank' }, known], question);
      expect(refs(found)).toEqual(['known', 'blank']);
      expect(found.results[1]!.misses).toContain(note);
    },
  );

  test('says that a group asked for by its name is not on that day, whatever else holds a word of it', async () => {
    const rows = [
      {
        ...choir,
        id: 'shed',
        name: "Riverside Men's Shed",
        description: 'Benches and lathes.',
        categories: 'woodwork',
      },
      { ...choir, id: 'walk', name: 'Sunday Walk', days: 'Sun', schedule_text: 'Sundays', categories: 'walking' },
      { ...choir, id: 'line', name: "Men's Line", days: '', schedule_text: '', categories: 'advice' },
    ];
    const found = await ask(rows, 'mens shed on a sunday');
    expect(found.answerable).toBe(false);
    expect(found.nearestMisses.map((one) => one.passage.ref)).toEqual(['shed']);
    expect(found.nearestMisses[0]!.misses).toEqual(['Tuesdays, not Sundays']);
  });

  test('does not send a widow to those bereaved by suicide before anything tells of one', async () => {
    const meets = { ...choir, description: 'People who have lost somebody meet.', categories: 'bereavement' };
    const rows = [
      { ...meets, id: 'special', name: 'Bereavement by Suicide' },
      { ...meets, id: 'all', name: 'Bereavement Tea' },
    ];
    expect(refs(await ask(rows, 'bereavement group, her husband died'))[0]).toBe('all');
    expect(refs(await ask(rows, 'bereavement group, her husband took his own life'))[0]).toBe('special');
    expect(refs(await ask(rows, 'bereavement after suicide'))[0]).toBe('special');
  });

  test('does not send whoever cares for somebody to those who grew up in care', async () => {
    const meets = {
      ...choir,
      description: 'Care, company and a meal for carers and care leavers.',
      categories: 'carers',
    };
    const rows = [
      { ...meets, id: 'leavers', name: "Care Leavers' Supper" },
      { ...meets, id: 'all', name: 'Thursday Supper' },
    ];
    expect(refs(await ask(rows, 'supper for carers'))[0]).toBe('all');
    expect(refs(await ask(rows, 'supper for somebody who grew up in care'))[0]).toBe('leavers');
  });

  test('gives the nearest misses with the reason when nothing fits all', async () => {
    const found = await ask([choir], 'singing on a saturday');
    expect(found.results.map((one) => one.passage.ref)).not.toContain('choir');
    expect(found.nearestMisses[0]!.passage.ref).toBe('choir');
    expect(found.nearestMisses[0]!.misses![0]).toBe('Tuesdays, not Saturdays');
    expect(found.wishes).toContainEqual({ id: 'day:Sat', label: 'Saturdays', hard: true });
  });

  test('forgets a wish that was tapped away', async () => {
    expect(refs(await ask([choir], 'singing on a saturday', { withoutWishes: ['day:Sat'] }))).toEqual(['choir']);
  });

  test('puts full, paused and reported wrong after what can be used', async () => {
    const rows = [
      { ...choir, id: 'full', status: 'full' },
      { ...choir, id: 'paused', status: 'paused' },
      { ...choir, id: 'wrong' },
      choir,
    ];
    const found = await ask(rows, 'singing', { reportedWrong: new Map([['wrong', '2026-11-01']]) });
    expect(refs(found)[0]).toBe('choir');
    expect(found.results.find((one) => one.passage.ref === 'wrong')!.why).toContain('reported wrong on 2026-11-01');
  });

  test('brings the guidance along when a service question is danger in disguise', async () => {
    const files = {
      'escalation/no-bed.md':
        '---\nid: no-bed\ntitle: Nowhere to sleep tonight\nresponse_level: today\ncategories: [safeguarding_adult]\ntriggers: ["nowhere to sleep"]\nfirst_line: Ring the housing duty line.\ndo_now: ["Ring the housing duty line."]\n---\n## What to do first\nRing the housing duty line with the person who has nowhere to sleep tonight.\n',
    };
    const rows = Array.from({ length: 8 }, (_, at) => ({
      ...choir,
      id: `hostel-${at}`,
      name: `Hostel ${at}`,
      description: 'A bed to sleep in.',
      categories: 'homelessness',
      days: '',
      schedule_text: '',
    }));
    const found = await ask(rows, 'hostel for client with nowhere to sleep', {}, files);
    expect(refs(found).slice(0, 5)).toContain('escalation/no-bed.md#what-to-do-first');
  });
});

describe('the service, asked in everyday words,', () => {
  test.each<[string, Row]>([
    ['hes potless and the bailiff is coming', { id: 'x', name: 'Money Desk', categories: 'debt advice' }],
    [
      'rattles about the house since the kids left',
      { id: 'x', name: 'Befrienders', categories: 'befriending', description: 'Company for lonely people.' },
    ],
    [
      'walkin group suitible for begginers',
      { id: 'x', name: 'Park Walking', categories: 'walking', description: 'Suitable for beginners.' },
    ],
  ])('finds what "%s" means', async (question, row) => {
    const found = await ask(
      [
        { id: 'other', name: 'Model Trains', categories: 'hobby', description: 'Trains.' },
        row,
        { id: 'third', name: 'Chess', categories: 'games' },
      ],
      question,
    );
    expect(refs(found)[0]).toBe('x');
  });

  test('refuses one craft without refusing them all', async () => {
    const rows: Row[] = [
      { ...choir, id: 'needles', name: 'Needle Night', description: 'Embroidery in company.', categories: 'craft' },
      { ...choir, id: 'willow', name: 'Willow Room', description: 'Baskets made by hand.', categories: 'craft' },
    ];
    expect(refs(await ask(rows, 'craft but not embroidery'))).toEqual(['willow']);
  });

  test('sends nobody to a full group who asked for one with places', async () => {
    const rows = [choir, { ...choir, id: 'full', name: 'Upstairs Choir', status: 'full' }];
    expect(refs(await ask(rows, 'choir with spaces'))).toEqual(['choir']);
    expect(refs(await ask(rows, 'choir'))).toEqual(['choir', 'full']);
  });

  test('is less sure when nothing in the list bears on the question', async () => {
    const rows = [
      choir,
      { id: 'b', name: 'Stitch and Chat', categories: 'craft' },
      { id: 'c', name: 'Lunch Club', categories: 'food' },
    ];
    const held = await ask(rows, 'choir for singing');
    const missing = await ask(rows, 'beekeeping for beginners');
    expect(missing.answerable).toBe(false);
    expect(held.confidence).toBeGreaterThan(missing.confidence);
  });

  test('answers nothing to nothing, and does not throw', async () => {
    for (const text of ['', '   ', '???', '[name]', '\u{1F600}']) {
      expect((await ask([choir], text)).answerable).toBe(false);
    }
    expect((await ask([], 'singing')).results).toEqual([]);
  });
});

describe('the service, over documents alone,', () => {
  const pump =
    '# Care of the pump\n\n## Seals\n\nReplace the seal when water drips.\n\n## Running\n\nThe motor runs hot.';
  const kiln = '# Care of the kiln\n\n## Firing\n\nRaise the heat slowly. Free of charge on Tuesdays.\n';
  const library = async (files: Readonly<Record<string, string>>) => {
    const dir = temporaryFolder();
    await mkdir(join(dir, 'training'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'training', name), text);
    const knowledge = await loadKnowledge(dir, { today: '2026-11-22' });
    return (text: string) => createRetriever({ knowledge }).retrieve(text as SafeText, context);
  };

  test('answers in any field, without front matter, reading no wish that documents cannot meet', async () => {
    const search = await library({ 'pump.md': pump, 'kiln.md': kiln });
    const found = await search('when does the seal need replacing on tuesday for under a fiver');
    expect(found.results[0]!.passage.ref).toBe('training/pump.md#seals');
    expect(found.wishes).toEqual([]);
    expect((await search('bake a sponge cake')).answerable).toBe(false);
  });

  test('finds a long section once, however many pieces it is kept in', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `Step ${at}: turn the spindle and oil it well once more.`);
    const search = await library({ 'lathe.md': `# Lathe\n\n## Spindle\n\n${long.join('\n\n')}\n`, 'pump.md': pump });
    const all = refs(await search('oil the spindle'));
    expect(all[0]).toBe('training/lathe.md#spindle');
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the index', () => {
  test('answers by keyword at once and by meaning when vectors are there', async () => {
    const retriever = createRetriever({ knowledge: await smallTown([choir]), encoder: letterEncoder() });
    expect((await retriever.retrieve('singing' as SafeText, context)).mode).toBe('keyword');
    expect(await retriever.ready()).toBe('hybrid');
    expect((await retriever.retrieve('singing' as SafeText, context)).mode).toBe('hybrid');
  });

  test('holds a graph against an exact search when it is made, and says what share of the nearest it finds', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...choir, id: `choir-${at}`, name: `Choir ${at}` }));
    const knowledge = await smallTown(many);
    const graph = createRetriever({ knowledge, encoder: letterEncoder(), exactUpTo: 10 });
    expect(graph.lookup()).toBeUndefined();
    await graph.ready();
    expect(graph.lookup()).toMatchObject({ method: 'graph' });
    expect(graph.lookup()?.recall).toBeGreaterThanOrEqual(0.98);
    const exact = createRetriever({ knowledge, encoder: letterEncoder() });
    await exact.ready();
    expect(exact.lookup()).toMatchObject({ method: 'exact', recall: 1 });
  });

  test('goes on by keyword when the encoder is away', async () => {
    const encoder = letterEncoder();
    encoder.failing = true;
    const warned: string[] = [];
    const retriever = createRetriever({
      knowledge: await smallTown([choir]),
      encoder,
      warn: (what) => warned.push(what),
    });
    expect(await retriever.ready()).toBe('keyword');
    expect(refs(await retriever.retrieve('singing' as SafeText, context))).toEqual(['choir']);
    expect(warned.join()).toContain('keyword alone');
  });

  test('encodes unchanged passages once, over restarts and changes, and all of them again for another encoder', async () => {
    const data = temporaryFolder();
    const second = { ...choir, id: 'b', name: 'Chess Club', description: 'Chess.' };
    const before = await smallTown([choir]);
    const after = await smallTown([choir, second]);
    const start = async (encoder: ReturnType<typeof letterEncoder>, knowledge = before) => {
      const retriever = createRetriever({ knowledge, encoder, store: createIndexStore(data, 'town') });
      await retriever.ready();
      return retriever;
    };
    const first = letterEncoder();
    await start(first);
    expect(first.encoded).toHaveLength(2);
    const again = letterEncoder();
    const running = await start(again);
    expect(again.encoded).toHaveLength(0);
    await running.swap(after);
    expect(again.encoded).toEqual([expect.stringContaining('Chess Club'), expect.stringContaining('Chess Club')]);
    expect(refs(await running.retrieve('chess' as SafeText, context))[0]).toBe('b');
    const other = letterEncoder('letters-2');
    await start(other, after);
    expect(other.encoded).toHaveLength(4);
  });

  test('is never half of one: a damaged or unfinished index is made again', async () => {
    const data = temporaryFolder();
    const knowledge = await smallTown([choir]);
    const start = async () => {
      const encoder = letterEncoder();
      const retriever = createRetriever({ knowledge, encoder, store: createIndexStore(data, 'town') });
      expect(await retriever.ready()).toBe('hybrid');
      return encoder.encoded.length;
    };
    expect(await start()).toBe(2);
    const home = join(data, 'index', (await readdir(join(data, 'index')))[0]!);
    const whole = join(home, (await readFile(join(home, 'current'), 'utf8')).trim());
    await writeFile(join(whole, 'vectors.f32'), 'torn');
    expect(await start()).toBe(2);
    expect(await start()).toBe(0);
  });

  test('answers from one whole index or the other while it is swapped', async () => {
    const retriever = createRetriever({ knowledge: await smallTown([choir]), encoder: letterEncoder() });
    await retriever.ready();
    const swapping = retriever.swap(await smallTown([{ ...choir, id: 'new-choir' }]));
    expect(refs(await retriever.retrieve('singing' as SafeText, context))).toEqual(['new-choir']);
    await swapping;
    expect(refs(await retriever.retrieve('singing' as SafeText, context))).toEqual(['new-choir']);
  });

  test('goes on where nothing can be written', async () => {
    const warned: string[] = [];
    const retriever = createRetriever({
      knowledge: await smallTown([choir]),
      encoder: letterEncoder(),
      store: createIndexStore('/dev/null/nowhere', 'town'),
      warn: (what) => warned.push(what),
    });
    expect(await retriever.ready()).toBe('hybrid');
    expect(warned.join()).toContain('could not be saved');
  });

  test('answers at once where no folder can be made for the index', async () => {
    const warned: string[] = [];
    const retriever = createRetriever({
      knowledge: await smallTown([choir]),
      encoder: letterEncoder(),
      // Making folders under /proc in Node's own recursive way never ends.
      store: createIndexStore('/proc/nowhere/deep', 'town'),
      warn: (what) => warned.push(what),
    });
    expect(await retriever.ready()).toBe('hybrid');
    expect(warned.join()).toContain('could not be saved');
  }, 5000);

  test('does not wake the encoder for an empty knowledge folder', async () => {
    const encoder = letterEncoder();
    const retriever = createRetriever({
      knowledge: { ...(await smallTown([])), assets: [], documents: [], contacts: [], practices: [] },
      encoder,
    });
    expect(await retriever.ready()).toBe('keyword');
    const found = await retriever.retrieve('singing' as SafeText, context);
    expect(found.results).toEqual([]);
    expect(found.answerable).toBe(false);
    expect(encoder.encoded).toEqual([]);
  });

  test('shows the very service somebody asks to go to, with what stands against it', async () => {
    const cafe = { ...choir, id: 'cafe', name: 'The Anchor Café', min_age: '18', description: 'An evening café.' };
    const club = { ...choir, id: 'club', name: 'Youth Café', min_age: '11', max_age: '17', description: 'A café.' };
    const retriever = createRetriever({ knowledge: await smallTown([club, cafe, choir]) });
    const { results } = await retriever.retrieve('she is 15, can she go to the anchor cafe' as SafeText, context);
    expect(results[0]!.passage.ref).toBe('cafe');
    expect(results[0]!.misses!.join()).toContain('18');
  });

  test('serves @langchain/core as a retriever', async () => {
    const retriever = new LangChainRetriever(
      createRetriever({ knowledge: await smallTown([choir]) }),
      () => context,
      (text) => text as SafeText,
    );
    const [document] = await retriever.invoke('singing');
    expect(document!.metadata.ref).toBe('choir');
    expect(document!.pageContent).toBe('Singing for pleasure.');
  });
});
