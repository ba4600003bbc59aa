// Danger that others bring to the worker who writes, told apart from distress of their own: the one is everybody's business, the other is theirs to share.
import type { Category, SafetyReading } from './response-level.ts';
import { namesOnlyWriter } from './whose-danger.ts';

const harms =
  '(?:threaten\\w*|hit|hits|hitting|punch\\w*|slap\\w*|kick\\w*|push\\w*|shov\\w*|spat|spit\\w*|grab\\w*|attack\\w*|assault\\w*|follow\\w*|stalk\\w*|chas\\w*|corner\\w*|trapp\\w*|hurt|batter\\w*|stab\\w*|kill\\w*|swore|swear\\w*|shout\\w*|scream\\w*|yell\\w*|touch\\w*|grop\\w*|kiss\\w*|leer\\w*|bit|bitten|bites|lung\\w*|swung|threw|throw\\w*|harass\\w*|intimidat\\w*|block\\w*|trailed|tailed)';
const writer =
  '(?:me|us|my (?:\\w+ )?(?:arm|face|head|leg|hand|hair|neck|car|house|home|door|bag|kids?|children|family))';

const threats: readonly RegExp[] = [
  new RegExp(`\\b${harms}\\b(?: (?:at|on|out at|up to|past|over|with|in front of|back at|behind))? ${writer}\\b`, 'i'),
  new RegExp(`\\b(?:been|was|were|got|getting|i'?m being|being) (?:\\w+ )?${harms}\\b(?! (?:for|up|over|down))`, 'i'),
  /\bknows? (?:where (?:i|we) live|my (?:address|car|street|house|route))\b/i,
  /\b(?:wait\w*|stood|standing|sat|sitting|parked|hanging (?:around|about)|turn\w* up|showed up|appear\w*)\b.{0,25}\b(?:by|outside|near|at|next to|opposite) my (?:\w+ )?(?:car|house|home|flat|door|gate|office|clinic|work|road|street)\b/i,
  /\b(?:com(?:e|ing)|be) (?:down|round|over|for|after|to|back)\b.{0,30}\b(?:me|us)\b(?: (?:out|in|up))?/i,
  /\b(?:watch (?:my|your) back|better watch (?:out|it|myself)|sort me out|get me(?: for)?\b(?=\s*(?:$|[,.!?]|for|when|if|next))|do me in|make me (?:pay|sorry)|i'?(?:d|ll) (?:be sorry|regret))/i,
  /\b(?:filthy|sexual|threatening|abusive|nasty|obscene|vile)\b.{0,20}\b(?:texts?|messages?|voicemails?|calls?|photos?|pictures?|letters?|comments?|remarks?)\b/i,
];
const othersOnly: ReadonlySet<Category> = new Set([
  'safeguarding_adult',
  'safeguarding_child',
  'exploitation',
  'domestic_abuse',
]);

/** Whether the words tell of somebody who threatens or hurts the one who writes. */
export function isThreatToWriter(words: string): boolean {
  const plain = words.replace(/[’‘]/g, "'");
  return threats.some((pattern) => pattern.test(plain));
}

/**
 * The reading of a message about the worker, with categories that say whose business it is. A threat to them is danger for all who answer to
 * see; distress in which nobody else is named is theirs alone, whatever kind of abuse a trained reader heard in a few words. No level changes.
 */
export function readingOfWriter(words: string, reading: SafetyReading): SafetyReading {
  if (reading.about !== 'worker' || reading.categories.length === 0) return reading;
  const { categories } = reading;
  if (isThreatToWriter(words))
    return categories.includes('immediate_danger')
      ? reading
      : { ...reading, categories: [...categories, 'immediate_danger'] };
  const own = categories.filter((category) => !othersOnly.has(category));
  return own.length > 0 && own.length < categories.length && namesOnlyWriter(words)
    ? { ...reading, categories: own }
    : reading;
}
