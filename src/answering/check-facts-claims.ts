// Claims that are always compared with the source by themselves: what a service is said to have, to be for or to ask.

/** A claim that must stand in the source under one of its wordings, whatever else the sentence shares with it. */
export interface Claim {
  readonly name: string;
  readonly pattern: RegExp;
  /** Wordings in a source that bear it out, where they differ from how it is said. */
  readonly borneOutBy?: RegExp;
}

/** What services are said to have, to be for or to ask; each is compared by itself. */
export const claims: readonly Claim[] = [
  {
    name: 'diagnosis',
    pattern:
      /(?<!\b(?:not|no longer|never) |n't )\b(?:needs?|requires?|must have|with) a (?:formal )?diagnosis|must be diagnosed|diagnosis (?:is )?(?:needed|required)\b/i,
    borneOutBy: /\bdiagnosis (?:is )?(?:needed|required)|with a (?:formal )?diagnosis|must be diagnosed/i,
  },
  {
    name: 'loans',
    pattern: /\b(?:lends?|borrow\w*|loans?)\b/i,
    borneOutBy: /\b(?:len[dt]s?|lending|borrow\w*|loans?)\b/i,
  },
  { name: 'friends and neighbours', pattern: /\b(?:friends?|neighbours?)\b/i },
  {
    name: 'a loss',
    pattern: /\b(?:lose|loses|losing|forfeit\w*)\b(?! (?:sleep|touch|track))/i,
    borneOutBy: /\b(?:los\w+|forfeit\w*)\b/i,
  },
  {
    name: 'dropping off',
    pattern: /\b(?:drop|leave)(?:s|ping|ving)? (?:\w+ ){1,4}(?:off|there)\b|\bdrop(?:s|ping)? off\b/i,
  },
  {
    name: 'by text',
    pattern: /\b(?:be texted|text(?:ing)? (?:\w+ ){0,3}(?:on|to) \d)/i,
    borneOutBy: /\b(?:text\w*|sms)\b/i,
  },
  { name: 'driving', pattern: /\b(?:drive|driving|escort\w*) (?:him|her|them|the client)\b/i },
  {
    name: 'keeping valuables',
    pattern: /\bsafe ?keeping\b|\b(?:look after|hold on to) (?:her|his|their) (?:card|money|purse|pin|cash)\b/i,
  },
  { name: 'place of record', pattern: /\b(?:diary|diaries|spreadsheet|notebook|logbook|calendar)\b/i },
  { name: 'any kind', pattern: /\b(?:any|every|all) (?:kinds?|types?|sorts?) of\b/i },
  {
    name: 'transport',
    pattern:
      /\b(?:transport(?!able)|minibus|taxis?|lifts? (?:home|there)|(?:gives?|giving|offers?|offering|gets?|arranges?|needs?|wants?) (?:\w+ ){0,2}a lift|pick(?:s|ed)? (?:people|you|her|him|them|clients?) up|collect(?:s|ed)? (?:people|her|him|them|clients?)|door[- ]to[- ]door|volunteer drivers?)\b/i,
    borneOutBy:
      /\b(?:transport|minibus|taxis?|lifts? (?:home|there)|a lift (?:to|from|home)|pick\w* .{0,12}up|collect\w*|door[- ]to[- ]door|drivers?|car can)\b/i,
  },
  { name: 'delivery', pattern: /\b(?:deliver(?:s|y|ies|ed)?|bring(?:s)? (?:it|food|parcels) to)\b/i },
  { name: 'parking', pattern: /\b(?:car park|parking|park outside|parking spaces?)\b/i },
  {
    name: 'childcare',
    pattern:
      /\b(?:cr[eè]che|childcare|child care|child-minding|babysit\w*|look(?:s|ed)? after (?:the )?(?:children|kids)|play area|toys)\b/i,
  },
  {
    name: 'food',
    pattern:
      /\b(?:lunch|breakfast|supper|dinner|hot (?:meal|food)|meals?|soup|sandwich(?:es)?|cakes?|free food|refreshments|snacks?)\b/i,
    borneOutBy:
      /\b(?:lunch|breakfast|supper|dinner|hot (?:meal|food)|meals?|soup|sandwich|cake|food|refreshments|snacks?|biscuits?|tea|coffee|eat|caf[eé])\b/i,
  },
  {
    name: 'drinks',
    pattern: /\b(?:tea|coffee|cuppa|hot drinks?|drinks)\b/i,
    borneOutBy: /\b(?:tea|coffee|cuppa|drinks?|refreshments|kettle|caf[eé])\b/i,
  },
  {
    name: 'goods',
    pattern:
      /\b(?:pet food|nappies|toiletries|baby (?:milk|clothes)|clothes|clothing|furniture|toys|laptops?|tablets? to borrow|sim cards?|blankets?)\b/i,
  },
  { name: 'hearing loop', pattern: /\b(?:hearing loop|induction loop|sign language|bsl)\b/i },
  { name: 'toilet', pattern: /\b(?:toilets?|loos?|changing places|baby chang\w+)\b/i },
  {
    name: 'step-free',
    pattern:
      /\b(?:step[- ]free|wheelchairs?|level access|no steps|accessible (?:entrance|building|venue|room)|fully accessible|ramp)\b/i,
    borneOutBy: /\b(?:step[- ]?free|wheelchairs?|level access|no steps|ramp|accessible)\b/i,
  },
  {
    name: 'lift',
    pattern:
      /\b(?:(?<!(?:gives?|giving|offers?|offering|gets?|arranges?|needs?|wants?) (?:\w+ ){0,2})(?:a|the|no|has|with|by|working) lift|elevator|stair ?lift)\b/i,
    borneOutBy: /\b(?:lift|elevator|stair ?lift|collect|drivers?|transport|car can)\b/i,
  },
  { name: 'pool', pattern: /\b(?:hoist|pool|hydrotherapy)\b/i },
  {
    name: 'online',
    pattern: /\b(?:online|zoom|video call|by video|virtual(?:ly)?|livestream\w*)\b/i,
    borneOutBy: /\b(?:online|zoom|video|virtual|internet|teams|website)\b/i,
  },
  {
    name: 'by phone',
    pattern: /\b(?:by (?:phone|telephone)|over the phone|telephone (?:support|befriending|advice))\b/i,
    borneOutBy: /\b(?:phone|telephone|ring|call|helpline|line)\b|\b0\d{3}/i,
  },
  {
    name: 'home visits',
    pattern:
      /\b(?:home visits?|visits? (?:people |clients? |her |him |them |you )?(?:at|in their) homes?|at (?:her|his|their|people's|your) (?:own )?homes?|to (?:her|his|their|people's) homes?(?! (?:address|number|phone|telephone|e-?mail|town)\b)|house ?calls?|come(?:s)? to (?:the house|her|him|them|people))\b/i,
    borneOutBy:
      /\b(?:home visits?|visits?\b.{0,30}\bhome|at home|own homes?|home_visits?|outreach|house ?calls?|doorstep)\b/i,
  },
  {
    name: 'interpreters',
    pattern: /\b(?:interpret(?:er|ers|ing)|translat(?:or|ors|ion|ed))\b/i,
    borneOutBy: /\b(?:interpret|translat)\w*/i,
  },
  ...[
    'Arabic',
    'Polish',
    'Urdu',
    'Punjabi',
    'Bengali',
    'Gujarati',
    'Romanian',
    'Portuguese',
    'Spanish',
    'French',
    'Somali',
    'Farsi',
    'Dari',
    'Pashto',
    'Kurdish',
    'Turkish',
    'Ukrainian',
    'Russian',
    'Tigrinya',
    'Amharic',
    'Mandarin',
    'Cantonese',
    'Chinese',
    'Vietnamese',
    'Hindi',
    'Tamil',
    'Welsh',
    'Italian',
    'Greek',
    'Lithuanian',
    'Albanian',
    'Bulgarian',
    'Hungarian',
    'Czech',
    'Slovak',
    'Nepali',
    'Swahili',
    'German',
    'Makaton',
  ].map((language) => ({ name: language, pattern: new RegExp(`\\b${language}\\b`) })),
  {
    name: 'qualified',
    pattern:
      /\b(?:qualified|accredited|registered (?:nurse|counsellor|therapist)|professional(?:ly)? trained|expert|specialist nurses?|dbs)\b/i,
  },
  { name: 'therapists', pattern: /\b(?:therapists?|psychologists?|psychiatrists?|counsellors?)\b/i },
  {
    name: 'nurses',
    pattern: /\b(?:nurses?|paramedics?|midwi(?:fe|ves)|health visitors?)\b/i,
    borneOutBy: /\b(?:nurses?|sister|paramedics?|midwi(?:fe|ves)|health visitors?)\b/i,
  },
  { name: 'physiotherapists', pattern: /\b(?:physio\w*|occupational therapists?|dietiti?cians?)\b/i },
  { name: 'peer workers', pattern: /\bpeer (?:workers?|support\w*)\b/i },
  { name: 'counselling', pattern: /\b(?:counselling|therapy|cbt|talking therap\w+|psychotherapy)\b/i },
  { name: 'one to one', pattern: /\b(?:one[- ]to[- ]one|1[- ]to[- ]1|1:1|individual(?:ly)? (?:support|sessions?))\b/i },
  { name: 'certificate', pattern: /\b(?:certificates?|qualification|accreditation|award)\b/i },
  {
    name: 'waiting list',
    pattern: /\b(?:waiting lists?|waitlist|wait (?:is|of|for)|long wait|short wait)\b/i,
    borneOutBy: /\b(?:wait\w*|queue)\b/i,
  },
  {
    name: 'places',
    pattern:
      /\b(?:(?:places?|spaces?|slots?|vacanc(?:y|ies)) (?:are |is )?(?:left|free|available|open|at the moment)|(?:has|have|plenty of|lots of|still|always) (?:spaces?|places?|room|vacancies)|places? for|fully booked|is full|are full)\b/i,
    borneOutBy: /\b(?:places?|spaces?|slots?|vacanc|room for|open|capacity|full)\b/i,
  },
  {
    name: 'booking',
    pattern: /\b(?:book(?:ed|ing)?(?! club|s\b)|appointments?|sign up|register|registration|reserve)\b/i,
    borneOutBy: /\b(?:book|appointment|sign up|regist|reserve|turn up|drop|walk in|in advance|ring|call)\w*/i,
  },
  {
    name: 'self-referral',
    pattern: /\b(?:self[- ]?refer\w*|refer (?:her|him|them)sel\w+|refer yourself|refer themselves)\b/i,
    borneOutBy:
      /\bself[- ]?refer|^referral route:.*\bself\b|refer themselves|turn up|drop[- ]in|no referral|ring|call/im,
  },
  {
    name: 'referral',
    pattern: /\b(?:referrals?|referred|refer)\b/i,
    borneOutBy: /\brefer\w*|\bturn up|\bdrop[- ]?in|\bvoucher|\bform\b/i,
  },
  {
    name: 'GP referral',
    pattern:
      /\b(?:gp|doctor)(?:'s)? (?:referral|must refer|has to refer|needs to refer|letter)|referral (?:from|by|through) (?:a|the|your|their|her|his) (?:gp|doctor)|referred by (?:a|the|her|his|their) (?:gp|doctor)\b/i,
    borneOutBy: /\b(?:gp|doctor|practice|professional|health)\b/i,
  },
  { name: 'voucher', pattern: /\bvouchers?\b/i },
  { name: 'membership', pattern: /\b(?:members(?:hip)?|joining fee|subscription)\b/i },
  {
    name: 'donation',
    pattern:
      /\b(?:donations?|pay(?:s|ing)? (?:what|as) (?:you|they|she|he|people) (?:can|feel|like|wish|afford|want)|suggested (?:price|amount))\b/i,
  },
  {
    name: 'discount',
    pattern:
      /\b(?:discount\w*|concession\w*|half price|cheaper|reduced (?:price|rate)|bursar\w+|refund\w*|money back)\b/i,
  },
  { name: 'animals', pattern: /\b(?:dogs?|pets?|animals?|cats?)\b/i },
  {
    name: 'everyone',
    pattern:
      /\b(?:(?:for|open to|welcomes?|takes?|helps?|accepts?|suits?|available to|see|serves?) (?:absolutely |just about |almost )?(?:everyone|everybody|anyone|anybody)|all welcome|open to all|people of all \w+)\b(?! (?:who|in|at|with|aged|over|under|living|else|on|needing|from|registered|whose|using|caring|affected|of))/i,
    borneOutBy: /\b(?:anyone|everyone|everybody|anybody|all welcome|open to all|all)\b/i,
  },
  {
    name: 'women',
    pattern: /\b(?:women|woman|ladies|females?)\b/i,
    borneOutBy: /\b(?:women|woman|ladies|female|mothers?|mums?|girls?|she|her)\b/i,
  },
  {
    name: 'men',
    pattern: /\b(?:men|gentlemen|males?)\b/i,
    borneOutBy: /\b(?:men|man|men's|male|fathers?|dads?|gents?|he|his)\b/i,
  },
  {
    name: 'children',
    pattern: /\b(?:children|kids|under[- ]?(?:5|fives|16|18|eighteen)s?|toddlers?|teenagers?|young people|babies)\b/i,
    borneOutBy: /\b(?:child\w*|kids|under|toddlers?|teen\w*|young|bab(?:y|ies)|famil\w+|parents?|aged?|16|17|18)\b/i,
  },
  { name: 'families', pattern: /\bfamilies\b/i, borneOutBy: /\b(?:famil\w+|parents?|children|household\w*)\b/i },
  { name: 'carers', pattern: /\b(?:unpaid )?carers\b/i },
  { name: 'veterans', pattern: /\b(?:veterans?|armed forces|ex-forces)\b/i },
  { name: 'refugees', pattern: /\b(?:refugees?|asylum)\b/i },
  { name: 'lgbt', pattern: /\b(?:lgbt\S*|gay|lesbian|trans(?:gender)?)\b/i },
  {
    name: 'county',
    pattern: /\b(?:county|nationwide|whole (?:city|region|area)|across the (?:county|region|country)|anywhere in)\b/i,
  },
  { name: 'term time', pattern: /\bterm[- ]?time|school holidays|half[- ]term\b/i },
  { name: 'bank holidays', pattern: /\bbank holidays?|christmas|easter\b/i },
  {
    name: 'evening',
    pattern: /\bevenings?\b/i,
    borneOutBy: /\bevenings?\b|\b(?:5|6|7|8|9)(?:[.:]\d\d)?\s?pm|\b(?:1[7-9]|2[0-2]):\d\d|\bnight/i,
  },
  {
    name: 'morning',
    pattern: /\bmornings?\b/i,
    borneOutBy:
      /\bmornings?\b|\b(?:[6-9]|1[01])(?:[.:]\d\d)?\s?(?:-|to|till|until|and)?|\bam\b|\b(?:0[6-9]|1[01]):\d\d/i,
  },
  {
    name: 'afternoon',
    pattern: /\bafternoons?\b/i,
    borneOutBy: /\bafternoons?\b|\b(?:12|[1-5])(?:[.:]\d\d)?\s?(?:pm|-|to|till|until)|\b1[2-7]:\d\d|\bpm\b/i,
  },
  {
    name: 'opinion',
    pattern:
      /\b(?:excellent|highly (?:rated|recommended|regarded)|best (?:option|choice|group|service|place)|very popular|brilliant|wonderful|award-winning|rave reviews|well[- ]known|ideal|perfect for|life-changing|great (?:choice|option|reputation))\b/i,
  },
  { name: 'evidence', pattern: /\b(?:studies|study|research|evidence|proven|trial|statistics|survey)\b/i },
  { name: 'court', pattern: /\b(?:courts?|solicitors?|injunction|legal aid|tribunal|prosecut\w+|arrest\w*)\b/i },
  {
    name: 'write-off',
    pattern:
      /\b(?:write(?:s)? off|written off|wipe(?:s|d)? out|cancel(?:s|led)? (?:the |her |his |their )?debts?|bankrupt\w*|iva|debt relief order|dro)\b/i,
  },
  {
    name: 'fines',
    pattern: /\b(?:fine(?:d|s)? (?:of|up)|illegal|against the law|criminal offence|unlawful)\b/i,
    borneOutBy: /\b(?:fine|illegal|law|offence|crime|unlawful)\b/i,
  },
  {
    name: 'crisis service',
    pattern: /\b(?:crisis (?:service|line|team|support)|people in crisis|in a crisis|who are in crisis)\b/i,
    borneOutBy: /\bcrisis\b/i,
  },
  {
    name: 'mandatory',
    pattern: /\b(?:mandatory|compulsory|legal(?:ly)? (?:duty|required|obliged)|statutory|by law)\b/i,
  },
  { name: 'photos', pattern: /\b(?:photos?|photographs?|pictures?|video)\b/i },
  { name: 'newsletter', pattern: /\b(?:newsletter|facebook|instagram|app\b|podcast)\b/i },
  { name: 'reviews', pattern: /\b(?:reviews?|stars|rating|satisfaction)\b/i },
  { name: 'laptops', pattern: /\b(?:wi-?fi|laptops?|computers?|devices?|internet)\b/i },
  {
    name: 'dementia',
    pattern: /\b(?:dementia|alzheimer\w*|autis\w+|learning disab\w+|sight loss|hearing loss|stroke survivors?)\b/i,
  },
  { name: 'substances', pattern: /\b(?:alcohol|drugs|drinkers?|gambling|smok\w+)\b/i },
];
