// What every door of the server needs: bodies read within limits, plain faults, and who may call from where.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response } from 'restify';
import { isLoopback } from '../config.ts';
import { errorCode, type Log } from '../log.ts';

/** A request that cannot be answered as asked. Its message is ours and repeats nothing of the request. */
export class HttpFault extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'HttpFault';
    this.status = status;
    this.code = code;
  }
}

export type Handler = (req: Request, res: Response) => Promise<void>;

/** Runs a handler; whatever goes wrong becomes a plain JSON body, and the log gets a code only. */
export function plainly(log: Log, room: string, handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      const fault =
        error instanceof HttpFault
          ? error
          : new HttpFault(
              500,
              'InternalError',
              'Something went wrong here. Nothing you typed was kept in this message.',
            );
      if (!(error instanceof HttpFault)) log('error', 'request_failed', { room, code: errorCode(error) });
      if (!res.headersSent) sendJson(res, fault.status, { error: { code: fault.code, message: fault.message } });
      else res.destroy();
    }
  };
}

/** Sends JSON without restify's formatters, which would log or wrap what they are given. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(text);
}

/** Sends a body of a known type. */
export function sendText(
  res: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(body);
}

/** The JSON object in a request's body; an empty body is an empty object. */
export async function readJson(req: IncomingMessage, limit = 128 * 1024): Promise<Record<string, unknown>> {
  const type = mediaType(req);
  const bytes = await readBody(req, limit);
  if (bytes.length === 0) return {};
  if (type !== 'application/json') throw new HttpFault(415, 'UnsupportedMediaType', 'Send application/json.');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpFault(400, 'BadRequest', 'The body is not JSON.');
  }
  if (!isRecord(value)) throw new HttpFault(400, 'BadRequest', 'The body is not a JSON object.');
  return value;
}

/** The fields of a posted form. */
export async function readForm(req: IncomingMessage, limit = 128 * 1024): Promise<URLSearchParams> {
  const bytes = await readBody(req, limit);
  if (bytes.length > 0 && mediaType(req) !== 'application/x-www-form-urlencoded')
    throw new HttpFault(415, 'UnsupportedMediaType', 'Send a form.');
  return new URLSearchParams(bytes.toString('utf8'));
}

function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  const declared = Number(req.headers['content-length'] ?? 0);
  const tooLarge = (): HttpFault =>
    new HttpFault(413, 'PayloadTooLarge', `The body is larger than ${Math.round(limit / 1024)} KB.`);
  if (declared > limit) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        reject(tooLarge());
        req.pause();
        return;
      }
      chunks.push(chunk);
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', () => reject(new HttpFault(400, 'BadRequest', 'The request broke off.')));
    req.on('aborted', () => reject(new HttpFault(400, 'BadRequest', 'The request broke off.')));
  });
}

export function mediaType(req: IncomingMessage): string {
  return (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is a string no longer than `most`; undefined for anything else. */
export function textField(record: Record<string, unknown>, name: string, most = 1000): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'string' && value.length <= most ? value : undefined;
}

/** Where the service is reached: decides which Host and Origin headers are its own. */
export interface Place {
  readonly host: string;
  readonly publicUrl: string | undefined;
}

/**
 * Whether the Host header names this service. On loopback only this machine's names are taken,
 * because a page elsewhere can point its own name at 127.0.0.1 (DNS rebinding).
 */
export function isOwnHost(host: string | undefined, place: Place): boolean {
  if (host === undefined) return false;
  if (place.publicUrl !== undefined && host.toLowerCase() === new URL(place.publicUrl).host) return true;
  if (!isLoopback(place.host)) return true;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  return isLoopback(name);
}

/** Whether a request that changes something comes from our own pages, or from a program that is no browser page at all. */
export function isOwnOrigin(req: IncomingMessage, place: Place): boolean {
  const origin = req.headers.origin;
  if (origin === undefined) return req.headers['sec-fetch-site'] !== 'cross-site';
  if (place.publicUrl !== undefined && origin === new URL(place.publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === req.headers.host?.toLowerCase();
}

/** Whether the caller sits at this machine, with nothing in between that passes other machines' requests on. */
export function isFromThisMachine(req: IncomingMessage): boolean {
  const address = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => req.headers[name] !== undefined,
  );
  return isLoopback(address) && !passedOn;
}

/** The name of the cookie that carries a session. */
export const sessionCookie = 'lwa_session';

/** The value of a cookie. */
export function cookieOf(req: Pick<IncomingMessage, 'headers'>, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The address asked for; one that cannot be read is the root, because a request line must not be able to end the process. */
export function addressOf(req: Pick<IncomingMessage, 'url'>): URL {
  const asked = req.url ?? '/';
  return URL.canParse(asked, 'http://here') ? new URL(asked, 'http://here') : new URL('http://here/');
}
