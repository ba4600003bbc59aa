import { writeFile } from 'node:fs/promises';
import { buildAppPackage } from '../channels/teams/app-package.ts';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import type { CommandIo } from './command.ts';
import { readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa teams-package [--out FILE]';

/** `lwa teams-package`: the zip for the Teams administrator, made from the configuration and checked before it is written. */
export async function teamsPackageCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(args, { out: { type: 'string' } }, usage);
  const config = loadConfig(process.env);
  const { service } = await loadKnowledge(config.knowledgeDir, { today: todayIn('Europe/London') });
  const serviceName = service.serviceName === '' ? 'Link Worker Assistant' : service.serviceName;
  const zip = await buildAppPackage({ config, serviceName, hostName: service.hostName });
  const file = values.out ?? 'teams-app.zip';
  try {
    await writeFile(file, zip);
  } catch (cause) {
    throw new AppError('config', '--out: the file could not be written; wanted a place that can be written', { cause });
  }
  io.out(
    `Wrote ${file} (${Math.ceil(zip.length / 1024)} KB).\nUpload it in the Teams admin centre under Manage apps. The bot's messaging endpoint is ${config.publicUrl}/api/messages.\n`,
  );
  return 0;
}
