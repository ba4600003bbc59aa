import type { Citation } from '../answering/answer.ts';
import { withContacts } from '../answering/contact-line.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sectionOf } from './path.ts';

/** Where a ref of the path says what it says, with its first sentences; undefined when the knowledge no longer holds it. */
export function citationOf(ref: string, knowledge: Knowledge, now: Date): Citation | undefined {
  const found = sectionOf(knowledge, ref);
  if (found === undefined) return undefined;
  return {
    ref,
    title: found.title,
    section: found.section.headingPath.at(-1) ?? found.title,
    quote: withContacts(firstSentences(found.section.text), knowledge.contacts, now.toISOString().slice(0, 10)),
    owner: found.owner,
    ...(found.reviewBy === undefined ? {} : { reviewBy: found.reviewBy }),
  };
}

// Enough to know what a section says; a question inside brackets ends no sentence.
function firstSentences(text: string): string {
  const pieces = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]+["'”’)]*/g) ?? [text];
  const sentences: string[] = [];
  for (const piece of pieces) {
    const open = sentences.at(-1);
    if (open !== undefined && open.split('(').length > open.split(')').length) sentences[sentences.length - 1] += piece;
    else if (sentences.length === 2) break;
    else sentences.push(piece);
  }
  return sentences.join(' ').replace(/ {2,}/g, ' ').trim();
}
