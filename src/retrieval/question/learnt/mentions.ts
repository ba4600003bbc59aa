// Where a question mentions what a wish could be about: each group of words with the wish it may mean. Whether it is one, the judge says.
import { stem } from '../../stem.ts';

/** How the words come to mean the wish: the thing itself is wanted, it is refused, or what is told of implies it. */
export type Turn = 'for' | 'against' | 'told';

export interface Group {
  readonly wish: string;
  readonly turn: Turn;
  readonly words: string;
}

const people = 'folk people bodies others faces strangers';
const evening =
  'evening evenings eve eves eveing evngs night nights nighttime tonight weeknight weeknights teatime tea dusk late';
const phones =
  'phone phones telephone ring rings ringing rung call calls called calling blower landline mobile voice dial bell buzz helpline helplines';
const screens = `online zoom skype teams facetime whatsapp laptop computer computers screen screens internet web webchat wifi broadband video app apps ipad
  tablet website websites virtual discord chat camera digital google portal`;
const house =
  'house home flat bungalow doorstep door kitchen visit visits visiting visitor visitors hers theirs settee sofa indoors';
const referring =
  'refer refers referred referring referral referrals gp doctor doctors doc dr form forms paperwork letter letters voucher vouchers';
const booking =
  'book books booked booking bookings appointment appointments appt appts slot slots ahead advance commit commitment plan planning weekly';
const faith = `church churches chapel chapels vicar vicars priest religion religious faith god jesus christian christians hymn hymns prayer prayers pray
  praying bible mosque temple salvation sally grace preach preaching preachy worship congregation convent parish nun nuns sermon sermons`;
const pubs = 'pub pubs bar bars booze boozer alcohol drink drinks drinking licensed wine beer pint pints rum bottle';
const womanly =
  'woman women womans womens lady ladies female females girl girls lass lasses mum mums mam mams mother mothers sister sisters gals';
const manly =
  'man men mens male males bloke blokes fella fellas feller fellers lad lads dad dads father fathers brother brothers gent gents guys guy chap chaps';
const morning = 'morning mornings morn morns mornin am early breakfast first noon midday dawn';
const workday = `work works working shift shifts factory warehouse office depot yard teaches packs picks cleans cleaner drives finishes finish finished
  finishing clocks clocking knocks closes milks cows college`;

