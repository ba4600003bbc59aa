// What is left in the store after a run, held against what people were shown.
import { verifyLog } from '../../src/records/verify-log.ts';
import { type Db, openStore, type StoreLocation } from '../../src/store/database.ts';
import { readCases } from '../../src/store/read-cases.ts';
import type { LinkWorker, Said } from './link-worker.ts';
import { isDangerous } from './what-is-said.ts';

/** Something a colleague did at the desk, to which the desk said yes. */
export interface Done {
  readonly caseId: string;
  readonly deed: 'own' | 'answer';
  readonly text: string;
  readonly at: number;
}

// A timer may write a letter in the moment in which the service is stopped.
const LETTER_MS = 10_000;

/** Each should be nought, but for the counts in the first line and `logWhole`. */
export interface Found {
  readonly [name: string]: number | boolean | string;
}

// What is passed on to whoever owns an earlier case names that case and its level; it is no reading of its own.
const isHeard = ({ reply }: Said): boolean =>
  (reply?.level === 'now' || reply?.level === 'today') && reply.kind !== 'escalation';

/** Looks at the store and at every worker's screen. */
export async function lookBack(
  location: StoreLocation,
  workers: readonly LinkWorker[],
  said: readonly Said[],
  done: readonly Done[],
): Promise<Found> {
  const store = await openStore(location);
  try {
    const cases = new Map((await readCases(store.db, {})).map((found) => [found.id, found]));
    const screens = workers.flatMap((worker) => worker.shown);
    const human = said.filter(isHeard);
    const told = new Set(screens.flatMap(({ escalation }) => (escalation === undefined ? [] : [escalation.id])));
    const toldInReply = human.map(({ reply }) => reply?.escalation?.id);
    const answers = done.filter(({ deed }) => deed === 'answer');
    const times = (text: string): number => screens.filter((one) => one.text.includes(text)).length;
    const replies = screens.flatMap(({ replyToId }) => (replyToId === undefined ? [] : [replyToId]));
    return {
      messages: said.length,
      ofDanger: human.length,
      cases: cases.size,
      misread: said.filter((one) => isDangerous(one.text) && one.reply !== undefined && !isHeard(one)).length,
      unanswered: said.filter(({ reply }) => reply === undefined).length,
      dangerWithoutCase: toldInReply.filter((id) => id === undefined || !cases.has(id)).length,
      oneCaseForTwo: toldInReply.length - new Set(toldInReply).size,
      casesNobodyAskedFor: [...cases.keys()].filter((id) => !told.has(id)).length,
      toldButNotStored: [...told].filter((id) => !cases.has(id)).length,
      nowWithout999: human.filter(
        ({ reply }) => reply?.level === 'now' && !/\b(999|111)\b/.test(reply.text.split('\n')[0] ?? ''),
      ).length,
      shownTwice: workers.reduce(
        (sum, { shown }) => sum + shown.length - new Set(shown.map(({ id, text }) => `${id} ${text}`)).size,
        0,
      ),
      answeredTwice: replies.length - new Set(replies).size,
      ownershipLost: done.filter(
        ({ deed, caseId }) => deed === 'own' && cases.get(caseId)?.events.some(({ kind }) => kind === 'owned') !== true,
      ).length,
      deskAnswers: answers.length,
      deskAnswersLost: answers.filter(({ text }) => times(text) === 0).length,
      deskAnswersTwice: answers.filter(({ text }) => times(text) > 1).length,
      lettersWaiting: await lettersLeft(store.db, Date.now() - LETTER_MS),
      logWhole: (await verifyLog(store)).ok,
    };
  } finally {
    await store.close();
  }
}

/** Letters written before `when` that have not gone. */
async function lettersLeft(db: Db, when: number): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((q) => q.fn.countAll().as('left'))
    .where('state', '=', 'waiting')
    .where('created_at', '<', new Date(when).toISOString())
    .executeTakeFirstOrThrow();
  return Number(row.left);
}

/** Whether every promise was kept. */
export function isKept(found: Found): boolean {
  const counts = new Set(['messages', 'ofDanger', 'cases', 'deskAnswers']);
  return Object.entries(found).every(
    ([name, value]) =>
      counts.has(name) || (name === 'logWhole' ? value === true : value === 0 || typeof value === 'string'),
  );
}
