import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
// The log: first that nobody's words or distress are found where they do not belong, then that the figures are true.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportCommand } from '../../src/cli/report-command.ts';
import { csvOf } from '../../src/records/csv.ts';
import { matterCues } from '../../src/safety/cues/matters.ts';
import { createAssetReports } from '../../src/store/asset-reports.ts';
import { createCorrections } from '../../src/store/corrections.ts';
import { postLetter } from '../../src/store/outbox.ts';
import { createDeskWorld, type DeskWorld, plantedName } from './desk-world.ts';
import { seedLog } from './log-seed.ts';

const flat = (html: string): string => html.replace(/\s+/g, ' ');
const people = [
  'amy-dunn',
  'ruth-okafor',
  'helen-marsh',
  'joan-ellery',
  'samir-aziz',
  'beth-cole',
  'dr-anita-shah',
  'priya-raman',
] as const;
const casePaths = ['/log/cases', '/log/cases.csv', '/log/figures.csv', '/log/monthly', '/log/monthly?month=2026-11'];
const knowledgePaths = [
  '/log/gaps',
  '/log/freshness',
  '/log/freshness?band=not_checked',
  '/log/quality',
  '/log/reach',
  '/log/cues',
];

let world: DeskWorld;
let caseIds: readonly string[];
let distressId: string;

beforeAll(async () => {
  world = await createDeskWorld('2026-10-10T10:00:00Z');
  await seedLog(world);
  caseIds = (await world.escalations.list({}, world.personOf('ruth-okafor'))).cases.map(({ id }) => id);
  distressId = (await world.escalations.list({}, world.personOf('joan-ellery'))).cases.find(
    ({ ownDistress }) => ownDistress,
  )!.id;
});
afterAll(() => world.close());

describe('who may look', () => {
  const allowed: Readonly<Record<string, readonly ['cases' | 'knowledge', ...string[]] | readonly []>> = {
    'beth-cole': ['knowledge'],
    'dr-anita-shah': ['cases'],
    'priya-raman': ['cases'],
  };

  test.each(people)('%s gets what their role may see of every page, and 403 for the rest', async (person) => {
    const kind = allowed[person]?.[0];
    for (const path of [...casePaths, `/log/cases/${caseIds[0]}`])
      expect([path, (await world.get(person, path)).status]).toEqual([path, kind === 'cases' ? 200 : 403]);
    for (const path of knowledgePaths)
      expect([path, (await world.get(person, path)).status]).toEqual([path, kind === undefined ? 403 : 200]);
    expect((await world.get(person, '/log')).status).toBe(kind === 'cases' ? 200 : kind === 'knowledge' ? 303 : 403);
    if (kind !== undefined) return;
    for (const path of [
      '/log/gaps/eA/give',
      '/log/gaps/eA/close',
      '/log/services/cal-001/confirm',
      '/log/services/cal-001/report',
      '/log/quality/1/decide',
    ]) {
      expect([path, (await world.post(person, path)).status]).toEqual([path, 403]);
    }
  });

  test('leads somebody who is not signed in to sign-in, and takes no form without its token', async () => {
    for (const path of ['/log', ...casePaths, ...knowledgePaths])
      expect([path, (await world.get(undefined, path)).status]).toEqual([path, 303]);
    for (const path of ['/log/services/cal-001/confirm', '/log/quality/1/decide'])
      expect((await world.post('priya-raman', path, {}, 'guess')).status).toBe(403);
  });

  test("nobody finds a worker's own distress in the log: it is counted", async () => {
    for (const person of ['priya-raman', 'dr-anita-shah']) {
      expect((await world.get(person, `/log/cases/${distressId}`)).status).toBe(404);
      const list = flat((await world.get(person, '/log/cases')).html);
      expect(list).toContain('and 1 of colleagues’ own distress, counted and not listed');
      expect(list).not.toContain(distressId);
      expect((await world.get(person, '/log/cases?category=worker_safety_or_wellbeing')).html).not.toContain(
        distressId,
      );
      expect((await world.get(person, '/log/cases.csv')).html).not.toContain(distressId);
    }
  });
});

