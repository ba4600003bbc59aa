import type { SafeText } from '../privacy/safe-text.ts';
import { stem } from '../retrieval/stem.ts';
import type { Db, Store } from './database.ts';

/** What stands in the place of a word that its worker hid. */
export const hidden = '[hidden]';

/** Masked words with one word more hidden in them, wherever it stands as a word. */
export function withoutWord(text: SafeText, word: string): SafeText {
  return replaced(text, word) as SafeText;
}

function replaced(text: string, word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), hidden);
}

/** Hides a word that masking missed in all that is kept of a conversation and of its worker's notes. Cases are the escalation log's own matter. */
export async function hideWord(
  store: Store,
  {
    conversationId,
    workerId,
    word,
  }: { readonly conversationId: string; readonly workerId: string; readonly word: string },
): Promise<void> {
  const clean = (text: string): string => replaced(text, word);
  await store.inTransaction(async (trx) => {
    await inChat(trx, conversationId, clean);
    const memory = await trx
      .selectFrom('conversation_memory')
      .select('memory')
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst();
    if (memory !== undefined)
      await trx
        .updateTable('conversation_memory')
        .set({ memory: JSON.stringify(cleaned(JSON.parse(memory.memory), clean, new Set(['words']))) })
        .where('conversation_id', '=', conversationId)
        .execute();
    await inTurns(trx, conversationId, word, clean);
    const items = await trx
      .selectFrom('supervision_items')
      .select(['id', 'body'])
      .where('worker_id', '=', workerId)
      .execute();
    for (const { id, body } of items)
      if (body !== null && clean(body) !== body)
        await trx
          .updateTable('supervision_items')
          .set({ body: clean(body) })
          .where('id', '=', id)
          .execute();
  });
}

// Only what people read: a hidden "message" must not take the type of an activity with it.
const readable = new Set(['text', 'fallbackText', 'title', 'label', 'value', 'quote']);

async function inChat(trx: Db, conversationId: string, clean: (text: string) => string): Promise<void> {
  const rows = await trx
    .selectFrom('web_activities')
    .select(['seq', 'activity'])
    .where('conversation_id', '=', conversationId)
    .execute();
  for (const { seq, activity } of rows) {
    const next = JSON.stringify(cleaned(JSON.parse(activity), clean, readable));
    if (next !== activity)
      await trx
        .updateTable('web_activities')
        .set({ activity: next })
        .where('conversation_id', '=', conversationId)
        .where('seq', '=', seq)
        .execute();
  }
}

async function inTurns(trx: Db, conversationId: string, word: string, clean: (text: string) => string): Promise<void> {
  const turns = await trx.selectFrom('turns').select('id').where('conversation_id', '=', conversationId).execute();
  const stems = new Set(word.toLowerCase().split(/\s+/).map(stem));
  for (const { id } of turns) {
    const texts = await trx.selectFrom('turn_texts').selectAll().where('turn_id', '=', id).executeTakeFirst();
    if (texts !== undefined)
      await trx
        .updateTable('turn_texts')
        .set({ question: clean(texts.question), answer: clean(texts.answer) })
        .where('turn_id', '=', id)
        .execute();
    const gaps = await trx
      .selectFrom('gaps')
      .select(['id', 'question', 'group_key'])
      .where('turn_id', '=', id)
      .execute();
    for (const gap of gaps)
      await trx
        .updateTable('gaps')
        .set({
          question: gap.question === null ? null : clean(gap.question),
          group_key: gap.group_key
            .split(' ')
            .filter((one) => !stems.has(one))
            .join(' '),
        })
        .where('id', '=', gap.id)
        .execute();
  }
}

/** A copy in which the strings under the given names are cleaned, however deep they stand. */
function cleaned(value: unknown, clean: (text: string) => string, names: ReadonlySet<string>, name = ''): unknown {
  if (typeof value === 'string') return names.has(name) ? clean(value) : value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, clean, names, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, clean, names, key)]));
}
