import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { importOruk, type OrukImport } from '../../src/knowledge/oruk/import-oruk.ts';
import { inFolder } from './support/made-files.ts';

const today = '2026-11-22';
const manners = { tries: 3, timeoutMs: 2000, waitMs: 5 };

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A feed on loopback for as long as `use` runs; `asked` lists the paths that were asked for, `most` how many at once. */
async function serving(
  answer: Answer,
  use: (base: string, seen: { readonly asked: string[]; most: number }) => Promise<void>,
): Promise<void> {
  const seen = { asked: [] as string[], most: 0 };
  let open = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://feed.example');
    seen.asked.push(url.pathname + url.search);
    open += 1;
    seen.most = Math.max(seen.most, open);
    response.on('close', () => {
      open -= 1;
    });
    setTimeout(() => answer(request, response, url), 3);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

const json = (response: ServerResponse, value: unknown) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const v3Detail = (at: number) => ({
  id: uuid(at),
  name: `Group ${at}`,
  description: '<p>Tea &amp; talk.</p><p>=Everyone</p>',
  status: 'active',
  url: 'https://group.example',
  minimum_age: 18,
  assured_date: '2026-10-01',
  organization: { name: 'Hall Trust' },
  eligibility_description: 'Adults',
  wait_time: 'two weeks',
  application_process: 'Ring first',
  extra_field: { of: 'HSDS 3.1' },
  schedules: [
    { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '10:00', closes_at: '12:00', attending_type: 'physical' },
    { freq: 'WEEKLY', byday: 'FR', opens_at: '18:00Z', closes_at: '20:00Z', valid_to: '2025-01-01' },
  ],
  cost_options: [{ amount: 2.5, option: 'per session' }],
  phones: [{ number: '01632 960010' }],
  languages: [{ name: 'English' }, { name: 'Welsh' }],
  attributes: [{ taxonomy_term: { name: 'Loneliness' } }],
  service_at_locations: [
    {
      location: {
        name: 'Old Hall',
        latitude: 52.1,
        longitude: -1.2,
        addresses: [{ address_1: '1 High Street', city: 'Exton', postal_code: 'EX1 1AA' }],
        accessibility: [{ description: 'Step-free' }],
      },
    },
  ],
});
const v3List =
  (total: number, size: number): Answer =>
  (_, response, url) => {
    const detail = /\/services\/(.+)$/.exec(url.pathname);
    if (url.pathname === '/api/' || url.pathname === '/')
      return void json(response, { version: '3.0', license: { name: 'Open Government Licence 3.0' } });
    if (detail) return void json(response, v3Detail(Number(detail[1]?.slice(-12))));
    const page = Number(url.searchParams.get('page'));
    const ids = Array.from({ length: total }, (_unused, at) => at + 1).slice((page - 1) * size, page * size);
    const pages = Math.ceil(total / size);
    json(response, {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: ids.length,
      first_page: page === 1,
      last_page: page === pages,
      empty: false,
      contents: ids.map((at) => ({ id: uuid(at), name: `Group ${at}`, status: 'active' })),
    });
  };

const job = (from: string, knowledgeDir: string, more: Partial<OrukImport> = {}): OrukImport => ({
  from,
  knowledgeDir,
  today,
  manners,
  ...more,
});

// In two steps: a server library that runs in the same process may have replaced writeHead by one that gives nothing back.
function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status);
  response.end(body);
}

