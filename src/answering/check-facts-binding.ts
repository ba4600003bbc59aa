// Facts that belong together: whose room, whose day, which of two sessions. A true fact tied to the wrong name is a wrong fact.
import { readFacts, type Source } from './check-facts-source.ts';
import { isSaid, plainWords } from './negation.ts';

const contrasts: readonly (readonly RegExp[])[] = [
  [/\badults?\b/i, /\b(?:children|child|young people)\b/i],
  [/\b(?:online|zoom|video)\b/i, /\b(?:in[- ]person|face[- ]to[- ]face|at the (?:venue|hall|centre))\b/i],
  [/\b(?:men|men's)\b/i, /\b(?:women|women's)\b/i],
  [/\bmornings?\b/i, /\bafternoons?\b/i, /\bevenings?\b/i],
  [/\bbeginners?\b/i, /\b(?:advanced|improvers)\b/i],
  [/\bstep-free\b/i, /\b(?:steps|stairs)\b/i],
  [/\b(?:group)\b/i, /\b(?:one[- ]to[- ]one|1[- ]to[- ]1|individual)\b/i],
  [/\b(?:emergency|urgent)\b/i, /\b(?:non-urgent|routine)\b/i],
  [
    /\bsafeguarding lead\b/i,
    /\bchampion\b/i,
    /\b(?:practice|duty|line) manager\b/i,
    /\bduty (?:doctor|gp|clinician)\b/i,
    /\bcare coordinator\b/i,
    /\breception\w*\b/i,
  ],
];

/** A text in pieces that each say one thing: brackets stay with what they explain. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(/[()]|[;\n]|[.!?](?=\s|$)|,|\s(?:and|while|whereas|but)\s(?=[A-Z(]|the\b|on\b)/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  pieces.push(text.slice(from));
  return pieces.map((one) => one.trim()).filter((one) => one !== '');
}

const properName = /\b(?:(?:Dr|Mr|Mrs|Ms|Miss|Sister|Nurse|Rev|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;
const title = /^(?:Dr|Mr|Mrs|Ms|Miss|Sister|Nurse|Rev|Prof)\.? /;
const dayWord = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g;
const numbered = /\b(?:Room|Unit|Hall|Studio) \d+\b/gi;

function anchorsOf(piece: string, source: Source): string[] {
  const skip = source.name.toLowerCase();
  const names = [...piece.matchAll(properName)]
    .map((match) => match[0].replace(title, ''))
    .filter((one) => !skip.includes(one.toLowerCase()));
  const days = [...piece.matchAll(dayWord)].map((match) => match[0].replace(/s$/, ''));
  const rooms = [...piece.matchAll(numbered)].map((match) => match[0]);
  return [...names, ...days, ...rooms];
}

/** Which fact of a sentence belongs to somebody or something else in the source. */
export function bindingFault(sentence: string, source: Source): string | undefined {
  const plain = sentence.replace(/[’‘]/g, "'");
  const known = source.all.split('\n').flatMap(piecesOf);
  // "Dr Rao, adults; Nurse Reid, children": what stands beside a comma counts where nothing stands closer.
  const widely = source.all.split(/[;\n]|[.!?](?=\s|$)/);
  for (const piece of piecesOf(plain)) {
    const anchors = anchorsOf(piece, source);
    for (const anchor of anchors) {
      const close = known.filter((one) => one.toLowerCase().includes(anchor.toLowerCase()));
      if (close.length === 0) continue;
      const wide = widely.filter((one) => one.toLowerCase().includes(anchor.toLowerCase()));
      for (const group of contrasts) {
        const said = group.filter((value) => value.test(piece) && isSaid(plainWords(piece), value));
        if (said.length === 0 || said.length === group.length) continue;
        const near = group.filter((value) => close.some((one) => value.test(one)));
        const held = near.length > 0 ? near : group.filter((value) => wide.some((one) => value.test(one)));
        if (held.length > 0 && !said.some((value) => held.includes(value)))
          return 'a fact that belongs to another name, day or session';
      }
    }
  }
  return whenFault(plain, source);
}

const longNumber = /\b\d[\d ]{4,}\d\b/g;
const anyNumber = /\b\d[\d ]{4,}\d\b|\b(?:999|111|101)\b/g;

/** "In office hours" and "out of hours" are two things. */
const hoursApart = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /\b(?:out[- ]of[- ]hours|after hours|(?:evenings|nights) and weekends|at (?:all )?other times|(?:at|in the) night|overnight|outside (?:of )?(?:these|those|office|working|opening) hours)\b/g,
      'outofhours',
    )
    .replace(/\b(?:in |during )?(?:office|working) hours\b/g, 'officehours');

