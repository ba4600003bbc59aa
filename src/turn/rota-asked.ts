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
  `now who whos which whats what wheres is are was be will it its the a on in at for by to and so or ok okay hi hey sorry then please plz pls ta i we my our us
  do does doing has have get gets ring phone number line person manager lead name names first second third there here about same again say`,
);
const outOfHours = /\booh\b|\bout[- ]of[- ](?:hours|hrs)\b|\bafter[- ](?:hours|hrs)\b/i;
// A group may be on at night as well: of the rota it is only beside a word of duty, or right after it.
const atNight = /\b(?:to)?nights?\b|\bovernight\b/i;
const asksWho = /\bwho(?:'?s)?\b|\brota\b|\bnumber\b|\bline\b|\bon[- ]?call\b/i;

const isDayOrNumber = (word: string): boolean => days.has(word) || /^\d{1,2}(?:st|nd|rd|th|pm|am)?$/.test(word);

/** Whether every word is of the rota, and it is asked who answers. */
export function asksForRota(said: string): boolean {
  const words = wordsIn(said);
  if (words.length === 0 || words.length > mostWords) return false;
  if (!asksWho.test(said) && !outOfHours.test(said) && !words.some((word) => days.has(word))) return false;
  const isOfDay = words.some(isDayOrNumber) || /\bthe \d{1,2}(?:st|nd|rd|th)\b/i.test(said);
  const isOfRota = words.some((word) => duty.has(word) && word !== 'call' && !ofDay.test(word));
  // "Who is my supervisor" asks for a person of the team, and "who covers" may be asked of leave: with a day, for whoever is on then.
  const isOfDuty = isOfRota || /\bon[- ]call\b/i.test(said) || (isOfDay && words.some((word) => ofDay.test(word)));
  return (
    (isOfDuty || outOfHours.test(said)) &&
    words.every((word) => duty.has(word) || isDayOrNumber(word) || beside.has(word)) &&
    // "Cover for friday" may be a lift or a sitter: who is asked, or the rota is named.
    (!words.some((word) => /^cover/.test(word)) || /\bwho|\brota\b|\bduty\b|\bsup/i.test(said))
  );
}
const ofDay = /^(?:sup|cover)/;

// A day that a rota has; "holiday" and "first day" name none.
const rotaDay =
  /\b(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|today|tomorrow|week(?:end|ends| )|mornings?|afternoons?|aft|evenings?|christmas|boxing day|bank holidays?|new year|the \d{1,2}(?:st|nd|rd|th))\b/i;
// What speaks of a thing, or of the worker, is no day of the rota: "is it on fridays", "whats on this weekend".
const ofSomething = /\b(?:its?|they|theyre|their|i|im|my|mine|we|our|has|what'?s?|line|get)\b/i;

/** Whether a message that comes after the rota names only another day or hour: "and fri", "out of hrs?". */
export function goesOnAboutRota(said: string): boolean {
  const words = wordsIn(said);
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    !ofSomething.test(said) &&
    (rotaDay.test(words.join(' ')) || rotaDay.test(said) || asksOutOfHours(said)) &&
    words.every((word) => duty.has(word) || isDayOrNumber(word) || beside.has(word) || hours.has(word))
  );
}
const hours = setOf('over around');

/** Whether the hours outside all shifts are asked about. */
export function asksOutOfHours(said: string): boolean {
  return outOfHours.test(said) || atNight.test(said);
}
