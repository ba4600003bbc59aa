// Ages over 89, which single a person out; other numbers of the same size stay.
import type { Range, Span } from './span.ts';

const units = '(?:one|two|three|four|five|six|seven|eight|nine)';
const old = `(?:9\\d|1[01]\\d|ninety(?:[ -]{1,2}${units}\\b|(?![ -]{1,2}${units}\\b))|(?:a|one|yin) (?:hundred|hunder|hunnert|hundert|hunderd|hunner)(?: (?:and|an|n|&) (?:${units}|ten|eleven|twelve))?|hundred and ${units})(?: and a (?:half|bit|quarter))?`;
const spoken = `(?:ninety(?:[ -]{1,2}${units})?|one hundred and (?:${units}|ten|eleven|twelve))(?: and a (?:half|bit|quarter))?`;
// What is counted is no age.
const counted =
  '(?!\\d|[.,:/]\\d|-\\d|\\s*(?:%|percent|per ?cent|p\\b|kg|kgs|kilos?|lbs?|stone|cm|mm|ml|mg|mcg|g\\b|km|m\\b|mph|miles?|min|mins|minutes?|secs?|seconds?|hours?|hrs?|days?|weeks?|wks?|months?|mths|people|persons?|patients?|clients?|referrals?|names|folk|others|on the(?! same)|steps?|quid|pounds?|pence|euros?|degrees?|points?|pts?\\b|pages?|calls?|cases?|times|over \\d|out of|units?|percentile|st\\b|of (?:them|us|the)|places|members|volunteers|sessions|messages|emails|to \\d|quid|grand|k\\b|am\\b|pm\\b|bus|th (?:person|caller|referral|patient|time|percentile)|the number|late\\b|short\\b|behind\\b|down (?:on|by|from)\\b))';

const person =
  '(?:she|he|they|who|mum|mam|mom|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandad|grandfather|grandmother|uncle|aunt|auntie|aunty|husband|wife|widow|widower|lady|ladies|gents|gentlemen|gentleman|gent|man|woman|bloke|chap|lass|pt|patient|client|neighbour|friend|resident|sister|brother|partner|hubby|pensioner|veteran|carer|male|female|both|taid|nain|\\[name\\])';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// "ninety one or two", "ninety odd", "ninety six in October"
const goingOn = new RegExp(`^(?: (?:or|and) (?:${units}|so)| odd| next birthday| (?:in|come) ${months})\\b`, 'i');

