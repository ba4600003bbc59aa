import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

const textOf = (reply: Reply): string => JSON.stringify([reply.firstLine, reply.blocks]);

describe('at a practice', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.end());

  test('the service answers for the practice of the day, and no longer tomorrow', async () => {
    const set = await service.say("I'm at Copper Lane today");
    expect(set.firstLine).toBe('You are at Copper Lane Surgery today. I will put what is near there first.');
    expect(textOf(set)).toMatch(/[Cc]hecked (on|since) \d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(textOf(set)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(set.escalation).toBeUndefined();
    const champion = await service.say('who is the champion here?');
    expect(champion.firstLine).toContain('Denise Parr');
    expect(textOf(champion).split('Denise Parr')).toHaveLength(2);
    expect(textOf(await service.say("who's the safeguarding lead?"))).toContain('Dr Meera Lund');
    expect(textOf(await service.say('which room can I use?'))).toContain('Room 7');
    expect(textOf(await service.say('how do I reach the duty doctor'))).toContain('01632 960201');
    expect((await service.say('im at weir street now')).firstLine).toContain('Weir Street Medical Centre');
    expect((await service.say('who is the champion here?')).firstLine).toContain('Kwame Sarpong');
    // The same person in another conversation is at the same place; somebody else is not.
    expect((await service.say('who is the champion here?', { conversation: 'another' })).firstLine).toContain(
      'Kwame Sarpong',
    );
    expect((await service.say('who is the champion here?', { user: 'kofi-mensah' })).firstLine).toBe(
      'Which practice are you at today?',
    );
    await service.pass(24 * 60);
    const tomorrow = await service.say('who is the champion here?');
    expect(tomorrow.firstLine).toBe('Which practice are you at today?');
    expect(tomorrow.actions[0]?.text).toMatch(/^I'm at .* today$/);
  });

  test('the service keeps the place until midnight of its own time zone, over restarts and from the web to Teams', async () => {
    let late = await startTestService({ at: new Date('2026-07-06T22:50:00Z') });
    await late.say("I'm at Copper Lane today", { user: 'lewis-grant' });
    await late.stop();
    late = await startTestService({ dataDir: late.dataDir, at: new Date('2026-07-06T22:55:00Z') });
    const inTeams = () =>
      late.service.turn({
        id: `teams-${late.service.clock().toISOString()}`,
        channel: 'teams',
        conversationId: 'a:lewis-in-teams',
        sender: { id: 'lewis.grant@crakevale.example', name: 'Lewis' },
        text: 'who is the champion here?',
        at: late.service.clock(),
      });
    expect((await inTeams()).firstLine).toContain('Denise Parr');
    // Midnight in London in July is 23:00 UTC.
    await late.pass(6);
    expect((await inTeams()).firstLine).toBe('Which practice are you at today?');
    await late.end();
  });

  test('the service forgets the place with "forget that"', async () => {
    await service.say("I'm at Copper Lane today", { user: 'fatima-noor' });
    expect((await service.say('forget that', { user: 'fatima-noor' })).firstLine).toContain('where you are today');
    for (const conversation of ['conversation-fatima-noor', 'another of hers'])
      expect((await service.say('who is the champion here?', { user: 'fatima-noor', conversation })).firstLine).toBe(
        'Which practice are you at today?',
      );
  });

  test.each([
    ['which room do I use at Larkspur Park surgery', 'Rooms at Eastmoor Health Centre: Community room'],
    ['duty doctor number for wexcombe patients', 'Duty route at Sallow Valley Practice: Ring 01632 960231'],
    ["who's the champion at Fenside", 'Champion at Weir Street Medical Centre: Kwame Sarpong'],
    ['where do i record for brackenhall patients', 'Recording system at Eastmoor Health Centre: EMIS Web'],
  ])('a place stands for the practice that serves it, and no other practice answers: %s', async (asked, first) => {
    const reply = await service.say(asked, { conversation: `place ${asked}` });
    expect(reply.firstLine).toContain(first);
    const others = service.service
      .knowledge()
      .practices.filter(({ name }) => !first.includes(name))
      .map(({ name }) => name);
    for (const other of others) expect(textOf(reply)).not.toContain(other);
  });

  test.each(['food bank for larkspur park patients', 'walking group near Fenside surgery'])(
    'who lives at a place, or what lies near its surgery, is a service asked for near it: %s',
    async (asked) => {
      const reply = await service.say(asked, { conversation: `near ${asked}` });
      const looked = reply.blocks.flatMap((block) => (block.kind === 'wishes' ? block.items.map(({ id }) => id) : []));
      expect(looked.filter((id) => id.startsWith('practice:'))).toEqual([]);
      expect(looked.some((id) => id.startsWith('place:'))).toBe(true);
    },
  );

  test('the service offers a practice matter for the champion and says that nothing was sent', async () => {
    await service.say("I'm at Copper Lane today", { conversation: 'matter' });
    const reply = await service.say('pass this to the champion: reception will not book Room 7 for us', {
      conversation: 'matter',
    });
    expect(reply.firstLine).toContain('Denise Parr');
    expect(textOf(reply)).toContain('nothing has been sent');
    await service.say(reply.actions[1]?.text ?? '', { conversation: 'matter' });
    expect(textOf(await service.say('my supervision list', { conversation: 'matter' }))).toContain(
      'reception will not book Room 7',
    );
  });

  test.each(["I'm at Copper Lane and he has a knife", "I'm at Copper Lane today, she wants to end her life"])(
    'the service hears what is said beside the place: %s',
    async (words) => {
      expect((await service.say(words, { conversation: `beside ${words}` })).escalation).toBeDefined();
    },
  );
});

describe('a champion who answers cases', () => {
  let dir: string;
  let service: TestService;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'lwa-champion-'));
    cpSync(join(import.meta.dirname, '..', '..', 'knowledge'), dir, { recursive: true });
    const people = join(dir, 'team', 'people.csv');
    writeFileSync(
      people,
      `${readFileSync(people, 'utf8').trimEnd()}\ndenise-parr,Denise Parr,supervisor,,,,Copper Lane Surgery\n`,
    );
    service = await startTestService({ knowledgeDir: dir });
  });
  afterAll(async () => {
    await service.end();
    rmSync(dir, { recursive: true, force: true });
  });

  test('the service sends a practice matter to the champion by one tap, and not before', async () => {
    await service.say("I'm at Copper Lane today");
    const reply = await service.say('pass this to the champion: reception will not book Room 7 for us');
    expect(reply.escalation).toBeUndefined();
    expect(textOf(reply)).toContain('Nothing has been sent yet');
    const send = reply.actions.find(({ title }) => title === 'Send this to Denise Parr');
    const sent = await service.tap({
      verb: 'case.send_edited',
      ref: 'practice_matter',
      value: send?.write?.words ?? '',
    });
    const denise = { id: 'denise-parr', name: 'Denise Parr', roles: ['supervisor'] as const };
    const found = await service.service.escalations.get(sent.escalation?.id ?? '', denise);
    expect(found?.calledName).toBe('Denise Parr');
    expect(found?.why).toBe('practice_matter');
    expect(textOf(sent)).toContain('Denise Parr');
  });
});

