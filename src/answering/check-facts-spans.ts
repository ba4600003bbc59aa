// "Monday to Friday" of what the source gives as Monday to Thursday, "week two" for week three, another role beside a name: facts that are wrong only as a whole.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const dayName = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';
const span = new RegExp(`\\b${dayName}\\s?(?:-|to|through|until|till)\\s?${dayName}\\b`, 'gi');

function spansOf(text: string): readonly string[] {
  const plain = plainWords(text)
    .replace(/\bweek ?days?\b/gi, 'Monday to Friday')
    .replace(/\b(?:every day|daily|seven days|7 days)\b/gi, 'Monday to Sunday');
  return [...plain.matchAll(span)].map((one) => `${one[1]} ${one[2]}`.toLowerCase());
}

/** A span of days that begins as one of the source's and ends on another day. */
function spanFault(sentence: string, source: Source): string | undefined {
  const known = spansOf(source.all);
  for (const one of spansOf(sentence)) {
    const same = known.filter((other) => other.slice(0, 3) === one.slice(0, 3));
    if (same.length > 0 && !same.includes(one)) return 'a span of days that the source does not give';
  }
  return undefined;
}

const ordinal = /\b(week|day|month|session|visit|step|stage) (\d{1,2})\b(?! ?(?:weeks?|days?|hours?|minutes?|times))/gi;

/** "Week two" where the source says week three. */
function ordinalFault(sentence: string, source: Source): string | undefined {
  const read = (text: string): readonly string[] =>
    [...withFigures(plainWords(text)).matchAll(ordinal)].map((one) => `${one[1]} ${one[2]}`.toLowerCase());
  const known = read(source.all);
  for (const one of read(sentence)) {
    const [unit = ''] = one.split(' ');
    if (known.some((other) => other.startsWith(`${unit} `)) && !known.includes(one))
      return 'another week, day or step than the source gives';
  }
  return undefined;
}

const roleWord =
  '(psychiatrist|psychologist|nurse|doctor|gp|pharmacist|manager|lead|supervisor|champion|receptionist|counsellor|therapist|social worker|paramedic|midwife|health visitor|dietitian|physiotherapist|solicitor|practitioner|consultant|adviser|advisor|co-?ordinator|clinician|volunteer|vicar|police officer|buddy|trainer|organiser|leader|secretary|treasurer|chair)';
const personName = "(\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+)";
const named = new RegExp(
  `\\b${personName},? (?:is |as )?(?:the|our|its|their|your|an?) (?:[\\w'-]+ ){0,3}?${roleWord}\\b`,
  'gu',
);
const alike: readonly RegExp[] = [/^(?:gp|doctor|clinician)$/, /^(?:advis[eo]r|practitioner|lead|champion)$/];

/** Somebody given another role than the source gives the name. */
function roleFault(sentence: string, source: Source): string | undefined {
  for (const [, name = '', role = ''] of plainWords(sentence).matchAll(named)) {
    const around = source.all.split(/\n|(?<=[.!?])\s+/).filter((one) => one.includes(name));
    if (around.length === 0) continue;
    const held = around.join(' ').toLowerCase();
    const roles = [...held.matchAll(new RegExp(`\\b${roleWord}s?\\b`, 'g'))].map((one) => one[1] ?? '');
    if (roles.length === 0) continue;
    const isSame = (other: string): boolean =>
      wordStem(other) === wordStem(role) || alike.some((one) => one.test(other) && one.test(role));
    if (!roles.some(isSame)) return 'another role than the source gives';
  }
  return undefined;
}

/** What is wrong of a sentence only as a whole: a span of days, the number of a week, the role of a name. */
export function wholeFault(sentence: string, source: Source): string | undefined {
  return spanFault(sentence, source) ?? ordinalFault(sentence, source) ?? roleFault(sentence, source);
}
