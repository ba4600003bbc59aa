import type { TeamMember } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';
import { takeOnce } from '../store/deadlines-table.ts';
import { createReachChecks, type ReachCheck } from '../store/reach-checks.ts';
import { orFault } from '../store/store-fault.ts';
import type { CaseChannel } from './case.ts';
import type { EscalationParts } from './case-draft.ts';
import { answersCases } from './rota.ts';

/** Asks a channel whether somebody could be written to, without writing to them. */
export interface ReachProbe {
  readonly check: (personId: string) => Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }>;
}

/** One colleague who would not get a message, and why; `rota` where the team's own lists name nobody. */
export interface Unreachable {
  readonly personId: string;
  readonly name: string;
  readonly channel: string;
  readonly why: string;
  readonly since: Date;
}

/** Finds out on a quiet day who cannot be reached, and not in an emergency. */
export interface Reach {
  /** Checks everybody who answers, once a day however many processes ask; true when this one did. */
  readonly checkIfDue: (now?: Date) => Promise<boolean>;
  readonly checkNow: (now?: Date) => Promise<readonly Unreachable[]>;
  readonly unreachable: () => Promise<readonly Unreachable[]>;
}

export function createReach(
  parts: EscalationParts & { readonly probes: Partial<Record<CaseChannel, ReachProbe>> },
): Reach {
  const checks = createReachChecks(parts.store);

  async function checkOne(person: TeamMember, channel: string, probe: ReachProbe, now: Date): Promise<ReachCheck> {
    const answer = await probe.check(person.id).catch(() => ({ ok: false as const, why: 'the check itself failed' }));
    const check = { personId: person.id, channel, ok: answer.ok, why: answer.ok ? '' : answer.why, checkedAt: now };
    await checks.record(check);
    return check;
  }

  function named(found: readonly ReachCheck[]): readonly Unreachable[] {
    const { people } = parts.team();
    return found.flatMap((check) => {
      const person = people.find(({ id }) => id === check.personId);
      const answers = person && answersCases(person.roles);
      return check.ok || !answers
        ? []
        : [
            {
              personId: check.personId,
              name: person.name,
              channel: check.channel,
              why: check.why,
              since: check.checkedAt,
            },
          ];
    });
  }

  async function checkNow(now = parts.clock()): Promise<readonly Unreachable[]> {
    const answering = parts.team().people.filter((person) => answersCases(person.roles));
    const found: ReachCheck[] = [];
    for (const [channel, probe] of Object.entries(parts.probes)) {
      for (const person of answering) found.push(await checkOne(person, channel, probe, now));
    }
    return named(found);
  }

  return {
    checkNow,
    async checkIfDue(now = parts.clock()) {
      const day = localTime(now, parts.team().service.timeZone).date;
      const mine = await orFault(() => takeOnce(parts.store.db, `reach:${day}`, now.toISOString()));
      if (!mine.ok || !mine.value) return false;
      await checkNow(now);
      return true;
    },
    unreachable: async () => named(await checks.all()),
  };
}
