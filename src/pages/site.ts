// How a page is put on the server: who may see it, its template, its forms. Desk, log, chat and sign-in are all made with this.

import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import type { Request, Response, Server } from 'restify';
import { plainDate } from '../answering/plain-date.ts';
import {
  addressOf,
  cookieOf,
  HttpFault,
  isOwnOrigin,
  type Place,
  readForm,
  sendJson,
  sendText,
  sessionCookie,
} from '../channels/http.ts';
import type { Person } from '../identity/person.ts';
import { isSame, type OpenedSession, type Session, type SignIn } from '../identity/sign-in.ts';
import type { Role } from '../knowledge/knowledge.ts';
import { errorCode, type Log } from '../log.ts';

/** Who may see a page: anyone at all, anyone signed in, or people with one of these roles. */
export type Audience = 'anyone' | 'signed_in' | readonly Role[];

/** A request for a page, after the door has read it. */
export interface PageRequest {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of a posted form; empty for a page that is only looked at. */
  readonly form: URLSearchParams;
  readonly session: Session | undefined;
  readonly raw: Request;
}

/** A request of somebody who is signed in. */
export interface SignedInRequest extends PageRequest {
  readonly session: Session;
  readonly person: Person;
}

/** What a page answers with. */
export type PageReply =
  | {
      readonly kind: 'view';
      readonly template: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly status?: number;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookie?: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly body: string | Buffer }
  | { readonly kind: 'json'; readonly data: unknown }
  /** Server-sent events: `start` gets a function that sends, and returns how to stop. */
  | { readonly kind: 'events'; readonly start: (send: (event: string, data: unknown) => void) => () => void }
  | { readonly kind: 'not_found' };

/** What pages are mounted on. */
export interface Site {
  /** A page that is looked at (GET). Somebody not signed in is led to sign-in and back; a wrong role gets 403. */
  page(
    path: string,
    audience: Exclude<Audience, 'anyone'>,
    answer: (request: SignedInRequest) => Promise<PageReply>,
  ): void;
  /** A form that is sent (POST): checked to come from our own page of this very session before `answer` sees it. */
  form(
    path: string,
    audience: Exclude<Audience, 'anyone'>,
    answer: (request: SignedInRequest) => Promise<PageReply>,
  ): void;
  /** A page for anyone. */
  open(path: string, answer: (request: PageRequest) => Promise<PageReply>): void;
  readonly server: Server;
}

/** One entry of the navigation at the head of every page. */
export interface NavigationItem {
  readonly href: string;
  readonly text: string;
  readonly audience: Audience;
}

