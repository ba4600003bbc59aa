// A bed, a meal or a meter: what somebody lacks today, and nothing that puts them in danger. The levels page: help within hours, `none` for danger.
import type { Category } from './response-level.ts';
import type { Message } from './take-apart.ts';

const mostWords = 18;

const lead = '(?:(?:and|but|so|hi|hello|ok|help|urgent|sorry|please) )*';
const whom =
  '(?:(?:i|we) have (?:got )?|(?:a|my|this) )?(?:he|she|they|client|pt|patient|man|woman|bloke|lad|lady|someone|somebody)(?: with)?';
const has = '(?: (?:is|has|have|are|will have|says (?:he|she) (?:is|has)))?(?: got)?';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const tonight = '(?:tonight|for tonight|for the night|this evening)';
const from = `(?: (?:${tonight}|today|now|(?:till|until|from) ${day}|from (?:today|tonight|tomorrow)))?`;
const forWhom = '(?: for (?:him|her|them))?';
const noBed = [
  `(?:nowhere|no where)${forWhom} ${tonight}`,
  `(?:nowhere|no where)${forWhom} to (?:stay|sleep|kip|live)${from}`,
  `(?:nowhere|no where)${forWhom} to go ${tonight}`,
  `no (?:bed|hostel|accommodation|place to (?:stay|sleep|live))${forWhom}${from}`,
  `no (?:room|place|roof)${forWhom} ${tonight}`,
  `(?:street )?homeless${from}`,
  `sofa surfing(?: (?:and|but) (?:has |have |is )?(?:got )?(?:to leave|to move|to be out))?${from}`,
];
const noFood = [
  'no food(?: in| left| at all)?(?: in the (?:house|flat|cupboards?|fridge))?',
  'nothing(?: left)? in the (?:cupboards?|fridge)',
  'nothing to eat',
  'no money for (?:food|the meter|electric|leccy)',
  'no (?:electric|electricity|leccy)(?: on the meter)?',
  'no credit on the meter',
].map((need) => `${need}(?: (?:today|tonight|now|(?:till|until) ${day}|this week|for the weekend))?`);
const asks =
  '(?: (?:please|where (?:do|can|should) (?:i|we|he|she|they) (?:send (?:him|her|them)|go|ring|try)|where can (?:he|she|they) (?:go|stay|sleep)|who (?:do|can|should) (?:i|we) (?:ring|call|phone|try)|what (?:do|can|should) (?:i|we|he|she|they) do|what are (?:his|her|their) rights|any (?:beds?|rooms?|hostels?|shelters?|places?|food banks?)|who can help|can (?:you|we|anyone) help|what now))?';
const said = (...what: readonly string[]): readonly RegExp[] => what.map((one) => new RegExp(`^${lead}${one}${asks}$`));
const wants = `(?:${whom}${has} |there is |got )?`;
const between = `(?:in )?between (?:flats|homes)${from}`;
const needs = said(...[...noBed, ...noFood, between].map((need) => `${wants}${need}`));

// A landlord, the rent and the notice: pressing, and nobody's danger by themselves.
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const landlord =
  '(?:(?:the|his|her|their|my|our) )?(?:ll|landlord|landlady|housing association|council|agent|letting agent)';
const says = '(?:(?:has |have )?(?:says?|said|told (?:him|her|them)|written to say)(?: that)? )?';
const they =
  '(?:(?:he|she|they|it) )?(?:(?:is|are|has|have|will|will be|wants to|want to|is going to|are going to) )?(?:been )?';
const sum = String.raw`(?: (?:by|to|up to|from))?(?: \d+(?: (?:quid|pounds?|percent|a|per) ?(?:week|month)?)?)?(?: (?:a|per) (?:week|month))?`;
const byThen = String.raw`(?: (?:by|from|on|in|at the end of|before|next|this)(?: the)? (?:${day}|${month}|week|month|end of (?:the )?(?:week|month|${month})|\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${month})?|weekend|christmas))?`;
const repair =
  '(?:boiler|heating|hot water|roof|damp|mould|leak|window|windows|door|lock|electrics|shower|toilet|kitchen|repairs)';
