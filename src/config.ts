// Environment to one frozen Config. Every fault is told together: name, what was found, what was wanted.
import { AppError } from './errors.ts';

export type AppType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';

/** How the bot is known to the Bot Framework. */
export interface TeamsConfig {
  readonly appId: string;
  readonly appType: AppType;
  readonly tenantId: string | undefined;
  readonly password: string | undefined;
  /** The day the secret ends, as the app registration says it; for `lwa doctor` only. */
  readonly passwordExpires?: string | undefined;
}

/** Which model writes answers. `kind` says whose wire is spoken. */
export interface ModelConfig {
  readonly kind: 'openai' | 'azure';
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  /** Model name, or the deployment for Azure. */
  readonly model: string;
  readonly embeddingModel: string | undefined;
  /** Whether it writes answers and reads messages; an encoder's address alone only encodes. */
  readonly writes: boolean;
  readonly apiVersion: string | undefined;
  readonly temperature: number;
  readonly maxTokens: number;
  readonly timeoutMs: number;
  readonly callsPerDay: number;
  /** Tokens a day, in and out together; undefined means no limit. */
  readonly tokensPerDay: number | undefined;
  /** Money a day, by the prices of a million tokens; undefined means no limit. */
  readonly costPerDay: { readonly most: number; readonly priceIn: number; readonly priceOut: number } | undefined;
  /** Whether the model may raise the safety reading. */
  readonly readsSafety: boolean;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly rolesClaim: string;
  /** What the issuer calls a role or group, and our role for it. */
  readonly roleGroups?: ReadonlyMap<string, string>;
}

/** The checked settings of one running service. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Days that message text is kept; undefined means what team/service.csv says. */
  readonly retentionDays: number | undefined;
  readonly teams: TeamsConfig | undefined;
  readonly model: ModelConfig | undefined;
  readonly oidc: OidcConfig | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const appTypes: readonly AppType[] = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'];
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether a host name means this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.has(host.replace(/^\[|\]$/g, '')) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether the service is for whoever sits at this machine: it listens on loopback, nobody signs in, and it is not published under another address.
 * Behind a proxy every request comes from this machine, so a published address ends it.
 */
export function isForThisMachine(config: Pick<Config, 'host' | 'oidc' | 'publicUrl'>): boolean {
  const published = config.publicUrl !== undefined && !isLoopback(new URL(config.publicUrl).hostname);
  return isLoopback(config.host) && config.oidc === undefined && !published;
}

/**
 * Reads the environment into a Config.
 * @throws AppError `config` naming every fault, with what was found and what was wanted; secrets are never repeated.
 */
