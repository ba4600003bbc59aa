// Reply to Activity: the one place where what is said becomes what goes over a channel.
import type { Activity, Attachment } from 'botbuilder';
import type { ChannelName, Reply } from '../turn/turn.ts';
import { cardType, plain } from './card.ts';
import { blockText, renderText, sourceLine } from './render-text.ts';
import { replyCard } from './reply-card.ts';

/** What a machine-readable client is told beside the words. */
export interface LwaData {
  readonly kind: Reply['kind'];
  readonly level: Reply['level'];
  readonly categories: Reply['categories'];
  readonly citations: readonly {
    readonly ref: string;
    readonly title: string;
    readonly quote: string;
    readonly reviewBy: string | null;
  }[];
  readonly escalation?: Reply['escalation'];
  readonly masked: Reply['masked'];
  readonly mode: Reply['mode'];
  readonly turnId: string;
}

/** The reply as an activity for a channel; ids, sender and conversation are the channel's own matter. */
export function renderReply(reply: Reply, channel: ChannelName): Partial<Activity> {
  const drawn = replyCard(reply, channel);
  const attachments: Attachment[] = drawn === undefined ? [] : [{ contentType: cardType, content: drawn }];
  const base: Partial<Activity> = {
    type: 'message',
    inputHint: 'acceptingInput',
    locale: 'en-GB',
    ...(attachments.length > 0 && { attachments }),
  };
  if (channel === 'teams') return { ...base, ...teamsParts(reply, attachments.length > 0) };
  const suggestions = suggestedActions(reply);
  return {
    ...base,
    text: renderText(reply),
    textFormat: 'plain',
    ...(suggestions.length > 0 && { suggestedActions: { to: [], actions: suggestions } }),
    channelData: { lwa: lwaData(reply) },
  };
}

/** The machine-readable account of a reply. */
export function lwaData(reply: Reply): LwaData {
  return {
    kind: reply.kind,
    level: reply.level,
    categories: reply.categories,
    citations: reply.citations.map(({ ref, title, quote, reviewBy }) => ({
      ref,
      title,
      quote,
      reviewBy: reviewBy ?? null,
    })),
    ...(reply.escalation !== undefined && { escalation: reply.escalation }),
    masked: reply.masked,
    mode: reply.mode,
    turnId: reply.turnId,
  };
}

type CardActions = NonNullable<Activity['suggestedActions']>['actions'];

function suggestedActions(reply: Reply): CardActions {
  return reply.actions
    .filter((action) => action.tap?.caseId === undefined && action.write === undefined)
    .map((action) =>
      action.tap === undefined
        ? { type: 'imBack', title: action.title, value: action.text ?? action.title }
        : {
            type: 'messageBack',
            title: action.title,
            text: action.title,
            displayText: action.title,
            value: { tap: action.tap },
          },
    );
}

// Teams shows text above a card, so the card holds what text cannot; [n] in the text meets the citation entities.
function teamsParts(reply: Reply, hasCard: boolean): Partial<Activity> {
  const said = hasCard ? [reply.firstLine, ...marks(reply)] : [reply.firstLine, ...reply.blocks.map(blockText)];
  const message = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(reply.mode === 'model' && { additionalType: ['AIGeneratedContent'] }),
    ...(reply.citations.length > 0 && { citation: reply.citations.map(claim) }),
  };
  const isLabelled = reply.mode === 'model' || reply.citations.length > 0;
  return {
    text: plain(said.filter((line) => line !== '').join('\n\n')),
    textFormat: 'markdown',
    ...(isLabelled && { entities: [message] }),
    channelData: { lwa: lwaData(reply), ...(reply.kind !== 'status' && { feedbackLoop: { type: 'default' } }) },
  };
}

// Every citation is marked in the text once, because Teams drops claims that no [n] names.
function marks(reply: Reply): readonly string[] {
  if (reply.citations.length === 0) return [];
  return [`Sources: ${reply.citations.map((_, place) => `[${place + 1}]`).join(' ')}`];
}

function claim(citation: Reply['citations'][number], place: number): object {
  return {
    '@type': 'Claim',
    position: place + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(citation.title, 80),
      abstract: cut(citation.quote === '' ? sourceLine(citation) : `${citation.quote} (${sourceLine(citation)})`, 160),
      ...(citation.draft === true && { keywords: ['draft'] }),
    },
  };
}

const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
