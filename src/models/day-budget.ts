import type { ModelConfig } from '../config.ts';

/** What a model took so far on a day. */
export interface DayUse {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** Whether the day's limits leave room for one more call: calls, tokens and money, whichever are set. */
export function hasRoom(
  uses: readonly DayUse[],
  limits: Pick<ModelConfig, 'callsPerDay' | 'tokensPerDay' | 'costPerDay'>,
): boolean {
  const sum = (of: (use: DayUse) => number): number => uses.reduce((total, use) => total + of(use), 0);
  const tokensIn = sum((use) => use.tokensIn);
  const tokensOut = sum((use) => use.tokensOut);
  const { callsPerDay, tokensPerDay, costPerDay } = limits;
  if (sum((use) => use.calls) >= callsPerDay) return false;
  if (tokensPerDay !== undefined && tokensIn + tokensOut >= tokensPerDay) return false;
  if (costPerDay === undefined) return true;
  return (tokensIn * costPerDay.priceIn + tokensOut * costPerDay.priceOut) / 1_000_000 < costPerDay.most;
}
