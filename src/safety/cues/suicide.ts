import { type Cue, ways } from './cue.ts';

const staying = 'NHS England, Staying safe from suicide (2025); NICE NG225 (2022)';
const dying = '@kill_self';
const wish = ways(`
  want/wants/wanting/wanna; going; thinking/think/thoughts/thought; talk/talking/talked; feel/feels/feeling; will;
  would/could/might; says/said/saying/told/tells/texted/text; plan/plans/planning; threaten/threatening/threatened/threatens; ready;
  consider/considering; joke/jokes/joked/joking; googling/googled/searched; urge/urges; intend/intends; wish/wishes/wishing;
  deny/denies/denied; mention/mentions/mentioned; about
`);
const gone = ways(`
  =killed HIS =self; =drowned HIS =self; =hanged/hung HIS =self; took his own life; took her own life; took their own life; lost HIM
  to suicide; died by suicide; bereaved by suicide; bereavement
`);

const longPast = ways(
  'years ago; in HIS twenties; in HIS teens; in HIS thirties; in the army; in the eighties; in the nineties; never since',
);

/** Suicide, means and goodbye. */
export const suicideCues: readonly Cue[] = [
  {
    name: 'suicide plainly said',
    certain: true,
    level: 'today',
    categories: ['suicide'],
    reason: 'Plain words for suicide about somebody present, said, denied or reported.',
    source: staying,
    when: ways(`
      =feels/feeling/is/am/are/was/been/felt/still/very/actively suicidal; suicidal thoughts & HE; suicidal thoughts; suicidal ideation
      & HE; thoughts of suicide & HE; suicidal HE; suicidal tonight/today/again/now; talking about suicide; thinking about suicide;
      thinking of suicide; thought about suicide; contemplating suicide; considering suicide; threatening suicide;
      want/wants/wanting/going/wanna/will to =kill HIS self; =kill/killing HIS self; want/wants/wanted/going to ... end HIS life; ending
      HIS life; ending HIS own life; take HIS own life; taking HIS own life; want to die; wants to die; wanted to die
    `),
    unless: [
      ...gone,
      ...longPast,
      '@fiction',
      'no suicidal',
      'not suicidal',
      'no thoughts of suicide',
      'never been suicidal',
      'years ago',
      'NUM years back/since/behind/clean/sober',
      'training',
      'for my flashcards',
      'in the past',
      'said no',
      'was no',
      'no none',
      'nothing on',
      'quiz',
    ],
    canBeDenied: true,
  },
  {
    name: 'note or message of goodbye',
    certain: true,
    level: 'now',
    categories: ['suicide'],
    reason: 'A suicide note or a goodbye followed by silence is intent.',
    source: staying,
    when: ways(`
      suicide note; goodbye note; texted goodbye; text goodbye; saying goodbye & phone off; goodbye & phone is off; goodbye & not
      answering; note & not answering & sorry; suicidal & @out_of_reach; suicidal & @means & ready; end HIS life & rope; end HIS life &
      tablets; kill HIS self & tonight; kill HIS self & rope; kill HIS self & tablets; kill HIS self & plan; end HIS life & plan;
      suicide & plan & tonight
    `),
    reach: 'near',
    unless: ['@fiction', 'training', 'no plan', 'no plans', 'safety plan', 'years ago', 'NUM years'],
  },
  {
    name: 'ending life, with means or plan',
    level: 'now',
    categories: ['suicide'],
    reason: 'Thoughts of ending life with a plan, means, place or time may be acted on within hours.',
    source: staying,
    when: [
      `${dying} & @suicide_plan`,
      `${dying} & @means`,
      `${dying} & @tonight`,
      `${dying} & @place_means`,
      `${dying} & @goodbye`,
      `${dying} & @out_of_reach`,
      `${dying} & @giving_away`,
      'suicidal & @means',
      'suicidal & @suicide_plan',
      'suicidal & @out_of_reach',
      'suicidal & @goodbye',
      'suicidal & tonight',
      '@passive_death & @means & @made_ready',
      '@passive_death & @out_of_reach',
      '@passive_death & @goodbye & @tonight',
    ],
    reach: 'near',
    unless: [...gone, 'leaflet', 'workshop', 'webinar', 'screening of'],
    canBeDenied: false,
  },
  {
    name: 'thoughts of ending life',
    level: 'today',
    categories: ['suicide'],
    reason:
      'Any current suicidal thought, active or passive, said, joked about, denied or reported by others, is for a supervisor the same day.',
    source: staying,
    when: [
      ...wish.map((word) => `${word} ... ${dying}`),
      'feels suicidal',
      'feeling suicidal',
      'is suicidal',
      'been suicidal',
      'was suicidal',
      'suicidal thoughts',
      'suicidal & HE',
      'suicidal ideation',
      'thoughts of suicide',
      'talk of suicide',
      'mention suicide',
      'talking about suicide',
      'thinking about suicide',
      'contemplating suicide',
      'considering suicide',
      'kill my self',
      'kill him self',
      'kill her self',
      'kill them self',
    ],
    unless: [...gone, ...longPast, '@fiction'],
    canBeDenied: false,
  },
  {
    name: 'does not want to live',
    certain: true,
    level: 'today',
    categories: ['suicide'],
    reason: 'Passive wishes to be dead are suicidal thoughts.',
    source: staying,
    when: ways(`
      not want to exist; not care if HE wakes; not care if HE wake; not care whether HE wakes; not bothered if HE wakes; sleep and not
      get up; sleep and not wake; prays/pray not to wake; not want to be alive; not want live; death is better; better than this ...
      death; heaven is better; wish HE had the nerve; envies the dead; kids/boys/girls/children better without; ready to be let go; let
      HIM go & scan; no reason to be here; see the point in being; see the point of being; weary of life; under the tractor; under a
      train before; not want to be on this earth; wants to be gone; wish the lorry; wish it had shown something bad; hoping it is
      cancer; thinks about ending it; thinking about ending it; sick to death of life; tired of being alive; what would it matter if;
      want to die; wants to die; wanted to die; wish HE was dead; wish HE were dead; wishes HE were dead; better off dead; rather be
      dead; better off without him; better off without her; better off without me; better off without them; not want to be here anymore;
      not want to be here any more; not want to wake up; never wake up; not wake up in the morning; wish HE did not wake; can not go on;
      can not carry on; no point living; no point in living; no point being here; no point going on; nothing to live for; no reason to
      live; no reason to carry on; not want to live; not want to be alive; life is not worth; life not worth living; is not worth
      living; tired of living; sick of living; had enough of living; had enough of life; fed up of living; burden ... @family; be a
      burden ... gone; just a burden; wish it would all end; want it all to end; wants it all to stop; wants it to be over; want to
      disappear; wants to disappear; go to sleep ... not wake; fall asleep ... not wake; sleep and never wake; see no future; no future;
      can not see a way out; no way out; better place without; would be better if HE; not be around much longer; will not be around;
      will not be here; not be here much longer; not be here by; not be here for christmas; not be here when; if i am not here; if HE
      was not here; wish i was not here; wishes HE was not here; what is the point of being; what is the point in living; should have
      died; wish HE had died; wish HE had never been born; end HIS suffering; be with HIS late; join HIS late; hope HE dies; hopes HE
      dies
    `),
    unless: ['@fiction'],
    canBeDenied: false,
  },
  {
    name: 'goodbye or note',
    level: 'now',
    categories: ['suicide'],
    reason: 'A goodbye, a note or affairs put in order with talk of not being here are signs of intent.',
    source: staying,
    when: ways(`
      letters & posted & not before; thank you for everything & rope; singing goodbye; last stop & train; bike & by the canal & goodbye;
      will not be here next week & gave; give it to somebody who will be here; suicide note; goodbye note; goodbye letter; goodbye
      letters; @goodbye & @out_of_reach; @goodbye & @giving_away; text/texted/message/messaged/sent ... goodbye; said/saying/say goodbye
      & @means; left a note & @missing; left a note & gone; left HIS note saying sorry; written letters to & @family; wrote letters to &
      @family; letters & kids & when HE is gone; wrote a letter & not to be opened; @giving_away & @passive_death; @giving_away & not
      need; gave HIS away & not be here; said HE loved & @out_of_reach; look after HIS & when HE is gone; look after the dog & not be;
      tell HIM HE love & @out_of_reach; sorry for everything & @out_of_reach; thank you for everything & @out_of_reach; thanks for
      everything & @out_of_reach; thank you for everything & @giving_away; this is goodbye
    `),
    reach: 'near',
    unless: ['@fiction', 'training', 'leaving do', 'leaving card', 'retirement', 'retiring'],
    canBeDenied: false,
  },
  {
    name: 'means laid ready',
    certain: true,
    level: 'now',
    categories: ['suicide'],
    reason: 'Means made ready shorten the time to act.',
    source: staying,
    when: ways(`
      rope holds; helium & delivered; helium & door; tested the rope; testing the rope; testing the beam; tide turns & cold water;
      scissors & spirit; pills & goodbye; every tablets & goodbye; cold water is quick; tablets ready; tablets ... lined up; tablets ...
      laid out; tablets ... counted out; counted out ... tablets; lined up ... tablets; laid out ... tablets; saved up ... tablets;
      saving up ... tablets; saving HIS tablets; stockpiling/stockpiled/stashing/stashed/hoarding/hoarded ... tablets; stash of tablets;
      tied ... rope; rope ... tied; rope in the; rope & boot; rope & loft; rope & ready; noose; made a noose; bought ... rope; rope
      round HIS neck; belt round HIS neck; cord round HIS neck; ligature; hosepipe & car; hose ... exhaust; helium & bought; gas
      canister & bought; sodium nitrite; sodium nitrate; charcoal & tent; razor in HIS hand; blade in HIS hand; knife to HIS wrist;
      knife to HIS throat; knife to HIS own; gun to HIS head; gun in HIS mouth; shotgun & dead; bag over HIS head
    `),
    reach: 'near',
    unless: ['@fiction', 'craft', 'sailing', 'climbing', 'skipping', 'washing', 'dosette', 'policy'],
    canBeDenied: false,
  },
  {
    name: 'in a dangerous place',
    certain: true,
    level: 'now',
    categories: ['suicide', 'immediate_danger'],
    reason: 'A distressed person at a height, by water, road or rail may act at once.',
    source: staying,
    when: ways(`
      on the bridge & @tonight; on the bridge & @worker_distress; on a bridge & @passive_death; on the bridge & says; on a bridge &
      crying; standing on the bridge; standing on a bridge; stood on the bridge; wrong side of the; over the railings; climbed over the
      railings; on the ledge; on the roof & @said; on the edge of the cliff; on the cliff; edge of the platform; on the railway; on the
      train tracks; on the tracks; by the tracks; walking on the motorway; in the river & will not; into the sea; walked into the river;
      walking into the water; going to jump; threatening to jump; about to jump; wants to jump off; will jump; going to drown HIS self;
      multi storey & @passive_death; car park roof; top of the multi storey; top of the car park
    `),
    unless: [
      '@fiction',
      'swim',
      'swimming',
      'walking group',
      'art',
      'painting',
      'wales',
      'parachute',
      'fundraiser',
      'charity',
      'model railway',
      'volunteer',
    ],
    canBeDenied: false,
  },
  {
    name: 'intent tonight or soon',
    certain: true,
    level: 'now',
    categories: ['suicide'],
    reason: 'A stated time or plan is intent.',
    source: staying,
    when: ways(`
      do it tonight; going to do it tonight; going to end it tonight; end it tonight; tonight is the night; not be here tomorrow; not be
      here in the morning; will not see tomorrow; not be alive; last time you will see; last time HE will see; this is the last time;
      will not be seeing HIM after; not be seeing HIM again; will not need it after; will not be needing it; plan to end HIS; has a plan
      & @passive_death; has a plan & suicide; made a plan & die; knows how HE would do it; knows exactly how; picked a date &
      @passive_death; going to overdose; going to take all; going to take them all; take the lot tonight; going to hang HIS self; going
      to kill HIS self; going to kill my self; will kill my self; will kill HIS self; about to kill HIS self; going to slit; going to
      cut HIS wrists; going to end it; going to end HIS life; going to end it all
    `),
    unless: [...gone, '@fiction', 'film', 'work', 'spreadsheet', 'my boss', 'my manager'],
    canBeDenied: true,
  },
  {
    name: 'attempt under way or just made',
    certain: true,
    level: 'now',
    categories: ['suicide', 'medical_emergency'],
    reason: 'An act under way or just done needs an ambulance whatever its size.',
    source: `${staying}; NICE NG225 1.7`,
    when: ways(`
      just tried to ... @kill_self; tried to ... @kill_self & @time_now; tried to hang HIS self & @tonight; tried to hang HIS self &
      now; tried to hang HIS self & this morning; tried to hang HIS self & last night; found HIM hanging; is hanging from; cut HIM down
      & breathing; cut HIS wrists & bleeding; cut HIS wrists; slit HIS wrists; slashed HIS wrists; =cut HIS throat; jumped off the (bridge/roof/cliff/building/balcony/pier/wall/top/viaduct); jumped from the; jumped out of the window; jumped in the river; jumped in front; set HIM self on fire; poured petrol over HIM
      self; poured petrol on HIM self; drank bleach; drunk bleach; drinking bleach; drunk antifreeze; drank antifreeze; drank
      weedkiller; drunk weedkiller; drank drain cleaner; swallowed bleach; swallowed batteries; swallowed razor; swallowed blades
    `),
    unless: [
      'years ago',
      'last year',
      '@fiction',
      'months ago',
      'in NUM',
      'when HE was NUM',
      'want to',
      'will',
      'would',
      'butter',
    ],
    canBeDenied: true,
  },
  {
    name: 'deliberate or unclear overdose',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'suicide'],
    reason:
      'A deliberate overdose of any size, or one that cannot be told from accident, needs emergency care even when the person looks well.',
    source: 'NICE NG225 1.7; NHS 111 overdose advice',
    when: ways(`
      NUM paracetamol & since; NUM paracetamol & this morning; NUM tablets & since; NUM tablets & for a bit of quiet; taken every
      tablets; took every tablets; swallowed every; every tablets in the house; given HIM the evening insulin; insulin & twice; insulin
      & two times; double insulin; drank sheep dip; drunk sheep dip; drank & on purpose; drunk & on purpose; swallowed & on purpose;
      drank weed killer; drank the drain cleaner; took an overdose; taken an overdose; taking an overdose; has overdosed; is overdosing;
      client/patient/lady/man/woman/lad/lass/girl/boy/he/she/they overdosed; just overdosed; overdosed & @time_now; overdose & this morning; overdose & last night; overdose & today; overdose & unconscious;
      overdosed on ... @medicine; overdosed on ... @means; took all HIS tablets; taken all HIS tablets; taken all the tablets; took all
      the tablets; swallowed all HIS; swallowed a load; swallowed a handful; swallowed loads; swallowed the; swallowed NUM; swallowed a
      packet; swallowed a bottle; taken too many; took too many; taken a load of tablets; took a load of tablets; taken loads of; took
      loads of; handful of tablets; handful of paracetamol; taken a handful; took a handful; took NUM tablets; taken NUM tablets; taken
      NUM paracetamol; took NUM paracetamol; taken NUM of HIS; took NUM of HIS; had NUM paracetamol; NUM paracetamol & took; NUM codeine
      & took; taken the whole packet; took the whole packet; took the whole box; taken the whole box; took the whole strip; taken the
      whole strip; took the whole lot; taken the whole lot; took the lot; taken the lot; took a whole; taken a whole; took a packet;
      taken a packet; taken a bottle of; took a bottle of; necked ... tablets; necked a; necked NUM; =necked/necking the; downed ...
      tablets; taken a bunch of; took a bunch of; empty packets; empty blister; empty tablet; empties & tablets; injected all HIS
      insulin; injected too much; too much insulin; week of tablets; weeks tablets; whole weeks; taken HIS tablets & tell ... now;
      taken HIS tablets & ring/call ... now; taken HIS tablets & =help
    `),
    unless: [
      'years ago',
      'NUM years back/since/behind/clean/sober',
      'last year',
      'months ago',
      'in 20',
      'teenager',
      'when HE was NUM',
      '@fiction',
      ...ways('cake; chocolate; biscuits; tinsel; box sets; vitamin'),
      'training',
      'in the past',
      'awareness',
      'naloxone training',
      'in NUM',
      'for an overdose',
      'protocol',
      'previous',
      'history of',
    ],
    canBeDenied: true,
  },
  {
    name: 'looking up ways to die',
    level: 'today',
    categories: ['suicide'],
    reason: 'Questions about lethal means, also "for a client", are for a supervisor the same day.',
    source: staying,
    when: ways(`
      how much of the stuff ... affect; how much would it take; would affect a man; fatal amount; putting animals down; which bridges;
      how many ... tablets ... kill/die/fatal/lethal/overdose/dangerous; how many paracetamol; how much paracetamol; how much insulin
      ... kill; how many ... would it take; how much ... would it take to; lethal dose; fatal dose; lethal amount; painless way;
      painless ways; ways to die; ways to kill; ways to end; quickest way to die; easiest way to die; googling how to; googled how to
      die; googled how; looking up how to; looked up how to; searching how to; searched how to; search history & @kill_self; asking how
      to & die; dignitas; assisted dying; assisted suicide; euthanasia; suicide forum; suicide forums; pro suicide; suicide websites;
      which tablets would; what happens if HE takes ... tablets; could HE die from taking; enough to kill
    `),
    unless: ['training', 'policy', 'law', 'bill', 'debate', 'fix', 'cook', 'knit', 'apply', 'leaflet', 'talk on'],
    canBeDenied: false,
    evenInTheory: true,
  },
];
