import { randomUUID } from 'node:crypto';
import type { ModelCall } from '../models/open-models.ts';
import type { Store } from './database.ts';

export interface ModelDay {
  readonly day: string;
  readonly model: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly failures: number;
  readonly millis: number;
}

/** What the models were asked and what it cost; shared by all processes so that a budget is kept together. */
export interface ModelUsage {
  readonly add: (call: ModelCall) => Promise<void>;
  /** The sums of a day in UTC. */
  readonly of: (day: string) => Promise<readonly ModelDay[]>;
}

export function createModelUsage(store: Store): ModelUsage {
  return {
    async add({ at, model, prompt, promptVersion, outcome, tokensIn, tokensOut, millis: took, attempts }) {
      const millis = Math.round(took);
      const failures = outcome === 'written' ? 0 : 1;
      await store.inTransaction(async (trx) => {
        await trx
          .insertInto('model_calls')
          .values({
            id: randomUUID(),
            at: at.toISOString(),
            model,
            prompt,
            prompt_version: promptVersion,
            outcome,
            tokens_in: tokensIn,
            tokens_out: tokensOut,
            millis,
            attempts,
          })
          .execute();
        await trx
          .insertInto('model_usage')
          .values({
            day: at.toISOString().slice(0, 10),
            model,
            calls: attempts,
            tokens_in: tokensIn,
            tokens_out: tokensOut,
            failures,
            millis,
          })
          .onConflict((c) =>
            c.columns(['day', 'model']).doUpdateSet((q) => ({
              calls: q('model_usage.calls', '+', attempts),
              tokens_in: q('model_usage.tokens_in', '+', tokensIn),
              tokens_out: q('model_usage.tokens_out', '+', tokensOut),
              failures: q('model_usage.failures', '+', failures),
              millis: q('model_usage.millis', '+', millis),
            })),
          )
          .execute();
      });
    },
    async of(day) {
      const rows = await store.db
        .selectFrom('model_usage')
        .selectAll()
        .where('day', '=', day)
        .orderBy('model')
        .execute();
      return rows.map(({ tokens_in: tokensIn, tokens_out: tokensOut, ...row }) => ({ ...row, tokensIn, tokensOut }));
    },
  };
}
