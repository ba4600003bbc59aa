// Structured log, one JSON object a line on standard error. Its fields are fixed, and none of them can hold what a person typed.
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** The only fields a log line may carry. `event` and `code` are words of the program, never of a person. */
export interface LogFields {
  readonly code?: string;
  readonly room?: string;
  readonly turnId?: string;
  readonly caseId?: string;
  readonly kind?: string;
  readonly responseLevel?: string;
  readonly mode?: string;
  readonly channel?: string;
  readonly status?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly port?: number;
}

/** Writes one line. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** A log that writes to `write`, from `least` upward. */
export function createLog(write: (line: string) => void, now: () => Date, least: LogLevel = 'info'): Log {
  const order: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3 };
  return (level, event, fields = {}) => {
    if (order[level] < order[least]) return;
    write(`${JSON.stringify({ at: now().toISOString(), level, event, ...fields })}\n`);
  };
}

/** The class of an error and its code, where it has one: enough to look it up, nothing that could repeat a person's words. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' || typeof code === 'number' ? `${error.name}:${code}` : error.name;
}