export const groups: readonly Group[] = [
  { wish: 'cost-free', turn: 'for', words: 'free gratis nowt nothing zero nil' },
  {
    wish: 'cost-free',
    turn: 'against',
    words:
      'pay paying paid cost costs costing charge charges charged charging fee fees price money cash afford penny spend subs',
  },
  {
    wish: 'cost-free',
    turn: 'told',
    words: 'skint broke brassic potless penniless purse wallet pocket uc payday brass cash money penny',
  },
  {
    wish: 'cost-low',
    turn: 'for',
    words:
      'cheap cheaper cheapest affordable reasonable budget quid pound pounds fiver tenner bob pennies tops max most penny coppers pence',
  },
  {
    wish: 'cost-low',
    turn: 'against',
    words: 'dear expensive pricey dearer pound pounds quid much afford arm fortune',
  },
  {
    wish: 'cost-low',
    turn: 'told',
    words:
      'budget tight pension wage wages uc pip esa benefits savings pocket penny brass money spare spend stretch watching counts',
  },
  {
    wish: 'step-free',
    turn: 'for',
    words: 'ramp ramps ramped lift lifts level flat ground floor accessible access automatic wide wider',
  },
  {
    wish: 'step-free',
    turn: 'against',
    words:
      'step steps stair stairs staircase upstairs kerb kerbs hill hills slope climb climbing climbs bank flight flights cobbles uneven stile',
  },
  {
    wish: 'step-free',
    turn: 'told',
    words: `wheelchair wheelchairs chair powerchair scooter zimmer frame rollator walker crutch crutches stick sticks pram prams buggy buggies
    pushchair wheels wheel amputee knees hips legs hip`,
  },
  {
    wish: 'quiet',
    turn: 'for',
    words:
      'quiet quieter calm calmer peaceful peace hush hushed low few small smaller little tiny handful intimate three four five six half dozen 0few sensory',
  },
  {
    wish: 'quiet',
    turn: 'against',
    words: `crowd crowds crowded packed rammed heaving busy hall halls big huge large full noise noisy loud din racket shouting bang bangs blaring
    echo echoes echoey music telly lights strip bright screaming many jingle ${people}`,
  },
  {
    wish: 'hearing',
    turn: 'for',
    words: 'loop loops captions captioned caption subtitles bsl sign signs signed signing signer interpreter hear',
  },
  {
    wish: 'hearing',
    turn: 'told',
    words:
      'deaf deafened hearing hear hears aid aids lip lips lipread lipreads lipreading cochlear implant ear ears mumble',
  },
  { wish: 'toilet', turn: 'for', words: 'toilet toilets loo loos lav lavvy bog bogs wc bathroom pee wee' },
  {
    wish: 'toilet',
    turn: 'told',
    words:
      'bladder bowel bowels incontinence incontinent crohns colitis ibs stoma stomabag colostomy catheter pads prostate caught water urgency',
  },
  { wish: 'parking', turn: 'for', words: 'park parks parking parked carpark space badge bay bays pull leave' },
  {
    wish: 'parking',
    turn: 'told',
    words: 'car cars drive drives driving motor van truck badge motability motorbike vehicle',
  },
  { wish: 'bus', turn: 'for', words: 'bus buses tram trams train trains metro tube stop stops route routes transport' },
  {
    wish: 'bus',
    turn: 'told',
    words: 'bus buses coach stagecoach arriva pass car drive licence lift taxi service timetable',
  },
  {
    wish: 'near',
    turn: 'for',
    words:
      'near nearby nearer nearest close closer local locally doorstep corner walk walks walking walkable foot distance street end side reach handy yards round here',
  },
  { wish: 'near', turn: 'against', words: 'far further miles mile travel bus buses town trek hill taxi' },
  { wish: 'near', turn: 'told', words: 'legs lives walk transport car fare village street' },
  { wish: 'mornings', turn: 'for', words: morning },
  { wish: 'afternoons', turn: 'for', words: 'afternoon afternoons aft afternoon pm arvo lunch dinner' },
  { wish: 'evenings', turn: 'for', words: `${evening} dark pm after` },
  { wish: 'evenings', turn: 'told', words: workday },
  { wish: 'daytime', turn: 'for', words: 'day daytime daytimes days light daylight light lit school schools hours' },
  { wish: 'daytime', turn: 'against', words: 'dark lamps dusk night nights' },
  {
    wish: 'daytime',
    turn: 'told',
    words: 'school schools nursery class gate pickup bairns kids children term drop carers',
  },
  { wish: 'weekdays', turn: 'for', words: 'week weekday weekdays wkday wkdays monday mon' },
  { wish: 'weekend', turn: 'for', words: 'weekend weekends wkend wkends sat saturday saturdays sun sunday' },
  { wish: 'weekend', turn: 'told', words: 'mon monday weekday weekdays week' },
  { wish: 'not-mornings', turn: 'against', words: morning },
  {
    wish: 'not-mornings',
    turn: 'told',
    words:
      'sleep sleeps sleeping asleep bed awake wakes up stiff tablets meds medication groggy methadone carers nurse tired drowsy',
  },
  { wish: 'not-afternoons', turn: 'against', words: 'afternoon afternoons aft pm lunch dinner nap naps siesta' },
  { wish: 'not-evenings', turn: 'against', words: `${evening} dark dimpsy` },
  { wish: 'not-evenings', turn: 'told', words: 'dark dimpsy dusk bed home sleepy sundown eyes drive bus' },
  { wish: 'not-weekdays', turn: 'against', words: 'weekday weekdays week mon monday' },
  { wish: 'not-weekend', turn: 'against', words: 'weekend weekends wkend wkends sat saturday saturdays sun sunday' },
  { wish: 'online', turn: 'for', words: screens },
  { wish: 'not-online', turn: 'against', words: `${screens} signal tech` },
  { wish: 'not-online', turn: 'told', words: 'face human real person physical' },
  { wish: 'phone', turn: 'for', words: phones },
  { wish: 'not-phone', turn: 'against', words: phones },
  { wish: 'home-visit', turn: 'for', words: `${house} round` },
  { wish: 'home-visit', turn: 'told', words: 'housebound bedbound bed out chair leave leaves leaving step' },
  { wish: 'not-home-visit', turn: 'against', words: `${house} knock knocking` },
  {
    wish: 'in-person',
    turn: 'for',
    words: 'face faces person human eye eyes table opposite room flesh physical real proper',
  },
  { wish: 'in-person', turn: 'against', words: screens },
  {
    wish: 'no-group',
    turn: 'for',
    words: 'one 1 private privately individual individually single himself herself alone tutor worker befriender',
  },
  {
    wish: 'no-group',
    turn: 'against',
    words: `group groups circle class crowd strangers sharing audience front ${people}`,
  },
  { wish: 'women', turn: 'for', words: womanly },
  { wish: 'women', turn: 'against', words: `${manly} mixed` },
  { wish: 'men', turn: 'for', words: manly },
  { wish: 'men', turn: 'against', words: `${womanly} mixed` },
  {
    wish: 'referral',
    turn: 'for',
    words:
      'herself himself themselves direct directly turn turns walk walks wander wanders drop drops pop pops rock rocks dropin self',
  },
  { wish: 'referral', turn: 'against', words: referring },
  {
    wish: 'unbooked',
    turn: 'for',
    words: 'turn turns walk walks wander wanders drop drops pop pops rock rocks dropin shows show day',
  },
  { wish: 'unbooked', turn: 'against', words: booking },
  { wish: 'church', turn: 'against', words: faith },
  { wish: 'church', turn: 'for', words: 'secular atheist agnostic humanist' },
  { wish: 'alcohol', turn: 'against', words: pubs },
  { wish: 'alcohol', turn: 'for', words: 'dry sober sobriety teetotal wagon recovery' },
];

const groupsOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  groups.forEach(({ words }, at) => {
    for (const word of new Set(words.split(/\s+/))) {
      const known = found.get(word) ?? [];
      known.push(at);
      found.set(word, known);
    }
  });
  return found;
})();

const none: readonly number[] = [];

/** The groups that a word belongs to. */
export const groupsOf = (word: string): readonly number[] =>
  groupsOfWord.get(word) ?? groupsOfWord.get(stem(word)) ?? none;
