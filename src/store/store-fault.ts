import { isNativeError } from 'node:util/types';

/** Why nothing could be written or read. A turn says "not recorded" and gives the telephone number. */
export type StoreFault = 'disk_full' | 'unreachable' | 'busy' | 'read_only' | 'damaged';

const sqliteFaults: Readonly<Record<number, StoreFault>> = {
  5: 'busy',
  6: 'busy',
  8: 'read_only',
  10: 'unreachable',
  11: 'damaged',
  13: 'disk_full',
  14: 'unreachable',
  26: 'damaged',
};

const networkFaults = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'EAI_AGAIN',
]);
const brokenConnection =
  /connection terminated|timeout exceeded when trying to connect|connection timeout|not queryable|connection ended|client has encountered|cannot use a pool after|database is not open|driver has already been destroyed|query read timeout/i;

/** Thrown within a transaction whose outcome nobody waits for any more, so that nothing of it is kept. */
export class TooLate extends Error {}

/** What an error of a database driver means for the service; undefined when it is our own mistake and must be thrown on. */
export function storeFault(error: unknown): StoreFault | undefined {
  if (error instanceof TooLate) return 'busy';
  if (!isNativeError(error)) return undefined;
  const { code, errcode, errors } = error as {
    readonly code?: unknown;
    readonly errcode?: unknown;
    readonly errors?: unknown;
  };
  if (typeof errcode === 'number') return sqliteFaults[errcode & 0xff];
  if (Array.isArray(errors)) return errors.map(storeFault).find((fault) => fault !== undefined);
  if (typeof code === 'string') {
    if (networkFaults.has(code)) return 'unreachable';
    if (code === 'ENOSPC' || code === '53100') return 'disk_full';
    if (code === '25006') return 'read_only';
    if (code === '55P03' || code === '40001' || code === '40P01' || code === '57014') return 'busy';
    if (code.startsWith('08') || code.startsWith('57P') || code === '53300' || code === '28P01' || code === '3D000')
      return 'unreachable';
    if (code.startsWith('58')) return 'damaged';
  }
  return brokenConnection.test(error.message) ? 'unreachable' : undefined;
}

type OrFault<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: StoreFault };

/**
 * Runs `work`; what can happen to a store on a bad day comes back as a value, our own mistakes are thrown on.
 * With `patienceMs`, a store that does not answer in time counts as unreachable: what it does later is not waited for.
 */
export async function orFault<T>(work: () => Promise<T>, patienceMs?: number): Promise<OrFault<T>> {
  const attempt = attemptOf(work);
  if (patienceMs === undefined) return attempt;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<OrFault<T>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, why: 'unreachable' }), patienceMs);
  });
  return Promise.race([attempt, silence]).finally(() => clearTimeout(timer));
}

async function attemptOf<T>(work: () => Promise<T>): Promise<OrFault<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const why = storeFault(error);
    if (why === undefined) throw error;
    return { ok: false, why };
  }
}
