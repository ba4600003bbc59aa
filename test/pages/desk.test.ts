// The desk: what supervisors see and do. First what could hurt somebody: words shown to the wrong person, an overdue case overlooked.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EscalationCase } from '../../src/escalation/case.ts';
import { dueOf } from '../../src/pages/desk-time.ts';
import { createDeskWorld, type DeskWorld, plantedName } from './desk-world.ts';

let world: DeskWorld;
beforeEach(async () => {
  world = await createDeskWorld();
});
afterEach(() => world.close());

const caseUrl = (id: string): string => `/desk/cases/${id}`;
const flat = (html: string): string => html.replace(/\s+/g, ' ');

describe('who sees what', () => {
  test.each([
    ['amy-dunn', 200, true, 'the worker whose case it is'],
    ['lewis-grant', 404, false, 'another worker'],
    ['ruth-okafor', 200, true, 'a supervisor'],
    ['helen-marsh', 200, true, 'the safeguarding lead'],
    ['beth-cole', 404, false, 'a service checker'],
    ['dr-anita-shah', 200, false, 'the clinical safety owner, without words'],
  ])("a client's case: %s gets %i", async (person, status, words) => {
    const id = await world.raise('he said he has the tablets ready', { level: 'today', holdSeconds: 0 });
    const page = await world.get(person, caseUrl(id));
    expect(page.status).toBe(status);
    expect(page.html.includes('tablets ready')).toBe(words);
  });

  test.each([
    ['joan-ellery', 200, true],
    ['ruth-okafor', 404, false],
    ['tom-hadley', 404, false],
    ['priya-raman', 404, false],
    ['helen-marsh', 404, false],
    ['dr-anita-shah', 404, false],
    ['lewis-grant', 404, false],
    ['amy-dunn', 200, true],
  ])("keeps a worker's own distress from the line: %s gets %i", async (person, status, words) => {
    const id = await world.raise('i cannot cope any more', {
      level: 'today',
      about: 'worker',
      categories: ['worker_safety_or_wellbeing'],
      protocolId: 'worker-wellbeing',
    });
    const page = await world.get(person, caseUrl(id));
    expect(page.status).toBe(status);
    expect(page.html.includes('cannot cope')).toBe(words);
    const list = await world.get(person, '/desk');
    expect(list.html.includes(id)).toBe(status === 200);
    for (const deed of ['own', 'take-over', 'pass-on', 'answer', 'note', 'resolve', 'reopen']) {
      if (status === 404)
        expect(
          (await world.post(person, `${caseUrl(id)}/${deed}`, { text: 'x', to: 'tom-hadley', outcome: 'other' }))
            .status,
        ).toBe(404);
    }
  });

  test('shows it to a supervisor whom the worker chose, and lets them own it', async () => {
    const id = await world.raise('i cannot cope any more', {
      level: 'today',
      about: 'worker',
      categories: ['worker_safety_or_wellbeing'],
      chosenContactId: 'ruth-okafor',
    });
    expect((await world.get('ruth-okafor', caseUrl(id))).html).toContain('cannot cope');
    expect((await world.post('ruth-okafor', `${caseUrl(id)}/own`)).status).toBe(303);
    expect((await world.get('tom-hadley', caseUrl(id))).status).toBe(404);
  });

  test('counts it for a manager and shows nothing of it', async () => {
    await world.raise('i cannot cope any more', {
      level: 'today',
      about: 'worker',
      categories: ['worker_safety_or_wellbeing'],
    });
    const page = flat((await world.get('priya-raman', '/desk')).html);
    expect(page).toContain('1 open case is a colleague’s own distress');
    expect(page).not.toContain('Amy Dunn</strong>, about the link worker');
  });

  test('leads somebody who is not signed in to sign-in', async () => {
    const id = await world.raise('she is not safe tonight');
    for (const path of ['/desk', caseUrl(id), '/desk/stream']) {
      const page = await world.get(undefined, path);
      expect([page.status, page.location.startsWith('/sign-in')]).toEqual([303, true]);
    }
  });

  test('records that the words were read, once for each person and text', async () => {
    const id = await world.raise('she is not safe tonight');
    await world.get('ruth-okafor', caseUrl(id));
    await world.get('ruth-okafor', caseUrl(id));
    await world.get('tom-hadley', caseUrl(id));
    const found = await world.escalations.get(id, world.personOf('ruth-okafor'));
    expect(found?.events.filter((event) => event.kind === 'text_viewed').map((event) => event.actor)).toEqual([
      'ruth-okafor',
      'tom-hadley',
    ]);
    expect(found?.state).toBe('seen');
  });
});

