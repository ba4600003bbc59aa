import { createRequire } from 'node:module';
import { WebSocket } from 'ws';
import type { WebChatLog } from '../../src/store/web-chat-log.ts';
import type { IncomingMessage, TurnHandler } from '../../src/turn/turn.ts';
import { exampleTurn, owned } from '../support/example-replies.ts';
import { type SmallService, startSmallService, until } from '../support/small-service.ts';

interface Sent {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string };
  readonly replyToId?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: { readonly type: string; readonly body: readonly { readonly text?: string }[] };
  }[];
  readonly channelData?: { readonly lwa?: Record<string, unknown>; readonly clientActivityID?: string };
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly token: string;
    readonly conversationId: string;
    readonly streamUrl: string;
    readonly expires_in: number;
    readonly userId?: string;
    readonly id: string;
    readonly activities: readonly Sent[];
    readonly watermark: string;
    readonly error?: { readonly message: string };
  };
}

async function call(
  service: SmallService,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${service.url}/v3/directline${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

async function begin(
  service: SmallService,
  id = 'asha',
): Promise<{ readonly token: string; readonly id: string; readonly streamUrl: string }> {
  const generated = await call(service, 'POST', '/tokens/generate', undefined, { user: { id, name: 'Asha' } });
  const started = await call(service, 'POST', '/conversations', generated.body.token);
  expect(started.status).toBe(201);
  return { token: started.body.token, id: started.body.conversationId, streamUrl: started.body.streamUrl };
}

const say = (
  service: SmallService,
  at: { readonly token: string; readonly id: string },
  activity: unknown,
): Promise<Answer> => call(service, 'POST', `/conversations/${at.id}/activities`, at.token, activity);
const read = async (
  service: SmallService,
  at: { readonly token: string; readonly id: string },
  watermark = '',
): Promise<Answer['body']> =>
  (await call(service, 'GET', `/conversations/${at.id}/activities?watermark=${watermark}`, at.token)).body;
const answers = async (
  service: SmallService,
  at: { readonly token: string; readonly id: string },
  count: number,
): Promise<readonly Sent[]> => {
  await until(
    async () =>
      (await read(service, at)).activities.filter((activity) => activity.from.id === 'assistant').length >= count,
  );
  return (await read(service, at)).activities;
};

let service: SmallService;
let turn: ReturnType<typeof exampleTurn>;
beforeEach(async () => {
  turn = exampleTurn();
  service = await startSmallService({ turn });
});
afterEach(() => service.end());

test('answers a danger message with what to do first, the machine-readable account, and one card', async () => {
  const at = await begin(service);
  const sent = await say(service, at, {
    type: 'message',
    text: 'danger',
    from: { id: 'somebody-else', name: 'Mallory' },
  });
  expect(sent.status).toBe(200);
  const [asked, replied] = await answers(service, at, 1);
  expect(asked).toMatchObject({ id: sent.body.id, text: 'danger', from: { id: 'asha' } });
  expect(replied?.text?.split('\n')[0]).toBe('Ring 999 now and stay with them. Do not wait for me.');
  expect(replied?.text).toContain('- Samaritans: 116 123');
  expect(replied?.replyToId).toBe(sent.body.id);
  expect(replied?.channelData?.lwa).toEqual({
    kind: 'protocol',
    level: 'now',
    categories: ['suicide'],
    citations: [
      {
        ref: 'escalation/suicide.md',
        title: 'Suicidal thoughts',
        quote: 'Ring 999 now and stay with them.',
        reviewBy: '2027-01-31',
      },
    ],
    escalation: { id: 'case-1', state: 'sent' },
    masked: ['name'],
    mode: 'quoted',
    turnId: expect.any(String),
  });
  expect(replied?.attachments?.map((one) => [one.contentType, one.content.type, one.content.body[0]?.text])).toEqual([
    ['application/vnd.microsoft.card.adaptive', 'AdaptiveCard', 'Ring 999 now and stay with them. Do not wait for me.'],
  ]);
  // The sender is whom the token was given to, whatever the body says.
  expect(turn.heard[0]?.sender).toEqual({ id: 'asha', name: 'Asha' });
});

test('keeps what a person typed only after masking, in the store and in what is read back', async () => {
  const at = await begin(service);
  await say(service, at, {
    type: 'message',
    text: 'saw {Brenda Hope} today',
    value: { note: 'Brenda Hope' },
    channelData: { clientActivityID: 'Brenda Hope', more: 'Brenda Hope' },
  });
  const activities = await answers(service, at, 1);
  expect(activities[0]?.text).toBe('saw [name] today');
  expect(turn.heard[0]?.text).toBe('saw {Brenda Hope} today');
  const rows = await service.store.db.selectFrom('web_activities').selectAll().execute();
  expect(rows.length).toBe(2);
  expect(JSON.stringify([rows, activities, service.logLines])).not.toContain('Brenda');
});

test('runs one turn for one activity, however often it arrives', async () => {
  const at = await begin(service);
  const activity = { type: 'message', text: 'rent', channelData: { clientActivityID: 'a1' } };
  const sent = await Promise.all([say(service, at, activity), say(service, at, activity), say(service, at, activity)]);
  await answers(service, at, 1);
  sent.push(await say(service, at, activity), await say(service, at, { type: 'message', text: 'rent', id: 'a1' }));
  expect(new Set(sent.map((one) => one.body.id)).size).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(turn.heard.length).toBe(1);
  expect((await read(service, at)).activities.length).toBe(2);
});

test('goes on after a restart: same token, same conversation, nothing lost and nothing twice', async () => {
  const at = await begin(service);
  await say(service, at, { type: 'message', text: 'first', channelData: { clientActivityID: 'a1' } });
  const before = await answers(service, at, 1);
  const mark = (await read(service, at)).watermark;
  await service.stop();
  const again = exampleTurn();
  service = await startSmallService({ turn: again, dataDir: service.dataDir });
  await say(service, at, { type: 'message', text: 'first', channelData: { clientActivityID: 'a1' } });
  await say(service, at, { type: 'message', text: 'second gap' });
  await until(async () => (await read(service, at, mark)).activities.length === 2);
  const after = (await read(service, at, mark)).activities;
  expect(after.map((activity) => activity.text?.split('\n')[0])).toEqual([
    'second gap',
    'I do not have that in your guidance or your lists.',
  ]);
  expect((await read(service, at)).activities.slice(0, 2)).toEqual(before);
  expect(again.heard.map((message) => message.text)).toEqual(['second gap']);
});

test('answers again when the process ended between taking a message and answering it', async () => {
  const never: TurnHandler = () => new Promise(() => undefined);
  await service.end();
  service = await startSmallService({ turn: never });
  const at = await begin(service);
  const activity = { type: 'message', text: 'danger', channelData: { clientActivityID: 'a1' } };
  await say(service, at, activity);
  await service.stop();
  service = await startSmallService({ turn, dataDir: service.dataDir });
  await say(service, at, activity);
  const activities = await answers(service, at, 1);
  expect(activities.map((one) => one.from.id)).toEqual(['asha', 'assistant']);
});

describe('when the process dies over', () => {
  const never: TurnHandler = () => new Promise(() => undefined);

  async function afterDying(activity: object): Promise<{
    readonly heard: IncomingMessage[];
    readonly again: SmallService;
    readonly at: { readonly token: string; readonly id: string };
  }> {
    const first = await startSmallService({ turn: never });
    const at = await begin(first, 'dies');
    void say(first, at, activity).catch(() => undefined);
    await until(async () => (await read(first, at)).activities.length > 0);
    // Its work is never done: stopping waits for it no longer than a few seconds.
    await first.stop();
    const heard: IncomingMessage[] = [];
    const turnAgain = exampleTurn();
    const again = await startSmallService({
      dataDir: first.dataDir,
      turn: (message, onWords) => {
        heard.push(message);
        return turnAgain(message, onWords);
      },
    });
    return { heard, again, at };
  }

  test('a tap, its label is never taken for typed words, and the tap that comes again is carried out', async () => {
    const tap = { verb: 'case.send_edited', ref: 'boundary', value: 'he gave me a ring' };
    const activity = { type: 'message', id: 'tap-1', text: 'Send these words', value: { tap } };
    const { heard, again, at } = await afterDying(activity);
    try {
      await again.directLine.takeUp(new Date());
      expect(heard).toEqual([]);
      await say(again, at, activity);
      await until(() => heard.length > 0);
      expect(heard.map((message) => [message.text, message.tap])).toEqual([['', tap]]);
    } finally {
      await again.end();
    }
  });

  test('words that are danger only as typed, what was heard in them is not lost with the masking', async () => {
    const { heard, again, at } = await afterDying({
      type: 'message',
      id: 'blue-1',
      text: '{Mrs Bridge baby is blue and has stopped breathing}',
    });
    try {
      expect((await read(again, at)).activities.flatMap((activity) => Object.keys(activity))).not.toContain('heard');
      await again.directLine.takeUp(new Date());
      await until(() => heard.length > 0);
      expect(heard.map(({ text, heard: kept }) => [text, kept?.level])).toEqual([['[name]', 'now']]);
    } finally {
      await again.end();
    }
  });

  test('words, they are taken up once by a process that goes on, however often it looks', async () => {
    const { heard, again } = await afterDying({ type: 'message', id: 'goes-on', text: 'who is on duty' });
    try {
      for (let looks = 0; looks < 3; looks += 1)
        await again.directLine.takeUp(new Date(), new Date(Date.now() - 3_600_000));
      await until(() => heard.length > 0);
      expect(heard).toHaveLength(1);
    } finally {
      await again.end();
    }
  });
});

test('still answers when the store cannot be read or written', async () => {
  await service.end();
  const broken = async (): Promise<never> => {
    throw new Error('disk full, and a secret in the message');
  };
  const conversations = (real: WebChatLog): WebChatLog => ({
    ...real,
    start: broken,
    find: broken,
    append: broken,
    since: broken,
  });
  service = await startSmallService({ turn, conversations });
  const at = await begin(service);
  await say(service, at, { type: 'message', text: 'danger' });
  const activities = await answers(service, at, 1);
  expect(activities.map((one) => one.text?.split('\n')[0])).toEqual([
    'danger',
    'Ring 999 now and stay with them. Do not wait for me.',
  ]);
  const { watermark } = await read(service, at);
  expect((await read(service, at, watermark)).activities).toEqual([]);
  expect(service.logLines.join()).not.toContain('secret');
});

test('says what to do when the turn itself fails', async () => {
  await service.end();
  service = await startSmallService({ turn: async () => Promise.reject(new Error('text from a person')) });
  const at = await begin(service);
  await say(service, at, { type: 'message', text: 'danger' });
  const [, replied] = await answers(service, at, 1);
  expect(replied?.text).toMatch(/^If a life may be in danger ring 999 now\./);
  expect(service.logLines.join()).not.toContain('text from a person');
});

describe('tokens', () => {
  test('come with a conversation and an end, and can be refreshed', async () => {
    const { body, status } = await call(service, 'POST', '/tokens/generate', undefined, {
      user: { id: 'asha', name: 'Asha' },
    });
    expect([status, body.expires_in]).toEqual([200, 1800]);
    const fresh = await call(service, 'POST', '/tokens/refresh', body.token);
    expect([fresh.status, fresh.body.conversationId]).toEqual([200, body.conversationId]);
  });

  test('of somebody signed in go on only while they are: not after sign-out, and not for the next who signs in', async () => {
    const priya = { id: 'priya', name: 'Priya Shah', roles: ['supervisor'] } as const;
    const session = await service.signIn.open(priya);
    const other = await service.signIn.open({ id: 'bola', name: 'Bola Ade', roles: ['worker'] });
    const as = (token: string) => ({ cookie: `lwa_session=${token}` });
    const { body } = await call(service, 'POST', '/tokens/generate', undefined, {}, as(session.token));
    const again = (headers?: Record<string, string>) =>
      call(service, 'POST', '/tokens/refresh', body.token, undefined, headers);
    expect((await again(as(session.token))).status).toBe(200);
    expect((await again(as(other.token))).status).toBe(403);
    expect((await again()).status).toBe(403);
    await service.signIn.end(session.token);
    const after = await again(as(session.token));
    expect([after.status, after.body.token]).toEqual([403, undefined]);
  });

  test('are for one conversation of one person', async () => {
    const asha = await begin(service, 'asha');
    const bola = await begin(service, 'bola');
    expect((await call(service, 'GET', `/conversations/${asha.id}/activities`, bola.token)).status).toBe(403);
    expect((await say(service, { token: bola.token, id: asha.id }, { type: 'message', text: 'hello' })).status).toBe(
      403,
    );
    const wanted = await call(service, 'POST', '/tokens/generate', undefined, {
      user: { id: 'bola' },
      conversationId: asha.id,
    });
    expect(wanted.body.conversationId).not.toBe(asha.id);
    const own = await call(service, 'POST', '/tokens/generate', undefined, {
      user: { id: 'asha' },
      conversationId: asha.id,
    });
    expect(own.body.conversationId).toBe(asha.id);
  });

  test.each([
    ['nobody is named', {}, 400],
    ['the name is no text', { user: { id: 7 } }, 400],
    ['the id belongs to a supervisor', { user: { id: 'priya' } }, 403],
  ])('are not given when %s', async (_case, body, status) => {
    expect((await call(service, 'POST', '/tokens/generate', undefined, body)).status).toBe(status);
  });

  test.each([
    ['none', undefined],
    ['garbage', 'garbage'],
    ['a changed body', 'changed'],
    ['the stream’s token', 'stream'],
  ])('are refused: %s', async (_case, kind) => {
    const at = await begin(service);
    const token =
      kind === 'changed'
        ? `x${at.token}`
        : kind === 'stream'
          ? (new URL(at.streamUrl).searchParams.get('t') ?? '')
          : kind;
    const refused = await call(service, 'GET', `/conversations/${at.id}/activities`, token);
    expect([refused.status, refused.body.activities]).toEqual([403, undefined]);
  });

  test('are given to whoever is signed in, under their own id', async () => {
    const session = await service.signIn.open({ id: 'priya', name: 'Priya Shah', roles: ['supervisor'] });
    const generated = await call(
      service,
      'POST',
      '/tokens/generate',
      undefined,
      { user: { id: 'asha' } },
      { cookie: `lwa_session=${session.token}` },
    );
    const started = await call(service, 'POST', '/conversations', generated.body.token);
    await say(
      service,
      { token: started.body.token, id: started.body.conversationId },
      { type: 'message', text: 'rent' },
    );
    await until(() => turn.heard.length === 1);
    expect(turn.heard[0]?.sender).toEqual({ id: 'priya', name: 'Priya Shah' });
  });

  test('are given to nobody in a name that is not theirs: not to the next who signs in over a page left open', async () => {
    const session = await service.signIn.open({ id: 'priya', name: 'Priya Shah', roles: ['supervisor'] });
    const ask = (id: string) =>
      call(
        service,
        'POST',
        '/tokens/generate',
        undefined,
        { user: { id } },
        { cookie: `lwa_session=${session.token}` },
      );
    expect((await ask('bola')).status).toBe(403);
    expect((await ask('priya')).body.userId).toBe('priya');
    // An id that nobody has, as stock clients make up, is taken for whoever is signed in; and the answer says so.
    expect((await ask('made-up')).body.userId).toBe('priya');
  });

  test('are given to nobody else where an issuer signs people in', async () => {
    await service.end();
    service = await startSmallService({
      turn,
      oidc: { issuer: 'https://issuer.example', clientId: 'x', clientSecret: 'y', rolesClaim: 'roles' },
    });
    expect((await call(service, 'POST', '/tokens/generate', undefined, { user: { id: 'asha' } })).status).toBe(403);
  });

  test('are given to nobody when something passes other machines’ requests on', async () => {
    expect(
      (
        await call(
          service,
          'POST',
          '/tokens/generate',
          undefined,
          { user: { id: 'asha' } },
          { 'x-forwarded-for': '203.0.113.9' },
        )
      ).status,
    ).toBe(403);
  });
});

describe('the stream', () => {
  const listen = async (
    url: string,
  ): Promise<{ readonly socket: WebSocket; readonly got: Sent[]; readonly marks: (string | undefined)[] }> => {
    const socket = new WebSocket(url);
    const got: Sent[] = [];
    const marks: (string | undefined)[] = [];
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { readonly activities: readonly Sent[]; readonly watermark?: string };
      got.push(...frame.activities);
      marks.push(frame.watermark);
    });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return { socket, got, marks };
  };

  test('shows typing, then the reply, and what is said without being asked', async () => {
    const at = await begin(service);
    const { socket, got } = await listen(at.streamUrl);
    await say(service, at, { type: 'message', text: 'rent' });
    await until(() => got.some((activity) => activity.type === 'message' && activity.from.id === 'assistant'));
    expect(got.map((activity) => activity.type).sort()).toEqual(['message', 'message', 'typing']);
    expect(got.at(-1)?.from.id).toBe('assistant');
    expect(await service.directLine.deliver(at.id, { ...owned, turnId: 'notice-1' }, 'letter-1')).toBe(true);
    expect(await service.directLine.deliver(at.id, { ...owned, turnId: 'notice-1' }, 'letter-1')).toBe(true);
    expect(await service.directLine.deliver('no-such-conversation', { ...owned, turnId: 'notice-2' })).toBe(false);
    await until(() => got.some((activity) => activity.text?.startsWith('Priya Shah has owned this') === true));
    expect(
      (await read(service, at)).activities.filter((activity) => activity.text?.startsWith('Priya Shah')).length,
    ).toBe(1);
    socket.close();
  });

  test('shows a model’s words as they pass, keeps none of them, and ends them with the reply', async () => {
    await service.end();
    service = await startSmallService({
      turn: async (asked, onWords) => {
        onWords?.('Ring the landlord.');
        onWords?.('Ring the landlord.\n\nThen the council.');
        return turn(asked);
      },
    });
    const at = await begin(service);
    const { socket, got } = await listen(at.streamUrl);
    await say(service, at, { type: 'message', text: 'written' });
    await until(() => got.some((activity) => activity.type === 'message' && activity.from.id === 'assistant'));
    const steps = got.filter((activity) => activity.type === 'typing' && activity.channelData !== undefined);
    expect(steps.map((step) => step.text)).toEqual(['Ring the landlord.', 'Ring the landlord.\n\nThen the council.']);
    const streamId = steps[0]?.id;
    expect(steps.map((step) => step.channelData)).toEqual([
      { streamType: 'streaming', streamSequence: 1 },
      { streamType: 'streaming', streamSequence: 2, streamId },
    ]);
    expect(got.at(-1)?.channelData).toMatchObject({ streamType: 'final', streamId, lwa: { mode: 'model' } });
    expect(JSON.stringify((await read(service, at)).activities)).not.toContain('Then the council.');
    socket.close();
  });

  test('replaces an earlier reply under the same id', async () => {
    const at = await begin(service);
    await service.directLine.deliver(at.id, { ...owned, turnId: 't1' });
    await service.directLine.deliver(at.id, { ...owned, turnId: 't2', replaces: 't1', firstLine: 'Closed.' });
    const { activities } = await read(service, at);
    expect(activities.map((activity) => [activity.id, activity.text?.split('\n')[0]])).toEqual([
      ['reply-t1', 'Priya Shah has owned this since 10:04. Duty line 01632 960222.'],
      ['reply-t1', 'Closed.'],
    ]);
  });

  test('replays after a break what lies behind the watermark', async () => {
    const at = await begin(service);
    const first = await listen(at.streamUrl);
    await say(service, at, { type: 'message', text: 'rent' });
    await until(() => first.marks.includes('2'));
    first.socket.terminate();
    await say(service, at, { type: 'message', text: 'gap' });
    await answers(service, at, 2);
    const back = await call(service, 'GET', `/conversations/${at.id}?watermark=2`, at.token);
    const second = await listen(back.body.streamUrl);
    await until(() => second.got.length === 2);
    expect(second.got.map((activity) => activity.text?.split('\n')[0])).toEqual([
      'gap',
      'I do not have that in your guidance or your lists.',
    ]);
    second.socket.close();
  });

  test.each([
    ['another person’s stream', (url: string) => url.replace(/conversations\/[^/]+/, 'conversations/other')],
    ['no token', (url: string) => url.replace(/&t=.*/, '')],
  ])('is closed to %s', async (_case, change) => {
    const at = await begin(service);
    await expect(listen(change(at.streamUrl))).rejects.toThrow('403');
  });
});

