// Where people are in Teams, kept so that a restart forgets nobody, and how something is sent there without being asked.
import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Config } from '../../config.ts';
import type { People } from '../../identity/people.ts';
import { errorCode, type Log } from '../../log.ts';
import type { ConversationReferences } from '../../store/conversation-references.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { isRecord } from '../http.ts';
import { isPersonal, type TeamsActivity } from './read-activity.ts';
import { attempt, type Sent } from './send.ts';
import type { Sender, Senders } from './senders.ts';

export interface AddressBookParts {
  readonly config: Pick<Config, 'teams'>;
  readonly adapter: BotAdapter;
  readonly references: ConversationReferences;
  readonly people: Pick<People, 'identify' | 'find'>;
  readonly log: Log;
  readonly clock: () => Date;
  /** How long the connector may be silent. */
  readonly patienceMs?: number;
}

export interface AddressBook {
  /** Keeps where this activity came from: the person's own chat, and the conversation for answers that come later. */
  readonly remember: (activity: TeamsActivity, from: Sender) => Promise<void>;
  readonly find: (personId: string, place: string) => Promise<Partial<ConversationReference> | undefined>;
  /** Sends into a conversation that is known. */
  readonly continueIn: (
    reference: Partial<ConversationReference>,
    work: (context: TurnContext) => Promise<{ readonly id?: string } | undefined>,
  ) => Promise<Sent>;
  /** Writes into somebody's own chat, the one named where it is theirs alone; where there is none, one is made with the directory's id of the person. */
  readonly writeTo: (personId: string, activity: Partial<Activity>, conversationId?: string) => Promise<Sent>;
  /** Why somebody could not be written to; undefined when they could. */
  readonly whyNot: (personId: string) => Promise<string | undefined>;
}

/** The place of a person's own chat. */
export const ownChat = 'teams';
const conversationPlace = (conversationId: string): string => `teams-conversation:${conversationId}`;

const isOwn = (reference: Partial<ConversationReference> | undefined): boolean =>
  reference !== undefined &&
  reference.conversation?.isGroup !== true &&
  (reference.conversation?.conversationType ?? 'personal') === 'personal';
const isDirectoryId = (id: string): boolean => /^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|29:.+)$/i.test(id);

// Where the Bot Framework reaches Teams while no conversation has told its own address.
const publicService = 'https://smba.trafficmanager.net/teams/';

export function createAddressBook(parts: AddressBookParts & { readonly senders: Senders }): AddressBook {
  const { adapter, clock, config, log, people, references, senders, patienceMs } = parts;
  const appId = config.teams?.appId ?? '';

  const find: AddressBook['find'] = async (personId, place) => {
    const kept = await references.find(personId, place);
    return isRecord(kept) ? (kept as Partial<ConversationReference>) : undefined;
  };

  const continueIn: AddressBook['continueIn'] = (reference, work) =>
    attempt(async () => {
      let answered: { readonly id?: string } | undefined;
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        answered = await work(context);
      });
      return answered;
    }, patienceMs);

  async function firstContact(personId: string, activity: Partial<Activity>): Promise<Sent> {
    const listed = people.find(personId)?.teamsUser ?? '';
    // A link worker need not be listed; they are known by the directory's id.
    const written = listed === '' && isDirectoryId(personId) ? personId : listed;
    const teamsUser = (await senders.directoryIdOf(written)) ?? written;
    const rows = await references.all(ownChat);
    const known = rows.map((row) => row.reference).find(isRecord) as Partial<ConversationReference> | undefined;
    const serviceUrl = known?.serviceUrl ?? (appId === '' ? undefined : publicService);
    if (teamsUser === '' || serviceUrl === undefined) return { ok: false, why: 'unknown_address' };
    const tenantId = config.teams?.tenantId ?? known?.conversation?.tenantId;
    const bot = known?.bot ?? { id: `28:${appId}`, name: 'Link Worker Assistant' };
    const wanted = {
      isGroup: false,
      bot,
      members: [{ id: teamsUser, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    } as unknown as Parameters<BotAdapter['createConversationAsync']>[4];
    return attempt(async () => {
      let answered: { readonly id?: string } | undefined;
      const audience = 'https://api.botframework.com';
      await adapter.createConversationAsync(appId, 'msteams', serviceUrl, audience, wanted, async (context) => {
        const { activityId: _one, ...reference } = TurnContext.getConversationReference(context.activity);
        await references.keep(personId, ownChat, { ...reference, serviceUrl, bot }, clock());
        answered = await context.sendActivity(activity);
      });
      return answered;
    }, patienceMs);
  }

  return {
    find,
    continueIn,
    async remember(activity, from) {
      const { activityId: _one, ...reference } = TurnContext.getConversationReference(activity);
      const person = people.identify(from);
      try {
        if (!isPersonal(activity)) return;
        await references.keep(person.id, conversationPlace(activity.conversation.id), reference, clock());
        await references.keep(person.id, ownChat, reference, clock());
      } catch (error) {
        log('error', 'reference_not_kept', { room: 'channels', channel: 'teams', code: errorCode(error) });
      }
    },
    async writeTo(personId, activity, conversationId) {
      const asked = conversationId === undefined ? undefined : await find(personId, conversationPlace(conversationId));
      // What was asked in a thread is not answered there later on: all its members would read it.
      const reference = isOwn(asked) ? asked : await find(personId, ownChat);
      return reference === undefined
        ? firstContact(personId, activity)
        : continueIn(reference, (context) => context.sendActivity(activity));
    },
    async whyNot(personId) {
      if ((await find(personId, ownChat)) !== undefined) return undefined;
      const written = people.find(personId)?.teamsUser ?? '';
      if (written === '') return 'has no teams_user in team/people and has never written to the assistant in Teams';
      // Microsoft documents a first message to the directory's object id alone, not to a sign-in name.
      return isDirectoryId(written) || (await senders.directoryIdOf(written)) !== undefined
        ? undefined
        : 'has never written to the assistant in Teams; until then teams_user must be their object id in the directory, not the sign-in name';
    },
  };
}
