import { dayPattern } from './calendar.ts';
import { clockLabel, minutesOf, type SpokenGroups, spokenTime } from './clock.ts';
import { add, addTime, isClaimed, isDenied, isRefusedAfter, isStory, type Reading } from './wish.ts';

function addOutsideWork(reading: Reading, start: number, end: number): void {
  add(
    reading,
    { id: 'time:outside-work', label: 'outside working hours', hard: true, detail: { kind: 'out-of-work-hours' } },
    start,
    end,
  );
}

const partsOfDay: readonly (readonly [RegExp, string, number, number])[] = [
  [
    /\bearly (?:in the )?evenings?\b|\b(?:at |around )?tea ?time (?:club|group|session|class|thing)s?\b/g,
    'early evenings',
    16 * 60 + 30,
    19 * 60 + 30,
  ],
  [/\blate (?:in the )?afternoons?\b/g, 'late afternoons', 15 * 60, 17 * 60 + 30],
  [
    /\b(?:mornings?|morns?|(?<!\b(?:i|what|why|when|where|how|who|whom|and) )a\.?m\.?(?! i\b)|before (?:noon|midday|lunch)|first thing(?= ?(?:$|[,.;]|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)))\b(?! (?:she|he|and took|after pill))/g,
    'mornings',
    6 * 60,
    12 * 60,
  ],
  [/\b(?:afternoons?|arvo|p\.?m\.?|after lunch)\b/g, 'afternoons', 12 * 60, 17 * 60],
  [
    /\b(?:evenings?|evngs?|eves|tonight|tonite|week ?nights?|(?:open|opens|opening) late(?:r)?\b(?! (?:in|on))|late opening|after work|(?:after|past) tea(?: ?time)?|night (?:class|school|time group)(?:es)?|(?:any|most) nights?(?= (?:but|bar|except|will|is|suits?|would)))\b/g,
    'evenings',
    17 * 60 + 30,
    24 * 60,
  ],
  [new RegExp(String.raw`(?<=\b${dayPattern} )(?:nights?|eve)\b`, 'g'), 'evenings', 17 * 60 + 30, 24 * 60],
  [
    /\b(?:lunch ?times?|(?:in|on|during|over) (?:his|her|their|my) (?:lunch|dinner)(?: (?:hour|break|time))?|(?:his|her|their|my) (?:lunch|dinner) (?:hour|break)|at lunch|over lunch|dinner ?times?)\b/g,
    'lunchtime',
    12 * 60,
    14 * 60,
  ],
  [
    /\b(?:day ?times?|during the day|in the day|(?:in|during|between|around|within) (?:the )?school (?:hours|time|runs?|day)|school[ -]run (?:hours|times?)|(?:before|back for|home for) (?:the )?school (?:run|pick[ -]?up)|(?:while|once|when) (?:the |her |his |their )?(?:kids|bairns|children|little ones?|lad|lass|boys|girls) (?:is|are|'?s) (?:at|in) school|(?:after|once) the (?:school|nursery) (?:drop[- ]?off|run))\b/g,
    'daytime',
    9 * 60,
    16 * 60,
  ],
  [/\b(?:after school)\b(?! club)/g, 'after school', 15 * 60, 18 * 60 + 30],
];

function clock(hour: string, minute: string | undefined, half: string | undefined): number {
  let h = Number(hour);
  // Nobody runs a group at three in the night: bare small hours are afternoon.
  if (half?.startsWith('p') ? h < 12 : half === undefined && h >= 1 && h <= 7) h += 12;
  return h * 60 + Number(minute ?? 0);
}

// Words for an hour are also counts ("after two falls"): they are a time only where nothing is counted.
const endOfTime = String.raw`(?= ?(?:[,.;?!]|$|at night|in the|tonight|on |every |each |please|only|would|if |so |wants?\b|but ))`;
const around = 'only|would suit|suits|is best|works? best|is fine|please|if (?:there|poss)|ideally';

/** Reads times said in words ("nothing before ten", "from one till three") and stretches of a few hours. */
function readSpoken(reading: Reading): void {
  const { text } = reading;
  const taken = (start: number) => isClaimed(reading, start);
  const spans: readonly RegExp[] = [
    new RegExp(String.raw`\b(?:from|between) ${spokenTime} ?(?:-|to|till?|until|and) ?${spokenTime}`, 'g'),
    new RegExp(
      String.raw`\b(?:nursery|playgroup|pre-?school|school|day ?centre|free|available|free time is) (?:is |are |from )?${spokenTime} ?(?:-|to|till?|until) ?${spokenTime}`,
      'g',
    ),
    new RegExp(String.raw`(?<![\d£.] ?)\b${spokenTime} ?(?:-|to|till?|until) ?${spokenTime}(?= (?:${around})\b)`, 'g'),
  ];
  // "1pm to 2pm Tuesdays": said with its half of the day, and of nobody's doing.
  const bare = new RegExp(
    String.raw`(?<=(?:^|[,;] ?|\b(?:something|anything|session|group|class|mornings?|afternoons?|days?|${dayPattern}) ))${spokenTime} ?(?:-|to|till?|until) ?${spokenTime}(?<=[ap]\.?m)(?= ?(?:$|[,.;?]|(?:on )?(?:an? )?${dayPattern}))`,
    'g',
  );
  for (const pattern of [...spans, bare])
    for (const match of text.matchAll(pattern)) {
      if (taken(match.index) || /\b(?:aged?|ages|works?|working|shift) (?:is )?$/.test(text.slice(0, match.index)))
        continue;
      const to = minutesOf(match.slice(6, 11) as SpokenGroups, false);
      const from = minutesOf(match.slice(1, 6) as SpokenGroups, to !== undefined && to <= 18 * 60);
      if (from === undefined || to === undefined || to <= from) continue;
      // "From seven till half eight" may be of the morning.
      if (from >= 18 * 60 && !/pm|evening|night/.test(text)) continue;
      const label = `between ${clockLabel(from)} and ${clockLabel(to)}`;
      addTime(reading, `between:${from}-${to}`, label, from, to, false, match.index, match.index + match[0].length);
    }
  for (const match of text.matchAll(
    new RegExp(
      String.raw`\b(?:(nothing|not|never|nowt) (?:(after|past|before|till?|until))|(after|past|before)) ${spokenTime}${endOfTime}`,
      'g',
    ),
  )) {
    if (taken(match.index) || /\b(?:aged?|over|under|no \w+) $/.test(text.slice(0, match.index))) continue;
    const said = match[2] ?? match[3]!;
    const isLater = /after|past/.test(said);
    const at = minutesOf(match.slice(4, 9) as SpokenGroups, !isLater);
    if (at === undefined) continue;
    const wantsLater = match[1] === undefined ? isLater : !isLater;
    const label = `${match[1] === undefined ? '' : `${match[1]} `}${said} ${clockLabel(at)}`;
    const end = match.index + match[0].length;
    if (wantsLater) addTime(reading, `after:${at}`, label, at, 24 * 60, false, match.index, end);
    else addTime(reading, `before:${at}`, label, 0, at, true, match.index, end);
  }
}

const goesNot =
  "(?:won'?t|doesn'?t|don'?t|does not|can'?t|cannot|never|not|hates?|dislikes?|scared of|scared to|afraid to|afraid of|nervous of|nervous about|isn'?t happy|not keen on|not happy|not safe|doesn'?t feel safe|frightened (?:to|of))(?: (?:really|like|want|to|feel|safe|keen|happy|on|about|be|being))*";
const refusedParts: readonly (readonly [RegExp, string, number, number])[] = [
  [
    new RegExp(
      String.raw`\b${goesNot} (?:go|goes|going|get|gets|getting|come|comes|coming|travel\w*|driv\w+|walk\w*|out|venture\w*)(?: (?:out|home|anywhere|places|about|alone|on (?:his|her|their) own))* (?:after dark|in the dark|at nights?(?: ?time)?|when (?:it'?s|its|it is) dark|once (?:it'?s|its|it is) dark|(?:of|in) an evening|in the evenings?|late at night)\b|\b(?:nothing|not|nowt|never) (?:of|in|after|on) (?:an? |the )?(?:evenings?|dark|nights?)\b|\b(?:home|back|in) before (?:it'?s |it is |it gets |its )?dark\b|\bnight ?times? (?:are|is) (?:out|no good|difficult|hard)\b`,
    ),
    'evenings',
    17 * 60 + 30,
    24 * 60,
  ],
  [
    /\bnot (?:a )?mornings? (?:person|people|bird)\b|\b(?:slow|no good|useless|bad|poorly|rough|not good|not great|not much use|stiff|stiffest|worst|groggy|sedated|drowsy)(?: \w+){0,3} (?:of a|in the|in a|on a|first thing in the) mornings?\b|\bmornings? (?:are|is) (?:\w+ )?(?:hard|bad|difficult|a struggle|no good|tough|out|a no|rough|worst|a write[- ]off|taken|tricky)\b|\b(?:nurses?|carers?|district nurses?|home help|care ?workers?)(?: \w+){0,2} (?:every|each|in the|of a|most) mornings?\b|\b(?:sleeps|asleep|in bed) (?:all|most of the|most|through the) mornings?\b|\b(?:anything|anywhen|any ?time) (?:but|except|bar) (?:the )?mornings?\b/,
    'mornings',
    6 * 60,
    12 * 60,
  ],
  [
    /\b(?:(?:flares?|hurts|stiffens?|poorly|bad|sick|sleeps?|naps?|asleep|queues?)(?: up)?(?: \w+){0,2} (?:most|in the|of a|every|each) mornings?|mornings? (?:he|she|they) (?:\w+ )?(?:cleans?|works?|sleeps?|naps?|is asleep|minds|has the)|(?:naps?|sleeps?|asleep|methadone|meds) (?:in the )?a\.?m)\b/,
    'mornings',
    6 * 60,
    12 * 60,
  ],
  [
    /\b(?:tablets?|meds|medication|pills|methadone|chemo|insulin|stiff|groggy|seized up|wiped out)(?: \w+){0,4} (?:till?|until) (?:about |gone |nearly |at least )?(?:dinner(?: ?time)?|noon|midday|lunch(?: ?time)?)\b/,
    'mornings',
    6 * 60,
    12 * 60,
  ],
  [
    /\b(?:(?:nods? off|naps?|sleeps?|conks? out|crash(?:es)?|dozes|flakes out|asleep|shattered|wiped out|done in|no good|useless)(?: \w+){0,2} (?:after (?:his |her |their )?(?:lunch|dinner)|(?:in the|of an|every|most) afternoons?)|afternoons? (?:he|she|they) (?:\w+ )?(?:nods?|naps?|sleeps?|crash(?:es)?|conks?|works?|minds))\b/,
    'afternoons',
    12 * 60,
    17 * 60,
  ],
];

function readRefusedParts(reading: Reading): void {
  for (const [pattern, name, from, to] of refusedParts) {
    const match = pattern.exec(reading.text);
    if (match === null) continue;
    add(
      reading,
      { id: `not-time:${name}`, label: `not ${name}`, hard: true, detail: { kind: 'not-time', from, to } },
      match.index,
      match.index + match[0].length,
      0,
    );
  }
}

/** Reads times of day that are wished for, and those that are refused. */
export function readTimes(reading: Reading): void {
  const { text } = reading;
  const time = String.raw`(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m|p\.m|o'?clock)?(?! ?(?:yrs?|years?|yo\b|weeks?|days?|times|months?|quid|pounds?|p\b|kids|children|people|sessions|miles|%|\d))`;
  for (const match of text.matchAll(
    new RegExp(String.raw`\b(after|from|past|before|by|til|till|until|at|around|about) ${time}\b`, 'g'),
  )) {
    if (reading.wishes.some((wish) => wish.detail.kind === 'time') && isClaimed(reading, match.index)) continue;
    const half = match[4];
    const isRefused =
      /\b(?:not|nothing|never|no) $/.test(text.slice(0, match.index)) ||
      (/before|til|until/.test(match[1]!) &&
        /\b(?:can'?t|cannot|won'?t|isn'?t|not able|unable|never|doesn'?t|not|nothing|nowt)\b[\w' ]{0,32}$/.test(
          text.slice(0, match.index),
        ));
    const vague = /^(?:at|around|about|by|from)$/.test(match[1]!);
    if (Number(match[2]) > 23 || (vague && half === undefined && match[3] === undefined)) continue;
    if (/(?:aged?|over|under|is|the) $/.test(text.slice(0, match.index))) continue;
    const at = clock(match[2]!, match[3], half?.startsWith('o') ? undefined : half);
    const end = match.index + match[0].length;
    const label = `${match[1]} ${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    const isLater = /after|past|from/.test(match[1]!);
    const isEarlier = /before|by|til|until/.test(match[1]!);
    // "Not before ten" wants ten or later.
    if (isRefused ? isEarlier : isLater)
      addTime(reading, `after:${at}`, isRefused ? `not ${label}` : label, at, 24 * 60, false, match.index, end);
    else if (isRefused ? isLater : isEarlier) addTime(reading, `before:${at}`, label, 0, at, true, match.index, end);
    else addTime(reading, `at:${at}`, label, at, at + 1, false, match.index, end);
  }
  for (const match of text.matchAll(
    /\bbetween (\d{1,2})(?::(\d\d))? ?(am|pm)? (?:and|to|-) ?(\d{1,2})(?::(\d\d))? ?(am|pm)?\b/g,
  )) {
    const from = clock(match[1]!, match[2], match[3]);
    const to = clock(match[4]!, match[5], match[6]);
    if (to > from)
      addTime(reading, `between:${from}-${to}`, match[0], from, to, false, match.index, match.index + match[0].length);
  }
  readSpoken(reading);
  readRefusedParts(reading);
  const claimed = (start: number) =>
    reading.claims.some((one) => start >= one.start && start < one.end && one.weight === 0);
  const parts: (readonly [number, number])[] = [];
  for (const [pattern, name, from, to] of partsOfDay) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const isPartOfAnother = parts.some(([start, stop]) => match.index >= start && match.index < stop);
      if (/\d ?$/.test(before) || claimed(match.index) || isPartOfAnother) continue;
      parts.push([match.index, end]);
      // "Cleans offices in the day" says when they cannot come.
      const isBusy =
        /\b(?:he|she|they|who|and|,) ?(?:works?|is working|cleans|drives|sleeps|is asleep|is busy|is at work|busy|at work|s at work)\b[^.?!,]{0,20}$/.test(
          text.slice(Math.max(0, match.index - 40), match.index),
        ) && !/work$/.test(match[0]);
      if (isBusy && name === 'daytime') {
        addOutsideWork(reading, match.index, end);
        continue;
      }
      if (/^a\.?m/.test(match[0]) && /\bi $/.test(before)) continue;
      if (
        /this (?:morning|afternoon)|last|every|each|all|in the $/.test(`${before}${match[0]}`) &&
        isStory(text, match.index)
      )
        continue;
      if (
        /\b(?:sleep|awake|wak|bed|get up|getting up|struggl)\w*[^.?]{0,20}$/.test(
          text.slice(Math.max(0, match.index - 30), match.index),
        )
      )
        continue;
      if (
        isBusy ||
        isDenied(text, match.index) ||
        isRefusedAfter(text.slice(end)) ||
        /\bnot (?:a|an|early|late) $/.test(text.slice(Math.max(0, match.index - 12), match.index))
      ) {
        add(
          reading,
          { id: `not-time:${name}`, label: `not ${name}`, hard: true, detail: { kind: 'not-time', from, to } },
          match.index,
          end,
        );
      } else addTime(reading, name, name, from, to, false, match.index, end);
    }
  }
  const early =
    /\b(?:not|no|don'?t|doesn'?t|can'?t|won'?t|nothing)(?: (?:do|be|manage|make|cope with|too|an?|very|that|with))* (?:early(?: starts?| mornings?| doors)?|first thing)\b(?! (?:stages?|intervention|help|years?|dementia|onset|menopause|retire\w*))/.exec(
      text,
    );
  if (early !== null)
    add(
      reading,
      {
        id: 'not-time:early',
        label: 'not early',
        hard: true,
        detail: { kind: 'not-time', from: 6 * 60, to: 10 * 60 },
      },
      early.index,
      early.index + early[0].length,
      0,
    );
  const working =
    /\b(?:(?:evenings?|nights?)(?: times?)? (?:or|and|and\/or|&|\/) (?:the |at the |at )?weekends?|weekends? (?:or|and|&|\/) (?:in the )?(?:evenings?|nights?)|works? (?:full ?time|days|mon(?:day)?(?: to |-)fri(?:day)?|9 ?(?:-|to|til) ?5)|full ?time job|in full ?time work|outside (?:of )?work(?:ing)? hours|around (?:his|her|their|my)? ?work|after (?:his|her|their)? ?(?:work|shift))\b/.exec(
      text,
    );
  if (working !== null) {
    // "Evenings or weekends" is one wish, and a Saturday morning meets it.
    if (/weekend/.test(working[0]))
      reading.wishes.splice(0, reading.wishes.length, ...reading.wishes.filter((one) => one.id !== 'time:evenings'));
    addOutsideWork(reading, working.index, working.index + working[0].length);
  }
  const school =
    /\b(?:half ?term|(?:school|summer|easter|xmas|christmas) (?:holidays?|hols|break)|(?:in|during|over|through|all) the (?:holidays|hols|six weeks|6 weeks)|(?<!\b(?:died|born|moved|lost|happened|back|since|started|left|moved here|here|ill|broke up) )(?:in|during|over|through|all) (?:july and )?august|when (?:the )?schools? (?:is|are|has|have) (?:off|out|broken? up|shut))\b/.exec(
      text,
    );
  if (school !== null) {
    add(
      reading,
      { id: 'time:school-holidays', label: 'in the school holidays', hard: true, detail: { kind: 'school-holidays' } },
      school.index,
      school.index + school[0].length,
      0.4,
    );
    return;
  }
  const term =
    /(?<outside>\b(?:not|isnt|isn't|no|never|stops|outside|out of|except|other than|all year)\b(?:\s+\w+){0,2}?\s+)?(?:\b(?:in|during|through|only|for) )?(?:the )?\b(?:term[- ]?times?|(?<=\b(?:in|during) (?:the )?)term)\b/.exec(
      text,
    );
  if (term !== null)
    add(
      reading,
      term.groups?.['outside'] === undefined
        ? { id: 'time:term', label: 'in term time', hard: true, detail: { kind: 'term-time' } }
        : {
            id: 'time:school-holidays',
            label: 'in the school holidays',
            hard: true,
            detail: { kind: 'school-holidays' },
          },
      term.index,
      term.index + term[0].length,
      0.4,
    );
}
