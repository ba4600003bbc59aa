import type { CommandIo } from './command.ts';

/** A bar on a terminal, nothing in a file or a pipe. */
export function progressOn(io: CommandIo, step: string): (done: number, of: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done, of) => io.err(done >= of ? `${bar(step, done, of)}\n` : bar(step, done, of));
}

function bar(step: string, done: number, of: number): string {
  const filled = of === 0 ? 24 : Math.round((24 * done) / of);
  return `\r${step} [${'#'.repeat(filled)}${' '.repeat(24 - filled)}] ${done}/${of}`;
}
