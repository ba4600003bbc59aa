// What `lwa doctor` says of Teams: app id, tenant, secret and its end, endpoint, and who can be written to.
import type { Config, TeamsConfig } from '../config.ts';
import { answersCases } from '../escalation/rota.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

export type Verdict = 'well' | 'look' | 'wrong';

/** One part looked at, and what is said of it. */
export interface Line {
  readonly part: string;
  readonly verdict: Verdict;
  readonly says: string;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What can be told of the app registration and the address from the settings alone. */
export function teamsLines({ teams, publicUrl }: Config): readonly Line[] {
  if (teams === undefined)
    return [
      {
        part: 'Teams',
        verdict: 'look',
        says: 'not connected: MicrosoftAppId is empty, so the service listens on this machine only',
      },
    ];
  const lines: Line[] = [
    {
      part: 'Teams',
      verdict: 'well',
      says: `app ${teams.appId}, ${teams.appType}`,
    },
    ...tenantLine(teams),
    secretLine(teams),
  ];
  if (publicUrl === undefined)
    lines.push({
      part: 'endpoint',
      verdict: 'wrong',
      says: 'PUBLIC_URL is empty: Teams needs the https address of /api/messages',
    });
  else if (!publicUrl.startsWith('https:'))
    lines.push({
      part: 'endpoint',
      verdict: 'wrong',
      says: `PUBLIC_URL is ${publicUrl}: Teams calls https addresses only`,
    });
  else
    lines.push({
      part: 'endpoint',
      verdict: 'well',
      says: `${publicUrl}/api/messages must be the bot's messaging endpoint; it was not called from here`,
    });
  return lines;
}

// Teams takes a first message for a directory's object id; a sign-in name is enough only once somebody has written.
/** Who among those that answer cases cannot be written to first. */
export function firstMessageLines({ teams }: Config, { people }: Knowledge): readonly Line[] {
  if (teams === undefined) return [];
  const named = people.filter((person) => answersCases(person.roles) && !guid.test(person.teamsUser));
  return [
    {
      part: 'Teams people',
      verdict: named.length === 0 ? 'well' : 'look',
      says:
        named.length === 0
          ? 'everybody who answers cases can be written to first'
          : `until they have opened the app in Teams, these cannot be written to there: ${named.map(({ name }) => name).join(', ')} (teams_user is not their object id in the directory)`,
    },
  ];
}

function secretLine({ appType, password }: TeamsConfig): Line {
  if (appType === 'UserAssignedMSI')
    return {
      part: 'secret',
      verdict: password === undefined ? 'well' : 'look',
      says:
        password === undefined
          ? 'none needed for a managed identity'
          : 'a managed identity needs none: MicrosoftAppPassword can be emptied',
    };
  // The portal shows a secret's id beside its value, and the id is what people copy.
  if (password !== undefined && guid.test(password))
    return {
      part: 'secret',
      verdict: 'wrong',
      says: "MicrosoftAppPassword looks like the secret's id: paste its value (make a new one if it is no longer shown)",
    };
  if (password !== undefined && password.length < 16)
    return {
      part: 'secret',
      verdict: 'look',
      says: `MicrosoftAppPassword has ${password.length} characters; a client secret usually has about 40`,
    };
  return {
    part: 'secret',
    verdict: 'well',
    says: 'looks like a secret value (npx --no-install lwa doctor --online tries it at Microsoft)',
  };
}

function tenantLine({ appId, tenantId }: TeamsConfig): readonly Line[] {
  if (tenantId === undefined) return [];
  if (tenantId === appId)
    return [
      {
        part: 'tenant',
        verdict: 'wrong',
        says: "MicrosoftAppTenantId is the app's own id: it must be the directory (tenant) id",
      },
    ];
  const isName = /^[\w-]+(\.[\w-]+)+$/.test(tenantId);
  return [
    guid.test(tenantId) || isName
      ? { part: 'tenant', verdict: 'well', says: tenantId }
      : {
          part: 'tenant',
          verdict: 'wrong',
          says: `MicrosoftAppTenantId is ${JSON.stringify(tenantId)}: it must be the directory (tenant) id, or a domain of the directory`,
        },
  ];
}

const soonDays = 30;

/** How long the secret is good for, where somebody wrote down its end; Microsoft tells that in the app registration alone. */
export function secretExpiryLine(teams: TeamsConfig | undefined, now: Date): readonly Line[] {
  if (teams?.password === undefined || teams.appType === 'UserAssignedMSI') return [];
  if (teams.passwordExpires === undefined)
    return [
      {
        part: 'secret ends',
        verdict: 'look',
        says: 'not known here: write the date from the app registration into MicrosoftAppPasswordExpires (YYYY-MM-DD)',
      },
    ];
  const days = Math.floor((Date.parse(`${teams.passwordExpires}T00:00:00Z`) - now.getTime()) / 86_400_000) + 1;
  if (days <= 0)
    return [{ part: 'secret ends', verdict: 'wrong', says: `it ended on ${teams.passwordExpires}: make a new one` }];
  const isSoon = days <= soonDays;
  return [
    {
      part: 'secret ends',
      verdict: isSoon ? 'look' : 'well',
      says: `in ${days} day${days === 1 ? '' : 's'}, on ${teams.passwordExpires}${isSoon ? ': make a new one now' : ''}`,
    },
  ];
}

// Microsoft's own numbers for what is wrong with an app's sign-in.
const signInFaults: Readonly<Record<number, string>> = {
  7000215: "the secret is wrong: paste the secret's value, not its id",
  7000222: 'the secret has ended: make a new one',
  700016: 'the app id is not known in this tenant: check MicrosoftAppId and MicrosoftAppTenantId',
  90002: 'the tenant does not exist: check MicrosoftAppTenantId',
  900023: 'the tenant is neither an id nor a domain: check MicrosoftAppTenantId',
  7000112: 'the app is switched off in the directory',
};

/** Whether Microsoft gives this app a token, asked once; the token is thrown away. */
export async function microsoftLine(teams: TeamsConfig, loginAt = 'https://login.microsoftonline.com'): Promise<Line> {
  const part = 'Microsoft';
  if (teams.appType === 'UserAssignedMSI' || teams.password === undefined)
    return { part, verdict: 'look', says: 'a managed identity can be tried only where it lives' };
  const tenant = teams.appType === 'SingleTenant' ? (teams.tenantId ?? '') : 'botframework.com';
  try {
    const answer = await fetch(`${loginAt}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: teams.appId,
        client_secret: teams.password,
        scope: 'https://api.botframework.com/.default',
      }),
      signal: AbortSignal.timeout(8000),
    });
    const said: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return { part, verdict: 'well', says: 'the app id, tenant and secret are accepted' };
    const codes: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'error_codes') : undefined;
    const known = Array.isArray(codes) ? codes.map((code) => signInFaults[Number(code)]).find(Boolean) : undefined;
    return { part, verdict: 'wrong', says: known ?? `the sign-in was refused (${answer.status})` };
  } catch {
    return { part, verdict: 'look', says: 'login.microsoftonline.com did not answer: nothing is known of the secret' };
  }
}
