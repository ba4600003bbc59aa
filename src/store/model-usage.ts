import type { Store } from './database.ts';

export interface ModelCall {
  readonly day: string;
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly failed: boolean;
  readonly millis: number;
}

export interface ModelDay {
  readonly day: string;
  readonly model: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly failures: number;
  readonly millis: number;
}

/** What the models cost, by day; shared by all processes so that a budget is kept together. Never text. */
export interface ModelUsage {
  readonly add: (call: ModelCall) => Promise<void>;
  readonly of: (day: string) => Promise<readonly ModelDay[]>;
}

export function createModelUsage({ db }: Store): ModelUsage {
  return {
    async add({ day, model, tokensIn, tokensOut, failed, millis }) {
      const failures = failed ? 1 : 0;
      await db
        .insertInto('model_usage')
        .values({
          day,
          model,
          calls: 1,
          tokens_in: tokensIn,
          tokens_out: tokensOut,
          failures,
          millis: Math.round(millis),
        })
        .onConflict((c) =>
          c.columns(['day', 'model']).doUpdateSet((q) => ({
            calls: q('model_usage.calls', '+', 1),
            tokens_in: q('model_usage.tokens_in', '+', tokensIn),
            tokens_out: q('model_usage.tokens_out', '+', tokensOut),
            failures: q('model_usage.failures', '+', failures),
            millis: q('model_usage.millis', '+', Math.round(millis)),
          })),
        )
        .execute();
    },
    async of(day) {
      const rows = await db.selectFrom('model_usage').selectAll().where('day', '=', day).orderBy('model').execute();
      return rows.map(({ tokens_in: tokensIn, tokens_out: tokensOut, ...row }) => ({ ...row, tokensIn, tokensOut }));
    },
  };
}
