import { isEmptyWord, tokens } from '../tokens.ts';
import { add, isClaimed, type Reading } from './wish.ts';

// Kinds of place and activity that people say no to, and how a record shows that it is one.
const kinds: readonly (readonly [RegExp, string, RegExp])[] = [
  [
    /^(?:church\w*|chapel|religio\w*|religous|faith\w*|happy[- ]clapp\w*|god[- ]?squad|sermons?|hymns?|christian\w*|god\w*|bible|prayer\w*|preach\w*|holy|vicar|jesus|worship)/,
    'church or faith',
    /\b(?:church|chapel|faith|christian|worship|prayer|parish|mosque|gurdwara|methodist|baptist|salvation army|bible|minister|vicar|st\.? [A-Z]\w+'?s?)\b/i,
  ],
  [/^(?:gyms?|leisure cent\w+|weights?|fitness)/, 'gym', /\b(?:gym|leisure centre|fitness|weights|treadmill)\b/i],
  [
    /^(?:groups?|groupy?|group (?:thing|stuff|setting|work)|big groups?|being in a group|groups? of people|talking in groups?)/,
    'a group',
    /\b(?:group|groups|club|class|classes|choir|circle|café|cafe|lunch|coffee morning|sessions? for|meet[- ]?up|get[- ]together|drop-in|team|band)\b/i,
  ],
  [
    /^(?:class(?:es)?|courses?|lessons?|school\w*|college)/,
    'a class',
    /\b(?:class|classes|course|lesson|college|tutor)\b/i,
  ],
  [
    /^(?:pubs?|alcohol|drink\w*|booze|boozer|bar|bars|licen[cs]ed|social clubs?|working men'?s clubs?)/,
    'pub or alcohol',
    /\b(?:pub|inn|bar|alcohol|arms|tavern|brewery|social club)\b/i,
  ],
  [/^(?:bingo)/, 'bingo', /\bbingo\b/i],
  [
    /^(?:strenuous|energetic|demanding|tiring|hard going|full on|high[- ]energy|fast)/,
    'strenuous',
    /\b(?:strenuous|energetic|high[- ]energy|hard going|brisk|fast|fit adults|fitness|challeng\w+|intens\w+|boot ?camp|hiit|circuits|running|runners?|steep|(?:[4-9]|1\d|four|five|six|seven|eight|nine|ten) (?:to \w+ )?miles)\b/i,
  ],
  [/^(?:football|footy|soccer|five[- ]a[- ]side)/, 'football', /\b(?:football\w*|footy|soccer|five[- ]a[- ]side)\b/i],
  [
    /^(?:computer games?|video games?|gaming|gamers?|consoles?|x ?box|playstation|minecraft)/,
    'gaming',
    /\b(?:gaming|gamers?|consoles?|x ?box|playstation|minecraft|e-?sports|video games?|computer games?)\b/i,
  ],
  [
    /^(?:mud\w*|boggy|rough ground|uneven)/,
    'rough ground',
    /\b(?:mud\w*|boggy|rough|uneven|soft sand|shingle|wellies|boots|stiles?)\b/i,
  ],
  [
    /^(?:stiles?|hills?|hilly|steep|climb\w*|slopes?)/,
    'hills and stiles',
    /\b(?:stiles?|steep|hilly|hills?|climb\w*|slopes?)\b/i,
  ],
  [
    /^(?:sports?|sporty|exercis\w+|physical|active|keep fit)/,
    'exercise',
    /\b(?:sport|sports|exercise|fitness|gym|football|running|aerobics|yoga|pilates|badminton|bowls|cricket|tennis|walking football|swim\w*)\b/i,
  ],
  [
    /^(?:run(?:ning|s)?(?! (?:away|late|out|off|from|around|about|any|today|this|at|until|till|on|smooth\w*|well|a|the))|jog\w*)\b/,
    'running',
    /\b(?:run|runs|running|runners?|jog\w*|couch to 5k|parkrun)\b/i,
  ],
  [/^(?:swim\w*|water|pool)/, 'swimming', /\b(?:swim\w*|pool|aqua\w*)\b/i],
  [/^(?:sing(?:ing|ers?|s|[- ]?along\w*)?\b|choir\w*)/, 'singing', /\b(?:sing\w*|choir|choral)\b/i],
  [/^(?:danc\w+)/, 'dancing', /\bdanc\w+\b/i],
  [
    /^(?:(?:arts?|arty)(?: and |[ -]?(?:n|&)[ -]?)crafts?|craft\w*|knit\w*|sew\w*|crochet\w*)/,
    'craft',
    /\b(?:craft\w*|knit\w*|sew\w*|crochet\w*|quilt\w*)\b/i,
  ],
  [/^(?:art|arts|arty|paint\w*|draw\w*)/, 'art', /\b(?:art|arts|paint\w*|draw\w*|watercolour)\b/i],
  [/^(?:walk(?:s|ing)?(?: groups?)?)$/, 'walking', /\b(?:walk|walks|walking|ramble\w*)\b/i],
  [/^(?:garden\w*|allotment\w*|digging)/, 'gardening', /\b(?:garden\w*|allotment\w*)\b/i],
  [/^(?:dogs?|pets?|animals?|cats?)/, 'animals', /\b(?:dogs?|pets?|animals?|donkeys?|horses?)\b/i],
  [
    /^(?:outdoor\w*|outside|cold)/,
    'outdoors',
    /\b(?:outdoor\w*|outside|garden|allotment|woodland|park walk|walks?)\b/i,
  ],
  [
    /^(?:kids|little ones|young ones|bairns|children\w*|babies|toddlers?|famil\w+)/,
    'children',
    /\b(?:kids|children|toddlers?|bab(?:y|ies)|family|families|parent and)\b/i,
  ],
  [
    /^(?:(?:load|bunch|lot|room ?full|full) of (?:old|older) |old (?:people|folk|dears|ladies|biddies|fogeys|person)\w*|older people|oaps?|elderly|pensioners?)/,
    'older people',
    /\b(?:older people|over[ -]?(?:50|55|60|65|70|75)s?|elderly|pensioners?|age uk|retired|seniors?)\b/i,
  ],
  [
    /^(?:counsell?\w*|therap\w+|talking therap\w+|talking about (?:feelings|it|his|her)|talking(?! (?:on|over|down|to (?:people|strangers)))|shrinks?|(?:sharing )?feelings)/,
    'counselling',
    /\b(?:counsell\w+|therapy|therapies|therapist|talking|psycholog\w+|cbt|listening)\b/i,
  ],
  [/^(?:volunteer\w*|volunteering)/, 'volunteering', /\bvolunteer(?:ing)?\b/i],
  [/^(?:food ?banks?|parcels?|charity|hand ?outs?)/, 'food bank', /\b(?:food ?bank|food parcel)\b/i],
  [/^(?:council|social services|social worker)/, 'council', /\b(?:council|social services)\b/i],
  [/^(?:yoga)/, 'yoga', /\byoga\b/i],
  [/^(?:computers?|tech\w*|it|laptop)$/, 'computers', /\b(?:computer|digital|laptop|tablet|online)\b/i],
  [/^(?:men\b|blokes)/, 'men', /\b(?:men's|men only|for men|dads)\b/i],
  [/^(?:apps?)\b/, 'an app', /\bapps?\b/i],
  [
    /^(?:aa|12[- ]?steps?|twelve[- ]?steps?|na)\b/,
    'twelve-step',
    /\b(?:12[- ]step|twelve[- ]step|alcoholics anonymous|narcotics anonymous|aa|na)\b/i,
  ],
];

// Of these nobody wants one sort and refuses another.
const alwaysWhole: ReadonlySet<string> = new Set(['church or faith', 'a group', 'pub or alcohol', 'counselling']);

// After these words what follows is refused, whatever it is.
const strong =
  /\b(?:(?:hates?|hated|loathes?|can'?t (?:stand|bear|abide)|(?:doesn'?t|don'?t|does not|didn'?t|won'?t) (?:really )?(?:like|want|fancy|enjoy|do|go to|be doing with)|not (?:keen on|into|interested in|a fan of|bothered about|fussed about)|fed up (?:of|with)|had (?:his|her|their) fill of|(?:isn'?t|not|never) (?:been )?(?:one|much) for|(?:can'?t|cannot) be doing with|allergic to|phobi(?:a|c) of|sick of|bored (?:of|with)|had enough of|anything but|other than|apart from|except(?: for)?|instead of|rather than|as long as (?:it'?s|its|it is) not|that (?:isn'?t|is not|aren'?t)|which (?:isn'?t|is not)|(?:isn'?t|is not|aren'?t) (?:a|an|in a|at a|at the|run by a|just)|but not|not (?:in |at )(?:a|the)|tried|scared of|put off by|avoid(?:s|ing)?|(?:don'?t|do not|never) (?:send|refer|point|signpost|offer|suggest|put|push|give)(?: (?:her|him|them|us|me|it))?(?: (?:to|on|in|into|towards|at))?) (?:all |any |the |those |these |more |another |being in |going to |in |at |a |an |too much |that |usual |owt |nowt |anything |something |anywhere |somewhere |places? |things? |stuff |with |involving |about |to do with |run by )*)([a-z][a-z' -]{1,40})/g;
// After these words it is refused only where it is a known kind of place or activity: "no gym" is, "no food" is a need.
const weak =
  /\b(?:not|no|non|without|nothing|nowhere|nowt|minus|nor)[ -](?:(?:a|an|the|too|at|in|to|run by|with|about|involving|like|all|very|another|more|so|really|just|any|anything|another|(?:good|great|comfortable|happy) (?:in|at)) )*(?=([a-z][a-z' -]{1,40}))/g;
const next =
  /^ ?(?:(?:,|or|and|nor|&|\/)(?: (?:not|no|nor))?|not|no|nor) (?:a |an |the |any |in |at |to )?(?!(?:wants?|wanted|needs?|likes?|loves?|enjoys?|looking|would|could|can|is|has|had|lives?|lived|but|so|just|only|after|keen|then|she|he|they|it|who|some|maybe|prefers?|rather)\b)([a-z][a-z' -]{1,30})/;

// What people lack or fear is not what they refuse to be offered.
const needs =
  /^(?:one|body|idea|food|money|heating|gas|electric\w*|friends?|family|famly|job|work|sleep\w*|eat\w*|cop\w+|going out|know\w*|sure|able|allowed|safe|ok|well|much|enough|home|fixed|where|longer|answer|luck|phone|internet|english|car|transport|bus|way|support|help|more|confidence|energy|motivation|hope|point|reason|plan|bed|furniture|cooker|fridge|diagnosis|children of|too|got|been|getting|taking|speak\w*|talk\w* to|seen|had|have|want to (?:go|be here|live|wake)|live|living|leave|drive|read|write|open|answering|engag\w*|washing|looking after|rooms?|places?)\b/;

const stopped =
  /\b(?:is|are|it'?s|was|were|been|be|why|still|buse?s?|trains?|car|boiler|fridge|heating|shuttle|group|club|class|caf[eé]) (?:not|no) $/;

// What is hated may be the very need ("hates being alone"); what is ruled out is a thing on offer.
const rulingOut = /^(?:anything but|other than|apart from|except|instead of|rather than|but not)\b/;

function refuse(
  reading: Reading,
  said: string,
  start: number,
  isStrong: boolean,
  isRuledOut: boolean,
): number | undefined {
  const words = said.trim();
  if (!isStrong && needs.test(words)) return undefined;
  for (const [pattern, what, test] of kinds) {
    const match = pattern.exec(words);
    if (match === null) continue;
    // What is "not running" has stopped.
    if (what === 'running' && !isStrong && stopped.test(reading.text.slice(0, start))) continue;
    // "Craft, not knitting" asks for the kind and refuses one of it: then only the word itself is refused.
    const others = `${reading.text.slice(0, start)} ${reading.text.slice(start + match[0].length)}`;
    const isOneOfIt = !alwaysWhole.has(what) && test.test(others);
    const refused = isOneOfIt ? match[0] : what;
    add(
      reading,
      {
        id: `not:${refused.replaceAll(' ', '-')}`,
        label: `not ${refused}`,
        hard: true,
        detail: {
          kind: 'unwanted',
          what: refused,
          stems: tokens(match[0]).map((one) => one.stem),
          test: isOneOfIt ? undefined : test,
        },
      },
      start,
      start + match[0].length,
      0,
    );
    return match[0].length;
  }
  // "Not breakfasts", said last, refuses a thing; "not sleeping" and "not well" are needs.
  const isLastThing = /^[a-z]{3,}[^s]s$/.test(words) && start + words.length >= reading.text.trimEnd().length;
  // What frightens somebody is a need as often as a thing to be kept from.
  const isFeared = /\b(?:scared|phobia|phobic) (?:of |to )?(?:the |all )?$/.test(reading.text.slice(0, start));
  if ((!isStrong && !isLastThing) || isFeared || needs.test(words)) return undefined;
  const first = tokens(words).filter((one) => !isEmptyWord(one.word))[0];
  if (first === undefined || first.start > 12) return undefined;
  // Days, times and places that are refused were read as such.
  if (isClaimed(reading, start + first.start)) return undefined;
  add(
    reading,
    {
      id: `not:${first.word}`,
      label: `not ${first.word}`,
      hard: isRuledOut || !isStrong,
      detail: { kind: 'unwanted', what: first.word, stems: [first.stem], test: undefined },
    },
    start + first.start,
    start + first.end,
    0,
  );
  return first.end;
}

// What people say of themselves, and what it rules out.
const ofThemselves: readonly (readonly [RegExp, string])[] = [
  [/\b(?:atheist|agnostic|not a believer|no believer|lost (?:his|her|their) faith)\b/, 'church'],
  [
    /\b(?:tee ?total|t ?total|on the wagon|(?:where|with|if) there'?s (?:no )?(?:drink|booze|alcohol)(?= *(?:[,.;]|$|about|involved))|(?:not|nowhere|never) (?:\w+ ){0,2}(?:where|with|that|if) (?:there'?s|there is|they|it) ?(?:serves?|sells?|has)? ?(?:drink|booze|alcohol))\b/,
    'alcohol',
  ],
  [/\b(?:done|finished|through|had it) with (?:all )?(?:the |that )?(?:counsell?\w*|therap\w*)/, 'counselling'],
  [
    /\b(?:slow|gentle|easy|flat|short|steady|level)(?:,? (?:and )?\w+){0,2} (?:walk(?:s|ing)?|stroll\w*|rambles?|exercises?|keep fit|cycl\w+|bike rides?)\b/,
    'strenuous',
  ],
  [/\b(?:flat|level)(?:,? (?:and )?\w+){0,2} (?:walk(?:s|ing)?|stroll\w*|rambles?|path)\b/, 'stiles'],
  [
    /\bfinds? (?:big )?groups?(?: \w+){0,2} (?:too much|hard|tricky|overwhelming|scary|difficult|daunting)|\bgroups? (?:are|is) (?:too much|not for|hard|overwhelming|scary)/,
    'groups',
  ],
  [/\b(?:not|isn'?t|never been) (?:a )?(?:joiner|groups? (?:person|type))\b/, 'groups'],
  [/\b(?:can'?t|won'?t|doesn'?t) sing\b|\btone[- ]deaf\b/, 'singing'],
  [/\btwo left feet\b|\b(?:can'?t|won'?t|doesn'?t) dance\b/, 'dancing'],
  [/\b(?:can'?t|won'?t|doesn'?t|never learnt? to|never learned to) swim\b(?!.{0,20}\blearn)/, 'swimming'],
];

function readOfThemselves(reading: Reading): void {
  for (const [pattern, kind] of ofThemselves) {
    const match = pattern.exec(reading.text);
    // Who cannot do a thing and wants to all the same asks for it.
    if (
      match === null ||
      /\blearn\w*\b|\blessons?\b|\bbut (?:\w+ )?(?:wants?|loves?|likes?|would|fancies|keen)\b/.test(reading.text)
    )
      continue;
    const found = kinds.find(([known]) => known.test(kind));
    if (found === undefined) continue;
    const [, what, test] = found;
    add(
      reading,
      {
        id: `not:${what.replaceAll(' ', '-')}`,
        label: `not ${what}`,
        hard: true,
        detail: { kind: 'unwanted', what, stems: tokens(kind).map((one) => one.stem), test },
      },
      match.index,
      match.index + match[0].length,
      0.3,
    );
  }
}

/** Reads what is not wanted. Needs that are put as a lack ("no food", "not sleeping") are left alone. */
export function readUnwanted(reading: Reading): void {
  readOfThemselves(reading);
  for (const [pattern, isStrong] of [
    [strong, true],
    [weak, false],
  ] as const) {
    for (const match of reading.text.matchAll(pattern)) {
      let said = match[1]!;
      let at = match.index + match[0].length - (isStrong ? said.length : 0);
      if (
        isStrong &&
        /^tried/.test(match[0]) &&
        !/\b(?:already|before|didn'?t|hated|wants? something)\b/.test(reading.text)
      )
        continue;
      for (let more = true; more; ) {
        const length = refuse(reading, said, at, isStrong, rulingOut.test(match[0]));
        const further =
          length === undefined ? null : (next.exec(said.slice(length)) ?? next.exec(reading.text.slice(at + length)));
        more = false;
        if (length !== undefined && further !== null) {
          at = at + length + further[0].length - further[1]!.length;
          said = further[1]!;
          more = true;
        }
      }
    }
  }
}
