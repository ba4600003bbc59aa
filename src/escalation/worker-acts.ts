import type { SafeText } from '../privacy/safe-text.ts';
import { setDeadline, stopDeadlines } from '../store/deadlines-table.ts';
import { dropLetters } from '../store/outbox.ts';
import { type Act, type CaseDraft, type CaseResult, changeCase, type EscalationParts } from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { pushTo, sendOut, setNextCall, writeTo } from './ladder.ts';
import { answersCases } from './rota.ts';
import { isPrivate } from './visibility.ts';

export interface WorkerActs {
  readonly hold: (act: Act) => Promise<CaseResult>;
  readonly release: (act: Act) => Promise<CaseResult>;
  readonly edit: (act: Act & { readonly words: readonly SafeText[] }) => Promise<CaseResult>;
  /** Their own distress goes to the colleague they choose, at once: also past whoever was called or owns it. */
  readonly choose: (act: Act & { readonly toId: string }) => Promise<CaseResult>;
  readonly withdraw: (act: Act) => Promise<CaseResult>;
  /** One tap; a reason may follow with a second call. */
  readonly notACrisis: (act: Act & { readonly reason?: SafeText }) => Promise<CaseResult>;
}

const HELD_COMES_BACK_MINUTES = 15;

/** What the worker does with their own case: the worker stays in charge, and all of it is on the record. */
export function createWorkerActs(parts: EscalationParts): WorkerActs {
  return {
    hold: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight !== 'own') return 'not_allowed';
        const { state, held, everReleased } = draft.standing();
        if (draft.stored().level === 'now') return 'goes_at_once';
        if (isClosed(state)) return 'closed';
        if (everReleased) return 'already_sent';
        if (held === 'by_worker') return undefined;
        await draft.add({ kind: 'held', actor: act.by, channel: act.channel, detail: 'by_worker' });
        await stopDeadlines(draft.trx, act.caseId, draft.at);
        if (draft.stored().level === 'today') await setReminder(draft, HELD_COMES_BACK_MINUTES);
        return undefined;
      }),

    release: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight !== 'own') return 'not_allowed';
        const { state, held } = draft.standing();
        if (isClosed(state)) return 'closed';
        if (held === 'no') return 'not_held';
        await sendOut(draft, { kind: 'released', actor: act.by, channel: act.channel });
        return undefined;
      }),

    edit: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight !== 'own') return 'not_allowed';
        const { state, everReleased } = draft.standing();
        if (draft.stored().level === 'now') return 'goes_at_once';
        if (isClosed(state)) return 'closed';
        if (everReleased) return 'already_sent';
        await draft.add({ kind: 'edited', actor: act.by, channel: act.channel, texts: act.words });
        return undefined;
      }),

    choose: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const stored = draft.stored();
        if (sight !== 'own' || !isPrivate(stored)) return 'not_allowed';
        const { state, everReleased, ownerId } = draft.standing();
        if (isClosed(state)) return 'closed';
        const chosen = draft.team.people.find((person) => person.id === act.toId);
        if (!chosen || !answersCases(chosen.roles) || chosen.id === stored.worker.id) return 'nobody_there';
        if (chosen.id === ownerId) return undefined;
        const { by, channel } = act;
        const to = { id: chosen.id, name: chosen.name };
        await draft.add({ kind: 'contact_chosen', actor: by, channel, to });
        if (!everReleased) {
          await sendOut(draft, { kind: 'released', actor: by, channel });
          return undefined;
        }
        const handed = await draft.add({ kind: 'handed_on', actor: by, channel, to });
        if (ownerId !== undefined) await pushTo(draft, ownerId, 'changed', handed.seq);
        await writeTo(draft, chosen, 'handed_on', handed.seq);
        await setNextCall(draft, draft.now);
        return undefined;
      }),

    withdraw: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight !== 'own') return 'not_allowed';
        if (isClosed(draft.standing().state)) return 'closed';
        const listeners = whoFollows(draft);
        const withdrawn = await draft.add({ kind: 'withdrawn', actor: act.by, channel: act.channel });
        await closed(draft, listeners, withdrawn.seq);
        return undefined;
      }),

    notACrisis: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight !== 'own') return 'not_allowed';
        const said = draft.stored().events.some((event) => event.kind === 'not_a_crisis');
        if (said && act.reason === undefined) return 'said_already';
        const wasClosed = isClosed(draft.standing().state);
        const listeners = whoFollows(draft);
        const { by, channel, reason } = act;
        const event = await draft.add({
          kind: 'not_a_crisis',
          actor: by,
          channel,
          ...(reason !== undefined && { texts: [reason] }),
        });
        if (wasClosed) return undefined;
        if (isClosed(draft.standing().state)) await closed(draft, listeners, event.seq);
        else for (const id of listeners) await pushTo(draft, id, 'changed', event.seq);
        return undefined;
      }),
  };
}

/** Sets when what the worker holds comes back to their screen. */
export async function setReminder(draft: CaseDraft, minutes: number): Promise<void> {
  const dueAt = new Date(draft.now.getTime() + minutes * 60_000).toISOString();
  await setDeadline(draft.trx, { caseId: draft.stored().id, kind: 'remind_held', dueAt });
}

function whoFollows(draft: CaseDraft): readonly string[] {
  const { ownerId, involved } = draft.standing();
  return ownerId === undefined ? [...involved] : [ownerId];
}

async function closed(draft: CaseDraft, listeners: readonly string[], seq: number): Promise<void> {
  await stopDeadlines(draft.trx, draft.stored().id, draft.at);
  await dropLetters(draft.trx, draft.stored().id);
  draft.setDue(undefined);
  for (const id of listeners) await pushTo(draft, id, 'changed', seq);
}