describe('what cannot be overlooked', () => {
  test('an overdue case stands first, in the title, in words', async () => {
    await world.raise('housing letter', { level: 'supervision', categories: [], why: 'worker_asked' });
    const late = await world.raise('she is not safe tonight');
    await world.pass(6);
    const page = flat((await world.get('ruth-okafor', '/desk')).html);
    expect(page).toMatch(/<title>\(1 OVERDUE, 1 waiting\)/);
    expect(page).toContain('1 case is overdue');
    expect(page.indexOf(late)).toBeLessThan(page.indexOf('Waiting to be taken'));
    await world.post('ruth-okafor', `${caseUrl(late)}/own`);
    expect(flat((await world.get('ruth-okafor', '/desk')).html)).toMatch(/<title>\(1 waiting\)/);
  });

  test('what waits for supervision is overdue from when it was due, not from sooner', () => {
    const opened = '2026-11-20T10:00:00.000Z';
    const called = '2026-11-23T09:00:00.000Z';
    const event = { actor: 'assistant', channel: 'clock', to: 'ruth-okafor' } as const;
    const found = {
      level: 'supervision',
      state: 'passed_on',
      held: 'no',
      openedAt: opened,
      dueAt: '2026-11-25T09:00:00.000Z',
      events: [
        { ...event, seq: 1, at: opened, kind: 'created' },
        { ...event, seq: 2, at: called, kind: 'second_contact_called' },
      ],
    } as unknown as EscalationCase;
    const limits = { nowSecondMinutes: 5, todayMinutes: 60, timeZone: 'Europe/London' };
    expect(dueOf(found, new Date('2026-11-23T11:00:00Z'), limits)).toMatchObject({ kind: 'overdue', at: called });
  });

  test('an owner who falls silent makes it overdue again', async () => {
    const id = await world.raise('she is not safe tonight');
    await world.post('ruth-okafor', `${caseUrl(id)}/own`);
    expect(flat((await world.get('ruth-okafor', caseUrl(id))).html)).toContain('Answer or note something by 10:10');
    await world.pass(11);
    expect(flat((await world.get('tom-hadley', '/desk')).html)).toContain('1 case is overdue');
  });

  test('of several it names the soonest first', async () => {
    const later = await world.raise('a', { level: 'today' });
    const sooner = await world.raise('b');
    const html = (await world.get('tom-hadley', '/desk')).html;
    expect(html.indexOf(sooner)).toBeLessThan(html.indexOf(later));
    expect(flat(html)).toContain('5 minutes left');
  });
});

