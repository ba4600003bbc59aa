// Plain ways of saying a wish that the readers of each kind do not know; only what none of them has read already.
import { weekdays } from './calendar.ts';
import { add, isDenied, type Reading, type ReadWish, type WishDetail } from './wish.ts';

interface Phrase {
  readonly wish: ReadWish;
  readonly said: RegExp;
  /** Where the words mean something else. */
  readonly unless?: RegExp;
  /** Wishes that already say it, or its opposite. */
  readonly read: RegExp;
  /** What its words still weigh in the search for a topic. */
  readonly weight?: number;
}

const wish = (id: string, label: string, detail: WishDetail, hard = true): ReadWish => ({ id, label, hard, detail });
const he = "(?:he|she|they|him|her|them|pt|client)(?:'?s|'?d)?";
const whose = '(?:the |his |her |their |a |an |any )?';
const small = '(?:two|three|four|five|six|seven|eight|ten|[2-9]|10)';
const people = '(?:people|folk|others|bodies|ladies|women|men|lads|of them|in (?:it|a room|the room|there))';
const vehicle = '(?:car|van|motor|truck|land rover|vehicle|motorbike|scooter)';
const part = (name: string, from: number, to: number) =>
  wish(`time:${name}`, name, { kind: 'time', from, to, within: false });

const toilet = wish('access:accessible toilet', 'accessible toilet', { kind: 'access', need: 'accessible toilet' });
const quiet = wish('access:quiet', 'quiet', { kind: 'access', need: 'quiet' }, false);
const stepFree = wish('access:step-free', 'step-free', { kind: 'access', need: 'step-free' });
const near = wish('near', 'nearby', { kind: 'near' }, false);
const noGroup = wish('not:a-group', 'not a group', {
  kind: 'unwanted',
  what: 'a group',
  stems: ['group'],
  test: /\b(?:group|groups|club|class|classes|choir|circle|café|cafe|lunch|coffee morning|sessions? for|meet[- ]?up|get[- ]together|drop-in|team|band)\b/i,
});

