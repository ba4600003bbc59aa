import { type Cue, ways } from './cue.ts';

const care = 'Care Act 2014 s.42';
const working = 'Working Together to Safeguard Children (2023)';
const long = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; in the past; used to; as a child; when HE was a child; when HE was little; @fiction; training; leaflet; policy;
  awareness; course; dead now; passed away; talk on; module; webinar; how to avoid; poster
`);
const money = ways('money; pension; account; savings; card; pin; benefits; wages; house; cash; inheritance; bungalow');
const kin = ways(
  'son; daughter; grandson; granddaughter; nephew; niece; neighbour; carer; brother; sister; cousin; lodger; friend; support worker; landlord; lad; family',
);

/** Harm told in circumstances, without the word abuse. */
export const plainSafeguardingCues: readonly Cue[] = [
  {
    name: 'control or hurt at home, said otherwise',
    certain: true,
    level: 'today',
    categories: ['domestic_abuse'],
    reason: 'Control, fear, force and threats by a partner or family.',
    source: 'Domestic Abuse Act 2021; SafeLives',
    when: ways(`
      forces HIM into bed; forces HIM to have; forced HIM into; makes HIM have sex; will not take no; keeps driving past; drives past HIS; sits outside HIS; disown HIM & (brothers/worse/watching/boyfriend); brothers ... watching; family ... watching HIM & (boyfriend/shame/out); sits in on every; answers for +HIM; speaks for HIM; never lets HIM speak; gets nasty; gets violent; turns nasty; nasty when HE drinks; frightened of what HE; (belts/slaps/thumps/clouts/hits/punches/kicks/batters/beats/smacks/knocks) +WHOM; belts her one; knocks HIM about; goes for HIM; scared of HIS (husband/wife/partner/boyfriend/ex/dad/brothers/family/son/daughter/grandson/uncle); frightened of HIS (husband/wife/partner/boyfriend/ex/dad/brothers/family/son/daughter/grandson); not allowed (out/phone/money/friends) & (partner/husband/boyfriend/he/wife); controls HIS (money/phone/food/tablets); tracks HIS phone; tracker on; chucked out by HIS (husband/wife/partner) & (pregnant/nowhere/kids/night); kicked out by HIS husband & (pregnant/nowhere/kids); made to marry; does not want to marry; not want the wedding; threatens to (take/kill/out/hit/tell/put/send/post) & (kids/her/him/family/photos/pictures/video); breaks her things; breaks his things; smashes HIS things
    `),
    unless: [...long, ...ways('@idiom; gp appointment; interpreter; traffic; weather; the hay')],
  },
  {
    name: 'flinches at a hand',
    untrained: true,
    level: 'today',
    categories: ['safeguarding_adult', 'domestic_abuse'],
    reason: 'Who shrinks from a hand, a touch or somebody reaching past may be being hit.',
    source: 'NICE NG76 (2017), 1.2; SafeLives',
    when: ways(`
      flinch & (hand/hands/arm/touch/reach/reached/reaches/raise/raised/lift/lifted/lean/leaned/leant)
    `),
    unless: [
      ...long,
      ...ways(
        '@idiom; dog; dogs; puppy; horse; horses; pony; ponies; cat; kitten; donkey; needle; needles; injection; jab; vaccine; blood test; bloods; dentist; physio; wasp; thunder; fireworks; did not flinch; does not flinch; without flinching',
      ),
    ],
  },
  {
    name: 'adult robbed, hurt or neglected, said otherwise',
    certain: true,
    level: 'today',
    categories: ['safeguarding_adult'],
    reason: 'Money taken, a house signed over, a carer who does not care, somebody feared or touching.',
    source: care,
    when: [
      ...kin.flatMap((who) =>
        money.map(
          (what) =>
            `${who} ... (taking/taken/takes/took/using/uses/used/emptied/stole/stealing/spent/spending/controls/keeps/keeping) ... ${what}`,
        ),
      ),
      ...ways(`
        moved in & (pension/money/card/benefits); sign the house; sign HIS house; signed the house; sign HIS (bungalow/flat/pension) over; got HIM to sign; sent NUM ... (online/met/man/woman/stranger); sent ... pounds ... to a (man/woman); thousand ... met online; (pounds/money/grand/thousand/hundred) & met online; gave HIS bank details; bank details & (phone/gone/someone/text); knocking & charging; charging HIM (hundreds/thousands) ; roof & (charging/cash/knocking/pressure) ; nobody turns HIM; no one turns HIM; sore bottom; not turned & sore; not let carers in; will not get carers in; son will not ... carers; (filthy/soiled/wet) & (dementia/son/carer/daughter); screams at HIM & (money/things/breaks); borrowing money off HIM; borrows money off HIM; lends HIS carer; scared of HIS (grandson/son/daughter/carer/nephew/neighbour/lodger/landlord); frightened of HIS (grandson/son/daughter/carer/nephew/neighbour/lodger); (tenant/resident/carer/lodger/neighbour) touches HIM; another (tenant/resident/patient) ... (touches/touched/hits/hit); carer & (rough/shouts/hits/slaps/steals); handled roughly; bruises & (carer/grip/home/care)
      `),
    ],
    unless: [
      ...long,
      ...ways(
        'citizens advice; budgeting; appointee; helps HIM; helping HIM with; deputyship; gift aid; council tax band',
      ),
    ],
  },
  {
    name: 'not looking after themselves, said otherwise',
    certain: true,
    level: 'today',
    categories: ['safeguarding_adult'],
    reason: 'Living conditions or refusal of help that endanger health.',
    source: 'Care Act 2014 guidance 14.17',
    when: ways(`
      can not get to the toilet; using bottles & (toilet/flat/rubbish); full of rubbish & (toilet/bed/door/kitchen); stinks of wee; stinks of urine; smells of urine; smell of urine; mouldy & (food/skin/bone/thin); skin and bone; no heating & (refuses/84/old/baby/elderly/frail/won/electric); no electric & (refuses/old/baby/elderly/frail); refuses help & (heating/food/filthy/leg/electric/alone); refuses all; not washed & (weeks/months/smell); bottles of (urine/wee); rats & (bed/kitchen/food/running); maggots; sleeping in a tent & (ill/pneumonia/chest/sick/cough); streets & (hospital/ill/pregnant/insulin); sleeping rough & (ill/pregnant/pneumonia/hospital/heart); ventilator & (bailiffs/electric/meter/evict/power/cut)
    `),
    reach: 'near',
    unless: [...long, ...ways('cat litter; litter tray; drain; bin day; pest control booked')],
  },
  {
    name: 'child at risk, said otherwise',
    certain: true,
    level: 'today',
    categories: ['safeguarding_child'],
    reason: 'Marks, hunger, cold, a child who cares or is cared for by someone dangerous, and older strangers.',
    source: working,
    when: ways(`
      hand mark ... (face/arm/leg/boy/girl/child); marks on ... (boy/girl/child/baby/toddler) ... (face/back/legs/arms); (burns/burn) & @small_child & (cigarette/iron/school); cigarette burns; sex offenders register; sex offender & @small_child; @child_age & boyfriend; NUM year old & boyfriend & BIG; boyfriend who is BIG; sent (photos/pictures/videos/nudes) by a man; sent photos & @small_child & (man/online); asking HIM for (photos/pictures/nudes); sleeping ... @small_child ... in the car; kids in the car & (sleeping/living); living in the car & @small_child; living in HIS car & @small_child; no food ... @small_child; no food & @young; no gas & @young; no heating & @young; no bed ... @young; no bed tonight & @small_child; nowhere to sleep & (pregnant/kids/children/baby); homeless & (baby/kids/children/pregnant); kids ... looking after (mum/dad/baby); (eldest/nine/ten/eight/seven/eleven) ... does all the; young carer & all the; abused HIM ... still (runs/coaches/teaches/works/lives/sees); abused HIM & (junior/scouts/scout/school/kids/grandchildren) ; uncle ... did things to HIM; did things to HIM & (uncle/coach/scout/teacher/priest); is now a scout; (needles/needle) & @young; heroin & @young; crack & @young; locks HIM out & (garden/dad/mum/shed); calls HIM names & @small_child; locks HIM out in; dad calls HIM names; to be cut & (girl/auntie/summer); not been fed; @small_child & (hungry/starving) & (always/school/again); (kids/children/baby) & (filthy/neglected/lice); scared of HIS (dad/mum/stepdad/stepmum/uncle); frightened of HIS (dad/mum/stepdad/uncle); (dad/mum/stepdad/stepmum) (hits/hit/beats/slaps/kicks/punches/belts) ; witnessed ... (hit/beat/fight) & @small_child; kids (see/saw/hear/heard) & (hit/hits/fight/fighting/shouting)
    `),
    unless: [
      ...long,
      ...ways(
        'trampoline; grazed; oven by accident; netball; school trip; holiday club; half term; books; voucher given; sunburn; nettle',
      ),
    ],
    reach: 'near',
  },
  {
    name: 'used by others, said otherwise',
    certain: true,
    level: 'today',
    categories: ['exploitation'],
    reason: 'A home, body or labour used by others; a child with phones, cash and trains; hate that recruits.',
    source: 'Home Office, County lines guidance (2023); Modern slavery statutory guidance; Prevent duty guidance',
    when: ways(`
      (staying/stay) at HIS & can not get rid; can not get rid of them; will not leave HIS flat; @child_age & two phones; two phones & (trainers/trains/cash); new trainers & (phones/cash/coast); two phones & new trainers & HE; (trains/train) ... coast & (lad/boy/girl/year); made to sleep with; sleep with men; sleeping with men ... (debt/pay); pay off a debt; pay off HIS debt & (men/work/sex); living in one room & (boss/wages/men); men ... one room; boss takes ... wages; boss (keeps/has/took/holds) ... (passport/papers/wages/documents); passes HIM round; passes her round; shares HIM with HIS mates; never goes out & not allowed; not allowed a phone; dealers ... using HIS; dealers are; using HIS (flat/house/room/spare) ... (deal/drugs/sell/dealers); keeps HIS (papers/passport/documents/id); brought HIM here & (papers/passport/owes/debt); owes them & (drugs/work/sell/carry); group ... hates (muslims/jews/gays/blacks/immigrants/foreigners); need wiping out; wiping out & (muslims/jews/group/join); join ... (fight/war) & (brothers/online/videos); sleeps at the (factory/car wash/restaurant/farm); selling drugs for; carrying packages
    `),
    unless: [...long, 'friends staying for'],
    reach: 'near',
  },
  {
    name: 'mind in trouble, said otherwise',
    certain: true,
    level: 'today',
    categories: ['acute_mental_illness'],
    reason: 'New beliefs, visions, or days without sleep and great plans.',
    source: 'UK Mental Health Triage Scale (2015)',
    when: ways(`
      neighbours ... (pumping/gas/poisoning/spying/rays/watching) ... (walls/wall/gas/him/her/house/food); gas through the (walls/wall/floor/vents); sees (people/things/men/children/faces) ... not there; seeing (people/things/men/children/faces) ... not there; people in the house who; food ... tampered; tampering with HIS food; poisoning HIS food; talking to HIS dead; talks to HIS dead; laughing to HIS self; laughing to himself; laughing to herself; going to be prime minister; is going to be (king/president/famous/prime); bipolar & (buying/spending/slept/high/cars); buying cars; giving HIS money away to strangers; being (followed/watched/tracked) by (the/government/police/mi5/neighbours); cameras in HIS (walls/flat/tv/light); messages from the (tv/telly/radio); the =voices are/tell/say/told/keep/came; =voices again; =voices in HIS; hearing =voices; muddled all of a sudden; has not slept for NUM; not slept since & (talking/god/plans/spending)
    `),
    unless: [
      ...long,
      ...ways(
        'choir; singing; ghost walk; halloween; medium; spiritualist; comfort; at the grave; prayer; carers voices; patient voices; voices heard; cctv; citizens',
      ),
    ],
  },
];
