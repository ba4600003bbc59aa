// Danger is acknowledged once whoever must hear has been told: killed before that, the sender is left without an answer and sends again.

export interface ToldFirst {
  /** Begins `hear` unless the same message is under way, and waits until it has told, at most as long as the channel has patience. */
  readonly wait: (key: string, hear: (told: () => void) => Promise<void>) => Promise<void>;
}

export function createToldFirst(atMostMs: number): ToldFirst {
  const underWay = new Map<string, Promise<void>>();

  function begin(key: string, hear: (told: () => void) => Promise<void>): Promise<void> {
    const told = new Promise<void>((resolve, reject) => hear(resolve).then(resolve, reject));
    const over = (): void => void underWay.delete(key);
    told.then(over, over);
    underWay.set(key, told);
    return told;
  }

  return {
    async wait(key, hear) {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, atMostMs);
      });
      try {
        await Promise.race([underWay.get(key) ?? begin(key, hear), enough]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
