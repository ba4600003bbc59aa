// What is asked is not waived: "no need", "it doesn't matter" and "that can be left" of what guidance asks, where the guidance itself lets nobody off.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { stemsOf } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';
import { best, coveredBy } from './weigh-clauses.ts';

const waiver =
  /\b(?:(?:there(?:'s| is) )?no need (?:for|to)|(?:need not|needn't|(?:don't|doesn't|do not|does not) (?:need|have)(?: to)?|not need(?:ed)?(?: to)?)|(?:is|are)(?: not|n't) (?:needed|necessary|required)|unnecessary|can be (?:left|skipped|let go)|(?:goes|needs to go|need go|go) no further|leave it (?:there|at that))\b/i;
// "You do not need to be certain": what the worker need not know or be waives no deed.
const ofState = /^[^.;,]{0,12}\b(?:be|know|prove|wait|worry|feel|explain|justify|understand|apologise|carry)\b/i;
const letsOff =
  /\b(?:no need|need not|needn't|not needed|not need|no \w+ (?:is |are )?(?:needed|required)|do(?:es)? not (?:need|have)|don't (?:need|have)|doesn't (?:need|have)|not (?:necessary|required|expected)|optional|voluntary|without|unnecessary|never needs?|not for|none)\b/i;
const further =
  /\b(?:needn't|need not|doesn't need to|does not need to|doesn't have to|won't) (?:go|be taken) (?:any )?further\b/i;
const passesOn = /\b(?:goes to|tell|told to|pass(?:ed)? on|report\w*|hears?|ring)\b/i;

/** A deed waived that the guidance asks, and nothing in the guidance waives. */
export function letOffFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord) return undefined;
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  const why = 'lets off what the source asks';
  if (further.test(text) && passesOn.test(source.all)) return why;
  const found = waiver.exec(text);
  if (found === null || isDenied(text, found.index)) return undefined;
  const rest = text.slice(found.index + found[0].length);
  if (ofState.test(rest)) return undefined;
  const waived = telling(
    `${rest.split(/\b(?:if|as|because|since|when|unless|until|before|however|whatever|whenever)\b|[,;:]/i)[0] ?? ''}`,
  );
  const object = waived.length > 0 ? waived : telling(text.slice(0, found.index));
  if (object.length === 0) return undefined;
  // What the guidance itself waives of the same may be waived.
  if (source.sentences.some((one) => letsOff.test(one) && coveredBy(object, stemsOf(one)) >= 0.6)) return undefined;
  return source.sentences.some((one) => {
    const stems = stemsOf(one);
    return coveredBy(object, stems) >= 0.6 && object.some((word) => best(word, stems) === 1) && !isBan(one);
  })
    ? why
    : undefined;
}

/** What is forbidden is rightly said to need no doing. */
const isBan = (text: string): boolean =>
  /\b(?:(?:do|does|must|should|may|can|will|is|are) not|never|cannot)\b|n't\b/i.test(plainWords(text));
