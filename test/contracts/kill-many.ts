import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createNotifier } from '../../src/escalation/notify.ts';
import { verifyLog } from '../../src/records/verify-log.ts';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { outboxLength } from '../../src/store/outbox.ts';
import { readCases } from '../../src/store/read-cases.ts';
import { createWebChatLog } from '../../src/store/web-chat-log.ts';
import { team } from '../escalation/a-service.ts';
import { compileCache } from '../support/warm-index.ts';

/** What was found after all the killing. Everything but `told` and `kills` should be nought or true. */
export interface Aftermath {
  readonly kills: number;
  readonly told: number;
  readonly cases: number;
  readonly lost: number;
  readonly doubled: number;
  readonly ownershipLost: number;
  readonly cardsMissing: number;
  readonly cardsShownTwice: number;
  readonly cardsWaiting: number;
  readonly logWhole: boolean;
}

/** Starts the small process again and again, kills it with -9 at random instants while cases flow, and looks what is left. */
export async function killMany(location: StoreLocation, kills: number): Promise<Aftermath> {
  const told = new Map<number, string>();
  const owned = new Map<number, string>();
  const setUp = await openStore(location);
  await createWebChatLog(setUp).start('desk', new Date(), 'desk-of-all');
  await setUp.close();
  let next = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await runAndKill(location, next, told, owned);
    // The last message may have been stored and not told: it is delivered again, as a channel would.
    next = Math.max(-1, ...told.keys()) + 1;
  }
  return look(location, kills, told, owned);
}

async function runAndKill(
  location: StoreLocation,
  first: number,
  told: Map<number, string>,
  owned: Map<number, string>,
): Promise<void> {
  const script = fileURLToPath(new URL('./escalating-process.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, JSON.stringify(location), String(first)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: compileCache } },
  );
  let read = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    // The instant is counted from the first sign of life, so that it falls among the writes.
    timer ??= setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
    read += chunk.toString();
  });
  const lateTimer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(lateTimer);
  clearTimeout(timer);
  for (const line of read.split('\n').slice(0, -1)) {
    const [what, n, id = ''] = line.split(' ');
    (what === 'told' ? told : owned).set(Number(n), id);
  }
}

async function look(
  location: StoreLocation,
  kills: number,
  told: ReadonlyMap<number, string>,
  owned: ReadonlyMap<number, string>,
): Promise<Aftermath> {
  const store = await openStore(location);
  try {
    const chat = createWebChatLog(store);
    const inbox = {
      deliver: async ({ key }: { readonly key: string }) => {
        await chat.append(
          'desk-of-all',
          { author: 'assistant', activity: {}, text: key, deliveryKey: key },
          new Date(),
        );
        return { ok: true as const };
      },
    };
    // Two minutes later every lease of a dead process has ended.
    const clock = () => new Date(Date.now() + 120_000);
    const notifier = createNotifier({
      store,
      team: () => team,
      clock,
      supervisorInboxes: { web: inbox },
      workerInboxes: { web: inbox },
      processId: 'after',
    });
    for (let left = 1; left > 0; ) {
      const outcome = await notifier.deliverDue();
      left = outcome.kind === 'done' ? outcome.delivered + outcome.waiting : 0;
    }
    const cases = await readCases(store.db, {});
    const byId = new Map(cases.map((found) => [found.id, found]));
    const words = cases.map((found) => found.events[0]?.texts?.[0] ?? '');
    const shown = (await chat.since('desk-of-all', 0, 1_000_000)).map((kept) => String(kept.activity['text']));
    const seen = new Set(shown);
    const letters = await store.db.selectFrom('outbox').select('delivery_key').execute();
    return {
      kills,
      told: told.size,
      cases: cases.length,
      lost: [...told.values()].filter((id) => !byId.has(id)).length,
      doubled: words.length - new Set(words).size,
      ownershipLost: [...owned].filter(
        ([n, by]) =>
          !byId.get(told.get(n) ?? '')?.events.some((event) => event.kind === 'owned' && event.actor.id === by),
      ).length,
      cardsMissing: letters.filter((letter) => !seen.has(letter.delivery_key)).length,
      cardsShownTwice: shown.length - new Set(shown).size,
      cardsWaiting: (await outboxLength(store.db)).waiting,
      logWhole: (await verifyLog(store)).ok,
    };
  } finally {
    await store.close();
  }
}
