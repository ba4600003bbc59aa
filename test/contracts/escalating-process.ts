// A small process of store and outbox, made to be killed: it opens cases and delivers their cards until somebody ends it.
import { flushCompileCache } from 'node:module';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { createNotifier, type Delivery } from '../../src/escalation/notify.ts';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { createWebChatLog } from '../../src/store/web-chat-log.ts';
import { aCase, people, person, safe, team } from '../escalation/a-service.ts';

// It will be killed and started again many times over, and leaves no other moment to keep what was compiled.
flushCompileCache();
const [location, first] = [JSON.parse(process.argv[2] ?? '') as StoreLocation, Number(process.argv[3])];
const store = await openStore(location);
const clock = () => new Date();
const parts = { store, team: () => team, clock, channelsOf: () => ['web' as const] };
const escalations = createEscalations(parts);
const chat = createWebChatLog(store);

/** What reaches a person: an inbox that shows each key once, as the web chat does. */
const show = async (key: string, conversation: string): Promise<Delivery> => {
  await chat.append(conversation, { author: 'assistant', activity: {}, text: key, deliveryKey: key }, clock());
  return { ok: true };
};
const inbox = { deliver: (notice: { readonly key: string }) => show(notice.key, 'desk-of-all') };
const notifier = createNotifier({
  ...parts,
  supervisorInboxes: { web: inbox },
  workerInboxes: { web: inbox },
  processId: `${process.pid}`,
});

async function deliverOnAndOn(): Promise<never> {
  for (;;) {
    await notifier.deliverDue();
    await createDeadlines(parts).tick();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

void deliverOnAndOn();
for (let n = first; ; n += 1) {
  const opened = await escalations.open(
    aCase({ words: [safe(`case ${n}`)], messageId: `message-${n}`, fingerprint: `words-${n}` }),
  );
  if (opened.kind === 'not_recorded') continue;
  // From here the worker has been told: whatever happens, the case is there.
  process.stdout.write(`told ${n} ${opened.case.id}\n`);
  const by = person(n % 2 === 0 ? people.ruth : people.tom);
  const owned = await escalations.own({ caseId: opened.case.id, by, channel: 'desk' });
  if (owned.kind === 'done') process.stdout.write(`owned ${n} ${by.id}\n`);
}
