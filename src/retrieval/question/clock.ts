const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const notAClock =
  '%|people|kids|children|days?|weeks?|wks?|months?|mths?|years?|yrs?|yo\\b|miles|quid|pounds?|stone|times|hours|sessions|mins|minutes|lots?|falls|of';

/** A time of day as it is said ("ten", "half past six", "quarter to 3pm", "9.30"), in five groups for `minutesOf`. */
export const spokenTime = String.raw`(?:(half|quarter) (?:(past|to|gone) )?)?(\d{1,2}|${hours.join('|')}|noon|midday)(?:[:.](\d\d))?(?: ?(am|pm|o'?clock))?\b(?! ?(?:${notAClock}))`;

/** The five groups of one spoken time. */
export type SpokenGroups = readonly (string | undefined)[];

/**
 * Minutes from midnight of a spoken time. Small hours are those of the afternoon; eight and nine, said alone, are as
 * likely of the evening: `undefined`, unless `isMorning` says which.
 */
export function minutesOf(
  [part, side, said = '', minute, half]: SpokenGroups,
  isMorning?: boolean,
): number | undefined {
  let h = said === 'noon' || said === 'midday' ? 12 : hours.includes(said) ? hours.indexOf(said) + 1 : Number(said);
  if (!Number.isFinite(h) || h > 23) return undefined;
  if (half === 'pm' && h < 12) h += 12;
  else if (half !== 'am' && half !== 'pm') {
    if (h <= 7) h += 12;
    else if (h === 8 || h === 9) {
      if (isMorning === undefined) return undefined;
      if (!isMorning) h += 12;
    }
  }
  const beyond = part === 'half' ? 30 : part === 'quarter' ? (side === 'to' ? -15 : 15) : Number(minute ?? 0);
  return h * 60 + beyond;
}

/** A time of day as words on a chip. */
export function clockLabel(at: number): string {
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
}
