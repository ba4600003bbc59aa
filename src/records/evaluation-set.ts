import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafeText } from '../privacy/safe-text.ts';
import type { ResponseLevel } from '../safety/response-level.ts';

/** A message whose danger was missed, with the level that the safety owner says it should have had. */
export interface MissedMessage {
  readonly text: SafeText;
  readonly level: Exclude<ResponseLevel, 'none'>;
}

/** Adds missed messages to `missed-dangers.jsonl` in the data folder, in the form in which the safety reading is scored. */
export function createEvaluationSet(dataDir: string): (missed: MissedMessage) => Promise<void> {
  return async ({ text, level }) => {
    await mkdir(dataDir, { recursive: true });
    const line = { text, level, about: 'client', categories: [], kind: 'missed' };
    await appendFile(join(dataDir, 'missed-dangers.jsonl'), `${JSON.stringify(line)}\n`, { mode: 0o600 });
  };
}
