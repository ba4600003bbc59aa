// What the parts of a quoted answer share: what they know of the day, how sources are counted, what a part is.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Contact } from '../knowledge/knowledge.ts';
import type { ServiceClock } from '../knowledge/opening-hours.ts';
import type { Found, Passage } from '../retrieval/passage.ts';
import type { AnswerBlock, Citation } from './answer.ts';

/** What an answer needs to know besides the question: the day, the nation, the registry, what workers reported wrong. */
export interface AnswerContext {
  /** ISO date of today where the service is. */
  readonly today: string;
  /** The wall clock of the service, by which a line or a session is open or shut. */
  readonly clock?: ServiceClock;
  readonly nation: string;
  readonly contacts: readonly Contact[];
  /** Help is needed at this hour: what is shut gives way to what is open. */
  readonly isNeededNow?: boolean;
  /** Somebody may be in danger, or a danger is what is asked about. */
  readonly isOfDanger?: boolean;
  /** Refs of services reported wrong, with the date. */
  readonly reportedWrong?: ReadonlyMap<string, string>;
}

/** One part of an answer: what it would say first, and all of it. */
export interface Part {
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
}

export const nothing: Part = { firstLine: '', blocks: [] };

export type Citations = ReturnType<typeof createCitations>;

/** Whether it is a protocol or training, and not the record of a service, a practice or a contact. */
export const isGuidance = (found: Pick<Found, 'passage'>): boolean =>
  found.passage.kind === 'escalation' || found.passage.kind === 'training';

/** How long a line may be to stand on a small screen. */
export const firstLineLimit = 139;

/** Whether a line stands on a small screen. */
export function within(text: string): boolean {
  return text.length <= firstLineLimit;
}

/** Collects citations so that each source stands once. */
export function createCitations(today: string): {
  readonly list: readonly Citation[];
  cite(passage: Passage, quote: string): number;
} {
  const list: Citation[] = [];
  return {
    list,
    cite(passage, quote) {
      const at = list.findIndex((one) => one.ref === passage.ref);
      if (at >= 0) {
        const before = list[at];
        if (before !== undefined && before.quote === '') list[at] = { ...before, quote };
        return at + 1;
      }
      const section = passage.headingPath.at(-1);
      const overdue =
        passage.asset === undefined && passage.reviewBy !== undefined && daysBetween(passage.reviewBy, today) > 0;
      list.push({
        ref: passage.ref,
        title: passage.title,
        quote,
        ...(section === undefined || section === passage.title ? {} : { section }),
        ...(passage.owner === '' ? {} : { owner: passage.owner }),
        ...(passage.reviewBy === undefined || passage.asset !== undefined || passage.contact !== undefined
          ? {}
          : {
              reviewBy: overdue && isGuidance({ passage }) ? `${passage.reviewBy} (review overdue)` : passage.reviewBy,
            }),
        ...(passage.status === 'draft' ? { draft: true } : {}),
      });
      return list.length;
    },
  };
}
