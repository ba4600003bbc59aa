// Short turns about a service, a colleague's hours or a call to be made: "is she on tonight", "for girls?", "ring her son on …".
import { nameClass } from '../privacy/names/lexicon.ts';
import type { Message } from './take-apart.ts';

const mostWords = 24;

const one = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

// Every frame is a whole message, and every word in it comes from a short list. Left out of the lists on purpose: "home", "alone", "out", "stay", whatever
// one takes or uses, every place from which one may fall, and "he" and "she" anywhere but where somebody would go or start.
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const clock = String.raw`(?:\d{1,2}(?: \d\d)?(?: ?[ap]m)?|noon|lunch)`;
const time = one(
  `(?:on |this |next |every )?${day}(?: (?:morning|afternoon|evening|night))?`,
  'today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?|this (?:week|weekend|month|morning|afternoon|evening)|next (?:week|month)',
  '(?:at |over )?(?:the |this )?weekends?|(?:on )?bank holidays?|over (?:christmas|easter|summer)|(?:in the |any )?(?:mornings?|afternoons?|evenings?)',
  `(?:at|after|before|till|until|from|by) ${clock}`,
);
const when = `(?: ${time}){0,2}`;
const number = String.raw`(?: (?:on|at))? \d[\d ]{4,16}\d`;

const whose = one('his|her|their|my|the');
const relation = one(
  'son|daughter|wife|sister|mum|mam|mother|nan|niece|nephew|cousin|friend|neighbour|carer|keyworker|advocate|social worker|gp|doctor|surgery|practice',
);
// Of these one is warned more often; they are rung by their number only.
const anyRelation = one(relation, 'husband|partner|brother|dad|father|mate');
const colleague = one(
  `he|she|they|you|NAME|anyone|anybody|someone|somebody|(?:the|our|my) (?:duty (?:worker|manager|officer|team|nurse|doctor)|supervisor|manager|lead|champion|nurse|counsellor|team|advice line|helpline|line)`,
);
const atWork = one(
  'on|in|off|working|around|available|covering|on call|on duty|on shift|on the rota|in work|in the office',
);

const audience = one(
  '(?:(?:young|younger|older|muslim|asian|black|deaf|disabled|gay|trans|single|new) )?(?:men|women|blokes|ladies|mums|dads|parents|people|couples|families|carers|adults|students|veterans)',
  '(?:teenage |deaf |disabled )?(?:girls|boys|lads|lasses|kids|children|teenagers|teens|toddlers)',
  String.raw`(?:under|over) (?:fives|tens|teens|\d\ds?)`,
);
const lead = '(?:(?:and|or|but|so|ok|okay|yes|no|just|please) )*';
const thing = one(
  'it|that|this|there|(?:that|this|the (?:first|second|third|last|other|next)) one',
  String.raw`(?:the|a|this|that) (?:(?!he\b|she\b|him\b|her\b)\w+ )?(?:group|club|class|session|course|cafe|clinic|drop in|service|walk|choir|lunch|surgery|office|advice line|helpline|team|hall|centre|library|pantry|food ?bank|men s shed|mens shed)`,
);
const facility = one(
  'parking|car park|bus|buses|bus stop|taxi|minibus|transport|lift|ramp|steps|toilet|toilets|loo|creche|interpreter|website|address|number|phone|phone number|email|waiting list|wait|space|spaces|place|places|fee|cost|charge|form|referral|self referral|booking|voucher|voucher scheme|hardship fund|meal|meals|lunch|tea|coffee',
);
const ofServices = one(
  'on|in|at|to|for|with|by|near|the|a|an|any|or|and|if|not|just|only|still|yet|also|too|much|many|far|often|which|all|both|each|every|once|twice',
  'week|weekly|fortnightly|monthly|month|year|term|time|times|hour|hours|day|days|morning|mornings|afternoon|afternoons|evening|evenings|weekend|weekends|holiday|holidays|bank|today|tonight|tomorrow|am|pm',
  'january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|winter',
  'open|opens|opening|run|runs|running|meet|meets|start|starts|starting|finish|finishes|begin|begins|last|lasts|cost|costs|price|charge|free|cheap|cheaper|cash|card|quid|pounds|pound|fiver|tenner|donation|voucher|full|spaces|space|places|waiting|list|wait|booking|booked|book|form|referral|self|refer|drop in|turn up|walk in',
  'group|groups|club|class|classes|session|sessions|course|courses|cafe|lunch|tea|coffee|meal|meals|parking|park|bus|buses|minibus|stop|lift|ramp|upstairs|downstairs|floor|ground|step|steps|toilet|toilets|loo|room|hall|church|mosque|library|centre|surgery|outdoors|indoors|online|zoom|phone|email|creche|interpreter|english|welsh|polish|urdu|punjabi|arabic|bsl',
  String.raw`${audience}|${day}|\d{1,2}`,
);
// Two persons in one question may be two that must not meet: whoever goes is "he", "she" or who asks for a place.
const goer = one(
  'he|she|they|someone|somebody|anyone|anybody|a (?:man|woman|bloke|lad|lady)|we|NAME',
  `${whose} ${relation}`,
);
const paper =
  '(?:pip|esa|uc|dla|pension credit|attendance allowance|carers? allowance|universal credit|housing benefit|council tax|blue badge|bus pass|housing|benefits?|debt|grant)(?: (?:form|forms|advice|help|claim|application|appeal|review)){1,3}';
