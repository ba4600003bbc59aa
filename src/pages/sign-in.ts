// Signing in and out: one-time links on this machine, an issuer elsewhere.

import { cookieOf, isFromThisMachine, isRecord, sessionCookie, textField } from '../channels/http.ts';
import { type Config, isForThisMachine } from '../config.ts';
import type { Begun, Issuer } from '../identity/issuer.ts';
import type { Person } from '../identity/person.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { type PageReply, type Site, safeReturn, sessionCookieFor } from './site.ts';

export interface SignInPageParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'publicUrl'>;
  readonly signIn: SignIn;
  /** Present where an issuer is configured. */
  readonly issuer?: Issuer;
}

/** Mounts /sign-in, the one-time links and /sign-out. */
export function mountSignInPages(parts: SignInPageParts): (site: Site) => void {
  const place = { host: parts.config.host, publicUrl: parts.config.publicUrl };
  const byLink = isForThisMachine(parts.config);
  const page = (data: Readonly<Record<string, unknown>>, status = 200): PageReply => ({
    kind: 'view',
    template: 'sign-in.njk',
    status,
    data: { byLink, byIssuer: parts.config.oidc !== undefined, ...data },
  });
  return (site) => {
    site.open('/sign-in', async (request) => {
      const to = safeReturn(request.query.get('to'));
      // Whose hour is over is asked about again at the issuer, without a tap where they are still signed in there.
      const hadSession = request.session === undefined && (cookieOf(request.raw, sessionCookie) ?? '') !== '';
      if (parts.issuer !== undefined && hadSession)
        return { kind: 'redirect', to: `/sign-in/issuer?to=${encodeURIComponent(to)}` };
      return page({ to });
    });
    site.open('/sign-in/link/:code', async (request) => {
      // A link works on this machine alone, however the request was passed here.
      if (!byLink || !isFromThisMachine(request.raw)) return { kind: 'not_found' };
      const session = await parts.signIn.redeem(request.params['code'] ?? '');
      if (session === undefined) return page({ used: true }, 410);
      return { kind: 'redirect', to: homeOf(session.person), cookie: sessionCookieFor(session, place) };
    });
    const { issuer } = parts;
    if (issuer !== undefined) {
      const backAt = (host: string | undefined): string =>
        `${parts.config.publicUrl ?? `http://${host}`}${issuerReturn}`;
      site.open('/sign-in/issuer', async (request) => {
        const begins = await issuer.begin(backAt(request.raw.headers.host));
        if (begins === undefined) return page({ away: true, to: safeReturn(request.query.get('to')) }, 503);
        const { url, begun } = begins;
        const kept = { ...begun, to: safeReturn(request.query.get('to')) };
        return {
          kind: 'redirect',
          to: url,
          cookie: begunCookie(Buffer.from(JSON.stringify(kept)).toString('base64url'), 600, place.publicUrl),
        };
      });
      site.open(issuerReturn, async (request) => {
        const kept = readBegun(cookieOf(request.raw, begunName));
        const current = new URL(`${backAt(request.raw.headers.host)}?${request.query.toString()}`);
        const person = kept === undefined ? undefined : await issuer.finish(current, kept);
        if (kept === undefined || person === undefined) return page({ refused: true, to: '/' }, 401);
        const session = await parts.signIn.open(person);
        // Whoever signs in anew leaves the session before behind.
        if (request.session !== undefined) await parts.signIn.end(request.session.token);
        const to = kept.to === '/' ? homeOf(session.person) : kept.to;
        return { kind: 'redirect', to, cookie: sessionCookieFor(session, place) };
      });
    }
    site.form('/sign-out', 'signed_in', async (request) => {
      await parts.signIn.end(request.session.token);
      return { kind: 'redirect', to: '/sign-in', cookie: sessionCookieFor(undefined, place) };
    });
  };
}

/** The page somebody starts from. */
export function homeOf(person: Person): string {
  if (person.roles.includes('manager') && !person.roles.includes('supervisor')) return '/log';
  return person.roles.some(
    (role) => role === 'supervisor' || role === 'safeguarding_lead' || role === 'wellbeing' || role === 'counsellor',
  )
    ? '/desk'
    : person.roles.some((role) => role === 'assurer' || role === 'safety_owner')
      ? '/log'
      : '/';
}

/** The address of a one-time link. */
export function linkAddress(base: string, code: string): string {
  return `${base}/sign-in/link/${code}`;
}

const issuerReturn = '/sign-in/issuer/return';
const begunName = 'lwa_begun';

// Lax, because the issuer leads back from its own site.
function begunCookie(value: string, seconds: number, publicUrl: string | undefined): string {
  return `${begunName}=${value}; Max-Age=${seconds}; Path=${issuerReturn}; HttpOnly; SameSite=Lax${publicUrl?.startsWith('https:') ? '; Secure' : ''}`;
}

function readBegun(cookie: string | undefined): (Begun & { readonly to: string }) | undefined {
  try {
    const kept: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString('utf8'));
    if (!isRecord(kept)) return undefined;
    const [state, nonce, verifier] = ['state', 'nonce', 'verifier'].map((name) => textField(kept, name, 500));
    if (state === undefined || nonce === undefined || verifier === undefined) return undefined;
    return { state, nonce, verifier, to: safeReturn(textField(kept, 'to', 600)) };
  } catch {
    return undefined;
  }
}
