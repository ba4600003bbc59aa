const abbreviation = /\b(?:e\.g|i\.e|etc|dr|mr|mrs|ms|no|st|approx|tel|vs|p\.m|a\.m|inc|ltd|prof)\.$/i;

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
  return parts;
}
