// "I'm at Copper Lane today": remembered for the day, whichever conversation it was said in.
import type { Person } from '../identity/person.ts';
import { localDay } from './local-day.ts';
import type { IncomingMessage } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';

type Asker = { readonly message: IncomingMessage; readonly person: Pick<Person, 'id'> };

/** The practice that somebody said they are at today; undefined after midnight, and where the store does not answer. */
export async function practiceToday(
  parts: TurnParts,
  { message, person }: Asker,
  at: Date,
): Promise<string | undefined> {
  return parts.places.of(placeKey(message, person), today(parts, at)).catch((error: unknown) => {
    parts.onFault('memory', error);
    return undefined;
  });
}

/** Remembers until midnight where somebody is. */
export async function rememberPlace(
  parts: TurnParts,
  { message, person }: Asker,
  practice: string,
  at: Date,
): Promise<void> {
  await parts.places
    .set(placeKey(message, person), practice, today(parts, at))
    .catch((error: unknown) => parts.onFault('memory', error));
}

/** Forgets where somebody is. */
export async function forgetPlace(parts: TurnParts, { message, person }: Asker): Promise<void> {
  await parts.places.forget(placeKey(message, person)).catch((error: unknown) => parts.onFault('memory', error));
}

// Whoever asks at a terminal asks each time anew, on behalf of nobody in particular.
function placeKey(message: IncomingMessage, person: Pick<Person, 'id'>): string {
  return message.channel === 'console' ? message.conversationId : person.id;
}

function today(parts: TurnParts, at: Date): string {
  return localDay(at, parts.knowledge().service.timeZone);
}
