// What wishes are about and the stances people take to it, as plain English words: the learnt reader counts them together, so that a word it never met in training still says what its neighbours say.
import { stem } from '../../stem.ts';

const things: Readonly<Record<string, string>> = {
  money: `money cash purse wallet penny pennies pence quid pound pounds squid fiver tenner bob brass dosh wonga brassic skint broke potless budget
    cost costs costing price prices priced fee fees charge charges charging charged pay pays paying paid afford affordable spend spending spare
    subs donation expensive dear pricey cheap cheaper cheapest reasonable free gratis shoestring uc pip esa jsa giro payday wage wages overdraft
    savings pension bean tuppence nowt coppers change credit`,
  free: 'free gratis nowt nothing skint brassic broke potless penniless none zero nil',
  limit: 'tops max maximum most limit under less within cap ceiling only cheap cheaper budget tight little few bit',
  rich: 'pay pays paying rich loaded comfortable comfy brass pension savings money flush wealthy funds',
  steps: `step steps stair stairs staircase stairway flight flights upstairs downstairs kerb kerbs ramp ramps ramped lift lifts elevator escalator
    threshold level flat ground floor doorway hill hills hilly steep slope slopes climb climbing climbs bank uneven cobbles gravel automatic`,
  wheels: `wheelchair wheelchairs chair powerchair scooter zimmer frame rollator walker crutch crutches stick sticks caliper splint pram prams buggy
    buggies pushchair stroller wheel wheels wheeled trolley amputee paraplegic prosthetic`,
  legs: 'leg legs knee knees hip hips foot feet ankle back joints lungs breath breathless puffed oxygen copd heart stiff wobbly unsteady balance falls mobility walking walks',
  crowd: `crowd crowds crowded packed rammed heaving busy hordes mob throng bustle bustling hall halls room rooms folk people bodies faces many full
    numbers big huge massive large scrum cattle mobbed sardines squashed`,
  few: 'small smaller little tiny handful few intimate couple two three four five six half cosy cozy',
  noise: `noise noisy loud louder din racket shouting shouty bang bangs blaring echo echoes echoey music tannoy telly lights bright strip strobe
    sensory overload quiet quieter quietest calm calmer calming peaceful peace hush hushed silence silent still gentle low rowdy boisterous lively shrieking
    screaming clatter buzz jingle`,
  hearing: `deaf deafened hearing hear hears aid aids loop loops lip lips lipread lipreads lipreading cochlear implant ear ears captions captioned
    subtitles bsl sign signs signed signing signer interpreter tinnitus mumble mumbling palantype`,
  toilet: `toilet toilets loo loos lav lavvy bog bogs wc bathroom wee weeing pee peeing bladder bowel bowels continence incontinence incontinent crohns
    colitis ibs stoma stomabag colostomy catheter pads prostate commode urgency diuretic diuretics changing`,
  car: `car cars park parks parking parked carpark drive drives driving driver motor van truck motability badge bay bays space lot vehicle motorbike
    jeep land rover garage petrol`,
  bus: `bus buses coach tram trams train trains metro tube station stop stops route routes stagecoach arriva timetable service pass fare minibus
    taxi taxis lift cab transport licence`,
  near: `near nearby nearer nearest close closer local locally doorstep corner walk walking walkable foot distance far further miles mile street road
    estate village town end side reach handy yards metres minutes mins opposite round legs travel`,
  morning: 'morning mornings morn morns mornin am early breakfast first dawn sunrise noon midday forenoon',
  afternoon: 'afternoon afternoons aft afternoon pm arvo lunch dinner siesta nap',
  evening:
    'evening evenings eve eves eveing night nights tonight teatime tea dusk dark late later supper weeknight weeknights nighttime bedtime dimpsy sundown',
  daylight: 'day days daytime daylight light lit daytimes sun sunlight lamps dark winter clocks',
  weekend: 'weekend weekends wkend wkends saturday saturdays sunday sundays sat sun mass',
  weekday:
    'weekday weekdays wkday wkdays week monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays mon tue tues wed weds thu thur thurs fri midweek',
  work: `work works working worked job jobs shift shifts factory warehouse office depot site yard till checkout teaches teacher drives driver lorry van
    packs picks cleans cleaner nights rota employed boss manager manages college uni clock clocks clocking finish finishes finished knocks off`,
  school:
    'school schools nursery playgroup gate gates pickup pick term terms class classes bell run bairns kids children drop reception inset holidays half',
  sleep:
    'sleep sleeps asleep sleeping bed awake wakes up surface surfaces tablets meds medication groggy dopey zombie drowsy stiff night owl',
  screen: `online zoom skype teams facetime whatsapp laptop computer screen screens internet web webchat wifi broadband video app apps ipad tablet
    email emails digital website websites virtual discord chat camera keyboard tech smartphone google portal link log`,
  phone:
    'phone phones telephone ring rings ringing rung call calls called calling bell buzz blower landline mobile voice dial speak line tariff minutes',
  text: 'text texts texting type typed types typing email emails letter whatsapp message messages',
  home: `home house flat bungalow doorstep door settee sofa kitchen lounge housebound bedbound bed indoors visit visits visiting visitor visitors hers theirs
    farm caravan gate`,
  comes:
    'come comes coming visit visits visiting visitor send sends sit sits sitting round go goes going out call calls deliver delivers',
  face: 'face faces person human eye eyes table opposite room flesh physical real proper building desk across',
  group:
    'group groups groupy circle circles class classes crowd gang club sharing share audience strangers folk people others team',
  alone:
    'one onetoone individual individually private privately single just alone counsellor therapist befriender himself herself',
  women: `woman women womans womens lady ladies female females girl girls lass lasses mum mums mam mams mother mothers sister sisters gals wife wives widow
    widows hijab`,
  men: `man men mens male males bloke blokes fella fellas feller fellers lad lads dad dads father fathers brother brothers gent gents guys chap chaps husband
    geezer gadgie widower`,
  referral: `refer refers referred referral referrals referring gp doctor doctors doc dr surgery form forms paperwork letter letters voucher vouchers hoops red
    tape assessment gatekeeper herself himself themselves own direct directly straight`,
  turnup: `turn turns drop drops dropin walk walks wander wanders rock rocks pop pops show shows book booked booking bookings bookable appointment appointments
    appt appts slot slots commit commitment ahead advance arranging plan planning rota list waiting spontaneous unannounced`,
  faith: `church churches chapel chapels vicar vicarage priest religion religious faith god godly jesus christian hymn hymns prayer prayers pray praying bible mosque
    temple mass secular atheist agnostic salvation army sally grace preach preaching preachy worship congregation convent parish nun nuns sermon holy`,
  drink: `pub pubs bar bars booze boozer alcohol alcoholic drink drinks drinking drinker sober sobriety dry drop licensed wine beer pint pints rum spirits lager
    tavern inn recovery rehab teetotal wagon relapse`,
  young:
    'young younger youngster youngsters youth teen teens teenager teenagers student students sixth lad lads lass kids uni college twenties school year',
  old: `old older oldest elderly pensioner pensioners oap oaps senior seniors retired codger codgers codger biddies ancient fifties sixties seventies eighties
    over age aged rationing wrinkly`,
  outside:
    'outdoor outdoors outside garden gardening allotment walk walking park beach wood woods field fresh air weather rain cold wind indoor indoors inside roof dry covered warm',
};

