// What `lwa doctor` says of signing in: whether the issuer answers, and what its groups give.
import type { Config } from '../config.ts';
import { roles } from '../knowledge/knowledge.ts';
import type { Line } from './doctor-teams.ts';

/** Whether people can sign in: the issuer is there and is who it is said to be. */
export async function issuerLines({ oidc }: Config): Promise<readonly Line[]> {
  if (oidc === undefined)
    return [{ part: 'sign-in', verdict: 'look', says: 'one-time links on this machine: OIDC_ISSUER is empty' }];
  const address = `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
    const found: unknown = answer.ok ? await answer.json() : undefined;
    const issuer = typeof found === 'object' && found !== null && 'issuer' in found ? found.issuer : undefined;
    if (issuer === undefined)
      return [
        {
          part: 'sign-in',
          verdict: 'wrong',
          says: `${address} answered ${answer.status}, not with an issuer's description`,
        },
      ];
    if (issuer !== oidc.issuer)
      return [
        {
          part: 'sign-in',
          verdict: 'wrong',
          says: `OIDC_ISSUER is ${oidc.issuer}; the issuer calls itself ${String(issuer)}`,
        },
      ];
    return [{ part: 'sign-in', verdict: 'well', says: oidc.issuer }];
  } catch {
    return [{ part: 'sign-in', verdict: 'wrong', says: `${address} did not answer within 5 seconds` }];
  }
}

/** What the groups of the issuer give, as OIDC_ROLE_GROUPS says. */
export function roleGroupLines({ oidc }: Config): readonly Line[] {
  if (oidc === undefined) return [];
  const groups = [...(oidc.roleGroups ?? [])];
  const strange = groups.filter(([, role]) => !roles.some((known) => known === role));
  const line = (verdict: Line['verdict'], says: string): readonly Line[] => [{ part: 'role groups', verdict, says }];
  if (strange.length > 0)
    return line(
      'wrong',
      `OIDC_ROLE_GROUPS gives ${strange.map(([group, role]) => `${group} the role ${JSON.stringify(role)}`).join(', ')}; wanted one of ${roles.join(', ')}`,
    );
  if (groups.length === 0)
    return line(
      'look',
      `OIDC_ROLE_GROUPS is empty: roles are those of team/people.csv, and what the claim ${JSON.stringify(oidc.rolesClaim)} gives by our own names`,
    );
  const given = [...new Set(groups.map(([, role]) => role))].join(', ');
  return line(
    'well',
    `${groups.length} ${groups.length === 1 ? 'group gives' : 'groups give'} ${given}, read from the claim ${JSON.stringify(oidc.rolesClaim)}`,
  );
}