describe('words', () => {
  test('a planted client name is on no page, in no file and on no log line', async () => {
    await world.post('ruth-okafor', `/desk/cases/${caseIds.at(-1)}/own`);
    for (const deed of ['answer', 'note'])
      await world.post('ruth-okafor', `/desk/cases/${caseIds.at(-1)}/${deed}`, { text: `about ${plantedName}` });
    const refused = await world.post('tom-hadley', `/desk/cases/${caseIds.at(-1)}/answer`, { text: 'not mine' });
    expect(refused.status).toBe(409);
    const paths = [
      '/',
      '/desk',
      '/log',
      '/metrics',
      '/healthz',
      '/readyz',
      ...casePaths,
      ...knowledgePaths,
      ...caseIds.map((id) => `/desk/cases/${id}`),
      `/desk/cases/${distressId}`,
      ...caseIds.slice(0, 5).map((id) => `/log/cases/${id}`),
    ];
    for (const person of people) {
      for (const path of paths)
        expect([person, path, (await world.get(person, path)).html.includes(plantedName.split(' ')[0]!)]).toEqual([
          person,
          path,
          false,
        ]);
    }
    expect(world.lines.join('\n')).not.toContain(plantedName);
  });

  test('no page of the log about cases holds a word of what was written', async () => {
    const { html: seen } = await world.get('ruth-okafor', `/desk/cases/${caseIds[0]}`);
    expect(seen).toContain('[name] number');
    for (const path of ['/log', ...casePaths, ...caseIds.slice(0, 8).map((id) => `/log/cases/${id}`)]) {
      for (const person of ['priya-raman', 'dr-anita-shah'])
        expect([path, (await world.get(person, path)).html.includes('[name] number')]).toEqual([path, false]);
    }
  });

  test('a reported miss stands on the desk of the safety owner, and on nobody else’s', async () => {
    const owner = await world.get('dr-anita-shah', '/desk');
    expect(owner.html).toContain('reported as missed');
    expect((await world.get('dr-anita-shah', '/log/reach')).html).toContain('waiting for you');
    for (const other of ['ruth-okafor', 'beth-cole', 'amy-dunn'])
      expect((await world.get(other, '/desk')).html).not.toContain('reported as missed');
  });

  test('a message that did not arrive is shown to those who can tell the person, and to nobody else', async () => {
    await world.store.inTransaction((trx) =>
      postLetter(trx, {
        key: 'task:missed_danger:1:dr-anita-shah:teams',
        caseId: undefined,
        side: 'supervisor',
        personId: 'dr-anita-shah',
        channel: 'teams',
        conversationId: undefined,
        purpose: 'missed_danger',
        eventSeq: 0,
        createdAt: world.clock().toISOString(),
      }),
    );
    await world.store.db
      .updateTable('outbox')
      .set({ state: 'undeliverable', last_why: 'blocked' })
      .where('purpose', '=', 'missed_danger')
      .execute();
    expect(flat((await world.get('priya-raman', '/log/reach')).html)).toMatch(
      /Messages that did not arrive.*Dr Anita Shah.*missed a danger.*the chat refuses messages/,
    );
    expect((await world.get('priya-raman', '/desk')).html).toContain('could not be delivered');
    for (const other of ['ruth-okafor', 'beth-cole', 'amy-dunn'])
      expect((await world.get(other, '/desk')).html).not.toContain('could not be delivered');
  });

  test('only the safety owner reads a reported miss', async () => {
    expect((await world.get('dr-anita-shah', '/log/quality')).html).toContain('said goodbye to the dog');
    for (const person of ['priya-raman', 'beth-cole'])
      expect((await world.get(person, '/log/quality')).html).not.toContain('said goodbye to the dog');
    const miss = (await createCorrections(world.store).list({ state: 'waiting' })).find(
      ({ kind }) => kind === 'missed_danger',
    )!;
    expect((await world.post('priya-raman', `/log/quality/${miss.id}/decide`, { decision: 'declined' })).status).toBe(
      404,
    );
    const taken = await world.post('dr-anita-shah', `/log/quality/${miss.id}/decide`, {
      decision: 'accepted',
      evaluate: 'today',
    });
    expect(taken.status).toBe(303);
    // What the safety owner keeps for evaluation is the masked message with its level, and not whose it was.
    const kept = readFileSync(join(world.dataDir, 'missed-dangers.jsonl'), 'utf8').trim().split('\n');
    expect(kept.map((line) => JSON.parse(line))).toEqual([
      {
        text: '[name] said goodbye to the dog and you did not notice',
        level: 'today',
        about: 'client',
        categories: [],
        kind: 'missed',
      },
    ]);
    expect(world.told.at(-1)?.workers).toEqual(['amy-dunn']);
  });
});

