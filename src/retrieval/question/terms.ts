import { readMode } from './mode.ts';
import { add, isDenied, type Reading, type WishDetail } from './wish.ts';

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
  ten: 10,
  twenty: 20,
};

function readCost(reading: Reading): void {
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
  const bound =
    "(?:(?:can'?t|cannot|won'?t|wouldn'?t) (?:stretch to|afford|go|pay|manage|do|spend)(?: to)? (?:any )?(?:more than|over|above)|under|less than|below|up to|max(?:imum)?(?: of)?|no more than|not more than|within|for|only got|only has|has|got|about|around|cheaper than)";
  const patterns = [
    /\b(?:no|not) more than a (?:about )?(fiver|tenner|pound|quid)\b/g,
    new RegExp(String.raw`\b${bound} (?:about |a )?£ ?(\d{1,3}(?:\.\d\d)?)(?! ?k)`, 'g'),
    /£ ?(\d{1,3}(?:\.\d\d)?) ?(?:or (?:less|under)|max|tops|at most|a (?:week|session|time|go))/g,
    new RegExp(
      String.raw`\b${bound} (?:a |about )?(\d{1,3}|two|three|four|five|six|seven|eight|ten|twenty|couple of|few) ?(?:quid|pounds?|squid)\b`,
      'g',
    ),
    /\b(\d{1,2}|two|three|four|five|ten|couple of) ?(?:quid|pounds?) (?:or (?:less|under)|max|tops|at most|a (?:week|session|time|go))/g,
    /\b(?:under|less than|for|below|up to|max) (?:about )?a (fiver|tenner|pound|quid)\b/g,
    /\b(?:a )?(fiver|tenner) (?:max|or less|tops)\b/g,
    /(?:^|,|\b(?:and|for|only|just)) (?:only |just |about )?(?:a )?(few|couple of) ?(?:quid|pounds?)\b(?! short)/g,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (/\b(?:owes?|arrears|debt|rent|bill|bailiffs?|stole|taken|gave|gift|thank)\b/.test(text)) continue;
      const said = match[1]!.replace(/ of$/, '');
      const amount =
        said === 'fiver'
          ? 5
          : said === 'tenner'
            ? 10
            : said === 'pound' || said === 'quid'
              ? 1
              : (smallNumbers[said] ?? Number(said));
      if (Number.isFinite(amount)) money(amount, match.index, match.index + match[0].length);
    }
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'cost')) return;
  for (const match of text.matchAll(
    /\b(?:(?:for |completely |totally |absolutely )?free(?: of charge)?|no (?:cost|charge|fee)|costs? (?:nothing|nowt)|for nowt|(?:has to|must|got to) (?:be|cost) (?:nowt|nothing)|no brass\b(?! band)|can'?t be paying(?: for)?|can'?t spare (?:a penny|any money)|doesn'?t cost(?: (?:anything|owt|a penny|money))?|without paying|nothing to pay|not (?:have to |having to )?pay(?:ing)?|can'?t (?:afford|pay) (?:anything|owt|a thing|to pay|for it|it|much at all)|has(?:n'?t)?(?: got)? (?:no|any) (?:money|spare cash))\b/g,
  )) {
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
      (/^ (?:from\b|time\b|on (?!of)|in the (?:morning|afternoon|evening)|speech|school meals|bus pass|prescriptions?|will\b|dental)/.test(
        after,
      ) ||
        /\b(?:is|'s|hes|shes|im|are|she|he) (?:only |usually |mostly )?$/.test(before))
    ) {
      if (
        !/^ on (?:a )?(?:mon|tue|wed|thu|fri|sat|sun)/.test(after) ||
        /\b(?:is|'s|hes|shes|im|are|she|he) (?:only |usually |mostly )?$/.test(before)
      )
        continue;
    }
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
    /\b(?:cheap(?:er|ish)?|low[ -]cost|affordable|not (?:too )?(?:expensive|dear|pricey)|doesn'?t cost (?:much|a lot|the earth|a fortune|a bomb)|not much money|(?:hasn'?t|haven'?t|not) (?:got )?(?:a bean|a penny|two pennies|tuppence)(?: to \w+)?|tight (?:budget|for money)|skint|on a budget|budget|money'?s tight|strapped|can'?t afford (?:a lot|much|the)|low income|on (?:universal credit|uc|benefits|pension credit|pip))\b/.exec(
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

function readRoom(reading: Reading): void {
  const said =
    /\b(?:(?:not|isn'?t|aren'?t) (?:all )?(?:full(?: up)?(?! of)|booked up)|with (?:spaces?|places?|room|vacancies)(?: left)?|(?:has|have|got|any) (?:spaces?|places?|vacancies)(?: left)?|taking (?:new )?(?:people|referrals|clients)(?: now)?|(?:no|without a|not a long|short) (?:wait(?:ing list)?|queue)|straight ?away|no waiting|can'?t (?:wait|hang on) (?:for )?(?:weeks|months|ages|long|that long|any longer))\b/.exec(
      reading.text,
    );
  if (said !== null)
    add(
      reading,
      { id: 'room', label: 'with places free', hard: true, detail: { kind: 'room' } },
      said.index,
      said.index + said[0].length,
      0,
    );
}

function readAccess(reading: Reading): void {
  const { text } = reading;
  const needs: readonly (readonly [RegExp, Extract<WishDetail, { kind: 'access' }>['need'], string, boolean])[] = [
    [
      /\b(?:(?:wheel ?chairs?|whel?chair|wheechair|wheelchiar)(?: ?(?:users?|accessible|access|friendly|bound|ok|suitable|in a))?|step[ -]?free|stair[ -]?free|level access|(?:no|without|avoid) (?:steps|stairs)|(?:can'?t|cannot|couldn'?t|not|unable to|struggles? (?:with|on|to do|up)|trouble with|difficulty with|won'?t)(?: (?:do|manage|climb|get up|use|cope with|go up))* (?:the |many |any )?(?:steps|stairs)|mobility scooter|on a scooter|zimmer(?: frame)?|walking frame|rollator|disabled access|ramp(?:ed)? access|ground[ -]floor(?: only| room)?|uses a (?:frame|walker)|power ?chair)\b/g,
      'step-free',
      'step-free',
      true,
    ],
    [
      /\b(?:hearing loop|loop system|induction loop|hearing aids?|hard of hearing)\b/g,
      'hearing loop',
      'hearing loop',
      true,
    ],
    [
      /\b(?:quiet(?:er|ish)?|calm(?:er|ing)?|low[ -]sensory|sensory[ -]friendly|(?:not|isn'?t|nothing|without) (?:too |that |very |so |all )?(?:loud|noisy|noise|busy|crowded|rowdy|hectic)|small(?:er)? group|hates? (?:crowds|noise)|(?:can'?t|doesn'?t) (?:cope with|stand|handle|like|do) (?:crowds|noise|loud\w*|busy)|(?:no|avoid) crowds|away from crowds)\b/g,
      'quiet',
      'quiet',
      false,
    ],
    [/\b(?:pool |swimming )?hoists?\b/g, 'hoist', 'hoist', true],
    [
      /\b(?:accessible (?:toilet|loo)s?|disabled (?:toilet|loo)s?|changing places|toilet for wheelchair)\b/g,
      'accessible toilet',
      'accessible toilet',
      true,
    ],
    [
      /\b(?:(?:disabled |blue badge |free |on[ -]?site )?(?:parking|car ?park)|(?:can|to) park(?! run))\b/g,
      'parking',
      'parking',
      true,
    ],
  ];
  for (const [pattern, need, label, hard] of needs) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
      // A wheelchair that is looked for, not brought along.
      if (
        /^wh?e/.test(match[0]) &&
        (/^ ?(?:loan|hire|repair|service|basketball|rugby|tennis|sport|rental|assessment|clinic|maint)/.test(after) ||
          /\b(?:borrow|hire|rent|loan of|lend|get|buy|need|order|new) (?:a |an |his |her )?$/.test(before))
      )
        continue;
      if (
        /^hearing aid/.test(match[0]) &&
        /^ ?(?:batter|repair|clinic|clean|drop|mainten|appoint|fix|broke)/.test(after)
      )
        continue;
      if (need === 'parking' && /\b(?:apply|permit|badge scheme|fine|ticket)\b/.test(text)) continue;
      add(
        reading,
        { id: `access:${need}`, label, hard, detail: { kind: 'access', need } },
        match.index,
        match.index + match[0].length,
        need === 'quiet' ? 0.5 : 0.2,
      );
    }
  }
}

function readReferral(reading: Reading): void {
  const { text } = reading;
  const match =
    /\b(?:self[ -]?ref(?:er|ers|erral|errals|erred)?|refer(?:s)? (?:herself|himself|themsel(?:f|ves)|yourself)|(?:no|without|w\/o|not need(?:ing)?|doesn'?t need|don'?t need|needn'?t)(?: a| any| the)? (?:gp |drs? |doctors? |professional )?(?:referral|refferal|referal|ref\b|voucher)s?|without (?:going (?:through|via)|seeing|asking) (?:the |her |his |their |a )?(?:gp|doctor|dr|us|me)|no vouchers?|no (?:red tape|paperwork)|(?:isn'?t|is not|not) (?:an? |another |all |by )*(?:vouchers?|referrals?)\b(?: (?:job|thing|only|one|needed|place|jobs))?|(?:without|doesn'?t (?:need|want|take|involve)|needs? no|no need (?:for|of)|not (?:needing|have to have)) (?:an? |any |the )*(?:vouchers?|forms?|paperwork|letter from (?:the )?(?:gp|doctor|council)|professional|gp'?s?|doctor'?s? (?:note|letter|say[- ]so))|(?:can|wants to|could) (?:go|get in|sign up|join|come|book|ring|apply) (?:him|her|them)sel(?:f|ves)\b|(?:hasn'?t|not|doesn'?t|isn'?t|no)(?: (?:got|have|registered|with|a|any|at))+ (?:gp|doctor)\b|without the (?:gp|doctor)\b|(?:gp|doctor) won'?t refer|no need (?:for|of) (?:a )?(?:referral|voucher)|drop[ -]?in|walk[ -]in)\b/.exec(
      text,
    );
  if (match !== null)
    add(
      reading,
      {
        id: 'referral:self',
        label: 'no referral needed',
        hard: true,
        detail: { kind: 'self-referral', unbooked: false },
      },
      match.index,
      match.index + match[0].length,
      0.3,
    );
  const unbooked =
    /\b(?:just (?:turn|rock|show|pop|walk|drop) (?:up|in|along)|turn up(?: and| on)?|no (?:appointments?|appts?|booking)|(?:without|not) (?:an? )?(?:appointment|booking)|(?:no need|not need|without having|doesn'?t (?:need|have)|don'?t (?:need|have)|not have) to book|not book(?:ed|able)? (?:ahead|in advance)|unbooked)\b/.exec(
      text,
    );
  if (unbooked !== null)
    add(
      reading,
      {
        id: 'referral:unbooked',
        label: 'just turn up',
        hard: true,
        detail: { kind: 'self-referral', unbooked: true },
      },
      unbooked.index,
      unbooked.index + unbooked[0].length,
      0.3,
    );
}

/** Reads on what terms: cost, access, how one attends, and by which route one gets in. */
export function readTerms(reading: Reading): void {
  readCost(reading);
  readAccess(reading);
  readRoom(reading);
  readMode(reading);
  readReferral(reading);
}
