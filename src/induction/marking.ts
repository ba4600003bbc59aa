// Compares what a starter said in a scene with what the protocol would have them do. Fixed words from the file; no model, no score.
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
  const isMet = (point: ScenePoint): boolean => point.words.length > 0 && point.words.every((anyOf) => anyOf.some((phrase) => isSaid(phrase, clauses)));
  return {
    met: scene.expect.filter(isMet),
    missed: scene.expect.filter((point) => !isMet(point)),
    avoid: scene.avoid.filter(isMet),
  };
}

const denial = /\b(not|never|no|dont|doesnt|didnt|wont|wouldnt|cant|cannot|couldnt|shouldnt|mustnt|without|avoid|rather than|instead of)\b/;
const wordsOfDenial = 5;

function clausesOf(answer: string): readonly string[] {
  return plain(answer)
    .split(/[.;,!?\n]| but | and then | so | because /)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

// "I can't promise to keep it secret" is no promise: what stands shortly after a denial is not what they would do.
function isSaid(phrase: string, clauses: readonly string[]): boolean {
  const wanted = plain(phrase);
  if (wanted === '') return false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es|ed|d|ing|er)?(?![\\p{L}\\p{N}])`, 'gu');
  return clauses.some((clause) =>
    [...clause.matchAll(pattern)].some((match) => {
      const before = clause.slice(0, match.index).split(/\s+/).filter((word) => word !== '').slice(-wordsOfDenial).join(' ');
      return !denial.test(before) || denial.test(wanted);
    }),
  );
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKC').replace(/['’`]/g, '').replace(/\s+/g, ' ');
}
