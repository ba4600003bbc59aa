import type { SafeText } from '../privacy/safe-text.ts';
import { createCorrections } from '../store/corrections.ts';
import { stopDeadlines } from '../store/deadlines-table.ts';
import { dropLetters } from '../store/outbox.ts';
import {
  type Act,
  type CaseDraft,
  type CaseResult,
  changeCase,
  type EscalationParts,
  lookAtCase,
  type Outcome,
  type Refusal,
} from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { pushTo, sendOut, setNextCall, tellWorker, watchOwner, writeTo } from './ladder.ts';
import { answersCases } from './rota.ts';
import { isPrivate } from './visibility.ts';

export interface OwnerActs {
  /** Exclusive: of many who press at once one wins, and the others learn who has it. */
  readonly own: (act: Act) => Promise<CaseResult>;
  readonly takeOver: (act: Act) => Promise<CaseResult>;
  readonly handOn: (act: Act & { readonly toId: string }) => Promise<CaseResult>;
  readonly seen: (act: Act) => Promise<CaseResult>;
  /** `learned`: an answer that others could use, marked for whoever looks after the knowledge. */
  readonly resolve: (
    act: Act & { readonly outcome: Outcome; readonly note?: SafeText; readonly learned?: SafeText },
  ) => Promise<CaseResult>;
  readonly note: (act: Act & { readonly text: SafeText }) => Promise<CaseResult>;
  readonly viewText: (act: Act) => Promise<CaseResult>;
  readonly reopen: (act: Act) => Promise<CaseResult>;
}

/** What the people who answer do with a case. */
export function createOwnerActs(parts: EscalationParts): OwnerActs {
  return {
    own: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const { state, ownerId } = draft.standing();
        if (sight === 'own') return 'not_allowed';
        if (isClosed(state)) return 'closed';
        // A second click of the owner, or the same click delivered twice, is no second event.
        if (ownerId === act.by.id) return undefined;
        if (ownerId !== undefined) return 'already_owned';
        const owned = await draft.add({ kind: 'owned', actor: act.by, channel: act.channel });
        await nowOwned(draft, owned.seq);
        return undefined;
      }),

    takeOver: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const { state, ownerId } = draft.standing();
        if (sight === 'own') return 'not_allowed';
        if (isClosed(state)) return 'closed';
        if (ownerId === act.by.id) return undefined;
        if (ownerId === undefined) return 'not_owner';
        const taken = await draft.add({ kind: 'taken_over', actor: act.by, channel: act.channel, to: { id: ownerId } });
        await pushTo(draft, ownerId, 'changed', taken.seq);
        await nowOwned(draft, taken.seq);
        return undefined;
      }),

    handOn: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const { state, ownerId, involved } = draft.standing();
        if (isClosed(state)) return 'closed';
        if (sight === 'own' || (ownerId !== undefined ? ownerId !== act.by.id : !involved.has(act.by.id)))
          return 'not_owner';
        const next = draft.team.people.find((person) => person.id === act.toId);
        if (!next || !answersCases(next.roles) || next.id === draft.stored().worker.id || next.id === act.by.id)
          return 'nobody_there';
        if (isPrivate(draft.stored()) && next.roles.includes('manager')) return 'not_allowed';
        const handed = await draft.add({
          kind: 'handed_on',
          actor: act.by,
          channel: act.channel,
          to: { id: next.id, name: next.name },
        });
        await writeTo(draft, next, 'handed_on', handed.seq);
        await tellWorker(draft, 'status', handed.seq);
        await setNextCall(draft, draft.now);
        return undefined;
      }),

    seen: (act) =>
      lookAtCase(parts, act, async (draft, sight) => {
        if (sight === 'own') return 'not_allowed';
        const { state, calls } = draft.standing();
        if (isClosed(state)) return 'closed';
        const lastCall = calls.at(-1)?.at ?? '';
        const already = draft
          .stored()
          .events.some((event) => event.kind === 'seen' && event.actor.id === act.by.id && event.at >= lastCall);
        if (already) return undefined;
        const seen = await draft.add({ kind: 'seen', actor: act.by, channel: act.channel });
        if (draft.standing().ownerId === undefined) await tellWorker(draft, 'status', seen.seq);
        return undefined;
      }),

    resolve: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const refused = ownerOnly(draft, sight === 'own' ? undefined : act.by.id);
        if (refused) return refused;
        const { caseId, by, channel, outcome, note, learned } = act;
        const resolved = await draft.add({
          kind: 'resolved',
          actor: by,
          channel,
          detail: outcome,
          ...(note !== undefined && { texts: [note] }),
        });
        if (learned !== undefined) {
          const marked = { at: draft.now, byId: by.id, ref: undefined, caseId, turnId: undefined, body: learned };
          await createCorrections({ db: draft.trx }).add({ ...marked, kind: 'answer_for_knowledge' });
          await draft.add({ kind: 'answer_marked', actor: by, channel });
        }
        await stopDeadlines(draft.trx, caseId, draft.at);
        await dropLetters(draft.trx, caseId);
        draft.setDue(undefined);
        await tellWorker(draft, 'status', resolved.seq);
        return undefined;
      }),

    note: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        // A note is among colleagues; what the worker has to say goes to whoever owns the case.
        if (sight !== 'words') return 'not_allowed';
        await draft.add({ kind: 'note', actor: act.by, channel: act.channel, texts: [act.text] });
        if (draft.standing().ownerId === act.by.id) await watchOwner(draft);
        return undefined;
      }),

    viewText: (act) =>
      lookAtCase(
        parts,
        act,
        async (draft, sight) => {
          if (sight === 'facts') return 'not_allowed';
          if (sight === 'own') return undefined;
          const { events } = draft.stored();
          const looked =
            events.findLast((event) => event.kind === 'text_viewed' && event.actor.id === act.by.id)?.seq ?? 0;
          // One look is one event: a page that draws itself again adds nothing until there is something new to read.
          if (events.some((event) => event.texts && event.seq > looked))
            await draft.add({ kind: 'text_viewed', actor: act.by, channel: act.channel });
          return undefined;
        },
        'all',
      ),

    reopen: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        if (sight === 'facts') return 'not_allowed';
        if (!isClosed(draft.standing().state)) return 'not_closed';
        await sendOut(draft, { kind: 'reopened', actor: act.by, channel: act.channel });
        const last = draft.stored().events.at(-1);
        // Whoever closed it, the worker still reads that it is closed.
        if (sight !== 'own' && last) await tellWorker(draft, 'status', last.seq);
        return undefined;
      }),
  };
}

function ownerOnly(draft: CaseDraft, personId: string | undefined): Refusal | undefined {
  const { state, ownerId } = draft.standing();
  if (isClosed(state)) return 'closed';
  return ownerId === undefined || ownerId !== personId ? 'not_owner' : undefined;
}

async function nowOwned(draft: CaseDraft, seq: number): Promise<void> {
  await watchOwner(draft);
  await tellWorker(draft, 'status', seq);
}
