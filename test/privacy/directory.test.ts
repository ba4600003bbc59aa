import { join } from 'node:path';
import { directoryOf } from '../../src/identity/people.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';

const spoken: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `is ${name} open on friday`,
  (name) => `can you ask ${name} about it`.toLowerCase(),
  (name) => `Rang ${name}, no answer`,
];

test('the service never masks a colleague, practice, service, place or contact point of its knowledge folder', async () => {
  const directory = directoryOf(
    await loadKnowledge(join(import.meta.dirname, '../../knowledge'), { today: '2026-11-22' }),
  );
  const names = Object.values(directory).flat();
  expect(names.length).toBeGreaterThan(500);
  const masked = names.flatMap((name) =>
    spoken.map((say) => say(name)).filter((text) => deidentify(text, directory).removed.length > 0),
  );
  expect(masked).toEqual([]);
});
