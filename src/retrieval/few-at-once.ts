/**
 * Lets at most `most` pieces of work run at once, the others in the order in which they came.
 * A search keeps the one thread busy for a while: when many are begun together, whoever is in danger waits for each of them at every step to the store.
 */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;

  const leave = (): void => {
    running -= 1;
    // What came in meanwhile is heard first.
    setImmediate(() => waiting.shift()?.());
  };

  return async (work) => {
    if (running >= most || waiting.length > 0) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
