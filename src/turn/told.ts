// How the telling of a human ended, and what the worker may tap then.
import type { EscalationCase } from '../escalation/case.ts';
import type { Decision } from '../escalation/decide.ts';
import type { PhoneName } from '../escalation/rota.ts';
import type { CaseStanding } from '../escalation/status-text.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Action, Reply } from './turn.ts';

/** How the telling of a human ended, for the reply to say it truthfully. */
export type Told =
  | { readonly kind: 'nobody' }
  | ({ readonly kind: 'stored'; readonly case: EscalationCase } & CaseStanding)
  | {
      readonly kind: 'offered';
      readonly decision: Extract<Decision, { kind: 'offer' }>;
      /** What would go, masked. */
      readonly words: readonly SafeText[];
      /** On whose desk it would be put. */
      readonly to: string | undefined;
      readonly isOwnDistress: boolean;
    }
  | { readonly kind: 'not_recorded'; readonly phone: string; readonly phoneName: PhoneName };

/** What the worker may tap, as the telling ended. Each button names its turn: what goes is what was said there, however much was said since. */
export function actionsFor(turnId: string, told: Told, level: Reply['level'], asks: boolean): readonly Action[] {
  const keepForLater = (tap: { readonly ref: string } | { readonly caseId: string }): Action => ({
    title: 'Add to my supervision',
    tap: { verb: 'supervision.add', ...tap },
  });
  if (told.kind === 'offered') {
    return [
      { title: askTitle(told), tap: { verb: 'case.send', value: told.decision.why, ref: turnId }, style: 'primary' },
      {
        title: 'Change the words first',
        tap: { verb: 'case.send_edited', ref: told.decision.why },
        write: { label: 'What is passed on', words: told.words.join('\n'), send: 'Send these words' },
      },
      ...(told.isOwnDistress
        ? [{ title: 'Choose who hears', tap: { verb: 'case.choose', value: told.decision.why, ref: turnId } }]
        : []),
      keepForLater({ ref: turnId }),
    ];
  }
  if (told.kind === 'not_recorded') return [];
  if (told.kind === 'nobody')
    return [
      ...(level === 'none'
        ? [{ title: 'Ask my supervisor', tap: { verb: 'case.send', value: 'worker_asked', ref: turnId } } as const]
        : []),
      keepForLater({ ref: turnId }),
    ];
  const { id, held, state } = told.case;
  if (state === 'resolved' || state === 'withdrawn')
    return [{ title: 'Reopen', tap: { verb: 'case.reopen', caseId: id } }, keepForLater({ caseId: id })];
  const quiet: readonly Action[] = [
    { title: 'Yes, danger', tap: { verb: 'case.release', caseId: id }, style: 'danger' },
    { title: 'No, something else', tap: { verb: 'case.not_crisis', caseId: id } },
  ];
  if (asks) return quiet;
  return [
    ...(held !== 'no'
      ? [{ title: 'Send now', tap: { verb: 'case.release', caseId: id }, style: 'primary' as const }]
      : []),
    ...(held === 'minute' ? [{ title: 'Hold', tap: { verb: 'case.hold', caseId: id } }] : []),
    ...(told.case.ownDistress ? [{ title: 'Choose who hears', tap: { verb: 'case.choose', caseId: id } }] : []),
    { title: 'Not a crisis', tap: { verb: 'case.not_crisis', caseId: id } },
    { title: 'Where is it now?', tap: { verb: 'case.status', caseId: id } },
    { title: 'Withdraw', tap: { verb: 'case.withdraw', caseId: id } },
    // Teams draws six buttons: while it waits, holding and changing it have the room.
    ...(held === 'no' ? [keepForLater({ caseId: id })] : []),
  ];
}

/** The button that sends. Their own distress does not go to the supervisor, and it must not say so. */
export function askTitle(told: Extract<Told, { kind: 'offered' }>): string {
  return told.isOwnDistress && told.to !== undefined ? `Tell ${told.to}` : 'Ask my supervisor';
}
