// Plain ways of saying what a person needs to get there, to get in and to bear it.
import { type Phrase, wish } from './phrase.ts';

const he = "(?:he|she|they|him|her|them|pt|client)(?:'?s|'?d)?";
const whose = '(?:the |his |her |their |a |an |any )?';
const small = '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)';
const people = '(?:people|ppl|folk|others|bodies|ladies|women|men|lads|of them|in (?:it|a room|the room|there))';
const vehicle = '(?:car|van|motor|truck|land rover|vehicle|motorbike|scooter)';
const toilet = wish('access:accessible toilet', 'accessible toilet', { kind: 'access', need: 'accessible toilet' });
const stepFree = wish('access:step-free', 'step-free', { kind: 'access', need: 'step-free' });
const near = wish('near', 'nearby', { kind: 'near' }, false);

/** Asked in this order; what is read already is not asked again. */
export const accessPhrases: readonly Phrase[] = [
  {
    wish: toilet,
    // Asked for, or told in a list of needs: what is told of toilets is mostly another story.
    said: new RegExp(
      String.raw`\b(?:${[
        `(?:needs?|needing|must (?:have|be)|has to (?:have|be)|have to have|got to (?:have|be)|only if|wants?|with|somewhere|anywhere|place|there'?s|theres|is there|near(?:by)?|close(?: to)?|by|handy for|next to|right by|beside|decent|enough) (?:[\\w']+ ){0,4}(?:loos?|toilets?|lavs?|wc)\\b`,
        `(?:loos?|toilets?|lavs?|wc) (?:[\\w']+ )?(?:close|near|nearby|handy|right there|there|on site|essential|needed|a must|every)\\b`,
        'somewhere to (?:pee|wee)',
      ].join('|')})|(?:[,.&+;]|\bn|\band) ?(?:loos?|toilets?)(?= ?(?:$|[,.;&+!]|and\b|n\b))`,
    ),
    unless:
      /\b(?:toilet|loo) (?:made|rail|roll|paper|seat|frame|training|block\w*|leak\w*|duck|brush|clean\w*|aids?|riser|raiser|is broken|won'?t|wont)|\b(?:raised|blocked|broken|new|fix\w*|his own|her own|clean\w*|outside|downstairs) (?:the |his |her )?(?:toilet|loo)|\b(?:fell|fallen|found|stuck|help\w*|get\w*|up|goes?|going|went|night) (?:\w+ ){0,3}(?:on|off|in|to|onto) the (?:toilet|loo)\b/,
    read: /^access:accessible toilet$/,
    weight: 0.3,
  },
  {
    wish: wish('access:quiet', 'quiet', { kind: 'access', need: 'quiet' }, false),
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:small|tiny|smallish) (?:group|do|place|room|class|crowd|circle|gathering|set[- ]?up|bunch)s?|small numbers|(?:little|wee) (?:group|gathering|class)|(?:small|tiny) one\\b',
        `a handful(?! of (?:times|pills|tablets|days|weeks|hair))`,
        `(?:not|no) more (?:than|n|then) (?:about |around )?${small} (?:or ${small} )?${people}`,
        `${small}(?: or | to |-)${small} (?:${people}|max|tops|at most|at a push)`,
        `under ${small} ${people}`,
        `(?:not|isn'?t|nothing|nowhere|wherever) (?:\\w+ ){0,2}(?:too |so |very |that |with )?(?:many (?:in\\b|people|folk)|rammed|heaving|crowded|(?:packed|massive|huge) (?:places?|rooms?|halls?))`,
        '(?:packed|full|crowded|busy|big|huge|noisy|echoey|echoing) (?:rooms?|halls?|groups?|places?|cafes?|classes)(?: \\w+){0,4} (?:sets?|sends?|makes?|puts?|panics?|frighten\\w*|scares?|too much|no good|are out|and (?:he|she)|off\\b|in a (?:state|tizz))',
        `(?:frets?|panics?|gets in a (?:state|tizz\\w*|flap)|can'?t (?:cope|breathe)|freezes|goes to pieces|shuts down|overwhelmed|anxious|in bits) (?:\\w+ ){0,3}(?:if|when|with|in|where|around|at) (?:\\w+ ){0,4}(?:many|crowds?|packed|busy|noisy|loud|noise|big|full|more than|lots)`,
        '(?:low|soft|dim|no bright) (?:lights?|lighting|noise|stimulation)|hush(?:ed)?\\b|somewhere still|low[- ]key',
        '(?:any|sudden|loud|no) bangs|bangs (?:and|n) |echo(?:es|ey)? (?:hall|room|place)',
        `(?:crowds?|noise|shouting|big rooms?|noisy rooms?|busy places?|lots of people) ?(?:=|(?:both )?(?:does|do|sends|makes|puts|finishes|sets) (?:his|her|their)?)`,
        `more than (?:about )?${small}(?: or ${small})? (?:and|he|she|they|in)`,
        '(?:dead|really|very|nice and|properly) small|hear (?:your|him|her|them)sel(?:f|ves) think|(?:so|and) not a crowd|(?:is|be|but|something|summat|keep it) (?:small|tiny)\\b',
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
        '(?:ground|street) (?:floor|level)(?! flat)|lift or (?:ground|level)|(?:needs?|must have|has to have|with) (?:a |an )?(?:ramps?|wide doors?|automatic doors?)|(?:must have|has to have|got to have|with|only if) (?:a |theres a )?lift\\b(?! (?:home|there|to|into|from|off))|(?:so|and|or|,|needs) lift(?= ?(?:$|[,.;/&]|and|or|yes|cos))|lift (?:that works|essential|working)',
        `(?:upstairs|stairs?|steps?)(?: are| is|'s) out\\b(?! of)|(?:upstairs|stairs?|steps?) (?:are |is |'s )?(?:no good|no use|a no|a killer|a nightmare|beyond ${he}|not possible|impossible|does ${he} in|finish(?:es)? ${he} off)`,
        `(?:pushing|pushes|with|got|has|brings?|bringing|in) (?:a |the |her |his )?(?:double |twin )?(?:pram|buggy|pushchair)`,
        '(?:on|with|uses|using|got|has) (?:a |his |her |the )?(?:frame|zimmer|rollator|walker|two sticks|crutches|elbow crutches|mobility scooter)',
        "(?:can'?t|cannot|won'?t|struggles? (?:with|on|up)|no good (?:on|with)|hates?) (?:\\w+ ){0,2}(?:hills?|slopes?|inclines?|kerbs?|(?:do|climb|manage|up) the bank)",
        'wheels? (?:him|her|them)?self',
        '(?:double|twin) buggy|will be in (?:the|a|his|her) (?:chair|wheelchair)|in (?:the|his|her) chair\\b(?= ?(?:$|[,.;?]))|flat mind|but flat|hills? (?:kills?|finish\\w*|are out|no\\b)|no hills?',
        '(?<=[,.;/&+] ?|\\b(?:and|or|so) )ramp(?= ?(?:$|[,.;/&]|and|or|please|pls))',
      ].join('|')})\b`,
    ),
    unless:
      /\b(?:needs?|wants?|get|getting|order|new|broken|borrow|hire|loan|repair\w*|fix\w*|lost|stolen) (?:a |his |her |another |the )?(?:pram|buggy|pushchair|frame|zimmer|rollator|walker|scooter|wheelchair)|picture frame|ground floor (?:flat|bungalow)|\b(?:steps|stairs) (?:fine|ok)/,
    read: /^access:(?:step-free|hoist)$/,
    weight: 0.3,
  },
  {
    wish: wish('access:hearing loop', 'hearing loop', { kind: 'access', need: 'hearing loop' }),
    said: /\b(?:captions?|captioned|subtitles|palantypist|t[- ]?switch|cochlear(?: implants?)?|lip[- ]?reads?|deaf[- ](?:friendly|aware)|deaf as a \w+|(?:both|two|his|her|wears) (?:hearing )?aids (?:in|on)\b|(?:stone|very|quite|gone|profoundly|nearly) deaf)\b/,
    unless: /\b(?:learn\w* (?:to )?lip|implant (?:review|appointment|clinic|team)|captioned screening|report)/,
    read: /^access:(?:hearing loop|BSL)$/,
    weight: 0.4,
  },
  {
    wish: wish('access:parking', 'parking', { kind: 'access', need: 'parking' }),
    said: new RegExp(
      String.raw`\b(?:${[
        `(?:somewhere|place|space|room) to (?:(?:leave|put|stop) ${whose}${vehicle}|park|pull up)`,
        "(?:can'?t|cannot|has to|must|needs? to|got to|able to|where can (?:he|she|they)|if (?:he|she|they) can|can (?:he|she|they)) park",
        '(?<!the |a |in )park (?:near|right|close|outside|up|by the|on site|there)\\b',
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
        '(?:near(?:er|est)?(?: to)?|by|close(?:r|st)? to|next to|beside|opposite|off at) (?:the |a |her |his )?(?:\\w+ )?(?:bus |tram |train |tube )?(?:stop|stops|route|station)\\b',
        '(?:near|by|on|along|off|close to) (?:the |a )?(?:x?\\d{1,3}|number \\d{1,3}) (?:bus|route|stop|line)',
        'on (?:the |a |her |his )?(?:bus |tram |tube |train )?route\\b|on (?:the |a )?(?:bus|tram|tube|train) line\\b',
        '(?:bus|buses|tram|train) (?:must|has to|needs? to|should|that) (?:stop|go|run)',
        '(?:relies|reliant|depends|dependent) on (?:the |a )?(?:town |local )?(?:bus|buses|service|tram|train)',
        '(?:one|1|a single|two|2) bus(?:es)? (?:only|max|ride|away|tops|is)',
        "bus (?:pass(?: \\w+){0,3} (?:work|start|kick|valid|till|until|after|from|before|don'?t|doesn'?t)|fine|only|at the door|door to door)",
        '(?:comes on|comes by|travels by|only gets) (?:the |a )?(?:\\d{1,3} )?(?:bus|tram|train)\\b',
        "(?:doesn'?t|don'?t|dont|doesnt|can'?t|cant|no longer|never|not) (?:able to )?drive\\b(?! (?:once|after|in the|at night|when|her up|him up|us|me|them))",
      ].join('|')})`,
    ),
    unless:
      /\b(?:apply|renew\w*|replace\w*|lost) (?:\w+ ){0,3}(?:bus|freedom|travel) pass|\bbus driver\b|\b(?:fire|police|petrol|power|polling|work) station\b/,
    read: /^transport$/,
    weight: 0.28,
  },
  {
    wish: near,
    said: new RegExp(
      String.raw`\b(?:${[
        `(?:far|as far) as (?:${he}|his legs|her legs|their legs|legs) (?:will |can |could )?(?:go|goes|get|gets|manage\\w*|carr\\w+|walk\\w*)`,
        `(?:nowt|nothing|nowhere|not) (?:any )?(?:beyond|further|farther)(?: than)?\\b|(?:doesn'?t|don'?t|doesnt|can'?t|cant|cannot|won'?t|wont|never) (?:go |get |goes |walk |travel |manage )(?:\\w+ )?(?:beyond (?:the|her|his)|(?:further|farther|more) than (?:\\w+ ){1,3}(?:yards|metres|minutes|mins|mile|miles|away|end|shops?|corner|road|street))`,
        '(?:ten|10|five|5|fifteen|15|20|twenty) ?min(?:ute)?s?(?: walk)?,? (?:tops|max|at most|away)',
        '(?:something|summat|owt|anything|somewhere|one|only|be) (?:on|in) (?:her|his|their) (?:own )?(?:street|road|estate|village|end|patch|block)\\b',
        '(?:at |on )?(?:our|her|his|their|this) (?:end|side) of (?:town|the (?:town|village|river|estate|city|hill|bridge))',
        `(?:lives|flat is|based|stays|living) (?:over|opposite|next to|by|behind|above|near) [\\w ,]{3,30}(?:so|and|nothing|nowt|no) (?:\\w+ ){0,2}(?:near|far|further|round|walk)`,
        '(?:so|must be|has to be|something|summat|owt|and|keep it|nice and|literally) (?:near|close|local)\\b(?= ?(?:$|[,.;!?]|and|as|or|please|pls|to (?:home|her|him|them|the (?:flat|house))))|(?<=[.,;] ?)near(?= ?(?:,|and\\b|$))',
        `(?:foot|walking) (?:only|distance)|will walk it`,
        "(?:no|hasn'?t|without) (?:\\w+ )?(?:bus )?fare\\b",
      ].join('|')})`,
    ),
    unless:
      /\b(?:near miss|near the end|nearly|near to tears|near breaking|close to (?:tears|the edge|breaking|giving|his|her))\b/,
    read: /^(?:near|walkable|place:.*|mode:from-home)$/,
    weight: 0.2,
  },
];
