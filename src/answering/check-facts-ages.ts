// Ages, and from which side they bind.
import type { Figures } from './figures-said.ts';

/** Takes what a pattern finds out of a text that is being read. */
export type Take = (pattern: RegExp, keep: (match: RegExpMatchArray) => boolean | undefined) => void;

const after = (m: RegExpMatchArray): string => (m.input ?? '').slice((m.index ?? 0) + m[0].length);

/** Reads the ages of a text: `>=60`, `<=18` and `=45`. */
export function readAges(take: Take, ages: Set<string>): void {
  const notUnit =
    '(?!\\s*(?:%|(?:years? )?ago|steps?|stairs|minutes?|mins?|hours?|hrs?|working|days?|weeks?|months?|people|sessions?|places?|pounds?|pence|miles?|metres?|ticks?|members|local|services|groups|calls|times|volunteers|households|referrals|open|active|cases|clients|contacts|visits|attendees|places|guests|patients))';
  const least = (n: string | undefined): void => void ages.add(`>=${n}`);
  const most = (n: string | undefined): void => void ages.add(`<=${n}`);
  const isAge = (n: string | undefined): boolean => Number(n) >= 1 && Number(n) <= 110;
  take(
    new RegExp(
      `\\b(?:aged?:?|ages:?|people|adults?|anyone|m[ae]n|wom[ae]n|young people|persons?|child(?:ren)?|boys?|girls?|kids?|anybody|those|residents|carers|teenagers|for) (?:aged |of |from |between |ages? )?(\\d{1,3})(?: years)?\\s?(?:-|to|and|until|up to)\\s?(\\d{1,3})(?:s|'s| years old| year-olds?| years)?\\b${notUnit}`,
      'gi',
    ),
    (m) => {
      // "Aged 0 to 5" binds from above alone.
      const isFromBirth = m[1] === '0';
      if (!(isFromBirth || isAge(m[1])) || !isAge(m[2]) || Number(m[1]) >= Number(m[2])) return false;
      if (!isFromBirth) least(m[1]);
      most(m[2]);
      return true;
    },
  );
  take(
    /\b(\d{1,2})(?:\s?(?:-|to)|- to|-to-| or)\s?(\d{1,3})[\s-]?(?:years?[- ]olds?|year-olds?|years? of age|yrs?\b(?: old)?|s\b)/gi,
    (m) => {
      least(m[1]);
      most(m[2]);
      return true;
    },
  );
  take(
    new RegExp(
      `\\b(?:over|above|older than|from age|from the age of|minimum age(?: of)?|at least)(?: the)?(?: age)?(?: of)?(?:[ -])(\\d{1,3})(?:s|'s|-s)?\\b(?: years?(?: old| of age)?)?${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1]) || (/^at least/i.test(m[0]) && !/year/i.test(m[0]))) return false;
      // "No older than 16" binds from above.
      if (/^older/i.test(m[0]) && /\b(?:no|not)\s+$/i.test((m.input ?? '').slice(0, m.index))) {
        most(m[1]);
        return true;
      }
      // "Over ten" alone may be of anything; "over 5s" are children.
      if (Number(m[1]) <= 12 && /\d$/.test(m[0]) && !/age/i.test(m[0])) return false;
      least(m[1]);
      return true;
    },
  );
  take(
    new RegExp(
      `\\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)?(?:[ -])(\\d{1,3})(?:s|'s|-s)?\\b(?: years?(?: old| of age)?)?${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1])) return false;
      most(String(Number(m[1]) - 1));
      return true;
    },
  );
  take(
    new RegExp(
      `(?<![:.])\\b(\\d{1,3})(?:s|'s)?(?: years?(?: old| of age)?)?\\s?(?:\\+|and (?:over|above|older|up|upwards)|or (?:over|above|older|more)(?! (?:ticks|points|people))|plus\\b|upwards)${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1]) || (/or more/i.test(m[0]) && !/year/i.test(m[0]))) return false;
      // "After five or over the weekend" is of hours.
      if (/or (?:over|above)$/i.test(m[0]) && /^ the\b/.test(after(m))) return false;
      least(m[1]);
      return true;
    },
  );
  take(
    /\b(?:(?:men|women|people|adults|anyone|anybody|everyone|those|children|carers|all ages) from (?:age )?|from (?:age )?(?=\d{1,3}(?: years?(?: old)?)? (?:up\b|upwards|and (?:up|over|above))))(\d{1,3})\b(?! ?(?:am|pm|o'clock|until|till|to\b|-|:))(?: years?(?: old)?)?(?: (?:up\b|upwards|and (?:up|over|above)))?/gi,
    (m) => void (isAge(m[1]) && least(m[1])),
  );
  take(
    /\b(?:from|after) (?:age )?(1[4-9]|[2-9]\d)(?=[.,;)]|$| or younger| with\b| years\b)|\b(\d{2}) years up\b/gi,
    (m) => void least(m[1] ?? m[2]),
  );
  take(
    /\b(\d{1,3})(?: years?(?: old| of age)?)?\s?(?:and (?:under|below|younger)|or (?:under|below|younger))\b/gi,
    (m) => void most(m[1]),
  );
  take(
    /\b(?:people|adults|anyone|men|women|young people|those|children|teenagers|welcome|taken|accepted|allowed|from birth|(?=up to (?:age|the age of) \d)) ?(?:up )?to (?:age |the age of )?(\d{1,3})\b(?! (?:miles|a|per|people|days?|weeks?|months?|hours?|minutes?|parcels?|vouchers?|items?|bags?|visits?|sessions?|calls?)\b)/gi,
    (m) => void most(m[1]),
  );
  take(/\b(?:aged?|age of|turn(?:s|ed)?) (\d{1,3})\b(?!\s?(?:-|to))/gi, (m) => void ages.add(`=${m[1]}`));
  take(/\b(\d{1,3})(?:[- ]?(?:years?|yrs?)[- ]olds?| ?y\/?o)\b/gi, (m) => void ages.add(`=${m[1]}`));
}

// The age itself has been taken out by as many blanks.
const barsTheYoung =
  /\b(?:children|anyone|people|those|nobody) {6,}(?:never|cannot|can't|may not|must not|are not|is not|do not)\b|\b(?:nobody|no one|not?(?: for)?(?: children| anyone)?) {6,}/i;

/** Whether an age is said that the source does not give. */
export function ageFault(said: Figures, known: Figures, asked: Figures): boolean {
  const numbers = (ages: ReadonlySet<string>): Set<string> => new Set([...ages].map((one) => one.replace(/\D/g, '')));
  for (const one of said.ages) {
    if (known.ages.has(one)) continue;
    const n = one.replace(/\D/g, '');
    if (
      one.startsWith('=') &&
      (numbers(known.ages).has(n) ||
        numbers(asked.ages).has(n) ||
        asked.counts.some((count) => count.n === n) ||
        known.counts.some((count) => count.n === n))
    )
      continue;
    if (one.startsWith('>=') && known.ages.has(`=${n}`)) continue;
    // Somebody who has turned 15 is over 14.
    if (one.startsWith('=') && known.ages.has(`>=${Number(n) - 1}`)) continue;
    // "Till he turns 18" of whoever is under 18.
    if (one.startsWith('=') && known.ages.has(`<=${Number(n) - 1}`) && /\b(?:till?|until|before)\b/i.test(said.rest))
      continue;
    // "16 or over" of what nobody under 16 may do.
    if (one.startsWith('>=') && known.ages.has(`<=${Number(n) - 1}`) && barsTheYoung.test(known.rest)) continue;
    // "under 18" of a place for adults of 18 and over, where the sentence says who is left out.
    if (
      one.startsWith('<=') &&
      known.ages.has(`>=${Number(n) + 1}`) &&
      /\b(?:not|no|never|cannot|except|adult with|grown-up|nobody|unless|only (?:\w+ ){0,3}(?:with|if|when|where|alongside))\b|n't\b/i.test(
        said.rest,
      )
    )
      continue;
    return true;
  }
  return false;
}
