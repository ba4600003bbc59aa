import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createTeams, type Teams } from '../../src/channels/teams/teams.ts';
import type { EscalationCase } from '../../src/escalation/case.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createNotifier } from '../../src/escalation/notify.ts';
import { readCues } from '../../src/safety/read-cues.ts';
import { createChannelReplies } from '../../src/store/channel-replies.ts';
import { createConversationReferences } from '../../src/store/conversation-references.ts';
import { noticeReply } from '../../src/turn/case-notice.ts';
import { words as fixedWords } from '../../src/turn/fixed-replies.ts';
import type { TurnHandler } from '../../src/turn/turn.ts';
import { aCase, people as colleagues, done, team } from '../escalation/a-service.ts';
import { type Connector, startConnector, type Wire } from '../support/connector.ts';
import { examples, exampleTurn } from '../support/example-replies.ts';
import {
  maskBraces,
  type SmallService,
  type SmallServiceOptions,
  startSmallService,
  until,
} from '../support/small-service.ts';

let connector: Connector;
let service: SmallService;
let teams: Teams;
let escalations: Escalations;
let turn: ReturnType<typeof exampleTurn>;
const signIn = { tom: 'aad-tom' };
const staff = {
  ...team,
  get people() {
    return team.people.map((one) => ({ ...one, teamsUser: one.id === 'tom' ? signIn.tom : one.teamsUser }));
  },
};

async function start(options: Partial<SmallServiceOptions> = {}, patienceMs = 400): Promise<void> {
  service = await startSmallService({
    turn,
    ...options,
    doors: ({ adapter, store, metrics, log, turn: runner }) => {
      const clock = (): Date => new Date();
      escalations = createEscalations({ store, team: () => staff, clock, channelsOf: () => ['teams'] });
      teams = createTeams({
        config: { teams: options.teams, publicUrl: undefined },
        adapter,
        turn: runner,
        references: createConversationReferences(store),
        replies: createChannelReplies(store),
        people: {
          find: (id) =>
            staff.people.find((one) => one.id === id || (one.teamsUser !== '' && one.teamsUser === id.toLowerCase())),
          identify: (sender) => {
            const known =
              staff.people.find((one) => one.teamsUser !== '' && one.teamsUser === sender.id.toLowerCase()) ??
              staff.people.find((one) => one.id === sender.id);
            return known === undefined
              ? { ...sender, roles: ['worker'] }
              : { id: known.id, name: known.name, roles: known.roles };
          },
        },
        team: () => staff,
        escalations,
        mask: maskBraces,
        replyOf: (notice, turnId) =>
          noticeReply(notice, { status: notice.status, phone: '01632 960500', phoneName: 'duty line' }, turnId),
        greeting: () => ({ ...examples.status, masked: [], turnId: 'greeting' }),
        onlyTyped: () => ({ ...examples.status, masked: [], turnId: 'only-typed', firstLine: fixedWords.onlyTyped }),
        toldWithinMs: 1000,
        log,
        metrics,
        clock,
        patienceMs,
      });
      return [teams];
    },
  });
}

// The first reading builds what the others use.
beforeAll(() => void readCues('ready'));
beforeEach(async () => {
  connector = await startConnector();
  turn = exampleTurn();
  await start();
});
afterEach(async () => {
  await connector.close();
  await service.end();
});

let made = 0;
function message(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return {
    type: 'message',
    id: `in-${made}`,
    timestamp: '2026-11-22T10:00:00Z',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:asha', name: 'Asha', aadObjectId: 'aad-asha' },
    recipient: { id: '28:bot', name: 'Helper' },
    conversation: { id: 'conv-1', conversationType: 'personal', tenantId: 't1' },
    text,
    ...more,
  };
}

async function post(
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const answer = await fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text() };
}

const execute = (by: string, data: object): Promise<{ readonly status: number; readonly body: string }> =>
  post(
    message('', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { id: `29:${by}`, name: by, aadObjectId: by },
      conversation: { id: `chat-${by}`, conversationType: 'personal', tenantId: 't1' },
      value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
    }),
  );

test('answers in the conversation: danger first in the text, then one card with numbers and buttons', async () => {
  expect(await post(message('danger'))).toEqual({ status: 200, body: '{}' });
  await until(() => connector.messages().length === 1);
  const [sent] = connector.messages();
  const { path, body } = sent as { readonly path: string; readonly body: Wire };
  expect(path).toMatch(/^\/v3\/conversations\/conv-1\/activities\/in-\d+$/);
  expect(body.text?.split('\n')[0]).toBe('Ring 999 now and stay with them. Do not wait for me.');
  expect(body.attachments?.length).toBe(1);
  const card = JSON.stringify(body.attachments?.[0]?.content);
  expect(card).toContain('[999](tel:999)');
  expect(card).toContain('"type":"Action.Execute","title":"Withdraw","verb":"case.withdraw"');
  expect(card).not.toContain('Action.Submit');
  expect(turn.heard[0]?.sender).toEqual({ id: 'aad-asha', name: 'Asha' });
  expect(connector.calls.some((call) => call.body.type === 'typing')).toBe(true);
});