export function loadConfig(env: Environment): Config {
  const faults: string[] = [];
  const read = (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const fault = (name: string, found: string, wanted: string): void => {
    faults.push(`${name}: found ${found}; wanted ${wanted}`);
  };
  const number = (name: string, fallback: number, min: number, max: number, whole = true): number => {
    const text = read(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
      fault(name, JSON.stringify(text), `a${whole ? ' whole' : ''} number from ${min} to ${max}`);
      return fallback;
    }
    return value;
  };
  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const text = read(name);
    if (text === undefined) return undefined;
    const ok = URL.canParse(text) && protocols.includes(new URL(text).protocol);
    // A database address carries a password, so the value is not repeated.
    if (!ok) fault(name, 'something else', `an address starting with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return ok ? text : undefined;
  };

  const host = read('HOST') ?? '127.0.0.1';
  const teams = readTeams(read, fault);
  const oidc = readOidc(read, fault, url);
  if (!isLoopback(host) && teams === undefined && oidc === undefined && faults.length === 0) {
    fault('HOST', JSON.stringify(host), '127.0.0.1, unless MicrosoftAppId or OIDC_ISSUER says who may come in');
  }
  const config: Config = {
    port: number('PORT', 3978, 0, 65_535),
    host,
    publicUrl: url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/$/, ''),
    knowledgeDir: read('KNOWLEDGE_DIR') ?? 'knowledge',
    dataDir: read('DATA_DIR') ?? 'data',
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    retentionDays: read('RETENTION_DAYS') === undefined ? undefined : number('RETENTION_DAYS', 30, 1, 3650),
    teams,
    model: readModel(read, fault, url, number),
    oidc,
  };
  if (faults.length > 0) {
    throw new AppError(
      'config',
      `The settings have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  }
  return Object.freeze(config);
}

type Read = (name: string) => string | undefined;
type Fault = (name: string, found: string, wanted: string) => void;
type ReadUrl = (name: string, protocols: readonly string[]) => string | undefined;
type ReadNumber = (name: string, fallback: number, min: number, max: number, whole?: boolean) => number;

function readTeams(read: Read, fault: Fault): TeamsConfig | undefined {
  const appId = read('MicrosoftAppId');
  const type = read('MicrosoftAppType') ?? 'SingleTenant';
  const tenantId = read('MicrosoftAppTenantId');
  const password = read('MicrosoftAppPassword');
  const known = appTypes.find((t) => t === type);
  // The SDK silently takes a misspelt type for MultiTenant, so it is checked here.
  if (known === undefined) fault('MicrosoftAppType', JSON.stringify(type), appTypes.join(', '));
  if (appId === undefined) {
    if (tenantId !== undefined || password !== undefined)
      fault('MicrosoftAppId', 'nothing', 'the app (client) id, because other MicrosoftApp settings are set');
    return undefined;
  }
  if (!guid.test(appId))
    fault('MicrosoftAppId', JSON.stringify(appId), 'an id like 11111111-2222-3333-4444-555555555555');
  if (known !== 'MultiTenant' && tenantId === undefined)
    fault('MicrosoftAppTenantId', 'nothing', `the directory (tenant) id, for ${known ?? type}`);
  if (known !== 'UserAssignedMSI' && password === undefined)
    fault('MicrosoftAppPassword', 'nothing', `the client secret's value, for ${known ?? type}`);
  const passwordExpires = read('MicrosoftAppPasswordExpires');
  if (passwordExpires !== undefined && !isDay(passwordExpires))
    fault('MicrosoftAppPasswordExpires', JSON.stringify(passwordExpires), 'a day like 2027-03-31');
  return { appId, appType: known ?? 'SingleTenant', tenantId, password, passwordExpires };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function readOidc(read: Read, fault: Fault, url: ReadUrl): OidcConfig | undefined {
  const issuer = url('OIDC_ISSUER', ['https:', 'http:']);
  const clientId = read('OIDC_CLIENT_ID');
  if (issuer === undefined) {
    if (clientId !== undefined && read('OIDC_ISSUER') === undefined)
      fault('OIDC_ISSUER', 'nothing', 'the issuer address, because OIDC_CLIENT_ID is set');
    return undefined;
  }
  const local = isLoopback(new URL(issuer).hostname);
  if (new URL(issuer).protocol === 'http:' && !local) fault('OIDC_ISSUER', 'an http address', 'an https address');
  // Behind a shared address stands every organisation, and each may write any e-mail into its own accounts.
  if (/^\/(common|organizations|consumers)(\/|$)/.test(new URL(issuer).pathname))
    fault('OIDC_ISSUER', 'an address shared by every organisation', 'the address with your own tenant id');
  if (clientId === undefined) fault('OIDC_CLIENT_ID', 'nothing', 'the client id at the issuer');
  return {
    issuer,
    clientId: clientId ?? '',
    clientSecret: read('OIDC_CLIENT_SECRET'),
    rolesClaim: read('OIDC_ROLES_CLAIM') ?? 'roles',
    roleGroups: readRoleGroups(read('OIDC_ROLE_GROUPS') ?? '', fault),
  };
}

function readRoleGroups(text: string, fault: Fault): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const pair of text.split(/[;,]/).filter((each) => each.trim() !== '')) {
    const at = pair.lastIndexOf('=');
    const [group, role] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    if (group === '' || role === '')
      fault('OIDC_ROLE_GROUPS', JSON.stringify(pair.trim()), 'group=role, several separated by ;');
    // Of two roles for one group one would be lost without a word.
    if (groups.has(group))
      fault('OIDC_ROLE_GROUPS', `${JSON.stringify(group)} twice`, 'each group once, with one role');
    groups.set(group, role);
  }
  return groups;
}

