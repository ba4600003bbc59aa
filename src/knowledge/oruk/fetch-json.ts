import { setTimeout as sleep } from 'node:timers/promises';

/** How a feed is asked: how often, how long, how patiently. */
export interface FetchManners {
  readonly tries: number;
  readonly timeoutMs: number;
  /** First wait before trying again; it doubles each time. */
  readonly waitMs: number;
}

/** What a feed answered, or why there is nothing. `missing` means that the feed says it has no such record. */
export type Fetched =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string };

const largestBody = 25 * 1024 * 1024;

export const politeManners: FetchManners = { tries: 4, timeoutMs: 20_000, waitMs: 1000 };

async function bodyText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestBody) throw new Error(`more than ${largestBody / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function once(
  url: string,
  timeoutMs: number,
): Promise<Fetched & { readonly again?: boolean; readonly afterMs?: number }> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'link-worker-assistant' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 404 || response.status === 410) return { kind: 'missing' };
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      const after = Number(response.headers.get('retry-after'));
      return {
        kind: 'failed',
        why: `the feed answered ${response.status}`,
        again: true,
        ...(Number.isFinite(after) && after > 0 ? { afterMs: Math.min(after, 60) * 1000 } : {}),
      };
    }
    if (!response.ok) return { kind: 'failed', why: `the feed answered ${response.status}` };
    return { kind: 'json', json: JSON.parse(await bodyText(response)) };
  } catch (cause) {
    const why =
      cause instanceof SyntaxError
        ? 'the answer was not JSON'
        : cause instanceof Error && cause.name === 'TimeoutError'
          ? 'no answer in time'
          : `the connection broke off (${cause instanceof Error ? cause.message : 'no reason given'})`;
    return { kind: 'failed', why, again: true };
  }
}

/** Asks for JSON; waits and asks again after 429, 5xx, a broken connection or a broken answer, as long as its manners allow. */
export async function fetchJson(url: string, manners: FetchManners): Promise<Fetched> {
  let wait = manners.waitMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(url, manners.timeoutMs);
    if (answer.kind !== 'failed' || answer.again !== true) return answer;
    if (attempt >= manners.tries) return { kind: 'failed', why: `${answer.why}, ${attempt} times` };
    await sleep(answer.afterMs ?? wait);
    wait *= 2;
  }
}
