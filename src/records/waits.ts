// The times in which a case waited for somebody to take it: from each sending, reopening or passing on, until it was taken or ended.
import type { StoredCase, StoredEvent } from '../store/read-cases.ts';

/** One time of waiting, in milliseconds. */
export interface Wait {
  readonly from: number;
  /** When it was sent out: earlier than `from` where somebody passed it on before anybody took it. */
  readonly sentAt: number;
  readonly until: number | undefined;
  readonly ended: 'owned' | 'withdrawn' | 'resolved' | 'handed_on' | 'waiting';
  /** Whether the clock called the next person meanwhile. */
  readonly passedOn: boolean;
}

/** Whether somebody has been told of a case with this event. */
export function tellsSomebody(event: StoredEvent): boolean {
  return (
    event.kind === 'released' ||
    event.kind === 'out_of_hours_called' ||
    (event.kind === 'created' && event.to !== undefined)
  );
}

/** Every time of waiting of a case, oldest first. */
export function waitsOf({ events }: StoredCase): readonly Wait[] {
  const waits: Wait[] = [];
  let open: Omit<Wait, 'until' | 'ended'> | undefined;
  let called = false;
  const end = (ended: Wait['ended'], until: number): void => {
    if (open !== undefined) waits.push({ ...open, ended, until });
    open = undefined;
  };
  for (const event of events) {
    const at = Date.parse(event.at);
    switch (event.kind) {
      case 'created':
      case 'released':
      case 'reopened':
        if (event.kind === 'released' || event.to !== undefined) open ??= { from: at, sentAt: at, passedOn: false };
        called = event.to !== undefined;
        break;
      case 'out_of_hours_called':
        // Out of hours it is the first call, where nobody was called before.
        open =
          open === undefined
            ? { from: at, sentAt: at, passedOn: false }
            : { ...open, passedOn: open.passedOn || called };
        called = true;
        break;
      case 'handed_on': {
        // Whoever it was handed to has the whole limit.
        const sentAt = open?.sentAt ?? at;
        end('handed_on', at);
        open = { from: at, sentAt, passedOn: false };
        break;
      }
      case 'second_contact_called':
      case 'manager_called':
      case 'called_again':
        open = { from: at, sentAt: at, ...open, passedOn: true };
        break;
      case 'owned':
      case 'resolved':
      case 'withdrawn':
        end(event.kind, at);
        break;
      case 'not_a_crisis':
        // Of a case that somebody has taken it ends nothing; then none is waiting.
        end('withdrawn', at);
        break;
    }
  }
  if (open !== undefined) waits.push({ ...open, ended: 'waiting', until: undefined });
  return waits;
}
