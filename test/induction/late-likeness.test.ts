// What a starter does in another scene than the file thought of is not lost where the encoder is late.
import { join } from 'node:path';
import { createCursors } from '../../src/induction/cursor.ts';
import { readPath } from '../../src/induction/path.ts';
import { createPracticeConversations } from '../../src/induction/practice-conversation.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { InductionProgress, StepProgress } from '../../src/store/induction-progress.ts';

test('asking about suicide in the first scene is told as what may have been done, when only words could be read', async () => {
  const knowledge = await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-29' });
  const path = readPath(knowledge);
  const rows = new Map<string, StepProgress>();
  const progress: InductionProgress = {
    set: async (row) => void rows.set(row.stepId, row),
    of: async () => [...rows.values()],
  };
  const now = (): Date => new Date('2026-11-29T10:00:00Z');
  const cursors = createCursors(progress, now);
  const practice = createPracticeConversations({
    knowledge: () => knowledge,
    progress,
    cursors,
    now,
    readLevel: async () => 'none',
    likeness: { prepare: () => undefined, read: async () => undefined },
  });
  const say = async (words: string) => practice.hear('amy', path, await cursors.of('amy'), words);
  await say('practise better off dead');
  await say('Are you thinking of ending your life?');
  for (let scene = 2; scene < 5; scene += 1) await say('I would listen');
  const review = await say('I would listen');
  if (typeof review !== 'object') throw new Error('no review');
  const listed = review.blocks.flatMap((block) => (block.kind === 'list' ? [[block.title, block.items.join()]] : []));
  const [title] = listed.find(([, items]) => items?.includes('Ask plainly about suicide')) ?? [];
  expect(title).toMatch(/could not tell/);
  expect(listed.map(([name]) => name)).not.toContain('You did');
});