const housing = said(
  `${landlord} ${says}${they}(?:putting|put|puts|raising|raised|raise|increasing|increased|increase)(?: up)?(?: the| his| her| their| my)? rent(?: up)?${sum}${byThen}`,
  `${says}(?:the |his |her |their |my )?rent (?:is |has )?(?:going|gone|been put) up${sum}${byThen}`,
  `${landlord} ${they}(?:wants?|want) (?:him|her|them|me) out${byThen}`,
  `${landlord} ${says}${they}(?:selling(?: up| the (?:flat|house))?|evicting (?:him|her|them)|giving (?:him|her|them) notice|given (?:him|her|them) notice|served (?:him |her |them )?(?:notice|an? (?:eviction )?notice|a section (?:21|8)))${byThen}`,
  `${landlord} ${says}${they}(?:not|never|refuses to|refusing to|will not)? ?(?:fix|fixed|fixing|repair|repaired|sort|sorted) (?:the|his|her|their|my) ${repair}`,
  `${wants}(?:been )?(?:given )?(?:(?:an? )?(?:eviction )?notice|a section (?:21|8)|rent arrears|behind with (?:the|his|her|their) rent|been evicted|getting evicted|being evicted)${byThen}`,
);

// One thing that makes it a matter for today; two of them, or any other, are left to the readers.
const children = String.raw`(?:and|with|(?:and )?(?:he|she|they) (?:has|have))(?: got)?(?: (?:a|the|her|his|their|two|three|four|\d))*(?: small| little| young)? (?:baby|kids?|children|child|toddler|bairns?|little ones?|son|daughter)(?: with (?:him|her|them))?`;
const cold =
  '(?:and )?(?:it is |in the )(?:freezing|snowing|raining|cold|snow|rain|minus \\d+)(?: cold)?(?: out| outside)?(?: tonight)?';
const outside = `(?:${whom} (?:is|are|will be) )?(?:sleeping |out )?(?:on the streets?|on a bench|in (?:a|his|her|their) (?:car|tent)|sleeping (?:rough|out|outside)|rough sleeping)`;
const unwell =
  '(?:and )?(?:(?:he|she) is )?(?:just )?(?:(?:\\d (?:months|weeks) )?pregnant|(?:come )?out of hospital|disabled|in a wheelchair)';
const withChildren = said(...noBed.map((need) => `${wants}${need} ${children}`));
const withCold = said(
  `${outside} ${tonight}`,
  ...noBed.flatMap((need) => [cold, outside, unwell].map((worse) => `${wants}${need} ${worse}`)),
);

/**
 * Whether a message tells of a bed, a meal or a meter that is wanting and of nothing else. The trained reader hears violence and suicide in "got nowhere
 * tonight"; by the levels page this is a practical crisis, and only what comes with it (a child, illness, cold, abuse) makes it one for today.
 */
export function isNeedAlone(message: Message): boolean {
  return message.matches.length === 0 && isSaid(message, needs);
}

/**
 * Whether a message tells of a landlord, the rent or a notice and of nothing else; then a cue is not believed either, for "LL wants her out by Friday" is
 * heard as "she wants out".
 */
export function isHousingAlone(message: Message): boolean {
  return isSaid(message, housing);
}

/** Whom a night without a bed endangers, where the message tells of that and of a child, or of the cold, and of nothing else: a matter for today, and no violence. */
export function nightOutside(message: Message): Category | undefined {
  if (message.matches.some(({ cue }) => cue.level === 'now')) return undefined;
  if (isSaid(message, withChildren)) return 'safeguarding_child';
  return isSaid(message, withCold) ? 'safeguarding_adult' : undefined;
}

function isSaid({ words }: Message, frames: readonly RegExp[]): boolean {
  if (words.length === 0 || words.length > mostWords) return false;
  const text = words.map(({ text: word }) => word).join(' ');
  return frames.some((frame) => frame.test(text));
}
