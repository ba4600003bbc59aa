import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { watchKnowledge } from '../../src/knowledge/watch-knowledge.ts';
import { inFolder, put } from './support/made-files.ts';

const today = '2026-11-22';
const pack = fileURLToPath(new URL('../../knowledge', import.meta.url));
const head = (more = '') => `---\ntitle: T\nowner: A\nreview_by: 2027-05-01\nstatus: draft\n${more}---\n`;
const protocol = (more: string) => head(`response_level: now\n${more}`);
const contacts =
  'id,name,purpose,phone,enabled,verified_on,urgent\nsamaritans,Samaritans,listening,116 123,1,2026-11-01,1\nold-line,Old line,crisis,01632 960050,1,2026-01-01,1\n';
const team = {
  'team/people.csv': 'id,name,roles,phone\nann,Ann,supervisor;manager;safeguarding_lead,07700 900001\n',
  'team/rota.csv': 'days,from,to,first,second,third\nMon-Fri,09:00,17:00,ann,,\nout_of_hours,,,ann,,\n',
  'team/service.csv': 'setting,value\nservice_hours,Mon-Fri 09:00-17:00\n',
};

async function load(files: Readonly<Record<string, string>>): Promise<Knowledge> {
  let read: Knowledge | undefined;
  await inFolder(files, async (dir) => {
    read = await loadKnowledge(dir, { today });
  });
  return read as Knowledge;
}

const lines = (findings: readonly Finding[]) =>
  findings.map((finding) => `${finding.severity} ${finding.file}: ${finding.found}`);

describe('the service reads the pack it comes with and', () => {
  it('finds every protocol complete, every contact known and no error', async () => {
    const knowledge = await loadKnowledge(pack, { today });
    expect(lines(knowledge.findings.filter((finding) => finding.severity === 'error'))).toEqual([]);
    expect(knowledge.protocols.length).toBe(
      knowledge.documents.filter((document) => document.kind === 'escalation').length,
    );
    expect(knowledge.protocols.length).toBeGreaterThanOrEqual(12);
    for (const each of knowledge.protocols) {
      expect(each.firstLine.length).toBeGreaterThan(0);
      expect(each.firstLine.length).toBeLessThanOrEqual(140);
      expect(each.status).toBe('draft');
    }
    expect(knowledge.assets.length).toBeGreaterThanOrEqual(80);
    expect(new Set(knowledge.assets.map((asset) => asset.id)).size).toBe(knowledge.assets.length);
  });
});

describe('the service reads a folder of any organisation and', () => {
  it('starts from nothing at all', async () => {
    const knowledge = await load({});
    expect(knowledge).toMatchObject({
      documents: [],
      protocols: [],
      assets: [],
      contacts: [],
      service: { nation: 'England', timeZone: 'Europe/London', todayMinutes: 60, textRetentionDays: 30 },
    });
  });

  it("keeps one file's errors to that file", async () => {
    const knowledge = await load({
      ...team,
      'training/a.docx': 'not a Word file',
      'training/b.md': `${head()}# B\n\nText.\n`,
      'assets/x.csv': 'this,that\n1,2\n',
      'assets/y.csv': 'name\nTea\n',
      'contacts/contacts.csv': contacts,
    });
    expect(knowledge.documents.map((document) => document.path)).toEqual(['training/b.md']);
    expect(knowledge.assets.map((asset) => asset.name)).toEqual(['Tea']);
    expect(lines(knowledge.findings)).toEqual(
      expect.arrayContaining([
        'error training/a.docx: a damaged or cut-off Office file',
        'error assets/x.csv: no column for the name of the service (this, that)',
      ]),
    );
  });

  it("takes settings that cannot be for what they are, and uses the product's own", async () => {
    const { service, findings } = await load({
      'team/service.csv': 'setting,value\ntoday_minutes,soon\ntime_zone,Mars/Base\nhost,charity\n',
    });
    expect(service).toMatchObject({ todayMinutes: 60, timeZone: 'Europe/London', host: 'charity' });
    expect(lines(findings).filter((line) => line.includes('team/service.csv'))).toEqual([
      'error team/service.csv: Mars/Base',
      'error team/service.csv: soon',
    ]);
  });

  it("reads the new starter's path with its heads", async () => {
    const { induction, documents } = await load({
      'induction/01-day.md': '---\ntitle: Day one\nstep: 1\nminutes: 30\n---\n# Day one\n\nMeet Ann.\n',
    });
    expect(induction).toMatchObject([
      {
        path: 'induction/01-day.md',
        title: 'Day one',
        head: { step: 1, minutes: 30 },
        sections: [{ text: 'Meet Ann.' }],
      },
    ]);
    expect(documents).toEqual([]);
  });
});

