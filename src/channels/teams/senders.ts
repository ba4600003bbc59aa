// Who wrote. Teams signs messages with the directory's id; team/people usually holds sign-in names, which only the roster tells.
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { People } from '../../identity/people.ts';
import { errorCode, type Log } from '../../log.ts';
import type { ConversationReferences } from '../../store/conversation-references.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { isRecord, textField } from '../http.ts';
import { senderOf, type TeamsActivity } from './read-activity.ts';

export interface SendersParts {
  readonly adapter: Pick<BotAdapter, 'signInName'>;
  readonly references: ConversationReferences;
  readonly people: Pick<People, 'find'>;
  readonly log: Log;
  readonly clock: () => Date;
}

export interface Sender {
  readonly id: string;
  readonly name: string;
}

export interface Senders {
  /** The sender under a name that team/people knows, where it knows them; otherwise under the directory's id. Never fails. */
  readonly of: (caller: AuthenticateRequestResult, activity: TeamsActivity) => Promise<Sender>;
  /** The directory's id of a colleague of whom only the sign-in name is written down; undefined until they have been met. */
  readonly directoryIdOf: (signInName: string) => Promise<string | undefined>;
}

const place = 'teams-sign-in';
// Somebody waits for these words, and what they wrote is not yet stored.
const patienceMs = 2000;
const askAgainMs = 60_000;
const mostKept = 5000;

/** Learns sign-in names once, and keeps those of colleagues alone. */
export function createSenders(parts: SendersParts): Senders {
  const { adapter, clock, log, people, references } = parts;
  // Not in team/people, or not to be learned just now: not asked for again with every message.
  const notNow = new Map<string, number>();

  async function kept(id: string): Promise<string | undefined> {
    const found = await references.find(id, place);
    return isRecord(found) ? textField(found, 'signInName', 320) : undefined;
  }

  async function learn(caller: AuthenticateRequestResult, activity: TeamsActivity, id: string): Promise<string> {
    const asked = adapter.signInName(caller, activity);
    // A roster that answers too late for these words answers in time for the next.
    const name = await within(asked).catch((error: unknown) => {
      void asked
        .then((late) => keepIfColleague(id, late))
        .then((isKept) => isKept && notNow.delete(id))
        .catch(() => undefined);
      throw error;
    });
    return (await keepIfColleague(id, name)) ? name : '';
  }

  async function keepIfColleague(id: string, name: string): Promise<boolean> {
    // The names of people's rows are no sign-in names.
    const isColleague = name.includes('@') && people.find(name) !== undefined;
    if (isColleague) await references.keep(id, place, { signInName: name }, clock());
    return isColleague;
  }

  return {
    async of(caller, activity) {
      const sender = senderOf(activity);
      if (people.find(sender.id) !== undefined) return sender;
      const until = notNow.get(sender.id) ?? 0;
      try {
        const known = await kept(sender.id);
        if (known !== undefined && people.find(known) !== undefined) return { ...sender, id: known };
        if (until > clock().getTime()) return sender;
        const learned = await learn(caller, activity, sender.id);
        if (learned !== '') return { ...sender, id: learned };
      } catch (error) {
        log('warn', 'sign_in_name_unknown', { room: 'channels', channel: 'teams', code: errorCode(error) });
      }
      notNow.set(sender.id, clock().getTime() + askAgainMs);
      if (notNow.size > mostKept) notNow.delete(notNow.keys().next().value ?? '');
      return sender;
    },
    async directoryIdOf(signInName) {
      const wanted = signInName.toLowerCase();
      const rows = await references.all(place);
      return rows.find(
        ({ reference }) => isRecord(reference) && textField(reference, 'signInName', 320)?.toLowerCase() === wanted,
      )?.personId;
    },
  };
}

async function within(asked: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the roster is silent')), patienceMs);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
    asked.catch(() => undefined);
  }
}
