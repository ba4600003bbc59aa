// "Do they need a voucher?", "is there a lift?", "can he bring his dog?": what a yes or a no is asked of, and the words of a record that say it.
import { contentStems } from '../retrieval/tokens.ts';
import type { AssetBlock } from './asset-card.ts';

/** A thing of which a record may tell. */
export interface AskedThing {
  /** As it is called in the reply. */
  readonly named: string;
  /** Whether words of a record tell of it. */
  readonly isIn: (words: string) => boolean;
  /** The fact under which it would stand; undefined where none is made for it. */
  readonly label: string | undefined;
}

/** Words of a record, and the fact in which they stand; undefined for its description. */
export interface SaidInRecord {
  readonly label: string | undefined;
  readonly words: string;
}

const theirs = '(?:the |a |an |his |her |their |my |any |some )?(?:\\w+ )?';
const takes = '(?:bring|take|have|come (?:along )?with|go with|turn up with)';
const relative =
  '(?:(?:him|her|them)\\b|carers?|friends?|mates?|wife|husband|partner|mum|dad|mother|father|son|daughter|sister|brother|neighbour|somebody|someone|companion|support worker|pa)';
const child = '(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|little ones?|grandchild(?:ren)?)';

/** A thing, how it is asked for, how a record tells of it, and the fact where it would stand. */
type Known = readonly [named: string, asked: RegExp, said: RegExp, label: string];

const known: readonly Known[] = [
  ['voucher', /\bvouchers?\b/i, /\bvouchers?\b/i, 'How to refer'],
  [
    'booking',
    /\b(?:need|have|has|got|must|required?) (?:\w+ ){0,2}(?:book|an? (?:appointment|appt)|ring (?:first|ahead))\b|\bbooking (?:needed|required|essential)\b/i,
    /\b(?:book(?:ed|ing)?|appointments?|appts?|drop[- ]?in|turn up|walk[- ]?in|(?:just|or) (?:come|arrive)|ring|phone|call|text|register|reserve|enrol|sign up)\b/i,
    'How to refer',
  ],
  [
    'notice',
    /^\W*(?:and )?how (?:far ahead|far in advance|much notice|long ahead|early|soon) (?:do|does|must|should|can|would)\b|\b(?:book|ring|tell them) (?:ahead|in advance)\b/i,
    /\b(?:ahead|in advance|notice|beforehand|(?:days?|weeks?) (?:before|first)|the day before|week before|by (?:noon|\w+day))\b/i,
    'How to refer',
  ],
  [
    'parking',
    /\bpark(?:ing)?\b(?! ?run)|\bblue badge\b/i,
    /\bparking\b|\bcar ?parks?\b|\bblue badge\b|(?<!buggy )\bpark(?= (?:free|outside|at|behind|in front|on site))/i,
    'Access',
  ],
  [
    'lift',
    /\blifts?\b(?! (?:home|there|back|to|from|scheme|share|club|service))/i,
    // A lift to clinic is a drive; one to the first floor is none.
    /\blifts?\b(?! (?:home|there|back|from|scheme|share|to (?!(?:\w+ ){0,3}(?:floors?|halls?|rooms?)\b)))/i,
    'Access',
  ],
  ['toilet', /\b(?:toilets?|loos?|wc)\b/i, /\b(?:toilets?|loos?|wc|changing places?)\b/i, 'Access'],
  ['hearing loop', /\b(?:hearing |induction )?loop\b/i, /\bloop\b/i, 'Access'],
  ['hoist', /\bhoists?\b/i, /\bhoists?\b/i, 'Access'],
  ['quiet room', /\bquiet (?:room|space|corner|area)\b/i, /\bquiet\b|\blow[- ]sensory\b/i, 'Access'],
  ['shower', /\bshowers?\b/i, /\bshowers?\b/i, 'Access'],
  ['baby change', /\b(?:baby|nappy) chang\w+/i, /\b(?:baby|nappy) chang\w+/i, 'Access'],
  ['crèche', /\bcr[eè]che\b|\bchild ?(?:care|minding)\b/i, /\bcr[eè]che\b|\bchild ?care\b/i, 'Access'],
  ['wifi', /\bwi-?fi\b/i, /\bwi-?fi\b/i, 'Access'],
  [
    'dogs',
    new RegExp(
      `\\b${takes} ${theirs}(?:dogs?|pets?|puppy|cat)\\b|\\b(?:dogs?|pets?) (?:be )?(?:allowed|welcome|ok|okay|come|go|friendly)\\b`,
      'i',
    ),
    /\b(?:no|not|only|assistance|guide|hearing|well[- ]behaved|friendly|small|your|their|with|bring) (?:\w+ ){0,2}(?:dogs?|pets?|animals)\b(?! food)|\b(?:dogs?|pets?|animals)\b(?! food)(?: \w+){0,3} (?:welcome|allowed|admitted|fine|ok|okay|leads?|friendly)\b|\bdog[- ]friendly\b/i,
    'Access',
  ],
  [
    'children',
    new RegExp(`\\b${takes} ${theirs}${child}\\b|\\bkids? (?:come|go|allowed|welcome)\\b`, 'i'),
    /\b(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|famil(?:y|ies)|cr[eè]che|under[- ]?\w+s|all ages)\b/i,
    'Who for',
  ],
  [
    'bringing somebody',
    new RegExp(`\\b${takes} ${theirs}${relative}\\b|\\b${relative} (?:come|stay|sit|go|join)\\b`, 'i'),
    /\b(?:carers?|friends?|companions?|partners?|bring (?:a|your|some)\w*|with (?:a|your) \w+|on (?:your|their) own)\b/i,
    'Who for',
  ],
  [
    'ID or papers',
    /\b(?:photo )?id\b|\bproof\b|\bpassport\b|\bpaper ?work\b/i,
    /\b(?:photo )?ID\b|\bproof\b|\bidentification\b|\bpassport\b|\b(?:something|letter) showing\b/,
    'What to bring',
  ],
  [
    'food',
    /\b(?:food|meals?|something to eat|fed|lunch|tea|coffee|refreshments|snacks?)\b(?! (?:banks?|parcels?|clubs?|pantry|hub|share))/i,
    /\b(?:food|meals?|lunch\w*|dinner|breakfast|tea|coffee|cake|biscuits|refreshments|snacks?|soup|kettle|caf[eé])\b/i,
    'Cost',
  ],
  ['interpreter', /\binterpret\w+|\btranslat\w+/i, /\binterpret\w+|\btranslat\w+|\bbilingual\b/i, 'Languages'],
];

