import { add, isDenied, type Reading } from './wish.ts';

const smallNumbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  few: 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  ten: 10,
  twenty: 20,
  fiver: 5,
  tenner: 10,
  pound: 1,
  quid: 1,
};

const numberWords = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty';

// What says that it must cost nothing.
const freeOfCost = new RegExp(
  String.raw`\b(?:${[
    '(?:for |completely |totally |absolutely )?free(?: of charge)?',
    'no (?:cost|charge|fee)',
    'costs? (?:nothing|nowt)',
    'for nowt',
    '(?:has to|must|got to) (?:be|cost) (?:nowt|nothing)',
    String.raw`no brass\b(?! band)`,
    "can'?t be paying(?: for)?",
    "can'?t spare (?:a penny|any money)",
    "doesn'?t cost(?: (?:anything|owt|a penny|money))?",
    'without paying',
    'nothing to pay',
    'not (?:have to |having to )?pay(?:ing)?',
    "can'?t (?:afford|pay) (?:anything|owt|a thing|to pay|for it|it|much at all)",
    "has(?:n'?t)?(?: got)? (?:no|any) (?:money|spare cash)",
    'gratis',
    "can'?t spend(?: (?:owt|anything|a penny|any))?",
    'no cash\\b(?! (?:flow|machine|point))',
    'no budget(?: for (?:it|this|that))?',
    '(?:zero|nil) (?:cost|charge|fee)',
    'at no (?:cost|charge)',
    '(?:no|without) (?:money|cash|funds) (?:for (?:it|that|this|them|classes|clubs|extras|fees|owt|anything)|to (?:spend|pay|go))',
    '(?:nowt|nothing|no money|no cash|not a penny) to spend',
    "(?:doesn'?t|won'?t|not|don'?t|can'?t) (?:be )?(?:want (?:to be )?)?charg(?:ed|ing|e)(?: (?:him|her|them))?",
    String.raw`hasn'?t (?:got )?(?:the|any) (?:money|cash|funds)(?: (?:for|to) (?:pay for )?\w+)?`,
    "(?:won'?t|doesn'?t|mustn'?t|must not|can'?t|not|without it|without) cost(?:ing)?(?: (?:her|him|them))? (?:a penny|anything|owt|a thing|nowt)",
    "(?:not|isn'?t|won'?t be) paying for (?:owt|anything|it)",
    String.raw`(?:can'?t|cannot|unable to|won'?t) pay\b(?! (?:the|her|his|their|my|rent|bills?|council|off|back|more|much|a lot|over|for (?:the |her |his |their )?(?:gas|electric\w*|rent|heating|food|school|funeral|shopping)|bailiffs?|debts?|\d|£))(?: for (?:anything|owt|it|a thing))?`,
  ].join('|')})\b`,
  'g',
);

/** Reads what it may cost. */
export function readCost(reading: Reading): void {
  const { text } = reading;
  const money = (most: number, start: number, end: number) =>
    add(
      reading,
      {
        id: `cost:${most}`,
        label: most === 0 ? 'free' : `£${most} or less`,
        hard: true,
        detail: { kind: 'cost', most },
      },
      start,
      end,
    );
  const amount = String.raw`(?:£ ?(\d{1,3}(?:\.\d\d?)?)(?! ?k)|(\d{1,3}(?:\.\d\d?)?|${numberWords}|couple(?: of)?|few) ?(?:quid|pounds?|squid)\b(?! short)|(fiver|tenner)\b|(pound|quid) or two\b|(?<=\ba )(pound|quid)\b)`;
  const bound =
    "(?<!\\b(?:can'?t|cannot|couldn'?t|won'?t|wouldn'?t) )(?:(?:can'?t|cannot|won'?t|wouldn'?t) (?:stretch to|afford|go|pay|manage|do|spend)(?: to)? (?:any )?(?:more than|over|above)|under|less than|below|up to|max(?:imum)?(?: of)?|no more than|not more than|not over|nothing over|nowt over|no dearer than|within|for|only got|only has|has|got|about|around|cheaper than|can (?:run to|stretch to|manage|do|afford|spare|pay|go to)|could (?:run to|stretch to|manage|do|afford|spare|pay|go to)|run to|stretch to|budget(?: of| is)|limit(?: of| is))";
  const after =
    "(?:or (?:less|under|so)|max\\b|tops?\\b(?: whack)?|at (?:the )?(?:most|outside)|at a push|(?:a|per|each) (?:week|session|time|go|visit)|to spend|on (?:him|her|them)\\b|(?:is|'s) (?:about )?(?:all|the most|her limit|his limit|the limit|the top))";
  const patterns = [
    ...(/£|\b(?:quid|pounds?)\b/.test(text)
      ? [new RegExp(String.raw`\b(?:no|not) more than (\d{1,2}|${numberWords})(?= *(?:[,.;]|$|a |each))`, 'g')]
      : []),
    /\b(?:under|less than|below|up to|max(?:imum)?(?: of)?|no more than|not more than) (?:about )?(\d{1,2}(?:\.\d\d?)?) (?:a|per|each) (?:week|session|time|go|visit|class)\b/g,
    new RegExp(String.raw`\b${bound} (?:only |just |about |around )?(?:a |the )?${amount}`, 'g'),
    new RegExp(
      String.raw`(?:\ba )?(?<![£\d.]|\b(?:at|wants?|charges?|asks?|costs?|costing|was|is) )${amount} ${after}`,
      'g',
    ),
    /(?:^|,|\b(?:and|for|only|just)) (?:only |just |about )?(?:a )?(?:(few|couple)(?: of)? ?(?:quid|pounds?)\b(?! short)|(pound|quid) or two\b)/g,
    /(?:^|, )(?:a )?(?:pound|quid) or (two) for\b/g,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (/\b(?:owes?|arrears|debt|rent|bill|bailiffs?|stole|taken|gave|gift|thank)\b/.test(text)) continue;
      const said = (match.slice(1).find((one) => one !== undefined) ?? '').replace(/ of$/, '');
      const most = /(?:pound|quid) or two/.test(match[0]) ? 2 : (smallNumbers[said] ?? Number(said));
      if (Number.isFinite(most) && said !== '') money(most, match.index, match.index + match[0].length);
    }
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'cost')) return;
  const owes = /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loan|catalogue|council tax|lender|fine|fines)\b/.test(
    text,
  );
  for (const match of text.matchAll(freeOfCost)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      /(?:feel|step|stairs?|alcohol|drug|drink|smoke|gluten|dairy|nut|debt|rent|care|pain|stress|sugar|break|set|get|hands|fat|lactose|adhesive|scent|noise)[ -]$/.test(
        before,
      )
    )
      continue;
    if (
      /^(?:free)$/.test(match[0]) &&
      !/\b(?:something|somewhere|anything|anywhere) (?:that'?s |thats |which is )?$/.test(before) &&
      (/^ (?:from\b|time\b|as (?:a |the )?(?:air|bird)|of an? (?:evening|morning|afternoon|night)|(?:before|after|till?|until|between|when|once|again|to (?:come|go|attend))\b|spirit|fruit|wi-?fi|kits?|vouchers?|dinners?|only, english|on (?!of)|in the (?:morning|afternoon|evening)|speech|school meals|bus pass|prescriptions?|will\b|dental)/.test(
        after,
      ) ||
        /\b(?:is|'s|hes|shes|im|are|she|he|half|then|eats?|in|term time|no longer|take owt|kid|kids|child) (?:only |usually |mostly |still )?$/.test(
          before,
        ))
    ) {
      if (
        !/^ on (?:a )?(?:mon|tue|wed|thu|fri|sat|sun)/.test(after) ||
        /\b(?:is|'s|hes|shes|im|are|she|he) (?:only |usually |mostly )?$/.test(before)
      )
        continue;
    }
    // Who cannot pay what is owed has not asked for a thing that is free.
    if (owes && /pay|money|cash|spend/.test(match[0])) continue;
    // "Free or nearly" does not shut out what costs a pound.
    if (
      /\b(?:nearly|almost|practically|virtually|more or less) $/.test(before) ||
      /^ (?:or|if not) (?:nearly|almost|very|as good|next to|cheap|low|close)/.test(after)
    ) {
      add(
        reading,
        { id: 'cost:cheap', label: 'low cost', hard: false, detail: { kind: 'cost', most: 3 } },
        match.index,
        match.index + match[0].length,
      );
      continue;
    }
    // "First one free" says that the others are not.
    if (
      /\b(?:first|1st|taster|trial)(?: (?:one|session|class|week|night|go|time|visit|lesson))?(?: is|'s)? $/.test(
        before,
      )
    )
      continue;
    if (isDenied(text, match.index) && match[0].startsWith('free')) continue;
    money(0, match.index, match.index + match[0].length);
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'cost')) return;
  const cheap =
    /\b(?:cheap(?:er|ish)?|low[ -]cost|affordable|not (?:too )?(?:expensive|dear|pricey)|doesn'?t cost (?:much|a lot|the earth|a fortune|a bomb)|not much money|(?:hasn'?t|haven'?t|not) (?:got )?(?:a bean|a penny|two pennies|tuppence)(?: to \w+)?|watch(?:ing|es)? (?:the|her|his|their|every) penn(?:y|ies)|every penny counts|count(?:ing|s)? (?:the|her|his|every) penn(?:y|ies)|(?:won'?t|doesn'?t|not) break the bank|brassic|short of (?:money|cash)|a few bob|on a shoestring|money is tight|tight (?:budget|for money)|skint|on a budget|budget|money'?s tight|strapped|can'?t afford (?:a lot|much|the)|low income|on (?:universal credit|uc|benefits|pension credit|pip))\b/.exec(
      text,
    );
  if (cheap !== null) {
    add(
      reading,
      { id: 'cost:cheap', label: 'low cost', hard: false, detail: { kind: 'cost', most: 5 } },
      cheap.index,
      cheap.index + cheap[0].length,
      0.25,
    );
  }
}