describe('escalations', () => {
  test.each([
    ['level=now', 'Now', 'Today'],
    ['category=domestic_abuse', 'Domestic abuse', 'Suicide'],
    ['outcome=emergency_services_called', 'Emergency services called', 'Resolved: Advice given'],
    ['state=withdrawn', 'Withdrawn by the worker', 'Resolved: '],
  ])('are found by %s', async (query, wanted, unwanted) => {
    const rows =
      (await world.get('priya-raman', `/log/cases?from=2026-10-01&${query}`)).html.split('lwa-rows')[1] ?? '';
    expect(rows).toContain(wanted);
    expect(rows).not.toContain(unwanted);
  });

  test('are found by practice and owner, and clearly not found', async () => {
    const of = async (query: string): Promise<string> =>
      flat((await world.get('priya-raman', `/log/cases?from=2026-10-01&${query}`)).html);
    expect(await of('owner=tom-hadley')).not.toContain('with Ruth Okafor');
    expect(await of('practice=Copper+Lane+Surgery')).not.toMatch(/· Eastmoor Health Centre ·/);
    expect(await of('practice=Nowhere')).toContain('Nothing found.');
    expect(await of("level=now'--&page=-4&to=nonsense")).toContain('escalations');
  });

  test('open as a timeline that names no worker', async () => {
    const id = caseIds.find((each) => each !== distressId)!;
    const page = flat((await world.get('priya-raman', `/log/cases/${id}`)).html);
    expect(page).toContain('The link worker raised this');
    for (const name of ['Amy Dunn', 'Lewis Grant', 'Fatima Noor']) expect(page).not.toContain(name);
  });

  test('go into a spreadsheet that runs nothing', async () => {
    await world.raise('x', { practice: '=HYPERLINK("http://elsewhere.example","open")', level: 'today' });
    const { html, headers } = await world.get('priya-raman', '/log/cases.csv');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(html).toContain('"\'=HYPERLINK(""http://elsewhere.example"",""open"")"');
    expect(html).not.toMatch(/Amy Dunn|Lewis Grant|Fatima Noor/);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', '|cmd', '\u00a0=1'])(
  'a cell that begins with %j is written as text',
  (cell) => {
    expect(csvOf(['a'], [[cell]]).split('\r\n')[1]).toMatch(/^"'/);
  },
);

test('a cell keeps its commas, quotes and lines, and numbers stay numbers', () => {
  expect(csvOf(['a', 'b'], [['x, "y"\nz', -3]])).toBe('\uFEFF"a","b"\r\n"x, ""y""\nz","-3"\r\n');
});

describe('figures', () => {
  test('are those of the terminal, row by row', async () => {
    const before = { dataDir: process.env['DATA_DIR'], databaseUrl: process.env['DATABASE_URL'] };
    process.env['DATA_DIR'] = world.dataDir;
    delete process.env['DATABASE_URL'];
    let out = '';
    await reportCommand(['--csv', '--from', '2026-10-24', '--to', '2026-11-20'], {
      input: Readable.from([]),
      out: (text) => void (out += text),
      err: () => undefined,
    });
    for (const [name, value] of [
      ['DATA_DIR', before.dataDir],
      ['DATABASE_URL', before.databaseUrl],
    ] as const)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    // The terminal's clock is the real one, at which more of what is open is late; and it names gaps beside.
    const rows = (csv: string): readonly string[] =>
      csv
        .replace('\uFEFF', '')
        .split('\r\n')
        .filter((row) => !/not taken in time|not due yet/.test(row) && !row.startsWith('"gap"'));
    const { html } = await world.get('priya-raman', '/log/figures.csv?from=2026-10-24&to=2026-11-20');
    expect(rows(html)).toEqual(rows(out));
    for (const figure of [
      'in service hours',
      'dangers reported as missed',
      'found helpful',
      'escalated',
      'slowest tenth',
    ])
      expect(html).toContain(figure);
  });

  test('say first what a busy person needs, and change when something happens', async () => {
    const before = flat((await world.get('priya-raman', '/log')).html);
    expect(before).toMatch(/\d+ escalations: \d+ taken in time/);
    expect(before).toContain('“Now”: half taken within');
    await world.raise('one more');
    const count = (html: string): number => Number(/(\d+) escalations:/.exec(html)?.[1]);
    expect(count(flat((await world.get('priya-raman', '/log')).html))).toBe(count(before) + 1);
  });

  test('call nothing taken that nobody has taken: a case not yet due is neither in time nor missed, in the same words everywhere', async () => {
    const quiet = await createDeskWorld('2026-11-20T10:00:00Z');
    try {
      await quiet.raise('nobody has this yet');
      await quiet.pass(1);
      const shown = async (path: string): Promise<string> => flat((await quiet.get('priya-raman', path)).html);
      const tile =
        /Taken in time<\/span><span class="lwa-tile__value">([^<]*)<\/span><span class="lwa-tile__note">([^<]*)/;
      let log = await shown('/log');
      expect(log).toContain('1 escalation: none taken in time, none not taken in time, 1 not due yet.');
      expect(tile.exec(log)?.slice(1)).toEqual(['–', '0 not taken in time; 1 not due yet']);
      expect(log).toContain('data-label="Taken in time">0</td>');
      expect(await shown('/log/figures.csv')).toContain(
        '"level","all","taken in time","0" "level","all","not taken in time","0" "level","all","not due yet","1"',
      );
      expect(await shown('/log/monthly?month=2026-11')).toContain('Not due yet: fewer than 5.');
      await quiet.pass(60);
      log = await shown('/log');
      expect(log).toContain('1 escalation: none taken in time, 1 not taken in time.');
      expect(tile.exec(log)?.slice(1)).toEqual(['0%', '1 not taken in time']);
    } finally {
      await quiet.close();
    }
  });

  test('are of a time that is shown and typed as dates are written here, day first', async () => {
    const shown = async (query: string): Promise<string> =>
      flat((await world.get('priya-raman', `/log?${query}`)).html);
    const days = (page: string) => /name="from" value="([^"]*)".*name="to" value="([^"]*)"/.exec(page)?.slice(1);
    for (const query of [
      'from=2026-10-03&to=2026-11-05',
      'from=3/10/2026&to=05.11.26',
      'from=3+October+2026&to=5+nov+2026',
    ])
      expect([query, days(await shown(query))]).toEqual([query, ['3 October 2026', '5 November 2026']]);
    // What is no date is left out: the last four weeks are shown, and said.
    expect(days(await shown('from=31/31/2026&to=soon'))?.[1]).toBe('20 November 2026');
    for (const path of ['/log', '/log/cases', '/log/gaps', '/log/quality', '/log/monthly'])
      expect([path, /type="(date|month|time)"/.test((await world.get('priya-raman', path)).html)]).toEqual([
        path,
        false,
      ]);
    expect(await shown('')).not.toMatch(/\d{1,2}\/\d{1,2}\/\d{4}/);
    expect(flat((await world.get('priya-raman', '/log/monthly')).html)).toContain(
      '<option value="2026-10" selected>October 2026</option>',
    );
  });

  test('in and out of hours are together all that came in, and what was kept back by its worker is in neither', async () => {
    await world.raise('kept back', { level: 'today', holdSeconds: 600 });
    const page = flat((await world.get('priya-raman', '/log')).html);
    const [cases, inside, outside] = [
      /(\d+) escalations:/,
      /in service hours: (\d+)/,
      /nights, weekends, holidays: (\d+)/,
    ].map((number) => Number(number.exec(page)?.[1]));
    expect((inside ?? 0) + (outside ?? 0)).toBe(cases);
    expect(page).toMatch(/Thumbs in each week, helpful and not: /);
  });

  test('make no table of workers', async () => {
    for (const path of ['/log', '/log/cases', '/log/quality', '/log/gaps', '/log/monthly?month=2026-11']) {
      for (const name of ['Amy Dunn', 'Lewis Grant', 'Fatima Noor'])
        expect([path, (await world.get('priya-raman', path)).html.split('<main')[1]?.includes(name)]).toEqual([
          path,
          false,
        ]);
    }
  });

  test('go to a meeting without small numbers and free text', async () => {
    const page = flat((await world.get('priya-raman', '/log/monthly?month=2026-11')).html).split('<article')[1]!;
    expect(page).toContain('fewer than 5');
    expect(page).not.toMatch(/<td[^>]* class="lwa-num"[^>]*>[1-4]<\/td>|<td class="lwa-num">[1-4]<\/td>/);
    expect(page).not.toContain('bereavement');
    expect(flat((await world.get('priya-raman', '/log/monthly?month=2026-09')).html)).toContain('September 2026');
  });

  test('have a page for each practice that its champion takes to a meeting', async () => {
    const sheetOf = async (practice: string): Promise<string> =>
      flat(
        (await world.get('priya-raman', `/log/monthly?month=2026-11&practice=${encodeURIComponent(practice)}`)).html,
      ).split('<article')[1]!;
    for (const { name, champion } of world.knowledge().practices) {
      const sheet = await sheetOf(name);
      expect(sheet).toContain(`meeting: ${champion}`);
      expect(sheet).toContain('What link workers asked here');
      expect(sheet).not.toMatch(/<td[^>]* class="lwa-num"[^>]*>[1-4]<\/td>|<td class="lwa-num">[1-4]<\/td>/);
      expect(sheet).not.toMatch(/bereavement|Quillfeather|Amy Dunn/);
    }
    const [first, second] = world.knowledge().practices;
    expect(await sheetOf(first?.name ?? '')).not.toBe(await sheetOf(second?.name ?? ''));
  });
});

describe('knowledge', () => {
  test('like gaps stand together, are given and closed, and those who asked are told', async () => {
    const page = flat((await world.get('beth-cole', '/log/gaps')).html);
    expect(page.match(/bereavement group/g)).toHaveLength(1);
    const id = /gaps\/([\w-]+)\/give/.exec(page)?.[1] ?? '';
    expect((await world.post('beth-cole', `/log/gaps/${id}/give`, { owner: 'amy-dunn' })).location).toBe(
      '/log/gaps?not=choose',
    );
    expect((await world.post('beth-cole', `/log/gaps/${id}/give`, { owner: 'tom-hadley' })).location).toBe(
      '/log/gaps?done=give',
    );
    expect(flat((await world.get('beth-cole', '/log/gaps')).html)).toContain('with Tom Hadley');
    expect((await world.post('beth-cole', `/log/gaps/${id}/close`, { ref: 'nowhere.md' })).location).toBe(
      '/log/gaps?not=choose',
    );
    await world.post('beth-cole', `/log/gaps/${id}/close`, { ref: 'training/10-recording-and-snomed.md' });
    expect((await world.get('beth-cole', '/log/gaps')).html).not.toContain(`gaps/${id}/give`);
    expect(world.told.at(-1)?.text).toContain('Recording and SNOMED codes');
  });

  test('training is shown by theme, mental health first', async () => {
    const page = (await world.get('priya-raman', '/log/gaps')).html.split('id="themes-title"')[1] ?? '';
    expect(page.indexOf('Mental health')).toBeLessThan(page.indexOf('Records and measures'));
  });

  test('one tap confirms a service; reported ones stand first and their reporters are told', async () => {
    const list = flat((await world.get('beth-cole', '/log/freshness')).html);
    const first = /services\/([\w-]+)\/confirm/.exec(list)?.[1];
    expect(first).toBe('cal-003');
    expect((await world.post('beth-cole', `/log/services/${first}/confirm`)).status).toBe(303);
    expect(world.told.at(-1)?.workers).toEqual(['amy-dunn']);
    const after = flat((await world.get('beth-cole', '/log/freshness?band=checked')).html);
    expect(after).toMatch(
      /lwa-tile--reported_wrong"><span class="lwa-tile__label">Reported wrong<\/span><span class="lwa-tile__value">0/,
    );
    await world.post('beth-cole', '/log/services/cal-001/report', { what: 'closed' });
    expect((await createAssetReports(world.store).openSince()).has('cal-001')).toBe(true);
    expect((await world.post('beth-cole', '/log/services/no-such/confirm')).status).toBe(404);
  });
});

test('whoever approves the safety reading reads every cue and every matter of the work, with its reason and source, in words', async () => {
  const page = flat((await world.get('dr-anita-shah', '/log/cues')).html);
  const shown = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  for (const { name, reason, source } of matterCues)
    for (const part of [name, reason, source]) expect(page).toContain(shown(part));
  expect(page).toContain('[means] and ready');
  expect(page.split('<main')[1]).not.toMatch(/@\w|\|/);
});

test('an empty place of the rota is shown a fortnight ahead', async () => {
  const full = flat((await world.get('priya-raman', '/log/reach')).html);
  expect(full).toContain('No holes.');
  expect(full).toContain('has not spoken to the assistant yet');
  world.change((before) => ({
    ...before,
    rota: before.rota.map((row) => (row.days.includes('Wed') ? { ...row, first: '' } : row)),
  }));
  expect(flat((await world.get('priya-raman', '/log/reach')).html)).toMatch(
    /Wed 25 Nov<\/strong>: on duty: nobody in place 1/,
  );
});
