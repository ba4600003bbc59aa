import { add, isDenied, type Reading } from './wish.ts';

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

function readAges(reading: Reading): void {
  const { text } = reading;
  const seen = (start: number) => reading.claims.some((one) => start >= one.start && start < one.end);
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
    /(?:\b(?:he|she|who|they)(?:'?s|'?re| is| are) (?:only |just |nearly |almost )?(?:turned |turning )?|\b(?:aged?|just turned|turns|turning) |, ?)(seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?=\s*[.?!,;]|\s*$| (?:and|but|now|next|this|who|wants?|loves?|likes?|needs?|going on|tomorrow|soon)\b)/g,
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
      String.raw`\b(?:m|f|male|female|man|woman|lady|bloke|gent|gentleman|widower|widow|mum|dad|fella|chap)[ ,] ?(?<n5>\d{2})\b(?! ?(?:quid|pounds|weeks|wks|years? (?:ago|sober)))`,
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
      /\b(?:pensioners?|retired|oap|oaps|elderly|older (?:man|woman|lady|gent|gentleman|bloke|chap|person|people|adults?|client|patient)|old (?:man|woman|lady|gent|gentleman|boy|dear|chap|fella))\b/,
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

const mixed =
  /\b(?:mixed (?:group|company|class|session|sex|crowd)|men and women|women and men|(?:not|isn'?t|nothing|without being) (?:just |only |all |a |an |another )*(?:(?:for |full of )?(?:men|women|ladies|blokes|lads|lasses|fellas|males|females)\b(?:'?s)?(?: only| group| thing| club)?)|(?:open|welcom\w+) (?:to )?(?:both|women too|men too)|(?:husband and wife|wife and husband|(?:him|he) and (?:his |the )?(?:wife|missus|girlfriend)|(?:her|she) and (?:her |the )?(?:husband|hubby|boyfriend)|mr and mrs|couple)\b[^.?!]{0,40}\b(?:both|together|as a pair)|(?:both|the pair|the two) of them\b[^.?!]{0,24}\b(?:together|want|wants|like|love|go|come|join)|(?:together|both) (?:with|want)\b[^.?!]{0,30}\b(?:husband|wife|couple))\b/;

