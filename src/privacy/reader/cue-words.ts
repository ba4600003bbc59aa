// Classes of words whose neighbourhood tells what a word is: the reader learns what each is worth.

import {
  dwellings,
  homes,
  houseNoun,
  houseOpening,
  livingVerbs,
  locatives,
  organisations,
  people,
  streetNoun,
  weakDwellings,
} from '../home-words.ts';
import {
  afterMeeting,
  beingVerbs,
  belongings,
  contactVerbs,
  functionWords,
  looseTitles,
  naming,
  particles,
  personStates,
  personVerbs,
  plainSurnames,
  prepositions,
  relations,
  sureTitles,
} from '../names/context-words.ts';
import { placeWords } from '../names/place-words.ts';
import { thingWords } from '../names/thing-words.ts';

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
const unit = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;
const teen = /^(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)$/;
const tens = /^(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty)$/;
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)$/;
const account =
  /^(?:acc|acct|acnt|account|accounts|a|ac|ref|refs|reference|references|claim|policy|tenancy|rent|meter|mpan|mprn|sort|code|bank|card|iban|bic|ni|nino|insurance|passport|visa|brp|licence|license|driving|crn|urn|utr|mrn|hospital|hosp|case|crime|badge|customer|membership|member|payroll|prepay|key|tariff|loan|mortgage|council|tax|housing|benefit|court|order|ticket|file|caseref|id|no|num|number|numbers|nr|serial|supply|student|roll|supplier|energy|electric|gas|water)$/;
const onlineService =
  /^(?:insta|instagram|ig|snap|snapchat|tiktok|twitter|facebook|fb|messenger|discord|whatsapp|telegram|reddit|linkedin|xbox|psn|playstation|steam|twitch|youtube|threads|bluesky|tumblr|kik|skype|vinted|ebay|depop|nextdoor|roblox|fortnite|minecraft|signal|online|profile|page|game|gaming|stream|streams)$/;
const handle =
  /^(?:username|user|handle|login|tag|gamertag|screenname|nickname|account|add|goes|under|posts|called|name|dm|dms|message|follow|follows|tagged)$/;
const age =
  /^(?:age|aged|years?|yrs?|yr|yo|old|turned|turning|turns|birthday|nearly|almost|about|over|just|young|rising|pushing|coming|reached|nonagenarian|centenarian)$/;
const birth = /^(?:dob|birth|born|birthday|bday|birthdate|d|o|b|brn|birthdays)$/;
const nineties = /^(?:ninety|hundred|nineties|ninetieth|hundredth)$/;
const group =
  /^(?:group|club|choir|café|cafe|class|classes|session|sessions|walk|walks|service|team|course|lunch|project|scheme|foundation|society|band|team|fc|united|rovers|fund|award|award|festival|fair|day|week|appeal)$/;
const written =
  /^(?:book|film|song|programme|programmes|author|band|show|series|novel|poem|album|brand|shop|store|supermarket|pub|drug|tablet|tablets|cream|inhaler|syndrome|disease|palsy|law|act|rule)$/;
const pet =
  /^(?:dog|dogs|cat|cats|puppy|kitten|budgie|parrot|rabbit|horse|pony|hamster|pet|pets|greyhound|terrier|spaniel|labrador)$/;

const classes: readonly (readonly [string, (lower: string) => boolean])[] = [
  ['fn', (lower) => functionWords.has(lower)],
  ['rel', (lower) => relations.has(lower)],
  ['naming', (lower) => naming.has(lower)],
  ['contact', (lower) => contactVerbs.has(lower)],
  ['prep', (lower) => prepositions.has(lower)],
  ['pverb', (lower) => personVerbs.has(lower)],
  ['being', (lower) => beingVerbs.has(lower)],
  ['state', (lower) => personStates.has(lower)],
  ['meet', (lower) => afterMeeting.has(lower)],
  ['title', (lower) => sureTitles.has(lower)],
  ['ltitle', (lower) => looseTitles.has(lower)],
  ['particle', (lower) => particles.has(lower)],
  ['psur', (lower) => plainSurnames.has(lower)],
  ['belong', (lower) => belongings.has(lower)],
  ['dwell', (lower) => dwellings.has(lower) || homes.has(lower)],
  ['wdwell', (lower) => weakDwellings.has(lower)],
  ['live', (lower) => livingVerbs.has(lower)],
  ['someone', (lower) => people.has(lower)],
  ['loc', (lower) => locatives.has(lower)],
  ['street', (lower) => streetNoun.test(lower)],
  ['house', (lower) => houseNoun.test(lower)],
  ['houseopen', (lower) => houseOpening.test(lower)],
  ['org', (lower) => organisations.test(lower)],
  ['place', (lower) => placeWords.has(lower)],
  ['month', (lower) => month.test(lower)],
  ['weekday', (lower) => weekday.test(lower)],
  ['unit', (lower) => unit.test(lower)],
  ['teen', (lower) => teen.test(lower)],
  ['tens', (lower) => tens.test(lower)],
  ['ordinal', (lower) => ordinal.test(lower)],
  ['nineties', (lower) => nineties.test(lower)],
  ['account', (lower) => account.test(lower)],
  ['online', (lower) => onlineService.test(lower)],
  ['handle', (lower) => handle.test(lower)],
  ['age', (lower) => age.test(lower)],
  ['birth', (lower) => birth.test(lower)],
  ['group', (lower) => group.test(lower)],
  ['written', (lower) => written.test(lower)],
  ['pet', (lower) => pet.test(lower)],
  ['thing', (lower) => thingWords.has(lower)],
];

/** The classes a word is in. */
export function cuesOf(lower: string): readonly string[] {
  return classes.filter(([, holds]) => holds(lower)).map(([name]) => name);
}
