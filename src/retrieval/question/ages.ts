import type { Moment } from './calendar.ts';
import { add, isClaimed, isDenied, type Reading } from './wish.ts';

const ages = (reading: Reading, from: number, to: number, label: string, start: number, end: number, weight = 0.15) => {
  if (from < 0 || to < from || from > 110) return;
  add(
    reading,
    { id: `age:${from}-${to === 120 ? '' : to}`, label, hard: true, detail: { kind: 'age', from, to } },
    start,
    end,
    weight,
  );
};

const year = `(?:years?|yrs?|yr'?s|y)`;

const numberWords =
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

// "Young carers under 8" tells of the children; "under 8 miles" does not.
const youngOnes =
  /\b(?:carers?|kids?|children|child|ones?|boys?|girls?|lads?|lasses|siblings|club|group|anyone|anybody) (?:aged |who (?:is|are) )?$/;

const units =
  "(?! ?(?:%|quid|pounds?|weeks?|wks?|months?|mths?|days?|stone|kg|miles?|mins?|minutes|hours|kids|children|people|times|steps|metres|years? (?:ago|since|now|sober|later|married)|am\\b|pm\\b|:|o'?clock))";
const wordedTens = `(?:${tens.join('|')})`;
const schools: readonly (readonly [RegExp, number, number, string])[] = [
  [/\b(?:pre-?school(?:ers?| ages?| child(?:ren)?)?|nursery[- ]aged?)\b/, 2, 4, 'before school age'],
  [/\breception (?:class|year|ages?|boys?|girls?|child|pupil)\b/, 4, 5, 'in reception class'],
  [
    /\b(?:primary|infant|junior)(?: school)?[- ](?:aged?|pupils?|kids?|child(?:ren)?)\b|\bat (?:primary|infants|juniors)\b/,
    5,
    11,
    'of primary school age',
  ],
  [
    /\b(?:secondary|high|senior) school[- ](?:aged?|pupils?|kids?|child(?:ren)?|lads?|lass(?:es)?|girls?|boys?)\b|\bat (?:secondary|(?:big|high|senior) school)\b/,
    11,
    16,
    'of secondary school age',
  ],
  [/\b(?:working[- ]age|of working age)\b/, 18, 65, 'of working age'],
  [/\bmiddle[- ]aged?\b/, 40, 64, 'middle-aged'],
];
const aged: readonly (readonly [RegExp, number])[] = [
  [/\bsexagenarians?\b/, 60],
  [/\bseptuagenarians?\b/, 70],
  [/\boctogenarians?\b/, 80],
  [/\bnonagenarians?\b/, 90],
];

