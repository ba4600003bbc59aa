// People who talk to the real program in Teams, through a stand-in for the Bot Connector.
import type { Connector, Wire } from './connector.ts';

/** Somebody with a chat of their own. */
export interface TeamsPerson {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly chat: string;
}

export interface TeamsChat {
  /** Writes a message. */
  readonly say: (who: TeamsPerson, text: string) => Promise<void>;
  /** Taps a button of a card, with the words written into it. */
  readonly tap: (who: TeamsPerson, card: Wire, title: string, words?: string) => Promise<string>;
  /** The newest message to somebody after what they last said or tapped; waits for it. */
  readonly hears: (who: TeamsPerson, pattern: RegExp) => Promise<Wire>;
}

interface CardButton {
  readonly type: string;
  readonly title: string;
  readonly data?: object;
  readonly card?: { readonly actions?: readonly CardButton[] };
}

/** The buttons of a card. */
export function buttonsOf(said: Wire): readonly CardButton[] {
  const content = said.attachments?.[0]?.content;
  return (content?.['actions'] ?? []) as readonly CardButton[];
}

/** A person by one name; `signInName` is what the roster tells of them. */
export function teamsPerson(connector: Connector, name: string, signInName?: string): TeamsPerson {
  const person = { id: `29:${name}`, aadObjectId: `of-${name}`, name, chat: `chat-${name}` };
  if (signInName !== undefined) connector.roster.set(person.id, signInName);
  return person;
}

/** Conversations with the service at an address. */
export function teamsChat(connector: Connector, url: () => string): TeamsChat {
  let made = 0;
  const heardUpTo = new Map<string, number>();

  async function post(who: TeamsPerson, change: object): Promise<string> {
    made += 1;
    heardUpTo.set(who.chat, saidTo(who).length);
    const answer = await fetch(`${url()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `in-${made}`,
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: who.id, name: who.name, aadObjectId: who.aadObjectId },
        recipient: { id: '28:bot', name: 'Link Worker Assistant' },
        conversation: { id: who.chat, conversationType: 'personal', tenantId: 't1' },
        text: '',
        ...change,
      }),
    });
    if (answer.status !== 200) throw new Error(`the door answered ${answer.status}`);
    return answer.text();
  }

  function saidTo(who: TeamsPerson): readonly Wire[] {
    return connector.messages().flatMap(({ path, body }) => (path.includes(`/${who.chat}/`) ? [body] : []));
  }

  return {
    say: async (who, text) => void (await post(who, { text })),
    tap(who, card, title, words) {
      const found = buttonsOf(card).find((one) => one.title === title);
      const data = found?.data ?? found?.card?.actions?.[0]?.data;
      if (data === undefined)
        throw new Error(
          `no live button ${title} among ${buttonsOf(card)
            .map((one) => one.title)
            .join(', ')}`,
        );
      return post(who, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', verb: 'x', data: words === undefined ? data : { ...data, words } },
          trigger: 'manual',
        },
      });
    },
    async hears(who, pattern) {
      for (const end = Date.now() + 20_000; Date.now() < end; ) {
        const found = saidTo(who)
          .slice(heardUpTo.get(who.chat) ?? 0)
          .find((said) => pattern.test(`${said.text} ${JSON.stringify(said.attachments)}`));
        if (found !== undefined) return found;
        await new Promise((done) => setTimeout(done, 50));
      }
      const heard = JSON.stringify(saidTo(who).slice(-2)).slice(0, 1500);
      throw new Error(`${who.name} did not hear ${pattern.source}; heard last: ${heard}`);
    },
  };
}