describe('the service checks the pack and tells of', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'a document without an owner',
      { 'training/a.md': '---\nreview_by: 2027-01-01\n---\n# A\n\nText.\n' },
      'warning training/a.md: no owner',
    ],
    [
      'a document without a review date',
      { 'training/a.md': '---\nowner: A\n---\n# A\n\nText.\n' },
      'warning training/a.md: no review date',
    ],
    [
      'an overdue review',
      { 'training/a.md': '---\nowner: A\nreview: 2026-09\n---\n# A\n\nText.\n' },
      'warning training/a.md: review was due on 2026-09-30, 53 days ago',
    ],
    [
      'a link to a file that is not there',
      { 'training/a.md': `${head()}# A\n\nSee [b](../escalation/b.md#top).\n` },
      'warning training/a.md: a link to ../escalation/b.md#top, which is not in the folder',
    ],
    [
      'a contact that the registry does not have',
      { 'training/a.md': `${head()}# A\n\nRing [contact:samaritans] or [contact:nobody].\n` },
      'error training/a.md: contact nobody, which the registry does not have',
    ],
    [
      'an unknown contact in a protocol',
      { 'escalation/a.md': `${protocol('first_line: Ring 999.\nwho_to_call: [samaritans, ghost]\n')}# A\n\nText.\n` },
      'error escalation/a.md: contact ghost, which the registry does not have',
    ],
    [
      'a telephone number that nobody vouches for',
      { 'training/a.md': `${head()}# A\n\nRing 01632 960050, 07700 900001 or 0800 111 2222.\n` },
      'warning training/a.md: telephone number 0800 111 2222, which the contacts registry does not know',
    ],
    [
      'a protocol without a first line',
      { 'escalation/a.md': `${protocol('do_now: [Ring 999.]\n')}# A\n\nText.\n` },
      'error escalation/a.md: no first_line',
    ],
    [
      'a first line that a phone cuts off',
      { 'escalation/a.md': `${protocol(`first_line: ${'Ring 999 '.repeat(20)}\n`)}# A\n\nText.\n` },
      'error escalation/a.md: first_line of 179 characters',
    ],
    [
      'a sentence that grades a person, with its line',
      { 'training/a.md': `${head()}# A\n\nStay. He is low risk. Ring.\n` },
      'warning training/a.md: a sentence that grades a person\'s risk, left out of answers: "He is low risk."',
    ],
    [
      'an expired crisis contact',
      {},
      'warning contacts/contacts.csv: crisis contact old-line last checked on 2026-01-01: shown as expired',
    ],
    [
      'a practice without a duty route',
      { 'practices/practices.csv': 'name,duty_route,safeguarding_lead\nElm,,Dr B\n' },
      'error practices/practices.csv: Elm has no duty route',
    ],
    [
      'a hole in the rota',
      { 'team/rota.csv': 'days,from,to,first\nMon-Thu,09:00,17:00,ann\nFri,09:00,12:00,ann\nout_of_hours,,,ann\n' },
      'warning team/rota.csv: nobody on the rota in service hours: Fri 12:00-17:00',
    ],
    [
      'a hole in the rota where the hours of the days differ',
      {
        'team/service.csv': 'setting,value\nservice_hours,Mon-Thu 09:00-17:00; Fri 09:00-13:00\n',
        'team/rota.csv': 'days,from,to,first\nMon-Thu,09:00,17:00,ann\nFri,09:00,12:00,ann\nout_of_hours,,,ann\n',
      },
      'warning team/rota.csv: nobody on the rota in service hours: Fri 12:00-13:00',
    ],
    [
      'a person on the rota who is not there',
      { 'team/rota.csv': 'days,from,to,first\nMon-Fri,09:00,17:00,bob\nout_of_hours,,,ann\n' },
      'error team/rota.csv: bob (Mon, Tue, Wed, Thu, Fri 09:00-17:00), who is not in team/people.csv',
    ],
    ['no rota', { 'team/rota.csv': 'days\n' }, 'error team/rota.csv: no rota'],
    [
      'a service under two names',
      {
        'assets/a.csv':
          'id,name,postcode,phone,schedule_text\n1,The Tuesday Tea Club,EX1 1AA,01632 960001,Tuesdays 2-4pm\n2,Tuesday tea group,EX1 1AA,01632 960001,Tues 2-4\n3,Bowls,EX1 1AA,01632 960001,Tues 2-4\n',
      },
      'warning assets/a.csv: Tuesday tea group (2) looks like The Tuesday Tea Club (1, row 2 of assets/a.csv)',
    ],
    [
      'two services with one id',
      { 'assets/a.csv': 'id,name\n1,Tea\n1,Bowls\n' },
      'error assets/a.csv: 1, which another service has',
    ],
  ];
  it.each(cases)('%s', async (_, files, wanted) => {
    const { findings } = await load({ ...team, 'contacts/contacts.csv': contacts, ...files });
    expect(lines(findings)).toContain(wanted);
  });

  it('nothing at all where all is well', async () => {
    const { findings } = await load({
      ...team,
      'contacts/contacts.csv': contacts.replace('2026-01-01', '2026-10-01'),
      'training/a.md': `${head()}# A\n\nRing [contact:samaritans] on 116 123; see [itself](a.md).\n`,
    });
    expect(lines(findings)).toEqual([]);
  });

  it('a graded heading that is not shown, while its section keeps its address', async () => {
    const { documents } = await load({
      'training/a.md': `${head()}# A\n\n## High risk clients\n\nRing the duty clinician.\n`,
    });
    expect(documents[0]?.sections).toMatchObject([
      { ref: 'training/a.md#high-risk-clients', headingPath: ['A', 'Section'], text: 'Ring the duty clinician.' },
    ]);
  });

  it('a telephone number that lost its first 0 in a spreadsheet, and puts it back', async () => {
    const { assets, findings } = await load({ 'assets/a.csv': 'name,phone\nTea,1632960001\n' });
    expect(findings.find((finding) => finding.column === 'phone')).toMatchObject({
      file: 'assets/a.csv',
      line: 2,
      found: '1632960001',
    });
    expect(assets[0]?.phone).toBe('01632960001');
  });

  it('a graded sentence that is left out while the rest of its section can still be cited', async () => {
    const { documents, findings } = await load({
      'training/a.md': `${head()}# A\n\nStay with them.\nThey are rated as medium risk by the tool. Ring the duty clinician.\n`,
    });
    expect(documents[0]?.sections.map((section) => section.text)).toEqual(['Stay with them. Ring the duty clinician.']);
    expect(findings.find((finding) => finding.found.includes('medium risk'))).toMatchObject({
      file: 'training/a.md',
      line: 10,
    });
  });
});

