import type { IdentifierKind, SafeText } from '../privacy/safe-text.ts';
import type { About, Category, ResponseLevel } from '../safety/response-level.ts';
import type { Store } from './database.ts';
import type { TurnTable } from './schema.ts';

/** What one turn did. No words: those lie apart and go with their retention. */
export interface TurnRecord {
  readonly id: string;
  readonly at: Date;
  readonly workerId: string;
  readonly conversationId: string;
  readonly channel: 'web' | 'teams' | 'console';
  readonly practice: string | undefined;
  readonly kind: string;
  readonly level: ResponseLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  /** References cited. */
  readonly refs: readonly string[];
  readonly confidence: number | undefined;
  readonly mode: 'quoted' | 'model';
  readonly masked: readonly IdentifierKind[];
  /** Milliseconds a stage. */
  readonly durations: Readonly<Record<string, number>>;
  readonly knowledgeVersion: string;
  readonly caseId: string | undefined;
}

export interface TurnTexts {
  readonly question: SafeText;
  /** What the assistant said: the organisation's words and the worker's masked ones. */
  readonly answer: string;
}

export interface TurnRecords {
  readonly record: (turn: TurnRecord, texts: TurnTexts | undefined) => Promise<void>;
  readonly find: (turnId: string) => Promise<TurnRecord | undefined>;
  readonly textsOf: (turnId: string) => Promise<TurnTexts | undefined>;
  /** Turns of a time, oldest first. */
  readonly between: (since: Date, until: Date) => Promise<readonly TurnRecord[]>;
  /** The newest turns of a conversation, oldest first, with their words while they are kept. */
  readonly recent: (
    conversationId: string,
    limit: number,
  ) => Promise<readonly (TurnRecord & { readonly texts: TurnTexts | undefined })[]>;
  /** Takes the words of a conversation away: "forget that". */
  readonly forgetTexts: (conversationId: string) => Promise<void>;
}

export function createTurnRecords(store: Store): TurnRecords {
  const { db } = store;

  async function textsOf(turnId: string): Promise<TurnTexts | undefined> {
    const row = await db.selectFrom('turn_texts').selectAll().where('turn_id', '=', turnId).executeTakeFirst();
    // What was SafeText when it was stored is given back as SafeText.
    return row && { question: row.question as SafeText, answer: row.answer };
  }

  return {
    async record(turn, texts) {
      await store.inTransaction(async (trx) => {
        await trx
          .insertInto('turns')
          .values(asRow(turn))
          .onConflict((c) => c.column('id').doNothing())
          .execute();
        if (!texts) return;
        await trx
          .insertInto('turn_texts')
          .values({ turn_id: turn.id, question: texts.question, answer: texts.answer, at: turn.at.toISOString() })
          .onConflict((c) => c.column('turn_id').doNothing())
          .execute();
      });
    },
    async find(turnId) {
      const row = await db.selectFrom('turns').selectAll().where('id', '=', turnId).executeTakeFirst();
      return row && asTurn(row);
    },
    textsOf,
    async between(since, until) {
      const rows = await db
        .selectFrom('turns')
        .selectAll()
        .where('at', '>=', since.toISOString())
        .where('at', '<', until.toISOString())
        .orderBy('at')
        .execute();
      return rows.map(asTurn);
    },
    async recent(conversationId, limit) {
      const rows = await db
        .selectFrom('turns')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return Promise.all(rows.reverse().map(async (row) => ({ ...asTurn(row), texts: await textsOf(row.id) })));
    },
    async forgetTexts(conversationId) {
      await db
        .deleteFrom('turn_texts')
        .where('turn_id', 'in', (q) => q.selectFrom('turns').select('id').where('conversation_id', '=', conversationId))
        .execute();
    },
  };
}

function asRow(turn: TurnRecord): TurnTable {
  return {
    id: turn.id,
    at: turn.at.toISOString(),
    worker_id: turn.workerId,
    conversation_id: turn.conversationId,
    channel: turn.channel,
    practice: turn.practice ?? null,
    kind: turn.kind,
    level: turn.level,
    about: turn.about,
    categories: JSON.stringify(turn.categories),
    refs: JSON.stringify(turn.refs),
    confidence: turn.confidence ?? null,
    mode: turn.mode,
    masked: JSON.stringify(turn.masked),
    durations: JSON.stringify(turn.durations),
    knowledge_version: turn.knowledgeVersion,
    case_id: turn.caseId ?? null,
  };
}

function asTurn(row: TurnTable): TurnRecord {
  return {
    id: row.id,
    at: new Date(row.at),
    workerId: row.worker_id,
    conversationId: row.conversation_id,
    channel: row.channel as TurnRecord['channel'],
    practice: row.practice ?? undefined,
    kind: row.kind,
    level: row.level as ResponseLevel,
    about: row.about as About,
    categories: JSON.parse(row.categories) as Category[],
    refs: JSON.parse(row.refs) as string[],
    confidence: row.confidence ?? undefined,
    mode: row.mode === 'model' ? 'model' : 'quoted',
    masked: JSON.parse(row.masked) as IdentifierKind[],
    durations: JSON.parse(row.durations) as Record<string, number>,
    knowledgeVersion: row.knowledge_version,
    caseId: row.case_id ?? undefined,
  };
}
