import type { SafeText } from '../privacy/safe-text.ts';
import { type Act, type CaseResult, changeCase, type EscalationParts } from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { passOnFromWhoLeft, pushTo, tellWorker, watchOwner } from './ladder.ts';

export interface Relay {
  readonly message: (act: Act & { readonly text: SafeText }) => Promise<CaseResult>;
}

/** Carries words between the worker and whoever owns the case, each on their own channel, everything on the record. */
export function createRelay(parts: EscalationParts): Relay {
  return {
    message: (act) =>
      changeCase(parts, act, async (draft, sight) => {
        const { by, channel, text } = act;
        const { state, everReleased, ownerId: owner } = draft.standing();
        if (isClosed(state)) return 'closed';
        if (sight === 'own') {
          if (!everReleased) return 'not_sent_yet';
          await passOnFromWhoLeft(draft);
          const said = await draft.add({ kind: 'worker_message', actor: by, channel, texts: [text] });
          const { ownerId, calls } = draft.standing();
          const reader = ownerId ?? calls.at(-1)?.personId;
          if (reader !== undefined && !draft.hasLeft(reader)) await pushTo(draft, reader, 'worker_message', said.seq);
          if (ownerId !== undefined) await watchOwner(draft);
          return undefined;
        }
        if (owner !== by.id) return 'not_owner';
        const said = await draft.add({ kind: 'supervisor_message', actor: by, channel, texts: [text] });
        await tellWorker(draft, 'supervisor_message', said.seq);
        await watchOwner(draft);
        return undefined;
      }),
  };
}