describe("the service maps other people's lists and", () => {
  const list =
    'Group name,What is it?,Who for,When,How much,Tel no,Venue,Post code,Age range,Last checked,Shoe size\n' +
    'Natter,Tea and talk,Over 16s,"Mon/Weds half one til 3, not hols",three quid a go,01632 960001,Hall,ex1 1aa,16+,12/10/2026,9\n' +
    'Row,Boats,,whenever the tide is kind,an arm and a leg,01632 960002,River,EX1 2BB,grown ups,last spring,8\n';

  it('makes a first guess, says what it guessed and lists each cell it could not read with row and column', async () => {
    const { assets, findings } = await load({ 'assets/theirs.csv': list });
    expect(assets[0]).toMatchObject({
      name: 'Natter',
      description: 'Tea and talk',
      minAge: 16,
      cost: { kind: 'paid', amount: 3, text: 'three quid a go' },
      phone: '01632 960001',
      postcode: 'EX1 1AA',
      lastVerified: '2026-10-12',
      schedule: {
        days: ['Mon', 'Wed'],
        start: '13:30',
        end: '15:00',
        termTimeOnly: true,
        text: 'Mon/Weds half one til 3, not hols',
      },
    });
    expect(assets[1]).toMatchObject({
      name: 'Row',
      cost: { kind: 'unknown', text: 'an arm and a leg' },
      minAge: undefined,
      lastVerified: undefined,
      schedule: { days: undefined, text: 'whenever the tide is kind' },
    });
    const told = findings
      .filter((finding) => finding.file === 'assets/theirs.csv')
      .map(({ line, column, found }) => ({ line, column, found }));
    expect(told).toEqual([
      {
        line: 1,
        column: undefined,
        found: expect.stringContaining(
          'Group name -> name, What is it? -> description, Who for -> eligibility, When -> schedule_text, How much -> cost, Tel no -> phone, Venue -> address, Post code -> postcode, Age range -> ages, Last checked -> last_verified',
        ),
      },
      { line: 1, column: undefined, found: 'columns not used: Shoe size' },
      { line: 3, column: 'ages', found: 'grown ups' },
      { line: 3, column: 'cost', found: 'an arm and a leg' },
      { line: 3, column: 'schedule_text', found: 'whenever the tide is kind' },
      { line: 3, column: 'last_verified', found: 'last spring' },
    ]);
  });

  it('finds the manifest of a file whose name has hyphens and spaces, as most have', async () => {
    const manifest = "council-*.csv:\n  columns: { What's on: name, Room: '-' }\n  source: Town council\n";
    const { assets, findings } = await load({
      'assets/manifest.yaml': manifest,
      'assets/Council-list May 2026.csv': "What's on,Room\nTea,4\n",
    });
    expect(assets).toMatchObject([{ name: 'Tea', source: 'Town council' }]);
    expect(findings.filter(({ file }) => file.startsWith('assets/Council'))).toEqual([]);
  });

  it("believes the folder's manifest before its own guess, with source and licence", async () => {
    const manifest =
      '"their*.csv":\n  source: Exton council\n  licence: OGL 3\n  columns:\n    Club: name\n    Blurb: description\n    Who: ignore\n';
    const { assets, findings } = await load({
      'assets/manifest.yaml': manifest,
      'assets/theirs.csv': 'Club,Blurb,Who\nChoir,Songs,Pat\n',
    });
    expect(assets).toMatchObject([
      { id: 'choir', name: 'Choir', description: 'Songs', source: 'Exton council', licence: 'OGL 3' },
    ]);
    expect(JSON.stringify(assets)).not.toContain('Pat');
    // What its owner chose to leave out is no fault.
    expect(lines(findings).filter((line) => line.includes('assets/'))).toEqual([]);
  });

  it.each([
    ['semicolons', 'name;cost;phone\nTea;£2,50;01632 960001\n'],
    ['tabs', 'name\tcost\tphone\nTea\t£2\t01632 960001\n'],
  ])('reads a table parted by %s', async (_, text) => {
    expect((await load({ 'assets/a.csv': text })).assets).toMatchObject([{ name: 'Tea', phone: '01632 960001' }]);
  });
});

