#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node can read this file, hand over to the runtime the project brings, or say what is wanted.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  const bundled = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (existsSync(bundled) && !process.env.LWA_HANDED_OVER) {
    const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, LWA_HANDED_OVER: '1' },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    process.exit(await new Promise((done) => child.on('exit', (code) => done(code ?? 1))));
  }
  console.error(`This program needs Node.js 22.18 or newer (24 is what we test); this is ${process.version}.`);
  process.exit(1);
}
// What was compiled stays compiled: half of a start is reading our own files and those of the packages. Where it cannot be kept, nothing is lost.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/lwa', import.meta.url)));
const { run } = await import('../src/cli/run.ts');
await run(process.argv.slice(2));
