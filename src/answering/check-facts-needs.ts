// What somebody has to have or show: a referral, a membership, proof of address, asked for where the source does without it, or waived where it is asked for.
import { stemsOf } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';

const things =
  '(?:referral|booking|appointment|membership|voucher|benefits?|form|deposit|registration|passport|id|identification|proof(?: of (?:address|income|identity|id))?|immigration status|means test|diagnosis|experience|insurance)';
const thing = new RegExp(`\\b${things}\\b`, 'gi');
const waivers: readonly RegExp[] = [
  new RegExp(`\\b(?:no|nor|without an?|without any) (?:need (?:of|for) (?:an? )?)?(?:\\w+ )?(${things})\\b`, 'gi'),
  new RegExp(
    `\\b(?:do(?:es)? not|don't|doesn't|not) (?:need|require|ask for|have to (?:have|show)) (?:\\w+ )?(${things}(?: (?:or|nor) (?:\\w+ )?${things})?)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(${things}) (?:(?:is|are) not (?:needed|required|asked for|necessary)|makes? no difference|do(?:es)? not matter)\\b`,
    'gi',
  ),
];
const demands: readonly RegExp[] = [
  new RegExp(
    `\\b(?:can't|cannot|can not|won't be able to|not able to|may not|nobody (?:can|may)) [^.;]{0,40}?\\b(?:without|until (?:they|she|he|you)(?:'ve| have)? (?:shown?|got|get|has|have|bring|brought|gives?|proves?|produced?|makes?)) (?:\\w+ ){0,2}?(${things})\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:(?:has|have|needs?|'ll have|got) to|must) (?:be on|have|show|bring|get|prove|produce|give|be getting) (?:\\w+ ){0,2}?(${things})\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:needs?|requires?) (?:an? |the |your |her |his |their )?(${things})\\b`, 'gi'),
  new RegExp(`\\b(${things}) (?:is|are) (?:needed|required|essential|a must)\\b`, 'gi'),
];

const stemOf = (word: string): string => stemsOf(word)[0] ?? word.toLowerCase();
const foundBy = (patterns: readonly RegExp[], text: string): readonly string[] =>
  patterns
    .flatMap((one) =>
      [...text.matchAll(one)].flatMap((found) =>
        patterns === demands && isDenied(text, found.index) ? [] : [found[1] ?? ''],
      ),
    )
    .flatMap((one) => [...one.matchAll(thing)].map((found) => stemOf(found[0])));
const withoutAll = (patterns: readonly RegExp[], text: string): string =>
  patterns.reduce((rest, one) => rest.replace(one, ' '), text);

/** Whether a sentence asks for what the source does without, or does without a membership that the source has. */
export function needFault(sentence: string, source: string): string | undefined {
  const text = plainWords(sentence);
  const known = source.split('\n').map(plainWords).join('\n');
  const wanted = foundBy(demands, text);
  // "Only on Saturdays" and "later parcels" ask for it of a part.
  if (wanted.length > 0 && !/\b(?:only|later|further|after)\b/i.test(text)) {
    const free = foundBy(waivers, known);
    // "No referral for the drop-in; the course needs one": what it asks for elsewhere is left open.
    const rest = stemsOf(withoutAll(waivers, known));
    if (wanted.some((one) => free.includes(one) && !rest.includes(one))) return 'asks for what the source does without';
  }
  if (/\bno membership\b|\bwithout (?:a )?membership\b|\bmembership (?:is not|isn't) needed\b/i.test(text))
    return /\bfor members\b|\bmembers only\b|\bmembership (?:is )?£/i.test(known) &&
      !foundBy(waivers, known).includes(stemOf('membership'))
      ? 'does without what the source asks for'
      : undefined;
  return undefined;
}
