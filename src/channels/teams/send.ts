// Sending through the Bot Connector on bad days: silence, refusals, "later please".
import type { Delivery } from '../../escalation/notify.ts';
import { isRecord } from '../http.ts';

export type Sent = { readonly ok: true; readonly id: string } | Extract<Delivery, { readonly ok: false }>;

const silenceMs = 12_000;

/** One attempt; whatever happens is told as a value. */
export async function attempt(
  send: () => Promise<{ readonly id?: string } | undefined>,
  patienceMs = silenceMs,
): Promise<Sent> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Sent>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, why: 'retry' }), patienceMs);
  });
  const tried = send().then(
    (answer): Sent => ({ ok: true, id: answer?.id ?? '' }),
    (error: unknown): Sent => faultOf(error),
  );
  try {
    return await Promise.race([tried, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tries a few times within a turn: somebody waits for these words. Two copies are better than none. */
export async function insist(
  send: () => Promise<{ readonly id?: string } | undefined>,
  waitsMs: readonly number[] = [300, 1500],
  patienceMs = silenceMs,
): Promise<Sent> {
  let sent = await attempt(send, patienceMs);
  for (const wait of waitsMs) {
    if (sent.ok || sent.why !== 'retry') return sent;
    const asked = sent.retryAfterMs ?? 0;
    await new Promise((resolve) => setTimeout(resolve, Math.min(Math.max(wait, asked), 10_000)));
    sent = await attempt(send, patienceMs);
  }
  return sent;
}

function faultOf(error: unknown): Extract<Sent, { readonly ok: false }> {
  const status = error instanceof Error ? Number(Reflect.get(error, 'statusCode')) : Number.NaN;
  if (status === 401 || status === 403) return { ok: false, why: 'blocked' };
  if (status === 404 || status === 400 || status === 410) return { ok: false, why: 'unknown_address' };
  const retryAfterMs = status === 429 ? retryAfter(error) : undefined;
  return { ok: false, why: 'retry', ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

function retryAfter(error: unknown): number | undefined {
  const response: unknown = isRecord(error) ? error['response'] : undefined;
  const headers: unknown = isRecord(response) ? response['headers'] : undefined;
  const get: unknown = isRecord(headers) ? Reflect.get(headers, 'get') : undefined;
  const seconds = typeof get === 'function' ? Number(Reflect.apply(get, headers, ['retry-after'])) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