const phrases: readonly Phrase[] = [
  {
    wish: toilet,
    said: /\b(?:loos?|toilets?|lavs?|lavv(?:y|ies)|w\.?c\.?|somewhere to (?:pee|wee|go to the (?:loo|toilet)))\b/,
    unless:
      /\b(?:toilet|loo) (?:roll|paper|seat|frame|training|block\w*|leak\w*|duck|brush|clean\w*|aids?|riser|raiser|is broken|won'?t|wont)|\b(?:raised|blocked|broken|new|fix\w*|his own|her own|clean\w*|outside|downstairs) (?:the |his |her )?(?:toilet|loo)|\b(?:fell|fallen|found|stuck|help\w*|get\w*|up|goes?|going|went|night) (?:\w+ ){0,3}(?:on|off|in|to|onto) the (?:toilet|loo)\b/,
    read: /^access:accessible toilet$/,
    weight: 0.3,
  },
  {
    wish: quiet,
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:small|tiny|smallish|little|wee) (?:group|do|place|room|class|crowd|circle|gathering|set[- ]?up|numbers|bunch)s?|(?:small|tiny) one\\b',
        `(?:only |just )?a? ?handful (?:of |there|in it|max|at most)`,
        `(?:not|no) more (?:than|n|then) (?:about |around )?${small} (?:or ${small} )?${people}`,
        `${small}(?: or | to |-)${small} (?:${people}|max|tops|at most|at a push)`,
        `under ${small} ${people}`,
        `(?:not|isn'?t|nothing|nowhere|wherever) (?:\\w+ ){0,2}(?:too |so |very |that |with )?(?:many|packed|rammed|heaving|crowded|massive|huge) ?(?:in\\b|people|folk|places?|rooms?|halls?)?`,
        '(?:packed|full|crowded|busy|big|huge|noisy|echoey|echoing) (?:rooms?|halls?|groups?|places?|cafes?|classes)(?: \\w+){0,4} (?:sets?|sends?|makes?|puts?|panics?|frighten\\w*|scares?|too much|no good|are out|and (?:he|she)|off\\b|in a (?:state|tizz))',
        `(?:frets?|panics?|gets in a (?:state|tizz\\w*|flap)|can'?t (?:cope|breathe)|freezes|goes to pieces|shuts down|overwhelmed|anxious|in bits) (?:\\w+ ){0,3}(?:if|when|with|in|where|around|at) (?:\\w+ ){0,4}(?:many|crowds?|packed|busy|noisy|loud|noise|big|full|more than|lots)`,
        '(?:low|soft|dim|no bright) (?:lights?|lighting|noise|stimulation)|hush(?:ed)?\\b|somewhere still|low[- ]key',
        '(?:bangs|echo(?:es|ey)?|blaring|din|racket)\\b',
      ].join('|')})`,
    ),
    unless: /\b(?:neighbours?|next door|upstairs|landlord|chest|heart|big bangs?|door bangs)\b/,
    read: /^access:quiet$/,
    weight: 0.5,
  },
  {
    wish: stepFree,
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:ground|street) (?:floor|level)(?! flat)|lift or (?:ground|level)|(?:needs?|wants?|must have|has to (?:have|be)|with|got to have|only if) (?:\\w+ ){0,3}(?:a lift|lift\\b(?! (?:home|there|to|into|in the car|from|off))|ramps?|wide doors?|automatic doors?)|lift (?:that works|essential|working)',
        `(?:upstairs|stairs?|steps?) (?:are |is |'s )?(?:no good|no use|a no|out|a killer|a nightmare|beyond ${he}|not possible|impossible|does ${he} in|finish(?:es)? ${he} off)`,
        `(?:pushing|pushes|with|got|has|brings?|bringing|in) (?:a |the |her |his )?(?:double |twin )?(?:pram|buggy|pushchair)`,
        '(?:on|with|uses|using|got|has) (?:a |his |her |the )?(?:frame|zimmer|rollator|walker|two sticks|crutches|elbow crutches|mobility scooter)',
        "(?:can'?t|cannot|won'?t|struggles? (?:with|on|up)|no good (?:on|with)|hates?) (?:\\w+ ){0,2}(?:hills?|slopes?|inclines?|kerbs?|(?:do|climb|manage|up) the bank)",
        'wheels? (?:him|her|them)?self',
      ].join('|')})\b`,
    ),
    unless:
      /\b(?:needs?|wants?|get|getting|order|new|broken|borrow|hire|loan|repair\w*|fix\w*|lost|stolen) (?:a |his |her |another |the )?(?:pram|buggy|pushchair|frame|zimmer|rollator|walker|scooter|wheelchair)|picture frame|ground floor (?:flat|bungalow)|\b(?:steps|stairs) (?:fine|ok)/,
    read: /^access:(?:step-free|hoist)$/,
    weight: 0.3,
  },
  {
    wish: wish('access:hearing loop', 'hearing loop', { kind: 'access', need: 'hearing loop' }),
    said: /\b(?:captions?|captioned|subtitles|palantypist|t[- ]?switch|cochlear(?: implants?)?|lip[- ]?reads?|lip[- ]?reading|deaf[- ](?:friendly|aware)|deaf as a \w+|(?:both|two|his|her|wears) (?:hearing )?aids (?:in|on|and|,)|(?:stone|very|quite|gone|profoundly|nearly) deaf)\b/,
    unless: /\b(?:lip[- ]?reading (?:class|course|lesson)|learn\w* (?:to )?lip)/,
    read: /^access:(?:hearing loop|BSL)$/,
    weight: 0.4,
  },
  {
    wish: wish('access:parking', 'parking', { kind: 'access', need: 'parking' }),
    said: new RegExp(
      String.raw`\b(?:${[
        `(?:somewhere|place|space|room) to (?:leave|put|stop|park|pull up) ?(?:in )?${whose}(?:${vehicle})?`,
        "(?:can'?t|cannot|has to|must|needs? to|got to|able to|where can (?:he|she|they)|if (?:he|she|they) can|can (?:he|she|they)) park",
        'park (?:near|right|close|outside|up|by|at|on site|there)',
        `(?:get|bring|pull|drop) (?:the |his |her )?${vehicle} (?:right )?(?:up|near|close|by|to the)`,
        'pull(?:s|ing)? up (?:by|at|outside|near|right)',
        'blue badge(?:,| and| so| holder| user| bays?)',
      ].join('|')})`,
    ),
    unless:
      /\b(?:apply|applying|application|renew\w*|permits?|fine|ticket|badge (?:form|scheme|people)|refused|appeal|knocked back|park ?run)\b/,
    read: /^access:parking$/,
    weight: 0.3,
  },
  {
    wish: wish('transport', 'reachable without a car', { kind: 'transport' }, false),
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:near|by|close to|next to|beside|opposite|off at|at) (?:the |a |her |his )?(?:\\w+ )?(?:bus |tram |train |tube )?(?:stop|stops|route|station)\\b',
        '(?:near|by|on|along|off|close to) (?:the |a )?(?:x?\\d{1,3}|number \\d{1,3}) (?:bus|route|stop|line)',
        'on (?:the |a |her |his )?(?:bus |tram |tube |train )?route\\b|on (?:the |a )?(?:bus|tram|tube|train) line\\b',
        '(?:bus|buses|tram|train) (?:must|has to|needs? to|should|that) (?:stop|go|run)',
        '(?:relies|reliant|depends|dependent) on (?:the |a )?(?:town |local )?(?:bus|buses|service|tram|train)',
        '(?:one|1|a single|two|2) bus(?:es)? (?:only|max|ride|away|tops|is)',
        "bus (?:pass(?: \\w+){0,3} (?:work|start|kick|valid|till|until|after|from|before|don'?t|doesn'?t)|fine|only|at the door|door to door)",
        '(?:gets|catch(?:es)?|takes|comes on|goes on|comes by|travels by) (?:the |a )?(?:\\d{1,3} )?(?:bus|tram|train)\\b',
        "(?:doesn'?t|don'?t|dont|doesnt|can'?t|cant|no longer|never|not) (?:able to )?drive\\b(?! (?:once|after|in the|at night|when|her up|him up|us|me|them))|lost (?:his|her) licen[cs]e|licen[cs]e (?:took|taken|gone|revoked)",
      ].join('|')})`,
    ),
    unless:
      /\b(?:apply|renew\w*|replace\w*|lost) (?:\w+ ){0,3}(?:bus|freedom|travel) pass|\bbus driver\b|\b(?:fire|police|petrol|power|polling|work) station\b/,
    read: /^transport$/,
    weight: 0.4,
  },
  {
    wish: near,
    said: new RegExp(
      String.raw`\b(?:${[
        `(?:far|as far) as (?:${he}|his legs|her legs|their legs|legs) (?:will |can |could )?(?:go|goes|get|gets|manage\\w*|carr\\w+|walk\\w*)`,
        `(?:doesn'?t|don'?t|doesnt|can'?t|cant|cannot|won'?t|wont|no|not|never|nowt|nothing|nowhere) (?:\\w+ ){0,2}(?:go |get |goes |walk |travel |walking )?(?:beyond|further|farther|past the|more than (?:\\w+ ){1,3}(?:yards|metres|minutes|mins|mile|miles|away))`,
        '(?:ten|10|five|5|fifteen|15|20|twenty) ?min(?:ute)?s?(?: walk)?,? (?:tops|max|at most|away)',
        '(?:on|in) (?:her|his|their) (?:own )?(?:street|road|estate|village|end|patch|block)\\b',
        '(?:at |on )?(?:our|her|his|their|this) (?:end|side) of (?:town|the \\w+)|same (?:street|road|side|estate|village)',
        `(?:lives|flat is|based|stays|living) (?:over|opposite|next to|by|behind|above|near) [\\w ,]{3,30}(?:so|and|nothing|nowt|no) (?:\\w+ ){0,2}(?:near|far|further|round|walk)`,
        'near (?:as|enough)|(?:so|must be|has to be|something|summat|owt|and|keep it|nice and|literally) (?:near|close|local)\\b(?! to the bus| to a bus)|,? ?near(?:,| and|$)',
        `(?:walks?|walking|foot|trainers|shanks\\S*) (?:it|there|everywhere|only|distance)`,
        "(?:no|hasn'?t|without) (?:\\w+ )?(?:bus )?fare\\b",
      ].join('|')})`,
    ),
    unless:
      /\b(?:near miss|near the end|nearly|near to tears|near breaking|close to (?:tears|the edge|breaking|giving|his|her))\b/,
    read: /^(?:near|walkable|place:.*|mode:from-home)$/,
    weight: 0.2,
  },
  {
    wish: part('evenings', 17 * 60 + 30, 24 * 60),
    said: new RegExp(
      String.raw`(?:\b(?:${[
        'eveings?|evenin|evnings?|eveng|weeknights?',
        '(?:of|on) (?:a|an) (?:week ?)?nights?',
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
    said: /\b(?:day ?light(?: hours)?|(?:while|when|so long as|as long as) (?:it'?s|its|it is|there'?s) (?:still )?light|in (?:the )?day ?light|before it gets dark|(?:while|when|once|only when|weeks) (?:the )?schools? (?:is |are |'?s |'?re )?(?:in\b|on\b|open|back)|(?:while|when|once|only) (?:the |her |his )?(?:\w+ )?(?:kids|bairns|bairn|children|boys|girls|lads|twins|eldest|little ones?|they|she|he|theyre|they'?re) (?:are |is |'?s |'?re )?(?:in|at) (?:class|school|nursery|lessons)|between (?:the )?school (?:runs|drop\w*)|in ?side (?:of )?school hours|school[- ]?hours|both ends of the school)\b/,
    unless: /\b(?:daylight robbery|lamp|sad lamp)\b/,
    read: /^(?:time:|not-time:)/,
  },
  {
    wish: wish('not-time:evenings', 'not evenings', { kind: 'not-time', from: 17 * 60 + 30, to: 24 * 60 }),
    said: new RegExp(
      String.raw`\b(?:${[
        "(?:scared|frit|frightened|feared?|afraid|wary|terrified|nervous|hates?|dread(?:s|ing)?|not safe|doesn'?t feel safe|not happy|no good) (?:to \\w+ |of |in |going out |out |with )*(?:the )?(?:dark|dimpsy)",
        "(?:not|won'?t|wont|doesn'?t|doesnt|don'?t|dont|can'?t|cant|never) (?:\\w+ ){0,4}(?:in the dark|after dark|once (?:it'?s |its )?(?:dark|dimpsy|dusk)|past (?:six|seven|eight|tea ?time)|when (?:it'?s |its )?dark|at night)",
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
        '(?:stiff|groggy|seized up|no use|useless|not with it|wiped out|like a board|not right|in bed|asleep|not up|up late|slow)(?: \\w+){0,4} (?:till?|until|before) (?:about |gone |nearly |at least )?(?:dinner(?: ?time)?|noon|midday|lunch(?: ?time)?|ten|eleven|twelve|10|11|12)',
        "(?:never|not|isn'?t|isnt|hardly|rarely) (?:up|awake|about|dressed|out of bed|human|right) (?:before|till?|until) (?:noon|midday|lunch|dinner)",
        '(?:nothing|nowt|not|never) (?:\\w+ )?before (?:noon|midday|lunch(?: ?time)?|dinner(?: ?time)?)',
        "(?:not|isn'?t|never been|no) (?:a |an )?(?:early bird|morning (?:person|lass|lad|bird|man|woman))|night owl",
      ].join('|')})\b`,
    ),
    read: /^(?:not-time:(?:mornings|early)|time:(?!mornings$))/,
  },
  {
    wish: wish('mode:online', 'online', { kind: 'mode', modes: ['online'] }),
    said: /\b(?:(?:on|over|via|through|by) (?:the |a |his |her |their )?(?:laptop|whats ?app(?: video)?|skype|ipad|web ?chat)|(?:web|live|typed|text|online) ?chat\b|chat (?:thing|room|service) online|(?:will|would|could|can) (?:log|dial) (?:on|in)\b|discord)\b/,
    unless:
      /\b(?:learn\w*|teach\w*|lessons?|show (?:him|her|them)|how to|use (?:his|her|the|a)|using|scam\w*|gambl\w*|banking|shopping|broken|fix\w*|repair\w*|groom\w*|bull\w+|sold|selling|bought|threat\w*|sends?|sent|messag\w+ (?:him|her))\b/,
    read: /^(?:mode:|not-mode:online)/,
    weight: 0.5,
  },
  {
    wish: wish('mode:phone', 'by telephone', { kind: 'mode', modes: ['phone'] }),
    said: /\b(?:(?:somebody|someone|just|only|sooner|rather|prefers?|wants?|likes?|weekly|happier|better)(?: \w+){0,2} (?:(?:to )?be (?:rung|phoned|called)(?! (?:a|the|mum|dad|by his|names))|a (?:ring|phone ?call|call|bell)\b(?! (?:out|about|to))|to (?:ring|phone) (?:him|her|them))|somebody ring (?:him|her|them)|(?:ring|phone|call) (?:him|her|them) (?:don'?t|dont|not|of a night|of an evening|at home|weekly|instead|rather)|a call from (?:someone|somebody)|(?:by|over the|on the|via) ?phone (?:ok|is fine|fine|only|suits|best)|phone (?:ok|is fine|fine|suits|best)\b)/,
    unless:
      /\b(?:don'?t|dont|not|no|never|won'?t|wont|hates?) (?:\w+ ){0,2}(?:be (?:rung|phoned|called)|ring|phone|call)\b|\b(?:police|gp|doctor|ambulance|999|111|council|dwp|back)\b/,
    read: /^(?:mode:|not-mode:phone)/,
    weight: 0.5,
  },
  {
    wish: wish('not-mode:phone', 'not by telephone', { kind: 'not-mode', mode: 'phone' }),
    said: /\b(?:(?:won'?t|wont|can'?t|cant|cannot|will not|doesn'?t|doesnt|don'?t|dont|canna) (?:\w+ ){0,2}(?:be (?:rung|phoned)|ring (?:any|people|nobody|folk)|answer (?:the |his |her )?(?:phone|landline)|do (?:phones?|phone ?calls|calls|landlines?)|use (?:the |a )?(?:phone|landline)|pick up)|(?:no|not|nor|never|without) (?:a |by |on the |over the |another )?(?:phone(?:s| ?calls?)?|help ?lines?|telephone|calls)(?= ?(?:$|[,.;!]|and|or|nor|please|pls))|no good (?:ringing|phoning|on (?:the )?phones?)|(?:rather|sooner|instead of|not|than) (?:\w+ ){0,2}(?:a )?voice (?:on|down) (?:the|a) (?:line|phone)|can'?t hear on (?:the )?phones?)/,
    unless:
      /\b(?:no|not got a|hasn'?t a|lost (?:his|her)) (?:phone|mobile)\b(?! ?calls?)(?=[^.,;]{0,30}\b(?:need|wants?|get|help|buy)\b)/,
    read: /^(?:mode:phone|not-mode:phone)$/,
  },
  {
    wish: wish('not-mode:online', 'not online', { kind: 'not-mode', mode: 'online' }),
    said: /\b(?:no (?:signal|broadband|wi-?fi|data|laptop|computer|video|zoom|teams|skype)\b|not (?:on |by |over |via |another |an? )?(?:zoom|teams|skype|video|online|app|apps|screens?|laptop|computer)\b|(?:nowt|nothing|not) on (?:the |a )?(?:computer|internet|laptop|screen|phone)|(?:wants?|needs?|only|prefers?|rather|a) (?:a |an |to see a |see a )?(?:real|actual|proper|physical|live)? ?(?:human|person|face)(?: being)? (?:to|sat|sitting|opposite|across|not|in the room|in front)|tried the app|letters or (?:nowt|nothing)|camera makes|broadband cut)/,
    unless:
      /\b(?:scam\w*|gambl\w*|learn\w*|lessons?|porn|groom\w*|get online|get (?:him|her) online|job (?:search|club))\b/,
    read: /^(?:mode:(?:online|venue)|not-mode:online)$/,
  },
  {
    wish: wish('mode:home_visit', 'home visits', { kind: 'mode', modes: ['home_visit'] }),
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:come|comes|coming|go|goes|going|went|nip|nips|pop|pops|get) out (?:to|for|and see|n see) (?:him|her|them|hers|his|the (?:house|farm|bungalow|flat|van|caravan))',
        '(?:come|comes|coming|go|goes|going|visit|visits) (?:\\w+ ){0,2}(?:to |at )(?:hers|his place|her place|theirs|the (?:house|bungalow|farm|flat|caravan))\\b',
        "(?:who'?d|who would|who will|who can|someone|somebody|anyone|anybody|they) (?:\\w+ )?(?:come|go|visit)s? (?:out )?(?:in|to|and) (?:sit|see|do|cut|help|to (?:him|her))",
        "(?:won'?t|wont|can'?t|cant|cannot|not|isn'?t|doesn'?t|doesnt|never|no) (?:be )?(?:leav(?:e|es|ing)|come out|get out of|go out of|past) (?:the |his |her |that |their )?(?:own )?(?:bed|chair|house|flat|room|home|door|front step|doorstep|bungalow)",
        '(?:his|her|their) own (?:kitchen|sofa|settee|armchair|front room|lounge|bedside)',
        '(?:cut|done|seen|hair ?cut|nails|toenails|foot ?care|lessons?|physio|hairdresser|befriender|visitor)(?: \\w+){0,2} (?:at|in) (?:the |his |her )(?:house|home|flat|bungalow|own home)',
        'bed ?bound|not left the (?:house|flat)',
      ].join('|')})\b`,
    ),
    unless:
      /\b(?:want(?:s|ed)? to (?:get|go) out|go(?:ing|es)? out to (?:work|the shops)|should i|do i|can i|my (?:own )?home visit|used to (?:come|visit|go)|home from hospital|neighbours?|police|bailiffs?)\b/,
    read: /^(?:mode:|not-mode:home_visit)/,
    weight: 0.5,
  },
  {
    wish: wish('not-mode:home_visit', 'not home visits', { kind: 'not-mode', mode: 'home_visit' }),
    said: /\b(?:home visits?,? (?:are |is |'?s )?(?:no\b|out\b|not (?:possible|safe|wanted)|a no)|(?:not|never|anywhere but|nowhere near|no one|nobody|no-one|no strangers?|don'?t|dont) (?:\w+ ){0,2}(?:visit|knock\w*|in (?:the|his|her) (?:house|home|flat)|at (?:the|his|her) (?:house|home|flat)|in (?:his|her) home)|(?:he|she|they)(?:'?ll| will) come to (?:you|us)|(?:he|she|they) comes? to us)\b/,
    unless:
      /\b(?:nobody|no ?one) (?:\w+ )?(?:visits|comes|knocks)\b|\b(?:trouble|problem|heat\w*|food|safe) (?:\w+ ){0,2}(?:in|at) (?:the|his|her)|\bfeel\w* safe\b/,
    read: /^(?:mode:(?:home_visit|from-home)|not-mode:home_visit)$/,
  },
  {
    wish: noGroup,
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:one|1|121)[- ]?(?:to|2|on|:)[- ]?(?:one|1)\\b|121\\b|1:1|one[- ](?:on|to)[- ]one|individual (?:session|support|therap|counsel|help|lesson|tuition)\\w*|individually',
        "(?:won'?t|wont|not|can'?t|cant|isn'?t|refuses to|doesn'?t want to|hates?|no) (?:\\w+ ){0,2}(?:sit(?:ting)? in (?:a )?circles?|circles? of|in front of (?:others|people|folk|strangers|a group|anyone)|with a load of|open (?:his |her |up )?(?:mouth )?in)",
        '(?:groups?) (?:\\w+ )?(?:makes?|sends?|frightens?|scares?|terrif\\w+|panics?|puts?) (?:him|her|them|\\w+ )',
        '(?:only|just) (?:one|a single) (?:person|other person|worker|lady|man|woman)\\b',
        'by (?:him|her)self with (?:a|one|the) \\w+',
      ].join('|')})`,
    ),
    unless: /\b(?:one to one (?:or|and) groups?|groups? or one to one|either)\b/,
    read: /^not:a-group$/,
    weight: 0.4,
  },
  {
    wish: wish('only:women', 'women only', { kind: 'only', sex: 'women' }),
    said: /\b(?:(?:only|just|has to be|must be|prefers?|wants?|needs?) (?:\w+ ){0,2}(?:talk|speak|see|go|swim|be|deal) (?:\w+ )?(?:to |with |by |if )(?:a |another |other |lifeguard is )?(?:woman|women|lady|ladies|female)|(?:female|woman|lady|women) (?:only|counsell?or|instructor|therapist|worker|doctor|nurse|teacher|tutor|staff|space|to (?:speak|talk)|lifeguard)|(?:no|not|without|away from) (?:\w+ ){0,2}(?:dads|fellas?|fellers?|brothers?|males?|blokes?|lads)(?= ?(?:$|[,.;]|in\b|there|please|pls|around|about|at all|watching|allowed))|(?:other|all|with|amongst|among|just) (?:the )?(?:mums|mams|women|ladies|sisters|females|lasses)\b(?! (?:and|n|&) (?:men|dads|blokes|gents))|(?:men|fellas?|fellers?|blokes?|a man|lads) (?:seeing|saw|see|watching|looking|staring) (?:at )?her|(?:wom[ae]n|ladies|girls)(?: swim| gym)? (?:time|hour|gym|section|pool))\b/,
    unless:
      /\b(?:he|him|his|bloke|chap|lads? (?:wants?|who)|mixed|either|men and women|women and men|man who|for a (?:man|lad|bloke))\b/,
    read: /^(?:only:|mixed)/,
    weight: 0.6,
  },
  {
    wish: wish('only:men', 'men only', { kind: 'only', sex: 'men' }),
    said: /\b(?:(?:with|other|amongst|among|just|all) (?:the |some )?(?:lads|blokes|fellas|men|dads|guys|gents)(?= ?(?:$|[,.;]|only|of|his|her age|please|pls|in\b|who|like))|wants? (?:a )?(?:blokes?|lads|men)(?= ?(?:$|[,.;]|only|club|shed|group))|no women|not (?:with |any )?(?:women|ladies|lasses)(?= ?(?:$|[,.;]))|(?:blokes?|mens|men's|lads)[ -](?:only|shed|club|group|night|space|thing|talking|side))\b/,
    unless: /\b(?:she|her|hers|woman|lady|mixed|not just|women welcome|women and men|men and women|wom[ae]n too)\b/,
    read: /^(?:only:|mixed)/,
    weight: 0.6,
  },
  {
    wish: wish('referral:unbooked', 'just turn up', { kind: 'self-referral', unbooked: true }),
    said: /\b(?:(?:wanders?|walks?|pops?|strolls?|drops?) (?:in|into|along)\b(?! (?:on|the woods|and out of)|to the (?:shop|town))|(?:place|somewhere|anywhere|one|that|which|where) (?:that |where )?(?:he|she|they|you)?(?: can| just|'?ll)* ?(?:turns? up|walk in|walk into|drop in|rock up|pop in|wander in)|turns? up (?:at|when|if|the same|on the)|turn up at\b|shows? (?:when|if) (?:he|she|they) shows?|nothing (?:he|she|they|you|that needs)?(?:'?s| has| have| got)? ?(?:to |be )*(?:book|booked|booking|committing|arranged?)|(?:can'?t|cant|cannot|won'?t|hasn'?t to|doesn'?t|not|without|no) (?:\w+ ){0,2}(?:do booking|plan (?:a day |a week )?ahead|book(?:ing)?(?: ahead| in advance| in)?|ring(?:ing)? ahead|arranging)(?= ?(?:$|[,.;]|ahead|or|nor|and)))/,
    unless:
      /\b(?:walk\w* into (?:a |the )?(?:door|wall|traffic|road|sea|river)|walk in (?:the|a) (?:park|wood)|facebook|book (?:club|group)|read\w*|booked up|fully booked|used to|how do i|can i|should i|posters?)\b|\bwalks? in (?:the|a|on)\b|\bpop up\b/,
    read: /^referral:unbooked$/,
    weight: 0.3,
  },
  {
    wish: wish('referral:self', 'no referral needed', { kind: 'self-referral', unbooked: false }),
    said: /\b(?:(?:can|could|so|will|lets?) (?:he|she|they|him|her) (?:ring|bell|phone|call|text|email|contact|book|refer|sign up|join|apply|do it|go) (?:(?:'?em|them|it|up|in|there|direct) )*(?:(?:him|her|them)sel(?:f|ves)|direct(?:ly)?|straight)|put (?:him|her|them)sel(?:f|ves) forward|(?:hasn'?t|hasnt|not|without|no|rather than|doesn'?t have|won'?t|isn'?t) (?:\w+ ){0,2}(?:be(?:ing)? referred|need(?:ing)? (?:a )?referr\w+|filling (?:in )?(?:owt|forms?|anything|a form)|a letter from|letter from)|(?:gp|doctor|doc|surgery|practice) (?:not |doesn'?t |won'?t |without )(?:\w+ )?(?:know\w*|involved|needed|write another)|without (?:the )?(?:gp|doc|doctor|surgery|us) (?:knowing|finding out|involved)|no (?:letters?|forms?|questions)(?: \w+)? (?:asked|needed|from))\b/,
    unless: /\b(?:can i|do i|should i|how do i|fit note|sick note|pip|esa|benefit|council tax|universal credit)\b/,
    read: /^referral:/,
    weight: 0.3,
  },
  {
    wish: wish('cost:0', 'free', { kind: 'cost', most: 0 }),
    said: /\b(?:no (?:fees?|charges?|subs)\b|(?:not|hasn'?t|hasnt|without|no) (?:got )?a (?:penny|bean|brass farthing|pot) (?:spare|to (?:spend|spare|his name|her name|pay))|(?:purse|wallet|pocket|pockets)(?:'?s| is| are)? (?:\w+ )?(?:empty|bare|flat|got moths|has moths)|penniless|potless|(?:budget|money):? (?:is )?(?:nowt|nil|nothing|zero|none)\b|(?:nowt|nothing|owt free) to (?:pay|fork out|shell out)|(?:has|have|got|'?s|with) (?:no|nae|nee) (?:spare )?(?:money|cash|brass|dosh)(?: for|$|[,.;])|too poor for)/,
    unless:
      /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loans?|council tax|fines?|food|eat\w*|gas|electric\w*|meter|heating|meals?)\b/,
    read: /^cost:/,
  },
  {
    wish: wish('cost:cheap', 'low cost', { kind: 'cost', most: 5 }, false),
    said: /\b(?:(?:pennies|coppers|buttons|peanuts|pocket money|dinner money|a few bob|small change)\b(?= ?(?:$|[,.;]|only|not|a week))|(?:two|three|four|few|couple) (?:or \w+ )?bob\b|(?:can'?t|cant|cannot|canny|doesn'?t|won'?t) (?:\w+ )?(?:spend|pay|afford|run to) (?:\w+ )?(?:much|a lot|loads)|not (?:much|a lot) (?:spare|to spend|of money)|cheap as chips|(?:too|not too|isn'?t too|not so|nothing) (?:dear|pricey|expensive)|low wage|minimum wage|min wage)/,
    unless: /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loans?|council tax|fines?|gambl\w*)\b/,
    read: /^cost:/,
  },
  {
    wish: wish('not:pub-or-alcohol', 'not pub or alcohol', {
      kind: 'unwanted',
      what: 'pub or alcohol',
      stems: ['alcohol'],
      test: /\b(?:pub|inn|bar|alcohol|arms|tavern|brewery|social club)\b/i,
    }),
    said: /\b(?:(?:has to be|got to be|must be|somewhere|keep it|place|anywhere|something|summat|nice and|stay|be) (?:\w+ )?(?:dry|sober)\b(?! (?:skin|and warm|out|ice|run))|(?:dry|sober) (?:place|venue|night|bar|social|space|crowd|company|pub|do|event)s?\b|(?:nobody|no ?one|no|not) (?:\w+ ){0,2}(?:drinking|boozing|serv\w+ (?:drink|alcohol|booze))|pubs? (?:is|are|'?s) (?:out|no good|a no|off)|alcohol[- ]free|booze[- ]free|no (?:booze|drink|alcohol|ale)\b(?! (?:since|for \w+ (?:weeks|months|years)|problem))|off (?:the )?(?:drink|booze|sauce) (?:so|and)|wine no\b)/,
    unless:
      /\b(?:stop|give up|giving up|cut down|cutting down|quit\w*) (?:\w+ )?(?:drink\w*|booze|alcohol)\b|\bdry (?:skin|mouth|eyes?|january|cough|clean\w*|rot|store)\b/,
    read: /^not:pub/,
  },
  {
    wish: wish('not:church-or-faith', 'not church or faith', {
      kind: 'unwanted',
      what: 'church or faith',
      stems: ['church'],
      test: /\b(?:church|chapel|faith|christian|worship|prayer|parish|mosque|gurdwara|methodist|baptist|salvation army|bible|minister|vicar|st\.? [A-Z]\w+'?s?)\b/i,
    }),
    said: /\b(?:secular|humanist|non[- ]?(?:religious|faith|church)|(?:if|where|when|with) (?:there'?s|theres|there is|they'?ve got) (?:a |any )?(?:vicar|priest|hymns?|prayers?|praying|god)|(?:won'?t|wont|wouldn'?t|wouldnt|never|not|refuses to) (?:\w+ ){0,2}(?:set foot in|go in|enter|go to|be seen in) (?:a |the |any )?(?:church|chapel|sally army|salvation army|mosque|temple)|(?:prayer|church|bible|faith|god|religion|mosque|chapel)(?: (?:group|hall|stuff|lot|thing))?,? (?:no\b|is out|are out|a no\b)|(?:nobody|no one|not|nowt|nothing) (?:\w+ ){0,2}(?:from|to do with|in|run by) (?:a |the )?(?:church|chapel|mosque|vicar|religion)|(?:make|makes) (?:him|her|them|you|people|folk) (?:pray|say grace|sing hymns))\b/,
    read: /^not:church/,
  },
  {
    wish: wish('day:Mon+Tue+Wed+Thu+Fri', 'weekdays', { kind: 'days', days: weekdays.slice(0, 5) }),
    said: /\bfive days in between\b|\b(?:through|thru) the week\b|\bmidweek days\b/,
    read: /^(?:day|not-day|date)/,
  },
];

/** Reads what the table knows. */
export function readByPhrase(reading: Reading): void {
  for (const { wish: meant, said, unless, read, weight = 0.2 } of phrases) {
    if (reading.wishes.some((one) => read.test(one.id)) || unless?.test(reading.text) === true) continue;
    const match = said.exec(reading.text);
    if (match === null) continue;
    if (
      meant.detail.kind === 'access' &&
      meant.id !== 'access:quiet' &&
      isDenied(reading.text, match.index) &&
      !/no|not|can'?t|won'?t|doesn/.test(match[0])
    )
      continue;
    add(reading, meant, match.index, match.index + match[0].length, weight);
  }
}