const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\w£.])(?<v>${old}(?: |-)?(?:years?|yrs?|yr|year)?['’]?(?: |-)?(?:olds?|young|of age))\\b`, 'gi'),
  new RegExp(
    `(?<![\\w£.])(?<v>${old} ?(?:y\\.?/?o\\b|yrs? old|yrs?\\b(?! (?:ago|since|of|later|in))|yrs? of age|years? of age|y\\.o\\.))`,
    'gi',
  ),
  // "she's 93", "hes just turned ninety", "mum is now a hundred"
  new RegExp(
    `\\b${person.replace('|\\[name\\]', '')}(?:['’]?s|['’]?re)?(?: (?:is|was|are|were|will be|['’]?ll be|has|have|had|be|being))?(?: (?:only|now|just|nearly|almost|about|around|already|like|over|well|gone|all of|actually|coming up|going on|getting on for|pushing|approaching|approx|also|still|both|must be|is|turned|turning|turns|be|at least|age|aged|a|she['’]?s|i think|probably|reached|hit|rising|of)){0,4} (?<v>${old})(?![\\w-])${counted}`,
    'gi',
  ),
  new RegExp(
    `\\[name\\](?:['’]s)?(?: (?:is|was|who is|whos|who['’]s|will be|has|now|just|turned|turning|turns|nearly|only|aged|about|over|also|both)){0,4}[ ,(:.-]{1,3}(?:aged? )?(?<v>${old})(?![\\w-])${counted}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:aged?|ages|age is|age of|age:|turn|turned|turning|turns|he['’]?ll be|she['’]?ll be|going to be|gonna be|to be|reached|whos|who['’]s|will be|['’]ll be|hes|he['’]s|shes|she['’]s|theyre|they['’]re|is|was|im|i['’]m)(?: (?:only|now|just|nearly|almost|about|around|already|over|gone))?[ :=]{1,2}(?<v>${old})(?![\\w-])(?=\\s*(?:$|[.,;!?)&]|and\\b|but\\b|now\\b|next\\b|this\\b|on\\b|in\\b|with\\b|bless|who\\b|so\\b|years?\\b|yrs?\\b|yo\\b|y/o|today|tomorrow|last|soon|lives|living|still|cant|can['’]?t|has\\b|had\\b|lol|frail|fit|she\\b|he\\b|if\\b|when\\b|by\\b|sharp|deaf|blind|widow|lady|man|woman))${counted}`,
    'gi',
  ),
  new RegExp(`(?<![\\w£.])(?<v>${old} ?(?:[mf]\\b|male\\b|female\\b))(?!['’])`, 'gi'),
  new RegExp(
    `\\b(?:male|female|man|woman|lady|gent|gentleman|widow|widower|pt|patient|client|[mf])[ ,(]{1,2}(?<v>${old})(?![\\w-])\\)?${counted}`,
    'gi',
  ),
  /\b(?<v>9\d|1[01]\d|ninet(?:y[ -])?(?:ieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ninetieth|hundredth)(?:st|nd|rd|th)?(?= (?:birthday|bday|b'day))/gi,
  new RegExp(
    `\\bat (?:the (?:grand |ripe old |good )?age of )?(?<v>${old})(?=,? (?:he|she|they|you|and still|with)\\b)`,
    'gi',
  ),
  new RegExp(`\\b(?:age|aged|ages)(?: is| of|:)?[ =-]{0,2}(?<v>${old})(?![\\w-])`, 'gi'),
  // "they're 91 and 94", "a couple, 90 and 92"
  new RegExp(
    `\\b(?:they['’]?re|theyre|both|couple|parents|sisters|brothers|are)[ ,(]{1,3}(?:\\d\\d|${old}) (?:and|&) (?<v>${old})(?![\\w-])${counted}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:they['’]?re|theyre|both|couple|parents|sisters|brothers|are)[ ,(]{1,3}(?<v>${old}) (?:and|&) (?:\\d\\d|[a-z]+[ -]?[a-z]*)(?![\\w-])${counted}`,
    'gi',
  ),
  // Beside an age that was found.
  new RegExp(`(?<v>${old}) (?:and|&|or) \\[age\\]`, 'gi'),
  new RegExp(`\\[age\\] (?:and|&|or) (?<v>${old})(?![\\w-])${counted}`, 'gi'),
  // Between commas, after a person's other particulars.
  new RegExp(
    `\\[name\\],? (?:an? |the |is |our )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+, (?:aged? )?(?<v>${old})(?=\\s*(?:[,.;!?)]|$))`,
    'giu',
  ),
  new RegExp(
    `\\b(?:sprightly|spritely|feisty|frail|fit|youthful|young|grand old|ripe old|very [a-z]+|a good|healthy|lively|sharp) (?<v>${old})(?![\\w-])${counted}`,
    'gi',
  ),
  new RegExp(
    `(?:^|[.!?;,\\n] ?|\\bat )(?<v>${old}) (?=and (?:still|sharp|lives|living|fit|frail|never|lonely|alone|as |has|had|hasn|won))`,
    'gi',
  ),
  // Said in words near somebody: "rita ninety five down the legion".
  new RegExp(
    `(?:\\[name\\]|\\b(?:${person.replace('|\\[name\\]', '')}|her|his|hers|born|old|twins?|dear|birthday)\\b)[^.!?\\n]{0,60}?(?<![\\w£-])(?<!(?:nineteen|hundred|hundred and|about|score|scored|costs?|paid|than|to|of|over|the|in|since|until|till|before|after) )(?<v>${spoken})(?![\\w-])(?=\\s*(?:$|[.,;!?)&]|(?:and|but|now|next|this|on|in|at|with|bless|who|so|lol|like|down|up|she|he|today|soon|lives|living|still|frail|fit|has|had|is|was|if|when|by|cant|wants|needs)\\b))${counted}`,
    'gi',
  ),
  // After a person's other particulars, at the end of what is said of them: "… still does her own step, 94".
  /\[name\][^.!?\n]{0,80}[,;(] ?(?:aged? |now )?(?<v>9\d|10\d)(?=\s*(?:$|[.!?;)]|, (?:she|he|lives|and|has|is)\b))/g,
  // "in her ninety-third year", "a hundred on Saturday", "she's that way at 93", "97, no family": the reader decides.
  /\b(?:her|his|their|my|your|into the|in the) (?<v>9\d(?:st|nd|rd|th)|10\d(?:st|nd|rd|th)|ninet(?:ieth|y[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|hundredth|hundred and (?:first|second|third)) (?=year\b)/gi,
  new RegExp(
    `(?<![\\w£])(?<v>${old})(?= (?:on|next|this|come) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|birthday|year|hogmanay|christmas|easter|${months})\\b)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:will|['’]ll|to|gonna|would) be (?<v>${old})(?= (?:in|on|next|this|come|by|soon|before)\\b)${counted}`,
    'gi',
  ),
  new RegExp(`\\bat (?<v>${old})(?=[.!?]?$)`, 'gi'),
  /(?:^|[,;] )(?<v>9\d|10[02-9])(?=, )/g,
  // An age in brackets or set off by commas after a person.
  new RegExp(`\\((?:aged? ?)?(?<v>${old})(?: ?(?:yrs?|years|yo|[mf]))?\\)`, 'gi'),
];

const notAnAge =
  /(?:\b(?:bus|route|flat|room|number|no|no\.|unit|ward|bed|bay|house|score|scored|scoring|bp|sats|pulse|weight|weighs|weighed|temp|hr|line|page|channel|top|option|ext|extension|the|m|a|price|costs?|cost|phq|gad|sugar|sugars|junction|apartment|apt|block|at number|door|plot|locker|form|section|ticket|level|rate|heart rate|bill|balance|waiting list|queue)|£|\$|€|\+)\s*(?:is|was|of|at|:|=)?\s*$/i;

// "101" is also the police, "111" and "119" NHS lines: only right behind somebody, where no number is told, are they an age.
const publicNumber = /^(?:101|105|111|112|116|118|119)$/;
const rightBehindSomebody = new RegExp(
  `(?:\\[name\\]|\\b(?!who\\b)${person.replace('|\\[name\\]', '')})(?:['’]?s|['’]?re)?(?: (?:is|was|now|just|only|nearly|turned|turns|turning|about|over|be|will))* $`,
  'i',
);
const numberTold =
  /\b(?:numbers?|no|ring|rings|rang|call|calls|dial|phone|police|line|lines|emergency|nhs)\b[^.!?\n]*$/i;

/** Whether a number that everybody may ring is somebody's age here: "her mum is 101". */
export function isAgeNotLine(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return rightBehindSomebody.test(before) && !numberTold.test(before) && !/^ (?:for|is|line)\b/i.test(text.slice(end));
}

/** Ages of ninety and more, in figures or words. */
export function findGreatAges(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.['v'] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length + (goingOn.exec(text.slice(start + value.length))?.[0].length ?? 0);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const before = text.slice(Math.max(0, start - 24), start);
      if (
        publicNumber.test(value) &&
        !/age/i.test(match[0]) &&
        !isAgeNotLine(text, { start, end }) &&
        !/old|birthday/i.test(text.slice(end, end + 12))
      )
        continue;
      const saysAge =
        /\bage|old|birthday|turn/i.test(match[0]) ||
        /^[ -]?(?:years?[ -]old|yr)/i.test(text.slice(end, end + 12)) ||
        /^(?:st|nd|rd|th) (?:b)/i.test(text.slice(end, end + 6));
      if (!saysAge && notAnAge.test(before)) continue;
      found.push({ start, end, kind: 'age_over_89' });
    }
  }
  return found;
}
