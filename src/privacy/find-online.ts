// E-mail addresses and names used online.
import { isCommonWord } from './names/english.ts';
import { matches, overlaps, type Span } from './span.ts';

const emailChar = "[\\p{L}\\p{N}._%+'’-]";

const ending = '(?:com?|uk|net|org|example|nhs|gov|ac|ie|eu|info)';
const dot = '(?: ?[.,] ?| dot )';
// "jo@hill. co.uk", "jo@hill,com", "jo@hill dot co dot uk": the last word of it is one that addresses end with.
const partedEmail = new RegExp(
  `(?<!${emailChar})${emailChar}{1,64}@{1,2} ?[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{2,30}){0,2}?${dot}${ending}(?:(?: ?\\. ?|,| dot )(?:uk|com?|org|net)){0,2}(?![\\p{L}\\p{N}-])`,
  'giu',
);
const providers =
  '(?:g ?mail|googlemail|hotmail|yahoo|outlook|i ?cloud|bt ?internet|aol|proton ?mail|live|sky|talktalk|virginmedia|msn)';
const providerEmail = new RegExp(
  `(?<!${emailChar})${emailChar}{1,64} ?@ ?${providers}(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
  'giu',
);

// "Insta is @zara.k" has a handle: a space stands before the sign and none behind it, and its last word ends no address.
const isHandle = new RegExp(` @\\S*\\.(?!${ending}$)[\\p{L}\\p{N}-]+$`, 'iu');

/** E-mail addresses, typed or spoken, and usernames, handles and profile addresses. */
export function findOnline(text: string): Span[] {
  const emails = [
    ...matches(text, partedEmail, 'email'),
    ...matches(text, providerEmail, 'email'),
    ...matches(
      text,
      new RegExp(
        `(?<!${emailChar})${emailChar}{1,64} ?@ ?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}`,
        'gu',
      ),
      'email',
    ).filter((span) => !isHandle.test(text.slice(span.start, span.end))),
    ...matches(
      text,
      /(?<![\w.])[\w-]{1,40}(?:(?: dot | underscore | dash |[._])[\w-]{1,40}){0,4} at [\w-]{1,40}(?:(?: dot |\.)(?!dot\b)[\w-]{2,20}){1,3}(?: uk)?(?![\w-])/gi,
      'email',
    )
      .map((span) => spokenEmail(text, span))
      .filter((span) => span !== undefined),
    // "jo(at)home.example", "jo [at] home [dot] example"
    ...matches(
      text,
      /(?<![\w.])[\w.+-]{1,64}(?: ?[([{] ?dot ?[)\]}] ?[\w-]{1,40}){0,3} ?[([{] ?at ?[)\]}] ?[\w-]{1,40}(?:(?:\.| ?[([{] ?dot ?[)\]}] ?| dot )[\w-]{2,20}){1,4}/gi,
      'email',
    ),
    // "jo no dots at home.example": how it is written is told between.
    ...matches(
      text,
      /(?<![\w.])[\w.-]{2,40}(?:,? (?:(?:with )?no|without) (?:dots?|spaces?|gaps?|capitals?)|,? all (?:one word|lower ?case|small(?: letters)?|together)|,? one word|,? (?:lower|small) (?:case|letters)){1,3},? (?:at|@) ?[\w-]{1,40}(?:(?:\.| dot )[\w-]{2,20}){1,3}/gi,
      'email',
    ),
    // A well-known provider needs no ending.
    ...matches(
      text,
      new RegExp(
        `(?<![\\w.])[\\w-]{1,40}(?:(?: dot | underscore | dash |[._])[\\w-]{1,40}){0,4} at ${providers}(?: dot | ?\\.)?(?:com?|uk|net)?(?:(?: dot |\\.| )uk)?(?![\\w])`,
        'gi',
      ),
      'email',
    ).filter((span) => {
      const local = text.slice(span.start, span.end).split(/ at /i)[0] ?? '';
      return !isCommonWord(local) || /[._\d]| dot | underscore /i.test(local);
    }),
  ];
  const handles = findHandles(text).filter((span) => !emails.some((email) => overlaps(email, span)));
  return [...emails.filter((span) => !/^[._%+'’-]+@/.test(text.slice(span.start, span.end))), ...handles];
}

// "email is ann at home dot net": the words before the address proper are not part of it.
function spokenEmail(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end);
  const told = /e-?mail/i.test(text.slice(Math.max(0, span.start - 30), span.start)) || /^\S*[._\d]/.test(words);
  const named = told
    ? / at (?:[\w-]+\.)+(?:com|net|org|co|uk|example|me|info)\b/i
    : / at [\w-]+\.(?:com|net|org|co|uk|example|me|info)\b/i;
  if (!(/ dot /i.test(words) || named.test(words))) return undefined;
  const local = words.slice(0, words.search(/ at /i));
  if (
    !/[._\d]| dot /i.test(local) &&
    isCommonWord(local) &&
    !/e-?mail/i.test(text.slice(Math.max(0, span.start - 30), span.start))
  )
    return undefined;
  return span;
}

const service =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|facebook|fb|face ?book|messenger|discord|whats ?app|telegram|reddit|linked ?in|xbox|psn|playstation|steam|twitch|you ?tube|threads|bluesky|tumblr|kik|onlyfans|grindr|tinder|skype|vinted|ebay|depop|nextdoor|roblox|fortnite|minecraft)';
const nameOf =
  '(?:user ?name|user ?id|user|handle|profile|account|name|page|tag|gamer ?tag|screen ?name|login|log ?in|nickname|add|@)';

function findHandles(text: string): Span[] {
  const found: Span[] = [];
  const add = (span: Span): void => {
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  };
  for (const span of matches(
    text,
    /(?:https?:\/\/)?(?:www\.|m\.|en-gb\.)?(?:facebook|fb|instagram|twitter|x|tiktok|linkedin|snapchat|youtube|threads|reddit|t\.me|linktr|vinted|twitch)\.(?:com|me|net|ee|tv|co\.uk)\/[\w@.\-/?=&%~+]*[\w/]/gi,
    'username_or_social',
  ))
    add(span);
  // A word written to a machine ("@here", "@ 3pm") is nobody's name.
  for (const span of matches(
    text,
    /(?<![\p{L}\p{N}.@])@(?!(?:here|all|channel|everyone|team|home|work|school)\b)(?=[\w.-]{0,40}[a-z_])[\w](?:[\w.-]{0,38}\w)?(?:#\d{3,5}(?!\d))?/giu,
    'username_or_social',
  ))
    if (!/^@\d+(?:\.\d+)?(?:am|pm)?$/i.test(text.slice(span.start, span.end))) add(span);
  const after = new RegExp(
    `\\b(?:${service}(?:['’]?s)?(?: (?:is|as|called|under|=))?|(?:${service} )?(?:user ?name|screen ?name|gamer ?tag|handle|user ?id|login)(?: (?:on|for) (?:the |her |his )?[a-z]+(?: [a-z]+)?)?)(?: ${nameOf})?(?: (?:is|as|called|under|on there is))?[ :=-]{1,3}(?:is |it['’]?s |called |just |now |changed to |@)?["'“]?(?<v>@?[\\w][\\w.-]{1,38})`,
    'gi',
  );
  for (const match of text.matchAll(after)) {
    const value = (match.groups?.['v'] ?? '').replace(/[.-]+$/, '');
    const start = match.index + match[0].lastIndexOf(match.groups?.['v'] ?? '');
    const shaped = /[_\d]|\w\.\w/.test(value);
    const said =
      /^(?:user ?name|screen ?name|gamer ?tag|handle|user ?id)\b/i.test(match[0]) ||
      /(?:\b(?:is|as|called|under|name|handle|tag|id|login)|:|=|@)["'“ ]*$/i.test(
        match[0].slice(0, start - match.index),
      );
    if (/^\d+$/.test(value) || /^\d{1,2}(?:am|pm|th|st|nd|rd)$/i.test(value)) continue;
    const longer =
      /^(?: \p{Lu}[\p{L}'’-]+){1,4}(?: \d{1,4}(?!\d))?/u.exec(text.slice(start + value.length))?.[0].length ?? 0;
    if (/^\p{Lu}/u.test(value) && said && longer > 0)
      add({ start, end: start + value.length + longer, kind: 'username_or_social' });
    else if (shaped || (said && !isCommonWord(value) && !/^(?:is|as|her|his|and|the)$/i.test(value)))
      add({ start, end: start + value.length, kind: 'username_or_social' });
  }
  for (const span of matches(
    text,
    new RegExp(
      `(?<![\\w@./-])(?<v>[\\w][\\w.]{2,30}\\w) (?:on|is (?:his|her|their|the) (?:name|username) on) (?:the |her |his )?${service}\\b`,
      'gi',
    ),
    'username_or_social',
  )) {
    const value = text.slice(span.start, span.end);
    if (/[a-z][A-Z].*[a-z][A-Z]|[a-z]\d|_|[a-z][A-Z]\w*\d/.test(value) && !isCommonWord(value)) add(span);
  }
  for (const span of matches(
    text,
    /(?<![\w/])u\/[\w-]{3,30}|(?<![\w#])[a-z][\w.]{1,31}#\d{4}(?!\d)/gi,
    'username_or_social',
  ))
    add(span);
  for (const span of matches(
    text,
    new RegExp(
      `\\b${service}['’]?s? (?:is |it['’]?s )?(?:just|now|changed to|under|as|called) (?<v>[a-z][\\w.-]{4,30})`,
      'gi',
    ),
    'username_or_social',
  ))
    if (!isCommonWord(text.slice(span.start, span.end)) && !/[.-]$/.test(text.slice(span.start, span.end))) add(span);
  // Words joined by an underscore, or letters run together with digits, near talk of an account.
  for (const match of text.matchAll(/(?<![\w@./-])[a-z][\w.]{2,38}\w(?![\w@/-])/gi)) {
    const value = match[0];
    if (!/[a-z]_+[a-z\d]|\d_+[a-z]/i.test(value) || /^\w+\.(?:docx?|pdf|xlsx?|jpe?g|png|csv)$/i.test(value)) continue;
    add({ start: match.index, end: match.index + value.length, kind: 'username_or_social' });
  }
  // Letters with a stop between them are no word of any language; letters run into a year or a number hardly ever are.
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}_@./-])(?:[a-z][a-z\d]*(?:[._-][a-z\d]+)*[._][a-z\d]+|[a-z]{4,24}\d{2,6})(?![\p{L}\p{N}_@/]|\.\p{L})/giu,
  )) {
    const value = match[0];
    const pieces = value.split(/[._-]/);
    if (
      /\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|csv|txt|md|html?|com|org|net|uk|example|nhs|gov|co|info|me|io)$/i.test(
        value,
      ) ||
      pieces.every((piece) => piece.length <= 2) ||
      (pieces.length === 1 &&
        (value === value.toUpperCase() ||
          isCommonWord(value.replace(/\d+$/, '')) ||
          !/\b(?:goes by|known as|user ?name|handle|account|profile|gamer|game|online|add (?:her|him|me|them)|under|as|tag|login|called|dm|follow(?:s|ing)?)\b/i.test(
            text.slice(Math.max(0, match.index - 45), match.index + value.length + 30),
          ))) ||
      /^(?:covid|phq|gad|windows|level|section|room|flat|step|form|year|stage|grade|type|ward|group|band|route|class|chapter|part|table|line)-?\d+$/i.test(
        value,
      ) ||
      /^(?:e\.g|i\.e|etc|a\.m|p\.m)\b/i.test(value) ||
      (pieces.length > 1 && pieces.every((piece) => isCommonWord(piece)) && /^[a-z]+\.[a-z]+$/i.test(value)) ||
      (/\.\p{Lu}\p{Ll}+$/u.test(value) && pieces.length === 2 && isCommonWord(pieces[0] ?? ''))
    )
      continue;
    add({ start: match.index, end: match.index + value.length, kind: 'username_or_social' });
  }
  for (const match of text.matchAll(
    new RegExp(`\\b${service}\\b[^.!?\\n]{0,40}?(?<v>(?<![\\w@./-])[a-z]+(?:\\.?[a-z]+)*\\d{2,6}(?![\\w@/-]))`, 'gi'),
  )) {
    const value = match.groups?.['v'] ?? '';
    const start = match.index + match[0].length - value.length;
    if (value.length >= 5 && !/^(?:phq|gad|ons|room|covid)/i.test(value))
      add({ start, end: start + value.length, kind: 'username_or_social' });
  }
  return found;
}
