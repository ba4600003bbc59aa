import type { Knowledge } from './knowledge.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { listFiles } from './source-files.ts';

/** `today` is asked at each reading; `onFault` hears that the folder could not be read and that the last good knowledge stays. */
export interface WatchOptions {
  readonly from: Knowledge;
  readonly today: () => string;
  readonly everyMs?: number;
  readonly onFault?: (reason: string) => void;
}

/** A watch that runs until it is stopped; `stop` waits for a reading that is under way. */
export interface KnowledgeWatch {
  readonly stop: () => Promise<void>;
}

async function signature(dir: string): Promise<string> {
  const { files } = await listFiles(dir);
  return files.map((file) => `${file.path}:${file.stamp}`).join('\n');
}

/**
 * Hands over a whole new knowledge when the folder has changed and come to rest, or nothing.
 * A folder that changes while it is read is read again; one that cannot be read leaves the last knowledge in use.
 */
export function watchKnowledge(
  dir: string,
  onChange: (knowledge: Knowledge) => void | Promise<void>,
  options: WatchOptions,
): KnowledgeWatch {
  const pause = options.everyMs ?? 1000;
  let current = options.from;
  let known: string | undefined;
  let waiting: string | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const seen = await signature(dir);
    if (seen === known) return;
    // Two looks must agree: a file that is still being copied changes its size between them.
    if (seen !== waiting) {
      waiting = seen;
      return;
    }
    const read = await loadKnowledge(dir, { today: options.today(), previous: current });
    if ((await signature(dir)) !== seen || stopped) return;
    known = seen;
    const changed = read.version !== current.version || told(read) !== told(current);
    current = read;
    if (changed) await onChange(read);
  };
  const round = async (): Promise<void> => {
    try {
      await look();
    } catch (fault) {
      options.onFault?.(fault instanceof Error ? fault.message : 'the knowledge folder could not be read');
    }
    if (!stopped) {
      timer = setTimeout(() => {
        running = round();
      }, pause);
      timer.unref();
    }
  };
  let running = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

const told = (knowledge: Knowledge) => JSON.stringify(knowledge.findings);
