// What an answer did of what a scene asks for. Two witnesses: the words of the file, and the likeness to its example lines. In doubt nothing is praised.
import { examples, type Likeness } from './likeness.ts';
import type { InductionPath, Scenario, Scene, ScenePoint } from './path.ts';
import { saidInWords } from './said-in-words.ts';

/** What was said and left out, by the file's own points. */
export interface Marked {
  readonly met: readonly ScenePoint[];
  /** May have been done; the marking could not tell. */
  readonly perhaps: readonly ScenePoint[];
  readonly missed: readonly ScenePoint[];
  readonly avoid: readonly ScenePoint[];
  /** May be heard as something better left. */
  readonly perhapsAvoid: readonly ScenePoint[];
}

/** What is better left in a scene, there or in the whole conversation; each once. */
export function avoidIn(scenario: Scenario, scene: Scene): readonly ScenePoint[] {
  const here = new Set(scene.avoid.map(({ point }) => point));
  return [...scene.avoid, ...scenario.avoidThroughout.filter(({ point }) => !here.has(point))];
}

/** Every line that an answer in a scene is held against. */
export function linesFor(path: InductionPath, scenario: Scenario, scene: Scene): readonly string[] {
  return [...scene.expect.flatMap(deedLines), ...avoidIn(scenario, scene).flatMap(examples), ...path.nothingDone];
}

/** The lines that an answer must be held against: those of its scene, and of the others that its words name. */
export function linesToRead(answer: string, path: InductionPath, scenario: Scenario, scene: Scene): readonly string[] {
  return scenario.scenes
    .filter((one) => one === scene || saidInWords(answer, one).met.length > 0)
    .flatMap((one) => linesFor(path, scenario, one));
}

/** Marks one answer against its scene. */
export function markScene(
  answer: string,
  path: InductionPath,
  scenario: Scenario,
  scene: Scene,
  likeness: Likeness | undefined,
): Marked {
  const better = avoidIn(scenario, scene);
  const words = saidInWords(answer, { expect: scene.expect, avoid: better });
  // Without the encoder the words are all there is: a harm named is a harm, a deed named may be one.
  if (likeness === undefined)
    return {
      met: [],
      perhaps: words.met,
      missed: scene.expect.filter((one) => !words.met.includes(one)),
      avoid: words.avoid,
      perhapsAvoid: [],
    };

  // What would be right in another scene is no harm in this one.
  const named = scenario.scenes.flatMap((one) => (one === scene ? scene.expect : saidInWords(answer, one).met));
  const deeds = likeness.nearest(named.flatMap(deedLines));
  const harms = better.map((point) => likeness.nearest(examples(point)));
  const harmful = better.map((point, place) => ({
    point,
    sure: words.avoid.includes(point) ? 1 : isNearestWhereItIs(place, harms) ? harmOf(harms[place] ?? [], deeds) : 0,
  }));
  const avoid = harmful.filter(({ sure }) => sure >= harmHeard).map(({ point }) => point);
  const perhapsAvoid =
    avoid.length > 0 ? [] : harmful.filter(({ sure }) => sure >= maybeHarm).map(({ point }) => point);
  const undone = new Set(avoid.flatMap((point) => point.undoes));
  const contrary = likeness.nearest([...better.flatMap(examples), ...path.nothingDone]);
  const graded = scene.expect.map((point) => ({
    point,
    sure: undone.has(point.point) ? 0 : surenessOf(point, words.met.includes(point), contrary, likeness),
  }));
  const bar = avoid.length > 0 ? doneBesideHarm : done;
  const met = graded.filter(({ sure }) => sure >= bar).map(({ point }) => point);
  const perhaps = graded.filter(({ sure }) => sure >= maybeDone && sure < bar).map(({ point }) => point);
  return {
    met,
    perhaps,
    missed: scene.expect.filter((one) => !met.includes(one) && !perhaps.includes(one)),
    avoid,
    perhapsAvoid,
  };
}

/** What an answer plainly did of another scene than its own: only what is said nearly as the file says it. */
export function doneElsewhere(
  answer: string,
  path: InductionPath,
  scenario: Scenario,
  scene: Scene,
  likeness: Likeness,
): readonly ScenePoint[] {
  const words = saidInWords(answer, scene);
  const contrary = likeness.nearest([...avoidIn(scenario, scene).flatMap(examples), ...path.nothingDone]);
  return words.met.filter((point) => {
    const like = likeness.nearest(deedLines(point));
    return like.some((near, at) => near >= nearlyTheSame && near - (contrary[at] ?? 0) >= wellClear);
  });
}

// Fitted on 143 labelled answers (test/evaluation/induction/practice-answers-fitted.csv), those of harm also on the older 173: see docs/induction.md.
const deedWeights = { words: 3.09, near: 5.28, clear: 7, clearThere: 5.16, bias: -5.64 };
const harmWeights = { near: 5.46, clearThere: 2.45, clear: 2.2, deeds: -11.04, bias: 2.71 };
const done = 0.55;
const doneBesideHarm = 0.93;
const maybeDone = 0.2;
const harmHeard = 0.6;
const maybeHarm = 0.35;
const nearlyTheSame = 0.8;
const wellClear = 0.15;

// Deeds are known by their name too, which says what to do; what is better left is often named by its opposite.
function deedLines(point: ScenePoint): readonly string[] {
  return [...point.soundsLike, point.point];
}

function surenessOf(point: ScenePoint, isNamed: boolean, contrary: readonly number[], likeness: Likeness): number {
  const { near, clear, clearThere } = standing(likeness.nearest(deedLines(point)), contrary);
  const w = deedWeights;
  return chance((isNamed ? w.words : 0) + w.near * near + w.clear * clear + w.clearThere * clearThere + w.bias);
}

function harmOf(like: readonly number[], deeds: readonly number[]): number {
  const { near, clear, clearThere } = standing(like, deeds);
  const w = harmWeights;
  return chance(w.near * near + w.clearThere * clearThere + w.clear * clear + w.deeds * Math.max(0, ...deeds) + w.bias);
}

// One stretch is named as one thing: what else it resembles less is not held against anybody.
function isNearestWhereItIs(place: number, harms: readonly (readonly number[])[]): boolean {
  const own = harms[place] ?? [];
  const at = own.indexOf(Math.max(...own));
  return harms.every((other) => (other[at] ?? 0) <= (own[at] ?? 0));
}

// How near the nearest stretch comes, how far it stands clear of what speaks against it, and how far any stretch does.
function standing(
  like: readonly number[],
  against: readonly number[],
): { near: number; clear: number; clearThere: number } {
  const near = Math.max(0, ...like);
  const clears = like.map((one, at) => one - (against[at] ?? 0));
  return { near, clear: Math.max(...clears), clearThere: clears[like.indexOf(near)] ?? 0 };
}

function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