function readSex(reading: Reading): void {
  const { text } = reading;
  const both = mixed.exec(text);
  if (both !== null) {
    const isTold = /^(?:mixed|men|women|not|isn|nothing|without|open|welcom)/.test(both[0]);
    add(
      reading,
      { id: 'mixed', label: 'open to men and women', hard: true, detail: { kind: 'mixed' } },
      both.index,
      both.index + both[0].length,
      isTold ? 0 : 0.6,
    );
    return;
  }
  const only: readonly (readonly [RegExp, 'women' | 'men'])[] = [
    [
      /\b(?:wom[ae]n'?s?|ladies|female|girls|lass(?:es)?|mums?|mams?|mothers)[ -]?only\b|\bonly (?:(?:wants?|likes?|with|around|for|other|comfortable) )+(?:women|ladies|mums|lasses|females)\b|\b(?:just|only) (?:for )?(?:women|ladies|females)\b|\b(?:no|without|not with|away from) (?:men|blokes|males)\b|\ball[ -](?:women|female)\b/g,
      'women',
    ],
    [
      /\b(?:men'?s?|male|blokes?|dads?|fathers|lads|fellas)[ -]?only\b|\bonly (?:(?:wants?|likes?|with|around|for|other|comfortable) )+(?:men|blokes|dads|lads|fellas|males)\b|\b(?:just|only) (?:for )?(?:men|blokes|males|lads)\b|\b(?:no|without) (?:women|ladies)\b|\ball[ -](?:men|male)\b/g,
      'men',
    ],
    [
      /\b(?:wom[ae]n'?s|womens|ladies'?) (?:\w+ )?(?:group|club|class|session|space|circle|swim|gym|choir|centre|night|morning|fitness|exercise)s?\b/g,
      'women',
    ],
    [/\b(?:men'?s|mens|blokes'?) (?:\w+ )?(?:group|club|class|session|space|circle|choir|talk|mental)s?\b/g, 'men'],
    [
      /\b(?:group|class|club|session|space|somewhere|something|anything|swimming|choir|exercise|activities) for (?:women|ladies)\b/g,
      'women',
    ],
    [
      /\b(?:group|class|club|session|space|somewhere|something|anything|swimming|choir|activities) for (?:men|blokes|lads)\b/g,
      'men',
    ],
  ];
  for (const [pattern, sex] of only) {
    for (const match of text.matchAll(pattern)) {
      const own =
        /(?:group|club|class)$/.test(match[0]) && /\bis (?:the|it)|\bdoes the\b/.test(text.slice(0, match.index));
      if (own) continue;
      add(
        reading,
        { id: `only:${sex}`, label: `${sex} only`, hard: true, detail: { kind: 'only', sex } },
        match.index,
        match.index + match[0].length,
        0.6,
      );
    }
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'only')) return;
  const sex = sexOf(text);
  if (sex === undefined) return;
  add(
    reading,
    {
      id: `sex:${sex}`,
      label: sex === 'women' ? 'open to women' : 'open to men',
      hard: true,
      detail: { kind: 'sex', sex },
    },
    0,
    0,
  );
}

const womanly =
  /\b(?:women|ladies|she|she'?s|her|hers|lady|woman|female|girls?|mums?|mams?|mothers?|widow|pregnant|wife|lass|lasses|grandmas?|nans?|\d\d ?f)\b/;
const manly =
  /\b(?:men|blokes|he|he'?s|his|him|gentleman|gent|man|male|bloke|fellas?|geezer|gaffer|chap|lads?|dads?|fathers?|widower|husband|hubby|grandads?|\d\d ?m)\b/;
const relative =
  /\b(?:his|her|their|my|our|the|by|cos|because|since|when|after|while|with) (?:\w+ )?(?:wife|missus|husband|hubby|partner|girlfriend|boyfriend|mum|mam|mother|dad|father|son|daughter|lad|sister|brother|nan|gran|grandma|grandad)(?:'?s)?\b/g;
const subject =
  /^\W*(?:(?:my|a|an|the|this|one|got|have|poor|young|old|older|elderly|lovely|lonely) )*(?:(bloke|man|lad|fella|chap|gent|gentleman|gaffer|widower|boy)|(lady|woman|lass|widow|girl))\b(?! (?:died|passed|left|walked))/;

/** The sex of the person it is for, as far as the words tell: relatives are somebody else. */
function sexOf(typed: string): 'women' | 'men' | undefined {
  const text = typed.replace(
    /\b(?:cos|because|since|when|after|while|and) (?:mum|mam|mother|dad|father)(?:'?s| is| has| was| died| can'?t)\b/g,
    ' ',
  );
  const isFor =
    /\bfor (?:his|her|their|my) (?:\w+ )?(?:wife|husband|partner|mum|mam|dad|son|daughter|sister|brother)\b/;
  if (womanly.test(text) !== manly.test(text)) return womanly.test(text) ? 'women' : 'men';
  if (!womanly.test(text) || isFor.test(text)) return undefined;
  const first = subject.exec(text);
  if (first !== null) return first[1] === undefined ? 'women' : 'men';
  // "He is hit by the wife" and "up all night with her husband, she is worn out" tell of one person and of a relative; whose they are must agree.
  const others = [...text.matchAll(relative)].map(([one]) => one);
  if (others.length === 0) return undefined;
  const rest = text.replace(relative, ' ');
  const she = /\bshe(?:'?s)?\b/.test(rest) && !others.some((one) => one.startsWith('his '));
  const he = /\bhe(?:'?s)?\b/.test(rest) && !others.some((one) => one.startsWith('her '));
  if (she === he || (she ? manly : womanly).test(rest)) return undefined;
  return she ? 'women' : 'men';
}

const languages =
  'arabic bengali sylheti bulgarian cantonese chinese mandarin czech dari farsi persian french gujarati hindi hungarian italian kurdish sorani latvian lithuanian nepali oromo pashto polish portuguese punjabi romanian russian slovak somali spanish swahili tamil tigrinya turkish ukrainian urdu vietnamese welsh yoruba amharic albanian hebrew igbo shona thai tagalog greek german malayalam telugu'.split(
    ' ',
  );

function readLanguage(reading: Reading): void {
  const pattern = new RegExp(
    String.raw`\b(?:(?:speaks?|speaking|talks?|in|only|just|mostly|mainly) )?(?:only )?(${languages.join('|')})(?:[ -](?:speaking|speakers?|language|only))?\b`,
    'g',
  );
  for (const match of reading.text.matchAll(pattern)) {
    // A people or a dish is not yet a wish for the language: "polish shop", "indian cooking".
    const spoken = /speak|talk|\bin |only|just|most|main|language/.test(match[0]);
    const name = `${match[1]!.charAt(0).toUpperCase()}${match[1]!.slice(1)}`;
    if (
      spoken ||
      /^ ?(?:\w+ )?(?:wom[ae]n|men|lady|ladies|mums?|group|family|man)/.test(
        reading.text.slice(match.index + match[0].length),
      )
    ) {
      add(
        reading,
        {
          id: `language:${match[1]}`,
          label: `in ${name}`,
          hard: false,
          detail: { kind: 'language', language: match[1]! },
        },
        match.index,
        match.index + match[0].length,
        0.8,
      );
    }
  }
  const sign = /\b(?:bsl|british sign language|sign language|signs? only)\b/.exec(reading.text);
  if (sign !== null) {
    add(
      reading,
      { id: 'access:BSL', label: 'BSL', hard: false, detail: { kind: 'access', need: 'BSL' } },
      sign.index,
      sign.index + sign[0].length,
      0.8,
    );
  }
}

/** Reads who it is for: age, sex, language. Groups such as carers and veterans stay words of the topic. */
export function readWho(reading: Reading): void {
  readAges(reading);
  readSex(reading);
  readLanguage(reading);
}
