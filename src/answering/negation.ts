// Whether words in a sentence are said or denied: read per clause, so that "don't wait, ring 999" denies only the waiting.
const negator =
  /(?<!-)\b(?:not|never|no|nobody|none|nothing|nowt|neither|nor|cannot|avoid|avoids|avoiding|without|rather than|instead of|refrain|warn (?:him|her|them) (?:off|against)|hold(?:ing)? back from|(?:steer|stay|keep) (?:clear|away) (?:of|from)|unable|instead|no one|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|shouldn't|mustn't|couldn't|wouldn't|needn't|haven't|hasn't|dont|doesnt|cant|wont|isnt|arent|shouldnt|mustnt)\b/i;
// Words that look like a denial and are an encouragement.
const encouragement =
  /\b(?:there(?:'s| is| would be) )?(?:no harm in|(?:does|do|will do|would do|can do) no harm (?:to|in)|no problem (?:with|in)|nothing wrong with|nothing to stop you(?: from)?|no reason not to|(?:don't|do not|never) hesitate to|no need to avoid|not only|don't (?:forget|be afraid) to|do not (?:forget|be afraid) to|never forget to)\b/gi;

/** The text with its quotation marks and dashes made plain, and encouragements that look like denials taken out. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(encouragement, 'it is fine to')
    .trim();
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  let start = 0;
  for (const match of before.matchAll(
    /[.;:!?]+\s|\s-\s|\b(?:but|because|so|then|and|unless|until|while|whereas|although|if)\b|,/gi,
  )) {
    const end = match.index + match[0].length;
    // In "do not text, e-mail or post" the denial reaches over the commas to the "or".
    if (match[0] === ',' && /\b(?:or|nor)\b/i.test(text.slice(end).split(/[.;:!?]/)[0] ?? '')) continue;
    start = end;
  }
  return before.slice(start);
}

/** Whether the words at `at` stand under a denial of their own clause. */
export function isDenied(text: string, at: number): boolean {
  return negator.test(clauseBefore(text, at));
}

/** Whether a pattern is said of something and not denied, forbidden or asked about, anywhere in the text. */
export function isSaid(text: string, pattern: RegExp, unlessBefore?: RegExp): boolean {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (const match of text.matchAll(global)) {
    if (isDenied(text, match.index)) continue;
    if (unlessBefore?.test(clauseBefore(text, match.index))) continue;
    return true;
  }
  return false;
}

/** "If need be" and "if you must" set no condition. */
export const idle = '(?:need be|necessary|needed|possible|you (?:must|can|have to))';

const ban =
  /(?:^|[;:] ?|, (?:and )?)(?:do not|don't|never|(?:send|give|say|promise|write|leave|keep) (?:nothing|no\b|nobody|none)|(?:nobody|no one)\b|(?:link workers?|staff|workers?|you|we) (?:(?:do|must|may|should|can|will|shall)(?:n't| not)|cannot|never)\b)/i;
const banOnSaying = /\b(?:do not|don't|never) (?:tell|say|promise|assume|call|grade|write|use)\b/i;

/** Whether a sentence of guidance forbids what it speaks of: "Send nothing by text", "Link workers do not add up the ticks". */
export function opensWithBan(text: string): boolean {
  const plain = plainWords(text);
  if (/\b(?:worr(?:y|ied)|panic|alarm\w*|urgent|hurry|afraid|concern\w*)\b/i.test(plain)) return false;
  // "Never mind, she is safe" forbids nothing.
  return (
    ban.test(plain) &&
    (!/\b(?:safe|fine|ok|okay|low|medium|high|all right|risk)\b/i.test(plain) || banOnSaying.test(plain))
  );
}