test('puts citations and the AI label on the wire, whole', async () => {
  await post(message('written'));
  await until(() => connector.messages().length === 1);
  const body = connector.messages()[0]?.body;
  expect(body?.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      additionalType: ['AIGeneratedContent'],
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Money, housing and benefits',
            abstract:
              'Ring the landlord before the hearing, not after it. (Money, housing and benefits; Rent arrears; owner: Training lead; review by 1 March 2027)',
          },
        },
      ],
    },
  ]);
  expect(body?.text).toContain('[1]');
  expect(body?.channelData).toMatchObject({
    feedbackLoop: { type: 'default' },
    lwa: { kind: 'answer', mode: 'model' },
  });
});

test('acknowledges before it answers, and streams when an answer takes long in a personal chat', async () => {
  await service.end();
  let answer: (() => void) | undefined;
  const waits = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow: TurnHandler = async (asked) => {
    await waits;
    return turn(asked);
  };
  await start({ turn: slow });
  expect((await post(message('written'))).status).toBe(200);
  await until(() => connector.calls.some((call) => call.body.entities?.[0]?.['streamType'] === 'informative'));
  answer?.();
  await until(() => connector.messages().length === 1);
  const streamId = connector.messages()[0]?.body.entities?.at(-1);
  expect(streamId).toEqual({ type: 'streaminfo', streamType: 'final', streamId: expect.stringMatching(/^act-/) });
  expect(connector.messages()[0]?.body.entities?.[0]).toMatchObject({ additionalType: ['AIGeneratedContent'] });
});

