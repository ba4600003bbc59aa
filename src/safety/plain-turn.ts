// A few words of everyday work that name nobody's danger: "what if she says no", "left a voicemail", "dna'd twice".
import type { Message } from './take-apart.ts';

const mostWords = 8;

// Only words that say who was asked, rung, met or written to, and whether they answered. Left out on purpose: whatever is said of harm in few words
// ("here", "back", "gone", "have", "go", "do it", "tonight", "any more"), every number, and every part of a body, a house or a family.
const plainWords = new Set(
  `i you he she they we it him her them us me his their our your my this that who what which when where why how there
  and or but so if then because
  is are was were am does did do will would can could should need needs needed not no yes yeah ok okay still again yet already also
  today tomorrow yesterday later next first once twice
  monday tuesday wednesday thursday friday saturday sunday week morning afternoon
  to of for on up about by a an the any other else another same
  want wants wanted ask asks asked asking say says said tell tells told know knows sure
  turn turned show showed come came attend attended missed dna dnad
  ring rings rang rung call calls called phone phones phoned text texted email emailed voicemail voicemails
  pick picks picking picked answer answers answering answered reply replies replied number try tries tried trying
  refer refers referral referrals referred decline declines declined accept accepted accepts agree agrees agreed consent form forms
  discharge close waiting list wait full
  gp doctor surgery practice nurse supervisor manager appointment appointments session sessions group course
  pt patient client new read write drive drives`.split(/\s+/),
);

// Read together with what stands beside them, and each as no word at all.
const phrases = [
  // A line that breaks up, and the booking of rooms.
  /\b(?:phone|line|signal|connection|sound|voice|picture|video) (?:keeps?|kept|is|was) (?:cutting out|dropping(?: out)?|breaking up|freezing)\b/g,
  /\b(?:reception|receptionist)\b/g,
  /\b(?:re)?book(?:ed|ing|ings)?(?: (?:us|me|a|an|any|the|our|my))?(?: rooms?(?: \d{1,2}| [a-d])?)?\b/g,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/g,
  /\bget(?:ting)? (?:a )?(?:hold|answer|reply|through)\b/g,
  /\bleft (?:a |him |her |them |another )*voicemail\b/g,
  /\bx ?[2-5]\b/g,
  /^(?:he|she|they|pt|client) (?:is|are) \d\d?$/g,
  // Who did not come to an appointment.
  /\bwhat now\b/g,
  /\bin a row\b/g,
  /\b(?:once|twice|again) now\b/g,
  /\b(?:has|have) not (?:turned up|attended|shown up)\b/g,
  /\b(?:two|three|four|five) (?:appointments?|sessions?|times)\b/g,
  /\bkeeps? (?:missing|not attending) (?:(?:the|his|her|their) )?(?:appointments?|sessions?)\b/g,
];

// Plain words that together may mean what nobody says aloud.
const unsaid =
  /\b(?:do|did|does) (?:it|this|that)\b|\bi can ?not\b|\b(?:will|would|wants?) (?:to )?(?:now|today|tomorrow)\b/;

/**
 * Whether a message is nothing but a few plain words of the day's work. The trained reader has met few of these, hears "suicide" in "what if she says no",
 * and is not believed on them alone; a cue always is. Of the short dangers that were ever labelled none is of such words only
 * (`test/safety/plain-turn.test.ts`).
 */
export function isPlainTurn({ words, matches }: Message): boolean {
  // Whatever its phrases, it is a few words.
  if (words.length === 0 || words.length > mostWords * 2 || matches.length > 0) return false;
  const text = words.map((word) => word.text).join(' ');
  if (unsaid.test(text)) return false;
  const rest = phrases
    .reduce((left, phrase) => left.replaceAll(phrase, ' '), text)
    .split(' ')
    .filter(Boolean);
  return rest.length <= mostWords && rest.every((word) => plainWords.has(word));
}
