// In a team's thread several people write in one conversation. What is somebody's own stays theirs: what they said before, their cases, their distress.
import type { Reply } from '../../turn/turn.ts';
import { isPersonal, type TeamsActivity } from './read-activity.ts';

/** The conversation as the turn knows it: in a thread each person has one of their own. */
export function conversationOf(activity: TeamsActivity, personId: string): string {
  return isPersonal(activity) ? activity.conversation.id : `${activity.conversation.id}#${personId}`;
}

/** Whether a reply speaks of a case or of the writer's own strain, and so is for them alone. */
export function isForOneAlone(reply: Reply): boolean {
  return (
    reply.escalation !== undefined ||
    reply.blocks.some(({ kind }) => kind === 'case') ||
    reply.categories.includes('worker_safety_or_wellbeing')
  );
}

/** What stands in the thread in place of a reply that went to somebody's own chat: at `now` what to do, for everybody reads it. */
export function inPlaceOf(reply: Reply): Reply {
  const firstLine = reply.level === 'now' ? reply.firstLine : elsewhere;
  const blocks = reply.level === 'now' ? [{ kind: 'text', text: elsewhere } as const] : [];
  return { ...bare(reply), firstLine, blocks };
}

/** What stands in the thread where nothing can be written to somebody's own chat: what to do and whom to ring, nothing of a case. */
export function withoutCase(reply: Reply): Reply {
  const blocks = reply.blocks.filter(({ kind }) => kind !== 'case');
  return { ...bare(reply), citations: reply.citations, blocks: [...blocks, { kind: 'text', text: notThere }] };
}

const elsewhere = 'I answer you in your own chat with me. If somebody is in danger ring 999.';
const notThere = 'How it stands I say only in your own chat with me. Write to me there and ask “my open cases”.';

function bare({ escalation: _case, ...reply }: Reply): Reply {
  return { ...reply, categories: [], citations: [], actions: [], masked: [] };
}
