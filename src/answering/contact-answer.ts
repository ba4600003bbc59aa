// The numbers that answer a question: who answers at this hour first, and in place of a shut line the one that stands in for it.
import type { Contact } from '../knowledge/knowledge.ts';
import type { Found } from '../retrieval/passage.ts';
import { type AnswerContext, type Citations, nothing, type Part, within } from './answer-parts.ts';
import { contactLine, isShut, servesNation } from './contact-line.ts';

const asksWhom =
  /\bwho(?:m)? (?:do|can|should|could|would|must|shall) (?:i|we|she|he|they) (?:ring|call|phone|contact|speak|talk|get)\b|\bwho(?:'s| is) (?:there )?to (?:ring|call|phone)\b|\b(?:what(?:'s| is)|which|any|is there an?|need|got an?|have you got an?|give me an?) (?:the |a )?(?:\w+ ){0,3}(?:number|helpline|phone ?line|hotline|line)\b|\b(?:number|helpline|phone ?line|hotline) (?:for|to ring|to call)\b/i;

/** Whether a question asks for somebody to ring. */
export function asksForNumber(question: string): boolean {
  return asksWhom.test(question);
}

/** The contacts found near the best of them, ready to be rung; one that was asked for by its name before all others. */
export function contactBlocks(
  found: readonly Found[],
  named: Found | undefined,
  lead: Found | undefined,
  context: AnswerContext,
  citations: Citations,
): Part {
  const near = found.filter((one) => one.passage.contact !== undefined && one.score >= (lead?.score ?? 0) * 0.6);
  const lines = near.flatMap((one) => {
    const contact = one.passage.contact;
    if (contact === undefined || !servesNation(contact, context.nation)) return [];
    return [contact, ...standIns(contact, context)].flatMap((each) => {
      const line = contactLine(each, context.today, context.clock);
      return line === undefined
        ? []
        : [{ line, passage: one.passage, isShut: isShut(each, context.clock), isNamed: one === named }];
    });
  });
  // Who answers now comes before who does not, unless it was asked for by its name.
  const once = lines.filter(
    ({ line }, place) => lines.findIndex((other) => other.line.number === line.number) === place,
  );
  const ordered = [...once].sort(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || Number(a.isShut) - Number(b.isShut),
  );
  const top = ordered[0];
  if (top === undefined) return nothing;
  for (const { line, passage } of ordered) citations.cite(passage, `${line.name}: ${line.number}`);
  const first = `${top.line.name}: ${top.line.number}. ${top.line.note.charAt(0).toUpperCase()}${top.line.note.slice(1)}.`;
  return {
    firstLine: within(first) ? first : `${top.line.name}: ${top.line.number}.${top.isShut ? ' Shut now.' : ''}`,
    blocks: [{ kind: 'numbers', title: 'Who to ring', items: ordered.map(({ line }) => line) }],
  };
}

/** Whether nobody answers the line that such a part would lead with, or there is none. */
export function isShutLead({ firstLine }: Part): boolean {
  return firstLine === '' || /\bshut now\b/i.test(firstLine);
}

// `ID-ooh` stands in for `ID` while that is shut.
function standIns(contact: Contact, context: AnswerContext): readonly Contact[] {
  if (!isShut(contact, context.clock)) return [];
  return context.contacts.filter(({ id }) => id === `${contact.id}-ooh`);
}
