import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { readingCacheFile } from '../knowledge/reading-cache.ts';

/** The knowledge folder a command works on: its own option, or the configured one. */
export function knowledgeFolder(option: string | undefined): string {
  return option ?? loadConfig(process.env).knowledgeDir;
}

/** Where the reading of a knowledge folder is kept between runs. */
export function readingCache(dir: string): string {
  return readingCacheFile(loadConfig(process.env).dataDir, dir);
}

/** Today's date where the service is, `YYYY-MM-DD`. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  );
}

/** Reads a command's arguments; what it does not know is said with how it is used. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new AppError(
      'usage',
      `${cause instanceof Error ? cause.message.split('. ')[0] : 'Arguments that cannot be read'}.\nUse: ${usage}`,
      { cause },
    );
  }
}
