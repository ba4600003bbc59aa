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
}

const cursorId = 'cursor';
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
    set: (workerId, cursor) =>
      progress.set({ workerId, stepId: cursorId, state: 'begun', detail: detailOf(cursor), at: now() }),
  };
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
