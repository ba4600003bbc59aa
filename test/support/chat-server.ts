// A loopback server that speaks the chat wire format, whole and streamed, with the faults that were seen on real ones.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one call. */
export type ChatScript =
  | {
      readonly kind: 'says';
      readonly text: string;
      readonly finish?: string;
      readonly pieces?: number;
      readonly gapMs?: number;
    }
  | { readonly kind: 'refusal'; readonly text: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'raw'; readonly type: string; readonly body: string; readonly cut?: boolean }
  | { readonly kind: 'silent' }
  | { readonly kind: 'half'; readonly text: string; readonly ends: 'cut' | 'silent' | 'end' }
  | { readonly kind: 'drip'; readonly everyMs: number };

export interface ChatServer {
  readonly url: string;
  readonly calls: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[];
  script(...next: readonly ChatScript[]): void;
  /** What it does when asked how urgent a message is; undefined does as the scripts say. */
  opinion: ChatScript | undefined;
  /** What it does with a call that holds these words, before any script: calls at once come in no order. */
  toWords: readonly (readonly [string, ChatScript])[];
  close(): Promise<void>;
}

const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };

function pieces(text: string, count: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / count));
  return text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
}

async function answer(script: ChatScript, streamed: boolean, response: ServerResponse): Promise<void> {
  const open = (): void => void response.writeHead(200, { 'content-type': 'text/event-stream' });
  const whole = (message: object, finish: string): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
        usage,
      }),
    );
  };
  switch (script.kind) {
    case 'says': {
      const finish = script.finish ?? 'stop';
      if (!streamed) return whole({ content: script.text }, finish);
      open();
      for (const piece of pieces(script.text, script.pieces ?? 7)) {
        response.write(chunk({ content: piece }));
        if (script.gapMs !== undefined) await new Promise((done) => setTimeout(done, script.gapMs));
      }
      response.write(chunk({}, finish));
      response.end(`data: ${JSON.stringify({ id: 'c', choices: [], usage })}\n\ndata: [DONE]\n\n`);
      return;
    }
    case 'refusal':
      if (!streamed) return whole({ content: null, refusal: script.text }, 'stop');
      open();
      response.write(chunk({ refusal: script.text }));
      response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
      return;
    case 'status':
      response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
      response.end(script.body ?? '{"error":{"message":"no"}}');
      return;
    case 'raw':
      response.writeHead(200, {
        'content-type': script.type,
        ...(script.cut === true ? { 'content-length': String(script.body.length + 500) } : {}),
      });
      response.write(script.body);
      if (script.cut === true) setTimeout(() => response.destroy(), 20);
      else response.end();
      return;
    case 'silent':
      return;
    case 'half':
      open();
      response.write(chunk({ content: script.text }));
      if (script.ends === 'cut') setTimeout(() => response.destroy(), 20);
      if (script.ends === 'end') response.end();
      return;
    case 'drip': {
      open();
      const timer = setInterval(() => response.write(chunk({ content: 'and on ' })), script.everyMs);
      response.on('close', () => clearInterval(timer));
      return;
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

/** Starts the server; the last script given is repeated. */
export async function startChatServer(): Promise<ChatServer> {
  let scripts: readonly ChatScript[] = [];
  const calls: { path: string; body: Readonly<Record<string, unknown>> }[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      calls.push({ path: request.url ?? '', body });
      const isOpinion = JSON.stringify(body['messages']).includes('how soon a human colleague must hear');
      if (isOpinion && served.opinion !== undefined) return answer(served.opinion, body['stream'] === true, response);
      const own = served.toWords.find(([words]) => JSON.stringify(body['messages']).includes(words));
      if (own !== undefined) return answer(own[1], body['stream'] === true, response);
      const script = scripts[Math.min(asked, scripts.length - 1)] ?? { kind: 'silent' };
      asked += 1;
      return answer(script, body['stream'] === true, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const served: ChatServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    script(...next) {
      calls.length = 0;
      asked = 0;
      scripts = next;
    },
    opinion: undefined,
    toWords: [],
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return served;
}
