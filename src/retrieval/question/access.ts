import { type AccessNeed, add, isDenied, type Reading } from './wish.ts';

const legs =
  '(?:legs?|knees?|hips?|feet|joints|back|heart|lungs?|chest|wheel ?chair|chair|scooter|frame|walker|pushchair|pram|buggy)';
const stepFree = new RegExp(
  String.raw`\b(?:${[
    '(?:wheel ?chairs?|whel?chair|wheechair|wheelchiar|power ?chair)(?: ?(?:users?|accessible|access|friendly|bound|ok|suitable|in a))?',
    String.raw`(?<=(?:^|, ?|\b(?:he'?s|she'?s|they'?re|is|who'?s|lad|lass|man|woman|lady|bloke|gent|girl|boy|dad|mum|client|now|also|still) ))in (?:a|an|his|her|their) (?:(?:electric|powered|motorised|big|heavy) )*(?:wheel)?chair(?! (?:yoga|exercise\w*|aerobics|class|dance|based))`,
    'step[ -]?free|stair[ -]?free|level (?:access|entrance|floor)|flat access|flat (?:all the way|throughout|right through)|disabled access|(?:no|without|avoid) (?:steps|stairs)',
    "(?:can'?t|cannot|couldn'?t|not|unable to|struggles? (?:with|on|to do|up)|trouble with|difficulty with|won'?t)(?: (?:do|manage|climb|get up|use|cope with|go up|take|face|good (?:on|with|at)|able to do|up to|great (?:on|with)))* (?:the |many |any |a |flights? of |lots of )*(?:steps|stairs)",
    String.raw`${legs} (?:\w+ )?(?:won'?t|can'?t|cannot|don'?t|doesn'?t|isn'?t up to|aren'?t up to|not up to) (?:\w+ ){0,3}?(?:steps?|stairs?|kerbs?|climb|a flight of steps|slopes?|doorsteps?)`,
    String.raw`(?:steps|stairs|a flight)(?: \w+)? (?:(?:are|is|would be|'re) )?(?:(?:a bit|just|well|all|getting) )?(?:beyond (?:him|her|them)|too much|a no\b|a no-no|out of the question|no good|no use|a problem|hard|tricky|impossible|a struggle|difficult|an issue|defeat \w+|beat (?:him|her|them))`,
    String.raw`too (?:\w+ )(?:for|to (?:do|manage|climb)) (?:the |any )?(?:steps|stairs)`,
    '(?:puffed|breathless|winded|out of breath|wheezes|done in)(?: out)? (?:by|on|with|at|going up|climbing) (?:the |a few )?(?:steps|stairs)',
    "(?:nothing|not|no|nowhere|isn'?t|can'?t (?:get|go|do)) (?:up ?stairs|on the (?:first|second|top) floor)|(?:all |everything |it'?s |to be )(?:on (?:the |one )?(?:flat|level)|on the ground|(?:one|a single) level)|on one level|ground[ -]floor(?: only| room)?|downstairs only",
    String.raw`(?:ramps?|lift) (?:access|needed|essential|in (?:the )?(?:building|place|hall))|(?:with|has|have|got|having|must have) (?:got )?a (?:working )?lift\b(?! (?:home|there|back|to|from|in (?:a|the|her|his|their) (?:car|van)|each way|provided|laid on|if|and back|service|share|off))|needs? (?:a |the )ramp\b|with a ramp|has (?:got )?a (?:ramp|lift in)|lift to (?:the |all |every )?(?:upper |other )?floors?|ramp(?:ed)? access`,
    String.raw`(?:buggy|pushchair|pram)(?: (?:can|could|will|to|that))*[ -](?:get (?:in|through)|fits?|access\w*|friendly)|(?:get|bring|take|fit) (?:in )?(?:a|the|her|his|my) (?:(?:double|twin|big) )?(?:buggy|pushchair|pram) (?:in|inside|through)`,
    'mobility scooter|on a scooter|zimmer(?: frame)?|walking frame|rollator|uses a (?:frame|walker)|on (?:two )?crutches|(?:walks?|walking|gets about|out) (?:with|on) (?:two |2 |a pair of |a frame|crutches)(?:walking )?(?:sticks|crutches)?|on two sticks',
  ].join('|')})\b`,
  'g',
);
const quiet = new RegExp(
  String.raw`\b(?:${[
    'quiet(?:er|ish)?|calm(?:er|ing)?|peaceful|low[ -]sensory|sensory[ -]friendly|peace and quiet|small(?:er)? (?:group|numbers)',
    "(?:not|isn'?t|nothing|without) (?:too |that |very |so |all )?(?:loud|noisy|noise|busy|crowded|rowdy|hectic)",
    String.raw`hates? (?:crowds|noise|bustle)|(?:can'?t|doesn'?t) (?:cope with|stand|handle|like|do|take|bear) (?:crowds|noise|loud\w*|busy|lots of people|big groups)|(?:no|avoid|avoids) crowds|away from (?:the )?crowds`,
    String.raw`(?:crowds?|noise|loud \w+|bustle|lots of people|busy (?:rooms?|places?)) (?:sets? (?:him|her|them) off|(?:is|are) too much|overwhelms?|upsets?|frightens?|scares?|stress\w*)`,
    String.raw`overwhelm\w+ (?:by|with|in) (?:lots of people|crowds|noise|big groups|busy places)|(?:only |just )?a handful of (?:people|others|folk)|not (?:too |so |very )?many (?:people|folk|others)|few people there|sensory (?:overload|issues|problems|needs)`,
  ].join('|')})\b`,
  'g',
);
const sightLoss =
  /\b(?:(?<!\b(?:colou?r|roller|venetian|window|kitchen|bathroom) )(?:registered |severely |partially |nearly |almost |going |half )?blind(?! (?:date|alley|spot|eye|drunk|panic|fury|faith|corner|fitted|fixed|broke\w*|fell|cord))|sight[- ]impair\w*|partially sighted|visual(?:ly)? impair\w*|sight loss|macular(?: degeneration)?|low vision|(?:poor|bad|failing) (?:eye ?)?sight|(?:losing|lost|loses) (?:her|his|their|most of (?:her|his|their)) (?:eye ?)?sight|(?:can'?t|cannot|hardly|barely) see (?:well|much|properly|a thing|very well|any ?more)|guide dogs?|white stick|white cane)\b/g;
const dogs =
  /\b(?:dog[- ]friendly|(?:dogs?|guide dogs?|assistance dogs?|hearing dogs?) (?:(?:are|is) )?(?:allowed|welcome|ok\b|can come|let in)|(?:bring|take|have) (?:her|his|their|the|a) (?:(?:little|old|big|wee) )?dog(?: along| with (?:her|him|them))?(?! (?:to the vet|for a walk|walking|out))|(?:let|lets|allow|allows|takes?|accepts?) dogs|(?:assistance|hearing|support|guide) dogs?|her dog (?:can|could) come)\b/g;
const beginners =
  /\b(?:(?:complete |total |absolute |real )?beginners?|novices?|(?:never|not) (?:done|tried|played|knitted|sewn|painted|sung|danced|cooked|gardened|swum|sewed|drawn) (?:it |one |that |any |anything like (?:it|that) |a thing )?(?:before|in (?:her|his|their) life)|no experience|from scratch|starting from nothing|first[- ]timers?)\b/g;
const outdoors =
  /\b(?:(?<!\b(?:stepped|been|foot|slept|sleeps|sleeping|lives|living|smokes|kept|left) )outdoors?|outdoorsy|out of doors|in the open(?: air)?|open[- ]air|fresh air|(?:something|anything|activity|activities) outside|in nature|out in the green)\b/g;
// Whoever manages the stairs has not asked to be spared them.
const managesSteps =
  /\b(?:steps|stairs)(?: (?:are|is))? (?:fine|ok|okay|no (?:bother|problem|trouble|issue)|not a problem|alright|all right)\b|\b(?:doesn'?t|don'?t|not) (?:need|use|using|have) (?:a |the |his |her )?(?:wheel ?chair|step[ -]?free|ramp)\b|\b(?:climbs|manages|does|fine with|ok with|copes with) (?:the )?(?:steps|stairs)\b/;

// "Exercises in a chair" tells how, not who comes.
const chairBased =
  /\b(?:exercis\w*|yoga|sat|sit\w*|seated|movement|aerobics|keep fit|dance|stretch\w*)(?: \w+){0,2} in (?:a|his|her) chair\b/;

// Groups are for these as well as open to them: the words go on saying what is looked for.
const saysWhat: ReadonlySet<AccessNeed> = new Set(['sight loss', 'dogs', 'beginners', 'outdoors']);

/** Reads what a person needs to get in and to take part. */
export function readAccess(reading: Reading): void {
  const { text } = reading;
  const needs: readonly (readonly [RegExp, AccessNeed, string, boolean])[] = [
    [stepFree, 'step-free', 'step-free', true],
    [
      /\b(?:(?:hearing |induction |t[- ]?)?loop (?:system|for)|hearing loop|induction loop|t[- ]loop|hearing aids?|hard of hearing)\b/g,
      'hearing loop',
      'hearing loop',
      true,
    ],
    [quiet, 'quiet', 'quiet', false],
    [
      /\b(?:(?:pool |swimming )?hoists?|hoist(?:ed|ing) (?:in|out|into|on)\b|needs? hoisting)\b/g,
      'hoist',
      'hoist',
      true,
    ],
    [
      /\b(?:(?:accessible|disabled|adapted) (?:toilet|loo|wc)s?|changing places?|(?:adult|proper) changing (?:tables?|places?|rooms?|bench)|changing bench|changing (?:table|bench) for (?:an? )?adults?|(?:toilet|loo)s? (?:\w+ ){0,4}(?:wheel ?)?chair)\b/g,
      'accessible toilet',
      'accessible toilet',
      true,
    ],
    [
      /\b(?:(?:disabled |blue badge |free |on[ -]?site )?(?:parking|car ?park)|blue badge (?:bays?|spaces?|spots?)|(?:somewhere|place) to (?:park|leave the car)|(?:can|to|must|has to|needs? to|able to) park(?! run)|park (?:right )?(?:outside|close by|by the door))\b/g,
      'parking',
      'parking',
      true,
    ],
    [sightLoss, 'sight loss', 'sight loss', false],
    [dogs, 'dogs', 'dogs welcome', false],
    [beginners, 'beginners', 'beginners', false],
    [outdoors, 'outdoors', 'outdoors', false],
  ];
  for (const [pattern, need, label, hard] of needs) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
      if (need === 'step-free' && (managesSteps.test(text) || (/^in /.test(match[0]) && chairBased.test(text))))
        continue;
      // A wheelchair that is looked for, not brought along.
      if (
        /^wh?e/.test(match[0]) &&
        (/^ ?(?:loan|hire|repair|service|basketball|rugby|tennis|sport|rental|assessment|clinic|maint|fitter|insur|(?:is |was |got |'s )?(?:broken|broke|nicked|stolen|knackered|bust)|wheel service)/.test(
          after,
        ) ||
          /\b(?:borrow|hire|rent|loan of|lend|get|buy|need|order|new|power|(?:refer|apply|waiting|wait) (?:\w+ )?for) (?:a |an |his |her )?$/.test(
            before,
          ))
      )
        continue;
      if (
        /^hearing aid/.test(match[0]) &&
        /^ ?(?:batter|mould|repair|clinic|clean|drop|mainten|appoint|fix|broke)/.test(after)
      )
        continue;
      if (saysWhat.has(need) && isDenied(text, match.index)) continue;
      if (need === 'parking' && /\b(?:apply|permit|badge scheme|fine|ticket)\b/.test(text)) continue;
      add(
        reading,
        { id: `access:${need}`, label, hard, detail: { kind: 'access', need } },
        match.index,
        match.index + match[0].length,
        saysWhat.has(need) ? 0.9 : need === 'quiet' ? 0.5 : 0.2,
      );
    }
  }
}
