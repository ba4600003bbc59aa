import { randomUUID } from 'node:crypto';
import { withOpenLog } from '../store/case-log.ts';
import { orFault } from '../store/store-fault.ts';
import type { NewCase } from './case.ts';
import type { EscalationParts } from './case-draft.ts';
import { openIn } from './open-case.ts';

/** Tells a worker that what they said was recorded nowhere and is tried no more; false where it could not be said yet. */
export type SayEnded = (newCase: Pick<NewCase, 'conversation' | 'worker'>, saidAt: Date) => Promise<boolean>;

/** Cases of which it was said that they are not recorded. They lie in memory alone: what the store cannot take has no other place. */
export interface LateOpenings {
  readonly keep: (newCase: NewCase) => void;
  /** Records what the store can take by now, the most urgent first; gives how many. Each worker is told in the chat where they asked. */
  readonly record: (sayEnded?: SayEnded) => Promise<number>;
}

// After that the worker has long told somebody, as they were asked to.
const TRY_FOR_MS = 2 * 60 * 60_000;
const MOST = 500;

export function createLateOpenings(parts: EscalationParts): LateOpenings {
  const newId = parts.newId ?? randomUUID;
  let waiting: readonly Late[] = [];
  /** Given up, and their workers not yet told. */
  let given: readonly Late[] = [];

  return {
    keep(newCase) {
      waiting = [...waiting, { newCase, saidAt: parts.clock() }];
      if (waiting.length <= MOST) return;
      const dropped = [...waiting].sort(leastUrgentFirst).slice(0, 1);
      given = [...given, ...dropped].slice(-MOST);
      waiting = waiting.filter((other) => !dropped.includes(other));
    },

    async record(sayEnded = async () => true) {
      const tooOld = parts.clock().getTime() - TRY_FOR_MS;
      const isOver = ({ saidAt }: Late): boolean => saidAt.getTime() <= tooOld;
      given = [...given, ...waiting.filter(isOver)].slice(-MOST);
      waiting = waiting.filter((late) => !isOver(late));
      let recorded = 0;
      let unknown: { readonly error: unknown } | undefined;
      for (const late of [...waiting].sort(mostUrgentFirst)) {
        waiting = waiting.filter((other) => other !== late);
        const outcome = await orFault(() =>
          withOpenLog(parts.store, (log) => openIn(parts, log, late.newCase, newId(), late.saidAt)),
        ).catch((error: unknown) => {
          // A fault that nobody knows yet may be this one's alone: it waits on, and the others are tried.
          waiting = [...waiting, late];
          unknown = { error };
        });
        if (outcome === undefined) continue;
        // Where the store does not take the first, the others would only wait for it too.
        if (!outcome.ok) {
          waiting = [...waiting, late];
          break;
        }
        recorded += 1;
      }
      given = await withoutThose(given, sayEnded);
      if (unknown !== undefined) throw unknown.error;
      return recorded;
    },
  };
}

// A chat that lies in the store that is away is told once it is back.
async function withoutThose(given: readonly Late[], sayEnded: SayEnded): Promise<readonly Late[]> {
  const untold: Late[] = [];
  for (const late of given) if (!(await sayEnded(late.newCase, late.saidAt).catch(() => false))) untold.push(late);
  return untold;
}

interface Late {
  readonly newCase: NewCase;
  readonly saidAt: Date;
}

const urgency: Readonly<Record<NewCase['level'], number>> = { now: 2, today: 1, supervision: 0 };
const mostUrgentFirst = (a: Late, b: Late): number => urgency[b.newCase.level] - urgency[a.newCase.level];
// Of those that can wait equally long the oldest goes.
const leastUrgentFirst = (a: Late, b: Late): number => -mostUrgentFirst(a, b);