export interface SiteParts {
  readonly server: Server;
  readonly place: Place;
  readonly log: Log;
  readonly signIn: SignIn;
  readonly clock: () => Date;
  /** Stands at the head of every page. */
  readonly serviceName: () => string;
  readonly navigation?: readonly NavigationItem[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const nhsukViews = fileURLToPath(new URL('../../node_modules/nhsuk-frontend/dist', import.meta.url));

/** The pages' frame: sessions, audiences, form tokens, templates with escaping on. */
export function createSite(parts: SiteParts): Site {
  const views = createViews();
  const navigation = parts.navigation ?? defaultNavigation;
  const render = (
    request: Pick<PageRequest, 'path' | 'session'>,
    template: string,
    data: Readonly<Record<string, unknown>>,
  ): string =>
    views.render(template, {
      ...data,
      serviceName: parts.serviceName(),
      path: request.path,
      person: request.session?.person,
      formToken: request.session?.formToken,
      now: parts.clock().toISOString(),
      navigation: navigation
        .filter((item) => isFor(item.audience, request.session?.person))
        // A supervisor who is a link worker too has one desk.
        .filter((item, place, all) => all.findIndex((each) => each.href === item.href) === place)
        .map((item) => ({
          ...item,
          current: item.href === request.path || (item.href !== '/' && request.path.startsWith(`${item.href}/`)),
        })),
    });
  const fail = (request: Pick<PageRequest, 'path' | 'session'>, res: Response, status: number): void =>
    sendText(res, status, html, render(request, 'fault.njk', { status, ...faultWords(status) }));

  // A form whose session has ended, or that was opened in another one, is not taken; what was typed in it is given back.
  const failExpired = (request: PageRequest, res: Response): void => {
    const status = request.session === undefined ? 401 : 403;
    if (!isOwnOrigin(request.raw, parts.place)) {
      fail(request, res, status);
      return;
    }
    sendText(
      res,
      status,
      html,
      render(request, 'expired-form.njk', {
        signedIn: request.session !== undefined,
        text: request.form.get('text') ?? '',
        fields: [...request.form]
          .filter(([name]) => name !== 'form_token' && name !== 'text')
          .map(([name, value]) => ({ name, value })),
      }),
    );
  };

  // Whoever has lost a role since is shown nothing more by what was opened with it.
  const isAsBefore = async (session: Session | undefined): Promise<boolean> => {
    const today = await parts.signIn.read(session?.token ?? '', { isUse: false });
    return today !== undefined && today.person.roles.join() === session?.person.roles.join();
  };

  const send = (request: PageRequest, res: Response, reply: PageReply): void => {
    switch (reply.kind) {
      case 'view':
        sendText(res, reply.status ?? 200, html, render(request, reply.template, reply.data));
        return;
      case 'redirect':
        res.writeHead(303, {
          location: reply.to,
          'cache-control': 'no-store',
          ...(reply.cookie !== undefined && { 'set-cookie': reply.cookie }),
        });
        res.end();
        return;
      case 'file':
        sendText(res, 200, reply.type, reply.body, {
          'content-disposition': `attachment; filename="${reply.name.replace(/[^\w.-]/g, '-')}"`,
        });
        return;
      case 'json':
        sendJson(res, 200, reply.data);
        return;
      case 'events':
        sendEvents(res, reply.start, () => isAsBefore(request.session));
        return;
      case 'not_found':
        fail(request, res, 404);
    }
  };

  const handle =
    (audience: Audience, isForm: boolean, answer: (request: SignedInRequest) => Promise<PageReply>) =>
    async (req: Request, res: Response): Promise<void> => {
      const url = addressOf(req);
      let seen: PageRequest = {
        path: url.pathname,
        params: paramsOf(req),
        query: url.searchParams,
        form: new URLSearchParams(),
        session: undefined,
        raw: req,
      };
      try {
        const session = await parts.signIn.read(cookieOf(req, sessionCookie) ?? '', { isUse: isUse(req) });
        seen = { ...seen, session, form: isForm ? await readForm(req) : seen.form };
        if (audience !== 'anyone') {
          if (session === undefined && !isForm)
            return send(seen, res, {
              kind: 'redirect',
              to: `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`,
            });
          if (session === undefined) return failExpired(seen, res);
          if (!isFor(audience, session.person)) return fail(seen, res, 403);
        }
        if (isForm) {
          if (!isOwnOrigin(req, parts.place) || session === undefined) return fail(seen, res, 403);
          if (!isSame(seen.form.get('form_token') ?? '', session.formToken)) return failExpired(seen, res);
        }
        // An open page sees the session where there is one; the others have been checked above.
        const request = { ...seen, person: session?.person } as SignedInRequest;
        send(seen, res, await answer(request));
      } catch (error) {
        if (!(error instanceof HttpFault)) parts.log('error', 'page_failed', { room: 'pages', code: errorCode(error) });
        if (res.headersSent) res.destroy();
        else fail(seen, res, error instanceof HttpFault ? error.status : 500);
      }
    };

  return {
    server: parts.server,
    page: (path, audience, answer) => void parts.server.get(path, handle(audience, false, answer)),
    form: (path, audience, answer) => void parts.server.post(path, handle(audience, true, answer)),
    open: (path, answer) => void parts.server.get(path, handle('anyone', false, answer)),
  };
}

/** Templates of this folder and of nhsuk-frontend (`nhsuk/components/…`), with escaping on. */
export function createViews(): nunjucks.Environment {
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader([here, nhsukViews], { noCache: false }), {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  views.addFilter('plainDate', plainDate);
  return views;
}

/** The cookie that carries a session; with no session, one that takes it away. */
export function sessionCookieFor(session: OpenedSession | undefined, place: Place): string {
  const secure = place.publicUrl?.startsWith('https:') ? '; Secure' : '';
  const value =
    session === undefined
      ? `${sessionCookie}=; Max-Age=0`
      : `${sessionCookie}=${session.token}; Expires=${session.expiresAt.toUTCString()}`;
  return `${value}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** Whether somebody belongs to an audience. */
export function isFor(audience: Audience, person: Person | undefined): boolean {
  if (audience === 'anyone') return true;
  if (person === undefined) return false;
  return audience === 'signed_in' || person.roles.some((role) => audience.includes(role));
}

/** A way within this site to go on to after signing in; anything else leads to the chat. */
export function safeReturn(to: string | null | undefined): string {
  return to !== null && to !== undefined && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(to) && !to.includes('\\') ? to : '/';
}

const html = 'text/html; charset=utf-8';

const defaultNavigation: readonly NavigationItem[] = [
  { href: '/', text: 'Chat', audience: 'anyone' },
  {
    href: '/desk',
    text: 'Desk',
    audience: ['supervisor', 'safeguarding_lead', 'wellbeing', 'counsellor', 'manager', 'safety_owner'],
  },
  { href: '/desk', text: 'Your cases', audience: ['worker', 'assurer'] },
  { href: '/log', text: 'Log', audience: ['manager', 'assurer', 'safety_owner'] },
];

function faultWords(status: number): { readonly title: string; readonly text: string } {
  switch (status) {
    case 401:
      return { title: 'Please sign in again', text: 'Your session has ended. Sign in, then send the form once more.' };
    case 403:
      return {
        title: 'This page is not for your role',
        text: 'If you need it, ask your manager. Nothing was changed.',
      };
    case 404:
      return { title: 'There is no such page', text: 'Check the address, or start again from the chat.' };
    default:
      return {
        title: 'Something went wrong here',
        text: 'Nothing was changed. Please try again. If someone is in danger, ring 999 now and do not wait for this page.',
      };
  }
}

// A page that looks again by itself says so in the browser's own words; it must not keep a left desk signed in.
function isUse(req: Request): boolean {
  const mode = req.headers['sec-fetch-mode'];
  return mode === undefined || mode === 'navigate';
}

function paramsOf(req: Request): Readonly<Record<string, string>> {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries((req.params ?? {}) as Record<string, unknown>))
    if (typeof value === 'string') params[name] = value;
  return params;
}

function sendEvents(
  res: Response,
  start: (send: (event: string, data: unknown) => void) => () => void,
  mayHear: () => Promise<boolean>,
): void {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  res.write(': here\n\n');
  // A stream ends with its session, before another word; a store that is away ends nothing.
  const say = async (line: string): Promise<void> => {
    if (!(await mayHear().catch(() => true))) res.end();
    else if (!res.writableEnded) res.write(line);
  };
  const beat = setInterval(() => void say(': here\n\n'), 20_000);
  beat.unref();
  const stop = start((event, data) => void say(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  res.on('close', () => {
    clearInterval(beat);
    stop();
  });
  res.on('error', () => undefined);
}
