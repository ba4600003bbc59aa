// What may come in at /api/messages: checked before the SDK sees it, because the SDK answers odd shapes with its own inner faults.
import { type Activity, TurnContext } from 'botbuilder';
import { isLoopback } from '../../config.ts';
import { HttpFault, isRecord, textField } from '../http.ts';

/** An activity whose shape we rely on. */
export type TeamsActivity = Activity;

const longestText = 28_000;

/**
 * The activity in a request's body.
 * @throws HttpFault 400 when it lacks what every activity has; 403 when it asks for answers at a place that nobody vouches for.
 */
export function readActivity(body: Record<string, unknown>, hasAppId: boolean): TeamsActivity {
  const bad = (what: string): HttpFault => new HttpFault(400, 'BadRequest', `The activity has no ${what}.`);
  const type = textField(body, 'type', 100);
  if (type === undefined || type === '') throw bad('type');
  if (textField(body, 'channelId', 100) === undefined) throw bad('channelId');
  const address = textField(body, 'serviceUrl', 1000);
  if (address === undefined || !URL.canParse(address)) throw bad('serviceUrl');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad('serviceUrl that can be called');
  // Without an app id nobody has signed the request, and its sender would choose where the bot's words go.
  if (!hasAppId && !isLoopback(url.hostname))
    throw new HttpFault(403, 'Forbidden', 'Without an app id only this machine is answered.');
  for (const party of ['conversation', 'from', 'recipient']) {
    const given = body[party];
    if (!isRecord(given) || !textField(given, 'id', 1000)) throw bad(party);
  }
  if (body['id'] !== undefined && textField(body, 'id', 1000) === undefined) throw bad('readable id');
  if (body['text'] !== undefined && body['text'] !== null && textField(body, 'text', longestText) === undefined)
    throw bad('readable text');
  if (body['entities'] !== undefined && !(Array.isArray(body['entities']) && body['entities'].every(isRecord)))
    throw bad('readable entities');
  const timestamp = new Date(textField(body, 'timestamp', 100) ?? Number.NaN);
  return {
    ...body,
    ...(Number.isNaN(timestamp.getTime()) ? { timestamp: undefined } : { timestamp }),
  } as unknown as TeamsActivity;
}

/** Who wrote: the directory's id of the person where Teams gives it, which is the same in every conversation. */
export function senderOf(activity: TeamsActivity): { readonly id: string; readonly name: string } {
  return { id: activity.from.aadObjectId ?? activity.from.id, name: activity.from.name || 'Link worker' };
}

/** The words without the bot's own name before them. */
export function wordsOf(activity: TeamsActivity): string {
  if (typeof activity.text !== 'string') return '';
  const copy = { ...activity, entities: [...(activity.entities ?? [])] };
  const withoutMention = TurnContext.removeMentionText(copy, activity.recipient.id) ?? activity.text;
  return withoutMention
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim();
}

export function isPersonal(activity: Pick<TeamsActivity, 'conversation'>): boolean {
  return activity.conversation.conversationType === undefined || activity.conversation.conversationType === 'personal';
}

/** Words that were sent, or sent before and changed since. What was taken away and brought back was heard when it was sent. */
export function isWritten(activity: TeamsActivity): boolean {
  return activity.type === 'message' || (activity.type === 'messageUpdate' && eventOf(activity) !== 'undeleteMessage');
}

/** The id under which a message is known again: a changed message is another one, and keeps the id under which it is answered. */
export function messageIdOf(activity: TeamsActivity): string | undefined {
  if (activity.type !== 'messageUpdate' || activity.id === undefined) return activity.id;
  return activity.timestamp === undefined ? undefined : `${activity.id}:${activity.timestamp.toISOString()}`;
}

/** Whether something came that is no words: a picture, a file, a voice message. Teams wraps plain words in HTML of their own. */
export function hasMore(activity: TeamsActivity): boolean {
  const attached: unknown = activity.attachments;
  if (!Array.isArray(attached)) return false;
  return attached.some(
    (one: unknown) =>
      isRecord(one) &&
      (one['contentType'] !== 'text/html' || /<(?:img|attachment|video|audio|object)\b/i.test(`${one['content']}`)),
  );
}

function eventOf(activity: TeamsActivity): string | undefined {
  const data: unknown = activity.channelData;
  return isRecord(data) ? textField(data, 'eventType', 100) : undefined;
}
