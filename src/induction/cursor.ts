import type { InductionProgress } from '../store/induction-progress.ts';

/** Where a starter stands in the chat. A scene that is put aside keeps its place and takes no lines. */
export type Cursor =
  | { readonly at: 'nowhere' }
  | { readonly at: 'question'; readonly step: number; readonly question: number }
  | { readonly at: 'scene'; readonly scenario: string; readonly scene: number }
  | { readonly at: 'aside'; readonly scenario: string; readonly scene: number };

export interface Cursors {
  of(workerId: string): Promise<Cursor>;
  set(workerId: string, cursor: Cursor): Promise<void>;
  /** The scene that was left in the middle, whatever was done since: a step looked at, a quiz, weeks away. */
  leftScene(workerId: string): Promise<{ readonly scenario: string; readonly scene: number } | undefined>;
  /** Nothing is left of a conversation that was played to its end. */
  endScene(workerId: string): Promise<void>;
}

const cursorId = 'cursor';
const sceneId = 'cursor:scene';
// A scene left open is over for the ear after this: what is typed later is meant.
const sceneMinutes = 30;

/** The starters' places, kept with their progress. */
export function createCursors(progress: InductionProgress, now: () => Date): Cursors {
  return {
    async of(workerId) {
      const row = (await progress.of(workerId)).find((each) => each.stepId === cursorId);
      const [at, one, two] = row?.detail.split('|') ?? [];
      if (row === undefined) return { at: 'nowhere' };
      if (at === 'question') return { at, step: Number(one), question: Number(two) };
      if (at !== 'scene' && at !== 'aside') return { at: 'nowhere' };
      const isOld = now().getTime() - row.at.getTime() > sceneMinutes * 60_000;
      return { at: isOld ? 'aside' : at, scenario: one ?? '', scene: Number(two) };
    },
    async set(workerId, cursor) {
      await keep(workerId, cursorId, detailOf(cursor));
      if (cursor.at === 'scene' || cursor.at === 'aside')
        await keep(workerId, sceneId, `${cursor.scenario}|${cursor.scene}`);
    },
    async leftScene(workerId) {
      const row = (await progress.of(workerId)).find((each) => each.stepId === sceneId);
      const [scenario = '', scene] = row?.detail.split('|') ?? [];
      return scenario === '' ? undefined : { scenario, scene: Number(scene) };
    },
    async endScene(workerId) {
      await keep(workerId, cursorId, 'nowhere');
      await keep(workerId, sceneId, '');
    },
  };

  function keep(workerId: string, stepId: string, detail: string): Promise<void> {
    return progress.set({ workerId, stepId, state: 'begun', detail, at: now() });
  }
}

function detailOf(cursor: Cursor): string {
  switch (cursor.at) {
    case 'nowhere':
      return 'nowhere';
    case 'question':
      return `question|${cursor.step}|${cursor.question}`;
    case 'scene':
    case 'aside':
      return `${cursor.at}|${cursor.scenario}|${cursor.scene}`;
  }
}
