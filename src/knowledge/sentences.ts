const longest = 1000;
const abbreviation = /\b(?:e\.g|i\.e|etc|dr|mr|mrs|ms|no|st|approx|tel|ext|vs|p\.m|a\.m|inc|ltd|prof)\.$/i;

/** Parts a block into sentences without losing a character: joined again they are the block. */
export function sentencesOf(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["'”’)\]]*(?:\s+|$)|\n+/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && abbreviation.test(text.slice(from, match.index + 1))) continue;
    parts.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts.flatMap(bounded);
}

/** A "sentence" without an end is parted between words, so that nobody's endless line keeps the reader busy. */
function bounded(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const parts: string[] = [];
  for (let from = 0; from < sentence.length; ) {
    const space = sentence.lastIndexOf(' ', from + longest);
    const end = from + longest >= sentence.length ? sentence.length : space > from ? space + 1 : from + longest;
    parts.push(sentence.slice(from, end));
    from = end;
  }
  return parts;
}
