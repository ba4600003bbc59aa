// Whether somebody reports that a service is recorded wrongly, and how. What is said of a person is never a report about a service.
import type { ReportedWhat } from '../store/asset-reports.ts';

const patterns: readonly (readonly [ReportedWhat, RegExp])[] = [
  [
    'number',
    /\b(number|phone|tel(ephone)?|line|e-?mail|website|web ?page|link)\b.{0,25}?\b(wrong|dead|changed|disconnected|doesn'?t work|isn'?t working|not working|out of date|rings out|not recognised|unobtainable|bounces?|bounced|bouncing)\b|\b(wrong|dead|old) (number|phone|e-?mail|website|link|contact)\b/i,
  ],
  [
    'moved',
    /\b(has |have |'s |'ve |had |s |ve )?(just |now )?(moved|relocated)\b(?! (on|house|in with|out of home|home)\b)|\b(is|are|meets?|held|'re|'s|re|run)\b.{0,15}\bnow (at|in|held at|held in|based at|based in)\b|\bnow (meets?|runs?|held|based|lives?) (at|in)\b|\bchanged (venue|address|place|location|building)\b|\b(wrong|different|new|changed|old) (venue|address|place|location)\b|\b(venue|address)\b.{0,12}\b(wrong|changed|different|out of date)\b/i,
  ],
  [
    'times',
    /\b(times?|days?|hours?)\b.{0,20}\b(wrong|changed|different|out of date)\b|\b(wrong|different|changed) (times?|days?|hours)\b|\b(is|are|'s|'re|s|re|meets?|runs?) (now )?on (an? )?(mon|tue|wed|thu|fri|sat|sun)\w*\b.{0,12}\b(now|instead)\b|\bnow (on|meets? on|runs? on|at) (an? )?((mon|tue|wed|thu|fri|sat|sun)\w*|\d)|\b(changed|moved|switched) to (an? )?(mon|tue|wed|thu|fri|sat|sun)\w*/i,
  ],
  [
    'full',
    /\b(is|are|'s|'re|re|s)\s+(now |completely |totally )?(full\b(?! of)|fully booked|not taking (on )?(anyone|any ?more|referrals|new|people))|\b(waiting )?list (is |has )?(been )?closed\b|\bclosed to (new )?referrals\b|\bno (more )?(spaces|places) (left|at)\b|\bstopped taking (referrals|people|anyone|new)\b|^\s*full\s*(up)?\s*[.!]*$/i,
  ],
  [
    'closed',
    /\b(stopped|closed( down)?|finished|folded|shut( down)?|packed (up|in)|ended|disbanded|ceased|wound up|cancelled|lost (its|their) funding|has gone|have gone)\b(?! (taking|eating|drinking|going|coming|attending|seeing|using|answering|smoking|talking|working|his|her|their (medication|tablets|meds)|my|me|him|speaking|replying|washing|sleeping|breathing|on (mon|tue|wed|thu|fri|sat|sun|bank)))|\b(no longer|not|isn'?t|aren'?t|doesn'?t|don'?t|dont|doesnt|isnt|arent) (running|runs?|on any ?more|meeting|meets?|going|happen(ing|s)?|exist|there any ?more|open any ?more)\b|\bgone (for good|bust)\b|\bdoesn'?t (run|exist|meet|happen)\b/i,
  ],
];

// Whoever these words name is a person: "she has stopped", "my client moved", "his number has changed".
const person =
  /\b(she|he|i|i'?ve|i'?m|we|we'?ve|her|his|him|my|client|clients|patient|patients|pt|lady|man|woman|bloke|husband|wife|partner|son|daughter|mum|mom|dad|mother|father|neighbour|carer|girl|boy|child|baby|colleague|sister|brother|friend|someone|somebody|who|whose|everyone|marriage|relationship|job|placement|treatment|benefits?|pip|tenancy|breathing|heart|pain|bleeding|medication|tablets|meds|door|window|eyes|case|referral|visit|waiting room|surgery|\[[a-z ]+\])\b|\[name\]/i;
const service =
  /\b(group|club|class|classes|caf[eé]|choir|session|sessions|drop-?in|service|clinic|centre|center|hub|project|shed|food ?bank|pantry|larder|kitchen|walk|walks|lunch|dinner|meet-?up|activity|course|workshop|charity|scheme|helpline|line|team|library|place|one|number|phone|email|e-?mail|website|link|address|venue|time|times|day|days|hours|list|it|it'?s|its|they|they'?re|they'?ve|theyre|theyve|that|that'?s|this|these|those)\b/i;
const isQuestion =
  /\?\s*$|^\s*(so |and |but |ok,? )?(is|are|do|does|did|has|have|can|could|would|should|will|was|were|when|where|what|what'?s|which|who|why|how|any|anything|anyone|need|looking|find|wondering|tell me|show me)\b/i;
const unsure =
  /\b(if|whether|wonder(ing)?|wondered|unless|until|in case|(?:when|once|before|after) (?:it(?:'?s)?|they(?:'?re|'?ve)?|that(?:'?s)?))\b/i;
const wants =
  /\b(need|needs|want|wants|looking for|find|somewhere|something|suggest|recommend|after (the|her|his)|since|because|anything)\b/i;

/** How a service is reported wrong; undefined when nothing of the kind is said. `namesService`: the words hold a service's own name. */
export function reportedWrong(words: string, namesService: boolean): ReportedWhat | undefined {
  if (isAQuestion(words)) return undefined;
  for (const sentence of words.split(/[.!\n]+/)) {
    for (const [what, pattern] of patterns) {
      const match = pattern.exec(sentence);
      if (match === null) continue;
      const before = sentence.slice(0, match.index);
      if (unsure.test(before) || wants.test(before)) continue;
      // Only what stands before the verb can be its subject; a name in the words does not make a person's doing the service's.
      const subject = before.split(/[,;]|\b(?:and|but|because|so)\b/).at(-1) ?? '';
      if (
        person.test(
          subject.replace(
            /^.*\b(i think|i hear|i heard|i'?m told|i was told|they said|she said|he said|(a|my|the) (client|colleague|patient) (says?|said|told me|tells me)|told me|just (heard|found out|to say|so you know)|apparently|fyi|btw)\b( that)?/i,
            '',
          ),
        )
      )
        continue;
      const isTerse = before.trim() === '' && sentence.trim().split(/\s+/).length <= 5;
      if (isTerse || namesService || service.test(`${subject} ${match[0]}`)) return what;
    }
  }
  return undefined;
}

/** Whether something is asked rather than told. */
export function isAQuestion(words: string): boolean {
  return isQuestion.test(words);
}
