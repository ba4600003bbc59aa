// Signing in and out: one-time links on this machine, an issuer elsewhere.

import { isFromThisMachine } from '../channels/http.ts';
import { type Config, isLoopback } from '../config.ts';
import type { Person } from '../identity/person.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { type PageReply, type Site, safeReturn, sessionCookieFor } from './site.ts';

export interface SignInPageParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'publicUrl'>;
  readonly signIn: SignIn;
}

/** Mounts /sign-in, the one-time links and /sign-out. */
export function mountSignInPages(parts: SignInPageParts): (site: Site) => void {
  const place = { host: parts.config.host, publicUrl: parts.config.publicUrl };
  const byLink = isLoopback(parts.config.host) && parts.config.oidc === undefined;
  const page = (data: Readonly<Record<string, unknown>>, status = 200): PageReply => ({
    kind: 'view',
    template: 'sign-in.njk',
    status,
    data: { byLink, byIssuer: parts.config.oidc !== undefined, ...data },
  });
  return (site) => {
    site.open('/sign-in', async (request) => page({ to: safeReturn(request.query.get('to')) }));
    site.open('/sign-in/link/:code', async (request) => {
      // A link works on this machine alone, however the request was passed here.
      if (!byLink || !isFromThisMachine(request.raw)) return { kind: 'not_found' };
      const session = await parts.signIn.redeem(request.params['code'] ?? '');
      if (session === undefined) return page({ used: true }, 410);
      return { kind: 'redirect', to: homeOf(session.person), cookie: sessionCookieFor(session, place) };
    });
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
