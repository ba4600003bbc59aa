// The zip that an administrator uploads to Teams: manifest and icons, made from the configuration and checked before it is written.
import JSZip from 'jszip';
import type { Config } from '../../config.ts';
import { AppError } from '../../errors.ts';
import { isRecord } from '../http.ts';
import { colourIcon, outlineIcon } from './app-icons.ts';

export interface AppPackageParts {
  readonly config: Pick<Config, 'teams' | 'publicUrl'>;
  readonly serviceName: string;
  readonly hostName: string;
}

const manifestVersion = '1.16';

/**
 * The app package.
 * @throws AppError `config` naming every setting that is missing.
 */
export async function buildAppPackage(parts: AppPackageParts): Promise<Buffer> {
  const manifest = manifestOf(parts);
  const faults = manifestFaults(manifest);
  if (faults.length > 0)
    throw new AppError('config', `The Teams manifest has faults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  const zip = new JSZip();
  zip.file('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  zip.file('color.png', colourIcon());
  zip.file('outline.png', outlineIcon());
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The manifest for a configuration. */
export function manifestOf({ config, serviceName, hostName }: AppPackageParts): Record<string, unknown> {
  const missing = [
    ...(config.teams === undefined ? ['MicrosoftAppId: found nothing; wanted the app (client) id'] : []),
    ...(config.publicUrl?.startsWith('https:') === true
      ? []
      : [
          `PUBLIC_URL: found ${config.publicUrl === undefined ? 'nothing' : 'an http address'}; wanted the https address under which Teams reaches this service`,
        ]),
  ];
  if (config.teams === undefined || config.publicUrl === undefined || missing.length > 0)
    throw new AppError('config', missing.join('\n'));
  const { appId } = config.teams;
  const command = (title: string, description: string): object => ({ title, description });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version: '1.0.0',
    id: appId,
    developer: {
      name: cut(hostName === '' ? serviceName : hostName, 32),
      websiteUrl: config.publicUrl,
      privacyUrl: config.publicUrl,
      termsOfUseUrl: config.publicUrl,
    },
    name: { short: cut(serviceName, 30), full: cut(serviceName, 100) },
    description: {
      short: 'Finds your guidance and local services, and reaches a named colleague.',
      full: 'Helps employed link workers find their organisation’s own guidance, training and local services, and reach a named colleague. It does not assess, triage, diagnose, monitor or advise patients, and is not for patients’ use.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#12424C',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: ['personal', 'team'],
            commands: [
              command('Ask my supervisor', 'Send a question to the person on duty'),
              command('My open cases', 'Where what I passed on stands now'),
              command('My supervision list', 'What I keep for my next supervision'),
              command('Forget that', 'Stop using what I said before in this chat'),
            ],
          },
        ],
      },
    ],
    validDomains: [new URL(config.publicUrl).host],
  };
}

/** What Teams would refuse in a manifest, by its published limits; one line a fault. */
export function manifestFaults(manifest: Record<string, unknown>): readonly string[] {
  const faults: string[] = [];
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) => (isRecord(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined),
        manifest,
      );
  const limit = (path: string, most: number): void => {
    const value = at(path);
    if (typeof value !== 'string' || value === '' || value.length > most)
      faults.push(
        `${path}: found ${typeof value === 'string' ? `${value.length} characters` : 'nothing'}; wanted 1 to ${most}`,
      );
  };
  const form = (path: string, pattern: RegExp, wanted: string): void => {
    const value = at(path);
    if (typeof value !== 'string' || !pattern.test(value))
      faults.push(`${path}: found something else; wanted ${wanted}`);
  };
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  form('manifestVersion', /^1\.\d+$/, 'a version such as 1.16');
  form('version', /^\d+\.\d+\.\d+$/, 'three numbers');
  form('id', guid, 'the app id');
  form('bots.0.botId', guid, 'the app id');
  for (const name of ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'])
    form(`developer.${name}`, /^https:\/\/[^\s]{1,2040}$/, 'an https address');
  for (const [path, most] of [
    ['developer.name', 32],
    ['name.short', 30],
    ['name.full', 100],
    ['description.short', 80],
    ['description.full', 4000],
  ] as const)
    limit(path, most);
  form('accentColor', /^#[0-9a-f]{6}$/i, 'a colour such as #12424C');
  const scopes = at('bots.0.scopes');
  if (!Array.isArray(scopes) || scopes.length === 0 || scopes.length > 3)
    faults.push('bots.0.scopes: wanted one to three of personal, team, groupchat');
  const commands = at('bots.0.commandLists.0.commands');
  if (!Array.isArray(commands) || commands.length > 10)
    faults.push('bots.0.commandLists.0.commands: wanted at most ten');
  else
    commands.forEach((_, place) => {
      limit(`bots.0.commandLists.0.commands.${place}.title`, 32);
      limit(`bots.0.commandLists.0.commands.${place}.description`, 128);
    });
  const domains = at('validDomains');
  if (!Array.isArray(domains) || domains.some((domain) => typeof domain !== 'string' || /[/\s]/.test(domain)))
    faults.push('validDomains: wanted host names without https://');
  return faults;
}

const cut = (words: string, most: number): string => words.slice(0, most).trim();