function readModel(read: Read, fault: Fault, url: ReadUrl, number: ReadNumber): ModelConfig | undefined {
  const limits = {
    temperature: number('OPENAI_TEMPERATURE', 0.1, 0, 2, false),
    maxTokens: number('MODEL_MAX_TOKENS', 500, 50, 8000),
    timeoutMs: number('MODEL_TIMEOUT_MS', 12_000, 500, 120_000),
    callsPerDay: number('MODEL_BUDGET_PER_DAY', 2000, 0, 10_000_000),
    tokensPerDay:
      read('MODEL_TOKENS_PER_DAY') === undefined ? undefined : number('MODEL_TOKENS_PER_DAY', 0, 0, 10_000_000_000),
    costPerDay: readCost(read, fault, number),
    readsSafety: readYesNo('MODEL_READS_SAFETY', true, read, fault),
  };
  const endpoint = url('AZURE_OPENAI_ENDPOINT', ['https:', 'http:']);
  if (endpoint !== undefined) {
    const apiKey = read('AZURE_OPENAI_API_KEY');
    const model = read('AZURE_OPENAI_DEPLOYMENT');
    if (apiKey === undefined) fault('AZURE_OPENAI_API_KEY', 'nothing', 'the key of the Azure OpenAI resource');
    const embeddingModel = read('AZURE_OPENAI_EMBEDDING_DEPLOYMENT');
    if (model === undefined && embeddingModel === undefined)
      fault('AZURE_OPENAI_DEPLOYMENT', 'nothing', "the chat deployment's name");
    return {
      kind: 'azure',
      apiKey: apiKey ?? '',
      baseUrl: endpoint,
      model: model ?? '',
      embeddingModel,
      writes: model !== undefined,
      apiVersion: read('AZURE_OPENAI_API_VERSION') ?? '2024-10-21',
      ...limits,
    };
  }
  const baseUrl = url('OPENAI_BASE_URL', ['https:', 'http:']);
  const apiKey = read('OPENAI_API_KEY');
  if (baseUrl === undefined && apiKey === undefined) return undefined;
  const [model, embeddingModel] = [read('OPENAI_MODEL'), read('OPENAI_EMBEDDING_MODEL')];
  return {
    kind: 'openai',
    // Compatible servers often want no key; the client library insists on one.
    apiKey: apiKey ?? 'none',
    baseUrl,
    model: model ?? 'gpt-4o-mini',
    embeddingModel,
    // Whoever names an encoder and no model wants vectors and no answers.
    writes: model !== undefined || embeddingModel === undefined,
    apiVersion: undefined,
    ...limits,
  };
}

function readCost(read: Read, fault: Fault, number: ReadNumber): ModelConfig['costPerDay'] {
  if (read('MODEL_COST_PER_DAY') === undefined) return undefined;
  for (const name of ['MODEL_PRICE_IN', 'MODEL_PRICE_OUT'])
    if (read(name) === undefined)
      fault(name, 'nothing', 'the price of a million tokens, because MODEL_COST_PER_DAY is set');
  return {
    most: number('MODEL_COST_PER_DAY', 0, 0, 1_000_000, false),
    priceIn: number('MODEL_PRICE_IN', 0, 0, 100_000, false),
    priceOut: number('MODEL_PRICE_OUT', 0, 0, 100_000, false),
  };
}

function readYesNo(name: string, fallback: boolean, read: Read, fault: Fault): boolean {
  const text = read(name)?.toLowerCase();
  if (text === undefined) return fallback;
  if (text !== 'yes' && text !== 'no') fault(name, JSON.stringify(text), 'yes or no');
  return text === 'yes';
}
