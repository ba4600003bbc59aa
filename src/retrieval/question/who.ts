import { readAges } from './ages.ts';
import type { Moment } from './calendar.ts';
import { add, type Reading } from './wish.ts';

const partner = '(?:husband|hubby|wife|missus|fella|feller|boyfriend|girlfriend|partner|other half|bloke|mrs)';
const pair = new RegExp(
  String.raw`\b(?:bring|brings|bringing|take|takes|taking) (?:his|her|their) ${partner}\b(?!'?s\b| (?:to (?:the )?(?:hospital|clinic|appointment)|meals|tablets))|\b(?:do (?:it|something)|go|come|dance|walk|swim|join|get out) with (?:his|her) ${partner}\b|\b(?:him|he|her|she) and (?:his|her) ${partner} (?:both|together|want)|\b(?:not single[- ]sex|both sexes)\b`,
);
const mixed =
  /\b(?:mixed (?:group|company|class|session|sex|crowd)|men and women|women and men|(?:not|isn'?t|nothing|without being) (?:just |only |all |a |an |another )*(?:(?:for |full of )?(?:men|women|ladies|blokes|lads|lasses|fellas|males|females)\b(?:'?s)?(?: only| group| thing| club)?)|(?:open|welcom\w+) (?:to )?(?:both|women too|men too)|(?:husband and wife|wife and husband|(?:him|he) and (?:his |the )?(?:wife|missus|girlfriend)|(?:her|she) and (?:her |the )?(?:husband|hubby|boyfriend)|mr and mrs|couple)\b[^.?!]{0,40}\b(?:both|together|as a pair)|(?:both|the pair|the two) of them\b[^.?!]{0,24}\b(?:together|want|wants|like|love|go|come|join)|(?:together|both) (?:with|want)\b[^.?!]{0,30}\b(?:husband|wife|couple))\b/;

// Who is not at ease with men has asked for a place without them.
const uneasy =
  "(?:uncomfortable|uneasy|nervous|anxious|scared|frightened|wary|terrified|afraid|not (?:happy|comfortable|at ease|good|safe)|won'?t (?:be|go|sit)|can'?t (?:be|go|sit|face)|doesn'?t (?:want to be|like being|feel safe|trust)|hates being|panics|freezes)(?: \\w+){0,3}? (?:of|round|around|with|w|wi|near|by)(?: (?:other|strange|all|any|the))*";

function readSex(reading: Reading): void {
  const { text } = reading;
  const both = mixed.exec(text) ?? pair.exec(text);
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
    [new RegExp(String.raw`\b${uneasy} (?:men|males|blokes)\b`, 'g'), 'women'],
    [
      /\b(?:wom[ae]n'?s?|ladies|female|girls|lass(?:es)?|mums?|mams?|mothers)[ -]?only\b|\bonly (?:(?:wants?|likes?|with|around|for|other|comfortable) )+(?:women|ladies|mums|lasses|females)\b|\b(?:just|only) (?:us |for |the |other )*(?:women|ladies|females|girls|lasses)\b|\b(?:no|without|not with|away from|nothing with) (?:any |the )?(?:men|blokes|males|fellas|lads)\b|(?<!\b(?:are|is|were|'s) )\ball[ -](?:women|female|ladies|girls)\b|\b(?:ladies'?|women'?s) (?:night|morning|evening|day)s?\b/g,
      'women',
    ],
    [
      /\b(?:men'?s?|male|blokes?|dads?|fathers|lads|fellas)[ -]?only\b|\bonly (?:(?:wants?|likes?|with|around|for|other|comfortable) )+(?:men|blokes|dads|lads|fellas|males)\b|\b(?:just|only) (?:us |for |the |other )*(?:men|blokes|males|lads|fellas|fellers|guys|chaps|gents)\b|\b(?:no|without|not with|away from|nothing with) (?:any |the )?(?:women|ladies|females|lasses)\b|(?<!\b(?:are|is|were|'s) )\ball[ -](?:the )?(?:men|male|lads|blokes|fellas)\b(?! (?:he|she|they) )|\b(?:lads'?|fellas'?|men'?s) (?:night|morning|evening|day)s?\b/g,
      'men',
    ],
    [
      /\b(?:wom[ae]n'?s|womens|ladies'?) (?:[\w-]+ ){0,2}(?:thing|group|club|class|session|space|circle|swim|gym|choir|centre|night|morning|fitness|exercise)s?\b/g,
      'women',
    ],
    [
      /\b(?:men'?s|mens|blokes'?) (?:[\w-]+ ){0,2}(?:thing|group|club|class|session|space|circle|choir|talk|mental)s?\b/g,
      'men',
    ],
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