const stances: Readonly<Record<string, string>> = {
  no: `no not nowt never none nor nothing nobody nowhere without minus neither cant cannot canny cannae couldnt wont wouldnt dont doesnt didnt isnt arent aint
    hasnt havent mustnt neednt shouldnt divnt dunt dinna nee nae non dont wasnt`,
  dread: `hate hates hated dread dreads dreading scared afraid frit frightened frightens terrified terrifies fear fears panic panics panicky anxious nervous
    shy wary uneasy uncomfortable overwhelmed overwhelming sets upset upsets avoid avoids refuses refuse cope copes stand bear suffer suffers puts
    put killer struggles struggle shakes flashbacks meltdown`,
  spoilt: `out bad worst useless hopeless awful difficult hard tricky impossible problem trouble too beyond taken booked busy full spoken worse rough
    write-off ruled booked`,
  must: 'only must has have needs need needed got only just solely strictly nothing insists essential required definitely has',
  suits:
    'best better prefer prefers preferred suit suits ideal ideally fine ok okay happy love loves likes like good great free available easiest choice',
  fine: 'fine ok okay happy alright mind minds fussed bothered issue problem object matter matters either whatever any',
  but: 'but except bar apart besides unless other than instead rather sooner',
  past: 'used was were went had ran shut closed stopped finished folded ended last before tried formerly once been',
  ours: 'my i im ive we our us me meeting leaflet leaflets poster posters training team',
  asks: 'what who how where when which whats whos wheres form number policy criteria referral link contact',
  helps: 'volunteers volunteer volunteering runs helps teaches leads drives works does',
  after: 'after once from past til till until while when before by back between during',
  lacks: 'lost without hasnt havent broke broken no got doesnt own shared lack gave',
};

/** Names of the things and stances, in the order of their numbers. */
export const thingNames = Object.keys(things);
export const stanceNames = Object.keys(stances);

const numbersOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  Object.values(lists).forEach((list, at) => {
    for (const word of new Set(list.split(/\s+/).flatMap((one) => [one, stem(one)]))) {
      const known = found.get(word) ?? [];
      if (!known.includes(at)) known.push(at);
      found.set(word, known);
    }
  });
  return found;
};

const thingsOfWord = numbersOf(things);
const stancesOfWord = numbersOf(stances);
const none: readonly number[] = [];

/** What a word may be about: the word itself is asked first, then its stem. */
export const thingsIn = (word: string, itsStem: string): readonly number[] =>
  thingsOfWord.get(word) ?? thingsOfWord.get(itsStem) ?? none;

/** Which stances a word may take. */
export const stancesIn = (word: string, itsStem: string): readonly number[] =>
  stancesOfWord.get(word) ?? stancesOfWord.get(itsStem) ?? none;