/** Ages that are said another way than in years: by birth, by school, on the way to one, or in words. */
function readWordedAges(reading: Reading, now: Moment, seen: (start: number) => boolean): void {
  const { text } = reading;
  const take = (match: RegExpExecArray, from: number, to: number, label: string) => {
    if (!seen(match.index)) ages(reading, from, to, label, match.index, match.index + match[0].length);
  };
  for (const match of text.matchAll(/\b(?:born|b\.|d\.?o\.?b\.?)(?: back)?(?: in| is)? ?((?:19|20)\d\d)\b/g)) {
    const year = Number(now.date.slice(0, 4)) - Number(match[1]);
    if (year > 0) take(match, year - 1, year, `born in ${match[1]}`);
  }
  const nearing =
    "(?:pushing|nearly|almost|coming up(?: to| for)?|knocking on(?: for| to)?|getting on for|going on(?: for)?|approaching|rising|turns|will be|(?:he|she|they)'?ll be|not (?:quite|yet)|close to|just (?:off|under|shy of))";
  for (const match of text.matchAll(new RegExp(String.raw`\b${nearing} (\d{1,2})\b${units}`, 'g')))
    if (Number(match[1]) >= 4) take(match, Number(match[1]) - 1, Number(match[1]) - 1, `nearly ${match[1]}`);
  // "67, poorly" and "autistic, 16, wants" tell an age by the place where it stands.
  for (const match of text.matchAll(/(?:^\s*|, ?)(\d{1,2})(?: (?:and|n) )?, /g))
    if (Number(match[1]) >= 5) take(match, Number(match[1]), Number(match[1]), `aged ${match[1]}`);
  for (const match of text.matchAll(
    /\b(?:lad|lass|girl|boy|son|daughter|grandson|granddaughter|nephew|niece)(?:'?s)? (?:is |who is )?(\d{1,2})\b(?! ?(?:%|quid|pounds?|weeks?|months?|days?|times|miles|hours|am|pm))/g,
  ))
    if (Number(match[1]) >= 4) take(match, Number(match[1]), Number(match[1]), `aged ${match[1]}`);
  for (const match of text.matchAll(
    /\b(?:lad|lass|girl|boy|man|woman|lady|bloke|gran|nan|client|widow|widower|chap|fella|daughter|son|mum|mam|dad), ?(\d{1,2}),/g,
  ))
    if (Number(match[1]) >= 5) take(match, Number(match[1]), Number(match[1]), `aged ${match[1]}`);
  // A number that is a sentence of its own, or follows a person, is an age; so is one at which a thing is done late.
  for (const match of text.matchAll(
    /(?:[.!?)]+ ?|^\s*)(\d{2})(?= ?(?:[.!]|$))|^\s*(\d{2})(?= (?:and|n|&|with|w) [a-z])|\b(?:client|pt|patient|fellow|fella|feller|student|survivor|lassie|laddie|maid|yin|him|her) (?:of |is |aged )?(\d{1,2})(?= ?(?:$|[.,;!]|and\b|n\b|who\b|with\b|in [a-z]|wants?\b|needs?\b|[a-z]+ n [a-z]))|\b(?:old|late|start\w*|again|ride \w+ \w+|time|room|bike|tap!|novice) at (\d{2})(?= ?(?:$|[.,;!"]|with\b|no\b|and\b))/g,
  )) {
    const age = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    if (age >= 5) take(match, age, age, `aged ${age}`);
  }
  for (const match of text.matchAll(
    new RegExp(
      String.raw`\b(?:gentleman|gent|lady|man|woman|chap|bloke|client|patient|pt|he is|she is|he'?s|she'?s)(?: of|,)? (${tens.join('|')})[- ](${ones.join('|')})\b`,
      'g',
    ),
  )) {
    const age = 20 + 10 * tens.indexOf(match[1]!) + 1 + ones.indexOf(match[2]!);
    take(match, age, age, `aged ${age}`);
  }
  for (const match of text.matchAll(new RegExp(String.raw`\b(?:just|only) (?:gone|turned) (\d{1,2})\b${units}`, 'g')))
    take(match, Number(match[1]), Number(match[1]), `aged ${match[1]}`);
  for (const match of text.matchAll(
    new RegExp(
      String.raw`\b(over|under)[- ]?(?:the )?(fives|sixes|sevens|eights|tens|elevens|twelves|eighteens|${decades.join('|')}|(?<=(?:^|\b(?:people|anyone|women|men|those|adults|folk|ladies|for|aged|group|club) )(?:over|under)[- ])(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?)\b${units}`,
      'g',
    ),
  )) {
    const [word = '', one] = match[2]!.split(/[- ]/);
    const small = { fives: 5, sixes: 6, sevens: 7, eights: 8, tens: 10, elevens: 11, twelves: 12, eighteens: 18 };
    const ten = Math.max(tens.indexOf(word), decades.indexOf(word));
    const age = ten >= 0 ? 20 + 10 * ten + 1 + ones.indexOf(one ?? '') : small[word as keyof typeof small];
    if (match[1] === 'over') take(match, age, 120, `aged ${age} or over`);
    else take(match, age > 18 ? 16 : 0, age - 1, `under ${age}`);
  }
  for (const match of text.matchAll(
    new RegExp(
      String.raw`(?<!\bnineteen )\b(\d0|${wordedTens})[- ]?(?:odd|ish|something)\b(?= *(?:[,.;]|$|wants|likes|loves|year))`,
      'g',
    ),
  )) {
    const decade = /\d/.test(match[1]!) ? Number(match[1]) : 20 + 10 * tens.indexOf(match[1]!);
    if (decade >= 20) take(match, decade, decade + 9, `in their ${decade}s`);
  }
  for (const match of text.matchAll(
    /\b(?:kids|children|boys|girls|bairns|lads|lasses|ones|sons|daughters|grandkids|grandchildren|brothers|sisters)(?: are| aged?|,| of| who are)* (\d{1,2})(?:,? \d{1,2})*(?: ?(?:and|&|,|n) ?(\d{1,2}))\b(?! ?(?:%|quid|miles|weeks))/g,
  ))
    if (Number(match[1]) < 18 && Number(match[2]) < 18)
      take(
        match,
        Math.min(Number(match[1]), Number(match[2])),
        Math.max(Number(match[1]), Number(match[2])),
        `aged ${match[1]} to ${match[2]}`,
      );
  for (const [pattern, from, to, label] of schools) {
    const match = pattern.exec(text);
    if (match !== null) take(match, from, to, label);
  }
  for (const [pattern, decade] of aged) {
    const match = pattern.exec(text);
    if (match !== null) take(match, decade, decade + 9, `in their ${decade}s`);
  }
}

/** Reads for what age it is meant: in years, in words, by school, by the year of birth. */
export function readAges(reading: Reading, now: Moment): void {
  const { text } = reading;
  const seen = (start: number) => isClaimed(reading, start);
  for (const match of text.matchAll(
    /\b(?:over|above|past)[ -]?(?:the age of )?(\d{2})'?s?\b(?! ?(?:quid|pounds?|people|miles|kg|stone|minutes|mins|%|weeks|months))/g,
  )) {
    const from = Number(match[1]);
    if (from >= 16) ages(reading, from, 120, `aged ${from} or over`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b(\d{2}) ?(?:\+|plus\b|and over\b|or over\b)/g)) {
    const from = Number(match[1]);
    if (from >= 16 && !seen(match.index))
      ages(reading, from, 120, `aged ${from} or over`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /\bunder[ -]?(?:the age of )?(\d{1,2})'?s?\b(?! ?(?:quid|pounds?|p\b|a session|minutes|mins|miles|%))/g,
  )) {
    const to = Number(match[1]);
    if (
      text[match.index + match[0].length - match[1]!.length - 1] === '£' ||
      (to < 12 && !match[0].endsWith('s') && !youngOnes.test(text.slice(0, match.index)))
    )
      continue;
    ages(reading, Math.max(0, to > 18 ? 16 : 0), to - 1, `under ${to}`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b(\d{1,2}) ?(?:-|to) ?(\d{1,2}) ?(?:year|yr|yo\b|y\/o|s\b)/g)) {
    if (!seen(match.index))
      ages(
        reading,
        Number(match[1]),
        Number(match[2]),
        `aged ${match[1]} to ${match[2]}`,
        match.index,
        match.index + match[0].length,
      );
  }
  for (const match of text.matchAll(
    /\b(?:in (?:his|her|their|my|the)|(early|mid|late)) ?(?:(early|mid|late) )?(\d0)'?s\b/g,
  )) {
    const decade = Number(match[3]);
    if (decade >= 20 && decade <= 90)
      ages(reading, decade, decade + 9, `in their ${decade}s`, match.index, match.index + match[0].length);
  }
  readWordedAges(reading, now, seen);
  // Told at the end, after everything else: ", 79" and "at 62".
  for (const match of text.matchAll(/(?:, ?|\bat )(\d{1,2})\s*[.?]?\s*$/g)) {
    const age = Number(match[1]);
    const isTold = match[0].startsWith(',') ? age >= 5 : age >= 30;
    if (isTold && !seen(match.index))
      ages(reading, age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /\b(?:lad|lass|boy|girl|man|woman|lady|gent|gentleman|bloke|chap|fella|person|someone|somebody|widow|widower|client|mum|dad|son|daughter|kid|child|teenager) of (\d{1,2})\b(?! ?(?:children|kids|%|them))/g,
  )) {
    const age = Number(match[1]);
    if (age >= 3 && !seen(match.index))
      ages(reading, age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /\b(?:in (?:his|her|their|my|the) )?(?:early|mid|late|in)?[ -]?(?:(?:his|her|their) )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b(?! (?:music|songs|disco|night|film|pop|hits|dance))/g,
  )) {
    const decade = 20 + 10 * decades.indexOf(match[1]!);
    if (/^(?:in|early|mid|late)/.test(match[0]))
      ages(reading, decade, decade + 9, `in their ${decade}s`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /\b(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) ?-?years? ?-?olds?\b/g,
  )) {
    const age = 5 + numberWords.indexOf(match[1]!);
    ages(reading, age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /(?:\b(?:he|she|who|they)(?:'?s|'?re| is| are) (?:only |just |nearly |almost )?(?:turned |turning )?|\b(?:aged?|just turned|turns|turning) |, ?)(seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?=\s*[.?!,;&]|\s*$| (?:and|but|left|now|next|this|who|wants?|loves?|likes?|needs?|going on|tomorrow|soon)\b)/g,
  )) {
    const age = 5 + numberWords.indexOf(match[1]!);
    if (seen(match.index + match[0].length - 1)) continue;
    const isToBe = /^ (?:next|this|tomorrow|soon)\b/.test(text.slice(match.index + match[0].length));
    ages(reading, isToBe ? age - 1 : age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    /\b(?:(?:in|is|he's|she's) year (\d{1,2})\b|year (\d{1,2}) (?:girls?|boys?|lads?|lass(?:es)?|pupils?|students?|kids?|child|children)\b)/g,
  )) {
    const group = Number(match[1] ?? match[2]);
    if (group >= 1 && group <= 13)
      ages(reading, group + 4, group + 5, `in year ${group}`, match.index, match.index + match[0].length);
  }
  const sixth = /\bsixth form(?:er)?s?\b/.exec(text);
  if (sixth !== null) ages(reading, 16, 18, 'aged 16 to 18', sixth.index, sixth.index + sixth[0].length);
  for (const match of text.matchAll(
    /(?:\b(?:just gone|nearly|almost|turned|turning|he'?s|she'?s|(?:he|she|who) is|aged?) |, ?)(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?(?=\s*[.?!,;]|\s*$| (?:and|but|now|who|wants?|loves?|likes?|needs?|lives?|next|this)\b)/g,
  )) {
    const age = 10 * (2 + tens.indexOf(match[1]!)) + (match[2] === undefined ? 0 : 1 + ones.indexOf(match[2]));
    ages(reading, age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  const single = new RegExp(
    [
      String.raw`\b(?<n1>\d{1,3}) ?-?${year} ?-?olds?\b(?: (?<who1>\w+))?`,
      String.raw`\b(?<n2>\d{1,3}) ?(?:yo|y\/o|yro|yrold)s?\b(?: (?<who2>\w+))?`,
      String.raw`\b(?:aged?|turned|turning|he'?s|she'?s|who'?s|client is|client'?s|pt is|patient is|they'?re|they are|he is|she is|is (?:only |just )?) ?(?<n3>\d{1,3})\b(?! ?(?:%|quid|pounds|weeks?|wks?|months?|mths?|days?|stone|kg|miles|mins|minutes|hours|kids|children|am\b|pm\b|:|times|o'?clock))`,
      String.raw`\b(?<n4>\d{2,3}) ?(?:m|f|male|female|man|woman|lady|bloke|gent|gentleman|fella|chap|widow|widower|lad)\b`,
      String.raw`\b(?:m|f|male|female|man|woman|lady|bloke|gent|gentleman|widower|widow|mum|dad|fella|chap|teenager|teen|youngster)[ ,] ?(?<n5>\d{2})\b(?! ?(?:quid|pounds|weeks|wks|years? (?:ago|sober)))`,
    ].join('|'),
    'g',
  );
  for (const match of text.matchAll(single)) {
    if (seen(match.index)) continue;
    const groups = match.groups ?? {};
    const age = Number(groups['n1'] ?? groups['n2'] ?? groups['n3'] ?? groups['n4'] ?? groups['n5']);
    if (age > 110) continue;
    const before = text.slice(Math.max(0, match.index - 18), match.index);
    const who = groups['who1'] ?? groups['who2'] ?? '';
    // "mum with a 2 year old" asks for the mum; "for a 9 year old" and "her 9 yr old son" ask for the child.
    const parental = /\b(?:with|has|have|got|and|of|&) (?:a|an|two|one|her|his|my)? ?$/.test(before);
    if (age < 16 && parental && !/\bfor\b/.test(before)) continue;
    if (age >= 16 && /^(?:marriage|house|dog|cat|car)/.test(who)) continue;
    ages(reading, age, age, `aged ${age}`, match.index, match.index + match[0].length);
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'age')) return;
  const words: readonly (readonly [RegExp, number, number, string])[] = [
    [
      /\b(?:pensioners?|retired|retirees?|oap|oaps|elderly|older (?:man|woman|lady|gent|gentleman|bloke|chap|person|people|adults?|client|patient)|old (?:man|woman|lady|gent|gentleman|boy|dear|chap|fella))\b/,
      66,
      120,
      'older people',
    ],
    [
      /(?<!\b(?:parents?|carers?|mums?|dads?) of (?:\w+ )?)\b(?:teens|teenagers|teenage|teen)\b(?!.{0,6}\b(?:parents?|mum|dad))/,
      13,
      17,
      'teenagers',
    ],
    [/\b(?:for|autistic|deaf|blind|disabled) adults\b|\badults? only\b/, 19, 120, 'adults'],
    [/\b(?:young adults?)\b/, 18, 25, 'young adults'],
    [/\b(?:young person|young people)\b/, 14, 24, 'young people'],
    [
      /\bfor (?:a |my |her |his |the |their |little |young |primary |school ?age )+(?:kids?|child|children|boys?|girls?|toddlers?)\b/,
      3,
      11,
      'children',
    ],
  ];
  for (const [pattern, from, to, label] of words) {
    const match = pattern.exec(text);
    if (match !== null && !isDenied(text, match.index)) {
      ages(reading, from, to, label, match.index, match.index + match[0].length, 0.6);
      return;
    }
  }
}
