// `npm run soak`: the small process and the whole server killed again and again, then cases and chats under load, one after another.
// `npm run soak -- short` takes about ten minutes, the whole about two hours.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const isShort = process.argv[2] === 'short';
const runs: readonly (readonly [file: string, whole: readonly string[], short: readonly string[]])[] = [
  ['escalation-kill.ts', ['500'], ['40']],
  ['server-kill.ts', ['500'], ['40']],
  ['escalation-load.ts', ['300'], ['30']],
  ['load.ts', ['300', '300'], ['60', '100']],
];

const broken: string[] = [];
for (const [file, whole, short] of runs) {
  const args = isShort ? short : whole;
  console.log(`\n${file} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) broken.push(file);
}
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\nNot kept: ${broken.join(', ')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
