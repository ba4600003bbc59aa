import { createHash } from 'node:crypto';

export interface Heard {
  readonly conversationId: string;
  readonly id: string | undefined;
  readonly senderId: string;
  readonly words: string;
  /** Its words tell of danger. */
  readonly isDanger: boolean;
}

/** Knows a message again: under its own id; and where it has none, or tells of danger, under the same words of the same sender a moment later. */
export interface HeardBefore {
  /** True when it is new; from then on it is known. */
  isNew(message: Heard): boolean;
  /** Its turn came to nothing, so that sending it again is worth a turn. */
  forget(message: Heard): void;
}

const rememberIdMs = 10 * 60_000;
// The channel repeats what it believes lost within seconds. A person who says the same again means it: "no" to a second question,
// or a second client in the words of the first; so danger is known by its words no longer than nobody types it twice.
const rememberWordsMs = 30_000;
const rememberDangerMs = 10_000;
const mostKept = 5000;

/** Kept in memory only, as hashes; a case has its own lasting guard against being opened twice. */
export function createHeardBefore(clock: () => Date): HeardBefore {
  const until = new Map<string, number>();
  const keysOf = (message: Heard): readonly (readonly [string, number])[] => [
    ...(message.id === undefined ? [] : [[hash('id', message.conversationId, message.id), rememberIdMs] as const]),
    ...(message.words === '' || (message.id !== undefined && !message.isDanger)
      ? []
      : [
          [
            hash('words', message.conversationId, message.senderId, message.words.toLowerCase().replace(/\s+/g, ' ')),
            message.isDanger ? rememberDangerMs : rememberWordsMs,
          ] as const,
        ]),
  ];
  return {
    isNew(message) {
      const now = clock().getTime();
      const keys = keysOf(message);
      const known = keys.some(([key]) => (until.get(key) ?? 0) > now);
      for (const [key, ms] of keys) {
        until.delete(key);
        until.set(key, now + ms);
      }
      while (until.size > mostKept) until.delete(until.keys().next().value ?? '');
      return !known;
    },
    forget(message) {
      for (const [key] of keysOf(message)) until.delete(key);
    },
  };
}

const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');
