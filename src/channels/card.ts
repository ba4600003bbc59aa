// Pieces of an Adaptive Card (version 1.5). Ids name what a piece is, so that our own page can draw it as proper lists, links and details.
import type { Action, ChannelName, Tap } from '../turn/turn.ts';

export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** A card as it goes on the wire. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly $schema: string;
  readonly lang: 'en-GB';
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
  readonly refresh?: { readonly action: Element; readonly userIds?: readonly string[] };
  readonly msteams?: { readonly width: 'Full' };
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

export function card(fallbackText: string, body: readonly Element[], actions: readonly Element[] = []): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    lang: 'en-GB',
    fallbackText,
    body,
    ...(actions.length > 0 && { actions }),
  };
}

/** Text that wraps. Words from people and files are plain: what would be a link in Markdown is taken apart. */
export function text(words: string, look: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'TextBlock', text: plain(words), wrap: true, ...look };
}

export function box(id: string, items: readonly Element[], look: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'Container', id, items, ...look };
}

/** A button that sends a tap back: Submit on the web, Execute in Teams, where the card is then replaced for everyone. */
export function button(action: Action, channel: ChannelName): Element {
  const data = action.tap === undefined ? { text: action.text ?? action.title } : { tap: action.tap };
  const look =
    action.style === 'primary' ? { style: 'positive' } : action.style === 'danger' ? { style: 'destructive' } : {};
  return channel === 'teams'
    ? { type: 'Action.Execute', title: action.title, verb: action.tap?.verb ?? 'say', data, ...look }
    : { type: 'Action.Submit', title: action.title, data, ...look };
}

/** A button that first asks for words, such as other words for what goes to the supervisor. */
export function writeButton(
  title: string,
  tap: Tap,
  label: string,
  value: string,
  send: string,
  channel: ChannelName,
): Element {
  return {
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.Text',
          id: 'words',
          label,
          isMultiline: true,
          maxLength: 4000,
          value,
          isRequired: true,
          errorMessage: 'Write a few words first.',
        },
      ],
      actions: [button({ title: send, tap, style: 'primary' }, channel)],
    },
  };
}

/** Markdown links and images are broken up, so that no file and no person can put a link on a card. */
export function plain(words: string): string {
  return words.replace(/\]\(/g, '] (');
}