test('streams a model’s words in a personal chat as they pass, each step holding the one before, and ends with the whole', async () => {
  await service.end();
  const steps = ['Ring the landlord.', 'Ring the landlord.\n\nThen the council.'];
  const writing: TurnHandler = async (asked, onWords) => {
    for (const soFar of steps) {
      onWords?.(soFar);
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
    return { ...(await turn(asked)), mode: 'model', firstLine: 'Ring the landlord [1].' };
  };
  await start({ turn: writing });
  await post(message('written'));
  await until(() => connector.messages().length === 1);
  // What was read stays where it was read.
  expect(connector.messages()[0]?.body.text?.startsWith(steps[1] ?? '')).toBe(true);
  const streamed = connector.calls.filter((call) => call.body.entities?.[0]?.['type'] === 'streaminfo');
  expect(streamed.map((call) => call.body.text)).toEqual(steps);
  expect(streamed.map((call) => call.body.entities?.[0])).toEqual([
    { type: 'streaminfo', streamType: 'streaming', streamSequence: 1 },
    { type: 'streaminfo', streamType: 'streaming', streamSequence: 2, streamId: expect.stringMatching(/^act-/) },
  ]);
  expect(connector.messages()[0]?.body.entities?.at(-1)).toMatchObject({ streamType: 'final' });
});

test('does not stream in a channel, and streams no more where Teams will not have it', async () => {
  await service.end();
  const writing: TurnHandler = async (asked, onWords) => {
    onWords?.('Ring the landlord.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return turn(asked);
  };
  await start({ turn: writing });
  await post(message('written', { conversation: { id: '19:c', conversationType: 'channel', isGroup: true } }));
  await until(() => connector.messages().length === 1);
  expect(connector.calls.some((call) => call.body.entities?.[0]?.['type'] === 'streaminfo')).toBe(false);
  connector.faults.push('refused');
  await post(message('written again'));
  // The stream's last step is refused; the reply goes as a message of its own.
  await until(() => connector.messages().length === 3);
  expect(connector.messages()[2]?.body.entities?.some((one) => one['type'] === 'streaminfo')).toBe(false);
});

test('hears its name taken off in a channel and answers in the thread', async () => {
  const conversation = {
    id: '19:channel@thread.tacv2;messageid=55',
    conversationType: 'channel',
    tenantId: 't1',
    isGroup: true,
  };
  await post(
    message('<at>Helper</at> gap please', {
      conversation,
      entities: [{ type: 'mention', text: '<at>Helper</at>', mentioned: { id: '28:bot', name: 'Helper' } }],
    }),
  );
  await until(() => connector.messages().length === 1);
  expect(turn.heard[0]?.text).toBe('gap please');
  expect(decodeURIComponent(connector.messages()[0]?.path ?? '')).toContain(conversation.id);
});

test('runs one turn for the same message four times, and for words of danger again under a new id a moment later', async () => {
  const first = message('she is bleeding badly');
  await Promise.all([post(first), post(first), post(first), post(first)]);
  await post({ ...first, id: 'another-id' });
  await until(() => connector.messages().length >= 1);
  await post(first);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect([turn.heard.length, connector.messages().length]).toEqual([1, 1]);
  await post(message('rent arrears and a hearing'));
  await until(() => connector.messages().length === 2);
});

test('answers the same short word twice: a second "no" answers a second question', async () => {
  await post(message('no'));
  await until(() => connector.messages().length === 1);
  await post(message('no'));
  await until(() => connector.messages().length === 2);
  expect(turn.heard.map(({ text }) => text)).toEqual(['no', 'no']);
});

test('hears a message again when its words are changed, once each change, and not when it is taken away or brought back', async () => {
  const sent = message('she is fine');
  await post(sent);
  await until(() => connector.messages().length === 1);
  const changed = {
    ...sent,
    type: 'messageUpdate',
    timestamp: '2026-11-22T10:01:00Z',
    text: 'she is not breathing',
    channelData: { eventType: 'editMessage' },
  };
  await post(changed);
  await post(changed);
  await until(() => connector.messages().length === 2);
  expect(turn.heard.map(({ text }) => text)).toEqual(['she is fine', 'she is not breathing']);
  expect(new Set(turn.heard.map(({ id }) => id)).size).toBe(2);
  // The reply stands under the message that was changed.
  expect(connector.messages()[1]?.path).toContain(`/activities/${sent['id']}`);
  await post({ ...changed, type: 'messageDelete', text: '' });
  await post({ ...changed, timestamp: '2026-11-22T10:03:00Z', channelData: { eventType: 'undeleteMessage' } });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(turn.heard).toHaveLength(2);
});

test.each([
  ['a voice message', [{ contentType: 'audio/mp4', contentUrl: 'https://smba.example/voice' }]],
  [
    'a moving picture',
    [{ contentType: 'image/*' }, { contentType: 'text/html', content: '<div><img src="https://x/y.gif"></div>' }],
  ],
])('says that it reads only typed words, with 999, when %s comes alone', async (_what, attachments) => {
  await post(message('', { attachments }));
  await until(() => connector.messages().length === 1);
  expect(connector.messages()[0]?.body.text).toMatch(
    /^I can read only typed words, so nobody has been told\. If somebody is in danger ring 999 now\./,
  );
  expect(turn.heard).toEqual([]);
});

test('says nothing to its bare name, which Teams wraps in HTML of its own', async () => {
  await post(
    message('<at>Helper</at>', {
      entities: [{ type: 'mention', text: '<at>Helper</at>', mentioned: { id: '28:bot', name: 'Helper' } }],
      attachments: [{ contentType: 'text/html', content: '<p><span itemtype="x">Helper</span></p>' }],
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(connector.messages()).toEqual([]);
});

describe('danger is acknowledged only after its turn has told,', () => {
  let go: () => void = () => undefined;
  const waiting: TurnHandler = async (asked) => {
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    return turn(asked);
  };
  const posted = (body: unknown): { readonly isDone: () => boolean; readonly status: Promise<number> } => {
    let isDone = false;
    const status = post(body).then((answered) => {
      isDone = true;
      return answered.status;
    });
    return { isDone: () => isDone, status };
  };

  beforeEach(async () => {
    await service.end();
    await start({ turn: waiting });
  });

  test('so that whoever sends it through a process that dies is left without an answer; sent again meanwhile it waits too', async () => {
    const danger = message('she is not breathing');
    const first = posted(danger);
    await until(() => connector.calls.some((call) => call.body.type === 'typing'));
    const again = posted(danger);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([first.isDone(), again.isDone()]).toEqual([false, false]);
    go();
    expect([await first.status, await again.status]).toEqual([200, 200]);
    await until(() => connector.messages().length === 1);
    expect(turn.heard).toHaveLength(1);
  });

  test('though never later than the channel waits', async () => {
    expect(await posted(message('she is not breathing')).status).toBe(200);
    expect(turn.heard).toEqual([]);
    go();
    await until(() => connector.messages().length === 1);
  });

  test('and what nobody is in danger in is acknowledged at once', async () => {
    expect(await posted(message('rent arrears')).status).toBe(200);
    expect(turn.heard).toEqual([]);
    await until(() => connector.calls.some((call) => call.body.type === 'typing'));
    go();
    await until(() => connector.messages().length === 1);
  });
});

describe('in a team’s thread', () => {
  const thread = {
    id: '19:channel@thread.tacv2;messageid=55',
    conversationType: 'channel',
    tenantId: 't1',
    isGroup: true,
  };
  const by = (who: string) => ({ id: `29:${who}`, name: who, aadObjectId: who });
  const sentTo = (place: string): readonly string[] =>
    connector
      .messages()
      .filter(({ path }) => decodeURIComponent(path).includes(place))
      .map(({ body }) => JSON.stringify(body));
  const meet = async (who: string): Promise<void> => {
    await post(message('gap', { from: by(who), conversation: { id: `chat-${who}`, conversationType: 'personal' } }));
    await until(() => sentTo(`chat-${who}`).length === 1);
  };

  test('each person has a conversation of their own: what one said before is not another’s to pass on', async () => {
    await post(message('gap one', { from: by('amy'), conversation: thread }));
    await post(message('gap two', { from: by('lewis'), conversation: thread }));
    await post(message('gap', { from: by('amy'), conversation: { id: 'chat-amy', conversationType: 'personal' } }));
    await until(() => turn.heard.length === 3);
    expect(new Set(turn.heard.map(({ conversationId }) => conversationId))).toEqual(
      new Set([`${thread.id}#amy`, `${thread.id}#lewis`, 'chat-amy']),
    );
  });

  test('a reply that speaks of a case goes to the writer’s own chat, and the thread reads what to do and no more', async () => {
    await meet('amy');
    await post(message('danger', { from: by('amy'), conversation: thread }));
    await until(() => sentTo('chat-amy').length === 2 && sentTo(thread.id).length === 1);
    expect(sentTo('chat-amy')[1]).toContain('case.withdraw');
    const [said] = sentTo(thread.id);
    expect(said).toContain('Ring 999 now and stay with them.');
    expect(said).toContain('I answer you in your own chat with me.');
    expect(said).not.toMatch(/case\.withdraw|Priya Shah|own words|escalation":/);
  });

  test('where the writer’s own chat bars the bot the thread still has what to do, and nothing of the case', async () => {
    await meet('amy');
    connector.faultsIn.set('chat-amy', ['refused']);
    await post(message('danger', { from: by('amy'), conversation: thread }));
    await until(() => sentTo(thread.id).length === 2);
    expect(sentTo(thread.id)[1]).toContain('my open cases');
    expect(sentTo(thread.id).join()).not.toMatch(/case\.withdraw|Priya Shah/);
  });

  test('what comes of a case later is written to the worker’s own chat, also one that was asked in the thread before', async () => {
    await meet('amy');
    await post(message('gap', { from: by('amy'), conversation: thread }));
    await until(() => sentTo(thread.id).length === 1);
    const found = done(await escalations.open(aCase()));
    for (const [place, conversationId] of Object.entries({ now: `${thread.id}#amy`, before: thread.id }))
      expect(
        await teams.workers.deliver({
          key: place,
          purpose: 'status',
          workerId: 'amy',
          conversationId,
          case: found,
          status: 'Ruth Okafor has owned this.',
          text: undefined,
          from: undefined,
          isAgain: false,
        }),
      ).toEqual({ ok: true });
    expect(sentTo(thread.id)).toHaveLength(1);
    expect(sentTo('chat-amy').filter((said) => said.includes('Ruth Okafor has owned this.'))).toHaveLength(2);
  });
});

describe('when the connector has a bad day, the worker', () => {
  test.each([
    ['gets the answer after it said "later"', ['later'], 2],
    ['gets the answer, twice rather than never, when it was lost after being taken', ['lost'], 2],
    ['gets the answer after silence', ['silent'], 2],
    ['is not written to again where the bot is barred', ['refused'], 1],
  ] as const)('%s', async (_what, faults, calls) => {
    connector.faults.push(...faults);
    await post(message('danger'));
    await until(() => connector.messages().length === calls, 6000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(connector.messages().length).toBe(calls);
  });

  test('is answered when they send it again because nothing came', async () => {
    connector.faults.push('refused');
    const asked = message('danger');
    await post(asked);
    await until(() => service.logLines.some((line) => line.includes('reply_not_sent')));
    await post(asked);
    await until(() => connector.messages().length === 2);
    expect(turn.heard.length).toBe(2);
  });
});

describe('at the door', () => {
  test.each([
    ['no type', { type: undefined }, 400],
    ['no conversation', { conversation: undefined }, 400],
    ['a conversation that is text', { conversation: 'conv-1' }, 400],
    ['no sender', { from: {} }, 400],
    ['no recipient', { recipient: undefined }, 400],
    ['no serviceUrl', { serviceUrl: undefined }, 400],
    ['a file address', { serviceUrl: 'file:///etc/passwd' }, 400],
    ['another machine’s address', { serviceUrl: 'https://evil.example/' }, 403],
    ['text that is no text', { text: { a: 1 } }, 400],
    ['entities that are no list', { entities: 'x' }, 400],
  ])('refuses %s plainly, and nothing is heard or sent', async (_what, change, status) => {
    const refused = await post({ ...message('secret words'), ...change });
    expect(refused.status).toBe(status);
    expect(Object.keys(JSON.parse(refused.body) as object)).toEqual(['error']);
    expect(refused.body).not.toContain('secret');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([turn.heard.length, connector.calls.length]).toEqual([0, 0]);
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'a=1', {}, 415],
    ['parts', 'multipart/form-data; boundary=x', '--x--', {}, 415],
    ['no JSON', 'application/json', '{"type":', {}, 400],
    ['a list', 'application/json', '[]', {}, 400],
    ['a packed body that is none', 'application/json', 'not gzip', { 'content-encoding': 'gzip' }, 415],
    ['a body beyond measure', 'application/json', JSON.stringify({ text: 'x'.repeat(400_000) }), {}, 413],
  ])('refuses %s', async (_what, type, body, headers, status) => {
    expect((await post(body, { 'content-type': type, ...headers })).status).toBe(status);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  const appId = '11111111-2222-3333-4444-555555555555';
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (header: object, claims: object): string => `Bearer ${part(header)}.${part(claims)}.c2ln`;
  const claims = { iss: 'https://api.botframework.com', aud: appId, exp: 4_000_000_000, nbf: 1, serviceurl: 'x' };
  test.each([
    ['none', undefined],
    ['garbage', 'Bearer garbage'],
    ['another scheme', 'Basic YTpi'],
    ['unsigned', token({ alg: 'none' }, claims)],
    ['signed by nobody we know', token({ alg: 'RS256', kid: 'k', typ: 'JWT' }, claims)],
    ['for another app', token({ alg: 'RS256', kid: 'k' }, { ...claims, aud: 'other' })],
    ['expired', token({ alg: 'RS256', kid: 'k' }, { ...claims, exp: 1 })],
    ['from a forged tenant', token({ alg: 'RS256', kid: 'k' }, { ...claims, iss: 'https://sts.windows.net/x/' })],
  ])(
    'with an app id, a token that is %s gets 401 and leaves no trace',
    async (_what, authorization) => {
      await service.end();
      await start({
        teams: {
          appId,
          appType: 'SingleTenant',
          tenantId: '99999999-2222-3333-4444-555555555555',
          password: 'secret-value',
        },
      });
      const refused = await post(
        message('secret words', { serviceUrl: 'https://smba.trafficmanager.net/teams/' }),
        authorization === undefined ? {} : { authorization },
      );
      expect(refused).toEqual({
        status: 401,
        body: '{"error":{"code":"Unauthorized","message":"The request is not from the Bot Framework."}}',
      });
      expect(turn.heard).toEqual([]);
      expect(await service.store.db.selectFrom('conversation_references').selectAll().execute()).toEqual([]);
      expect(service.logLines.join()).not.toContain('secret');
    },
    20_000,
  );

  describe('with the channel’s keys at hand, a token', () => {
    const serviceUrl = 'https://smba.trafficmanager.net/teams/';
    const good = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl };
    let keys: http.Server;
    let sign: (claims: Record<string, unknown>, kid?: string, expires?: string) => Promise<string>;

    beforeEach(async () => {
      const pair = await generateKeyPair('RS256', { extractable: true });
      const stranger = await generateKeyPair('RS256');
      const jwk = { ...(await exportJWK(pair.publicKey)), alg: 'RS256', use: 'sig' };
      keys = http.createServer((req, res) => {
        const at = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
        res.setHeader('content-type', 'application/json');
        res.end(
          JSON.stringify(
            req.url === '/keys'
              ? {
                  keys: [
                    { ...jwk, kid: 'teams', endorsements: ['msteams'] },
                    { ...jwk, kid: 'other', endorsements: ['webchat'] },
                  ],
                }
              : {
                  issuer: 'https://api.botframework.com',
                  jwks_uri: `${at}/keys`,
                  id_token_signing_alg_values_supported: ['RS256'],
                },
          ),
        );
      });
      await new Promise<void>((ready) => keys.listen(0, '127.0.0.1', ready));
      sign = async (claims, kid = 'teams', expires = '1h') =>
        `Bearer ${await new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: kid === 'forged' ? 'teams' : kid, typ: 'JWT' })
          .setIssuedAt()
          .setNotBefore('0s')
          .setExpirationTime(expires)
          .sign(kid === 'forged' ? stranger.privateKey : pair.privateKey)}`;
      await service.end();
      await start({
        keysAt: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/openid`,
        teams: { appId, appType: 'SingleTenant', tenantId: '99999999-2222-3333-4444-555555555555', password: 'x' },
      });
    });
    afterEach(async () => {
      await new Promise((closed) => keys.close(closed));
    });

    test('that is rightly signed for this app is heard', async () => {
      const asked = message('rent arrears', { serviceUrl });
      expect(await post(asked, { authorization: await sign(good) })).toEqual({ status: 200, body: '{}' });
      await until(() => turn.heard.length === 1, 6000);
      expect(turn.heard[0]?.text).toBe('rent arrears');
    });

    test.each([
      ['from another issuer', { ...good, iss: 'https://evil.example' }, 'teams', '1h'],
      ['for another app', { ...good, aud: '22222222-2222-3333-4444-555555555555' }, 'teams', '1h'],
      ['for another service address', { ...good, serviceurl: 'https://evil.example/' }, 'teams', '1h'],
      ['without a service address', { iss: good.iss, aud: appId }, 'teams', '1h'],
      ['that has expired', good, 'teams', '-2h'],
      ['whose key is not endorsed for Teams', good, 'other', '1h'],
      ['with a key that nobody knows', good, 'nobody', '1h'],
      ['signed by somebody else', good, 'forged', '1h'],
    ] as const)('%s gets 401', async (_what, claims, kid, expires) => {
      const refused = await post(message('secret words', { serviceUrl }), {
        authorization: await sign(claims, kid, expires),
      });
      expect(refused.status).toBe(401);
      expect(turn.heard).toEqual([]);
    });
  });

  test('takes managed identity without a password', async () => {
    await service.end();
    await start({
      teams: {
        appId,
        appType: 'UserAssignedMSI',
        tenantId: '99999999-2222-3333-4444-555555555555',
        password: undefined,
      },
    });
    expect((await post(message('hello'))).status).toBe(401);
  });
});

test('a colleague with a task that is no case reads it in their own chat, with the way to it', async () => {
  await post(
    message('gap', {
      from: { id: '29:amy', name: 'amy', aadObjectId: 'amy' },
      conversation: { id: 'chat-amy', conversationType: 'personal', tenantId: 't1' },
    }),
  );
  await until(() => connector.messages().some((call) => call.path.includes('chat-amy')));
  const notice = { key: 'task:1', text: 'A worker reported a service wrong.', path: '/log/freshness' };
  expect(await teams.tasks.deliver({ ...notice, to: { id: 'amy' } })).toEqual({ ok: true });
  const sent = connector
    .messages()
    .filter((call) => call.path.includes('chat-amy'))
    .at(-1);
  expect(sent?.body.text).toBe('A worker reported a service wrong.\n\nOpen /log/freshness and sign in.');
  expect(await teams.tasks.deliver({ ...notice, to: { id: 'tom' } })).toMatchObject({ ok: true });
});

describe('a case', () => {
  const notifier = (): ReturnType<typeof createNotifier> =>
    createNotifier({
      store: service.store,
      team: () => staff,
      clock: () => new Date(),
      supervisorInboxes: { teams },
      workerInboxes: { teams: teams.workers },
      processId: 'test',
      patienceMs: 3000,
    });
  const hello = async (who: string): Promise<void> => {
    await post(
      message('gap', {
        from: { id: `29:${who}`, name: who, aadObjectId: who },
        conversation: { id: `chat-${who}`, conversationType: 'personal', tenantId: 't1' },
      }),
    );
    await until(() => connector.messages().some((call) => call.path.includes(`chat-${who}`)));
  };
  const open = async (): Promise<EscalationCase> => {
    await hello('amy');
    return done(
      await escalations.open(aCase({ conversation: { channel: 'teams', id: 'chat-amy' }, channel: 'teams' })),
    );
  };
  const calledOf = (found: EscalationCase): string =>
    found.calledId ?? found.events.findLast((event) => event.to !== undefined)?.to ?? '';
  const cardsTo = (who: string): readonly string[] =>
    connector
      .messages()
      .filter((call) => call.path.includes(`chat-${who}`))
      .map((call) => JSON.stringify(call.body.attachments?.[0]?.content ?? {}));

  test('is owned, answered and resolved on its card, and the worker reads it in the same chat', async () => {
    const found = await open();
    const who = calledOf(found);
    await hello(who);
    await notifier().deliverDue();
    const card = cardsTo(who).at(-1) ?? '';
    expect(card).toContain('Needs a person now');
    expect(card).toContain('[name] says it ends tonight');
    expect(card).toContain('"verb":"desk.own"');
    expect(card).toContain('"refresh":{"action":{"type":"Action.Execute"');

    const owned = JSON.parse((await execute(who, { tap: { verb: 'desk.own', caseId: found.id } })).body) as {
      readonly type: string;
      readonly value: object;
    };
    expect(owned.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(owned.value)).toContain('"title":"Resolve"');
    await execute(who, { tap: { verb: 'desk.answer', caseId: found.id }, words: 'I am ringing you now, {Brenda} too' });
    await notifier().deliverDue();
    const toWorker = connector
      .messages()
      .filter((call) => call.path.includes('chat-amy'))
      .map((call) => `${call.body.text}`);
    expect(toWorker.join('\n')).toContain('I am ringing you now, [name] too');
    expect(toWorker.join('\n')).toContain('has owned this since');

    await execute(who, { tap: { verb: 'desk.resolve', caseId: found.id }, outcome: 'spoke_to_worker' });
    const now = await escalations.get(found.id, { id: 'amy', name: 'Amy Dunn', roles: ['worker'] });
    expect(now?.state).toBe('resolved');
    expect(now?.events.filter((event) => event.channel === 'teams' && event.kind === 'owned').length).toBe(1);
  });

  test('that Teams draws anew by itself has been seen by nobody; it has once a person asks for it', async () => {
    const found = await open();
    const who = calledOf(found);
    const refresh = (trigger: string) =>
      post(
        message('', {
          type: 'invoke',
          name: 'adaptiveCard/action',
          from: { id: `29:${who}`, name: who, aadObjectId: who },
          conversation: { id: `chat-${who}`, conversationType: 'personal', tenantId: 't1' },
          value: { action: { data: { tap: { verb: 'desk.refresh', caseId: found.id } } }, trigger },
        }),
      );
    const amy = { id: 'amy', name: 'Amy Dunn', roles: ['worker'] as const };
    expect((await refresh('automatic')).body).toContain('"verb":"desk.own"');
    expect((await escalations.get(found.id, amy))?.state).toBe('sent');
    await refresh('manual');
    expect((await escalations.get(found.id, amy))?.state).toBe('seen');
  });

  test('can be owned by one only; the other sees who has it, and cards already sent are brought up to date', async () => {
    const found = await open();
    const who = calledOf(found);
    await hello(who);
    await notifier().deliverDue();
    const other = staff.people.find((one) => one.roles.includes('supervisor') && one.id !== who)?.id ?? '';
    await execute(other, { tap: { verb: 'desk.own', caseId: found.id } });
    await until(() => connector.calls.some((call) => call.method === 'PUT' && call.path.includes(`chat-${who}`)));
    expect(JSON.stringify(connector.calls.find((call) => call.method === 'PUT')?.body)).toContain('Take over from');
    const second = await execute(who, { tap: { verb: 'desk.own', caseId: found.id } });
    expect(second.body).toContain('Take over from');
  });

  test('cannot be touched by a worker, nor by somebody made up', async () => {
    const found = await open();
    for (const who of ['lewis', 'nobody']) {
      const refused = await execute(who, { tap: { verb: 'desk.own', caseId: found.id } });
      expect(refused.body).toContain('I cannot find that case');
    }
    expect((await escalations.get(found.id, { id: 'amy', name: 'Amy', roles: ['worker'] }))?.state).not.toBe('owned');
  });

  test('reaches a supervisor who never wrote before, and again after a restart', async () => {
    await hello('amy');
    const notice = (key: string, found: EscalationCase) => ({
      key,
      purpose: 'escalation' as const,
      to: { id: 'tom', name: 'Tom Hadley' },
      case: found,
      text: undefined,
      isAgain: false,
    });
    const found = await open();
    expect(await teams.deliver(notice('k1', found))).toEqual({ ok: true });
    const made = connector.calls.find((call) => call.path === '/v3/conversations');
    expect(made?.body.members).toEqual([{ id: 'aad-tom', name: '' }]);
    const { dataDir } = service;
    await service.stop();
    await start({ dataDir });
    connector.calls.length = 0;
    expect(await teams.deliver(notice('k2', found))).toEqual({ ok: true });
    expect(connector.calls.map((call) => call.path)).toEqual([expect.stringContaining('/v3/conversations/made-')]);
    expect(await teams.probe.check('tom')).toEqual({ ok: true });
    expect(await teams.probe.check('ruth')).toMatchObject({ ok: false });
    expect(await teams.deliver({ ...notice('k3', found), to: { id: 'ruth', name: colleagues.ruth.name } })).toEqual({
      ok: false,
      why: 'unknown_address',
    });
  });

  test('and may be there already says so on the second, because Teams cannot be asked', async () => {
    const found = await open();
    await hello('ruth');
    connector.faults.push('lost');
    const notice = { key: 'k', purpose: 'escalation', to: { id: 'ruth', name: 'Ruth' }, case: found } as const;
    expect(await teams.deliver({ ...notice, text: undefined, isAgain: false })).toMatchObject({ ok: false });
    expect(await teams.deliver({ ...notice, text: undefined, isAgain: true })).toEqual({ ok: true });
    const cards = connector.messages().map(({ body }) => JSON.stringify(body.attachments ?? []));
    expect(cards.filter((card) => card.includes('If you see it twice, it is one.'))).toHaveLength(1);
  });

  test.each([
    ['lost', { ok: false, why: 'retry' }],
    ['later', { ok: false, why: 'retry', retryAfterMs: 1000 }],
    ['silent', { ok: false, why: 'retry' }],
    ['refused', { ok: false, why: 'blocked' }],
    ['unknown', { ok: false, why: 'unknown_address' }],
  ] as const)('that cannot be delivered says so: %s', async (fault, delivery) => {
    const found = await open();
    await hello('ruth');
    connector.faults.push(fault);
    expect(
      await teams.deliver({
        key: 'k',
        purpose: 'escalation',
        to: { id: 'ruth', name: 'Ruth' },
        case: found,
        text: undefined,
        isAgain: false,
      }),
    ).toEqual(delivery);
  });
});

test('takes the worker’s tap on a card, says what came of it, and leaves the protocol standing', async () => {
  const tapped = await execute('amy', { tap: { verb: 'case.withdraw', caseId: 'case-1' } });
  expect(JSON.parse(tapped.body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'Priya Shah has owned this since 10:04. Duty line 01632 960222.',
  });
  await until(() => connector.messages().length === 1);
  expect(turn.heard[0]).toMatchObject({ text: '', tap: { verb: 'case.withdraw', caseId: 'case-1' } });
});

test('keeps a thumb with the turn it is about', async () => {
  await post(message('answer'));
  await until(() => connector.messages().length === 1);
  await post(
    message('', {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: `act-${connector.calls.length}`,
      value: {
        actionName: 'feedback',
        actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"out of date"}' },
      },
    }),
  );
  await until(() => turn.heard.length === 2);
  expect(turn.heard[1]?.tap).toMatchObject({ verb: 'feedback.down', value: 'out of date' });
});

test('knows a colleague by the sign-in name that team/people holds, asked for once, and keeps nobody else’s', async () => {
  connector.roster.set('29:guid-tom', 'AAD-Tom@host.example').set('29:guid-eve', 'eve@host.example');
  const by = (who: string) => ({ from: { id: `29:${who}`, name: 'T', aadObjectId: who } });
  await service.end();
  signIn.tom = 'aad-tom@host.example';
  await start();
  for (const [text, who] of [
    ['one', 'guid-tom'],
    ['two', 'guid-tom'],
    ['three', 'guid-eve'],
  ] as const) {
    await post(message(text, by(who)));
    await until(() => turn.heard.some((heard) => heard.text === text));
  }
  expect(turn.heard.map(({ sender }) => sender.id)).toEqual([
    'AAD-Tom@host.example',
    'AAD-Tom@host.example',
    'guid-eve',
  ]);
  const kept = await service.store.db.selectFrom('conversation_references').selectAll().execute();
  expect(kept.filter((row) => row.channel === 'teams-sign-in').map((row) => row.person_id)).toEqual(['guid-tom']);
  expect(kept.some((row) => row.person_id === 'tom' && row.channel === 'teams')).toBe(true);
  signIn.tom = 'aad-tom';
});

test('greets once whoever is given the app, however Teams tells of it', async () => {
  const added = message('', {
    type: 'conversationUpdate',
    text: undefined,
    membersAdded: [{ id: '28:bot' }, { id: '29:asha' }],
  });
  await post({ ...message(''), type: 'installationUpdate', action: 'add', text: undefined });
  await post(added);
  await post({ ...added, id: 'again' });
  await until(() => connector.messages().length === 1);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(connector.messages().length).toBe(1);
  expect(turn.heard).toEqual([]);
});
