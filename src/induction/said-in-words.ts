// Which points of a scene the words of an answer name, by the phrases of its file. One witness of two: words alone praise nobody.
import type { Scene, ScenePoint } from './path.ts';
import { type Phrase, placesOf, plain, wordsOf, wordsOfDenial } from './phrase.ts';

/** The points whose phrases were said and not taken back. */
export interface SaidInWords {
  readonly met: readonly ScenePoint[];
  readonly avoid: readonly ScenePoint[];
}

/** Looks for the phrases of a scene in one answer. */
export function saidInWords(answer: string, scene: Pick<Scene, 'expect' | 'avoid'>): SaidInWords {
  const clauses = clausesOf(answer.slice(0, mostHeard));
  const isMet = (point: ScenePoint, isPutOff: typeof putOff | undefined): boolean =>
    point.words.length > 0 &&
    point.words.every((anyOf) => anyOf.some((phrase) => clauses.some((words) => isSaid(phrase, words, isPutOff))));
  const avoid = scene.avoid.filter((point) => isMet(point, undefined));
  // Who says no and hands it over all the same has not said no.
  const undone = new Set(avoid.flatMap((point) => point.undoes));
  return { met: scene.expect.filter((point) => !undone.has(point.point) && isMet(point, putOff)), avoid };
}

/** Whether something in the words is denied, put off or kept clear of. */
export function deniesSomething(words: string): boolean {
  return clausesOf(words).some((clause) => clause.some((word) => wordsOfDenial.has(word)));
}

const wordsBeforeDenied = 5;
// Nobody says more to a person in a scene; a pasted book would keep everybody waiting.
const mostHeard = 6000;

// "I wouldn't hesitate to ask" and "not afraid to ask" are asking.
const noDenial =
  /\b(not|never|dont|wont|wouldnt|shouldnt|cant|no) (to )?((be |feel |being )?(afraid|scared|frightened|shy|embarrassed|worried|ashamed) (to|of|about)|hesitat(e|ing)|shy away|shrink|hold back|forget|hesitation|harm in|need to be shy)\b|\bwithout (hesitation|hesitating|delay|fear)\b|\bno (doubt|problem|hurry|worries)\b|\bwhy (dont|not)\b|\bnot only\b|\b(not|never) (just|simply)\b/g;

// What denies without a "not".
const denies: readonly (readonly [RegExp, string])[] = [
  [
    /\b(steer(ing)? (well )?clear of|stay(ing)? (well )?away from|stay(ing)? off|keep(ing)? off|skirt(ing)? round|leav(e|ing) off|hold(ing)? off|put(ting)? off|shy(ing)? away from|skip(ping)?|dodg(e|ing)|duck(ing)?)\b/g,
    'avoid',
  ],
  [/\b(rather|sooner) (\w+ ){1,8}?than\b/g, '$& not'],
  [/\bleav(e|ing) (the )?(\w+ ){1,3}?(out|alone|be)\b/g, 'avoid $3'],
  [/\bkeep(ing)? (the )?(\w+ ){1,3}?out of\b/g, 'avoid $3'],
  [/\b(no|any) (need|point|reason|use|sense)\b/g, 'not'],
  [/\binstead of\b/g, 'not'],
  [
    /\b(hardly|barely|scarcely|hate to|reluctant to|tempted not to|unwilling to|refrain from|bother(ing)? with)\b/g,
    'not',
  ],
];

function clausesOf(answer: string): readonly (readonly string[])[] {
  const said = denies.reduce((text, [as, is]) => text.replace(as, is), plain(answer).replace(noDenial, ' '));
  return (
    said
      // What follows an "or" is denied with what stands before it.
      .replace(/,\s*(n?or)\b/g, ' $1')
      .split(/[.;,!?\n:]|\b(?:but|and then|so that|so|because|instead i|rather i|then)\b/)
      .map(wordsOf)
      .filter((words) => words.length > 0)
  );
}

// "I can't promise to keep it secret" is no promise: what stands shortly after a denial is not what they would do.
function isSaid(phrase: Phrase, words: readonly string[], isPutOff: RegExp | undefined): boolean {
  return placesOf(phrase, words).some(({ from, to }) => {
    const reach = words.slice(0, from).includes('or') ? words.length : wordsBeforeDenied;
    const before = words.slice(Math.max(0, from - reach), from);
    const after = words.slice(to).join(' ');
    if (tooMuch.test(after) || (isPutOff?.test(after) ?? false)) return false;
    // "I'd never say I won't tell anyone" takes back a phrase that is a denial; "no texts, not leave a message" does not.
    const isDenial = words.slice(from, to).some((word) => wordsOfDenial.has(word));
    return isDenial ? !isTakenBack(before) : !isDenied(before);
  });
}

// "An incident form is over the top", "the lead can wait".
const tooMuch =
  /^(\w+ ){0,3}?((is|are|was|would be|feels?|seems?|sounds?|looks?) (a bit |far |way |just |really |probably |all )*(over the top|too much|too far|unnecessary|overkill|pointless|a waste|not (needed|necessary|worth)|going too far|a step too far)|isnt (needed|necessary|worth)|arent (needed|necessary)|(can|could|will) wait|would only|doesnt need)\b/;
// Soon enough is part of what is asked; put off for long is as good as left out.
const putOff =
  /\b(in a (few|couple of) (days|weeks|months)|in a (fortnight|month)|next month|next time i see|some ?day|one day|at some point|eventually|when i (get|find) (round|time)|sometime|if it happens again|if i remember)\b/;

// "I'm not driving off till I have told the lead": what comes after the "till" is done.
function isDenied(before: readonly string[]): boolean {
  const denied = before.findLastIndex((word) => wordsOfDenial.has(word));
  return denied >= 0 && !before.slice(denied + 1).some((word) => /^(till|until|before|unless)$/.test(word));
}

function isTakenBack(before: readonly string[]): boolean {
  // "I can't do nothing" is doing something.
  if (/^(cant|cannot|couldnt|wont|not)$/.test(before.at(-1) ?? '')) return true;
  const denied = before.findIndex((word) => wordsOfDenial.has(word));
  return (
    denied >= 0 &&
    before.slice(denied + 1).some((word) => /^(say|saying|tell|telling|promise|promising|agree|write|use)$/.test(word))
  );
}