test('works with the stock Direct Line client, over its stream and over polling', async () => {
  const { DirectLine } = createRequire(import.meta.url)(
    'botframework-directlinejs',
  ) as typeof import('botframework-directlinejs');
  Object.assign(globalThis, {
    WebSocket,
    XMLHttpRequest: (await import('../support/xml-http-request.ts')).FetchingXmlHttpRequest,
  });
  for (const webSocket of [true, false]) {
    const { body } = await call(service, 'POST', '/tokens/generate', undefined, { user: { id: 'asha', name: 'Asha' } });
    const client = new DirectLine({
      token: body.token,
      domain: `${service.url}/v3/directline`,
      webSocket,
      pollingInterval: 200,
    });
    const got: string[] = [];
    const subscription = client.activity$.subscribe((activity) => {
      if (activity.type === 'message' && activity.from.id === 'assistant')
        got.push(activity.text?.split('\n')[0] ?? '');
    });
    const id = await new Promise((resolve, reject) =>
      client.postActivity({ type: 'message', text: 'danger', from: { id: 'ignored' } }).subscribe(resolve, reject),
    );
    expect(typeof id).toBe('string');
    await until(() => got.length > 0);
    expect(got).toEqual(['Ring 999 now and stay with them. Do not wait for me.']);
    subscription.unsubscribe();
    client.end();
  }
});

