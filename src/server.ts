// The restify server: one place for limits, headers, health and metrics; doors and pages are mounted on it.
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import restify from 'restify';
import { isOwnHost, isOwnOrigin, type Place, plainly, sendJson, sendText } from './channels/http.ts';
import type { Metrics } from './channels/metrics.ts';
import { type Config, isLoopback } from './config.ts';
import { AppError } from './errors.ts';
import type { SignIn } from './identity/sign-in.ts';
import { errorCode, type Log } from './log.ts';
import { mountAssets } from './pages/assets.ts';
import { createSite, type NavigationItem, type Site } from './pages/site.ts';

/** One part of readiness; `detail` is a sentence of ours for whoever runs the service. */
export interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

/** A channel's way in. */
export interface Door {
  mount(server: Server): void;
  /** Takes a WebSocket request that is its own; false leaves it to others. */
  upgrade?(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
}

export interface ServerParts {
  readonly config: Pick<Config, 'host' | 'port' | 'publicUrl' | 'teams' | 'oidc'>;
  readonly log: Log;
  readonly clock: () => Date;
  readonly signIn: SignIn;
  readonly metrics: Metrics;
  readonly serviceName: () => string;
  readonly navigation?: readonly NavigationItem[];
  readonly checks: Readonly<Record<string, () => Promise<Check>>>;
  readonly doors: readonly Door[];
  /** `mountChatPage`, `mountSignInPages`, and the desk's and the log's own. */
  readonly pages: readonly ((site: Site) => void)[];
}

export interface RunningServer {
  readonly listen: () => Promise<{ readonly port: number }>;
  /** Stops taking requests, lets those under way end, and then closes. */
  readonly close: () => Promise<void>;
  readonly server: Server;
}

// A whole request within half a minute, its head within ten seconds: a phone on a bad line manages, half-sent requests do not pile up.
const requestTimeoutMs = 30_000;
const headersTimeoutMs = 10_000;
const checkConnectionsMs = 3000;
const mostConnections = 2000;

/** Builds the server with everything mounted; it listens when told to. */
export function createServer(parts: ServerParts): RunningServer {
  const { config, log } = parts;
  if (!isLoopback(config.host) && config.teams === undefined && config.oidc === undefined) {
    throw new AppError(
      'config',
      'HOST: found an address others can reach; wanted 127.0.0.1, unless MicrosoftAppId or OIDC_ISSUER says who may come in',
    );
  }
  const place: Place = { host: config.host, publicUrl: config.publicUrl };
  const server = restify.createServer({ name: '', log: silentLog(), ignoreTrailingSlash: true, maxParamLength: 300 });
  // restify says faults of the socket a second time, to a listener that must exist; whoever waits for `listen` hears them.
  server.on('error', (error: unknown) => log('error', 'server_failed', { room: 'server', code: errorCode(error) }));
  server.server.requestTimeout = requestTimeoutMs;
  server.server.headersTimeout = headersTimeoutMs;
  // Node looks only twice a minute otherwise.
  Reflect.set(server.server, 'connectionsCheckingInterval', checkConnectionsMs);
  server.server.maxConnections = mostConnections;

  server.pre((req: Request, res: Response, next: (go?: false) => void) => {
    setHeaders(res, config.publicUrl?.startsWith('https:') ?? false);
    const refusal = refuse(req, place);
    if (refusal === undefined) return next();
    // What is still coming in is not wanted.
    res.setHeader('connection', 'close');
    sendJson(res, refusal.status, { error: { code: refusal.code, message: refusal.message } });
    next(false);
  });
  server.on('after', (_req: Request, res: Response, route: { readonly path?: unknown } | undefined) => {
    parts.metrics.count('lwa_http_requests_total', {
      route: typeof route?.path === 'string' ? route.path : 'none',
      status: String(res.statusCode),
    });
  });

  server.get(
    '/healthz',
    plainly(log, 'server', async (_req, res) => sendJson(res, 200, { ok: true })),
  );
  server.get(
    '/readyz',
    plainly(log, 'server', async (_req, res) => {
      const checks = await runChecks(parts.checks);
      const ready = Object.values(checks).every((check) => check.ok);
      sendJson(res, ready ? 200 : 503, { ready, checks });
    }),
  );
  server.get(
    '/metrics',
    plainly(log, 'server', async (_req, res) =>
      sendText(res, 200, 'text/plain; version=0.0.4; charset=utf-8', await parts.metrics.render()),
    ),
  );

  for (const door of parts.doors) door.mount(server);
  mountAssets(server);
  const site = createSite({
    server,
    place,
    log,
    signIn: parts.signIn,
    clock: parts.clock,
    serviceName: parts.serviceName,
    ...(parts.navigation && { navigation: parts.navigation }),
  });
  for (const mount of parts.pages) mount(site);
  answerFaultsPlainly(server, log);

  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    try {
      const allowed = isOwnHost(req.headers.host, place) && isOwnOrigin(req, place);
      if (allowed && parts.doors.some((door) => door.upgrade?.(req, socket, head) === true)) return;
    } catch (error) {
      log('warn', 'upgrade_failed', { room: 'server', code: errorCode(error) });
    }
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  server.server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // A browser opens lines ahead of need. One on which nothing was said is closed without a word: an answer to nothing would be taken for that of the next page.
    const isUnused = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && 'bytesRead' in socket && socket.bytesRead === 0;
    if (isUnused) socket.destroy();
    else if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.server.once('error', (error: NodeJS.ErrnoException) => {
          reject(
            new AppError(
              'config',
              error.code === 'EADDRINUSE'
                ? `PORT: ${config.port} is in use; wanted a free port`
                : `HOST and PORT: cannot listen there (${errorCode(error)})`,
              { cause: error },
            ),
          );
        });
        server.server.listen(config.port, config.host, () => {
          const { port } = server.server.address() as AddressInfo;
          log('info', 'listening', { room: 'server', port });
          resolve({ port });
        });
      }),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.server.close(() => resolve()));
      await Promise.all(parts.doors.map((door) => door.close()));
      server.server.closeIdleConnections();
      setTimeout(() => server.server.closeAllConnections(), 2000).unref();
      await closed;
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function refuse(req: Request, place: Place): Refusal | undefined {
  if (!isOwnHost(req.headers.host, place))
    return { status: 421, code: 'MisdirectedRequest', message: 'This service does not answer to that host name.' };
  // A packed body is measured by its packed size and can end the process when it is not what it says.
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity')
    return { status: 415, code: 'UnsupportedMediaType', message: 'Send the body without content-encoding.' };
  const changes = req.method !== 'GET' && req.method !== 'HEAD';
  if (changes && !isOwnOrigin(req, place))
    return { status: 403, code: 'ForeignOrigin', message: 'Requests from other sites are not taken.' };
  return undefined;
}