describe('the same build for a charity', () => {
  let dir: string;
  let charity: TestService;
  let network: TestService;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'lwa-charity-'));
    cpSync(join(import.meta.dirname, '..', '..', 'knowledge'), dir, { recursive: true });
    const file = join(dir, 'team', 'service.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('host,practice network', 'host,charity')
        .replace('Crake Vale Primary Care Network', 'Hearth and Harbour'),
    );
    [charity, network] = [await startTestService({ knowledgeDir: dir }), await startTestService()];
  });
  afterAll(async () => {
    await charity.end();
    await network.end();
    rmSync(dir, { recursive: true, force: true });
  });

  test('the service says whose records and whose supervisor', async () => {
    const guest = textOf(await charity.say("I'm at Copper Lane today"));
    expect(guest).toContain('Record in the system of Hearth and Harbour');
    expect(guest).toContain('Your supervisor is with Hearth and Harbour, not the practice.');
    const member = textOf(await network.say("I'm at Copper Lane today"));
    expect(member).toContain('Record in the practice’s system.');
    expect(member).toContain('Your supervisor is with Crake Vale Primary Care Network.');
  });

  test.each(['where do I record today?', 'where do I put my notes', 'which recording system do we use'])(
    'the service sends the notes where the host keeps them: %s',
    async (words) => {
      const at = { conversation: `record ${words}` };
      const anywhere = await charity.say(words, { user: 'nowhere', conversation: `nowhere ${words}` });
      expect(anywhere.firstLine).toMatch(/^Record in the system of Hearth and Harbour/);
      for (const service of [charity, network]) await service.say("I'm at Weir Street today", at);
      const guest = await charity.say(words, at);
      expect(guest.firstLine).toMatch(/^Record in the system of Hearth and Harbour/);
      expect(textOf(guest)).toContain('SystmOne');
      const member = await network.say(words, at);
      expect(member.firstLine).toMatch(/^Recording system at Weir Street Medical Centre: SystmOne/);
    },
  );

  test.each([
    'my client says she will kill herself tonight, she has the tablets',
    'ask my supervisor: how often may I see somebody?',
  ])('the service brings the same people in: %s', async (words) => {
    for (const service of [charity, network]) {
      const reply = await service.say(words, { conversation: words });
      expect(reply.escalation).toBeDefined();
      expect(textOf(reply)).toContain('01632 960100');
    }
  });
});
