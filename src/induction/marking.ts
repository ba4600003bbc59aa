// Compares what a starter said in a scene with what the protocol would have them do. Fixed words from the file; no model, no score.
import { isOneSlip } from './chosen-option.ts';
import type { Scene, ScenePoint } from './path.ts';

/** What was said and left out, by the file's own points. */
export interface Marked {
  readonly met: readonly ScenePoint[];
  readonly missed: readonly ScenePoint[];
  readonly avoid: readonly ScenePoint[];
}

/** Marks one answer against its scene. */
export function markScene(answer: string, scene: Scene): Marked {
  const clauses = clausesOf(answer);
  const isMet = (point: ScenePoint): boolean =>
    point.words.length > 0 && point.words.every((anyOf) => anyOf.some((phrase) => isSaid(phrase, clauses)));
  return {
    met: scene.expect.filter(isMet),
    missed: scene.expect.filter((point) => !isMet(point)),
    avoid: scene.avoid.filter(isMet),
  };
}

const denials = new Set(
  'not never no dont doesnt didnt wont wouldnt cant cannot couldnt shouldnt mustnt isnt arent without avoid avoiding nor neither nothing refuse stop'.split(
    ' ',
  ),
);
const wordsOfDenial = 5;
const shortestMended = 6;

interface Clause {
  readonly words: readonly string[];
}

// "I wouldn't hesitate to ask" and "not afraid to ask" are asking.
const noDenial =
  /\b(not|never|dont|wont|wouldnt|shouldnt|cant|no) (to )?((be |feel |being )?(afraid|scared|frightened|shy|embarrassed|worried|ashamed) (to|of|about)|hesitat(e|ing)|shy away|shrink|hold back|forget|hesitation|harm in|need to be shy)\b|\bwithout (hesitation|hesitating|delay|fear)\b|\bno (doubt|problem|hurry|worries)\b|\bwhy (dont|not)\b|\bnot only\b|\b(not|never) (just|simply)\b/g;

function clausesOf(answer: string): readonly Clause[] {
  return plain(answer)
    .replace(noDenial, ' ')
    .split(/[.;,!?\n:]|\b(?:but|and then|so that|so|because|instead i|rather i|then)\b/)
    .map((clause) => ({ words: wordsOf(clause) }))
    .filter((clause) => clause.words.length > 0);
}

// "I can't promise to keep it secret" is no promise: what stands shortly after a denial is not what they would do.
function isSaid(phrase: string, clauses: readonly Clause[]): boolean {
  const wanted = wordsOf(plain(phrase));
  if (wanted.length === 0) return false;
  const isItselfDenied = wanted.some((word) => denials.has(word));
  return clauses.some(({ words }) => {
    for (let at = 0; at + wanted.length <= words.length; at += 1) {
      if (!wanted.every((word, step) => isWord(words[at + step] ?? '', word, step === wanted.length - 1))) continue;
      const before = words.slice(Math.max(0, at - (words.slice(0, at).includes('or') ? 2 : 1) * wordsOfDenial), at);
      if (words.slice(0, at).includes('rather') && before.includes('than')) continue;
      // "I'd never say I won't tell anyone" takes back a phrase that is a denial; "no texts, not leave a message" does not.
      if (isItselfDenied ? !isTakenBack(before) : !isDenied(before)) return true;
    }
    return false;
  });
}

function isDenied(before: readonly string[]): boolean {
  return before.some((word, place) => denials.has(word) || (word === 'of' && before[place - 1] === 'instead'));
}

function isTakenBack(before: readonly string[]): boolean {
  const denied = before.findIndex((word) => denials.has(word));
  return (
    denied >= 0 &&
    before.slice(denied + 1).some((word) => /^(say|saying|tell|telling|promise|promising|agree|write|use)$/.test(word))
  );
}

// The file's word, with an ending or one slip of the finger where it is long enough to be sure.
function isWord(said: string, wanted: string, isLast: boolean): boolean {
  if (said === wanted) return true;
  if (isLast && said.startsWith(wanted) && /^(s|es|ed|d|ing|er)$/.test(said.slice(wanted.length))) return true;
  if (isLast && wanted.endsWith('e') && said === `${wanted.slice(0, -1)}ing`) return true;
  return (
    wanted.length >= shortestMended &&
    said.length >= shortestMended - 1 &&
    said[0] === wanted[0] &&
    !isOther(said, wanted) &&
    isOneSlip(said, wanted)
  );
}

// Endings make other words of their own; those are not slips.
function isOther(said: string, wanted: string): boolean {
  return said.endsWith('less') || wanted.endsWith('less') || said.startsWith('un') !== wanted.startsWith('un');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/\bi m\b/g, 'im')
    .replace(/\b(can|won|don|isn|wouldn|couldn) t\b/g, '$1t')
    .replace(/\bu\b/g, 'you')
    .replace(/\bur\b/g, 'your')
    .replace(/\bdr\b/g, 'doctor')
    .replace(/\bsafe guarding\b/g, 'safeguarding')
    .replace(/\s+/g, ' ');
}