const asksYesOrNo =
  /^\W*(?:and )?how (?:far ahead|far in advance|much notice|long ahead|early|soon)\b|^\W*(?:(?:and|but|also|so|oh|ok|okay|right)\b[, ]*)*(?:is|are|do|does|can|could|may|will|would|must|should|has|have|any|need|needs|got)\b|\b(?:needed|required|essential|allowed|welcome|available)\W*$/i;
// "Is there one with a lift" looks for another than those shown.
const looksFor =
  /\b(?:ones?|which|somewhere(?! to (?:park|sit|wait|leave))|anywhere|another|other|else|any (?:of|that|with|where|who))\b|\b(?:group|club|class|course|session)s?\b/i;
// "Is there a walking group" is asked of no place that was shown; "is there a piano there" is.
const pointsAtThem = /\b(?:it|they|them|that one|this one|those|these)\b|\bthere\W*$/i;
// May the worker bring a friend or a dog? That is for those who decide on the work, and no record of a service says it.
const ownDeed =
  /\b(?:can|may|could|should|must) (?:i|we)\b|\b(?:ok(?:ay)?|fine|al(?:l ?)?right|allowed) (?:for (?:me|us) )?(?:to|if (?:i|we))\b/i;
const sayNothing = new Set(
  contentStems(
    'it they them there is are do does can could will would have has got need needs needed disabled accessible free allowed welcome required essential offer offers provide provides give gives take takes get gets let allow accept run runs place group service people client person thing something anything ok okay really still also just quite very any some bring use owt nowt summat limit maximum minimum max min rule amount',
  ),
);

/** What a yes or a no is asked of, where that is a thing that many records tell of, and nothing else is named. */
export function knownThing(question: string): AskedThing | undefined {
  if (!asksYesOrNo.test(question) || looksFor.test(question) || ownDeed.test(question)) return undefined;
  const found = known.find(([, asked]) => asked.test(question));
  if (found === undefined) return undefined;
  const [named, asked, said, label] = found;
  const besides = contentStems(question.replace(asked, ' ')).filter((stem) => !sayNothing.has(stem));
  if (besides.length > 0) return undefined;
  return { named, isIn: (words) => said.test(words), label };
}

/** What a yes or a no is asked of services that are pointed at: whatever its words name, which a record may happen to tell. */
export function anyThing(question: string): AskedThing | undefined {
  return pointsAtThem.test(question) ? namedThing(question) : undefined;
}

/** Whatever a yes or a no is asked of, by its words. */
export function namedThing(question: string): AskedThing | undefined {
  const asks = asksYesOrNo.test(question) || asksWhatIsTheirs.test(question);
  if (!asks || looksFor.test(question) || ownDeed.test(question)) return undefined;
  return thingOf(contentStems(question));
}

// "What's the age limit": asked of what was shown, where its record tells of it.
const asksWhatIsTheirs = /^\W*(?:and )?what(?:'?s|’s| is| are) (?:the|their|its) /i;

/** Whatever some words name, of which a record tells where it holds them all; undefined where they name nothing. */
export function thingOf(named: readonly string[]): AskedThing | undefined {
  const stems = named.filter((stem) => !sayNothing.has(stem));
  if (stems.length === 0 || stems.length > mostStems) return undefined;
  const isIn = (words: string): boolean => {
    const held = new Set(contentStems(words));
    return stems.every((stem) => held.has(stem));
  };
  return { named: '', isIn, label: undefined };
}
const mostStems = 3;

// A telephone number and an address tell nothing of what is there.
const notRecorded = 'not recorded';
const tellNothing = new Set(['Phone', 'E-mail', 'Website', 'Where', 'Now', 'Status', 'Run by']);

/** What a record says of it, in its own words, the fact made for it first. */
export function saidOf(
  { facts, description }: Pick<AssetBlock, 'facts' | 'description'>,
  thing: AskedThing,
): readonly SaidInRecord[] {
  const inFacts = facts
    .filter(({ label, value }) => !tellNothing.has(label) && value !== notRecorded && thing.isIn(value))
    .map(({ label, value }): SaidInRecord => ({ label, words: shortly(value, thing) }));
  const ordered = [
    ...inFacts.filter(({ label }) => label === thing.label),
    ...inFacts.filter(({ label }) => label !== thing.label),
  ];
  const sentences = description.split(/(?<=[.!?])\s+/).filter((sentence) => thing.isIn(sentence));
  return [...ordered, ...sentences.map((words) => ({ label: undefined, words }))];
}

// The whole of a short fact, so that no "no" is lost; of a long one the part that says it.
function shortly(value: string, thing: AskedThing): string {
  if (value.length <= longest) return value;
  return value.split(/[;,](?![^(]*\))\s*/).find(thing.isIn) ?? value;
}
const longest = 90;
