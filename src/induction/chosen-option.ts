const ordinals: readonly RegExp[] = [
  /^(the )?(first|1st|top)( one| option)?$/,
  /^(the )?(second|2nd|middle)( one| option)?$/,
  /^(the )?(third|3rd)( one| option)?$/,
  /^(the )?(fourth|4th)( one| option)?$/,
];
const numbers = ['one', 'two', 'three', 'four'];
const opening =
  /^((i'?d (say|go (for|with)|pick|choose)|i (think|say|choose|pick|guess)|my answer is|answer( is)?|it'?s|its|is it|definitely|maybe|probably|option|number|no|letter|um+|er+|erm)[\s:.,]*)+/;
const fillers = new Set(
  'the and a an to of it is in on for with by or that this your you their them they be do as at'.split(' '),
);

/** Which option somebody means, and whether their words were nothing but that option. Undefined when no one option is meant. */
export function chosenOption(
  words: string,
  options: readonly string[],
): { readonly place: number; readonly how: 'whole' | 'near' } | undefined {
  const typed = plain(words);
  const said = typed.replace(opening, '').trim();
  const letter = /^([a-d1-4])(\s+(please|i think))?$/.exec(said)?.[1];
  if (letter !== undefined) return at(/[1-4]/.test(letter) ? Number(letter) - 1 : letter.charCodeAt(0) - 97, 'whole');
  const byNumber = numbers.indexOf(said.replace(/^(option|number) /, ''));
  if (byNumber >= 0) return at(byNumber, 'whole');
  if (/^(the )?last( one| option)?$/.test(said)) return at(options.length - 1, 'whole');
  const byPlace = ordinals.findIndex((pattern) => pattern.test(said));
  if (byPlace >= 0) return at(byPlace, 'whole');
  const whole = options.findIndex((option) => plain(option) === said || plain(option) === typed);
  if (whole >= 0) return at(whole, 'whole');
  // "b) ring the second contact" and "ring the second": a letter that leads, or words that only one option holds.
  const led = /^([a-d1-4])[).:\s]+(.{3,})$/.exec(words.trim().toLowerCase())?.[1];
  const near = nearest(said);
  if (near !== undefined) return at(near, 'near');
  return led === undefined ? undefined : at(/[1-4]/.test(led) ? Number(led) - 1 : led.charCodeAt(0) - 97, 'near');

  function at(
    place: number,
    how: 'whole' | 'near',
  ): { readonly place: number; readonly how: 'whole' | 'near' } | undefined {
    return options[place] === undefined ? undefined : { place, how };
  }

  function nearest(text: string): number | undefined {
    if (/\?\s*$/.test(words)) return undefined;
    const wanted = contentOf(text);
    if (wanted.length === 0) return undefined;
    const shares = options.map((option) => {
      const held = contentOf(option);
      const hits = wanted.filter((word) => held.some((one) => isLike(one, word))).length;
      return { hits, ofSaid: hits / wanted.length, ofOption: held.length === 0 ? 0 : hits / held.length };
    });
    const order = shares
      .map((share, place) => ({ ...share, place }))
      .sort((a, b) => b.hits - a.hits || b.ofOption - a.ofOption);
    const [first, second] = order;
    if (
      first === undefined ||
      first.hits === 0 ||
      (second !== undefined && second.hits === first.hits && second.ofOption === first.ofOption)
    )
      return undefined;
    return first.ofSaid >= 0.6 || first.ofOption >= 0.6 ? first.place : undefined;
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function contentOf(text: string): readonly string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word.length > 1 && !fillers.has(word));
}

// The same word, or one slip away where it is long enough to be sure.
function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5) return false;
  return a.startsWith(b) || b.startsWith(a) || isOneSlip(a, b);
}

/** Whether two words are at most one slip of the finger apart: a letter more, less, other, or two swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const restA = a.slice(from);
  const restB = b.slice(from);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
