/** Rests a failing service: after `limit` failures in a row nothing is tried for `restMs`, then one call may try. */
export interface CircuitBreaker {
  mayTry(): boolean;
  succeeded(): void;
  failed(): void;
}

/** A breaker by the clock that is handed in (milliseconds). */
export function createCircuitBreaker(limit: number, restMs: number, now: () => number): CircuitBreaker {
  let failures = 0;
  let openedAt: number | undefined;
  let trying = false;
  return {
    mayTry() {
      if (openedAt === undefined) return true;
      if (trying || now() - openedAt < restMs) return false;
      trying = true;
      return true;
    },
    succeeded() {
      failures = 0;
      openedAt = undefined;
      trying = false;
    },
    failed() {
      failures += 1;
      trying = false;
      if (failures >= limit) openedAt = now();
    },
  };
}
