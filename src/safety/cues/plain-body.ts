import { type Cue, ways } from './cue.ts';

const nhs = 'NHS, When to call 999; NHS 111';
const long = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; months ago; NUM months; last month; in the past; used to; @fiction; training; first aid; course; leaflet;
  awareness; survivor; support group; recovering from; recovered from; history of; since HIS stroke; after HIS stroke; fundraiser; weeks ago; anniversary; poster
`);

/** What is plainly wrong with a body, composed from kinds of words. */
export const plainBodyCues: readonly Cue[] = [
  {
    name: 'body in danger',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Not to be roused, the wrong colour, choking, fighting for breath.',
    source: nhs,
    when: ways(`
      fainted & not come round; not come round; will not come round; not coming round; stuck in HIS throat; in HIS throat & (choking/purple/blue/stuck); going purple; gone purple; going blue; gone blue; lips ... blue; gone grey; going grey & (chest/sweating/breathing); @wrong_colour round the lips; hardly talk & breathless; hardly talk & breathing; can not talk & breathing; barely breathing; can only say ... words;
      breathing stops; stops breathing; stopped breathing; can not stay awake & (sick/head/fell/bang); keeps passing out; spiked & (stand/passing/out); not stand up & passing out; barely grunt; blueness to HIS lips; gasping; eyes rolled; snoring & can not wake; can not wake HIM; chest hurts & (arm/jaw/sweat/breathing/numb/sick); chest & tight & arm; pain & (chest/jaw/arm) & (sweating/grey/clammy); pressure on HIS chest; weight on HIS chest; tight across HIS chest; pissing blood; blood & pregnant; pumping blood;
      (cut/sawn/sliced/chopped) off HIS (finger/fingers/thumb/hand/toe/toes/foot); (sawn/sawed/sliced/chopped) through HIS (finger/fingers/thumb/hand/leg/foot); (leg/arm/hand/foot/finger/thumb) ... come off at the (knee/elbow/wrist/ankle/shoulder/hip); (thigh/leg/arm/belly/stomach) ... (slit/ripped/sliced/gashed) open;
      can not swallow & (swollen/swelling/scarlet/rash/hives/nuts/lips)
    `),
    unless: [...long, 'hair', 'gone grey over', 'paint', 'dye', 'laughing'],
  },
  {
    name: 'stroke signs, said otherwise',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A face, arm or speech gone wrong of a sudden (FAST).',
    source: 'NHS, Stroke symptoms',
    when: ways(`
      (face/mouth/smile/cheek/eyelid/lip) ... (wonky/droopy/drooping/lopsided/crooked/sagging/numb/twisted) & (side/today/now/just/gone/arm/speech/words/morning); mouth ... gone (wonky/droopy/funny/numb/slack); face ... gone (wonky/droopy/funny/numb/slack); arm ... gone (dead/numb/limp/heavy/funny/weak) & (face/speech/words/side/tongue/hand/chest/talk); arm ... gone (dead/limp/numb); gone
      numb down; side ... gone (numb/dead/weak/limp); tongue heavy; words ... jumbled; words ... gone; speech ... gone; lost HIS speech; suddenly lost speech; can not lift HIS (arm/cup/hand); can not see out; gone blind in; sight ... gone; can not make ... (spoon/fork/cup) ... go; (hand/hands) ... gone (dead/limp/numb) & (speech/words/nonsense/face/talking/side); (foot/leg) drags & (button/buttons/hand/arm/speech/cup/words)
    `),
    unless: [...long, 'dentist', 'filling', 'pins and needles', 'sat on'],
  },
  {
    name: 'head injury with a change',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A blow or fall with vomiting, drowsiness, confusion or blood thinners.',
    source: 'NICE NG232 (2023)',
    when: ways(`
      (head/temple/skull/forehead) & (bang/banged/hit/cracked/whacked/knock/knocked/clout/kicked/fell/fallen/fall/smashed/split) & @drop_dead; (head/temple/skull/forehead) & (bang/banged/hit/cracked/whacked/knock/knocked/clout/fell/fall) & @unwell_new; bang to the head & (sick/vomit/drowsy/confused/thinners/warfarin);
      (head/temple) & (bang/banged/hit/cracked/whacked/knock/knocked/fell/fall) & (sick/vomited/vomiting/thinners/warfarin/apixaban/eye/pupil/ear); fell & (sick/vomited) & (awake/sleepy/drowsy/confused); fell ... stairs & (sick/awake/drowsy/confused/sleepy); hit HIS head & (dozing/dropping off/nodding off); head ... split open; split HIS head; (fell/fall/bike) & headache & nodding off
    `),
    reach: 'near',
    unless: long,
  },
  {
    name: 'sepsis or sudden confusion with illness',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'acute_mental_illness'],
    reason: 'Fever, infection or cold together with new confusion or fast breathing.',
    source: 'UK Sepsis Trust; NICE CG103',
    when: ways(`
      @hot_ill & @unwell_new; stopped shivering; confused ... since & (main road/road/out/gas/cooker/street); confused & not know HIS own; not know HIS own (daughter/son/wife/husband/name/kitchen/house); did not know HIS own; shaking so hard & (wound/stitches/39/fever); wound ... (green/yellow) & (shaking/fever/hot); very cold & not answering
    `),
    reach: 'near',
    unless: [...long, 'diagnosed with dementia', 'for years', 'usual', 'heating system', 'printer', 'website', 'form'],
  },
  {
    name: 'fumes indoors with illness',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'immediate_danger'],
    reason: 'Something that burns indoors and people who feel ill: carbon monoxide.',
    source: 'HSE; UK Health Security Agency',
    when: ways(`
      @fumes & @fume_ill; all ... headaches & (boiler/fire/cooker/flat/house/heater); better outside & (sick/head/headache/boiler); barbecue indoors; barbecue inside; bbq indoors; bbq inside; hose ... exhaust; smell of gas; stinks of gas; smells of gas; gas ring ... on & (unlit/stinks/lighter); gas ... hissing; unscrewed ... gas; gas on & not lit
    `),
    reach: 'near',
    unless: [...long, 'gas bill', 'service due', 'summer', 'party'],
  },
  {
    name: 'sugar emergency',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Sugar very low or very high, or insulin stopped.',
    source: 'NHS, Hypoglycaemia; Diabetic ketoacidosis',
    when: ways(`
      stopped taking insulin; stopped insulin; not taking insulin; stopped HIS insulin; insulin to lose weight; diabetic & sugars & (sick/vomiting/drowsy/sleepy/30s/confused/thirsty); sugar & says hi; sugar ... hi & (sleepy/thirsty/sick); sugar is 1; sugar is 2; sugar & 1.9; blood sugar & (1.9/1.5/1.6/1.7/1.8/2.1/2.2/2.3/2.4/2.5/2.6/2.7/2.8/2.9/3.0); sugars ... low & (sweating/confused/sleepy/shaking/eat); diabetic & (sweating/slurring/drowsy/unconscious); diabetic & not making sense; insulin & not making sense
    `),
    reach: 'near',
    unless: [...long, 'recipe', 'pre diabetic', 'hi there'],
  },
  {
    name: 'fits, or fits after drink stopped',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A long or repeated fit, or one after stopping drink or drugs.',
    source: 'NHS; NICE CG100',
    when: ways(`
      been =fitting/fittin; =fitting/fittin for NUM; =fitting/fittin on and off; (two/three/four/several/another/second) (fits/seizures/fit/seizure); seizures & (morning/today/row/back); had a fit & (drink/drinking/turkey/alcohol/vodka/night/detox/today/morning); had a seizure & (drink/drinking/alcohol/today/morning/night); jaw locked; foam at HIS mouth; foaming; cold turkey & (fit/shaking/seeing/sweating/alcohol/drinker); stopped drinking & (fit/shaking/seeing/sweating/shakes/hallucinating)
    `),
    unless: [...long, 'carpet', 'kitchen', 'kitchens', 'bathroom', 'clothes', 'dress', 'keep fit', 'laughter'],
  },
  {
    name: 'goes on fitting, or fits where a person is',
    untrained: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A fit that goes on; "keeps fit" and "fitting in" are other words, though they share their stem.',
    source: 'NHS, What to do if someone has a seizure',
    when: ways(`
      HE keep/keeps/kept =fitting/fittin; HE is/was =fitting/fittin +in the/his/her/my/our +(hall/hallway/bath/bathroom/bed/bedroom/street/car/chair/shop/toilet/garden/corridor/room/waiting/surgery)
    `),
    unless: [...long, 'carpet', 'kitchen', 'clothes', 'dress', 'tiles', 'boiler', 'shelves', 'wardrobe'],
  },
  {
    name: 'pregnancy in danger',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A baby that stopped moving, bleeding, or signs of pre-eclampsia.',
    source: 'NHS, Pregnancy: when to get help',
    when: ways(`
      pregnant & stopped moving; pregnant & not moving; pregnant & not moved; baby ... stopped moving; baby stopped moving; pregnant & (bleeding/blood/fit/collapsed/headache/seeing); weeks & (pregnant/gone) & (bleeding/headache/sparkles/puffy); labour & (alone/bleeding/35/home); NUM weeks & bleeding & (pain/heavy); just gave birth & (bleeding/alone/floaty); baby inside ... stopped; pregnant & flashing (lights/stars); pregnant & under HIS ribs; pregnant & face ... (puffed/puffy/swollen)
    `),
    reach: 'near',
    unless: [...long, 'labour party', 'nose'],
  },
  {
    name: 'health advice needed today',
    certain: true,
    level: 'today',
    categories: ['medical_emergency'],
    reason:
      'New bleeding, lumps, long constipation, vomiting in age, vision gone double, or medicines stopped or shared.',
    source: 'NHS 111',
    when: ways(`
      found a lump; lump & bleeding; peeing blood; weeing blood; blood in HIS wee; blood in HIS pee; blood in HIS poo; passing blood; come off ... @drug & (once/awful/sudden/dizzy/own); come off HIS @drug; came off HIS @drug; stopped HIS @drug; stopped taking HIS @drug; stopped @drug; sharing HIS ... @drug; takes HIS (wife/husband/mum/dad/mate/friend) @drug; taking HIS (wife/husband/mum/dad/mate/friend) @drug; fell over twice; fallen NUM times; fallen twice; fell twice; falling over & (keeps/again/more); not been to the toilet for; belly ... swollen; stomach ... swollen; seeing double; double vision;
      diarrhoea & (days/drinking/NUM); sick for NUM days; being sick for; hardly drinking; barely drinking; not keeping anything down; can not keep anything down; fever & (cough/better/worse); chesty & (fever/worse/better); chest infection & (worse/breathless); pneumonia; stop drinking & (litre/bottle/vodka/safe/cans); (litre/bottle) ... (vodka/gin/whisky) ... day & stop; muddled all of a sudden; muddled & sudden; confused all of a sudden; suddenly muddled; suddenly confused; infected & (leg/foot/wound/toe/cut/ulcer); not eaten for days; not eaten in days; not drinking
    `),
    unless: [
      ...long,
      ...ways(
        'gp has seen; seen the gp; seen by; vaccine; jab; with the gp; on antibiotics; nurse has; under the hospital; doctor stopped; gp stopped; doctor told',
      ),
    ],
  },
];
