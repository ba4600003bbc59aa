import type { Activity } from 'botbuilder';
import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';

/** What the bot says in a turn, handed to the log instead of to a connector service. */
export interface Outlet {
  /** Keeps or whispers an activity and gives its id. */
  put(activity: Partial<Activity>): Promise<string>;
}

/** Gives botbuilder a connector that stays within the process: no HTTP, no token, the same with and without an app id. */
export class LocalConnectorFactory extends ConnectorFactory {
  readonly #outlet: Outlet;

  constructor(outlet: Outlet) {
    super();
    this.#outlet = outlet;
  }

  override create(): Promise<ConnectorClient> {
    const put = async (activity: Partial<Activity>): Promise<{ readonly id: string }> => ({
      id: await this.#outlet.put(activity),
    });
    // A turn makes only these calls; the SDK's client has more than a hundred.
    const conversations = {
      sendToConversation: (_conversation: string, activity: Partial<Activity>) => put(activity),
      replyToActivity: (_conversation: string, _replyTo: string, activity: Partial<Activity>) => put(activity),
      updateActivity: (_conversation: string, id: string, activity: Partial<Activity>) => put({ ...activity, id }),
      deleteActivity: async () => undefined,
    };
    return Promise.resolve({ conversations } as unknown as ConnectorClient);
  }
}
