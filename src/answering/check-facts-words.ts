// Which words mean much the same, which carry no claim, and which claims are always compared word for word with the source.
import { stem } from '../retrieval/stem.ts';

/** Lines of words that may stand for one another in a paraphrase. Never pairs that differ in who, how much or whether. */
const alike = `
ring call phone telephone dial rung rang calling number contact
tell inform notify report let know pass raise speak share mention alert hand
speak talk chat conversation discuss word say said
ask question enquire query check
write record note log document put down recording
today same-day same day straightaway immediately once now
meet meets gather gathers session sessions held run runs running takes happens group get together
start begin begins opens open starting kick
finish end ends close until till finishes
cost costs price charge pay fee priced
free nothing charge
turn up drop walk come along attend arrive just go
book reserve booking sign place space appointment
refer referral referred referrals referring signpost
wait waiting wait-list list queue
help support assist aid helps give
staff team people volunteers workers
danger emergency harm risk unsafe life-threatening threatened hurt
suicide suicidal kill killing ending die dying dead life
ill unwell poorly sick illness
medicine medicines medication tablets tablet pills meds drugs
stop stopping stopped come off halt
doctor gp clinician surgery
practice surgery
children child kids young people youngster
adult adults grown-up
woman women female lady ladies
man men male gentlemen
older elderly old people seniors pensioners
alone lonely isolated isolation company loneliness
house home property place live lives living
food meal lunch dinner eat parcel parcels groceries
tea coffee cuppa drink drinks refreshments hot biscuit
walk walks walking stroll
gentle easy slow light
exercise movement activity fitness class
water pool swimming swim
craft crafts knit knitting crochet sewing making
course programme classes sessions
group groups club class circle
chosen choose chose choice picked prefer wants
want wants wish wishes
permission consent agreement agree agrees
share sharing pass disclose
secret secrecy confidential
hide hidden conceal invisible
visible seen shown
lead leads charge responsible
decide decides decision decides judge up
reason why reasons because
exact own words verbatim precise
fact facts factual
opinion opinions view views
quickly soon fast prompt
serious grave severe
straight directly direct outright plainly openly
thought thoughts thinking idea ideas thinks
brief fleeting passing
sturdy stout strong solid
tonight night overnight
reach reached contact hold
most maximum limit more
turned dimmed low lights lighting
run led
dozen twelve
shoes boots footwear
plan plans planned
means method way
stay staying remain with leave
leave leaving left go
partner husband wife boyfriend girlfriend spouse ex
trained training qualified
fill complete completed completing finish
add total sum tot count tally
usual usually normally normal typically generally ordinarily often
enough sufficient suffices
apply applies applied application applying request
adviser advisor advisers advice advise
debt debts owe owed money arrears
bailiff bailiffs enforcement agent
door entrance entry
enter entry force way in
last lasts lasting length long
maximum up most limit
urgent emergency quick
slot slots appointment appointments
currently moment present now
paused suspended hold break
closed shut ceased stopped ended longer
near close nearby local
bring carry take
bag bags carrier
welcome welcomed allowed invited accepted
dog dogs pets
step steps stairs
lift elevator
ramp ramped slope
accessible access wheelchair step-free level
toilet loo toilets wc
car park parking
bus buses transport
online zoom virtual internet video
person face-to-face venue face
month monthly months
week weekly weeks
address location where located based held find found
building premises venue centre
room rooms
floor storey
form forms paperwork
system software
template templates
check checked confirm confirmed verify verified
old date stale overdue
expect expects expected anticipate due
visit visits visiting appointment see call
buddy colleague
half 30
manager managers boss
nurse sister
deputy second stand-in
household family home families
voucher vouchers token
professional professionals worker gp agency school
halal gluten-free dietary
community neighbourhood local
hall church chapel
volunteer volunteers helpers
confidential private
self themselves own
worry worries anxiety anxious worried
manage managing cope coping handle
small little
size
crisis emergency
evening evenings night nights
morning mornings am
afternoon afternoons pm
meeting meetings session conference
agency agencies organisation organisations services bodies
council local authority
court legal law
act law legislation statute
section part s42
abuse abused abusive harm neglect
protect safeguard protecting keep safe
need needs require requires needed required necessary
capacity able ability capable decide
presume presumed assumed assume taken
doubt question
crime offence criminal
serious
exclude except not excluding
include includes including included comes
offer offers provide provides giving gives supply supplies lay
everyone anyone all anybody everybody
join joins joining come sign
new newcomers beginners starter
carer carers caring caregiver
bereaved bereavement grief grieving loss lost
job work employment working
home house flat housing accommodation
homeless rough sleeping roofless
benefit benefits welfare entitlement
fuel energy heating gas electricity
grant grants fund funds funding money
language languages speak speaks spoken
interpreter interpreters translate translation
men man mens
music sing singing choir song
garden gardening allotment plants outdoors
art arts painting drawing creative
cook cooking kitchen recipe
computer digital it online internet tablet
read reading book books
young youth teenagers teens
parent parents mother mothers father mum dad
baby babies infant toddler newborn
disability disabled
memory dementia forgetful
veteran veterans forces military
refugee refugees asylum migrants
lgbt lgbtq gay lesbian trans
smoke smoking smoker quit
drink drinking alcohol
ticks tick boxes
threshold level mark cut-off line
referral refer referrals referred refers
judgement judgment view
safe safely safety
route way channel
agreed agree arranged
hear hears told tell heard
know knows aware
see look notice spot
mark marks flag flagged label
online internet web
hours time opening times
describe describes explain explains
confirm ring check
sure certain
quiet calm
listen listening hear
question questions ask asking asks
afraid scared frightened fear fearful
injured injury hurt wound wounds injuries
relative relatives family
promise promising guarantee promised
grade grading rate score rating
put plant
head mind
hand give over hands pass
leaflet leaflets flyer paper
post posting mail letter
message messages text voicemail
email e-mail emails mail
police officers
ambulance 999
hospital a&e casualty
safeguard safeguarding protection
supervisor supervision
colleague colleagues coworker
duty on-call
bypass direct staff line
line number helpline phone
extension ext
knock tap
say state tell
send sending sent
task tasks
fee charge cost
donation donations give contribution
take takes took accept accepts accepting
people person someone somebody anyone folk those
client clients patient patients
start starts starting first
session sessions time times
each every per
buy own purchase
mile miles distance
canal towpath
usually mostly
fortnight fortnightly two-weekly
shared sharing share meeting
leads leading run taught led
instructor tutor teacher facilitator leader facilitators tutors
soon shortly
happen happened occurred
likely
part parts element limbs elements limb
sort kind type
`;

