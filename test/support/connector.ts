// A stand-in for the Bot Connector service on this machine, with its bad days.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly body: Wire;
}

/** An activity, or a wish for a conversation, as it goes over the wire. */
export interface Wire {
  readonly type?: string;
  readonly text?: string;
  readonly id?: string;
  readonly members?: readonly { readonly id: string }[];
  readonly attachments?: readonly { readonly contentType: string; readonly content: Record<string, unknown> }[];
  readonly entities?: readonly Record<string, unknown>[];
  readonly channelData?: Record<string, unknown>;
}

/** What the connector does with the next message: `lost` answers 503 although it took it, `silent` never answers. */
export type Fault = 'lost' | 'later' | 'silent' | 'refused' | 'unknown';

export interface Connector {
  readonly url: string;
  readonly calls: ConnectorCall[];
  /** Faults for the messages to come, in order; typing is left alone. */
  readonly faults: Fault[];
  readonly messages: () => readonly ConnectorCall[];
  /** The id that the connector gave a message it took. */
  readonly idOf: (call: ConnectorCall | undefined) => string;
  /** Faults for the messages of one conversation, in order, before those of all. */
  readonly faultsIn: Map<string, Fault[]>;
  /** Sign-in names by the sender's id, as the conversation's roster tells them. */
  readonly roster: Map<string, string>;
  readonly close: () => Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const calls: ConnectorCall[] = [];
  const faults: Fault[] = [];
  const faultsIn = new Map<string, Fault[]>();
  const roster = new Map<string, string>();
  const ids = new Map<ConnectorCall, string>();
  let made = 0;
  const server = http.createServer((req, res) => {
    let raw = '';
    req.on('data', (chunk: Buffer) => (raw += chunk.toString()));
    req.on('end', () => {
      const body = (raw === '' ? {} : JSON.parse(raw)) as Wire;
      const member = /^\/v3\/conversations\/[^/]+\/members\/([^/?]+)$/.exec(req.url ?? '')?.[1];
      if (req.method === 'GET' && member !== undefined) {
        const id = decodeURIComponent(member);
        const known = roster.get(id);
        res.writeHead(known === undefined ? 404 : 200, { 'content-type': 'application/json' });
        res.end(JSON.stringify(known === undefined ? {} : { id, name: id, userPrincipalName: known }));
        return;
      }
      const call = { method: req.method ?? '', path: req.url ?? '', body };
      calls.push(call);
      const fault =
        body.type === 'typing' ? undefined : (faultsIn.get(conversationIn(req.url))?.shift() ?? faults.shift());
      const send = (status: number, answer: object, headers: Record<string, string> = {}): void => {
        res.writeHead(status, { 'content-type': 'application/json', ...headers });
        res.end(JSON.stringify(answer));
      };
      if (fault === 'silent') return;
      if (fault === 'lost') return send(503, { error: { code: 'ServiceError' } });
      if (fault === 'later') return send(429, { error: { code: 'Throttled' } }, { 'retry-after': '1' });
      if (fault === 'refused') return send(403, { error: { code: 'BotDisabledByAdmin' } });
      if (fault === 'unknown') return send(404, { error: { code: 'ConversationNotFound' } });
      made += 1;
      ids.set(call, `act-${made}`);
      send(
        201,
        req.url === '/v3/conversations' ? { id: `made-${made}`, activityId: `act-${made}` } : { id: `act-${made}` },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    faults,
    roster,
    faultsIn,
    idOf: (call) => (call && ids.get(call)) ?? '',
    messages: () => calls.filter((call) => call.body.type === 'message'),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const conversationIn = (url = ''): string => decodeURIComponent(/^\/v3\/conversations\/([^/?]+)/.exec(url)?.[1] ?? '');