describe('the service reads again only what changed and', () => {
  it('takes unchanged files over, sees a change of contents, and changes its version with the contents alone', async () => {
    await inFolder(
      {
        'training/a.md': `${head()}# A\n\nOne.\n`,
        'training/b.md': `${head()}# B\n\nTwo.\n`,
        'assets/a.csv': 'name\nTea\n',
      },
      async (dir) => {
        const first = await loadKnowledge(dir, { today });
        await utimes(join(dir, 'training/b.md'), new Date(), new Date());
        const second = await loadKnowledge(dir, { today, previous: first });
        expect(second.version).toBe(first.version);
        expect(second.documents[0]).toBe(first.documents[0]);
        expect(second.documents[1]).toBe(first.documents[1]);
        await put(dir, 'training/a.md', `${head()}# A\n\nThree.\n`);
        const third = await loadKnowledge(dir, { today, previous: second });
        expect(third.version).not.toBe(first.version);
        expect(third.documents[0]?.sections[0]?.text).toBe('Three.');
        expect(third.documents[1]).toBe(first.documents[1]);
        await put(dir, 'training/a.md', `${head()}# A\n\nOne.\n`);
        expect((await loadKnowledge(dir, { today, previous: third })).version).toBe(first.version);
      },
    );
  });

  it('keeps what it read for the next run, and reads anew what changed meanwhile or cannot be believed', async () => {
    await inFolder({ 'kb/training/a.md': `${head()}# A\n\nOne.\n`, 'kb/assets/a.csv': 'name\nTea\n' }, async (dir) => {
      const cacheFile = join(dir, 'data/reading.json');
      const first = await loadKnowledge(join(dir, 'kb'), { today, cacheFile });
      const kept = await readFile(cacheFile, 'utf8');
      await writeFile(cacheFile, kept.replace('"One."', '"Out of the cache."'));
      expect((await loadKnowledge(join(dir, 'kb'), { today, cacheFile })).documents[0]?.sections[0]?.text).toBe(
        'Out of the cache.',
      );
      await put(dir, 'kb/training/a.md', `${head()}# A\n\nTwo.\n`);
      expect((await loadKnowledge(join(dir, 'kb'), { today, cacheFile })).documents[0]?.sections[0]?.text).toBe('Two.');
      for (const broken of ['', '{"readers":"other","files":[]}', 'null', kept.slice(0, 300)]) {
        await writeFile(cacheFile, broken);
        const again = await loadKnowledge(join(dir, 'kb'), { today, cacheFile });
        expect([again.documents.length, again.assets.length]).toEqual([first.documents.length, first.assets.length]);
      }
    });
  });

  it('hands over a whole new knowledge within seconds of a file that was added, changed or deleted, and nothing when nothing changed', async () => {
    await inFolder({ 'training/a.md': `${head()}# A\n\nOne.\n` }, async (dir) => {
      const heard: Knowledge[] = [];
      const watch = watchKnowledge(dir, (knowledge) => void heard.push(knowledge), {
        from: await loadKnowledge(dir, { today }),
        today: () => today,
        everyMs: 25,
      });
      const until = async (count: number) => {
        for (let tries = 0; heard.length < count && tries < 200; tries += 1)
          await new Promise((done) => setTimeout(done, 20));
        expect(heard).toHaveLength(count);
      };
      await new Promise((done) => setTimeout(done, 150));
      expect(heard).toEqual([]);
      await put(dir, 'training/b.md', `${head()}# B\n\nTwo.\n`);
      await until(1);
      expect(heard[0]?.documents.map((document) => document.path)).toEqual(['training/a.md', 'training/b.md']);
      await put(dir, 'training/b.md', `${head()}# B\n\nTwo and more.\n`);
      await until(2);
      expect(heard[1]?.documents[0]).toBe(heard[0]?.documents[0]);
      await rm(join(dir, 'training/a.md'));
      await until(3);
      expect(heard[2]?.documents.map((document) => document.path)).toEqual(['training/b.md']);
      await watch.stop();
    });
  });

  it('keeps the last knowledge when the folder cannot be read', async () => {
    await inFolder({ 'kb/training/a.md': '# A\n\nOne.\n' }, async (dir) => {
      const faults: string[] = [];
      const heard: Knowledge[] = [];
      const watch = watchKnowledge(join(dir, 'kb'), (knowledge) => void heard.push(knowledge), {
        from: await loadKnowledge(join(dir, 'kb'), { today }),
        today: () => today,
        everyMs: 15,
        onFault: (why) => faults.push(why),
      });
      await rm(join(dir, 'kb'), { recursive: true });
      for (let tries = 0; faults.length === 0 && tries < 100; tries += 1)
        await new Promise((done) => setTimeout(done, 20));
      await watch.stop();
      expect(faults.length).toBeGreaterThan(0);
      expect(heard.every((knowledge) => knowledge.documents.length > 0)).toBe(true);
    });
  });
});
