// `lwa start`: read the configuration, compose, listen, say where everything is, stop cleanly.

import { composeService, type Service } from '../compose.ts';
import { isForThisMachine, loadConfig } from '../config.ts';
import { openDoors } from '../doors.ts';
import type { SignIn } from '../identity/sign-in.ts';
import type { Role } from '../knowledge/knowledge.ts';
import { createLog } from '../log.ts';
import { linkAddress } from '../pages/sign-in.ts';
import type { Command } from './command.ts';
import { progressOn } from './progress.ts';

const roleNames: readonly (readonly [Role, string])[] = [
  ['worker', 'link worker'],
  ['supervisor', 'supervisor'],
  ['manager', 'manager'],
  ['safeguarding_lead', 'safeguarding lead'],
  ['wellbeing', 'wellbeing contact'],
  ['counsellor', 'counsellor'],
  ['assurer', 'checks services'],
  ['safety_owner', 'safety owner'],
];

/** Serves until it is told to stop. */
export const startCommand: Command = async (_args, io) => {
  const config = loadConfig(process.env);
  const log = createLog(
    (line) => io.err(line),
    () => new Date(),
    process.stderr.isTTY ? 'warn' : 'info',
  );
  const service = await composeService(config, {
    log,
    progress: progressOn(io, 'learning the meaning of each passage'),
  });
  const doors = openDoors(service);
  const { port } = await doors.server.listen().catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const stopClock = service.begin(doors.inboxes);
  const stopTakingUp = doors.takeUp();
  const base = config.publicUrl ?? `http://${config.host}:${port}`;
  io.out(await welcome(service, doors.signIn, base));
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  io.err('Stopping: what is under way ends first.\n');
  stopTakingUp();
  await doors.server.close();
  await stopClock();
  await service.close();
  return 0;
};

async function welcome(service: Service, signIn: SignIn, base: string): Promise<string> {
  const knowledge = service.knowledge();
  const errors = knowledge.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = knowledge.findings.length - errors;
  const lines = [
    `${knowledge.service.serviceName || 'Link Worker Assistant'}: ${knowledge.documents.length} documents, ${knowledge.assets.length} services, ${knowledge.contacts.length} contacts.`,
    ...(errors + warnings === 0
      ? []
      : [`The knowledge has ${errors} errors and ${warnings} warnings: npx --no-install lwa index`]),
    '',
    `  Chat     ${base}/`,
    `  Desk     ${base}/desk`,
    `  Log      ${base}/log`,
    `  Health   ${base}/readyz`,
    '',
    ...(await signInLines(service, signIn, base)),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

async function signInLines(service: Service, signIn: SignIn, base: string): Promise<readonly string[]> {
  if (!isForThisMachine(service.config)) return ['People sign in through their own organisation.'];
  const lines = ['Sign in on this machine; each link works once:'];
  for (const [role, name] of roleNames) {
    // The person who has this role and as few others as possible shows the role at its plainest.
    const person = [...service.people.withRole(role)].sort((a, b) => a.roles.length - b.roles.length)[0];
    if (person === undefined) continue;
    const code = await signIn.makeLink({ id: person.id, name: person.name, roles: person.roles });
    lines.push(`  ${name.padEnd(18)} ${linkAddress(base, code)}   (${person.name})`);
  }
  return lines;
}