describe('the service brings in an Open Referral UK feed', () => {
  it('of version 3: pages, then details two at a time, into services it can show', async () => {
    await serving(v3List(23, 10), async (base, seen) => {
      await inFolder({}, async (dir) => {
        const steps: string[] = [];
        const report = await importOruk(
          job(`${base}/api`, dir, { progress: (step, done, of) => steps.push(`${step} ${done}/${of}`) }),
        );
        expect(report).toMatchObject({
          kind: 'done',
          taken: 23,
          refused: [],
          change: { gone: [], changed: [], same: 0 },
        });
        expect(seen.most).toBeLessThanOrEqual(2);
        expect(seen.asked.filter((path) => /services\/0000/.test(path))).toHaveLength(23);
        expect(steps).toContain('details 23/23');
        const { assets, findings } = await loadKnowledge(dir, { today });
        expect(assets).toHaveLength(23);
        expect(assets[0]).toMatchObject({
          id: uuid(1),
          name: 'Group 1',
          organisation: 'Hall Trust',
          description: 'Tea & talk. =Everyone',
          minAge: 18,
          cost: { kind: 'paid', amount: 2.5 },
          phone: '01632 960010',
          postcode: 'EX1 1AA',
          typicalWait: 'two weeks',
          referralRoute: 'Ring first',
          schedule: { days: ['Mon', 'Wed'], start: '10:00', end: '12:00' },
          languages: ['English', 'Welsh'],
          accessibility: 'Step-free',
          categories: ['Loneliness'],
          lastVerified: '2026-10-01',
          status: 'active',
          licence: 'Open Government Licence 3.0',
          latitude: 52.1,
        });
        expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
        expect((await readdir(join(dir, 'assets'))).every((name) => /^oruk-127-0-0-1-\d+-api\.csv$/.test(name))).toBe(
          true,
        );
      });
    });
  });

  it('of version 1: `content`, pages counted from nought, arrays in the list, old field names', async () => {
    const service = (at: number) => ({
      id: String(at),
      name: `Club ${at}`,
      description: 'Bowls',
      assured_date: '2026-09-09',
      status: 'active',
      attending_type: 'venue',
      attending_access: 'referral',
      organization: { name: 'Club Trust' },
      regular_schedules: [
        { weekday: 'Thursday', opens_at: '14:00:00', closes_at: '16:00:00', freq: 'MONTHLY', byday: '2TH' },
      ],
      eligibilities: [{ eligibility: 'Over 50s', minimum_age: 50 }],
      cost_options: [{ amount: 0, option: 'free' }],
      contacts: [{ name: 'Pat', phones: [{ number: '01632 960020' }] }],
      service_taxonomys: [{ taxonomy: { name: 'Sport' } }],
      service_at_locations: [
        {
          location: {
            name: 'Green',
            physical_addresses: [{ address_1: 'The Green', city: 'Exton', postal_code: 'EX2 2BB' }],
          },
        },
      ],
    });
    await serving(
      (_, response, url) => {
        const page = Number(url.searchParams.get('page'));
        json(response, {
          totalElements: 4,
          totalPages: 2,
          number: page,
          size: 2,
          first: page === 0,
          last: page === 1,
          empty: false,
          content: [service(page * 2 + 1), service(page * 2 + 2)],
        });
      },
      async (base, seen) => {
        await inFolder({}, async (dir) => {
          expect(await importOruk(job(`${base}/services`, dir, { licence: 'CC BY 4.0' }))).toMatchObject({
            kind: 'done',
            taken: 4,
          });
          expect(seen.asked.some((path) => /services\/\d/.test(path))).toBe(false);
          const { assets } = await loadKnowledge(dir, { today });
          expect(assets.map((asset) => asset.name)).toEqual(['Club 1', 'Club 2', 'Club 3', 'Club 4']);
          expect(assets[0]).toMatchObject({
            minAge: 50,
            phone: '01632 960020',
            postcode: 'EX2 2BB',
            categories: ['Sport'],
            attendingType: ['venue'],
            licence: 'CC BY 4.0',
            schedule: { days: ['Thu'], frequency: 'monthly', nth: [2], start: '14:00', end: '16:00' },
          });
          expect(assets[0]?.cost.kind).toBe('free');
        });
      },
    );
  });

  it('that answers 500, 429, half an answer and nonsense before it answers well', async () => {
    const whole = v3List(6, 3);
    const faults: Answer[] = [
      (_, response) => answer(response, 500, 'oops'),
      (_, response) => answer(response, 429, ''),
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('{"contents": [');
        setTimeout(() => response.destroy(), 5);
      },
      (_, response) => answer(response, 200, '<html>maintenance</html>'),
    ];
    const tries = new Map<string, number>();
    await serving(
      (request, response, url) => {
        const key = url.pathname + url.search;
        const tried = tries.get(key) ?? 0;
        tries.set(key, tried + 1);
        const fault = tried === 0 ? faults[tries.size % faults.length] : undefined;
        (fault ?? whole)(request, response, url);
      },
      async (base) => {
        await inFolder({}, async (dir) => {
          expect(await importOruk(job(base, dir, { licence: 'OGL 3' }))).toMatchObject({ kind: 'done', taken: 6 });
        });
      },
    );
  });

  it('that breaks off: the old list stays as it was, and the next run asks only for what is missing', async () => {
    const whole = v3List(12, 6);
    let broken = true;
    await serving(
      (request, response, url) => {
        if (broken && url.pathname.endsWith(uuid(9))) return answer(response, 503, '');
        whole(request, response, url);
      },
      async (base, seen) => {
        await inFolder({}, async (dir) => {
          const name = `oruk-127-0-0-1-${new URL(base).port}.csv`;
          await importOruk(job(base, dir, { licence: 'x' })).catch(() => {});
          await writeFile(join(dir, 'assets', name), 'id,name\nold,Old group\n');
          const report = await importOruk(job(base, dir, { licence: 'x' }));
          expect(report).toMatchObject({ kind: 'broken', why: expect.stringContaining(uuid(9)) });
          expect(await readFile(join(dir, 'assets', name), 'utf8')).toBe('id,name\nold,Old group\n');
          broken = false;
          seen.asked.length = 0;
          const again = await importOruk(job(base, dir, { licence: 'x' }));
          expect(again).toMatchObject({ kind: 'done', taken: 12, change: { gone: ['old'] } });
          expect(seen.asked.length).toBeLessThan(6);
          expect(await readdir(join(dir, 'assets'))).toEqual([name]);
        });
      },
    );
  });

  it('whose pages go round in a circle, or give less than they promise: nothing is changed', async () => {
    await serving(
      (_, response) =>
        json(response, { total_items: 99, total_pages: 50, contents: [{ id: 'a', name: 'A', schedules: [{}] }] }),
      async (base) => {
        await inFolder({}, async (dir) => {
          expect(await importOruk(job(base, dir, { licence: 'x' }))).toMatchObject({
            kind: 'broken',
            why: expect.stringContaining('circle'),
          });
          expect((await readdir(join(dir, 'assets'))).filter((file) => file.endsWith('.csv'))).toEqual([]);
        });
      },
    );
  });

  it('that lists a service twice and promises one that was taken down: takes each once and says so', async () => {
    const listed = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, name: `Club ${at}`, schedules: [{}] }));
    await serving(
      (_, response) =>
        json(response, { total_items: 42, total_pages: 1, last_page: true, contents: [...listed, listed[3]] }),
      async (base) => {
        await inFolder({}, async (dir) => {
          const report = await importOruk(job(base, dir, { licence: 'x' }));
          expect(report).toMatchObject({ kind: 'done', taken: 40 });
          expect(report.kind === 'done' && report.notes.join('\n')).toBe(
            's3: twice in the list; taken once\nthe feed promised 42 services and gave 41: what it gave was taken',
          );
        });
      },
    );
  });

  it('that gives far less than it promises: nothing is changed, and the next day it is asked from the start', async () => {
    let short = true;
    const clubs = Array.from({ length: 10 }, (_, at) => ({ id: `s${at}`, name: `Club ${at}`, schedules: [{}] }));
    await serving(
      (_, response) =>
        json(response, { total_items: 10, total_pages: 1, last_page: true, contents: short ? clubs.slice(5) : clubs }),
      async (base) => {
        await inFolder({}, async (dir) => {
          const report = await importOruk(job(base, dir, { licence: 'x' }));
          expect(report).toMatchObject({
            kind: 'broken',
            why: expect.stringContaining('promised 10 services and gave 5'),
          });
          short = false;
          expect(await importOruk(job(base, dir, { licence: 'x' }))).toMatchObject({ kind: 'done', taken: 10 });
        });
      },
    );
  });

  it('of two councils on one server into two lists, neither over the other', async () => {
    await serving(
      (_, response, url) =>
        json(response, [
          { id: '1', name: url.pathname.startsWith('/north') ? 'North club' : 'South club', schedules: [{}] },
        ]),
      async (base) => {
        await inFolder({}, async (dir) => {
          await importOruk(job(`${base}/north/services`, dir, { licence: 'x' }));
          await importOruk(job(`${base}/south`, dir, { licence: 'x' }));
          const { assets, findings } = await loadKnowledge(dir, { today });
          expect(assets.map(({ name }) => name).sort()).toEqual(['North club', 'South club']);
          expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        });
      },
    );
  });

  it('only with a licence: otherwise it is refused with a sentence and no service is asked for', async () => {
    await serving(
      (_, response, url) =>
        url.pathname === '/' ? json(response, { version: '3.0' }) : json(response, { contents: [] }),
      async (base, seen) => {
        await inFolder({}, async (dir) => {
          expect(await importOruk(job(base, dir))).toMatchObject({
            kind: 'refused',
            why: expect.stringContaining('--licence'),
          });
          expect(seen.asked).toEqual(['/']);
        });
      },
    );
  });

  it('from a file, refusing what has no name, keeping the address of a refuge out, and never giving one id twice', async () => {
    const feed = {
      license: 'OGL 3',
      contents: [
        { id: 'a1', name: 'Choir', cost_options: 'nonsense', schedules: 7, contacts: null },
        { id: 'a2' },
        { id: 'a1', name: 'Choir again' },
        { name: 'No id club' },
        {
          id: 'a3',
          name: "Women's refuge",
          service_at_locations: [{ location: { addresses: [{ address_1: '9 Hidden Lane', postal_code: 'EX9 9ZZ' }] } }],
        },
        'text',
        null,
      ],
    };
    await inFolder({ 'feed.json': JSON.stringify(feed) }, async (dir) => {
      const report = await importOruk(job(join(dir, 'feed.json'), dir));
      expect(report).toMatchObject({
        kind: 'done',
        taken: 3,
        refused: [
          { id: 'a2', why: 'it has no name' },
          { id: 'feed-a1', why: expect.stringContaining('another service has this id') },
        ],
      });
      const written = await readFile(join(dir, 'assets/oruk-feed.csv'), 'utf8');
      expect(written).not.toContain('Hidden Lane');
      expect(written).not.toContain('EX9');
      expect(report.kind === 'done' && report.notes.join(' ')).toContain('refuge');
      const second = await importOruk(job(join(dir, 'feed.json'), dir));
      expect(second).toMatchObject({ change: { added: [], changed: [], gone: [], same: 3 } });
    });
  });
});
