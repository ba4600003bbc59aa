import type { Place, Practice } from '../../knowledge/knowledge.ts';
import { add, isClaimed, isDenied, type Reading } from './wish.ts';

const escaped = (name: string) =>
  name
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "'?")
    .replace(/[\s-]+/g, '[\\s-]?');

// Words that make a practice of a name that is also a place.
const practiceWords =
  /^(?:'?s)? ?(?:surgery|practice|medical|health ?cent(?:re|er)|hc\b|mc\b|gp|doctors|patients?|pts?\b|clinic|branch|reception|duty|safeguarding|sg\b|champion)/;
const practiceMatters =
  /\b(?:(?:safeguarding|sg) lead|duty (?:dr|doctor|gp|clinician|team|route|number)|champion|reception|which room|room (?:can|do|for)|book (?:a )?room|rooms?|recording system|emis|systmone|system do|huddle|mdt|registered (?:at|with)|patients? (?:at|of|from)|park(?:ing)? (?:at|by)|opening hours|hours|bypass|open (?:til|till|until|on|at))\b/;

const justBy =
  /\b(?:near(?:by| to)?|nearest|nearest to|nr|close to|closest to|next (?:door )?to|opposite|handy for|not far from|round the corner from|(?:walk(?:ing distance)?|minutes?|mins?) (?:of|from|to)) (?:the )?$/;

function readPractices(reading: Reading, practices: readonly Practice[], placeNames: ReadonlySet<string>): void {
  const { text } = reading;
  for (const practice of practices) {
    const names = [practice.name, ...practice.aliases]
      .filter((name) => name.length > 2)
      .sort((a, b) => b.length - a.length);
    const short = practice.name
      .replace(/\b(?:the|surgery|practice|medical|health|centre|center|group|clinic|partnership|family)\b/gi, '')
      .trim();
    if (short.length > 4) names.push(short);
    for (const name of names) {
      const match = new RegExp(`\\b${escaped(name)}\\b`).exec(text);
      if (match === null) continue;
      const end = match.index + match[0].length;
      const alsoPlace = placeNames.has(name.toLowerCase());
      if (alsoPlace && !practiceWords.test(text.slice(end)) && !practiceMatters.test(text)) break;
      // "Near the surgery" asks for what lies round it, not for what is listed for its patients.
      const round = practice.neighbourhoods.filter((one) => placeNames.has(one.toLowerCase()));
      if (round.length > 0 && justBy.test(text.slice(0, match.index)) && !practiceMatters.test(text)) {
        addPlace(reading, round, practice.name, match.index, end);
        break;
      }
      addPractice(reading, practice, match.index, end);
      break;
    }
  }
}

// Naming the practice is the topic when its own facts are asked for, and a wish when a service is.
function addPractice(reading: Reading, { slug, name }: Practice, start: number, end: number): void {
  add(
    reading,
    { id: `practice:${slug}`, label: name, hard: true, detail: { kind: 'practice', slug, name } },
    start,
    end,
    0.6,
  );
}

// What only a practice has, asked of a place: the duty doctor "for Wexcombe", the champion "at Fenside".
const onlyOfPractice =
  /\b(?:(?:safeguarding|sg) lead|duty (?:dr|doctor|gp|clinician|team|route|number)|champion|which room|what room|book (?:a )?room|recording system|emis|systmone|huddle|mdt|registered (?:at|with|in)|bypass|(?:where|how) (?:do|should|can|must) (?:i|we) record)\b/;
// "Larkspur Park patients" alone are people who live there: their practice is not asked for.
const practiceBuilding = /^(?:'?s)? ?(?:surgery|practice|medical|health ?cent(?:re|er)|hc\b|mc\b|branch|reception)/;

/** The practice that serves a place, where the words ask for a practice by it ("Larkspur Park surgery"). */
function practiceServing(
  place: Place,
  practices: readonly Practice[],
  text: string,
  start: number,
  end: number,
): Practice | undefined {
  if (justBy.test(text.slice(0, start))) return undefined;
  if (!practiceBuilding.test(text.slice(end)) && !onlyOfPractice.test(text)) return undefined;
  const named = place.neighbourhood.toLowerCase();
  const serving = practices.filter(({ neighbourhoods }) => neighbourhoods.some((one) => one.toLowerCase() === named));
  return serving.length === 1 ? serving[0] : undefined;
}

function readPlaces(reading: Reading, places: readonly Place[], practices: readonly Practice[]): void {
  const { text } = reading;
  const claimed = (start: number) => isClaimed(reading, start);
  for (const place of [...places].sort((a, b) => b.neighbourhood.length - a.neighbourhood.length)) {
    const match = new RegExp(`\\b${escaped(place.neighbourhood)}\\b`).exec(text);
    if (match === null || claimed(match.index)) continue;
    const end = match.index + match[0].length;
    const isPracticeKnown = reading.wishes.some(({ detail }) => detail.kind === 'practice');
    const practice = isPracticeKnown ? undefined : practiceServing(place, practices, text, match.index, end);
    if (practice !== undefined) {
      addPractice(reading, practice, match.index, end);
      continue;
    }
    addPlace(reading, [place.neighbourhood], place.neighbourhood, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b([a-z]{1,2}\d{1,2}[a-z]?)(?: ?(\d))?(?![\da-z])/g)) {
    const outcode = match[1]!.toUpperCase();
    const sector = match[2] === undefined ? undefined : `${outcode} ${match[2]}`;
    const within = places.filter(
      (place) =>
        (sector !== undefined && place.postcodeSector.toUpperCase() === sector) ||
        place.postcodeSector.toUpperCase().split(' ')[0] === outcode,
    );
    const exact = within.filter((place) => place.postcodeSector.toUpperCase() === sector);
    const found = exact.length > 0 ? exact : within;
    if (found.length > 0)
      addPlace(
        reading,
        [...new Set(found.map((place) => place.neighbourhood))],
        outcode,
        match.index,
        match.index + match[0].length,
      );
  }
  if (reading.wishes.some((wish) => wish.detail.kind === 'place' || wish.detail.kind === 'practice')) return;
  for (const match of text.matchAll(/\b[a-z]{6,}\b/g)) {
    const near = places.find(
      (place) =>
        place.neighbourhood.toLowerCase().replace(/[\s-]/g, '') !== match[0] &&
        isOneSlipAway(match[0], place.neighbourhood.toLowerCase().replace(/[\s-]/g, '')),
    );
    if (near !== undefined)
      addPlace(reading, [near.neighbourhood], near.neighbourhood, match.index, match.index + match[0].length);
  }
}

/** Whether two words differ by one letter put in, left out, changed or swapped with its neighbour. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const rest = (x: number, y: number) => a.slice(i + x) === b.slice(i + y);
  return rest(1, 1) || rest(1, 0) || rest(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
}

function addPlace(
  reading: Reading,
  neighbourhoods: readonly string[],
  label: string,
  start: number,
  end: number,
): void {
  const far =
    /\b(?:not|nowhere near|anywhere but|out(?:side)? of|except|other than|apart from|away from) (?:in |near |at |to )?$/.test(
      reading.text.slice(Math.max(0, start - 26), start),
    ) || isDenied(reading.text, start);
  const id = neighbourhoods.join('+').toLowerCase();
  if (far)
    add(
      reading,
      { id: `not-place:${id}`, label: `not in ${label}`, hard: true, detail: { kind: 'not-place', neighbourhoods } },
      start,
      end,
      0.05,
    );
  else
    add(
      reading,
      { id: `place:${id}`, label: `near ${label}`, hard: false, detail: { kind: 'place', neighbourhoods } },
      start,
      end,
      0.15,
    );
}

/** Reads where: practices, neighbourhoods and villages, outward codes, and how far a person can go. */
export function readWhere(reading: Reading, places: readonly Place[], practices: readonly Practice[]): void {
  const { text } = reading;
  readPractices(reading, practices, new Set(places.map((place) => place.neighbourhood.toLowerCase())));
  readPlaces(reading, places, practices);
  const near =
    /\b(?:near(?:by| me| here| us| her| him| them| home| to home| the (?:practice|surgery))|close (?:by|to (?:home|her|him|here|them))|local(?:ly)?(?! (?:history|authority|council|paper|shut|branch))|round here|around here|not (?:too )?far|nearest|closest|in the area|(?:this|our|her|his|their|the same) (?:side|end|part) of (?:the )?(?:town|city|river|village|district|patch|borough)|not (?:miles|a long way|the other side)(?: (?:away|off|of town))?|round the corner from|(?:something|anything|owt|somewhere|one|group|club) (?:just )?round the corner|(?:a )?stone'?s throw|handy for (?:home|her|him|them|here|the (?:flat|house))|(?:in|within) (?:easy )?reach(?: of (?:her|him|them|home))?|close at hand|(?:without|nothing (?:\w+ ){0,2}|not|no) crossing (?:town|the \w+)|over (?:our|her|his|this) way|(?:just )?down the road|(?:on (?:her|his)|right on the) doorstep|without travelling|(?:can'?t|cannot|won'?t|unable to|not able to|doesn'?t|too far to|not up to) (?:get|getting|go|going|travel|face going|manage getting) (?:in ?to|in|to|across|all the way (?:in)?to) (?:the )?(?:town|centre|city))\b/.exec(
      text,
    );
  if (near !== null)
    add(
      reading,
      { id: 'near', label: 'nearby', hard: false, detail: { kind: 'near' } },
      near.index,
      near.index + near[0].length,
      0.05,
    );
  const walk =
    /\b(?:walk(?:able|ing distance)|(?:can|could|to|able to) walk (?:to|there|it)|within (?:a )?(?:short )?walk|on foot|(?:short|5|five|10|ten) ?(?:min(?:ute)?s? )?walk\b|walk there)\b/.exec(
      text,
    );
  if (walk !== null && !/\bwalk(?:ing)? group/.test(walk[0]))
    add(
      reading,
      { id: 'walkable', label: 'in walking distance', hard: false, detail: { kind: 'walkable' } },
      walk.index,
      walk.index + walk[0].length,
      0.05,
    );
  const bus =
    /\b(?:(?:by|on|near|off|along) (?:a |the )?bus(?: route| stop| line)?|bus (?:route|stop|ride)|(?:doesn'?t|can'?t|cannot|don'?t|not|no longer|unable to) (?:able to )?drive|no (?:car|transport)|without (?:a )?car|public transport|transport (?:provided|laid on|included)|(?<!school )pick(?:s|ed)?[ -](?:her |him |them |people )?up|bus (?:from|to|into|out of))\b/.exec(
      text,
    );
  if (bus !== null)
    add(
      reading,
      { id: 'transport', label: 'reachable without a car', hard: false, detail: { kind: 'transport' } },
      bus.index,
      bus.index + bus[0].length,
      0.4,
    );
}
