/** Does `work` again and again until stopped, never twice at once; stopping resolves when the last has ended. */
export function runEvery(
  milliseconds: number,
  work: () => Promise<unknown>,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onFault)
      .finally(() => {
        running = undefined;
      });
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
