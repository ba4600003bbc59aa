// Sign-in with the organisation's own accounts over OpenID Connect: code flow with PKCE, state and nonce, through a certified library.
import * as oidc from 'openid-client';
import { type Config, isLoopback } from '../config.ts';
import { AppError } from '../errors.ts';
import { type Role, roles } from '../knowledge/knowledge.ts';
import type { Person } from './person.ts';

/** What must come back unchanged from the issuer; kept in the browser that began, for a few minutes. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Issuer {
  /** Where to send somebody, and what to keep until they come back; undefined when the issuer cannot be reached. */
  begin(redirectUri: string): Promise<{ readonly url: string; readonly begun: Begun } | undefined>;
  /** Who came back; undefined when anything about it is not as it was begun, or the issuer cannot be reached. */
  finish(currentUrl: URL, begun: Begun): Promise<Person | undefined>;
}

export interface IssuerParts {
  readonly config: NonNullable<Config['oidc']>;
  /** A colleague by id, Teams user or e-mail: their roles stand in the service's own list. */
  readonly find: (id: string) => Person | undefined;
}

/** The issuer of a configuration; its metadata is read at the first sign-in. */
export function createIssuer({ config, find }: IssuerParts): Issuer {
  for (const role of config.roleGroups?.values() ?? [])
    if (!roles.some((known) => known === role))
      throw new AppError(
        'config',
        `OIDC_ROLE_GROUPS: found ${JSON.stringify(role)}; wanted one of ${roles.join(', ')}`,
      );
  let discovered: Promise<oidc.Configuration | undefined> | undefined;
  const discover = (): Promise<oidc.Configuration | undefined> => {
    const issuer = new URL(config.issuer);
    // Only an issuer on this machine may speak without TLS.
    const execute = issuer.protocol === 'http:' && isLoopback(issuer.hostname) ? [oidc.allowInsecureRequests] : [];
    // The token's signature is checked even where TLS has already said who sent it.
    execute.push(oidc.enableNonRepudiationChecks);
    discovered ??= oidc
      .discovery(issuer, config.clientId, config.clientSecret, undefined, { execute })
      .catch(() => (discovered = undefined));
    return discovered;
  };
  return {
    async begin(redirectUri) {
      const found = await discover();
      if (found === undefined) return undefined;
      const begun = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, begun };
    },
    async finish(currentUrl, { state, nonce, verifier }) {
      const found = await discover();
      if (found === undefined) return undefined;
      let claims: oidc.IDToken | undefined;
      try {
        const tokens = await oidc.authorizationCodeGrant(found, currentUrl, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        claims = tokens.claims();
      } catch {
        // A tampered, replayed or expired answer is no sign-in; why is nobody's business but the issuer's.
        return undefined;
      }
      return claims === undefined ? undefined : personOf(claims, config, find);
    },
  };
}

/** Who the claims speak of, with the roles that the issuer gives; a colleague of the service's own list, found by directory id or verified e-mail, goes by their id there. */
export function personOf(
  claims: Readonly<Record<string, unknown>>,
  { rolesClaim, roleGroups }: Pick<Config['oidc'] & object, 'rolesClaim' | 'roleGroups'>,
  find: (id: string) => Person | undefined,
): Person {
  const word = (name: string): string | undefined =>
    typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : undefined;
  const email = claims['email_verified'] === false ? undefined : word('email');
  const ids = [word('oid'), word('sub'), email].filter((id) => id !== undefined);
  const colleague = ids.map(find).find((person) => person !== undefined);
  const given = claims[rolesClaim];
  const named = (Array.isArray(given) ? given : [given])
    .map((name: unknown) => (typeof name === 'string' ? (roleGroups?.get(name) ?? name) : ''))
    .filter((role): role is Role => roles.some((known) => known === role));
  return { id: colleague?.id ?? ids[0] ?? '', name: colleague?.name ?? word('name') ?? 'Colleague', roles: named };
}