/** Words that claim nothing by themselves; they are never missing from a source. */
const plain = `
a about above across actually add after again ahead all along already also although always am among an and another any anybody anyone anything anyway
anywhere apart are aren't around as aside ask at away back be because become been before begin behind being below best better between bit both brief briefly but by
call called came can can't cannot care case cases certain client clients clear clearly come comes coming could couldn't current currently day days deal describe detail details did didn't differ different do does
doesn't doing don't done down during each early either else end enough especially etc even ever every everybody everyone everything example exactly except fairly far feel feels few find fine first fit fits
follow following follows for found from full fully further gave general get gets getting give given gives giving go goes going good got great group groups guidance had hand happen happens happy
hard has hasn't have haven't having he her here here's hers herself hi him himself his how however i idea if i'm important in include included includes including indeed information inside instead into involved is isn't it
item its itself just keep keeps kept kind know known knows last later least leave left less let lets like likely line list little local long look looking looks lot lots made main make
makes making many matter may maybe me mean means meant meet meets mention mentioned might mind more most mostly move much must my name named near nearly necessary need needed needs neither never new
next nice no nobody none nor normal normally not note nothing now of off offer offers often ok okay old on once one ones only onto option options or order other others otherwise ought our
out outside over own page part particular particularly passage passages patient patients people per perhaps person place places plan please point points possible practical present probably provide provided provides put puts question
questions quite rather read ready really reason regular regularly relevant remember right round run runs running said same saw say saying says second section see seem seems seen service services session sessions set several
shall she should shouldn't show shows side since situation small so some somebody someone something sometimes somewhere soon sort sound source sources start starts state stated still straight such suit suits suitable sure
take taken takes taking tell tells than thank thanks that the their them themselves then there there's therefore these they thing things think this those though three through thus time times to together told too took toward
towards tried try turn two type under unless unlike until up upon us use used useful uses using usual usually various very via visit want wants was wasn't way ways we well went were weren't what
whatever when whenever where wherever whether which while who whoever whole whom whose why will wish with within without won't word words work worker workers working works worth would wouldn't write wrote year yes yet you
you'd you'll you're you've your yours yourself says according based covers cover explain explains listed lists record records recorded entry entries details bear keep hold holds worth noting simply quickly specific directly
available availability contact contacts reach arrange arranged ensure makes welcome everyone join joining joins attend attends attending aim aims aimed helps help helping helped support supports supporting supported offer link
tend expect expects allow allows allowed lets carry brings bring mostly rest remain remains stay stays step steps straightforward kindly gently calmly clearly plainly
theyre weve youve ive youre shes hes thats whats theres lets spend spends job role able wear wears simply they've she's he's it's that's what's who's where's don doesn isn aren didn can't won shouldn needn't mustn hasn hadn wasn weren couldn ll ve re t s d m
`;

