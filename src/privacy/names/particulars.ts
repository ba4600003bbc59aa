// What around a word is said only of a person: their particulars behind it, what they are asked; and what only looks so.
import { isPlaceholder } from './reading.ts';
import type { Word } from './words.ts';

/** Animals that are given a name. */
export const pets =
  /^(?:dog|cat|budgie|parrot|horse|pony|rabbit|hamster|pet|puppy|kitten|collie|terrier|spaniel|labrador|goat|ferret|tortoise)$/;

/** Whether this is asked as only of somebody: "can grace bring her sister", "will joy be ok". */
export function asksOfSomebody(words: readonly Word[], at: number): boolean {
  return (
    /^(?:can|could|will|would|should|does|did|do|might)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:be|bring|come|have|get|go|see|need|use|take|join|attend|still|also|do|make|drive|walk|stay|want|know|like|live|eat|sleep|pay|apply|bring|move|sign|travel|manage)$/.test(
      words[at + 1]?.lower ?? '',
    ) &&
    /^(?:a|an|the|her|his|their|to|on|in|with|by|here|there|ok|okay|able|at|for|any|it|us|me|bring|come|have|get|go|need|alone|money|help)$/.test(
      words[at + 2]?.lower ?? 'here',
    )
  );
}

// Words that tell what the number behind them is.
const labels =
  /^(?:tel|reg|mob|mobile|phone|ph|ref|acc|acct|sort|nhs|dob|email|insta|snap|plate|post|code|pc|addr|address|number|no|num|home|work|landline|fax|text|whatsapp|van|car|ni|crn|urn|age|aged|born)$/;
/** What groups and places are called: "rose tree club". */
export const gatherings =
  /^(?:club|clubs|group|groups|cafe|café|centre|hub|choir|pantry|project|sessions?|class|classes|walk|walks|drop-in|day|court|house|ward|church)$/;

/** How surely the words behind a word are a person's particulars. */
export function particulars(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || !/^[ ,(:-]{1,3}$/.test(next.gap) || labels.test(words[at]?.lower ?? '')) return 0;
  const beyond = words[at + 2];
  if (isPlaceholder(next)) return /address|username|email/.test(next.lower) ? 1.2 : 2;
  if (/^(?:dob|born|nhs)$/.test(next.lower)) return 1.8;
  if (/^(?:at|of|from|in|on)$/.test(next.lower) && beyond !== undefined && isPlaceholder(beyond))
    return /address|postcode|phone/.test(beyond.lower) ? 2.2 : 0;
  return 0;
}
