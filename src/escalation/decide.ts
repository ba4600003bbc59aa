import type { SafetyReading } from '../safety/response-level.ts';
import type { EscalationLevel, WhyEscalated } from './case.ts';

/** How the search for an answer ended, as far as it matters to a human. */
export interface RetrievalOutcome {
  readonly kind: 'answered' | 'nothing_found' | 'asked_twice';
  /** A hard case that is no danger, as the intent or the protocol says. */
  readonly hardCase?: Exclude<
    WhyEscalated,
    'danger' | 'danger_by_model' | 'worker_asked' | 'nothing_found' | 'asked_twice'
  >;
}

/** What the worker asked for by a word or a tap. */
export interface EscalationRequest {
  readonly askedForHuman: boolean;
  readonly why?: WhyEscalated;
}

/** Whether a human hears: at once or after the minute, when the worker taps, or not. */
export type Decision =
  | {
      readonly kind: 'escalate';
      readonly level: EscalationLevel;
      readonly why: WhyEscalated;
      readonly holdSeconds: number;
    }
  | { readonly kind: 'offer'; readonly level: EscalationLevel; readonly why: WhyEscalated }
  | { readonly kind: 'none' };

/** Decides from the safety reading first: danger is passed on even when an answer was found, and nothing the search says lowers it. */
export function decide(
  safety: Pick<SafetyReading, 'level'>,
  outcome: RetrievalOutcome,
  request: EscalationRequest,
  todayHoldSeconds: number,
): Decision {
  switch (safety.level) {
    case 'now':
      return { kind: 'escalate', level: 'now', why: 'danger', holdSeconds: 0 };
    case 'today':
      return {
        kind: 'escalate',
        level: 'today',
        why: 'danger',
        holdSeconds: request.askedForHuman ? 0 : todayHoldSeconds,
      };
    case 'supervision':
      if (request.askedForHuman)
        return { kind: 'escalate', level: 'supervision', why: request.why ?? 'worker_asked', holdSeconds: 0 };
      return { kind: 'offer', level: 'supervision', why: outcome.hardCase ?? 'danger' };
    case 'none':
      return withoutDanger(outcome, request);
  }
}

function withoutDanger(outcome: RetrievalOutcome, request: EscalationRequest): Decision {
  if (request.askedForHuman) {
    const level = outcome.hardCase === 'practical_crisis' ? 'today' : 'supervision';
    return { kind: 'escalate', level, why: request.why ?? outcome.hardCase ?? 'worker_asked', holdSeconds: 0 };
  }
  if (outcome.hardCase !== undefined) {
    return {
      kind: 'offer',
      level: outcome.hardCase === 'practical_crisis' ? 'today' : 'supervision',
      why: outcome.hardCase,
    };
  }
  if (outcome.kind === 'answered') return { kind: 'none' };
  return { kind: 'offer', level: 'supervision', why: outcome.kind };
}
