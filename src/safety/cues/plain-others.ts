import { type Cue, ways } from './cue.ts';

const duty = 'Police: emergencies; SafeLives, Dash guidance';
const working = 'Working Together to Safeguard Children (2023)';
const long = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; months ago; NUM months; in the past; used to; as a child; when HE was a child; when HE was little;
  when HE was young; when HE was NUM; in HIS twenties; in the eighties; in the seventies; in the nineties; in the sixties; at college; at school in; as a boy; as a girl; childhood; @fiction; training; leaflet; policy; awareness;
  first husband; first wife; dead now; died; passed away; historic; historical; museum; cookery; cooking; craft; recipe; boxing; karate; dab hand; chef; chefs; catering; cookery; job club
`);
const idiom = [
  '@idiom',
  ...ways('printer; laptop; computer; spreadsheet; deadline; system; traffic; weather; exam; gym; prices; bills; quiz'),
];

/** What people plainly do to one another, composed from kinds of words. */
export const plainOthersCues: readonly Cue[] = [
  {
    name: 'somebody hurts somebody, just now',
    certain: true,
    level: 'now',
    categories: ['immediate_danger', 'domestic_abuse'],
    reason: 'A person, a violent verb and a person, with a word that says it is now or has just been.',
    source: duty,
    when: ways(`
      @partner ... @struck & @lately_done; @family ... @struck +WHOM & @lately_done; just @struck +WHOM; has just @struck; @struck +WHOM & (bleeding/blood/unconscious/stitches/broken/tonight/now); battered HIM & (neet/night/today/now); been @struck & (split/bleeding/blood/unconscious); (jumped/attacked/mugged/stabbed/robbed) ... & (split/bleeding/blood/way here); head ... split open; by @partner & @struck & @lately_done; putting HIS head through; his hands are round; @throttle & @lately_done; @throttle & HE
    `),
    unless: [
      ...long,
      ...idiom,
      ...ways('weeks ago; last week; last month; lanyard; could; meeting; call; bus; ball; news; sad'),
    ],
  },
  {
    name: "weapon in somebody's hand",
    certain: true,
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'A person, a verb of holding and a weapon.',
    source: duty,
    when: ways(`
      @has_got +@sharp; @has_got a/the/his/her/that ... +@sharp; got hold of ... @sharp; got hold of a @sharp; hold of the @sharp; @sharp in HIS hand; @sharp in the (house/flat) & (angry/says/threat/voices); @sharp & @mean_to_kill; bought a gun; @sharp & chasing; with @sharp & outside; @sharp in HIS (bag/coat/sock/pocket); out of ... @sharp & (wardrobe/drawer/sister); gone to the gun cabinet; gone for the @sharp; going for HIM with
    `),
    unless: [
      ...long,
      ...idiom,
      ...ways(
        'diy; toolbox; shed; cutlery; fork; butter; glue; nail; scissors group; sewing; hairdresser; craft; wood; wood carving; allotment; garden centre; tools; station; car; price; filling; tank; hedge; chop; bread; gas',
      ),
    ],
  },
  {
    name: 'threat to hurt, soon or with means',
    certain: true,
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'A threat with a time, means or the person on the way.',
    source: duty,
    when: ways(`
      @says_will ... @mean_to_kill & @soon; @soon & @mean_to_kill & @says_will; coming to finish HIM; coming to get HIM; coming to kill; coming down ... do me over; coming to do HIM; coming round & (shoot/stab/kill/money/get/batter); said they would (shoot/stab/kill/burn); he will kill HIM; she will kill HIM; says he will do his; do his mum in; do HIS mum in; @mean_to_kill & @sharp; found out where & (street/outside/here/door/lives); has found HIM & outside; @partner & outside & (shouting/door/banging/street/car/sat); ex ... in the street; can not talk & in the room; can not talk & frightened; whispered & frightened; whispering & (scared/frightened/room); released ... prison ... today & (told/coming/her/him); sat outside & (uncle/brothers/car/ex/husband); take the (kids/children/baby) with HIM when; take HIM with HIM when HE; children with her when she does it
    `),
    reach: 'near',
    unless: [...long, ...idiom, ...ways('coffee; visit me; christmas; birthday; cheer; hug; help; bus')],
  },
  {
    name: 'child left, locked in, hit or gone',
    certain: true,
    level: 'now',
    categories: ['safeguarding_child', 'immediate_danger'],
    reason: 'A child alone, shut in, being hit, missing, or with a carer who cannot keep them safe.',
    source: working,
    when: ways(`
      @young & @unattended; @child_age & home alone; @small_child & home alone; NUM year old & alone; @young & @shut_in; @small_child ... @shut_in; @small_child & shut in; shut in the (shed/cupboard/garage/cellar/attic/loft/room) & @small_child; (just/now) @struck ... @young; (dad/mum/stepdad/stepmum/he/she/boyfriend/uncle) just @struck ... @small_child; @small_child ... @lost; my client son & missing; @small_child & is missing; daughter ... not come home; son ... not come home; @lost & @child_age; passed out & @young; passed out & drunk & @small_child; @drunk_p & drive the kids; @drunk_p & (drive/driving/driven) & @small_child; drunk & about to drive; off HIS face & @young; unconscious & @young; @wander_off & (never/again/says/ex/dad/mum/will not/abroad); ex ... took the kids; ex ... taken the kids; in the car & heat & @small_child; left in the car; kids in the car & (hot/heat/windows/hours/alone); dog ... got hold of & @small_child; face ... boiling & @small_child; nobody there & @young; no grown up; hitting the @young; shaking the baby; shook the baby; threw the baby; thrown the baby; smothering the baby; holding the baby over
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways(
        'grown up; grown; cinema; film; netball; scout camp; from HIS records; form; his record; jumper; shoe; bus pass; nursery place; toilet; latchkey policy; since HE left home; coat; tooth; homework; birth certificate; letter; referral; blazer; cry of; game; car seat; car park',
      ),
    ],
  },
  {
    name: 'back to the one who hurts',
    certain: true,
    level: 'now',
    categories: ['safeguarding_adult', 'safeguarding_child', 'immediate_danger'],
    reason: 'Going home today to the person who hurts them.',
    source: 'Care Act 2014 s.42; Working Together (2023)',
    when: ways(`
      @back_to ... (burned/burnt/hurt/hurts/hit/hits/beat/beats/broke/abused/abuses/rapes/raped/touched/touches/strangled/punched/kicked); picking HIM up & (touches/touched/hurts/hits/beats/abuses); touches HIM & picking; home to HIM & (burned/beats/hits/hurts); same people who broke; sending HIM home & (burned/hit/hurt/man); scared to go home; begging not to go home; frightened to go home; does not want to go home & (hit/hurts/dad/mum/stepdad)
    `),
    reach: 'near',
    unless: long,
  },
  {
    name: 'taken abroad, married or cut, soon',
    certain: true,
    level: 'now',
    categories: ['domestic_abuse', 'safeguarding_child', 'immediate_danger'],
    reason: 'There may be one chance to act before the person is taken.',
    source: 'Forced Marriage Unit, Multi-agency guidance (2023); FGM guidance',
    when: ways(`
      @go_abroad & @wed_cut & HE; @go_abroad & (marry/married/cut/cutter/circumcised/nikah/cousin) & (girl/daughter/niece/she/her/sister); one way ... ticket & (marry/married/cousin/family); tickets for & marry; made to marry & (ticket/flight/tickets/week/tickets); flown to & (cut/married/marry/wedding); nikah ... tonight; nikah & crying; cutter & (coming/staying/weekend/girl/twins); take the girl & cut; girl ... home ... to be cut; for the summer to be cut; taken HIS passport & (flight/marry/airport)
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways('hair; honeymoon; wedding photos; wants to marry; asylum claim; visa appointment; anniversary; costs'),
    ],
  },
  {
    name: 'dependent adult left, shut in or cold',
    certain: true,
    level: 'now',
    categories: ['safeguarding_adult', 'immediate_danger'],
    reason: 'An adult who cannot manage alone is left without care, shut in or missing.',
    source: 'Care Act 2014 s.42',
    when: ways(`
      @needy & @shut_in; @needy & @lost; @needy & on HIS own & (since/food/carer/days); @needy & left ... own; @needy & left & (food/days/alone/floor); left on HIS own since; left without (food/water/care/medicine); no carer & no food; tied to the; tied to HIS (bed/chair/commode); no food or (water/carer/drink); freezing flat; on the floor since; on the floor all night; can not get up & (floor/alone/hours); no milk & (days/door/post); letterbox & (lying/smell/stinks/legs); removed the oxygen; oxygen ... (run out/off/empty); lips ... bluish
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways('group; knee; bus; yoga; chair exercise; drawing; carpet; dog; records; apron; shoelace; scarf'),
    ],
  },
  {
    name: 'fire',
    certain: true,
    level: 'now',
    categories: ['immediate_danger', 'medical_emergency'],
    reason: 'Something in a home that burns.',
    source: 'Fire and rescue services: get out, stay out, call 999',
    when: ways(`
      @burnable ... @burning; @burning ... @burnable; lit the (curtains/bed/sofa/bin/carpet/house/flat/letterbox/post/bedding/clothes); there is a fire; fire in the (kitchen/house/flat/bedroom/hall/building/stairs/loft/room); smoke coming; smoke everywhere; smoke under the door; smoke from flat; caught light; caught fire; chip pan ... gone up; is on fire; still inside & fire; house fire & now
    `),
    unless: [
      ...long,
      ...idiom,
      ...ways(
        'lit the candles; bonfire; drill; campfire; fire station; sale; sales; alarm test; installed; fire pit; log burner; candle making; bbq; smoke alarm fitted; with enthusiasm; vape; cigarette; festival; fireworks; price; prices; bills; rent; rates',
      ),
    ],
  },
  {
    name: 'strange beliefs after a birth, said otherwise',
    certain: true,
    level: 'now',
    categories: ['acute_mental_illness', 'safeguarding_child'],
    reason: 'New strange beliefs in the weeks after a birth worsen within hours.',
    source: 'NICE CG192; Action on Postpartum Psychosis',
    when: ways(`
      @just_born & @strange; baby & (demon/devil/evil/possessed/cursed/swapped/changeling/foretold/imposter/lake/human/spirit); cot & (demon/devil/spirit/evil); twins & real one; which ... twins ... real; midwives ... spying; @young & (devil/demon/possessed/evil) & (says/believes/thinks/get/out/cot/telling); devil is in; devil in HIS; demon in HIS
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways(
        'nativity; halloween; christening; baptism; church; shower; costume; little monster; baby group; little devil; sleep routine; laughing; book; song; not sleeping well; sleep support; lack of sleep; tired; colic; god parents; bless; thank god',
      ),
    ],
  },
  {
    name: 'lost touch with what is real, in danger',
    certain: true,
    level: 'now',
    categories: ['acute_mental_illness', 'immediate_danger'],
    reason: 'Psychosis, mania or delusion with a weapon, a command, a car, or food and drink refused.',
    source: 'UK Mental Health Triage Scale (2015)',
    when: ways(`
      (devil/demon/possessed/evil) & get it out; not eaten ... poisoned; food is poisoned & (eaten/drunk/days/drink); not drunk & poisoned; (voices/voice/god/telly/radio/angels) & (kill/stab/hurt/burn/jump/drive/harm/knife/driving); (mission/chosen/god) & driving; not slept & driving & (mission/100/miles/fast); believes HE can fly; thinks HE can fly; taped ... doors & spies; nailed shut; hid the knives; standing ... with a knife & (humming/muttering/voices); mother is an imposter; take the mask off; boarded the window & says; windows ... with boards & voices
    `),
    reach: 'near',
    unless: [...long, ...ways('church; choir; prayer; drama; theatre')],
  },
];
