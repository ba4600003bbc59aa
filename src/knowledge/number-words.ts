/** Number words below twenty and their figures. */
export const unitWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

/** The tens and their figures. */
export const tenWords: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const either = (some: Readonly<Record<string, number>>): string => Object.keys(some).toReversed().join('|');
const pattern = new RegExp(
  `\\b(?:(${either(tenWords)})(?:[ -](${either(unitWords)}))?|(${either(unitWords)}))\\b`,
  'g',
);

/** Writes number words ("three", "forty-five", "half twelve" keeps "half") as figures, in lower-case text. */
export function figures(text: string): string {
  return text.replace(pattern, (said: string, ten?: string, more?: string, alone?: string) => {
    if (alone !== undefined) return String(unitWords[alone]);
    const unit = more === undefined ? 0 : (unitWords[more] ?? 0);
    // "twenty fifteen" is two numbers.
    return unit > 9
      ? said.replace(/[a-z]+/g, (one) => String(tenWords[one] ?? unitWords[one]))
      : String((tenWords[ten ?? ''] ?? 0) + unit);
  });
}