function setHeaders(res: Response, https: boolean): void {
  res.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('x-frame-options', 'DENY');
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  res.setHeader('referrer-policy', 'same-origin');
  res.setHeader('cross-origin-opener-policy', 'same-origin');
  res.setHeader('cross-origin-resource-policy', 'same-origin');
  res.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (https) res.setHeader('strict-transport-security', 'max-age=31536000');
}

async function runChecks(checks: ServerParts['checks']): Promise<Record<string, Check>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<[string, Check]> => {
      try {
        return [name, await check()];
      } catch (error) {
        return [name, { ok: false, detail: `could not be checked (${errorCode(error)})` }];
      }
    }),
  );
  return Object.fromEntries(results);
}

// restify's own bodies repeat the path and inner messages.
function answerFaultsPlainly(server: Server, log: Log): void {
  server.on(
    'restifyError',
    (req: Request, res: Response, error: { readonly statusCode?: number }, done: () => void) => {
      const status =
        error.statusCode === 404 || error.statusCode === 405 || error.statusCode === 400 ? error.statusCode : 500;
      if (status === 500) log('error', 'request_failed', { room: 'server', code: errorCode(error) });
      if (!res.headersSent) {
        const words =
          status === 404
            ? 'There is nothing at this address.'
            : status === 405
              ? 'This address does not take that method.'
              : status === 400
                ? 'The request cannot be read.'
                : 'Something went wrong here.';
        if (/\btext\/html\b/.test(String(req.headers.accept ?? '')))
          sendText(
            res,
            status,
            'text/html; charset=utf-8',
            `<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words}</title><link rel="stylesheet" href="/assets/site.css"><main class="lwa-plain"><h1>${words}</h1><p><a href="/">Go to the chat</a></p></main></html>`,
          );
        else
          sendJson(res, status, {
            error: {
              code:
                status === 404
                  ? 'NotFound'
                  : status === 405
                    ? 'MethodNotAllowed'
                    : status === 400
                      ? 'BadRequest'
                      : 'InternalError',
              message: words,
            },
          });
      }
      Reflect.set(res, '_sent', true);
      done();
    },
  );
}

// restify's logger writes whole requests at warn level, and requests hold what people typed.
function silentLog(): NonNullable<restify.ServerOptions['log']> {
  const { logger } = restify as unknown as {
    readonly logger: (options: object) => NonNullable<restify.ServerOptions['log']>;
  };
  return logger({ level: 'silent' });
}