const way = one(
  'appointments?|in person|face to face|at home|home visit|in the surgery|somewhere local|needs?|only|please|help|advice',
);

const person =
  '(?:(?:a|my|the|this|our|one) )?(?:(?:new|older|young) )?(?:patient|pt|client|lady|man|bloke|woman|lad|he|she|someone|somebody)';
const platform =
  '(?:on|via|through) (?:facebook|instagram|insta|whatsapp|snapchat|tiktok|twitter|linkedin|social media|messenger)';
const asksHow =
  '(?: (?:and )?(?:what (?:do|should|can|shall) (?:i|we) (?:say|do|tell (?:him|her|them))|how (?:do|should) (?:i|we) (?:handle|answer|deal with) (?:it|that|this)|where (?:do|should) (?:i|we) (?:put|record|write|note|log) (?:it|that|this)|is (?:it|that) (?:ok|okay|allowed)))?';
const aboutWork =
  '(?: (?:to (?:him|her|them) )?about (?:what )?(?:social prescribing|we do|i do|our service|the service|my job)(?: (?:is|does))?)?';

// A place by its name, and none that tells of trouble.
const area =
  '(?!(?:danger|trouble|prison|hospital|refuge|hiding|need|crisis|care|pain|there|alone|that|this|they|what|need|only)\\b)[a-z]{4,14}(?: park)?';

