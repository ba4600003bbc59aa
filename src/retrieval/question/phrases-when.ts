// Plain ways of saying at what time of day a person can come, or cannot.
import { weekdays } from './calendar.ts';
import { type Phrase, wish } from './phrase.ts';

const part = (name: string, from: number, to: number) =>
  wish(`time:${name}`, name, { kind: 'time', from, to, within: false });

/** Asked in this order; what is read already is not asked again. */
export const whenPhrases: readonly Phrase[] = [
  {
    wish: part('evenings', 17 * 60 + 30, 24 * 60),
    said: new RegExp(
      String.raw`(?:\b(?:${[
        'eveings?|eveing|evenin|evnings?|eveng|weeknights?|weekday nights?|so night ?time',
        '(?:on|of) a week ?night',
        '(?:only|just|prefers?|wants?|needs?|so|for|best|better|be|do|does|any) (?:week ?)?nights?(?= ?(?:$|[,.;?!]|only|best|please|pls|ok|fine|as |cos |because |when |if |suits?))',
        "(?:once|when|after) (?:he|she|they)(?:'?s|'?ve|'?re)? (?:clock(?:s|ed)? (?:off|out)|finish(?:es|ed)?(?: work| shift| for the day)?|knock(?:s|ed)? off|off shift|done for the day|home from work|back from work)",
        "(?:once|after|when) (?:the )?(?:kids|bairns|little ones?|baby|children|mum|dad|twins) (?:is|are|'?s|'?re)? ?(?:down|in bed|asleep|settled)",
        "(?:after|past|gone) (?:his|her|their|the)? ?(?:tea|tea's done|dinner's done|shop's shut|shop is shut|shift)\\b",
      ].join('|')})\b|(?:^|[,.;] )(?:week ?)?nights? ?(?:only|best|pls|please|ok|fine|$|,|\.))`,
    ),
    unless:
      /\b(?:every night|nights? (?:are|is) (?:bad|worst|long|hard|the worst)|night ?mares?|sleep\w* (?:at|of|through)|works? nights|on nights|night shifts?|cries|drinks)\b/,
    read: /^(?:time:|not-time:(?:evenings|early evenings))/,
  },
  {
    wish: part('daytime', 9 * 60, 16 * 60),
    said: /\b(?:(?:in|only|during|insists on|while there'?s|hours of) day ?light(?: hours)?|day ?light hours|(?:while|when|so long as|as long as) (?:it'?s|its|it is|there'?s) (?:still )?light|in (?:the )?day ?light|before it gets dark|(?:while|when|once|only when|only) (?:the )?schools? (?:is |are |'?s |'?re )?(?:in\b|on\b|open|back)|(?:while|when|once|only) (?:the |her |his )?(?:\w+ )?(?:kids|bairns|bairn|children|boys|girls|lads|twins|eldest|little ones?|they|she|he|theyre|they'?re) (?:are |is |'?s |'?re )?(?:in|at) (?:class|school|nursery|lessons)|between (?:the )?school (?:runs|drop\w*)|(?:does (?:the )?)?(?:school|nursery) run (?:both|at both|n\b|and|so|\d)|(?:while|whilst|when) (?:the )?(?:littl\S*|wee) (?:uns?|'uns?|ones?) (?:is |are )?(?:at|in) (?:nursery|school)|in ?side (?:of )?school hours|school[- ]?hours|both ends of the school)\b/,
    unless: /\b(?:daylight robbery|lamp|sad lamp)\b/,
    read: /^(?:time:|not-time:)/,
  },
  {
    wish: wish('not-time:evenings', 'not evenings', { kind: 'not-time', from: 17 * 60 + 30, to: 24 * 60 }),
    said: new RegExp(
      String.raw`\b(?:${[
        "(?:scared|frit|frightened|feared?|afraid|wary|terrified|nervous|hates?|dread(?:s|ing)?|not safe|doesn'?t feel safe|not happy|no good) (?:to \\w+ |of |in |going out |out |with )*(?:the )?(?:dark|dimpsy)",
        "(?:not|won'?t|wont|doesn'?t|doesnt|don'?t|dont|can'?t|cant|never) (?:\\w+ )?(?:go|goes|be|get|gets|come|comes|drive|drives|travel|travels|walk|walks|out) (?:\\w+ ){0,3}(?:in the dark|after dark|once (?:it'?s |its )?(?:dark|dimpsy|dusk)|past (?:six|seven|eight|tea ?time)|when (?:it'?s |its )?dark|at night)",
        '(?:home|in|back|indoors|in bed) (?:by|before) (?:dark|dusk|teatime|seven|eight|nightfall|the street ?lights?|street lamps?)',
        "(?:eyes?|sight|eyesight) (?:\\w+ ){0,4}(?:night driving|in the dark|at night)|night driv\\w+ (?:is |'s )?(?:out|no|not|a no)",
      ].join('|')})\b`,
    ),
    unless: /\b(?:sleep\w*|nightmares?|flashbacks?|night light|tablets at night)\b/,
    read: /^(?:not-time:(?:evenings|early)|time:)/,
  },
  {
    wish: wish('not-time:mornings', 'not mornings', { kind: 'not-time', from: 6 * 60, to: 12 * 60 }),
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:tablets?|meds|medication|pills|methadone|chemo|night shifts?|insulin) (?:\\w+ ){0,4}(?:till?|until) (?:about |gone |nearly |at least )?(?:dinner(?: ?time)?|noon|midday|lunch(?: ?time)?|eleven|twelve|11|12)',
        '(?:stiff|groggy|seized up|no use|useless|not with it|wiped out|not right|in bed|asleep|not up|up late|slow)(?: \\w+){0,4} (?:till?|until|before) (?:about |gone |nearly |at least )?(?:dinner(?: ?time)?|noon|midday|lunch(?: ?time)?|ten|eleven|twelve|10|11|12)',
        "(?:never|not|isn'?t|isnt|hardly|rarely) (?:up|awake|about|dressed|out of bed|human|right) (?:before|till?|until) (?:noon|midday|lunch|dinner)",
        '(?:nothing|nowt|not|never) (?:\\w+ )?before (?:noon|midday|lunch(?: ?time)?|dinner(?: ?time)?)',
        "(?:not|isn'?t|never been|no) (?:a |an )?(?:early bird|morning (?:person|lass|lad|bird|man|woman))|night owl",
      ].join('|')})\b`,
    ),
    read: /^(?:not-time:(?:mornings|early)|time:(?!mornings$))/,
  },
  {
    wish: wish('day:Mon+Tue+Wed+Thu+Fri', 'weekdays', { kind: 'days', days: weekdays.slice(0, 5) }),
    said: /\b(?:through|thru) the week\b|\bmidweek days\b/,
    read: /^(?:day|not-day|date)/,
  },
];
