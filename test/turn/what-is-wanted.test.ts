// What somebody in a corridor wants first: help that is there for a practical crisis, each of several questions answered, a figure for whoever may see it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { servicesFor } from '../../src/escalation/choose-protocol.ts';
import type { Protocol } from '../../src/knowledge/knowledge.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.end());

const ask = (words: string, user = 'wanted'): Promise<Reply> => service.say(words, { user, conversation: words });
const cards = (reply: Reply): readonly string[] =>
  reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.name] : []));
const text = (reply: Reply): string => JSON.stringify([reply.firstLine, reply.blocks]);
const citesRightly = (reply: Reply): boolean =>
  reply.blocks.every((block) => !('citation' in block) || reply.citations[block.citation - 1] !== undefined);

test.each([
  ['how long is the waiting list for the debt advice service', /debt advice.*wait .*days/i],
  ['how long do people wait for the counselling service', /counselling.*wait .*weeks/i],
  ['how much is the lunch club', /lunch club.*£/i],
])('a fact of a service that is said by its kind comes from its record: %s', async (words, first) => {
  expect((await ask(words)).firstLine).toMatch(first);
});

describe('a practical crisis', () => {
  test.each([
    ['the larder is bare and he gets paid on thursday, he has nothing to eat', /food|larder|fridge/i],
    ['bailiffs due at his flat on monday', /debt/i],
    ['nothing to eat in the flat until payday, two grown men', /food|larder|fridge/i],
  ])('is answered with its steps, local help and a person: %s', async (words, help) => {
    const reply = await ask(words);
    expect(text(reply)).toContain('"Do this"');
    expect(cards(reply).join()).toMatch(help);
    // Read as a danger, a person has it; read as none, one is offered with the words ready.
    if (reply.escalation === undefined) {
      expect(reply.actions.map(({ title }) => title)).toContain('Ask my supervisor');
      expect(text(reply)).toContain('Nobody has been told.');
    }
    expect(citesRightly(reply)).toBe(true);
    for (const block of reply.blocks)
      if (block.kind === 'asset') expect(reply.citations[block.citation - 1]?.title).toBe(block.name);
  });

  const onlyTheMeterIsEmpty = async (words: string) => {
    const reply = await ask(words);
    expect(reply.level).not.toBe('now');
    expect(cards(reply).join()).toMatch(/warm/i);
  };
  test('is no emergency where only the meter is empty', () =>
    onlyTheMeterIsEmpty('the meter has gone to zero and the shop that tops it up is shut'));
  test('is none either where it ran out', () => onlyTheMeterIsEmpty('her prepayment meter ran out this morning'));

  test('that a person must hear of today has its local help too, after who was told', async () => {
    const reply = await ask('formula has run out, there is no money in the house and the twins are ten weeks old');
    expect(reply.level).toBe('today');
    expect(reply.escalation).toBeDefined();
    const kinds = reply.blocks.map(({ kind }) => kind);
    expect(kinds).toContain('asset');
    expect(kinds.indexOf('case')).toBeLessThan(kinds.indexOf('asset'));
    expect(citesRightly(reply)).toBe(true);
  });

  test.each(['she says she cannot go on and has stopped eating', 'his brother hits him and takes his food money'])(
    'is not every danger: no service stands beside it: %s',
    async (words) => {
      const reply = await ask(words);
      expect(['today', 'now']).toContain(reply.level);
      expect(cards(reply)).toEqual([]);
    },
  );

  test('looks for what was said, and for everything where nothing in particular was', () => {
    const of = (services: readonly string[]) => ({ services }) as Protocol;
    const both = of(['hungry|food => food bank', 'cold|heating => warm space']);
    expect(servicesFor('they are hungry', both)).toEqual(['food bank']);
    expect(servicesFor('no food and no heating', both)).toEqual(['food bank', 'warm space']);
    expect(servicesFor('they are desperate', both)).toEqual(['food bank', 'warm space']);
    expect(servicesFor('anything', of(['debt advice']))).toEqual(['debt advice']);
    expect(servicesFor('anything', of([]))).toEqual([]);
  });
});

describe('several questions', () => {
  test('have each its own decision', async () => {
    const reply = await ask('can I give her a lift to the clinic? may I meet him at the library? what is a pcsp?');
    expect(reply.firstLine).toMatch(/^You asked 3 things/);
    expect(text(reply)).toMatch(/No\. Ask first: your manager.*Yes, you may decide that alone\.".*personalised care/s);
    expect(citesRightly(reply)).toBe(true);
  });

  test('are answered by the rota and the team where these know', async () => {
    const reply = await ask('who is on duty? and is there a craft group on a Tuesday?');
    expect(text(reply)).toMatch(/1\. “who is on duty\?”.*Ring .+ now: [\d ]+\..*2\. “is there a craft group/s);
    expect(cards(reply).length).toBeGreaterThan(0);
  });

  test('of which danger is one are a danger', async () => {
    const reply = await ask('who is on duty? she has cut her wrists and is bleeding. what is a pcsp?');
    expect(reply.level).toBe('now');
    expect(reply.firstLine).toMatch(/999/);
  });
});

describe('a figure', () => {
  const words = 'how many escalations were there last month and how fast were they taken';

  test('is given to a manager, with its days and the page of the same days', async () => {
    const reply = await ask('what share of the urgent ones was taken in time this month', 'priya-raman');
    expect(text(reply)).toMatch(/ \d{4}: /);
    expect(text(reply)).toMatch(/Open it at \/log\?from=\d{4}-\d\d-01&to=/);
  });

  test.each(['amy-dunn', 'ruth-okafor', 'somebody'])('is not given to %s', async (user) => {
    const reply = await service.say(words, { user, conversation: `${user} figures` });
    expect(text(reply)).not.toMatch(/taken in time|figures\.csv/);
    expect(text(reply)).toContain('/log');
  });
});