/** Of two codes or telephone numbers in one source, the one whose own words the sentence uses. */
export function numberFault(sentence: string, source: Source): string | undefined {
  const pieces = hoursApart(source.all)
    .split(/[;\n]|[.!?](?=\s|$)|\s(?:and|or)\s(?=\d)/)
    .map((text) => ({ text, numbers: [...text.matchAll(anyNumber)].map((one) => one[0].replace(/ /g, '')) }));
  const plain = hoursApart(sentence);
  const several = [...plain.matchAll(anyNumber)];
  const found = several.length > 1 ? several : [...plain.matchAll(longNumber)];
  for (const [place, one] of found.entries()) {
    const said = one[0].replace(/ /g, '');
    // What stands about a number: from the last one to the next comma or "and".
    const from = place === 0 ? 0 : (found[place - 1]?.index ?? 0) + (found[place - 1]?.[0].length ?? 0);
    const after = plain.slice(one.index + one[0].length);
    const about =
      found.length === 1
        ? (plain.split(/[,:;]\s|\bthen\b|\bso\b/).find((part) => part.includes(one[0])) ?? plain)
        : plain.slice(from, one.index).replace(/^[^,;]*?(?=,|;|\band\b|\bor\b)/, '') +
          (/^[^,;.]*?(?=,|;|\.|\band\b|\bor\b|$)/.exec(after)?.[0] ?? '');
    const words = new Set([...about.matchAll(/[a-z]{5,}|\bafter\b/g)].map((match) => match[0]));
    const shared = (text: string): number =>
      [...words].filter((word) => new RegExp(`\\b${word.slice(0, 7)}`).test(text)).length;
    const own = Math.max(-1, ...pieces.filter((piece) => piece.numbers.includes(said)).map(({ text }) => shared(text)));
    const rival = Math.max(
      -1,
      ...pieces
        .filter((piece) => piece.numbers.length > 0 && !piece.numbers.includes(said))
        .map(({ text }) => shared(text)),
    );
    if (own >= 0 && rival > own) return 'a number that belongs to something else';
  }
  return undefined;
}

/** The days and rooms of a person are those that the source gives of that person. */
function whenFault(sentence: string, source: Source): string | undefined {
  const people = [...sentence.matchAll(properName)]
    .map((match) => match[0].replace(title, ''))
    .filter((one) => !source.name.toLowerCase().includes(one.toLowerCase()));
  const rooms = [...sentence.matchAll(numbered)].map((match) => match[0]);
  const said = readFacts(sentence);
  const days = said.clock.days.filter((one) => !one.denied).map((one) => one.day);
  if (days.length === 0) return undefined;
  const sentences = source.all.split(/\n|(?<=[.!?;])\s+/);
  for (const anchor of [...people, ...rooms]) {
    const own = sentences.filter((one) => one.toLowerCase().includes(anchor.toLowerCase()));
    const held = new Set(
      own.flatMap((one) =>
        readFacts(one)
          .clock.days.filter((day) => !day.denied)
          .map((day) => day.day),
      ),
    );
    if (held.size > 0 && days.some((day) => !held.has(day))) return 'the day of another person or room';
  }
  return undefined;
}

const ranks = 'first|second|third|fourth|last|final|next|previous|top|bottom|every|each|all';

/** "The last meeting" where the source says the first. */
export function rankFault(sentence: string, source: Source): string | undefined {
  const said = plainWords(sentence).toLowerCase();
  const known = plainWords(source.all).toLowerCase();
  for (const match of said.matchAll(new RegExp(`\\b(${ranks}) ([a-z]{4,})`, 'g'))) {
    const [, rank = '', noun = ''] = match;
    const root = noun.replace(/(?:ings?|s)$/, '');
    if (/^(?:every|each|all)$/.test(rank) && new RegExp(`\\b(?:every|each|all|any) ${root}`).test(known)) continue;
    const held = [
      ...known.matchAll(new RegExp(`\\b(${ranks}) (?:(?:and|or|to) (?:the )?(?:${ranks}) )?${root}`, 'g')),
    ].map((one) => one[0]);
    if (held.length > 0 && !held.some((one) => one.includes(rank) || (rank === 'final' && one.includes('last'))))
      return 'another one of a row than the source says';
  }
  return undefined;
}