test.each([
  ['text that is no text', { type: 'message', text: { a: 1 } }, 400],
  ['text beyond all measure', { type: 'message', text: 'x'.repeat(20_001) }, 400],
  ['a body beyond all measure', { type: 'message', text: 'x', value: 'y'.repeat(200_000) }, 413],
  ['a list', [], 400],
  ['no JSON', '{"type":', 400],
])('refuses %s plainly and hears nothing', async (_case, body, status) => {
  const at = await begin(service);
  const refused = await say(service, at, body);
  expect([refused.status, Object.keys(refused.body)]).toEqual([status, ['error']]);
  expect(turn.heard).toEqual([]);
});

test.each([
  [
    'a button',
    { type: 'message', text: 'Hold', value: { tap: { verb: 'case.hold', caseId: 'case-1' } } },
    { verb: 'case.hold', caseId: 'case-1' },
  ],
  [
    'words written on the card',
    { type: 'message', value: { tap: { verb: 'case.edit', caseId: 'case-1' }, words: 'other words' } },
    { verb: 'case.edit', caseId: 'case-1', value: 'other words' },
  ],
  [
    'a thumb',
    { type: 'event', name: 'tap', value: { tap: { verb: 'feedback.up', ref: 'turn-1' } } },
    { verb: 'feedback.up', ref: 'turn-1' },
  ],
])('carries %s to the turn as a tap without words of its own', async (_case, activity, tap) => {
  const at = await begin(service);
  await say(service, at, activity);
  await until(() => turn.heard.length === 1);
  expect(turn.heard[0]).toMatchObject({ text: '', tap });
});