// Of a mother and her boy the mother comes too.
const isBoy =
  /(?:^|\bfor (?:an? |the |this )?|\b\d{1,2}(?:[- ]?(?:yo|years?|yrs?|yr)(?:[- ]?olds?)?)? )(?:[a-z]+ )?boys?\b/;

const forSomebody =
  /\b(?:for|take|takes|accept|accepts|let|lets|allow|allows) (?:an? |the )?(?:(?:\w+|\d\d[- ]?(?:yo|yr|year)s?(?:[- ]old)?) )?(?:(m[ae]n|blokes?|lads?|fell(?:as?|ers?)|chaps?|males?|gents?|gentlem[ae]n)|(?:wom[ae]n|lad(?:y|ies)|lass(?:es)?|females?|girls?))\b(?!'s|[- ]only)/g;

/** The sex of the person it is for, as far as the words tell: relatives are somebody else. */
function sexOf(typed: string): 'women' | 'men' | undefined {
  const text = typed
    .replace(/\b(?:boys? and girls?|girls? and boys?|sons? and daughters?|lads and lasses)\b/g, ' ')
    .replace(
      /\b(?:cos|because|since|when|after|while|and) (?:mum|mam|mother|dad|father)(?:'?s| is| has| was| died| can'?t)\b/g,
      ' ',
    );
  const isFor =
    /\bfor (?:his|her|their|my) (?:\w+ )?(?:wife|husband|partner|mum|mam|dad|son|daughter|sister|brother)\b/;
  if (womanly.test(text) !== manly.test(text)) return womanly.test(text) ? 'women' : 'men';
  if (!womanly.test(text)) return isBoy.test(text) ? 'men' : undefined;
  if (isFor.test(text)) return undefined;
  // "Is the men's shed all right for a woman?" names the group by one sex and asks for the other.
  const wanted = new Set([...text.matchAll(forSomebody)].map(([, man]) => (man === undefined ? 'women' : 'men')));
  if (wanted.size === 1) return wanted.has('men') ? 'men' : 'women';
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
  const sign =
    /\b(?:bsl|(?:british )?sign(?:ed)? lang(?:uage)?|signs? only|sign(?:er|ing)s?(?: interpreter)?(?! (?:on|off|up|him|her|the|a|for|for a|and))|interpreter who signs|(?:deaf|hearing)\b[^.?!]{0,20}\bsigns(?! (?:of|on|off|up|that|he|she|she'?s|he'?s)\b)|signs (?:rather|instead|not speaks|only)|signed (?:group|session|class))\b/.exec(
      reading.text,
    );
  if (sign !== null) {
    add(
      reading,
      { id: 'access:BSL', label: 'BSL', hard: true, detail: { kind: 'access', need: 'BSL' } },
      sign.index,
      sign.index + sign[0].length,
      0.8,
    );
  }
}

/** Reads who it is for: age, sex, language. Groups such as carers and veterans stay words of the topic. */
export function readWho(reading: Reading, now: Moment): void {
  readAges(reading, now);
  readSex(reading);
  readLanguage(reading);
}
