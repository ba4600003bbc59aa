import { type Cue, ways } from './cue.ts';

const staying = 'NHS England, Staying safe from suicide (2025); NICE NG225 (2022)';
const poisons =
  'NICE NG225 1.7; TOXBASE advice as given by NHS 111: any deliberate or unclear overdose is assessed at once';
const long = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; months ago; NUM months; in the past; used to; in HIS twenties; in HIS teens; when HE was NUM; when
  HE was young; in the army; at school; at uni; teenager; in the eighties; in the nineties; @fiction; training; leaflet; policy;
  previous; history of; protocol; awareness; decades; since then; never since
`);

/** What people plainly do to themselves, composed from kinds of words. */
export const plainSelfCues: readonly Cue[] = [
  {
    name: 'took a quantity of medicine',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'suicide'],
    reason: 'A verb of taking, a quantity and a medicine: an overdose, meant or not, of any size.',
    source: poisons,
    when: ways(`
      @took ... @amount ... @drug; @amount ... @drug ... @took; @took ... @drug & @on_purpose; @took @them_all; @took ... @drug &
      @drop_dead; took/taken/had/swallowed/necked/downed something & not tell; took/taken/swallowed something & @drop_dead;
      @amount ... @drug & bottle of; BIG @drug; @drug gone & @took; empty @drug & @drop_dead; injected ... @amount; too much @drug;
      too many @drug; empty ... tub; @drug & in one go; into the @drug & @small_child; got into ... @drug; got hold of ... @drug &
      @small_child; @small_child & swallowed; @small_child & eaten ... @drug; @small_child & @took +some; muddled ... @drug & NUM days;
      @took ... wrong @drug; patches & @drop_dead; empty ... @drug & @drop_dead
    `),
    unless: [
      ...long,
      'as prescribed',
      'course of',
      'every day',
      'a day',
      'every morning',
      'vitamin',
      'per day',
      'box sets',
      'daily',
      'prescribes',
      'repeat prescription',
      'pharmacy',
      'collected',
      'ordered',
      'on NUM tablets',
      'review',
    ],
  },
  {
    name: 'up on a roof or a ledge',
    untrained: true,
    level: 'now',
    categories: ['suicide', 'immediate_danger'],
    reason: 'Somebody is where a fall kills, and nothing says that it is their work.',
    source: staying,
    when: ways(`
      is +on +the (roof/rooftop/ledge/parapet); is +up +on +the (roof/rooftop/ledge/parapet); is +out +on +the (roof/rooftop/ledge/parapet)
    `),
    unless: [
      ...long,
      ...ways(
        '=roofer/roofers/roofing; builder; builders; scaffold; scaffolding; tile; tiles; slate; slates; fix; fixing; mend; mending; repair; repairs; paint; painting; clean; cleaning; leak; leaks; gutter; gutters; chimney; aerial; panel; panels; solar; insulation; garden; terrace; cafe; bar; party; cat; kitten; dog; pigeon; pigeons; gull; gulls; bird; birds; ball; frisbee; snow; santa; flag; flower; flowers; plant; plants; ornament; parcel; keys',
      ),
    ],
  },
  {
    name: 'took a poison',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'suicide'],
    reason: 'A household or garden poison swallowed.',
    source: poisons,
    when: ways(`
      @took +@poison; @took a/some/the/of/bit/load/loads/bottle/his/her/neat ... @poison; @took @poison; @took @amount ... @poison; drinking ... @poison; swallowed ... @poison
    `),
    unless: [
      ...long,
      'diesel prices',
      'car',
      'radio',
      'smoke alarm',
      'phone',
      'had a new',
      'had the',
      'fox',
      'dog',
      'cat',
    ],
  },
  {
    name: 'method or end with a time',
    certain: true,
    level: 'now',
    categories: ['suicide'],
    reason: 'A way of dying with a time, a place or means at hand is a plan.',
    source: staying,
    when: ways(`
      @says_will ... @self_end & @when_how; i am going off the bridge; use it on HIS self; use it on himself; use it on herself; use it on my self; picked the place; picked the
      date; picked a date; chosen the date; set a date; has planned it & everything; planned it for; end it today; end it tonight; end it
      tomorrow; drive HIS car into; drive into a (wall/tree/lorry); drive off the; got what HE needs & @self_end; @drug here & going to
      take; going to take ... @drug & (after/tonight/when/later); got HIS @drug & going to take them; ordered ... @poison & for HIM; ordered ... @poison &
      internet; last day & funeral; will be HIS last day; will be HIS last; going to gas HIS self; windows are taped; knows when & @self_end
    `),
    unless: [...long, ...ways('no plan; no plans; would never; not going to')],
  },
  {
    name: 'goodbye and gone',
    level: 'now',
    categories: ['suicide', 'immediate_danger'],
    certain: true,
    reason: 'A goodbye or apology from somebody who cannot be reached or has left is intent until shown otherwise.',
    source: staying,
    when: ways(`
      goodbye & @not_there; saying sorry & @not_there; sorry to everyone & @not_there; sorry for everything & @not_there; note on the & @not_there; left a note & @not_there; is a note & @not_there; posted
      goodbye; posted a goodbye; posted & goodbye; written letters to & (kids/children/family/boys/girls/mum/parents); wrote letters to; see you on the other side; is not coming back & @at_it ... @brink;
      walking towards the @brink; letters to each of; not coming back & @brink; by the time you read; tell the kids & love & @not_there
    `),
    reach: 'near',
    unless: [
      ...long,
      'leaving do',
      'leaving card',
      'retirement',
      'retiring',
      'school trip',
      'holiday',
      'moving away',
      'bake',
      'fell off',
    ],
    canBeDenied: false,
  },
  {
    name: 'at the brink',
    certain: true,
    level: 'now',
    categories: ['suicide', 'immediate_danger'],
    reason: 'A distressed person at a height, by water, road or rail.',
    source: staying,
    when: ways(`@at_it @brink & @will_not_move`),
    unless: [
      ...long,
      ...ways(
        'swim; swimming; walking group; art; painting; fundraiser; charity; model railway; volunteer; holiday; swans; ducks; bench; picnic; parked; parking; ticket; boat; fishing; walk by; stroll; bus',
      ),
    ],
    reach: 'clause',
    canBeDenied: false,
  },
  {
    name: 'wound that needs treating, or cutting now',
    certain: true,
    level: 'now',
    categories: ['self_harm', 'medical_emergency'],
    reason: 'An injury by own hand that needs treatment, or one being made now.',
    source: 'NICE NG225 1.7',
    when: ways(`
      cut/sliced/slashed/gashed/carved HIS (arm/arms/leg/legs/thigh/thighs/wrist/wrists/neck/throat/stomach/hand/hands) &
      (stitches/deep/open/blood/bleeding/fat/bone/muscle/spurting/dripping/soaked); sliced HIS (arm/arms/leg/legs/thigh/wrist/wrists/neck/throat); cutting HIS self & (now/toilet/bathroom/here/locked); cutting HIS self right now; blade & (bath/bathroom/here/hand) & i;
      burnt HIS & on purpose; burned HIS & on purpose; scalded HIS self; poured ... over HIS self; banging HIS head & (blood/bleeding); (arm/arms/leg/thigh/wrist/wrists) is/are cut ... deep; cut ... see the bone; bleeding & cut HIS self; needs stitches & (cut/sliced/blade/razor); set HIS self on fire; can see ... fat
    `),
    unless: [...long, 'hair', 'bread', 'kitchen', 'cooking', 'grass', 'sheet', 'healed', 'old scars', 'scars'],
  },
  {
    name: 'wishes to be dead, said otherwise',
    certain: true,
    level: 'today',
    categories: ['suicide'],
    reason: 'Passive wishes to be dead are suicidal thoughts, in whatever words.',
    source: staying,
    when: ways(`
      not want to be here no more; not want to be here; not want be here; not see the point in; not see the point of; no point carrying on; no point anymore; no point any more; point in carrying on; point of carrying on; be with HIS (wife/husband/mum/dad/son/daughter) up there; be with HIS late; glad to go; be glad to go; tired of being here; tired of it all; sick of being here; can not
      see a future; see a future for; what is the point in me; point in me; hit by a bus & not mind; hit by a bus & not care; not mind if HE died; dead by christmas; by HIS own hand; talking about dying; talks about dying; talk about dying;
      talking of dying; keeps mentioning death; talks about death; over soon & sorry; be all over soon; will all be over; finished with it all; done with it all; done with everything; making a will & giving; giving away HIS & calm; paying off & peaceful; suddenly peaceful; suddenly calm; thinking about not being here; thought about not being here; thoughts of not being here;
      not being here anymore; want to fall asleep; go to sleep forever; not wake up; ready to go & HE; rather not be; rather not wake; would not be missed; no one would miss; nobody would miss; nobody would notice if; world would be better; better off without; better off dead; nothing left; want out; wants out of life; end HIS misery; scored & question nine; question nine & phq; question 9 & phq; phq & item nine
    `),
    unless: [...ways('@fiction; training; leaflet; choir; club; group; job; course; this team; in this job; service')],
    canBeDenied: false,
  },
  {
    name: 'asking what kills',
    certain: true,
    level: 'today',
    categories: ['suicide'],
    reason: 'Questions about lethal amounts or heights, for oneself or "for a client".',
    source: staying,
    when: ways(`
      how many ... @drug ... (fatal/lethal/kill/dangerous/die/overdose/much); how much ... @drug ... (fatal/lethal/kill/dangerous/die/overdose); how high ... bridge; how high ... (fall/jump/building/window); how tall ... (fall/jump/building); which of HIS @drug ... (dangerous/fatal/kill/strongest); which @drug ... (dangerous/fatal/kill/strongest); take too many & which; most dangerous if; how long ... (bleed/drown/suffocate/hang/strangle); how deep ... cut
    `),
    unless: ['policy', 'debate', 'knit', 'cook', 'box girder'],
    canBeDenied: false,
    evenInTheory: true,
  },
  {
    name: 'recent marks or blades',
    certain: true,
    level: 'today',
    categories: ['self_harm'],
    reason: 'Self-harm in recent weeks, shown or found.',
    source: 'NICE NG225 (2022)',
    when: ways(`
      newer marks on; new marks on HIS arm; marks on HIS arm & (new/newer/newest/fresh/recent); cuts HIS (arm/arms/leg/legs/thigh/thighs/wrist/wrists/stomach); found blades; blades in HIS; razor blades in HIS; found razor blades; found a blade; cutting most; burns HIS (arm/arms/leg/legs) with; scratches HIS self; hits HIS self
    `),
    unless: [...long, 'shaving', 'grass', 'hair', 'lawn', 'by accident', 'no longer'],
  },
];
