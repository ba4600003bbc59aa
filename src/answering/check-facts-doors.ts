// Which door, side or street: the front door of a place that has its door at the side, and a street that the source does not hold.
import type { Source } from './check-facts-source.ts';
import { plainWords } from './negation.ts';

const entry = '(?:(?:church|hall|staff|surgery|library|building) )?(?:doors?|entrances?|gates?|office|car park)';
/** Sides of a building; whoever goes to another one does not get in. */
const sides: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:front|main) ${entry}|front (?:hall|room|yard))\\b(?! (?:team|desk|service))|\\b(?:at|round|from|by) the front\\b(?! (?:desk|door team))`,
    'i',
  ),
  new RegExp(
    `\\b(?:(?:back|rear) ${entry}|(?:back|rear) (?:hall|room|yard))\\b|\\b(?:at|round|from|by) the (?:back|rear)\\b|\\bbehind\\b(?! (?:a|closed|shut|your)\\b)`,
    'i',
  ),
  new RegExp(`\\bside ${entry}\\b|\\b(?:at|round|from|by) the side\\b`, 'i'),
];
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\bon the left\b|\bleft[- ](?:hand )?side\b/i, /\bon the right\b|\bright[- ](?:hand )?side\b/i],
  [/\buphill\b/i, /\bdownhill\b/i],
  [
    /\b(?:is|it's|are|meets?|up to|walk up) (?:\w+ ){0,2}(?:upstairs|(?:first|second|third|top) floor)\b|, (?:(?:first|second|third|top) floor|upstairs)\b/i,
    /\b(?:is|it's|are|meets?|down to) (?:\w+ ){0,2}(?:downstairs|ground floor|basement|crypt|cellar)\b|, (?:\w+ )?(?:downstairs|ground floor|basement|crypt|cellar)\b/i,
  ],
  [/\bin front of\b/i, /\bbehind\b/i],
  [
    /\beast (?:door|entrance|gate|side|wing|lift|stairs?)\b/i,
    /\bwest (?:door|entrance|gate|side|wing|lift|stairs?)\b/i,
  ],
  [
    /\bnorth (?:door|entrance|gate|side|wing|lift|stairs?)\b/i,
    /\bsouth (?:door|entrance|gate|side|wing|lift|stairs?)\b/i,
  ],
];
const turns = { upper: 'lower', lower: 'upper', left: 'right', right: 'left', inner: 'outer', outer: 'inner' };
const turned =
  /(?<!\b(?:has|have|had|'s|'ve) )\b(upper|lower|left|right|inner|outer)(?:[- ]hand)? ((?:car park|ground floor|hall|room|door|gate|entrance|lift|stairs?|deck|level|floor|yard|bay|side))\b/gi;

/** "The upper hall" of a source that has a lower hall and no upper one. */
function isTurned(text: string, source: string): boolean {
  const pairsIn = (all: string): readonly string[] =>
    [...all.matchAll(turned)].map(([, side = '', noun = '']) => `${side} ${noun}`.toLowerCase());
  const known = pairsIn(source);
  return [...text.matchAll(turned)].some(([, side = '', noun = '']) => {
    const other = turns[side.toLowerCase() as keyof typeof turns];
    return known.includes(`${other} ${noun}`.toLowerCase()) && !known.includes(`${side} ${noun}`.toLowerCase());
  });
}

const opensOn =
  /\b(?:doors?|entrances?|gates?|way in) (?:is |are )?(?:round |over |up |down )?(?:on|off|from|in) ((?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Drive|Way|Square|Terrace|Row|Hill|Crescent|Gardens|Grove|Walk|Parade|Mews|Quay|Rise|Drove|Wharf))\b/gu;

/** The door on one street of what has its door on another. */
function opensElsewhere(text: string, source: string): boolean {
  const known = [...source.matchAll(opensOn)].map((one) => one[1]);
  // "Staff door: at the side on Dune Street".
  const isAtSide = (road: string): boolean =>
    new RegExp(`\\b(?:side|front|back|rear) (?:on|in|off) ${road}`).test(source);
  return (
    known.length > 0 && [...text.matchAll(opensOn)].some(([, road = '']) => !known.includes(road) && !isAtSide(road))
  );
}

const colour = '(?:red|green|blue|grey|gray|yellow|white|black|orange|purple|brown|pink)';
const coloured = new RegExp(`\\b(${colour}) ([a-z]{3,})`, 'gi');
// "Yellow or red wind" is of both, and "the red one" of whatever there is in two colours.
const eitherColour = new RegExp(`\\b(${colour})(?= (?:or|and) ${colour} ([a-z]{3,}))`, 'gi');

/** Whether a sentence gives another side, storey or colour than its source gives and never the source's own. */
function sideFault(text: string, source: string): boolean {
  const isDoorKnown = sides.some((one) => one.test(source));
  const side = sides.filter((one) => one.test(text));
  if (isDoorKnown && side.length === 1 && side.every((one) => !one.test(source))) return true;
  if (
    opposites.some(
      ([a, b]) =>
        (a.test(text) && !b.test(text) && !a.test(source) && b.test(source)) ||
        (b.test(text) && !a.test(text) && !b.test(source) && a.test(source)),
    )
  )
    return true;
  const known = [...source.matchAll(coloured), ...source.matchAll(eitherColour)].map(
    (one) => [one[1]?.toLowerCase(), one[2]?.toLowerCase()] as const,
  );
  const ones = known.filter((one) => one[1] === 'one');
  return [...text.matchAll(coloured)].some(([, tint = '', thing = '']) => {
    const own = known.filter((one) => one[1] === thing.toLowerCase());
    return own.length > 0 && ![...own, ...ones].some((one) => one[0] === tint.toLowerCase());
  });
}

const street =
  /\b(?:on|in|at|to|from|down|along|up|off|number \w+,?|\d{1,4}[a-z]?) ((?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Road|Street|Lane|Avenue|Drive|Way|Square|Terrace|Row|Hill|Crescent|Gardens|Grove|Walk|Parade|Mews|Quay|Rise|Drove|Wharf))\b/gu;

/** What a sentence says of where a place is that its source does not. */
export function doorFault(
  sentence: string,
  source: Source,
  sources: readonly Source[],
  question: string,
): string | undefined {
  const text = plainWords(sentence);
  if (/\b(?:not|never|no)\b|n't\b/i.test(text)) return undefined;
  const all = plainWords(source.all.replaceAll('\n', ' ; '));
  if (sideFault(text, all) || isTurned(text, all) || opensElsewhere(text, all))
    return 'another door, side or floor than the source gives';
  const known = `${all} ${question} ${sources.map((one) => one.name).join(' ')}`.toLowerCase();
  return [...text.matchAll(street)].some((one) => !known.includes((one[1] ?? '').toLowerCase()))
    ? 'a street that the source does not give'
    : undefined;
}