const frames = [
  // What somebody asks of a worker or of their record, and why they were sent.
  `${person} (?:keeps (?:on )?(?:asking|trying|wanting)(?: me)?|wants|wanted|(?:has )?asked(?: me)?|is asking(?: me)?)(?: me)? (?:to be (?:friends|(?:his|her|my|their) friend)(?: ${platform})?|to (?:add|follow|connect with|message) (?:me|him|her|them|each other) ${platform}|to accept (?:his|her|a|the|their) friend request|for my (?:personal |own |private )?(?:number|mobile|email))${asksHow}`,
  `${person} (?:says (?:he|she|they) |said (?:he|she|they) )?(?:has|have|had) no idea why (?:the |his |her |their )?(?:gp|doctor|surgery|practice|nurse|social worker|hospital) (?:has )?referred (?:him|her|them)(?: (?:to (?:me|us)|here))?${asksHow}${aboutWork}`,
  `${person} (?:wants|would like|has asked for) (?:his|her|their|the) (?:records?|notes?|file) to say (?:that )?(?:he|she|they) (?:does|do) not want (?:any |a )?(?:voicemails?|letters?|texts?|emails?|post|calls|phone calls?|messages?)(?: (?:left|sent|from us))?(?: (?:on|to|at) (?:his|her|their|the) (?:phone|mobile|landline|address))?${asksHow}`,
  `${person} (?:has |keeps )?(?:rung|rang|ringing|called|calling|phoned|phoning|texted|texting)(?: me)? (?:\\d{1,2}|two|three|four|five|six|several|loads of|many|a few)? ?times? (?:this week|today|a day|a week|this month)? ?(?:just )?(?:to|for a) chat(?: (?:he|she) is (?:lovely|nice)| (?:nice|lovely) (?:man|lady|woman|bloke))?(?: but)?${asksHow}`,
  `(?:any |anything |something |a )?(?:groups? |activities |sessions? )?(?:on )?for (?:mums|dads|parents|families|grandparents|carers) with (?:little ones|young kids|young children|toddlers|babies|small children|kids|children)(?: ${time})?(?: (?:in|near|around|at|round) (?:here|${area})| ${area}(?: or ${area})?)?`,
  // "Is she on tonight?", asked after a colleague's number was shown.
  `(?:is|are|will|was) ${colleague} (?:still |back )?(?:be )?${atWork} ${time}${when}(?: or (?:is (?:it|that) )?${colleague})?`,
  `who (?:is|will be) (?:on|on call|on duty|covering)${when}`,
  `who (?:is|will be) (?:in|off|working) ${time}`,
  `who (?:covers|cover|is covering) (?:for )?(?:NAME|him|her|them)${when}`,
  // "Girls", "for lads?", "is it women only".
  `(?:(?:is|are) (?:it|they|there|that) )?(?:(?:what|how) about |any |anything |something |one |ones |a group )?(?:just |only )?(?:for )?(?:just |only )?${audience}(?: only| too| as well| groups?| ones?)?`,
  // "What if he's gay", asked of a service.
  'what if (?:he|she|they) (?:is|are) (?:not )?(?:an? )?(?:gay|lesbian|bi|bisexual|straight|trans|man|woman|bloke|male|female|muslim|sikh|jewish|catholic|christian|polish|welsh|deaf|blind|disabled|housebound|retired|working|employed|married|single|vegetarian|vegan|pregnant|on benefits|on universal credit|out of area|(?:over |under )?(?:1[89]|[2-9]\\d))(?: then)?',
  'what if (?:he|she|they) (?:has|have) (?:got )?(?:kids|children|a dog|a carer|a job|no car|no phone|no email|no internet)',
  // "And if he can't get there", "what if I can't get hold of them": asked of the service or the procedure just told.
  '(?:what )?(?:if|when) (?:i|we|he|she|they) (?:can ?not|could not|do not|does not) (?:get there|get to (?:it|that|them)|make it(?: there)?|get hold of (?:him|her|them|anyone|anybody)|get through(?: to (?:him|her|them|anyone|anybody))?|reach (?:him|her|them)|get in touch(?: with (?:him|her|them))?)',
  // Calls and letters to be made.
  ...[
    `(?:him|her|them|NAME|${whose} ${relation}(?: NAME)?)(?: back)?${when}(?:${number})?`,
    `${whose} ${anyRelation}(?: NAME)?${when}${number}`,
  ].map(
    (whom) =>
      `(?:(?:can|could|should|shall) (?:i|we|you) |i will |please )?(?:ring|call|phone|text|email|contact) ${whom}${when}`,
  ),
  `${whose} (?:${anyRelation} )?(?:is |s )?(?:number|phone|mobile) (?:is)?${number}`,
  '(?:please |i will )?(?:text|email|post|print) (?:him|her|them|me) (?:the|that|a) (?:number|forms?|leaflet|link|details|times|timetable)',
  '(?:please |i will )?(?:hand|pass) (?:him|her|them) (?:over |on )?to NAME',
  `(?:can i |can you |please )?(?:cancel|rebook|extend) (?:him|her|them|it|NAME|${time})${when}`,
  `(?:can i |can you |please )?(?:move|swap|cancel|rebook) (?:him|her|them|it|NAME|${time})${when} (?:to|for) (?:NAME|${time})${when}`,
  `is (?:it|${time}) (?:cancelled|off|still on|full)`,
  `i (?:am seeing|have (?:got )?|am meeting|see|meet) (?:him|her|them|NAME|${whose} ${relation}) ?(?:${time}|weekly|fortnightly|monthly)`,
  `(?:seeing|got|meeting) (?:him|her|them|NAME) (?:again )?(?:(?:on |this |next )?${day}|tomorrow|next week|at ${clock})`,
  // What came of it.
  'they (?:never|still have not|have not|did not|do not|have never) (?:ring|rung|rang|call|called|reply|replied|answer|answered|got|get)(?: back)?(?: to (?:me|us|him|her))?',
  'they (?:have )?turned (?:him|her|them|it|us) down',
  '(?:the|their|that) (?:line|number|phone) (?:is|was) (?:engaged|busy|dead|wrong|out of date)',
  `am i (?:still )?(?:on|in|off|working|on call|on duty)${when}`,
  `who (?:is|has)(?: got)? the (?:phone|keys?|diary|laptop|duty phone)${when}`,
  `i will (?:see|ring|text|call|meet) (?:him|her|them|NAME) (?:again )?(?:${time})`,
  `(?:he|she|they|NAME) (?:is|are) (?:coming in|due in|booked in|in) (?:(?:on |this |next )?${day}|tomorrow|next week)(?: at ${clock})?`,
  '(?:he|she|they) (?:has|have) not (?:turned|shown) up',
  // Who comes along, and when somebody can.
  `${whose} ${anyRelation} (?:(?:will|can|could|is|wants to|would) )?(?:be )?(?:come|coming) (?:too|along|with (?:him|her|them|me))`,
  `${whose} ${anyRelation} (?:will|can|could) bring (?:him|her|them)(?: there)?${when}`,
  `(?:he|she|they|i) can ?not (?:do|manage|make) (?:the |any )?(?:stairs|steps|hills|buses|mornings|afternoons|evenings|weekends|${day}(?: (?:morning|afternoon|evening)s?)?)`,
  `(?:he|she|they|i) (?:is|are|am) (?:(?:at )?work|at work|working|on (?:nights|days|earlies|lates|shift|leave|holiday)|at college)${when}(?: this week)?`,
  `(?:he|she|they|i) (?:has|have|is|are|am)(?: got)? (?:at )?(?:the |a )?(?:dentist|optician|optician s|physio|job ?centre)(?: appointment)?(?: then)?${when}`,
  '(?:he|she|they) (?:is|are) (?:1[89]|[2-9]\\d)(?: (?:is that|that) (?:ok|okay|alright|all right|too old|too young)| will they take (?:him|her|them))',
  '(he|she) is (?:1[6-9]|[2-9]\\d)(?: (?:can|could) \\1 (?:go|come|join|start)| is \\1 too (?:old|young))',
  '(?:he |she |they )?(?:thinks?|says?) (?:it is|its) too (?:far|dear|expensive|busy|loud|noisy|early|big|small|posh|young|old)(?: for (?:him|her|them))?',
  '(?:he |she |they )?will not go (?:alone|on (?:his|her|their) own)',
  '(?:has|have) (?:he|she|they) (?:got )?a car',
  '(?:(?:he|she|they) (?:has|have|is|are)(?: got)? )?no (?:car|transport|lift)',
  '(?:(?:he|she|they) )?can ?not get (?:the |a )?(?:bus|train|lift) ?(?:there)?',
  '(?:is it|it is|its|it gets) dark by then',
  '(?:he|she) is only (?:1[89]|[2-9]\\d)',
  // Help with a form, and by which way somebody can take it.
  `(?:${paper} )?(?:${way} ){0,3}(?:because |as |since )?(?:he|she|they|client|pt) can ?not (?:do|use|manage|get on with) (?:the |a )?(?:phones?|phone calls?|calls|zoom|video calls?|online|internet|emails?|computers?|forms?|paperwork|groups?)`,
  // Plain questions of a service.
  `(?:is|are|does|will|can) ${thing}(?: ${ofServices}){1,9}`,
  'is it (?:in the water|in a pool|outside|inside)',
  `are they (?:open|on|running|full|free|near|far|closed|shut|online|taking (?:referrals|people|new people|bookings))(?: ${ofServices}){0,5}`,
  `do they (?:open|run|meet|start|finish|charge|cost|close)(?: ${ofServices}){0,6}`,
  `do they (?:do|offer|provide|have|need|want|accept|take) (?:(?:a|an|any|the|some|free|cheap|more) ){0,2}(?:${facility}|cash|card|cards|self referrals|referrals|walk ins|drop ins|groups?|sessions?|classes|home visits|${audience})${when}`,
  `(?:how soon |when )?(?:can|could|would) they (?:see|visit|fit|ring|call) (?:him|her|them|us)(?: in)?(?: ${time}| sooner| earlier)?`,
  `(?:what|which) (?:time|times|day|days|one|group|bus|room|church|hall)(?: (?:is|are|does|do) (?:it|they|that|this|the (?:group|class|session|one)))?(?: ${ofServices}){0,6}`,
  `(?:how (?:much|far|often)|when|where) (?:is|are|does|do) (?:${thing}|they)(?: (?:on|off|start|starts|run|meet|open|close|cost|for|each|a|per|session|time|sessions|week|again|exactly|based|now|today|tonight|${day})){1,5}`,
  `how (?:much|long)(?: is (?:it|that|the (?:wait|waiting list)))?(?: for)?(?: (?:one|two|three|four|six|a|each|per|\\d{1,2}|sessions?|week|month|course|class|weeks|lunch|food|them|year))*`,
  `(?:is|are) there (?:(?:a|an|any|one|anything|some|more) ){1,2}(?:${facility}|on|groups?|tonight)?(?: ${ofServices}){0,5}`,
  `(?:is|are) there (?:one|any|anything) ?(?:on|open|running)? ${time}`,
  `(?:any|anything|one)(?: (?:free|on|open|running))?(?: (?:in|at|near))? ${time}`,
  `(?:any|anything|something|one) ${time} near (?:him|her|them|me|here|there)`,
  `nothing on ${time}`,
  `(?:any |the |a |is the |is there a )?(?:night shelter|hostel|emergency accommodation|warm space|warm bank|warm hub|food ?bank|pantry)s?(?: (?:near (?:him|her|them|here)|open|for))? (?:now|${time})`,
  'when (?:is|does|can|will) (?:he|she) (?:due to )?start(?:ing)?',
  `(?:can|could) (?:he|she|they|i|we|you|anyone|someone|somebody|people) park (?:there|outside|nearby|near|near by)`,
  `(?:can|could|would) ${goer} (?:just |still |also )?(?:go|come|join|start|try|attend|book|register|sign up|turn up|drop in|get there|self refer)(?: it| that one| this one| along| too)?${when}`,
  `(?:do|does) ${goer} (?:need|have) to (?:book|register|sign up|pay|join|be referred|refer (?:him|her) ?self|self refer)${when}`,
  `(?:can|could) ${goer} (?:bring (?:${whose}|a|some) ?(?:${relation}|baby|dog|someone|somebody|lunch|friend)|bring (?:someone|somebody|lunch)|pay (?:cash|by card|weekly|there))${when}`,
].map((frame) => new RegExp(`^${lead}${frame}(?: please| then| thanks| ta)?$`));

// Words of the lists that together may mean what nobody says aloud, and what had better be on.
const unsaid =
  /\b(?:long drop|last time|too much|start (?:it|that)|try (?:it|that)|(?:gas|oxygen|heating|power|baby|him|her) (?:on|off)(?! (?:facebook|insta\w*|whatsapp|snapchat|tiktok|twitter|linkedin|social|messenger)\b)|is it (?:over|time))\b/;

/**
 * Whether a message is nothing but a short question about a service or about who is at work, or a call to be made. The trained reader has met few of these,
 * hears violence in "is she on tonight", and is not believed on them alone; a cue always is, and so is it right after words of danger.
 */
export function isServiceTurn({ words, matches }: Message): boolean {
  if (words.length === 0 || words.length > mostWords || matches.length > 0) return false;
  const text = words.map(({ text: word }) => word).join(' ');
  if (unsaid.test(text)) return false;
  const named = words.map(({ text: word }) => (isName(word) ? 'NAME' : word)).join(' ');
  return frames.some((frame) => frame.test(text) || frame.test(named));
}

// "Ring the police" and "ring Samaritans" are no names; nor is what is also a word.
const isName = (word: string): boolean => /^[a-z]{2,12}$/.test(word) && nameClass(word) === 'given';