const irregular: Readonly<Record<string, string>> = {
  written: 'write',
  wrote: 'write',
  chosen: 'choose',
  chose: 'choose',
  told: 'tell',
  rung: 'ring',
  rang: 'ring',
  spoken: 'speak',
  spoke: 'speak',
  taken: 'take',
  took: 'take',
  given: 'give',
  gave: 'give',
  kept: 'keep',
  left: 'leave',
  found: 'find',
  made: 'make',
  paid: 'pay',
  said: 'say',
  met: 'meet',
  ran: 'run',
  begun: 'begin',
  began: 'begin',
  held: 'hold',
  brought: 'bring',
  sent: 'send',
  hidden: 'hide',
  hid: 'hide',
  lost: 'lose',
  shut: 'shut',
  heard: 'hear',
  seen: 'see',
  saw: 'see',
  went: 'go',
  gone: 'go',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  led: 'lead',
  bought: 'buy',
  drunk: 'drink',
  eaten: 'eat',
  driven: 'drive',
  forgotten: 'forget',
  worn: 'wear',
  women: 'woman',
  men: 'man',
  children: 'child',
};

/** The stem of a word, irregular forms brought home: "written" is "write". */
export function wordStem(word: string): string {
  const plainWord = word.toLowerCase().replace(/['’]/g, '');
  return stem(irregular[plainWord] ?? plainWord);
}

function stems(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((one) => one !== '')
    .flatMap((one) => [wordStem(one), stem(one.toLowerCase().replace(/['’]/g, ''))]);
}

const plainStems = new Set(stems(plain));
const groupsOf = new Map<string, Set<string>>();
for (const line of alike.split('\n')) {
  const group = new Set(stems(line));
  for (const one of group) groupsOf.set(one, new Set([...(groupsOf.get(one) ?? []), ...group]));
}

/** Whether a stem carries no claim of its own. */
export function isPlainStem(one: string): boolean {
  return plainStems.has(one);
}

/** The stems that may stand for this one. */
export function alikeStems(one: string): ReadonlySet<string> {
  return groupsOf.get(one) ?? new Set();
}

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
      /\b(?:needs?|requires?|must have|with) a (?:formal )?diagnosis|must be diagnosed|diagnosis (?:is )?(?:needed|required)\b/i,
    borneOutBy: /\bdiagnosis (?:is )?(?:needed|required)|with a (?:formal )?diagnosis|must be diagnosed/i,
  },
  { name: 'loans', pattern: /\b(?:lends?|borrow\w*|loans?)\b/i },
  { name: 'any kind', pattern: /\b(?:any|every|all) (?:kinds?|types?|sorts?) of\b/i },
  {
    name: 'transport',
    pattern:
      /\b(?:transport(?!able)|minibus|taxis?|lifts? (?:home|there)|(?:gives?|giving|offers?|offering|gets?|arranges?|needs?|wants?) (?:\w+ ){0,2}a lift|pick(?:s|ed)? (?:people|you|her|him|them|clients?) up|collect(?:s|ed)? (?:people|her|him|them|clients?)|door[- ]to[- ]door|volunteer drivers?)\b/i,
    borneOutBy: /\b(?:transport|minibus|taxis?|lifts? (?:home|there)|a lift (?:to|from|home)|pick\w* .{0,12}up|collect\w*|door[- ]to[- ]door|drivers?|car can)\b/i,
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
    pattern: /\b(?:(?<!(?:gives?|giving|offers?|offering|gets?|arranges?|needs?|wants?) (?:\w+ ){0,2})(?:a|the|no|has|with|by|working) lift|elevator|stair ?lift)\b/i,
    borneOutBy: /\b(?:lift|elevator|stair ?lift)\b/i,
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
      /\b(?:home visits?|visits? (?:people |clients? |her |him |them |you )?(?:at|in their) homes?|at (?:her|his|their|people's|your) (?:own )?homes?|to (?:her|his|their|people's) homes?|house ?calls?|come(?:s)? to (?:the house|her|him|them|people))\b/i,
    borneOutBy:
      /\b(?:home visit|visits?\b.{0,30}\bhome|at home|own homes?|home_visit|outreach|house ?call|doorstep)\b/i,
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
    borneOutBy: /\bself[- ]?refer|refer themselves|turn up|drop[- ]in|no referral|ring|call/i,
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
  { name: 'donation', pattern: /\b(?:donations?|pay what you can|suggested (?:price|amount))\b/i },
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

/** Who does what: a role said must stand in the source. `same` roles may stand for one another. */
export const roles: readonly Claim[] = [
  {
    name: 'safeguarding lead',
    pattern: /\b(?:safeguarding|named|adult|children'?s?) lead\b|\bsg lead\b|\bthe lead\b/i,
    borneOutBy: /\blead\b/i,
  },
  { name: 'supervisor', pattern: /\bsupervisors?\b/i, borneOutBy: /\bsupervis\w+/i },
  { name: 'manager', pattern: /\bmanagers?\b/i },
  { name: 'duty clinician', pattern: /\bduty (?:clinician|doctor|gp|dr|team|nurse)\b/i, borneOutBy: /\bduty\b/i },
  {
    name: 'GP',
    pattern: /\b(?:gps?|general practitioners?)\b/i,
    borneOutBy: /\b(?:gps?|doctors?|general practi\w+|clinicians?|dr)\b/i,
  },
  { name: 'pharmacist', pattern: /\b(?:pharmacists?|pharmacy|chemist)\b/i },
  { name: 'police', pattern: /\bpolice\b/i, borneOutBy: /\bpolice|\b999\b|\b101\b/i },
  { name: 'ambulance', pattern: /\bambulance\b/i, borneOutBy: /\bambulance|\b999\b/i },
  { name: 'receptionist', pattern: /\breception(?:ist)?s?\b/i },
  {
    name: 'social worker',
    pattern: /\b(?:social workers?|adult social care|social services|children'?s services|children'?s social care)\b/i,
  },
  { name: 'council', pattern: /\b(?:council|local authority)\b/i },
  {
    name: 'relative',
    pattern:
      /\b(?:(?:her|his|their|the|your|a) (?:husband|wife|partner|boyfriend|girlfriend|spouse|mother|father|mum|dad|son|daughter|brother|sister|family|relatives?|parents?|uncle|aunt|friends?|neighbours?)|next of kin)\b/i,
    borneOutBy:
      /\b(?:husband|wife|partner|boyfriend|girlfriend|spouse|mother|father|mum|dad|son|daughter|brother|sister|famil\w+|relatives?|parents?|friends?|neighbours?|next of kin|person (?:who|causing|harming))\b/i,
  },
  { name: 'link worker', pattern: /\blink workers?\b/i },
  { name: 'volunteer', pattern: /\bvolunteers?\b/i },
  { name: 'school', pattern: /\b(?:schools?|teachers?|headteacher)\b/i },
  { name: 'landlord', pattern: /\b(?:landlords?|housing officers?|employers?)\b/i },
  { name: 'buddy', pattern: /\bbudd(?:y|ies)\b/i },
  { name: 'debt adviser', pattern: /\b(?:debt )?advis[eo]rs?\b/i, borneOutBy: /\badvi[sc]e?\w*/i },
  { name: 'crisis team', pattern: /\b(?:crisis team|mental health team|cmht|community mental health)\b/i },
  { name: 'line manager', pattern: /\bline manager\b/i },
  {
    name: 'colleague',
    pattern: /\bcolleagues?\b/i,
    borneOutBy: /\b(?:colleagues?|staff|team|buddy|supervisor|someone)\b/i,
  },
  { name: 'solicitor', pattern: /\b(?:solicitors?|lawyers?)\b/i },
  { name: 'fire service', pattern: /\bfire (?:service|brigade)\b/i },
];

/** Pairs that cannot both be meant: a sentence with one against a source with only the other is wrong. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:everything|all you know|in full|every detail)\b/i, /\b(?:minimum|no more than|only what)\b/i],
  [
    /\b(?:presumed|assumed|taken) (?:to lack|not to have|incapable|unable)|\black of capacity is (?:presumed|assumed)\b/i,
    /\b(?:presumed to have|able to decide is presumed|(?<!lack of )capacity is (?:presumed|assumed))\b/i,
  ],
  [/\b(?:visible|in view|viewable|showing|open to (?:online|public|view))\b/i, /\b(?:hidden|hide|invisible)\b/i],
  [/\bindoors?\b/i, /\boutdoors?|outside\b/i],
  [/\bupstairs\b/i, /\b(?:downstairs|ground floor)\b/i],
  [/\b(?:in person|face[- ]to[- ]face)\b/i, /\b(?:online only|by (?:phone|telephone) only)\b/i],
  [
    /\b(?:after|following) (?:you (?:have |'ve )?)?(?:left|leaving|you leave|going home|you go)\b/i,
    /\bbefore (?:you )?(?:leave|leaving|left|go)\b/i,
  ],
  [/\b(?:optional|voluntary|if you (?:like|wish|want))\b/i, /\b(?:must|always|never|required|mandatory|compulsory)\b/i],
  [/\b(?:women only|only (?:for )?women|women-only)\b/i, /\b(?:men and women|mixed|everyone|anyone|all genders)\b/i],
  [/\b(?:large|big) group/i, /\bsmall group/i],
  [/\bfast|brisk|vigorous|strenuous\b/i, /\b(?:gentle|slow|easy|light)\b/i],
  [
    /\b(?:by yourself|on your own|alone|single-handed)\b/i,
    /\b(?:never|not|do not) (?:go |be |visit )?(?:alone|on your own)\b|\bin pairs\b|\btwo people\b/i,
  ],
];

/** Words that open a sentence with a capital and are no name. */
export const starterWords: ReadonlySet<string> = new Set(
  `${plain} ${alike}`
    .split(/\s+/)
    .concat(
      `volunteers advisers staff clients people women men adults children carers workers bring stick hide pass record report expect stopping dogs cats groups sessions classes walks lunch tea coffee parking booking referrals referral self capacity section emergency knock message interrupt promise grade asking telling being having doing going getting online hot free wheelchair step-free access entry doors places spaces membership food parcels vouchers debt bailiffs breathing tablets medicines insulin voices suicide abuse thoughts safeguarding consent confidentiality
      whoever anyone everyone nobody somebody someone unless until while whilst although though since because despite during throughout within without before after once twice
      stay keep hold put set choose pick dial press wait sit stand leave move turn open close start stop begin end finish avoid refuse accept agree offer show explain describe listen notice watch look read fill complete sign date mark flag log code enter type print save store lock carry hand share discuss raise mention name list count refuse thank apologise encourage invite involve consult remind confirm verify clarify arrange organise plan prepare visit meet greet introduce support protect respect honour trust believe treat call ring phone text e-mail write speak talk say tell ask`.split(
        /\s+/,
      ),
    )
    .filter((one) => one !== ''),
);
