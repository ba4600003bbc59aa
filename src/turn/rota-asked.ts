// "Whos duty sup today", "ooh number?", and after that "and fri": messages made of nothing but the words of a rota.
import { wordsIn } from '../retrieval/tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const mostWords = 10;
// Who answers: without one of these it is no question about the rota.
const duty = setOf(
  'duty rota oncall call sup sups supervisor supervisors supervising supervises cover covers covering covered ooh',
);
const days = setOf(
  `mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri friday fridays sat saturday saturdays
  sun sunday sundays today tonight tomorrow weekend weekends week next this day days night nights morning mornings afternoon afternoons aft am pm noon lunch lunchtime evening
  evenings eve christmas boxing bank holiday holidays new year december january hour hours hrs out of after till until from`,
);
const beside = setOf(
  `now over around who whos which whats what wheres is are was be will it its the a on in at for by to and so or ok okay hi hey sorry then please plz pls ta i we my our us
  do does doing has have get gets ring phone number line person manager lead name names first second third there here about same again say if has`,
);
const outOfHours = /\booh\b|\bout[- ]of[- ](?:hours|hrs)\b|\bafter[- ](?:hours|hrs)\b|\bovernight\b/i;
const asksWho = /\bwho(?:'?s)?\b|\brota\b|\bnumber\b|\bline\b|\bon[- ]?call\b/i;

const isDayOrNumber = (word: string): boolean => days.has(word) || /^\d{1,2}(?:st|nd|rd|th|pm|am)?$/.test(word);

/** Whether every word is of the rota, and it is asked who answers. */
export function asksForRota(said: string): boolean {
  const words = wordsIn(said);
  if (words.length === 0 || words.length > mostWords) return false;
  if (!asksWho.test(said) && !outOfHours.test(said) && !words.some((word) => days.has(word))) return false;
  const isOfDuty = words.some((word) => duty.has(word) && word !== 'call') || /\bon[- ]call\b/i.test(said);
  return (
    (isOfDuty || outOfHours.test(said)) &&
    words.every((word) => duty.has(word) || isDayOrNumber(word) || beside.has(word)) &&
    // "Cover for friday" may be a lift or a sitter: who is asked, or the rota is named.
    (!words.some((word) => /^cover/.test(word)) || /\bwho|\brota\b|\bduty\b|\bsup/i.test(said))
  );
}

/** Whether a message that comes after the rota names only another day or hour: "and fri", "out of hrs?". */
export function goesOnAboutRota(said: string): boolean {
  const words = wordsIn(said);
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    (words.some((word) => days.has(word) && !beside.has(word)) || outOfHours.test(said)) &&
    words.every((word) => duty.has(word) || isDayOrNumber(word) || beside.has(word))
  );
}

/** Whether the hours outside all shifts are asked about. */
export function asksOutOfHours(said: string): boolean {
  return outOfHours.test(said);
}
