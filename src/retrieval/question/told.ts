// What is told is not wished: a free class that closed, an evening choir she once sang in, the asker's own clinic.
import { dayPattern } from './calendar.ts';
import type { Reading, WishDetail } from './wish.ts';

const gone =
  /\b(?:used to(?! be)|(?:has|have|had|'?s|is|was|it) (?:been )?(?:closed|shut|folded|stopped|finished|packed (?:in|up)|moved)|(?:shut|closed|folded|finished|stopped) (?:in|at|last|down|didn|two|three|a few|since|after|for good)|(?:it'?s|its|and it|one) (?:folded|shut|closed)|(?:the|that) (?:\w+ ){1,3}(?:folded|shut|closed|packed (?:in|up))|last (?:year|month|week|summer|winter|spring|autumn|christmas|night|friday|monday)|in (?:covid|lockdown)|years ago|(?:sang|danced|played|worked|volunteered) (?:in|at|for)|had a look|been to the|(?:loved|enjoyed|did|tried|missed|won|met) (?:\w+ ){0,3}(?:the|that|one|it|at)|went to the|we had (?:a|the)|was (?:lovely|brilliant|great))\b/;
const ours =
  /\b(?:(?:my|our) (?:\w+ ){0,3}(?:clinics?|surger(?:y|ies)|rota|leaflets?|posters?|practice|room|stall|foyer|session|rounds?|list|shift)|leaflets?|posters?|raffle|password|rota|staff ?room|i'?m on|im on|we used|i gave|quiet week|^(?:good )?(?:mornin|morning|evening|afternoon)(?: (?:all|everyone|folks|team|hope)))/;
const doing =
  /\b(?:volunteers?|volunteering|hands? out|helps? out|drives? the|cleans? the|does (?:\w+ )?(?:mornings|afternoons|evenings|saturdays|sundays) (?:at|on|in)|runs the|teaches|serves)\b/;
// Of these a telling may speak too; what a person needs to get in stays needed.
const tellable: ReadonlySet<WishDetail['kind']> = new Set<WishDetail['kind']>([
  'cost',
  'time',
  'days',
  'mode',
  'self-referral',
  'only',
  'out-of-work-hours',
]);

const clauseEnd = /[.,;:?!]| - |\b(?:but|anyway|now|so|and now|wants?|needs?|looking for)\b/g;

/** Takes out the wishes whose words all stand where something else is told. */
export function withdrawTold(reading: Reading): void {
  const { text } = reading;
  const ends = [...text.matchAll(clauseEnd)].map((one) => one.index);
  const isTold = (at: number) => {
    const from = Math.max(0, ...ends.filter((end) => end <= at));
    const to = Math.min(text.length, ...ends.filter((end) => end > at));
    const clause = text.slice(from, to);
    return gone.test(clause) || ours.test(clause.replace(/^\W+/, '')) || doing.test(clause);
  };
  const days = [...text.matchAll(new RegExp(String.raw`\b(?:${dayPattern}|weekends?|weekdays?)\b`, 'g'))].map(
    (one) => one.index,
  );
  const kept = reading.wishes.filter(({ id, detail }) => {
    if (!tellable.has(detail.kind)) return true;
    const places =
      detail.kind === 'days' ? days : reading.claims.filter((one) => one.id === id).map((one) => one.start);
    return places.length === 0 || !places.every(isTold);
  });
  reading.wishes.splice(0, reading.wishes.length, ...kept);
}