describe('what is done at the desk', () => {
  test('own, answer, note, resolve, reopen: each on the record and told on the page', async () => {
    const id = await world.raise('she is not safe tonight');
    expect((await world.post('ruth-okafor', `${caseUrl(id)}/own`)).location).toBe(`${caseUrl(id)}?done=own`);
    const answered = await world.post('ruth-okafor', `${caseUrl(id)}/answer`, {
      text: `Ring 999 with ${plantedName} now, I am on my way`,
    });
    expect(answered.location).toBe(`${caseUrl(id)}?done=answer&masked=name`);
    const page = flat((await world.get('ruth-okafor', answered.location)).html);
    expect(page).toContain('Masked before it was kept: a name.');
    expect(page).toContain('Ring 999 with [name] now');
    await world.post('ruth-okafor', `${caseUrl(id)}/note`, { text: 'rang the practice' });
    await world.post('ruth-okafor', `${caseUrl(id)}/resolve`, {
      outcome: 'emergency_services_called',
      text: 'ambulance came',
    });
    expect(flat((await world.get('tom-hadley', caseUrl(id))).html)).toContain('resolved it: Emergency services called');
    expect((await world.get('amy-dunn', caseUrl(id))).html).not.toContain('rang the practice');
    expect((await world.post('tom-hadley', `${caseUrl(id)}/reopen`)).status).toBe(303);
    const found = await world.escalations.get(id, world.personOf('ruth-okafor'));
    expect(found?.events.map((event) => event.kind)).toEqual(
      expect.arrayContaining(['owned', 'supervisor_message', 'note', 'resolved', 'reopened']),
    );
  });

  test('take over and pass on', async () => {
    const id = await world.raise('she is not safe tonight');
    await world.post('ruth-okafor', `${caseUrl(id)}/own`);
    expect((await world.post('tom-hadley', `${caseUrl(id)}/own`)).status).toBe(409);
    expect((await world.post('tom-hadley', `${caseUrl(id)}/take-over`)).status).toBe(303);
    expect((await world.post('tom-hadley', `${caseUrl(id)}/pass-on`, { to: 'helen-marsh' })).status).toBe(303);
    expect(flat((await world.get('helen-marsh', '/desk')).html)).toContain('you were called');
  });

  test('a refused form gives the words back and changes nothing', async () => {
    const id = await world.raise('she is not safe tonight');
    const page = await world.post('tom-hadley', `${caseUrl(id)}/answer`, { text: 'ring me please' });
    expect(page.status).toBe(409);
    expect(flat(page.html)).toContain('Only the person who owns this can do that');
    await world.post('tom-hadley', `${caseUrl(id)}/own`);
    const again = await world.post('tom-hadley', `${caseUrl(id)}/resolve`, { text: 'we spoke' });
    expect([again.status, again.html.includes('we spoke')]).toEqual([422, true]);
    expect((await world.escalations.get(id, world.personOf('tom-hadley')))?.state).toBe('owned');
  });

  test('a form whose session has ended gives the words back, and after signing in they are sent from there', async () => {
    const id = await world.raise('she is not safe tonight');
    await world.post('tom-hadley', `${caseUrl(id)}/own`);
    const body = new URLSearchParams({ form_token: 'of a session that has ended', text: 'I am on my <way> to you' });
    const ended = await fetch(`${world.url}${caseUrl(id)}/answer`, { method: 'POST', body });
    expect(ended.status).toBe(401);
    expect(await ended.text()).toContain('I am on my &lt;way&gt; to you');
    const other = await world.post('tom-hadley', `${caseUrl(id)}/answer`, { text: 'I am on my way' }, 'an older one');
    expect(other.status).toBe(403);
    expect(other.html).toContain('I am on my way');
    const token = /name="form_token" value="([^"]+)"/.exec(other.html.slice(other.html.indexOf('<main')))?.[1];
    expect((await world.post('tom-hadley', `${caseUrl(id)}/answer`, { text: 'I am on my way' }, token)).status).toBe(
      303,
    );
    // Another site learns nothing and can put no words on our page.
    const foreign = await fetch(`${world.url}${caseUrl(id)}/answer`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'Ring 07700 900999' }),
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(await foreign.text()).not.toContain('900999');
  });

  test('the worker adds to their own case and cannot own it', async () => {
    const id = await world.raise('she is not safe tonight');
    expect((await world.post('amy-dunn', `${caseUrl(id)}/answer`, { text: 'she has gone out' })).status).toBe(303);
    expect((await world.post('amy-dunn', `${caseUrl(id)}/own`)).status).toBe(409);
    expect((await world.get('ruth-okafor', caseUrl(id))).html).toContain('she has gone out');
  });

  test("takes no form without its token, with another person's token, or from another site", async () => {
    const id = await world.raise('she is not safe tonight');
    for (const token of ['', 'guess'])
      expect((await world.post('ruth-okafor', `${caseUrl(id)}/own`, {}, token)).status).toBe(403);
    const { value } = await world.cookieOf('ruth-okafor');
    const foreign = await fetch(`${world.url}${caseUrl(id)}/own`, {
      method: 'POST',
      headers: { cookie: `lwa_session=${value}`, origin: 'https://elsewhere.example' },
      body: new URLSearchParams({}),
    });
    expect(foreign.status).toBe(403);
    expect((await world.escalations.get(id, world.personOf('ruth-okafor')))?.ownerId).toBeUndefined();
  });

  test('shows text as text', async () => {
    const id = await world.raise('<script>alert(1)</script> & "quotes"');
    await world.post('ruth-okafor', `${caseUrl(id)}/own`);
    await world.post('ruth-okafor', `${caseUrl(id)}/answer`, { text: '<img src=x onerror=alert(1)>' });
    const { html } = await world.get('ruth-okafor', caseUrl(id));
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
  });
});

test('a change reaches an open desk without saying whose it is', async () => {
  const { value } = await world.cookieOf('ruth-okafor');
  const stop = new AbortController();
  const stream = await fetch(`${world.url}/desk/stream`, {
    headers: { cookie: `lwa_session=${value}` },
    signal: stop.signal,
  });
  const reader = stream.body!.getReader();
  const heard = (async () => {
    let text = '';
    while (!text.includes('event: changed')) text += new TextDecoder().decode((await reader.read()).value);
    return text;
  })();
  const id = await world.raise('i cannot cope', {
    about: 'worker',
    level: 'today',
    categories: ['worker_safety_or_wellbeing'],
  });
  const text = await heard;
  stop.abort();
  expect(text).toContain('event: changed\ndata: {}');
  expect(text).not.toContain(id);
});
